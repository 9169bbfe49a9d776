"""Spanish questions in the field's English words, for texts that are in English alone."""

from __future__ import annotations

import re

from assistant.question.glossary import GLOSSARY
from assistant.question.spanish import speaks_spanish
from index.months import ENGLISH_MONTHS, SPANISH_MONTHS


def _entries() -> dict[str, str]:
    parted = (line.partition("|") for line in GLOSSARY.strip().splitlines())
    return {
        said.strip(): english.strip() for many, _, english in parted for said in many.split(";")
    }


_ENGLISH = _entries() | dict(zip(SPANISH_MONTHS, map(str.capitalize, ENGLISH_MONTHS), strict=True))
_LONGEST_FIRST = "|".join(re.escape(one) for one in sorted(_ENGLISH, key=len, reverse=True))
_SAID = re.compile(rf"(?<!\w)(?:{_LONGEST_FIRST})(?!\w)", re.IGNORECASE)


def to_english(question: str) -> str:
    """A Spanish question with the words of the field in English; any other as it is.

    Word by word: it is searched and read in place of the question, and never shown.
    """
    if not speaks_spanish(question):
        return question
    said = _SAID.sub(lambda match: _ENGLISH[match.group().lower()], question.replace("¿", ""))
    return " ".join(said.split())


def translation_of(word: str) -> str:
    """The English of one Spanish word of the field, empty where it has none here."""
    return _ENGLISH.get(word.lower(), "")
