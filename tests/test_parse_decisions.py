"""Decisions told as of a meeting: their letters, their bodies, and what is appended to them."""

from __future__ import annotations

import pytest

from index.formats.plain import read_text
from index.parse import parse_resolutions
from index.read import SourceText
from index.records import Source


def _parse(text):
    return parse_resolutions(SourceText(text, Source("page.txt", "0" * 64)))


def _labels(resolution):
    return " ".join(paragraph.label for paragraph in resolution.paragraphs)


CHAPEAU = "At its 12th plenary meeting, on 8 June 2021, the Economic and Social Council"
PAGE = f"""\
2021/240. Report of the Panel on Lanterns

{CHAPEAU}:

(a) Took note of the report of the Panel on Lanterns;

(b) Recommended that the Panel meet at Lima.

2021/241. Membership of the Panel on Lanterns

{CHAPEAU} admitted Orvalia to the Panel.

2021/242. Sessions of the Panel on Lanterns

{CHAPEAU}, recalling its decision 2020/230:

(a) Postponed the session of the Panel.
"""


def test_parse_parts_decisions_with_and_without_letters():
    resolutions = _parse(PAGE)

    assert [(one.symbol, one.title, _labels(one)) for one in resolutions] == [
        ("E/DEC/2021/240", "Report of the Panel on Lanterns", "op-1 op-1.a op-1.b"),
        ("E/DEC/2021/241", "Membership of the Panel on Lanterns", "op-1"),
        ("E/DEC/2021/242", "Sessions of the Panel on Lanterns", "op-1 op-1.a"),
    ]
    assert {(one.organ, one.date, one.adoption) for one in resolutions} == {
        ("Economic and Social Council", "2021-06-08", CHAPEAU.partition(", the")[0])
    }


@pytest.mark.parametrize(
    ("chapeau", "symbol", "organ"),
    [
        ("En su quinta sesión plenaria, celebrada el 8 de junio de 2021, el Consejo Económico y "
         "Social:", "E/DEC/2021/240", "Economic and Social Council"),
        ("À sa 5e séance plénière, le 8 juin 2021, le Conseil économique et social :",
         "E/DEC/2021/240", "Economic and Social Council"),
        ("At its 5th meeting, on 8 June 2021, the Commission on Lanterns:",
         "Decision 2021/240", "Commission on Lanterns"),
    ],
)  # fmt: skip
def test_parse_reads_the_chapeau_of_a_decision(chapeau, symbol, organ):
    (resolution,) = _parse(f"2021/240. Lanterns\n\n{chapeau}\n\na) Uno;\n\nb) Dos.\n")

    assert (resolution.symbol, resolution.organ) == (symbol, organ)
    assert [one.text for one in resolution.paragraphs] == [chapeau, "Uno;", "Dos."]
    assert _labels(resolution) == "op-1 op-1.a op-1.b"


def test_parse_keeps_an_agenda_apart_from_the_decision_it_is_appended_to():
    (resolution,) = _parse(
        f"E/DEC/2021/240\n\n2021/240. Ninth session of the Panel on Lanterns\n\n{CHAPEAU}:\n\n"
        "(a) Noted the report;\n\n(b) Approved the agenda set out below.\n\n"
        "Provisional agenda for the ninth session\n\n1. Election of officers.\n2. Lamps:\n"
        "(a) Oil lamps;\n(b) Gas lamps.\n"
    )

    assert _labels(resolution) == (
        "op-1 op-1.a op-1.b annex-1.op-1 annex-1.op-2 annex-1.op-2.a annex-1.op-2.b"
    )
    assert resolution.paragraphs[3].headings == ("Provisional agenda for the ninth session",)


def test_session_in_the_title_is_not_that_of_the_adoption():
    text = "The Council,\nRecalling it,\n1. Thanks the Panel.\n"

    (first,) = _parse(f"E/RES/2021/40\nReport of the Panel on its ninth session\n{text}")
    (second,) = _parse(f"E/RES/2021/40\nTenth session\nDates of the ninth session\n{text}")

    assert (first.title, first.session) == ("Report of the Panel on its ninth session", "")
    assert (second.title, second.session) == ("Dates of the ninth session", "Tenth session")


def test_parse_reads_a_statement_quoted_paragraph_by_paragraph():
    (resolution,) = _parse(
        "S/PRST/2023/99\nStatement by the President of the Security Council\n"
        "At the 9300th meeting of the Security Council, held on 3 May 2023, the President of the "
        "Security Council made the following statement on behalf of the Council:\n"
        "“The Security Council reaffirms its responsibility.\n"
        "“The Security Council requests the Secretary-General:\n(a) To visit the lakes;\n"
        "(b) To report.”\n"
    )

    assert (resolution.symbol, resolution.organ, resolution.date) == (
        "S/PRST/2023/99",
        "Security Council",
        "2023-05-03",
    )
    assert [one.label for one in resolution.paragraphs] == ["op-1", "op-2", "op-2.a", "op-2.b"]
    assert resolution.paragraphs[0].text == "“The Security Council reaffirms its responsibility."


def test_parse_reads_what_a_body_named_with_a_colon_did():
    (resolution,) = _parse(
        "Decision on the conference\nThe Ferry Assembly:\n(i) considered the document;\n"
        "(ii) decided to convene a conference.\n"
    )

    assert [one.label for one in resolution.paragraphs] == ["op-1", "op-1.i", "op-1.ii"]


def test_parse_reads_a_year_and_a_number_alone_as_a_symbol():
    text = read_text(
        "2021/299\nReport on ferries\n\nAt its 10th plenary meeting, on 8 June 2021, the Economic "
        "and Social Council took note of the report on ferries.\n"
    )

    (resolution,) = _parse(text)

    assert (resolution.symbol, resolution.title) == ("E/DEC/2021/299", "Report on ferries")


def test_parse_reads_the_text_that_a_decision_quotes():
    (decision,) = _parse(
        "54/118. Archives of harbours\n"
        "At its 47th meeting, on 11 October 2023, the Human Rights Council decided to adopt the "
        "following text:\n“The Human Rights Council,\n"
        "Recalling its resolution 48/7 of 8 October 2021, on the archives of harbours,\n"
        "1. Decides to postpone the meeting;\n2. Requests a report.”\n"
    )

    assert (decision.symbol, decision.date) == ("A/HRC/DEC/54/118", "2023-10-11")
    assert _labels(decision) == "pre-1 op-1 op-2"


def test_parse_keeps_a_quoted_draft_apart():
    (resolution,) = _parse(
        "A/HRC/RES/16/1\nThe Human Rights Council,\n"
        "Recalling its resolution 10/28 on education and training,\n1. Adopts the declaration;\n"
        "2. Recommends that the General Assembly adopt the following draft resolution:\n"
        "“The General Assembly,\nWelcoming the adoption of the declaration by the Council,\n"
        "1. Adopts the declaration;\n2. Invites States to make it known.”\n"
    )

    assert _labels(resolution) == "pre-1 op-1 op-2 draft.pre-1 draft.op-1 draft.op-2"


def test_parse_takes_the_numeral_of_a_section_for_no_letter_of_a_part():
    (resolution,) = _parse(
        "A/RES/56/253\nLamps\nThe General Assembly,\nI\n1. Requests rest;\nII\n2. Urges calm.\n"
    )

    assert resolution.symbol == "A/RES/56/253"
