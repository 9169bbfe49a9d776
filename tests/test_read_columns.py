"""Pages in two columns: a text beside its translation, or one that goes on to the right."""

from __future__ import annotations

import pytest
from printed_pages import write_placed_pdf

from index.formats.columns import part_page
from index.formats.html import read_html
from index.formats.markdown_tables import part_tables
from index.formats.plain import read_markdown, read_text
from index.parse import parse_resolutions
from index.read import SourceText, load_source
from index.records import Source

_ENGLISH = [
    "AG/RES. 2987 (LIV-O/24)",
    "MAPS OF RIVERS",
    "THE GENERAL ASSEMBLY,",
    "RECALLING the resolution on the rivers",
    "and on the lakes of the region,",
    "RESOLVES:",
    "1. To urge member states to map their",
    "rivers and lakes.",
    "2. To instruct the General Secretariat",
    "to publish the maps of the rivers.",
]
_SPANISH = [
    "AG/RES. 2987 (LIV-O/24)",
    "MAPAS DE LOS RÍOS",
    "LA ASAMBLEA GENERAL,",
    "RECORDANDO la resolución sobre los",
    "ríos y sobre los lagos de la región,",
    "RESUELVE:",
    "1. Instar a los Estados Miembros a que",
    "levanten mapas de sus ríos y lagos.",
    "2. Encomendar a la Secretaría General",
    "que publique los mapas de los ríos.",
]
_LABELS = "pre-1 op-1 op-2"


def _parse(text):
    return parse_resolutions(SourceText(text, Source("page.txt", "0" * 64)))


def _shown(resolutions):
    return [
        (one.document_id, one.title, " ".join(part.label for part in one.paragraphs))
        for one in resolutions
    ]


_BOTH = [
    ("ag-res-2987-liv-o-24", "MAPS OF RIVERS", _LABELS),
    ("ag-res-2987-liv-o-24.es", "MAPAS DE LOS RÍOS", _LABELS),
]


def test_a_text_beside_its_translation_is_two_resolutions():
    lines = [f"{one:<46}{other}" for one, other in zip(_ENGLISH, _SPANISH, strict=True)]

    resolutions = _parse(read_text("\n".join(lines)))

    assert _shown(resolutions) == _BOTH
    assert [one.paragraphs[1].text for one in resolutions] == [
        "To urge member states to map their rivers and lakes.",
        "Instar a los Estados Miembros a que levanten mapas de sus ríos y lagos.",
    ]


def test_a_table_with_a_language_in_each_column_is_two_resolutions():
    rows = "".join(
        f"<tr><td>{one}</td><td>{other}</td></tr>"
        for one, other in zip(_ENGLISH[2:], _SPANISH[2:], strict=True)
    )
    page = f"<h2>{_ENGLISH[0]}</h2><table><tr><th>English</th><th>Español</th></tr>{rows}</table>"

    resolutions = _parse(read_html(page))

    assert [(one.document_id, one.symbol, one.language) for one in resolutions] == [
        ("ag-res-2987-liv-o-24", _ENGLISH[0], "en"),
        ("ag-res-2987-liv-o-24.es", _ENGLISH[0], "es"),
    ]


def test_a_markdown_table_with_a_language_in_each_column_is_two_resolutions():
    rows = (f"| {one} | {other} |" for one, other in zip(_ENGLISH, _SPANISH, strict=True))
    text = "\n".join(["| English | Español |", "| --- | :--- |", *rows])

    assert [one.document_id for one in _parse(read_markdown(text))] == [one[0] for one in _BOTH]


def test_a_markdown_table_of_figures_stays_as_it_is():
    lines = ["1. Decides:", "| State | Share |", "| --- | --- |", "| Orland | 0.4 |"]

    assert part_tables(lines) == lines


@pytest.mark.parametrize("by_rows", [True, False])
def test_a_printed_page_with_a_language_in_each_column_is_two_resolutions(tmp_path, by_rows):
    columns = [
        [(left, 700.0 - 13 * row, 11.0, text) for row, text in enumerate(lines)]
        for left, lines in ((60.0, _ENGLISH), (330.0, _SPANISH))
    ]
    lines = [*columns[0], *columns[1]]
    if by_rows:
        lines.sort(key=lambda line: -line[1])
    write_placed_pdf(tmp_path / "a.pdf", [*lines, (300.0, 40.0, 9.0, "- 1 -")])

    assert _shown(parse_resolutions(load_source(tmp_path / "a.pdf"))) == _BOTH


