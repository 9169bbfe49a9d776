"""The kinds of thing that questions ask for, found in a text."""

import pytest

from assistant.question.expected import find_expected


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("held in Quito, Ecuador, in April 1970", ["Quito, Ecuador"]),
        ("at OAS headquarters on April 18", ["OAS headquarters"]),
        ("a seminar at the Port of Spain", ["Port of Spain"]),
        ("the parties to the Quito Convention", []),
        ("the parties to the New York Convention", []),
        ("a visit to the UK in May", ["UK"]),
        ("the Meeting of Ministers of the Member States", []),
        ("reported to the Council in March", []),
    ],
)
def test_places_are_told_from_bodies_treaties_and_months(text: str, places: list[str]) -> None:
    assert [text[start:end] for start, end in find_expected("where", text)] == places
