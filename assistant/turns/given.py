"""The earlier turns of a conversation, in whatever form programs keep them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from assistant.records import Turn
from assistant.unusable import to_plain

# What lies further back than a dozen exchanges is no part of what a follow-up means.
HEARD = 24


def to_turns(history: Iterable[object] | None) -> tuple[Turn, ...]:
    """The latest turns, from turns, chat messages, or mappings with `role` and `content`.

    Messages of others than user and assistant, as of a system or a tool, are left out.

    Raises:
        ValueError: something else is given as history; the message says what is wanted.
    """
    given = () if history is None else history
    if isinstance(given, str | Mapping) or not isinstance(given, Iterable):
        raise ValueError(_wanted(given))
    turns = [turn for item in given if (turn := _to_turn(item)) is not None]
    return tuple(Turn(turn.role, to_plain(turn.content)) for turn in turns[-HEARD:])


def text_of(content: object) -> str:
    """The text of a message: a string, or a list of parts of which text alone is read."""
    if isinstance(content, str) or content is None:
        return content or ""
    if not isinstance(content, list | tuple):
        raise ValueError(_wanted(content))
    parts = [part if isinstance(part, Mapping) else {"text": part} for part in content]
    return " ".join(part["text"] for part in parts if isinstance(part.get("text"), str))


def _to_turn(item: object) -> Turn | None:
    if isinstance(item, Turn):
        return item
    fields = item if isinstance(item, Mapping) else _attributes_of(item)
    if not isinstance(fields.get("role"), str) or "content" not in fields:
        raise ValueError(_wanted(item))
    if fields["role"] == "user":
        return Turn("user", text_of(fields["content"]))
    return Turn("assistant", text_of(fields["content"])) if fields["role"] == "assistant" else None


def _attributes_of(message: object) -> dict[str, Any]:
    return {name: getattr(message, name) for name in ("role", "content") if hasattr(message, name)}


def _wanted(given: object) -> str:
    return (
        "The history is a list of turns: Turn(role, content), or messages with role and content, "
        f"not {given!r:.80}."
    )
