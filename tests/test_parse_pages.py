# ruff: noqa: E501
"""Plain text broken into printed pages, and the layouts of further offices."""

from __future__ import annotations

import pytest

from index.parse import parse_resolutions
from index.read import load_source


def _parse(tmp_path, text):
    path = tmp_path / "resolution.txt"
    path.write_text(text, encoding="utf-8")
    (resolution,) = parse_resolutions(load_source(path))
    return resolution


def _labels(resolution):
    return " ".join(paragraph.label for paragraph in resolution.paragraphs)


PAGED = """\
United Nations                                          A/RES/78/990

General Assembly                                        Distr.: General
                                                        16 September 2024

78/990. Year of Lighthouses, 2029

The General Assembly,

    Noting that lighthouses guide ships in every region of the world, and that they
are kept by few,

    Taking note of the report entitled “Lights of the coast”,1 and of the meeting of 7
and 8 December 2022,

__________________
1 A/78/209.

24-16712                                                                    1/3

A/RES/78/990          Year of Lighthouses, 2029

    1.   Decides to proclaim 2029 the Year of Lighthouses, and invites States to ob-
serve it, from 1 March 2028 to 28 February
2029.

    2.   Requests the Secretary-General to establish, in consultation with the owners of

2/3                                                                    24-16712

Year of Lighthouses, 2029          A/RES/78/990

lighthouses, a trust fund of 2.5 million dollars;2

    3.   Decides to consider the matter at its eighty-first session.

                                                          106th plenary meeting
                                                             10 September 2024

2 See resolution 70/1 and
  the annex to it.
"""


def test_text_on_pages_gives_whole_paragraphs_without_heads_and_notes(tmp_path):
    resolution = _parse(tmp_path, PAGED)

    assert _labels(resolution) == "pre-1 pre-2 op-1 op-2 op-3"
    assert (resolution.symbol, resolution.title) == ("A/RES/78/990", "Year of Lighthouses, 2029")
    assert [" ".join(one.text.split()) for one in resolution.paragraphs][1:4] == [
        "Taking note of the report entitled “Lights of the coast”, and of the meeting of 7 and 8 December 2022,",
        "Decides to proclaim 2029 the Year of Lighthouses, and invites States to observe it, from 1 March 2028 to 28 February 2029.",
        "Requests the Secretary-General to establish, in consultation with the owners of lighthouses, a trust fund of 2.5 million dollars;",
    ]


