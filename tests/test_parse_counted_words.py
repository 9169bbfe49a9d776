"""Paragraphs that words and capital letters count, and numbered lists inside recitals."""

from __future__ import annotations

import pytest

from index.parse import parse_resolutions
from index.read import SourceText
from index.records import Source


def _parse(text):
    return parse_resolutions(SourceText(text, Source("page.txt", "0" * 64)))


def _labels(resolution):
    return " ".join(paragraph.label for paragraph in resolution.paragraphs)


_ORDINALS = [
    ("PRIMERO: ", "SEGUNDO: ", "TERCERO: "),
    ("Primero.- ", "Segundo.- ", "Tercero.- "),
    ("FIRST: ", "SECOND: ", "THIRD: "),
    ("Primeiro. ", "Segundo. ", "Terceiro. "),
]


@pytest.mark.parametrize("ordinals", _ORDINALS)
def test_parse_counts_paragraphs_by_ordinals_in_words(ordinals):
    first, second, third = ordinals
    (resolution,) = _parse(
        f"CP/RES. 99 (99/25)\nLocks\nTHE PERMANENT COUNCIL,\nNOTING the locks,\nRESOLVES:\n"
        f"{first}To mend the locks.\n{second}To ask the Secretariat:\na. to report; and\n"
        f"b. to pay.\n{third}To close the canal.\n"
    )

    assert _labels(resolution) == "pre-1 op-1 op-2 op-2.a op-2.b op-3"
    assert resolution.paragraphs[1].text == "To mend the locks."
    assert resolution.paragraphs[1].number == first.strip()


@pytest.mark.parametrize("line", ["Second: To close it.", "First we mend the locks."])
def test_parse_takes_no_ordinal_alone_for_a_number(line):
    (resolution,) = _parse(
        "Locks\nThe Council,\nNoting the locks,\n1. Urges care:\n(a) of locks;\n2. Notes it.\n"
        f"{line}\n"
    )

    assert resolution.paragraphs[-1].text == f"Notes it.\n{line}"


@pytest.mark.parametrize("colon", [":", ""])
def test_parse_leaves_a_caps_verb_over_recitals_out_of_them(colon):
    (resolution,) = _parse(
        f"CP/RES. 98 (98/25)\nEsclusas\nEL CONSEJO PERMANENTE,\nVISTO{colon}\n"
        f"El informe sobre las esclusas;\nCONSIDERANDO{colon}\nQue las esclusas son viejas; y\n"
        "Que conviene repararlas,\nRESUELVE:\n1. Reparar las esclusas.\n"
    )

    assert [(one.label, one.verb, one.text) for one in resolution.paragraphs] == [
        ("pre-1", "VISTO", "El informe sobre las esclusas;"),
        ("pre-2", "CONSIDERANDO", "Que las esclusas son viejas; y"),
        ("pre-3", "CONSIDERANDO", "Que conviene repararlas,"),
        ("op-1", "Reparar", "Reparar las esclusas."),
    ]


def test_parse_keeps_a_numbered_list_in_its_recital():
    (resolution,) = _parse(
        "AG/RES. 2997 (LIV-O/24)\nLocks\nTHE GENERAL ASSEMBLY,\nRECALLING the goals:\n"
        "1. To mend locks;\n2. To report;\nNOTING that locks rust,\nRESOLVES:\n"
        "1. To endorse the goals.\n2. To thank the keepers.\n"
    )

    assert _labels(resolution) == "pre-1 pre-1.1 pre-1.2 pre-2 op-1 op-2"


def test_parse_ends_the_recitals_at_numbers_before_a_section_with_recitals():
    (resolution,) = _parse(
        "AG/RES. 2998 (LIV-O/24)\nLocks\nTHE GENERAL ASSEMBLY,\nRECALLING that it therefore does:\n"
        "1. To mend locks.\n2. To report.\nII. Canals\nNOTING that canals silt,\nRESOLVES:\n"
        "1. To dredge them.\n"
    )

    assert _labels(resolution) == "pre-1 op-1 op-2 ii.pre-1 ii.op-1"


@pytest.mark.parametrize(
    ("body", "labels"),
    [
        (
            "A. Urges States:\n1. To mend locks;\n2. To report;\nB. Requests a report.\n",
            "pre-1 op-a op-a.1 op-a.2 op-b",
        ),
        (
            "A. Urges\n1. States to mend locks;\n2. Keepers to help;\nB. Calls upon\n"
            "1. The Chair.\n",
            "pre-1 a.op-1 a.op-2 b.op-1",
        ),
        ("A. Urges States to mend locks.\n1. Requests a report.\n", "pre-1 pre-2 op-1"),
    ],
    ids=["letters over numbers", "verbs as headings", "a letter alone"],
)
def test_parse_begins_the_paragraphs_at_verbs_behind_capital_letters(body, labels):
    (resolution,) = _parse(f"Resolution 9\nLocks\nThe Board,\nNoting the locks,\n{body}")

    assert _labels(resolution) == labels


def test_parse_passes_over_a_table_of_contents():
    one, two = (
        f"AG/RES. {number} (LIV-O/24)\n{title}\nTHE GENERAL ASSEMBLY,\nNOTING it,\nRESOLVES:\n"
        "1. To act.\n"
        for number, title in ((2991, "LOCKS"), (2992, "CANALS"))
    )
    resolutions = _parse(
        "AG/RES. 2991 (LIV-O/24) Locks ........ 1\nAG/RES. 2992 (LIV-O/24) Canals . . . . . 2\n"
        f"{one}{two}"
    )

    assert [(one.symbol, one.title, _labels(one)) for one in resolutions] == [
        ("AG/RES. 2991 (LIV-O/24)", "LOCKS", "pre-1 op-1"),
        ("AG/RES. 2992 (LIV-O/24)", "CANALS", "pre-1 op-1"),
    ]


@pytest.mark.parametrize(
    "line", ["(216 EX/SR.6)", "cp08999e01", "Copyright 2025, the Council", "- - - o - - -", "= = ="]
)
def test_parse_leaves_out_what_is_printed_below_the_last_line(line):
    (resolution,) = _parse(f"Locks\nThe Council,\nNoting it,\n1. Urges care.\n{line}\n")

    assert resolution.paragraphs[-1].text == "Urges care."
