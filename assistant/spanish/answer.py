"""An answer whose own sentences are in Spanish, for a question in Spanish."""

from __future__ import annotations

from dataclasses import replace

from assistant.records import Answer
from assistant.spanish.phrasebook import Phrasebook
from assistant.spanish.sentences import SENTENCES
from assistant.spanish.words import CLOSED, WORDS

_BOOK = Phrasebook(SENTENCES, WORDS, CLOSED)


def answer_in_spanish(answer: Answer) -> Answer:
    """The answer with its fixed sentences in Spanish; quotations and citations as they are."""
    lines = answer.text.split("\n")
    said = (line if line.startswith(">") else _BOOK.say(line) for line in lines)
    return replace(answer, text="\n".join(said))
