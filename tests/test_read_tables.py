"""Tables of Word files and pages: figures go with their paragraph, layout is read as text."""

from __future__ import annotations

from hostile_files import make_docx

from index.formats.docx import read_docx
from index.formats.html import read_html
from index.parse import parse_resolutions
from index.read import SourceText
from index.records import Source


def _paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def _table(*rows):
    shown = "".join(
        "<w:tr>"
        + "".join(f"<w:tc>{''.join(map(_paragraph, cell.split('+')))}</w:tc>" for cell in row)
        + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl>{shown}</w:tbl>"


def _read(tmp_path, *body):
    path = tmp_path / "a.docx"
    path.write_bytes(make_docx("".join(body)))
    return read_docx(path).split("\n")


def test_rows_of_figures_stand_in_the_paragraph_that_announces_them(tmp_path):
    body = (
        _paragraph("1. Decides on the following shares:"),
        _table(("No.", "State", "Share"), ("1.", "Orland+(North)", "0.4"), ("2.", "Zembla", "0.6")),
        _paragraph("2. Requests a report."),
    )

    assert _read(tmp_path, *body) == [
        "1. Decides on the following shares: No. | State | Share; 1. | Orland (North) | 0.4; "
        "2. | Zembla | 0.6",
        "2. Requests a report.",
    ]


def test_a_cover_and_numbers_beside_their_paragraphs_stay_lines(tmp_path):
    body = (
        _table(("United Nations", "A/RES/1/7"), ("General Assembly", "Distr.: General")),
        _paragraph("RESOLVES:"),
        _table(("1.", "To thank the pilots."), ("2.", "To ask the States:")),
        _table(("(a)", "For charts; and"), ("(b)", "For lamps.")),
        _table(("Requests a list of all lamps;", "Pide una lista de las lámparas;")),
        _table(("Urges", "States to pay;"), ("Invites", "pilots to sail;"), ("Thanks", "all.")),
    )

    assert _read(tmp_path, *body) == [
        "United Nations",
        "A/RES/1/7",
        "General Assembly",
        "Distr.: General",
        "RESOLVES:",
        "1. To thank the pilots.",
        "2. To ask the States:",
        "(a) For charts; and",
        "(b) For lamps.",
        "Requests a list of all lamps;",
        "Pide una lista de las lámparas;",
        "Urges",
        "States to pay;",
        "Invites",
        "pilots to sail;",
        "Thanks",
        "all.",
    ]


_SHARES = (("State", "Share"), ("1. Orland", "0.4"), ("2. Zembla", "0.6"))


def test_rows_that_nothing_announces_are_a_line_of_their_own(tmp_path):
    body = (
        _table(("OEA/Ser.G", "2 May 2031"), ("CP", "Original: English"), ("Item 3", "Lamps")),
        _paragraph("AG/RES. 9 (IX-O/79)"),
        _paragraph("THE GENERAL ASSEMBLY,"),
        _paragraph("RESOLVES:"),
        _paragraph("1. To set the shares in the table."),
        _table(*_SHARES),
        _paragraph("2. To adopt the plan."),
        _paragraph("ANNEX"),
        _paragraph("THE PLAN"),
        _table(("No.", "Step", "By"), ("1", "Draw it up", "May"), ("2", "Approve it", "June")),
        _table(("AG/RES. 10 (IX-O/79)", "Lamps"), ("June 5", ""), ("Original: English", "")),
    )

    shares = "State | Share; 1. Orland | 0.4; 2. Zembla | 0.6."
    steps = "No. | Step | By; 1 | Draw it up | May; 2 | Approve it | June."
    lines = _read(tmp_path, *body)
    assert lines[:6] == ["OEA/Ser.G", "2 May 2031", "CP", "Original: English", "Item 3", "Lamps"]
    assert lines[9:] == [
        "1. To set the shares in the table.",
        shares,
        "2. To adopt the plan.",
        "ANNEX",
        "THE PLAN",
        steps,
        "AG/RES. 10 (IX-O/79)",
        "Lamps",
        "June 5",
        "Original: English",
    ]
    (resolution,) = parse_resolutions(SourceText("\n".join(lines[:15]), Source("a.docx", "")))
    assert [(one.label, one.text) for one in resolution.paragraphs] == [
        ("op-1", f"To set the shares in the table.\n{shares}"),
        ("op-2", "To adopt the plan."),
        ("annex-1.op-1", steps),
    ]


def test_rows_of_a_page_stand_as_those_of_a_word_file():
    rows = "".join(f"<tr><td>{'<td>'.join(row)}" for row in _SHARES)
    page = (
        "<table><tr><td><p>THE GENERAL ASSEMBLY,<p>RESOLVES:<p>1. To set these shares:"
        f"<table>{rows}</table><p>2. To publish the shares.<table>{rows}</table></table>"
    )

    assert read_html(page).split("\n") == [
        "THE GENERAL ASSEMBLY,",
        "RESOLVES:",
        "1. To set these shares: State | Share; 1. Orland | 0.4; 2. Zembla | 0.6",
        "2. To publish the shares.",
        "State | Share; 1. Orland | 0.4; 2. Zembla | 0.6.",
    ]


def test_a_table_of_few_cells_that_no_colon_announces_stays_lines(tmp_path):
    body = (_paragraph("2. Requests a report."), _table(("The President", "The Secretary")))

    assert _read(tmp_path, *body) == ["2. Requests a report.", "The President", "The Secretary"]


def test_the_paragraph_keeps_the_size_of_areas(tmp_path):
    raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>'
    runs = ["<w:r><w:t>1. Clears 3 km</w:t></w:r>", "<w:r><w:t> of land,</w:t></w:r>"]
    body = f"<w:p>{runs[0]}{raised}{runs[1]}{raised}</w:p>"

    assert _read(tmp_path, body) == ["1. Clears 3 km2 of land,"]
