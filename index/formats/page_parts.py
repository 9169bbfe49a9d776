"""The parts of an HTML page that are not its text: navigation, footnotes, marks of footnotes."""

from __future__ import annotations

import re

from lxml import html

from index.symbols import find_symbols

_SKIP = frozenset(
    "script style noscript template nav head iframe object svg math select button input textarea "
    "canvas audio video map form title aside footer".split()
)
_LANDMARKS = frozenset(("navigation", "contentinfo", "complementary", "search"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_NOTE_BLOCKS = frozenset("aside section div ol ul li dl dd p tr td".split())
_NOTE_TEXT = re.compile(r"[\[(]?\s*(?:\d{1,3}|[*†‡]{1,3}|[ivx]{1,4})\s*[\])/]?$")
_NOTE_CLASS = re.compile(
    r"\b(?:foot|end)-?notes?\b|\bfn\b|\breferences\b|\bsdfootnote|\bMso(?:Foot|End)noteText\b",
    re.IGNORECASE,
)
_NOTE_NAME = r"_?(?:ftn|fn|nt[cr]|note|cite|edn)"
_NOTE_ID = re.compile(rf"(?:{_NOTE_NAME}|(?:foot|end|cite_)note)[-_:.]?\d{{1,3}}$", re.IGNORECASE)
_WORD_PART = re.compile(r"mso-element\s*:\s*(?:(?:foot|end)note|header|footer|comment)")
# What programs of web pages call the parts around the text.
_AROUND = frozenset(
    "breadcrumb breadcrumbs catlinks copyright footer licensecontainer menu mw-editsection nav "
    "navbar navbox navigation page-footer printfooter sidebar site-footer toc".split()
)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)


def is_left_out(element: html.HtmlElement, tag: str) -> bool:
    """Whether an element and all in it is hidden, or stands around or below the text."""
    style = element.get("style") or ""
    if not tag or tag in _SKIP or element.get("role") in _LANDMARKS:
        return True
    if element.get("hidden") is not None or _HIDDEN.search(style) or _WORD_PART.search(style):
        return True
    if tag not in ("html", "body") and _AROUND & set(_names(element).lower().split()):
        return True
    return _is_note(element, tag) or (tag == "header" and not _has_title(element))


def is_note_mark(element: html.HtmlElement, tag: str) -> bool:
    """Whether an element is the number of a footnote, in the text or before the note."""
    link = tag == "a" and re.match(rf"#{_NOTE_NAME}", element.get("href") or "")
    if tag != "sup" and not link:
        return False
    return bool(_NOTE_TEXT.match("".join(element.itertext()).strip()))


def _is_note(element: html.HtmlElement, tag: str) -> bool:
    return tag in _NOTE_BLOCKS and bool(
        _NOTE_CLASS.search(_names(element)) or _NOTE_ID.match(element.get("id") or "")
    )


def _names(element: html.HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''} {element.get('role') or ''}"


def _has_title(header: html.HtmlElement) -> bool:
    """Whether the head of a page or an article has a heading or a symbol in it."""
    return any(one.tag in _HEADINGS for one in header.iter()) or bool(
        find_symbols("".join(header.itertext()))
    )
