"""Which kind of documents a question asks for, beside the texts it looks in."""

from __future__ import annotations

import pytest

from assistant.citing.words import kind_asked


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Which conventions are named in both resolutions?", "convention"),
        ("List the protocols mentioned in the two texts", "protocol"),
        ("Which treaties do these documents name in the resolutions?", "treaty"),
        ("Which resolutions are cited?", "resolution"),
        ("What is cited in the resolutions?", "resolution"),
        ("What does the text cite?", ""),
        ("What does it cite?", None),
    ],
)
def test_kind_asked_for_is_told_from_where_it_is_looked_for(
    question: str, kind: str | None
) -> None:
    assert kind_asked(question) == kind
