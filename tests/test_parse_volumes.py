# ruff: noqa: E501
"""Pages of bound volumes: running heads, numbered sections, several resolutions, lost openers."""

from __future__ import annotations

import pytest

from index.formats.plain import read_text
from index.parse import parse_resolutions
from index.read import SourceText
from index.records import Source


def _parse(text, name="page.txt"):
    return parse_resolutions(SourceText(text, Source(name, "")))


def _labels(resolution):
    return " ".join(paragraph.label for paragraph in resolution.paragraphs)


SECTIONS = """\
A/RES/59/990
The General Assembly,
I Archives of the courts
Takes note of the report of the Secretary-General;
II Revised estimates resulting from resolutions and decisions adopted by the Council on the archives of all courts in every region of the world
Having considered the report on revised estimates,
1. Approves the estimates;
2. Requests a report;
III Travel
Endorses the recommendations of the Advisory Committee;
IV Reading rooms
Concurs with the proposal to:
(a) Open reading rooms;
(b) Keep them open;
V Request for a subvention to the Institute for Archives resulting from the recommendations of the Board of Trustees on the work of the Institute in the year
1. Approves the subvention;
2. Decides to remain seized of the matter.
"""


def test_parse_counts_each_section_from_one_with_or_without_numbers():
    (resolution,) = _parse(SECTIONS)

    assert _labels(resolution) == (
        "i.op-1 pre-1 ii.op-1 ii.op-2 iii.op-1 iv.op-1 iv.op-1.a iv.op-1.b v.op-1 v.op-2"
    )


@pytest.mark.parametrize(
    "head",
    [
        "General Assembly—Thirty-second Session",
        "100 General Assembly—Thirty-second Session",
        "V. Resolutions adopted on the reports of the Second Committee 99",
        "Resolutions adopted without reference to a Main Committee",
    ],
)
def test_parse_passes_over_the_head_of_a_page(head):
    (resolution,) = _parse(
        "A/RES/32/990\nThe General Assembly,\nRecalling its resolution 1/5,\n"
        "1. Urges States to act in the interest of all\n"
        f"{head}\nthe courts of their regions;\n2. Decides to go on.\n"
    )

    assert _labels(resolution) == "pre-1 op-1 op-2"
    assert resolution.paragraph("op-1").text.endswith("the courts of their regions;")


def test_parse_keeps_lettered_targets_under_their_goal():
    (resolution,) = _parse(
        "A/RES/70/991\nThe General Assembly,\nAdopts the following goals:\nGoals\n"
        "Goal 1. Keep archives\n1.1 By 2030, keep all archives safe\n1.2 By 2020, open them\n"
        "1.a Ensure the means for it\n1.b Create sound frameworks\n"
        "Goal 2. Read them\n2.1 By 2030, read them all\n2.a Increase the number of rooms\n"
    )

    assert _labels(resolution) == "op-1 op-1.1 op-1.2 op-1.a op-1.b op-2.1 op-2.a"


RUN_IN = """\
S/RES/9901 (1993)
The Security Council, Recalling its resolution 9900 (1993),
Concerned at the state of the archives,
1. Demands that they be kept;
2. Decides to remain seized of the matter.
"""
RUN_IN_OAS = """\
AG/RES. 9902 (XXX-O/00)
ARCHIVES
THE GENERAL ASSEMBLY,
HAVING SEEN the report,
RESOLVES: 1. To thank the Council.
2. To go on.
"""


def test_parse_parts_a_first_recital_from_the_body_it_runs_on_behind():
    (resolution,) = _parse(RUN_IN)

    assert _labels(resolution) == "pre-1 pre-2 op-1 op-2"
    assert resolution.paragraph("pre-1").text == "Recalling its resolution 9900 (1993),"


def test_parse_parts_the_first_paragraph_from_the_announcement():
    (resolution,) = _parse(RUN_IN_OAS)

    assert _labels(resolution) == "pre-1 op-1 op-2"
    assert resolution.paragraph("op-1").text == "To thank the Council."


