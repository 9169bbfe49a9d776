"""Verbs in small letters that stand over their paragraphs, as in telecommunication resolutions."""

from __future__ import annotations

import pytest

from index.formats.plain import read_text
from index.parse import parse_resolutions
from index.read import SourceText
from index.records import Source

TOWERS = """\
RESOLUTION 991 (Rev. Bucharest, 2022)
Sharing of towers
The Plenipotentiary Conference of the Union (Bucharest, 2022),
considering
a) that towers are dear;
b) that few States have rules on sharing:
i) of towers; and
ii) of ducts,
noting further
that some Member States have model rules,
resolves
1 to study towers;
2 that the results be:
2.1 published;
2.2 sent to all,
instructs the Director of the Bureau
1 to assist Member States;
2 to report each year,
instructs the Secretary-General
to publish this resolution.
"""


def _parse(text):
    (resolution,) = parse_resolutions(SourceText(text, Source("page.txt", "0" * 64)))
    return resolution.paragraphs


def test_parse_reads_verbs_that_stand_over_their_paragraphs():
    found = [(one.label, one.number, one.text) for one in _parse(TOWERS)]

    assert found == [
        ("pre-1", "", "considering"),
        ("pre-1.a", "a)", "that towers are dear;"),
        ("pre-1.b", "b)", "that few States have rules on sharing:"),
        ("pre-1.b.i", "i)", "of towers; and"),
        ("pre-1.b.ii", "ii)", "of ducts,"),
        ("pre-2", "", "noting further\nthat some Member States have model rules,"),
        ("op-1", "", "resolves"),
        ("op-1.1", "1", "to study towers;"),
        ("op-1.2", "2", "that the results be:"),
        ("op-1.2.1", "2.1", "published;"),
        ("op-1.2.2", "2.2", "sent to all,"),
        ("op-2", "", "instructs the Director of the Bureau"),
        ("op-2.1", "1", "to assist Member States;"),
        ("op-2.2", "2", "to report each year,"),
        ("op-3", "", "instructs the Secretary-General\nto publish this resolution."),
    ]


def test_parse_reads_them_where_the_page_ran_lines_together():
    labels = [one.label for one in _parse(TOWERS)]

    assert [one.label for one in _parse(read_text(TOWERS))] == labels


def test_parse_leaves_a_verb_inside_a_sentence_to_its_paragraph():
    (only, _) = _parse(
        "A/RES/59/990\nThe General Assembly,\nNoting the report,\n"
        "considering it,\n1. Requests a report.\n"
    )

    assert only.text == "Noting the report,\nconsidering it,"


def test_parse_leaves_headings_that_read_as_verbs_over_numbered_paragraphs():
    found = _parse(
        "S/RES/9991 (2026)\nThe Security Council,\nRecalling it,\nListing\n1. Decides to act;\n"
        "Delisting\n2. Requests a report;\nReporting\n3. Decides to remain seized.\n"
    )

    assert [one.label for one in found] == ["pre-1", "op-1", "op-2", "op-3"]


@pytest.mark.parametrize("colon", [":", ""])
def test_parse_reads_verbs_in_capitals_over_numbers_that_run_on(colon):
    found = _parse(
        "COUNCIL CONCLUSIONS ON FERRIES\nTHE COUNCIL OF THE ISLES,\n"
        f"RECALLING{colon}\n1. its strategy on ferries;\n"
        f"RECOGNISING THAT{colon}\n2. ferries unite islands, in particular:\n(a) in winter;\n"
        f"INVITES THE MEMBER STATES, WITHIN THEIR MEANS, TO{colon}\n3. promote ferries;\n"
        f"4. train crews;\nCALLS ON THE COMMISSION TO{colon}\n5. report by 2027.\n"
    )

    invites, calls = (
        (f"{text}{colon}",)
        for text in (
            "INVITES THE MEMBER STATES, WITHIN THEIR MEANS, TO",
            "CALLS ON THE COMMISSION TO",
        )
    )
    assert [(one.label, one.verb, one.headings, one.text) for one in found] == [
        ("pre-1", "RECALLING", (), "its strategy on ferries;"),
        ("pre-2", "RECOGNISING THAT", (), "ferries unite islands, in particular:"),
        ("pre-2.a", "", (), "in winter;"),
        ("op-3", "", invites, "promote ferries;"),
        ("op-4", "", invites, "train crews;"),
        ("op-5", "", calls, "report by 2027."),
    ]


SAVINGS = """\
RESOLUTION C 7/2016

Savings in far places

Congress,

Noting

that many villages have a post office and no bank,

Considering

– the trust that people put in it;

– the length of the roads,

Instructs

the International Bureau to publish a guide by 1 May 2017,

Urges

member countries:

– to open a counter in each district.
"""


def test_parse_reads_verbs_in_capitals_over_texts_and_bullets():
    source = SourceText(read_text(SAVINGS), Source("page.txt", "0" * 64))
    (resolution,) = parse_resolutions(source)

    assert (resolution.organ, resolution.title) == ("Congress", "Savings in far places")
    assert [(one.label, one.text) for one in resolution.paragraphs] == [
        ("pre-1", "Noting\nthat many villages have a post office and no bank,"),
        ("pre-2", "Considering"),
        ("pre-2.1", "the trust that people put in it;"),
        ("pre-2.2", "the length of the roads,"),
        ("op-1", "Instructs\nthe International Bureau to publish a guide by 1 May 2017,"),
        ("op-2", "Urges\nmember countries:"),
        ("op-2.1", "to open a counter in each district."),
    ]
