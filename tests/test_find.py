"""Paragraphs and documents as people and programs name them."""

import pytest

from index.citation import format_citation
from index.find import documents_named, find_document, find_label, split_reference
from index.records import Paragraph, Resolution, Source

LABELS = (
    *("pre-2", "op-3", "op-3.b", "op-1.b.v", "annex-1", "annex-1.op-2", "b.op-1", "par-4"),
    *("annex-2.b.op-3.c", "a.pre-1"),
)
WATER = Resolution(
    "a-res-80-1",
    "A/RES/80/1",
    "Water for all",
    Paragraph("title", "front", ""),
    tuple(Paragraph(label, "operative", "To act.") for label in LABELS),
    Source("x.txt", ""),
)


@pytest.mark.parametrize("label", ["title", *LABELS])
def test_id_and_written_citation_lead_back_to_their_paragraph(label):
    for named in (format_citation(WATER, label), f"a-res-80-1/{label}"):
        document, part = split_reference(named)
        assert find_document(["a-res-80-1"], document) == "a-res-80-1"
        assert find_label(WATER, part) == label


@pytest.mark.parametrize("typed", ["para 3", "paragraph 3", "para. 3", "¶ 3", "op 3", "3"])
def test_number_alone_is_an_operative_paragraph(typed):
    assert find_label(WATER, typed) == "op-3"


@pytest.mark.parametrize("symbol", ["A/RES/80/1", "WHA66/31", "On land, water and air", "2118"])
def test_symbol_or_title_names_no_paragraph(symbol):
    assert split_reference(symbol) == (symbol, "")


def test_documents_are_named_by_a_part_of_id_or_title():
    for named in ("80/1", "water for", "", "a-res-80-1"):
        assert documents_named([WATER], named) == (WATER,)
    for named in ("81", "!?"):
        with pytest.raises(LookupError, match="is loaded. See what is: python -m index list"):
            documents_named([WATER], named)