def test_parse_reads_recitals_before_the_body_is_named():
    (resolution,) = _parse(
        "990 (VI). Maps\nResolution of 19 February 1948\n"
        "Whereas accurate maps are needed for the development of the world,\n"
        "Whereas maps help trade and the safety of navigation,\n"
        "The Economic and Social Council therefore\nRecommends:\n"
        "(i) That Governments survey their territories;\n(ii) That the Secretary-General help.\n"
    )

    assert (resolution.symbol, _labels(resolution)) == (
        "E/RES/990 (VI)",
        "pre-1 pre-2 op-1 op-1.i op-1.ii",
    )


PAGE = """\
court archives of every region of the world, with a view to their preservation,
Noting with interest the work of the Council on reading rooms,
1. Requests a report;
2. Decides to go on.
14th plenary meeting
24 May 1989
1989/990. Archives of the courts
The Economic and Social Council.
Recalling its resolution 1988/5,
1. Urges States to act.
1989/991. Reading rooms
The Economic and Social Council,
Recalling its resolution 1988/6,
1. Thanks the Committee.
"""


def test_parse_gives_each_resolution_of_a_page_its_own_id():
    resolutions = _parse(PAGE, "E_RES_1989_990.txt")

    assert [(one.document_id, _labels(one)) for one in resolutions] == [
        ("e-res-1989-990-part-1", "pre-1 op-1 op-2"),
        ("e-res-1989-990", "pre-1 op-1"),
        ("e-res-1989-991", "pre-1 op-1"),
    ]


def test_parse_tells_two_texts_under_one_symbol_apart():
    page = "{symbol}\nThe General Assembly,\nRecalling it,\n1. Urges States to act.\n"
    text = page.format(symbol="A/RES/1/1") + page.format(symbol="A/RES/1/2")

    resolutions = _parse(text + page.format(symbol="A/RES/1/1"))

    assert [one.document_id for one in resolutions] == [
        "a-res-1-1",
        "a-res-1-2",
        "a-res-1-1-part-2",
    ]
    assert [note.problem for note in resolutions[2].notes] == ["the symbol comes twice in the file"]


@pytest.mark.parametrize(
    ("front", "symbol", "title"),
    [
        ("71/990. Special subjects for the biennium 2016–2017 B", "A/RES/71/990 B",
         "Special subjects for the biennium 2016–2017"),
        ("75/990. Review of the archives\nA\nCourts", "A/RES/75/990 A", "Review of the archives"),
        ("54/990. Review of resolutions 48/218 B and 48/219 B", "A/RES/54/990",
         "Review of resolutions 48/218 B and 48/219 B"),
    ],
)  # fmt: skip
def test_parse_reads_the_letter_of_a_resolution_in_parts(front, symbol, title):
    (resolution,) = _parse(f"{front}\nThe General Assembly,\nRecalling it,\n1. Urges States.\n")

    assert (resolution.symbol, resolution.title) == (symbol, title)


@pytest.mark.parametrize(
    ("body", "document_id"),
    [
        ("United Nations Environment Assembly", "unep-ea-6-res-9"),
        ("United Nations Habitat Assembly", "hsp-ha-6-res-9"),
        ("Human Rights Council", "a-hrc-res-6-9"),
        ("General Assembly", "a-res-6-9"),
    ],
)
def test_parse_takes_the_symbol_of_the_body_that_is_named(body, document_id):
    (resolution,) = _parse(f"6/9. Chemicals\nThe {body},\nRecalling it,\n1. Urges States.\n")

    assert resolution.document_id == document_id


def test_parse_goes_on_behind_a_vote_where_the_numbers_do():
    (resolution,) = _parse(
        "A/RES/70/992\nThe General Assembly,\nRecalling its resolution 1/5,\n"
        "1. Decides to vote on the amendment, as follows;\nIn favour:\nAustria, Chile\nAgainst:\nNone\n"
        "2. After the vote the representative of Chile made a statement on behalf of his delegation.\n"
        "Annex I [English only]\nDeclaration\n1. We, the participants, recall the Charter.\n"
    )

    assert _labels(resolution) == "pre-1 op-1 op-2 annex-1.op-1"


def test_parse_counts_the_text_of_each_rule_from_one():
    (resolution,) = _parse(
        "A/520\n1. At its first session the General Assembly adopted these rules.\n"
        "2. It has amended them since.\nRule 1\nThe Assembly shall meet every year in September.\n"
        "Rule 2\nThe agenda shall include:\n(a) All items proposed;\n(b) The budget.\n"
        "Rule 3\n1. The President shall open the meeting.\n2. The President may close it.\n"
    )

    assert _labels(resolution) == (
        "op-1 op-2 rule-1.op-1 rule-2.op-1 rule-2.op-1.a rule-2.op-1.b rule-3.op-1 rule-3.op-2"
    )


