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
