"""Tables and names without marks behind a colon, as PDF pages and plain text have them."""

from __future__ import annotations

import pytest

from index.parse import parse_resolutions
from index.read import SourceText
from index.records import Source

OPENING = "A/RES/90/1\nFerries\nThe General Assembly,\n"


def _parse(text):
    (resolution,) = parse_resolutions(SourceText(OPENING + text, Source("page.txt", "0" * 64)))
    return [(one.label, one.text) for one in resolution.paragraphs]


@pytest.mark.parametrize(
    "rows",
    [
        "Member State Percentage\nAltamira 0.007\nCosta Verde 1.234\nSan Telmo 22.000",
        "Member State\nPercentage\nAltamira\n0.007\nCosta Verde\n1.234\n–\n(45%)",
        "Ana Lindqvist (Altamira)\nJoan Ellery (Costa Verde)\nTomás Iriarte (San Telmo)",
    ],
)
def test_parse_keeps_rows_in_the_paragraph_that_announces_them(rows):
    assert _parse(f"1. Resolves that it shall be as follows:\n{rows}\n2. Urges calm.\n") == [
        ("op-1", f"Resolves that it shall be as follows:\n{rows}"),
        ("op-2", "Urges calm."),
    ]


@pytest.mark.parametrize("closing", ["", "54th plenary meeting\n24 December 2021\n"])
def test_parse_keeps_rows_behind_the_last_paragraph(closing):
    assert _parse(f"1. Elects as members:\nAltamira\nOrland\nSan Telmo\n{closing}") == [
        ("op-1", "Elects as members:\nAltamira\nOrland\nSan Telmo")
    ]


def test_parse_leaves_headings_over_other_numbers_alone():
    text = "1. Decides as follows:\nA single list\nWith headings\nOver numbers\n1. calm;\n"

    assert _parse(f"{text}2. rest.\n")[0] == ("op-1", "Decides as follows:")
