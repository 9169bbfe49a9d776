"""Which resolution and paragraph a person means by what they typed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from index.citation import format_label
from index.records import TITLE_LABEL, Resolution
from index.symbols import to_document_id

_PART = re.compile(r"\b(pre|op|annex)[a-z]*[\s.-]*(?:para(?:graph)?s?\b)?[\s.-]*(?=\d)")
_BARE_PART = re.compile(r"^\W*para(?:graph)?s?\b")
_PARAGRAPH_ID = re.compile(r"([a-z0-9.-]+)/((?:[a-z0-9-]+\.)*(?:pre|op|par|annex)-\S+|title)")
_WRITTEN = re.compile(
    r"(.*?\S),\s*((?:(?:preambular|operative)\s+)?para(?:graph)?\b.*|(?:annex|section)\s.*|title)",
    re.IGNORECASE,
)


def find_document(document_ids: Iterable[str], typed: str) -> str:
    """The one resolution whose id or symbol is, or contains, what was typed.

    Raises:
        LookupError: there is none, or more than one; the message says what to type.
    """
    known = frozenset(document_ids)
    wanted = typed.strip().lower()
    slug = to_document_id(typed) if re.search(r"\w", typed) else ""
    for exact in (wanted, slug):
        if exact in known:
            return exact
    found = [
        name for name in sorted(known) if slug and f"-{slug}-" in f"-{name.replace('.', '-')}-"
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise LookupError(f"{typed!r} could be any of: {', '.join(found[:8])}. Type more of it.")
    raise LookupError(
        f"No resolution {typed!r} in the library. See what there is with: python -m index list"
    )


def documents_named(resolutions: Iterable[Resolution], wanted: str) -> tuple[Resolution, ...]:
    """The resolutions with this symbol, document id, title or part of them; all for none wanted.

    Raises:
        LookupError: there is none.
    """
    slug, words = to_document_id(wanted), wanted.strip().casefold()
    found = tuple(
        one
        for one in resolutions
        if not words or (slug and slug in one.document_id) or words in one.title.casefold()
    )
    if words and not found:
        raise LookupError(f"No document {wanted!r} is loaded. See what is: python -m index list")
    return found


def split_reference(typed: str) -> tuple[str, str]:
    """Document and paragraph, as typed, of a paragraph id or a written citation.

    Of anything else the whole is the document.
    """
    match = _PARAGRAPH_ID.fullmatch(typed.strip()) or _WRITTEN.fullmatch(typed.strip())
    return (match[1], match[2]) if match else (typed, "")


def find_label(resolution: Resolution, typed: str) -> str:
    """The label meant by a label, a written one such as operative para. 3(b), or a number.

    Raises:
        LookupError: there is no such paragraph; the message lists the labels.
    """
    labels = [TITLE_LABEL, *(paragraph.label for paragraph in resolution.paragraphs)]
    written = {format_label(label).casefold(): label for label in reversed(labels)}
    if typed.strip().casefold() in written:
        return written[typed.strip().casefold()]
    named = _PART.sub(r"\1-", _BARE_PART.sub("", typed.lower()))
    parts = re.findall(r"[a-z0-9]+(?:-[0-9]+)?", named)
    plain = ".".join(parts)
    for label in (plain, f"op-{plain}"):
        if label in labels:
            return label
    raise LookupError(
        f"{resolution.symbol} has no paragraph {typed!r}. It has: {', '.join(labels)}"
    )
