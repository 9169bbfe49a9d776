"""Which documents a question sets side by side."""

from dataclasses import replace

import pytest
from conftest import make_resolution

from assistant.catalogue import build_catalogue
from assistant.comparison.documents import compared_documents
from assistant.inquiry import build_inquiry

OLD, NEW = "ag-res-1-i-o-71", "ag-res-2-ii-o-72"


@pytest.mark.parametrize(
    ("earlier", "question", "compared"),
    [
        ("Who mends the lamps?", "By when?", ()),
        ("Who mends the lamps in both?", "By when?", (OLD, NEW)),
        ("Who mends the lamps?", "By when in each of the two?", (OLD, NEW)),
    ],
)
def test_follow_up_on_several_documents_compares_where_somebody_said_so(
    earlier: str, question: str, compared: tuple[str, ...]
) -> None:
    catalogue = build_catalogue({key: make_resolution(key) for key in (OLD, NEW)})
    asked = build_inquiry(question, catalogue)
    asked = build_inquiry(question, catalogue, earlier=earlier)
    inquiry = replace(asked, document_ids=(OLD, NEW))
    assert compared_documents(inquiry, catalogue) == compared
