"""Overviews asked for in many ways, of one text or of the few that are loaded."""

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution

from assistant.catalogue import Catalogue
from assistant.duties.outline import answer_outline
from assistant.inquiry import build_inquiry

EARLIER, LATER = "ag-res-1-i-o-71", "ag-res-2-ii-o-72"
FIRST = [f"{EARLIER}/op-1", f"{EARLIER}/op-2"]
BOTH = [*FIRST, f"{LATER}/op-1"]


@pytest.fixture
def catalogue() -> Catalogue:
    kites = (make_paragraph("op-1", "To map kites."), make_paragraph("op-2", "To sum up costs."))
    later = make_resolution(LATER, make_paragraph("op-1"), symbol="AG/RES. 2 (II-O/72)")
    return make_catalogue(make_resolution(EARLIER, *kites), later)


@pytest.mark.parametrize(
    ("question", "cited"),
    [
        ("tl;dr of AG/RES. 1", FIRST),
        ("sum up AG/RES. 1 in two sentences", FIRST),
        ("boil AG/RES. 1 down for me", FIRST),
        ("key takeaways from AG/RES. 1", FIRST),
        ("¿En qué consiste la AG/RES. 1?", FIRST),
        ("Summarise both resolutions", BOTH),
        ("un resumen de los dos textos", BOTH),
        ("Summarise the resolution", []),
        ("How much is the sum of AG/RES. 1?", []),
        ("Who must sum up the costs of AG/RES. 1?", []),
    ],
)
def test_whole_texts_are_outlined(question: str, cited: list[str], catalogue: Catalogue) -> None:
    answer = answer_outline(build_inquiry(question, catalogue), catalogue)
    assert ([one.paragraph_id for one in answer.citations] if answer else []) == cited