_COUNCIL = [
    ["Resolution 2991 (2025)", "The Security Council,", "Recalling its resolutions on the Valley",
     "and on the Hills,", "Noting the report of the Secretary-", "General on the Valley,",
     "1. Welcomes the agreement on the", "Valley, and its annexes;", "2. Decides to extend the"],
    ["mandate of the Mission;", "3. Calls upon the parties:", "(a) To withdraw from the line;",
     "(b) To release all the prisoners;", "4. Requests the Secretary-General to",
     "report to the Council by September;", "5. Requests the Council's Committee to",
     "meet in the course of the month;", "6. Decides to remain seized of it."],
]  # fmt: skip
_COUNCIL_LABELS = "pre-1 pre-2 op-1 op-2 op-3 op-3.a op-3.b op-4 op-5 op-6"


@pytest.mark.parametrize("by_rows", [True, False])
def test_a_printed_text_goes_on_in_the_right_column(tmp_path, by_rows):
    columns = [
        [(left, 700.0 - 13 * row, 10.0, text) for row, text in enumerate(lines)]
        for left, lines in zip((60.0, 310.0), _COUNCIL, strict=True)
    ]
    lines = [*columns[0], *columns[1]]
    if by_rows:
        lines.sort(key=lambda line: -line[1])
    head = (60.0, 760.0, 9.0, "Resolutions and Decisions of the Security Council 2025")
    write_placed_pdf(tmp_path / "a.pdf", [head, *lines, (300.0, 40.0, 9.0, "17")])

    (resolution,) = parse_resolutions(load_source(tmp_path / "a.pdf"))

    assert _shown([resolution]) == [("s-res-2991-2025", "", _COUNCIL_LABELS)]
    assert resolution.paragraphs[3].text == "Decides to extend the mandate of the Mission;"


def test_the_text_of_each_page_goes_on_in_its_right_column():
    pages = [["one of the", "two of the"], ["three of the", "four of the"]]
    text = "\f".join(
        "\n".join(f"{left + f' row {row}':<34}{right} row {row}" for row in range(9))
        for left, right in pages
    )

    words = [word for word in read_text(text).split() if word in ("one", "two", "three", "four")]

    assert words == ["one"] * 9 + ["two"] * 9 + ["three"] * 9 + ["four"] * 9


@pytest.mark.parametrize(
    "lines",
    [
        [
            f"{row}.                              Urges States to mend locks;"
            for row in range(1, 11)
        ],
        [f"Lock {row}                              {row} 000" for row in range(10)],
        ["Distr.: General                       A/RES/79/1"] * 3 + ["The General Assembly,"] * 9,
    ],
    ids=["numbers set far", "figures", "a cover"],
)
def test_a_page_with_a_gap_but_no_columns_stays_as_it_is(lines):
    assert part_page(lines).right == ()


_OTHER = """\
LA ASAMBLEA GENERAL,
RECORDANDO la resolución sobre los ríos y sobre los lagos de la región y de los países vecinos,
RESUELVE:
1. Instar a los Estados Miembros a que levanten mapas de sus ríos y lagos.
2. Encomendar a la Secretaría General que publique los mapas de los ríos.
"""
_FIRST = """\
AG/RES. 2987 (LIV-O/24)
MAPS OF RIVERS
THE GENERAL ASSEMBLY,
RECALLING the resolution on the rivers and on the lakes of the region and of its neighbours,
RESOLVES:
1. To urge member states to map their rivers and lakes.
2. To instruct the General Secretariat to publish the maps of the rivers.
"""


@pytest.mark.parametrize("symbol", [f"{_ENGLISH[0]}\n", ""])
def test_the_same_text_in_another_language_is_a_resolution_of_its_own(symbol):
    assert _shown(_parse(f"{_FIRST}{symbol}MAPAS DE LOS RÍOS\n{_OTHER}")) == _BOTH


def test_the_body_named_again_in_one_language_begins_no_other():
    again = "NOTING that the maps of the rivers are to be published by the General Secretariat,\n"

    assert len(_parse(f"{_FIRST}THE GENERAL ASSEMBLY,\n{again}RESOLVES:\n1. To act.\n")) == 1
