"""Documents that a question favours by year, month and body."""

from dataclasses import replace

import pytest
from conftest import make_catalogue, make_resolution

from assistant.mentions.adoption import favoured_documents

COUNCIL = replace(make_resolution("s-1", date="2018-02-26"), organ="Security Council")
ASSEMBLY = replace(make_resolution("a-1", date="2018-12-20"), organ="General Assembly")
UNDATED = make_resolution("u-1", date="")


@pytest.mark.parametrize(
    ("question", "favoured"),
    [
        ("until when was the panel extended in February 2018?", {"s-1": 0.2, "a-1": 0.1}),
        ("what did the Assembly say in 2018?", {"s-1": 0.1, "a-1": 0.1}),
        ("what did the General Assembly say in 2018?", {"s-1": 0.1, "a-1": 0.15}),
        ("what does the Security Council ask?", {"s-1": 0.05}),
        ("what does A/RES/2018 ask?", {}),
        ("what was asked in 2017?", {}),
        ("who reports?", {}),
    ],
)
def test_year_month_and_body_favour(question: str, favoured: dict[str, float]) -> None:
    catalogue = make_catalogue(COUNCIL, ASSEMBLY, UNDATED)
    assert favoured_documents(question, catalogue) == pytest.approx(favoured)
