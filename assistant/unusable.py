"""Questions that can't be read: none typed, too long, or no text at all."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.grounding import escape, refuse
from assistant.records import Answer, Turn

LONGEST_QUESTION = 2000


def to_text(question: object) -> str:
    """The question in one line.

    Raises:
        TypeError: it is no text.
    """
    if not isinstance(question, str):
        raise TypeError(f"A question is a string, not {question!r:.80}.")
    return " ".join(whole(question).split())


def whole(text: str) -> str:
    """The text without halves of characters, which no file or answer can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def refuse_unusable(typed: str, catalogue: Catalogue) -> Answer | None:
    """What is said of a question that is too long or has no word, None of any other."""
    if len(typed) > LONGEST_QUESTION:
        message = f"Please ask in at most {LONGEST_QUESTION:,} characters; this was {len(typed):,}."
        return refuse(message, typed[:200] + "…", "nothing relevant", catalogue)
    if not has_words(typed):
        message = "Please type a question about the resolutions."
        return refuse(message, escape(typed), "nothing relevant", catalogue)
    return None


def has_words(typed: str) -> bool:
    """Whether there is anything to look for."""
    return any(character.isalnum() for character in typed)


def without_unread(history: Sequence[Turn]) -> Sequence[Turn]:
    """The turns without the questions that were too long to be read."""
    return [one for one in history if one.role != "user" or len(one.content) <= LONGEST_QUESTION]