@pytest.mark.parametrize("point", ["", "."])
def test_parse_parts_a_volume_that_numbers_its_resolutions(point):
    libraries, puppets = _parse(
        "Records of the General Conference\n42nd session, Paris, 7 November 2023\nIV Education\n"
        f"15{point} School libraries\nThe General Conference,\nHaving examined document 42 C/25,\n"
        "1. Takes note of the report;\n2. Invites the Director-General to report.\n"
        f"16{point} World Day of Puppetry\nThe General Conference,\nHaving considered it,\n"
        "1. Proclaims 21 March World Day of Puppetry.\n"
        "1 Resolution adopted on the report of the Commission, on 21 November 2023.\n"
    )

    assert (libraries.title, puppets.title) == (
        f"15{point} School libraries",
        f"16{point} World Day of Puppetry",
    )
    assert [one.label for one in libraries.paragraphs] == ["pre-1", "op-1", "op-2"]
    assert [(one.label, one.text) for one in puppets.paragraphs] == [
        ("pre-1", "Having considered it,"),
        ("op-1", "Proclaims 21 March World Day of Puppetry."),
    ]


@pytest.mark.parametrize(("first", "second"), [("A", "B"), ("I", "II")])
def test_parse_leads_the_labels_of_each_part_by_its_letter(first, second):
    (resolution,) = _parse(
        f"A/RES/81/901\n81/901. Questions relating to maps\n{first}\nMaps for all\n"
        "The General Assembly,\nRecalling its resolution 80/901,\n1. Takes note of the report.\n"
        f"{second}\nThe General Assembly,\nNoting the maps,\n1. Urges States to share maps.\n"
        "62nd plenary meeting\n12 December 2026\n"
    )

    one, two = first.lower(), second.lower()
    assert resolution.title == "Questions relating to maps"
    assert [(each.label, each.headings) for each in resolution.paragraphs] == [
        (f"{one}.pre-1", (first, "Maps for all")),
        (f"{one}.op-1", (first, "Maps for all")),
        (f"{two}.pre-1", (second,)),
        (f"{two}.op-1", (second,)),
    ]


@pytest.mark.parametrize(("one", "two"), [("I", "II"), ("1", "2")])
def test_parse_parts_drafts_that_are_counted(one, two):
    lamps, buoys = _parse(
        f"AG/doc.5950/25\nDRAFT RESOLUTIONS\nDRAFT RESOLUTION {one}\nSUPPORT FOR LAMPS\n"
        "(Agreed upon by the Permanent Council)\nTHE GENERAL ASSEMBLY,\nNOTING the lamps,\n"
        "RESOLVES:\n1. To light them.\n"
        f"DRAFT RESOLUTION {two}\nSUPPORT FOR BUOYS\nTHE GENERAL ASSEMBLY,\nRECALLING the plan,\n"
        "RESOLVES:\n1. To paint them.\n"
    )

    assert [(each.document_id, each.title) for each in (lamps, buoys)] == [
        ("page-part-1", "SUPPORT FOR LAMPS"),
        ("page-part-2", "SUPPORT FOR BUOYS"),
    ]
    assert [each.label for each in buoys.paragraphs] == ["pre-1", "op-1"]


def test_parse_parts_a_volume_set_in_wide_columns():
    text = read_text(
        "47        Songs of ferrymen\n\nThe General Conference,\n\nRecalling 39 C/Resolution 45,\n\n"
        "1.   Invites Member States to sing.\n\n"
        "     Resolution adopted on the report of the Commission, on 25 November 2019.\n\n"
        "48        Whistles\n\nThe General Conference,\n\nHaving considered whistles,\n\n"
        "1.   Approves them.\n"
    )

    assert [(one.title, one.date, one.paragraphs[-1].text) for one in _parse(text)] == [
        ("47 Songs of ferrymen", "2019-11-25", "Invites Member States to sing."),
        ("48 Whistles", "", "Approves them."),
    ]
