"""Which resolution and paragraph a person means by what they typed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from index.records import TITLE_LABEL, Resolution
from index.symbols import to_document_id

_PART = re.compile(r"\b(pre|op|annex)[a-z]*[\s.-]*(?:para(?:graph)?s?\b)?[\s.-]*(?=\d)")


def find_document(document_ids: Iterable[str], typed: str) -> str:
    """The one resolution whose id or symbol is, or contains, what was typed.

    Raises:
        KeyError: there is none, or more than one; the message says what to type.
    """
    known = sorted(document_ids)
    wanted = typed.strip().lower()
    slug = to_document_id(typed) if re.search(r"\w", typed) else ""
    for exact in (wanted, slug):
        if exact in known:
            return exact
    found = [name for name in known if slug and f"-{slug}-" in f"-{name.replace('.', '-')}-"]
    if len(found) == 1:
        return found[0]
    if found:
        raise KeyError(f"{typed!r} could be any of: {', '.join(found[:8])}. Type more of it.")
    raise KeyError(
        f"No resolution {typed!r} in the library. See what there is with: python -m index list"
    )


def find_label(resolution: Resolution, typed: str) -> str:
    """The label meant by a label, a written one such as operative para. 3(b), or a number.

    Raises:
        KeyError: there is no such paragraph; the message lists the labels.
    """
    labels = [TITLE_LABEL, *(paragraph.label for paragraph in resolution.paragraphs)]
    parts = re.findall(r"[a-z0-9]+(?:-[0-9]+)?", _PART.sub(r"\1-", typed.lower()))
    plain = ".".join(parts)
    for label in (plain, f"op-{plain}"):
        if label in labels:
            return label
    raise KeyError(f"{resolution.symbol} has no paragraph {typed!r}. It has: {', '.join(labels)}")
