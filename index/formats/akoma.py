"""Akoma Ntoso XML: number and text of each provision as one line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from index.formats.list_items import is_numbered, print_number, to_whole
from index.formats.text import clean, squeeze

_SKIP = frozenset(
    "meta authorialNote noteRef remark img popup editorialNote foreignObject toc coverPage".split()
)
_INLINE = frozenset(
    "b i u sub span a abbr ref mref rref mod mmod ins del term def docNumber docTitle docType "
    "docDate docProponent docStage docStatus docCommittee docIntroducer docPurpose docketNumber "
    "docAuthority shortTitle date time person organization concept object event location process "
    "role entity quantity session signature inline em eol omissis neutralCitation party judge "
    "lawyer opinion decoration placeholder fillIn outcome voting affectedDocument legislature "
    "extractText quotedText startQuote endQuote mainTitle".split()
)

_PARTS = frozenset("article section chapter part title".split())
_HEADINGS = frozenset("heading subheading".split())


def read_akoma(data: bytes) -> str:
    """The provisions of an Akoma Ntoso document, one a line, in document order."""
    if b"<!DOCTYPE" in data[:65536].replace(b"\0", b"").upper():
        raise ValueError("it has a DOCTYPE, which is refused; remove the DOCTYPE line")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser=parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(f"its XML is broken ({error.msg})") from error
    if _name(root) != "akomaNtoso":
        raise ValueError(f"its XML is <{_name(root)}>, not Akoma Ntoso; save it as text or HTML")
    return "\n".join(line for raw in _lines(root) if (line := _finish(raw)))


def _lines(root: etree._Element) -> Iterator[str]:
    """Text between block borders, a number joined to the text behind it."""
    number = ""
    counts: dict[etree._Element, int] = {}
    for raw, element, is_end in _blocks(root):
        name, text = _name(element), raw.strip()
        if name == "num" and is_end:
            lead, number = _part_heading(number, f"{number} {text}".strip())
            yield lead
        elif text:
            if number and name not in _HEADINGS and _is_heading(number):
                yield number
                number = ""
            yield f"{number} {text}".strip()
            number = ""
        elif number and is_end and name in _PARTS:
            yield number
            number = ""
        if name == "li" and not is_end:
            number = f"{number} {_item_number(element, counts)}".strip()
    yield number


def _blocks(root: etree._Element) -> Iterator[tuple[str, etree._Element, bool]]:
    """The text before each block border, its element, and whether the element ends there."""
    parts: list[str] = []
    stack: list[tuple[etree._Element, bool]] = [(root, False)]
    while stack:
        element, done = stack.pop()
        name = _name(element)
        is_block = name not in _INLINE and name != "sup"
        if not done and (not name or name in _SKIP or (name == "sup" and _is_mark(element))):
            parts.append(element.tail or "")
            continue
        if is_block:
            yield "".join(parts), element, done
            parts = []
        if done:
            parts.append(element.tail or "")
            continue
        parts.append(" " if name in ("eol", "br") else "")
        parts.append(element.text or "")
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))


def _part_heading(open_number: str, number: str) -> tuple[str, str]:
    """A heading such as `Article 1` apart from the number of the paragraph below it."""
    if open_number and _is_heading(open_number):
        return open_number, number.removeprefix(open_number).strip()
    return "", number


def _is_heading(number: str) -> bool:
    """Whether a number is worded, as those of parts are: `Article 1`."""
    return bool(re.match(r"[^\W\d_]{3,}\.?\s", number))


def _item_number(item: etree._Element, counts: dict[etree._Element, int]) -> str:
    """The number of a list's item: its value as printed, else counted; a bullet for none."""
    value, parent = (item.get("value") or "").strip(), item.getparent()
    if is_numbered(squeeze("".join(item.itertext()).strip())):
        return ""
    if value and not value.isdigit():
        return value if re.search(r"\W$", value) else f"({value})"
    if not value and (parent is None or _name(parent) != "ol"):
        return "•"
    counts[parent] = to_whole(value, counts.get(parent, 0) + 1)
    return print_number(counts[parent], parent.get("type") or "1")


def _is_mark(element: etree._Element) -> bool:
    return bool(re.match(r"\[?\d{1,3}\]?$|\*+$", "".join(element.itertext()).strip()))


def _name(element: etree._Element) -> str:
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def _finish(raw: str) -> str:
    return squeeze(re.sub(r"\s+", " ", clean(raw)).strip())
