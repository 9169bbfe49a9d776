"""Titles among what covers, catalogues and the makers of acts print around them."""

from __future__ import annotations

import pytest
from docx import Document
from printed_pages import write_placed_pdf

from index.formats.covers import part_columns
from index.formats.plain import read_text
from index.formats.wraps import join_wrapped
from index.parse import parse_resolutions
from index.read import SourceText, load_source
from index.records import Source

_BODY = """
The Council,
Noting that the locks of the canal rust and that ships wait for days before them,
1. Urges States to mend locks;
2. Requests a report.
"""
_ACT = "European Parliament resolution of 11 May 2023 on locks (2022/2998(INI))"
_RECORD = (
    "Title          Locks [on the canal]\nPublisher      UN Security Council\n"
    "Reference      S/RES/2998 (2025)\nCite as        UN Security Council, Locks, 12 May 2025\n\n"
    "Resolution 2998 (2025)\n\nAdopted by the Security Council on 12 May 2025\n"
)
_DETAILS = (
    "UN Digital Library\nDetails\nSymbol\nA/RES/78/932\nTitle\nLocks : resolution / adopted by it\n"
    "Access\nEnglish: A_RES_78_932.pdf\nMeeting record\nA/78/PV.50\n"
)


def _parse(text):
    (resolution,) = parse_resolutions(SourceText(text, Source("page.txt", "0" * 64)))
    return resolution


@pytest.mark.parametrize(
    ("front", "title"),
    [
        ("Resolution 2599 (2024)\nProvisional version\nLocks\nParliamentary Assembly", "Locks"),
        (f"P9_TA(2023)0398\nQuiet locks\n{_ACT}", "Quiet locks"),
        (f"Quiet locks\nP9_TA(2023)0398\nA9-0299/2023\n{_ACT}\n(C/2024/9999)", "Quiet locks"),
        (f"Texts adopted\nP9_TA(2023)0398\n{_ACT}", _ACT),
        ("A/HRC/58/L.99\n24 May–4 June 2025\nGhana:* draft resolution\n58/… Locks", "Locks"),
        ("CM/Rec(2023)99 of the Committee of Ministers to member States on locks", "on locks"),
        ("RESOLUTION NO. 9/49-E\nON\nQUIET LOCKS", "QUIET LOCKS"),
        ("Resolutions and Decisions of the Security Council 2025\nResolution 2991 (2025)", ""),
    ],
    ids=["version", "act behind", "title above", "act alone", "draft", "speakers", "on", "volume"],
)  # fmt: skip
def test_parse_finds_the_title_on_a_cover(front, title):
    assert _parse(f"{front}{_BODY}").title == title


def test_parse_knows_the_symbol_of_a_numbered_resolution_of_a_conference():
    assert _parse(f"RESOLUTION NO. 9/49-E\nON\nLOCKS{_BODY}").symbol == "RESOLUTION NO. 9/49-E"


@pytest.mark.parametrize(
    ("front", "symbol", "title"),
    [
        (_RECORD, "S/RES/2998 (2025)", "Locks [on the canal]"),
        (_DETAILS, "A/RES/78/932", "Locks"),
        (f"{_DETAILS}A/RES/78/932\nQuiet locks\n", "A/RES/78/932", "Quiet locks"),
    ],
    ids=["beside", "below", "with a title of its own"],
)
def test_parse_takes_the_title_of_a_record_where_there_is_no_other(front, symbol, title):
    resolution = _parse(read_text(f"{front}{_BODY}"))

    assert (resolution.symbol, resolution.title) == (symbol, title)


def test_parse_knows_the_symbol_that_a_printed_head_has_at_its_right(tmp_path):
    lines = ["Quiet locks", *_BODY.strip().split("\n")]
    head = [
        (60.0, 740.0, 11.0, "SEVENTY-SIXTH WORLD HEALTH ASSEMBLY"),
        (440.0, 740.0, 11.0, "WHA76.99"),
    ]
    below = [(60.0, 700.0 - 26 * row, 11.0, text) for row, text in enumerate(lines)]
    write_placed_pdf(tmp_path / "a.pdf", [*head, *below])

    (resolution,) = parse_resolutions(load_source(tmp_path / "a.pdf"))

    assert (resolution.symbol, resolution.title) == ("WHA76.99", "Quiet locks")


def test_word_parts_the_front_at_its_tabs_and_keeps_numbers_with_their_text(tmp_path):
    lines = ["SEVENTY-SIXTH WORLD HEALTH ASSEMBLY\tWHA76.99", "Quiet locks", "The Assembly,"]
    paragraphs = [*lines, "Noting the locks of the canal,", "1.\tURGES States:", "(1)\tto mend."]
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(str(tmp_path / "a.docx"))

    source = load_source(tmp_path / "a.docx")

    assert source.text.split("\n")[:3] == [
        "SEVENTY-SIXTH WORLD HEALTH ASSEMBLY",
        "WHA76.99",
        lines[1],
    ]
    (resolution,) = parse_resolutions(source)
    assert (resolution.symbol, resolution.title) == ("WHA76.99", "Quiet locks")
    assert [one.label for one in resolution.paragraphs] == ["pre-1", "op-1", "op-1.1"]


@pytest.mark.parametrize("number", ["58/…", "79/__", "60/xx"])
def test_a_number_to_be_filled_stays_with_its_title(number):
    front = [f"{number}     Quiet locks", "A/HRC/58/L.99     Distr.: Limited"]

    assert part_columns(front, 2) == [front[0], "A/HRC/58/L.99", "", "Distr.: Limited"]


@pytest.mark.parametrize(
    ("above", "line"),
    [
        (
            "QUIET LOCKS ON THE CANALS AND THE RIVERS OF THE WHOLE REGION",
            "THE INTER-AMERICAN COUNCIL,",
        ),
        (
            "To thank the people and the towns of the country that hosts.",
            "SECOND: To request a report.",
        ),
        (
            "85th plenary meeting of the Assembly held on 20 December 1993",
            "48/994. Registers of ships",
        ),
    ],
    ids=["body", "ordinal", "number"],
)
def test_lines_that_begin_something_do_not_run_on(above, line):
    rest = ["and so the text goes on in lines as full as all of these are"] * 3

    assert join_wrapped([above, line, "", *rest])[:2] == [above, line]


def test_a_symbol_that_a_line_begins_with_runs_on_behind_the_word_resolution():
    lines = ["The Council recalls what was said in its resolution", "48/994. The Council notes it."]

    assert join_wrapped([*lines, *lines]) == [" ".join(lines)] * 2


def test_notes_with_their_numbers_above_them_stay_out_below_a_rule():
    text = (
        "A/RES/77/931\nThe General Assembly,\nRecalling the locks,1\n1. Urges care;\n"
        "________________\n1\n    Resolution 70/1.\n\n22-99931 (E)     110123\n"
        "*2299931*              Please recycle\n\n2. Requests the Secretary-General to report.\n"
    )

    resolution = _parse(read_text(text))

    assert [one.text for one in resolution.paragraphs] == [
        "Recalling the locks,",
        "Urges care;",
        "Requests the Secretary-General to report.",
    ]
