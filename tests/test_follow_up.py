"""Which paragraphs a follow-up reads beside the best candidates."""

import pytest
from conftest import make_pair

from assistant.follow_up import neighbours

EARLIER = "ag-res-1-i-o-71"


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("op-2.a", ("op-3", "op-1")),
        ("op-1", ("op-2",)),
        ("title", ()),
    ],
)
def test_neighbours_are_the_whole_paragraphs_after_and_before(
    label: str, expected: tuple[str, ...]
) -> None:
    found = tuple(neighbours(f"{EARLIER}/{label}", make_pair()))
    assert found == tuple(f"{EARLIER}/{one}" for one in expected)
