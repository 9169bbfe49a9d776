"""Questions that can't be read: none typed, too long, or no text at all."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.grounding import escape, refuse
from assistant.records import Answer, Turn
from index.formats.text import clean

LONGEST_QUESTION = 2000
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


def to_text(question: object) -> str:
    """The question in one line.

    Raises:
        TypeError: it is no text.
    """
    if not isinstance(question, str):
        raise TypeError(f"A question is a string, not {question!r:.80}.")
    return " ".join(to_plain(question).split())


def to_plain(text: str) -> str:
    """The text in the characters of the loaded ones, without what no file or answer can hold.

    Pasted text has hyphens that are not seen, and some keyboards type letters of double width.
    """
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return clean(whole).translate(_WIDE)


def refuse_unusable(typed: str, catalogue: Catalogue) -> Answer | None:
    """What is said of a question that is too long or has no word, None of any other."""
    if len(typed) > LONGEST_QUESTION:
        message = f"Please ask in at most {LONGEST_QUESTION:,} characters; this was {len(typed):,}."
        return refuse(message, typed[:200] + "…", catalogue, reason="nothing relevant")
    if not has_words(typed):
        message = "Please type a question about the resolutions."
        return refuse(message, escape(typed), catalogue, reason="nothing relevant")
    return None


def has_words(typed: str) -> bool:
    """Whether there is anything to look for."""
    return any(character.isalnum() for character in typed)


def without_unread(history: Sequence[Turn]) -> Sequence[Turn]:
    """The turns without the questions that were too long to be read."""
    return [one for one in history if one.role != "user" or len(one.content) <= LONGEST_QUESTION]
