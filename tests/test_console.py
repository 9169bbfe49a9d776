"""What terminals of several widths, pipes and files are shown."""

import io
import sys

import pytest

from index.console import print_notice, print_rows
from index.report import show_progress

COLUMNS = ("citation", "actor", "action", "due")
ROWS = (
    ("X/RES/1, operative para. 2", "the Harbour Board", "to dredge every northern canal", ""),
    ("X/RES/1, operative para. 3", "the Clerk", "to report [bold] :smile:\x1b[2J", "by 2031"),
)


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def shown_at(monkeypatch):
    def shown(width, columns=COLUMNS, rows=ROWS):
        monkeypatch.setenv("COLUMNS", str(width))
        monkeypatch.setenv("LINES", "25")
        monkeypatch.setenv("TERM", "dumb")
        monkeypatch.setattr(sys, "stdout", Terminal())
        print_rows(columns, rows)
        return [line.rstrip() for line in sys.stdout.getvalue().splitlines()]

    return shown


def test_narrow_terminal_is_shown_each_row_apart(shown_at):
    assert shown_at(30) == [
        "X/RES/1, operative para. 2",
        "  actor: the Harbour Board",
        "  action: to dredge every",
        "  northern canal",
        "",
        "X/RES/1, operative para. 3",
        "  actor: the Clerk",
        "  action: to report [bold]",
        "  :smile:[2J",
        "  due: by 2031",
        "",
    ]


def test_table_has_room_for_its_words_or_is_none(shown_at):
    # Four columns: three of 14, one of the 7 of "by 2031", and 3 between each and at its sides.
    assert shown_at(60)[0] == "X/RES/1, operative para. 2"
    table = shown_at(61)
    assert table[1].split() == ["citation", "actor", "action", "due"]
    assert not any("…" in line for line in table)
    assert shown_at(20, ("a", "b"), [("1", "2")])[1].split() == ["a", "b"]


def test_file_has_a_table_with_long_lines(capsys):
    print_rows(COLUMNS, ROWS)
    assert [line.rstrip() for line in capsys.readouterr().out.splitlines()][3] == (
        " X/RES/1, operative para. 2   the Harbour Board   to dredge every northern canal"
    )


def test_notices_in_a_file_have_no_codes_though_colours_are_forced(capsys, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    print_notice("Skipped: 'a.txt' is empty.")
    with show_progress():
        pass
    assert capsys.readouterr().err == "Skipped: 'a.txt' is empty.\n"
