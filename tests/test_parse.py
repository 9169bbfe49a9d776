"""The two built-in resolutions, counted by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

import index
from index.parse import parse_resolutions
from index.read import load_source

FOLDER = Path(index.__file__).parent / "resolutions"


@pytest.mark.parametrize(
    ("name", "labels", "title", "date"),
    [
        (
            "AG-RES-2118-XXXV-O-05.txt",
            [*(f"pre-{n}" for n in range(1, 6)), *(f"op-{n}" for n in range(1, 8))],
            "Fighting The Crime Of Trafficking In Persons",
            "2005-06-07",
        ),
        (
            "AG-RES-2026-XXXIV-O-04.txt",
            [
                *(f"pre-{n}" for n in range(1, 12)),
                *("op-1", "op-2", "op-3", "op-3.a", "op-3.b", "op-3.c"),
                *(f"op-{n}" for n in range(4, 10)),
            ],
            "Fighting Transnational Organized Crime in the Hemisphere",
            "2004-06-08",
        ),
    ],
)
def test_parse_counts_the_built_in_resolutions(name, labels, title, date):
    source = load_source(FOLDER / name)

    (resolution,) = parse_resolutions(source)

    assert [paragraph.label for paragraph in resolution.paragraphs] == labels
    assert (resolution.title, resolution.date) == (title, date)
    assert resolution.organ == "General Assembly"
    assert "fourth plenary session" in resolution.adoption
    assert resolution.notes == ()
    for one in (resolution.front, *resolution.paragraphs):
        assert source.text[one.start : one.end] == one.text


def test_parse_names_the_leading_verb():
    (resolution,) = parse_resolutions(load_source(FOLDER / "AG-RES-2118-XXXV-O-05.txt"))

    assert [paragraph.verb for paragraph in resolution.paragraphs] == [
        "HAVING SEEN",
        "RECALLING",
        "RECOGNIZING",
        "RECOGNIZING ALSO",
        "TAKING INTO ACCOUNT",
        "To reiterate",
        "To urge",
        "To renew",
        "To request",
        "To direct",
        "To request",
        "To instruct",
    ]
