"""A number that several documents bear: what else is spoken of tells which is meant."""

import pytest
from conftest import make_catalogue, make_resolution

from assistant.mentions.identifiers import find_identifiers

OFFICE = make_resolution("ag-res-2118-xxxv-o-05", symbol="AG/RES. 2118 (XXXV-O/05)")
BEFORE = make_resolution("ag-res-2026-xxxiv-o-04", symbol="AG/RES. 2026 (XXXIV-O/04)")
COUNCIL = make_resolution("s-res-2118-2013", symbol="S/RES/2118 (2013)")
CATALOGUE = make_catalogue(OFFICE, BEFORE, COUNCIL)
BOTH = (OFFICE.document_id, COUNCIL.document_id)


@pytest.mark.parametrize(
    ("question", "focus", "meant", "alternatives"),
    [
        ("what does 2118 ask?", (), BOTH, True),
        ("does 2118 cite 2026?", (), (OFFICE.document_id, BEFORE.document_id), False),
        ("of S/RES/2118: what does 2118 ask?", (), (COUNCIL.document_id,), False),
        ("what does 2118 ask?", (BEFORE.document_id,), (OFFICE.document_id,), False),
        ("what does 2118 ask?", (COUNCIL.document_id,), (COUNCIL.document_id,), False),
        ("what does 2026 ask?", (COUNCIL.document_id,), (BEFORE.document_id,), False),
    ],
)
def test_company_tells_which_of_one_number(
    question: str, focus: tuple[str, ...], meant: tuple[str, ...], *, alternatives: bool
) -> None:
    found = find_identifiers(question, CATALOGUE, focus)
    assert (found.document_ids, found.alternatives) == (meant, alternatives)