OFFICES = {
    "world_health_assembly_counts_anew_under_each_paragraph": (
        """\
SIXTY-SIXTH WORLD HEALTH ASSEMBLY                                   WHA66.91

Agenda item 13.6                                                27 May 2013

        Spectacles

        The Sixty-sixth World Health Assembly,

        Having considered the report on spectacles;1

        1.      URGES Member States:2

        (1)     to screen the vision of all children; and

        (2)     to train refractionists;

        2.      REQUESTS the Director-General:

        (1)     to report to the Seventy-first World Health Assembly.

                                        (Ninth plenary meeting, 27 May 2013)

        1 Document A66/47.
        2 And, where applicable, regional economic integration organizations.
""",
        "WHA66.91",
        "Spectacles",
        "pre-1 op-1 op-1.1 op-1.2 op-2 op-2.1",
    ),
    "atomic_energy_agency_letters_its_preamble_and_numbers_its_headings": (
        """\
General Conference                                              GC(64)/RES/91
                                                        Date: September 2020

                        Safety of lighthouses

The General Conference,

(a)   Recalling its previous resolutions on the safety of lighthouses, and

(b)   Noting the work of the Commission,

                                    1.
                                 General

1.    Urges the Secretariat to assist Member States in:

      (i)   training; and

      (ii)  research;

                                    2.
                               Conventions

2.    Requests the Director General to report to the Board of Governors.
""",
        "GC(64)/RES/91",
        "Safety of lighthouses",
        "pre-1 pre-2 op-1 op-1.i op-1.ii op-2",
    ),
    "european_union_recitals_and_articles": (
        """\
COUNCIL DECISION (CFSP) 2020/9991

THE COUNCIL OF THE EUROPEAN UNION,

Having regard to the Treaty on European Union, and in particular Article 29 thereof,

Whereas:

(1)   The Union is concerned about lighthouses.

(2)   Further action by the Union is needed,

HAS ADOPTED THIS DECISION:

Article 1

1.    This Decision applies to lighthouses.

2.    It does not apply to:

(a)   buoys;

(b)   beacons.

Article 2

This Decision shall enter into force on the day of its publication.
""",
        "COUNCIL DECISION (CFSP) 2020/9991",
        None,
        "pre-1 pre-2 pre-2.1 pre-2.2 article-1.op-1 article-1.op-2 article-1.op-2.a "
        "article-1.op-2.b article-2.op-1",
    ),
    "numbers_on_lines_of_their_own": (
        """\
AG/RES. 9955 (XL-O/10)

LIGHTHOUSES

THE GENERAL ASSEMBLY,

CONCERNED by the decay of lighthouses,

RESOLVES:

1.

To instruct the General Secretariat to:

a.

publish a map; and

b.

convene a workshop.

2.

To request the Secretary General to report to the General Assembly.
""",
        "AG/RES. 9955 (XL-O/10)",
        "LIGHTHOUSES",
        "pre-1 op-1 op-1.a op-1.b op-2",
    ),
    "council_decision_with_an_agenda": (
        """\
2019/222. Provisional agenda of the Commission on Lighthouses

At its 22nd plenary meeting, on 7 June 2019, the Economic and Social Council approved the
provisional agenda of the Commission as set out below:

1. Election of officers.

2. Follow-up to the conference:

(a) Priority theme.
""",
        "E/DEC/2019/222",
        "Provisional agenda of the Commission on Lighthouses",
        "op-1 op-1.1 op-1.2 op-1.2.a",
    ),
    "notes_behind_a_heading_of_their_own": (
        """\
AG/RES. 9975 (L-O/20)

LIGHTHOUSES

THE GENERAL ASSEMBLY,

RECALLING its previous resolutions,

RESOLVES:

1.   To urge member states to keep their lighthouses.

2.   To request the Permanent Council to report thereon.

FOOTNOTES

1.   The Government of one member state does not accept the reference made in section I.
""",
        "AG/RES. 9975 (L-O/20)",
        "LIGHTHOUSES",
        "pre-1 op-1 op-2",
    ),
    "brackets_around_numbers": (
        """\
A/RES/78/991

78/991. Lighthouses

The General Assembly,

[Noting the report of the Secretary-General,]

1. Decides to [establish] [consider establishing] a panel;

[2. Requests the Secretary-General to support the panel;]

3. [Invites] Member States to contribute.
""",
        "A/RES/78/991",
        "Lighthouses",
        "pre-1 op-1 op-2 op-3",
    ),
}


@pytest.mark.parametrize("name", OFFICES)
def test_parse_labels_the_paragraphs_of_further_offices(tmp_path, name):
    text, symbol, title, labels = OFFICES[name]

    resolution = _parse(tmp_path, text)

    assert (resolution.symbol, _labels(resolution)) == (symbol, labels)
    assert title is None or resolution.title == title


def test_a_year_at_a_line_start_is_no_paragraph(tmp_path):
    text = """\
CP/RES. 9943 (1911/14)

THE PERMANENT COUNCIL OF THE ORGANIZATION OF AMERICAN STATES,

CONSIDERING that the lighthouses of the Hemisphere are the work of many generations of keepers,

RESOLVES:

1.   To elect Barbados, Chile, Honduras, and Mexico as the first members of the Board of Keepers
under the category of member states, for the period from March 1, 2014 to February 29,
2016.

2.   To request the Board to report to the Permanent Council in the first quarter of each year.
"""
    resolution = _parse(tmp_path, text)

    assert _labels(resolution) == "pre-1 op-1 op-2"
    assert resolution.paragraph("op-1").text.endswith(
        "for the period from March 1, 2014 to February 29, 2016."
    )
