"""Resolutions copied from e-mail: quotation marks, heads of messages, what the sender adds."""

from __future__ import annotations

import pytest

from index.formats.mail import undo_mail
from index.formats.plain import read_markdown, read_text
from index.parse import parse_resolutions
from index.read import SourceText
from index.records import Source

_TEXT = [
    "A/RES/79/970. Slow lifts",
    "The General Assembly,",
    "Recalling its resolution 77/960 of 15 December 2022 on the lifts of public buildings,",
    "1. Urges States to mend lifts;",
    "2. Requests a report.",
]
_HEAD = (
    "From: Registry\nSubject: lifts\n\nHere it is.\n\nOn Mon, 4 Mar 2024, the Registry wrote:\n\n"
)


@pytest.mark.parametrize("mark", ["> ", "> > ", ">> ", ">"])
@pytest.mark.parametrize("read", [read_text, read_markdown])
def test_marks_of_replies_and_what_stands_around_them_stay_out(mark, read):
    quoted = f"\n{mark.rstrip()}\n".join(f"{mark}{line}" for line in _TEXT)
    text = f"{_HEAD}{quoted}\n{mark}--\n{mark}Registry\n\nBest regards,\nAna\n"

    assert read(text).split("\n") == ["Here it is.", *_TEXT]


def test_lines_stay_where_but_a_few_of_them_are_quoted():
    lines = ["The Council said:", "> The lift is slow.", "> It stops.", "> It is old.", *_TEXT]

    assert undo_mail(lines) == ["The Council said:", *(one.removeprefix("> ") for one in lines[1:])]
    assert undo_mail(["> 5 lifts", "From: the hall", "1. Urges care."]) == [
        "> 5 lifts",
        "From: the hall",
        "1. Urges care.",
    ]


@pytest.mark.parametrize("ending", ["Best,", "Kind regards", "Saludos cordiales,"])
def test_the_end_of_a_letter_stays_out_of_the_last_paragraph(ending):
    text = "\n".join([*_TEXT, ending, "Tom"])
    (resolution,) = parse_resolutions(SourceText(text, Source("mail.txt", "0" * 64)))

    assert resolution.paragraphs[-1].text == "Requests a report."
