"""Questions for all deadlines, in whatever words for the texts and for setting them."""

from collections.abc import Sequence

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution

from assistant.catalogue import Catalogue
from assistant.duties.deadlines import answer_deadlines
from assistant.inquiry import build_inquiry
from assistant.obligations import Obligation, extract_obligations

EARLIER, LATER = "ag-res-1-i-o-71", "ag-res-2-ii-o-72"
KITES = make_paragraph("op-1", "To request the Council to map the kites by June 1973.")
REPORT = make_paragraph("op-1", "To request the Council to report on this resolution by June 1974.")
BOTH = [f"{EARLIER}/op-1", f"{LATER}/op-1"]


@pytest.fixture
def catalogue() -> Catalogue:
    later = make_resolution(LATER, REPORT, symbol="AG/RES. 2 (II-O/72)")
    return make_catalogue(make_resolution(EARLIER, KITES), later)


@pytest.mark.parametrize(
    ("question", "cited"),
    [
        ("Which deadlines do the resolutions set?", BOTH),
        ("list the deadlines in both texts", BOTH),
        ("every deadline that appears in the two documents", BOTH),
        ("¿Qué plazos fijan las resoluciones?", BOTH),
        ("¿Qué plazos aparecen en las dos resoluciones?", BOTH),
        ("¿Qué plazos fija la AG/RES. 2?", BOTH[1:]),
        ("¿Qué plazos fijan las cometas?", []),
    ],
)
def test_all_deadlines_are_listed(question: str, cited: list[str], catalogue: Catalogue) -> None:
    def duties(document_id: str) -> Sequence[Obligation]:
        return extract_obligations(catalogue.resolutions[document_id])

    answer = answer_deadlines(build_inquiry(question, catalogue), catalogue, duties)
    assert ([one.paragraph_id for one in answer.citations] if answer else []) == cited
