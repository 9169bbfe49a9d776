"""Akoma Ntoso XML: number and text of each provision as one line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

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


def _lines(root: etree._Element) -> Iterator[str]:  # noqa: C901  one walk, no recursion
    """Text between block borders, a number joined to the text behind it."""
    parts: list[str] = []
    number = ""
    stack: list[tuple[etree._Element, bool]] = [(root, False)]
    while stack:
        element, done = stack.pop()
        name = _name(element)
        if done:
            if name not in _INLINE and name != "sup":
                text = "".join(parts).strip()
                parts = []
                if name == "num":
                    number = f"{number} {text}".strip()
                elif text:
                    yield f"{number} {text}".strip()
                    number = ""
                elif number and name in ("article", "section", "chapter", "part", "title"):
                    yield number
                    number = ""
            parts.append(element.tail or "")
            continue
        if not name or name in _SKIP or (name == "sup" and _is_mark(element)):
            parts.append(element.tail or "")
            continue
        if name not in _INLINE and name != "sup":
            text = "".join(parts).strip()
            parts = []
            if text:
                yield f"{number} {text}".strip()
                number = ""
        if name in ("eol", "br"):
            parts.append(" ")
        parts.append(element.text or "")
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    rest = f"{number} {''.join(parts)}".strip()
    if rest:
        yield rest


def _is_mark(element: etree._Element) -> bool:
    return bool(re.match(r"\[?\d{1,3}\]?$|\*+$", "".join(element.itertext()).strip()))


def _name(element: etree._Element) -> str:
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def _finish(raw: str) -> str:
    return squeeze(re.sub(r"\s+", " ", clean(raw)).strip())
