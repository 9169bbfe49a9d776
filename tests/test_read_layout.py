"""What pages print around a text stays out of it: notes, heads, feet, other columns."""

from __future__ import annotations

from itertools import count

import pytest
from printed_pages import write_placed_pdf

from index.formats.pdf import read_pdf

_FRONT = ("CP/RES. 812 (1342/12)", "KEEPING OF HARBOUR LIGHTS")
_TEXT = (
    "THE PERMANENT COUNCIL,",
    "RECALLING its resolution CP/RES. 700 (1100/10),",
    "RESOLVES:",
    "1. To ask the member states to keep the lights of their harbours burning",
    "throughout the night, in all weathers.",
    "2. To ask the Secretary General to publish a list of them.",
)


def _page(lines, top=700.0, *, size=11.0, left=72.0):
    heights = count(top, -20)
    return [(left, next(heights), size, line) for line in lines]


def _read(tmp_path, *pages):
    write_placed_pdf(tmp_path / "a.pdf", *pages)
    return read_pdf(tmp_path / "a.pdf").split("\n")


_BLOCKS = [
    *_FRONT,
    *_TEXT[:3],
    "1. To ask the member states to keep the lights of their harbours burning throughout the "
    "night, in all weathers.",
    _TEXT[5],
]


@pytest.mark.parametrize("size", [9.0, 11.0, 13.0])
@pytest.mark.parametrize("number", ["1", "- 1 -", "12-04711 1/1"])
def test_notes_stay_out_above_a_page_number_of_any_size(tmp_path, size, number):
    notes = _page(
        ["1. The Government of Orland has no harbours,", "and abstains.", "2. Lights only."],
        110,
        size=8.0,
    )

    page = [*_page([*_FRONT, *_TEXT]), *notes, (300.0, 30.0, size, number)]

    assert _read(tmp_path, page) == _BLOCKS
