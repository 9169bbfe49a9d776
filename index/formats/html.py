"""HTML: one block element a line, list numbers printed, notes and navigation left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree, html

from index.formats.list_items import is_numbered, print_number, to_whole
from index.formats.marks import join_marks
from index.formats.page_parts import is_left_out, is_note_mark
from index.formats.tables import PlacedLine, join_tables
from index.formats.text import clean, drop_reference_marks, is_unit, squeeze
from index.formats.wraps import join_wrapped

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section "
    "summary table tbody td tfoot th thead tr ul".split()
)
_NOTE = "\x02"
_SPACE = re.compile(r"[ \t\r\n\f]+")


def read_html(text: str) -> str:
    """The text of a page as one block a line."""
    parser = html.HTMLParser(
        remove_comments=True, remove_pis=True, no_network=True, huge_tree=False, recover=True
    )
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    try:
        root = html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise ValueError("it holds no HTML that can be read") from error
    body = root.find("body")
    lines = [
        PlacedLine(text, *_place(around))
        for raw, around in _blocks(body if body is not None else root)
        for block in _split(raw)
        if (text := _finish(block))
    ]
    return "\n".join(join_marks(join_tables(lines)))


def _place(element: html.HtmlElement | None) -> Iterator[html.HtmlElement | None]:
    """The innermost table, row and cell that an element is or stands in."""
    around = [] if element is None else [element, *element.iterancestors()]
    for tags in (("table",), ("tr",), ("td", "th")):
        yield next((one for one in around if one.tag in tags), None)


def _blocks(root: html.HtmlElement) -> Iterator[tuple[str, html.HtmlElement | None]]:
    """Text between block borders and the element around it, in document order."""
    parts: list[str] = []
    counts: dict[html.HtmlElement, int] = {}
    stack: list[tuple[html.HtmlElement, bool]] = [(root, False)]
    while stack:
        element, done = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if done:
            if tag in _BLOCKS:
                yield "".join(parts), element
                parts = []
            parts.append(element.tail or "")
            continue
        is_mark = is_note_mark(element, tag) and not is_unit("".join(parts[-1:]))
        if is_mark or is_left_out(element, tag):
            parts += [_NOTE if is_mark else "", element.tail or ""]
            continue
        if tag in _BLOCKS:
            yield "".join(parts), element.getparent()
            parts = []
        if tag == "br":
            parts.append("\x1f")
        if tag == "li":
            parts.append(_number(element, counts))
        text = element.text or ""
        parts.append(f"\x1e{text}\x1e" if tag == "pre" else text)
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    yield "".join(parts), None


def _number(item: html.HtmlElement, counts: dict[html.HtmlElement, int]) -> str:
    """The number a browser prints in front of a list item."""
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return "• " if parent is not None and parent.tag == "ul" and _unmarked(item) else ""
    value = _position(item, parent, counts)
    if not _unmarked(item) or re.search(
        r"list-style(?:-type)?\s*:\s*none", parent.get("style") or ""
    ):
        return ""
    kind = item.get("type") or parent.get("type") or _style_type(parent)
    return f"{print_number(value, kind)} "


def _style_type(parent: html.HtmlElement) -> str:
    match = re.search(
        r"list-style(?:-type)?\s*:[^;]*?(lower|upper)-(alpha|latin|roman)",
        parent.get("style") or "",
    )
    if not match:
        return "1"
    letter = "i" if match[2] == "roman" else "a"
    return letter.upper() if match[1] == "upper" else letter


def _unmarked(item: html.HtmlElement) -> bool:
    """Whether the item's own text has no printed number."""
    return not is_numbered("".join(islice(item.itertext(), 8)))


def _position(
    item: html.HtmlElement, parent: html.HtmlElement, counts: dict[html.HtmlElement, int]
) -> int:
    """The place of a list item; items are asked for in document order."""
    last = counts.get(parent, to_whole(parent.get("start"), 1) - 1)
    counts[parent] = to_whole(item.get("value"), last + 1)
    return counts[parent]


def _split(raw: str) -> list[str]:
    """A block's lines: apart at line breaks, unless they are soft wraps of one sentence.

    A line that the mark of a footnote begins is the footnote, and left out.
    """
    if "\x1e" in raw:
        lines = raw.replace("\x1e", "\n").replace("\x1f", "\n").split("\n")
    else:
        lines = [_SPACE.sub(" ", part).strip() for part in raw.split("\x1f")]
    lines = [line.replace(_NOTE, "") for line in lines if not line.lstrip().startswith(_NOTE)]
    return join_wrapped(lines) if len(lines) > 1 else lines


def _finish(block: str) -> str:
    return " ".join(squeeze(drop_reference_marks(clean(block))).split("\n")).strip()
