"""What is taken for a resolution, what is taken with a doubt, and what is refused."""

from __future__ import annotations

import pytest

from index.parse import ParseError, parse_resolutions
from index.read import SourceText
from index.records import Source

_NAME = "no symbol found, the file name stands in for it"
_DOUBT = "no symbol and no adopting body found, it may be no resolution"


def _parse(text):
    return parse_resolutions(SourceText(text, Source("page.txt", "0" * 64)))


@pytest.mark.parametrize(
    "text",
    [
        "Shopping\n\n1. Lamp oil, two litres.\n\n2. Candles;\n\n3. Matches.\n",
        "LEASE\n\n1. The owner lets the barn.\n\n2. The tenant shall pay 90 crowns a month.\n",
        "WHEREAS the Buyer needs lanterns,\n\nthey agree:\n\n1. Price. It is 9 crowns.\n\n"
        "2. Term. One year.\n\n3. Law. That of Orvalia.\n",
        "Minutes of the Rowing Club\n\n1. Opening of the meeting by the chair.\n\n"
        "2. The board decided to raise the fee.\n\n3. The meeting was closed.\n",
        "# lanterns\n\n1. Create a file.\n\n2. Run `lanterns init`.\n\n3. Call `lanterns run`.\n",
        "Manual\n\n1. Switch it on.\n\n2. Note: do not open the lid.\n\n3. Call the service.\n",
    ],
)
def test_parse_refuses_what_only_has_numbers(text):
    with pytest.raises(ParseError) as caught:
        _parse(text)
    assert str(caught.value) == (
        "'page.txt' does not read as a resolution: it has no symbol, names no body that adopts "
        "it, and its paragraphs begin otherwise; if it is one, add it with its title and the name "
        "of the body."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Council conclusions on lamps\n\n1. The Council calls on all to light them.\n",
        "Joint Communiqué on Lanterns\n\n1. The Ministers met at Lima.\n\n"
        "2. The Ministers reaffirmed their friendship.\n",
        "Meeting of the Parties to the Convention on Lamps\n\n1. It was held at Lima.\n",
        "Rules\n\n1. The rules of the General Assembly are to be kept.\n",
        "Declaración de Lima\n\n1. La luz es un bien común.\n\n2. Las lámparas son útiles.\n",
        "Recalling the fires of last year,\n\nConvinced of the use of lamps,\n\n"
        "1. Urges all members to light them;\n\n2. Requests a report.\n",
    ],
)
def test_parse_takes_what_names_no_body_with_a_doubt(text):
    (resolution,) = _parse(text)
    assert [note.problem for note in resolution.notes] == [_NAME, _DOUBT]


@pytest.mark.parametrize(
    "text",
    [
        "The Council of Lamps,\n\n1. Takes the oil from the store.\n",
        "Lamps\n\nRESOLVES:\n\n1. Light for all.\n",
        "At its 5th meeting, on 8 May 2020, the Council of Lamps decided to defer the item.\n",
    ],
)
def test_parse_takes_what_names_its_body_without_a_doubt(text):
    (resolution,) = _parse(text)
    assert [note.problem for note in resolution.notes] == [_NAME]


def test_parse_takes_a_symbol_for_enough():
    (resolution,) = _parse("CP/RES. 3 (2/72)\n\nLamps\n\n1. Oil for the store.\n")
    assert resolution.notes == ()
