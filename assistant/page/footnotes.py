"""Footnotes of a DOCX file, which python-docx does not make: the part and the references."""

from __future__ import annotations

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph
from lxml import etree

_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_HALF_POINTS = "18"
# Word wants these two before the first real note.
_SEPARATORS = (("separator", "-1"), ("continuationSeparator", "0"))


class Footnotes:
    """The notes of one document, numbered from 1 in the order they are added."""

    def __init__(self) -> None:
        self._root = parse_xml(f"<w:footnotes {nsdecls('w')}/>")
        for kind, number in _SEPARATORS:
            note = _child(self._root, "w:footnote", {"w:type": kind, "w:id": number})
            _child(_child(_child(note, "w:p"), "w:r"), f"w:{kind}")
        self._count = 0

    def add(self, paragraph: Paragraph, text: str) -> int:
        """Refer to a new note at the end of the paragraph; gives its number."""
        self._count += 1
        number = {"w:id": str(self._count)}
        place = paragraph._p  # noqa: SLF001
        _child(place, "w:bookmarkStart", number | {"w:name": _bookmark(self._count)})
        _child(_superscript(place), "w:footnoteReference", number)
        _child(place, "w:bookmarkEnd", number)
        content = _child(_child(self._root, "w:footnote", number), "w:p")
        _child(_child(content, "w:pPr"), "w:spacing", {"w:after": "40", "w:line": "240"})
        _child(_superscript(content), "w:footnoteRef")
        run = _child(content, "w:r")
        _child(_child(run, "w:rPr"), "w:sz", {"w:val": _HALF_POINTS})
        _child(run, "w:t", {"xml:space": "preserve"}).text = f" {text}"
        return self._count

    def repeat(self, paragraph: Paragraph, number: int) -> None:
        """Refer once more to a note, by a field that follows its number."""
        named = {"w:instr": f" NOTEREF {_bookmark(number)} \\h "}
        field = _child(paragraph._p, "w:fldSimple", named)  # noqa: SLF001
        _child(_superscript(field), "w:t").text = str(number)

    def attach(self, document: Document) -> None:
        """Put the notes into the document; to be called once, when all are added."""
        package = document.part.package
        blob = etree.tostring(self._root, xml_declaration=True, encoding="UTF-8", standalone=True)
        part = Part(PackURI("/word/footnotes.xml"), _CONTENT_TYPE, blob, package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _bookmark(number: int) -> str:
    return f"note_{number}"


def _superscript(parent: etree._Element) -> etree._Element:
    run = _child(parent, "w:r")
    _child(_child(run, "w:rPr"), "w:vertAlign", {"w:val": "superscript"})
    return run


def _child(
    parent: etree._Element, name: str, attributes: dict[str, str] | None = None
) -> etree._Element:
    element = OxmlElement(name)
    for key, value in (attributes or {}).items():
        element.set(qn(key), value)
    parent.append(element)
    return element
