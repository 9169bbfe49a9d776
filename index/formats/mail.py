"""Texts that came by e-mail: quotation marks of replies, heads of messages, signatures."""

from __future__ import annotations

import re
from collections.abc import Sequence

_QUOTE = re.compile(r"^\s{0,3}>(?:\s?>)*[ \t]?")
_FIELD = re.compile(
    r"\s*[*_]*(?:from|to|cc|sent|date|subject|reply-to|de|para|enviado(?: el)?|fecha|asunto)"
    r"[*_]*\s?:[*_]*\s",
    re.IGNORECASE,
)
_WROTE = re.compile(
    r"\s*(?:on|el|le)\b.{6,160}\b(?:wrote|escribió|a écrit)\s?:\s*$"
    r"|\s*-{2,}\s*(?:(?:original|forwarded) message|mensaje (?:original|reenviado))\s*-{2,}",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"\s*--\s*$")
_FEWEST = 3


def undo_mail(lines: Sequence[str]) -> list[str]:
    """The lines without the marks of replies and the heads of messages.

    Where most lines are quoted, what the sender wrote below them is left out, and signatures.
    """
    quoted = [place for place, line in enumerate(lines) if _QUOTE.match(line)]
    if len(quoted) < _FEWEST:
        return _without_heads(lines)
    filled = sum(bool(line.strip()) for line in lines)
    is_reply = 2 * len(quoted) > filled
    end = quoted[-1] + 1 if is_reply else len(lines)
    bare = [_QUOTE.sub("", line, count=1) for line in lines[:end]]
    signed = next((place for place, line in enumerate(bare) if _SIGNATURE.match(line)), end)
    return _without_heads(bare[:signed] if is_reply else bare)


def _without_heads(lines: Sequence[str]) -> list[str]:
    """The lines without heads of messages, of at least two fields below each other."""
    fields = [bool(_FIELD.match(line)) for line in lines]
    pairs = zip([False, *fields], fields, [*fields[1:], False], strict=False)
    heads = [here and (before or after) for before, here, after in pairs]
    return [
        line
        for line, is_head in zip(lines, heads, strict=True)
        if not (is_head or _WROTE.match(line))
    ]
