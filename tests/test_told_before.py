from __future__ import annotations

import pytest

from assistant.references.before import told_before


@pytest.mark.parametrize(
    ("newer", "older", "told"),
    [
        (
            "raise the fee from nine to eleven dollars",
            "a fee of nine dollars",
            ["from nine to eleven dollars"],
        ),
        ("sit in Lyon rather than Turin", "shall sit in Turin", ["rather than Turin"]),
        ("replace the word “half” by “all”", "half of the fleet", ["replace the word “half”"]),
        ("renew it for a period of 48 hours", "within 48 hours", []),
        ("raise the fee from nine to eleven dollars", "a fee of ten dollars", []),
        ("lower it from the", "the fee", []),
    ],
)
def test_what_was_is_told_where_the_older_text_has_it(
    newer: str, older: str, told: list[str]
) -> None:
    assert [newer[start:end] for start, end in told_before(newer, older)] == told
