"""Markdown as converters and note-keeping programs write it."""

from __future__ import annotations

import pytest

from index.formats.plain import read_markdown

_LINES = ["CP/RES. 41 (12/98)", "1. To ask the pilots:", "(a) To land;", "2. To report."]


@pytest.mark.parametrize("bullet", ["- ", "* ", "-   "])
@pytest.mark.parametrize("point", [".", "\\."])
def test_a_bullet_before_a_number_of_its_own_is_left_out(bullet, point):
    text = (
        f"## {_LINES[0]}\n\n{bullet}1{point} To ask the pilots:\n\n    - (a) To land;\n\n"
        f"{bullet}**2{point}** To report.\n"
    )

    assert read_markdown(text).split("\n") == _LINES


def test_a_bullet_before_words_stays():
    assert read_markdown("- a report;\n- 1990 pilots;\n") == "- a report;\n- 1990 pilots;"


@pytest.mark.parametrize("title", [f'title: "{_LINES[0]}"', f"title: {_LINES[0]}", ""])
def test_of_the_metadata_above_the_text_the_title_stays(title):
    metadata = f"---\nlang: en\n{title}\ntags:\n  - pilots\n---\n".replace("\n\n", "\n")
    text = f"{metadata}\n1. To ask the pilots:\n\n(a) To land;\n\n2. To report.\n"

    assert read_markdown(text).split("\n") == _LINES[0 if title else 1 :]


_ONES = "1. Urges the pilots:\n   1. To land;\n   1. To rest;\n1. Requests a report;\n"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (_ONES, "1. 1. 2. 2."),
        (_ONES.replace("\n", "\n\n"), "1. 1. 2. 2."),
        ("1. Urges:\n\n(a) Care;\n\n1. Requests it.\n", "1. (a) 2."),
        ("1. Urges care.\n\n## B\n\n1. Requests it.\n", "1. B 1."),
        ("1. Urges care.\n2. Requests it.\n1. Resolution 50/1.\n", "1. 2. 1."),
    ],
    ids=["nested", "spaced", "letters between", "a heading between", "notes behind"],
)
def test_items_that_are_all_written_as_the_first_are_counted(text, numbers):
    lines = read_markdown(text).split("\n")

    assert " ".join(line.split()[0] for line in lines) == numbers


@pytest.mark.parametrize("bullet", ["-", "*", "+"])
def test_an_item_does_not_run_on_from_a_word_that_leaves_a_sentence_open(bullet):
    text = f"1. Calls upon the pilots to\n   {bullet} land;\n   {bullet} rest;\n"

    assert read_markdown(text).split("\n") == [
        "1. Calls upon the pilots to",
        f"{bullet} land;",
        f"{bullet} rest;",
    ]
