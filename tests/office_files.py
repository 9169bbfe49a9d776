"""Invented resolutions as Word saves them: automatic numbers, tables, notes, tracked changes."""

from __future__ import annotations

from pathlib import Path

from docx import Document
from docx.document import Document as DocumentType
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

_LEVELS = (("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "(%3)"))

WORD_LINES = (
    (-1, "The General Assembly,"),
    (-1, "Recalling its resolution 71/901 of 19 December 2016,"),
    (-1, "Noting the report of the Secretary-General,"),
    (0, "Urges all States to protect the archives of their courts, including through:"),
    (1, "The establishment of registers;"),
    (1, "Standards on:"),
    (2, "Paper;"),
    (2, "Film;"),
    (0, "Requests the Secretary-General to report."),
    (-1, "Annex"),
    (-1, "Rules for archives"),
    (0, "The archive keeps all records."),
    (0, "The archive is open."),
)
WORD_LABELS = "pre-1 pre-2 op-1 op-1.a op-1.b op-1.b.i op-1.b.ii op-2 annex-1.op-1 annex-1.op-2"


def write_word_file(path: Path) -> None:
    """A resolution with a cover table, a header and footer, and lists that Word numbers."""
    document = Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "A/RES/79/991"
    section.footer.paragraphs[0].text = "24-23991 2/3"
    cover = document.add_table(rows=2, cols=2)
    for row, cells in enumerate(
        (("United Nations", "A/RES/79/991"), ("General Assembly", "Distr.: General"))
    ):
        for column, text in enumerate(cells):
            cover.cell(row, column).text = text
    document.add_paragraph("Resolution adopted by the General Assembly on 12 December 2024")
    document.add_paragraph("79/991. Archives of courts")
    _add_lists(document)
    numbers = iter((1, 2))
    number = next(numbers)
    for level, text in WORD_LINES:
        paragraph = document.add_paragraph(text)
        if text == "Annex":
            number = next(numbers)
        if level >= 0:
            _number(paragraph, level, number)
    _add_note_mark(document.paragraphs[3])
    _track_changes(document.paragraphs[4])
    document.save(str(path))


def _add_lists(document: DocumentType) -> None:
    """Two lists of one abstract list; the second starts again at 1."""
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
        for depth, (form, pattern) in enumerate(_LEVELS)
    )
    root = document.part.numbering_part.element
    for child in list(root):
        root.remove(child)
    root.append(
        parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="0">'
            f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        )
    )
    for number in (1, 2):
        override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
        root.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="0"/>'
                f"{override if number == 2 else ''}</w:num>"
            )
        )


def _number(paragraph: Paragraph, level: int, number: int) -> None:
    paragraph._p.get_or_add_pPr().append(
        parse_xml(
            f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/>'
            f'<w:numId w:val="{number}"/></w:numPr>'
        )
    )


def _add_note_mark(paragraph: Paragraph) -> None:
    paragraph.add_run("1").font.superscript = True
    paragraph._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:footnoteReference w:id="2"/></w:r>'))


def _track_changes(paragraph: Paragraph) -> None:
    """Replace `the report` by `with appreciation the report`, as a change not yet accepted."""
    paragraph.clear()
    paragraph.add_run("Noting ")
    for kind, tag, text in (
        ("del", "delText", "with concern "),
        ("ins", "t", "with appreciation "),
    ):
        paragraph._p.append(
            parse_xml(
                f'<w:{kind} {nsdecls("w")} w:id="9" w:author="x"><w:r>'
                f'<w:{tag} xml:space="preserve">{text}</w:{tag}></w:r></w:{kind}>'
            )
        )
    paragraph.add_run("the report of the Secretary-General,")
