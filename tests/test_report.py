"""What is printed of the files that were read."""

from __future__ import annotations

from pathlib import Path

from index.add import Added, FileReport
from index.records import Note
from index.report import print_reports


def test_notices_of_a_text_without_a_symbol_name_the_file(capsys):
    notes = (Note("text between paragraphs", "Lanterns"),)
    found = Added("lanterns", "", "Lanterns", 1, 2, 0, notes)

    print_reports([FileReport(Path("lanterns.txt"), "added", ("lanterns",), (found,))])

    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "lanterns.txt: text between paragraphs: Lanterns"
