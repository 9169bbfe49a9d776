"""DOCX: paragraphs and tables in order, with the numbers Word computes put back in."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from index.formats.covers import part_columns
from index.formats.marks import join_marks
from index.formats.numbering import Numbering, load_numbering
from index.formats.pages import find_front_end
from index.formats.tables import PlacedLine, join_tables
from index.formats.text import clean, drop_reference_marks, is_unit, squeeze
from index.formats.word_lists import W
from index.structure.lines import find_marks
from index.structure.verbs import leading_verb

_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MAX_ENTRIES, _MAX_PART, _MAX_TOTAL, _MAX_RATIO = 5000, 60 << 20, 200 << 20, 200
_LINE_BREAK = "\v"
_BLOCK_END = re.compile(r"[.;:,]\s*$|[;,]\s*(?:and|y|et|e)\s*$")
_SKIP_STYLE = re.compile(r"foot ?note|end ?note|^header$|^footer$|^toc ?\d", re.IGNORECASE)


def read_docx(path: Path) -> str:
    """The paragraphs of a Word document, one a line, automatic numbers printed."""
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, NotImplementedError) as error:
        raise ValueError(
            "it is not a whole Word file; open it in Word and save it again"
        ) from error
    with archive:
        _check_archive(archive)
        document = _load_part(archive, _find_document(archive))
        if document is None:
            raise ValueError(
                "it is a ZIP archive without a Word document; unpack it and add the files"
            )
        styles = _load_part(archive, "word/styles.xml")
        numbering = load_numbering(_load_part(archive, "word/numbering.xml"), styles)
    names = _style_names(styles)
    body = document.find(f"{W}body")
    placed = list(_lines(body if body is not None else document, numbering, names))
    lines = join_marks(join_tables(placed))
    parted = part_columns(lines, find_front_end(lines))
    return "\n".join(squeeze(line) for line in parted if line)


def _check_archive(archive: zipfile.ZipFile) -> None:
    """Refuse an archive that explodes, hides its content or reaches outside."""
    entries = archive.infolist()
    if len(entries) > _MAX_ENTRIES:
        raise ValueError(f"its archive has {len(entries)} entries; save it again in Word")
    total = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries) or 1
    if total > _MAX_TOTAL or (total > 10 << 20 and total / packed > _MAX_RATIO):
        raise ValueError("its archive unpacks to far more than a document holds and is refused")
    for entry in entries:
        if entry.flag_bits & 0x1:
            raise ValueError("it is encrypted; save it without a password")
        if entry.filename.startswith(("/", "\\")) or ".." in entry.filename.split("/"):
            raise ValueError("its archive names paths outside itself and is refused")


def _find_document(archive: zipfile.ZipFile) -> str:
    """The name of the part that holds the text; programs other than Word choose their own."""
    relations = _load_part(archive, "_rels/.rels")
    for one in relations if relations is not None else ():
        if (one.get("Type") or "").endswith("/officeDocument"):
            return (one.get("Target") or "").lstrip("/")
    return "word/document.xml"


def _load_part(archive: zipfile.ZipFile, name: str) -> etree._Element | None:
    try:
        entry = archive.getinfo(name)
    except KeyError:
        return None
    try:
        with archive.open(entry) as part:
            data = part.read(_MAX_PART + 1)
    except (
        zipfile.BadZipFile,
        zlib.error,
        OSError,
        EOFError,
        NotImplementedError,
        RuntimeError,
    ) as error:
        raise ValueError("its archive is damaged; open it in Word and save it again") from error
    if len(data) > _MAX_PART:
        raise ValueError("its archive unpacks to far more than a document holds and is refused")
    if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data:
        raise ValueError("it has a DOCTYPE inside, which is refused; save it again in Word")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False
    )
    try:
        return etree.fromstring(data.replace(_STRICT, _TRANSITIONAL), parser=parser)
    except etree.XMLSyntaxError as error:
        raise ValueError("its XML is broken; open it in Word and save it again") from error


def _style_names(styles: etree._Element | None) -> dict[str, str]:
    if styles is None:
        return {}
    names = {}
    for style in styles.iter(f"{W}style"):
        name = style.find(f"{W}name")
        names[style.get(f"{W}styleId", "")] = name.get(f"{W}val", "") if name is not None else ""
    return names


def _lines(
    body: etree._Element, numbering: Numbering, names: dict[str, str]
) -> Iterator[PlacedLine]:
    for paragraph in body.iter(f"{W}p"):
        if _is_left_out(paragraph):
            continue
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        style_id = style.get(f"{W}val", "") if style is not None else ""
        if _SKIP_STYLE.search(names.get(style_id, style_id)):
            continue
        texts = _texts(paragraph)
        if paragraph.find(f"{W}pPr/{W}rPr/{W}del") is not None and not any(map(str.strip, texts)):
            continue
        number = numbering.next_number(paragraph, style_id)
        for position, part in enumerate(part for text in texts for part in _part(text)):
            line = drop_reference_marks(clean(part)).strip()
            if line:
                whole = f"{number} {line}".strip() if position == 0 else line
                yield PlacedLine(whole, *_place(paragraph))


def _place(paragraph: etree._Element) -> Iterator[etree._Element | None]:
    """The outermost table, row and cell around a paragraph."""
    for name in ("tbl", "tr", "tc"):
        around = list(paragraph.iterancestors(f"{W}{name}"))
        yield around[-1] if around else None


def _is_left_out(paragraph: etree._Element) -> bool:
    """Text boxes come twice in the file; only the first form is read."""
    for ancestor in paragraph.iterancestors():
        name = ancestor.tag.rsplit("}", 1)[-1] if isinstance(ancestor.tag, str) else ""
        if name in ("Fallback", "del", "moveFrom"):
            return True
    return False


def _texts(paragraph: etree._Element) -> list[str]:
    """The text of a paragraph, parted by page and column breaks; line breaks are kept in it."""
    pieces: list[str] = []
    for node in paragraph.iter():
        name = node.tag.rsplit("}", 1)[-1] if isinstance(node.tag, str) else ""
        if node is not paragraph and name == "p":
            continue
        if name == "t":
            is_mark = _is_mark(node) and not is_unit("".join(pieces[-1:]))
            if not is_mark and not _is_hidden(node, paragraph):
                pieces.append(node.text or "")
        elif name == "tab" and node.getparent() is not None and node.getparent().tag == f"{W}r":
            pieces.append("\t")
        elif name in ("br", "cr"):
            pieces.append("\n" if node.get(f"{W}type") in ("page", "column") else _LINE_BREAK)
        elif name == "noBreakHyphen":
            pieces.append("-")
    return "".join(pieces).split("\n")


def _part(text: str) -> Iterator[str]:
    """The text apart where a line break stands between paragraphs; others are spaces."""
    whole, *lines = text.split(_LINE_BREAK)
    for line in lines:
        starts = find_marks(line.strip()) or leading_verb(line.strip())[1]
        if starts and _BLOCK_END.search(whole):
            yield whole
            whole = line
        else:
            whole = f"{whole} {line}"
    yield whole


def _is_hidden(node: etree._Element, paragraph: etree._Element) -> bool:
    """Whether a run is deleted, hidden, or in another paragraph's text box."""
    run = node.getparent()
    for ancestor in node.iterancestors():
        if ancestor is paragraph:
            break
        name = ancestor.tag.rsplit("}", 1)[-1] if isinstance(ancestor.tag, str) else ""
        if name in ("del", "moveFrom", "p", "Fallback"):
            return True
    properties = run.find(f"{W}rPr") if run is not None else None
    if properties is None:
        return False
    vanish = properties.find(f"{W}vanish")
    return vanish is not None and vanish.get(f"{W}val") not in ("0", "false")


def _is_mark(node: etree._Element) -> bool:
    """Whether a piece of text is the raised mark of a note."""
    run = node.getparent()
    raised = run.find(f"{W}rPr/{W}vertAlign") if run is not None else None
    is_raised = raised is not None and raised.get(f"{W}val") == "superscript"
    return is_raised and bool(re.match(r"\s*[\[(]?(?:\d{1,3}|[*†]+)[\])]?/?\s*$", node.text or ""))
