"""Resolutions of bodies that name themselves, announce and number in ways of their own."""

from __future__ import annotations

from index.parse import parse_resolutions
from index.read import SourceText
from index.records import Source


def _parse(text):
    return parse_resolutions(SourceText(text, Source("page.txt", "0" * 64)))


def _labels(resolution):
    return " ".join(paragraph.label for paragraph in resolution.paragraphs)


REPRESENTATIVES = """\
Resolution 4 (2021)
Huts on the plateau
The Representatives,
Recalling Article 8 of the Treaty;
Recommend that their Parties:
1. repair the huts; and
2. report on them.
Resolution 5 (2021)
Flights over the plateau
The Representatives,
Noting the growth of flights;
Recommend that:
1. flight plans be shared; and
2. Resolution 1 (2013) be set aside.
"""


def test_parse_parts_resolutions_of_representatives():
    resolutions = _parse(REPRESENTATIVES)

    assert [(one.symbol, one.organ, _labels(one)) for one in resolutions] == [
        ("Resolution 4 (2021)", "Representatives", "pre-1 op-1 op-2"),
        ("Resolution 5 (2021)", "Representatives", "pre-1 op-1 op-2"),
    ]
    assert resolutions[0].paragraphs[1].headings == ("Recommend that their Parties:",)
    assert resolutions[1].paragraphs[-1].text == "Resolution 1 (2013) be set aside."


def test_parse_leaves_a_note_out_where_the_next_number_is_another():
    (resolution,) = _parse(
        "A/RES/59/990\nThe General Assembly,\nRecalling it,\n1. Urges States to act;\n"
        "5. Resolution 50/1, annex.\n2. Requests a report.\n"
    )

    assert _labels(resolution) == "pre-1 op-1 op-2"


def test_parse_reads_a_body_named_behind_the_recitals():
    (resolution,) = _parse(
        "Huts\nWhereas huts decay;\nRecognizing the need for repairs;\nThe Assembly:\n"
        "1. Urges States to repair them;\n2. Requests a report.\n"
    )

    assert (resolution.organ, _labels(resolution)) == ("Assembly", "pre-1 pre-2 op-1 op-2")
