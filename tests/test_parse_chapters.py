"""Chapters and principles of texts without a preamble, and lists of persons told in lines."""

from __future__ import annotations

import time

import pytest

from index.formats.plain import read_text
from index.parse import parse_resolutions
from index.read import SourceText
from index.records import Source


def _parse(text):
    (resolution,) = parse_resolutions(SourceText(read_text(text), Source("page.txt", "0" * 64)))
    return resolution


def _labels(text):
    return [(one.label, one.text) for one in _parse(text).paragraphs]


def test_parse_leads_the_labels_of_the_first_chapter_too_and_keeps_one_without_numbers():
    assert _labels(
        "CONCLUSIONS OF THE MEETING OF MINISTERS\n\n"
        "The Meeting of Ministers adopted the following conclusions.\n\n"
        "I. COOPERATION\n\n1. To take note of the report.\n\n2. To name points of contact.\n\n"
        "II. TRAINING\n\n1. To hold a course.\n\n"
        "III. NEXT MEETING\n\nThe next meeting shall be held in 2014.\n"
    ) == [
        ("i.op-1", "To take note of the report."),
        ("i.op-2", "To name points of contact."),
        ("ii.op-1", "To hold a course."),
        ("iii.op-1", "The next meeting shall be held in 2014."),
    ]


def test_parse_leaves_text_between_numbered_paragraphs_out():
    assert _labels(
        "A/RES/90/1\n\nFerries\n\nThe General Assembly,\n\n1. Requests rest;\n\nII\n\n"
        "The following concerns ferries.\n\n2. Urges calm.\n"
    ) == [("op-1", "Requests rest;"), ("op-2", "Urges calm.")]


def test_parse_passes_over_pages_of_text_behind_a_number_in_time():
    pages = "\n\n".join(f"The following concerns ferry {number}." for number in range(2_000))
    begun = time.process_time()

    labels = _labels(f"A/RES/90/1\n\nThe General Assembly,\n\n1. Requests rest;\n\n{pages}\n")

    assert [label for label, _ in labels] == ["op-1"]
    assert time.process_time() - begun < 5


def test_parse_counts_the_text_of_each_principle_from_one():
    assert _labels(
        "RESOLUTION 3/19\n\nDEFENDERS OF RIVERS\n\n"
        "The Inter-American Commission on Human Rights,\n\n"
        "Considering that those who defend rivers are exposed to threats,\n\n"
        "Adopts the following\n\nPRINCIPLES ON DEFENDERS OF RIVERS\n\n"
        "Principle I\nHumane treatment\n\nEvery defender shall be treated humanely.\n\n"
        "States shall refrain from threats.\n\n"
        "Principle II\nMeasures\n\n1. Measures shall be agreed.\n\n2. They shall include:\n\n"
        "a. transport by water.\n"
    ) == [
        ("pre-1", "Considering that those who defend rivers are exposed to threats,"),
        ("principle-i.op-1", "Every defender shall be treated humanely."),
        ("principle-i.op-2", "States shall refrain from threats."),
        ("principle-ii.op-1", "Measures shall be agreed."),
        ("principle-ii.op-2", "They shall include:"),
        ("principle-ii.op-2.a", "transport by water."),
    ]


def test_parse_keeps_entries_of_a_list_that_begin_with_a_name():
    paragraphs = _parse(
        "S/RES/2990 (2031)\n\nThe Security Council,\n\n1. Decides that a ban applies.\n\n"
        "Annex A\n\nCF.1 – Travel ban\n\nName: Pedro Almonte\nNationality: Costaverde\n\n"
        "CF.2 – Travel ban\n\nName: Juan Tesoro\nNationality: Orland\n"
    ).paragraphs

    assert [(one.label, one.headings, one.text) for one in paragraphs[1:]] == [
        ("annex-a.op-1", ("CF.1 – Travel ban",), "Name: Pedro Almonte\nNationality: Costaverde"),
        ("annex-a.op-2", ("CF.2 – Travel ban",), "Name: Juan Tesoro\nNationality: Orland"),
    ]


def test_parse_takes_headings_that_count_for_no_entries():
    assert _labels(
        "A/RES/90/1\n\nThe General Assembly,\n\n1. Requests rest.\n\nAnnex\n\n"
        "Priority area 1: Trade\n\nPriority area 2: Ports\n\n1. Ports are to rest.\n"
    ) == [("op-1", "Requests rest."), ("annex-1.op-1", "Ports are to rest.")]


@pytest.mark.parametrize(
    ("announcement", "closing"),
    [
        ("DO HEREBY DECLARE TO:", "ADOPTED in Jakarta on the Fifth of May, in one original copy."),
        ("Hereby:", "Adopted in Apia, Samoa, on 26 October 2024."),
    ],
)
def test_parse_reads_what_heads_of_government_hereby_do(announcement, closing):
    assert _labels(
        f"DECLARATION ON LAGOONS\n\nWe, the Heads of Government, meeting in Apia,\n\n"
        f"Recognising that lagoons feed a tenth of our citizens;\n\n{announcement}\n\n"
        f"1. Establish a fund;\n\n2. Request a report.\n\n{closing}\n"
    ) == [
        ("pre-1", "Recognising that lagoons feed a tenth of our citizens;"),
        ("op-1", "Establish a fund;"),
        ("op-2", "Request a report."),
    ]


@pytest.mark.parametrize(
    ("adoption", "organ"),
    [
        ("(Adopted by the Inter-American Commission on Human Rights (IACHR) on April 6, 2021)",
         "Inter-American Commission on Human Rights"),
        ("Text adopted by the Parliamentary Assembly on 26 April 2023", "Parliamentary Assembly"),
        ("(Adopted by consensus on April 6, 2021)", ""),
    ],
)  # fmt: skip
def test_parse_names_the_body_that_the_adoption_names(adoption, organ):
    resolution = _parse(
        f"RESOLUTION 2/21\n\nVACCINES ON BORDERS\n\n{adoption}\n\nA. INTRODUCTION\n\n"
        "RECALLING that states guarantee the right to health;\n\n1. Urges states to share.\n"
    )

    assert (resolution.organ, resolution.title) == (organ, "VACCINES ON BORDERS")
