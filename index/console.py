"""What a terminal, a pipe or a file is shown: how wide, with which codes, and rows as a table."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

import typer
from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Table

_FILE_WIDTH = 200
# Narrower columns break most words.
_NARROWEST = 14
# A command ends with 1 where it was done and something was found amiss; with this one, as with
# an option that can't be used, where it could not be done.
NOT_DONE = 2
_INTERRUPTED = 130
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def open_console(*, stderr: bool = False) -> Console:
    """A console that shows text as it is: no markup, emoji codes or colours of its own.

    Notices that go to a file or a pipe have no codes of a terminal, whatever is forced.
    """
    is_terminal = (sys.stderr if stderr else sys.stdout).isatty()
    console = Console(
        stderr=stderr,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=stderr,
        force_terminal=False if stderr and not is_terminal else None,
    )
    if not is_terminal:
        console.width = _FILE_WIDTH
    return console


def to_plain(text: str) -> str:
    """The text without characters that a terminal would obey."""
    return _CONTROL.sub("", text)


def print_notice(text: str) -> None:
    """One line on standard error."""
    open_console(stderr=True).print(to_plain(text))


@contextmanager
def plain_errors() -> Iterator[None]:
    """Show our errors, the system's and an interruption in one line, and end; bugs raise."""
    try:
        yield
    except (ValueError, LookupError, OSError) as error:
        message = error.args[0] if isinstance(error, KeyError) else error
        print_notice(f"Error: {message}")
        raise typer.Exit(NOT_DONE) from error
    except KeyboardInterrupt as interruption:
        print_notice("Interrupted. What was done stays; the same command goes on from there.")
        raise typer.Exit(_INTERRUPTED) from interruption


def print_rows(
    columns: Sequence[str], rows: Sequence[Sequence[str]], *, numeric: Collection[str] = ()
) -> None:
    """The rows as a table, or, where that would cut words to pieces, each as a few lines."""
    console = open_console()
    plain = [[to_plain(cell) for cell in row] for row in rows]
    if _fits(columns, plain, console.width):
        console.print(_to_table(columns, plain, numeric))
    else:
        _print_apart(console, columns, plain)


def _fits(columns: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> bool:
    """Whether every column has the room it needs, or enough to break its texts between words."""
    needed = [max(map(cell_len, cells)) for cells in zip(columns, *rows, strict=True)]
    return sum(min(one, _NARROWEST) + 3 for one in needed) <= width


def _to_table(
    columns: Sequence[str], rows: Sequence[Sequence[str]], numeric: Collection[str]
) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        justify = "right" if column in numeric else "left"
        table.add_column(column, justify=justify, overflow="fold")  # type: ignore[arg-type]
    for row in rows:
        table.add_row(*row)
    return table


def _print_apart(console: Console, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    for first, *others in rows:
        console.print(first)
        for column, cell in zip(columns[1:], others, strict=True):
            if cell:
                console.print(Padding(f"{column}: {cell}", (0, 0, 0, 2), expand=False))
        console.print()
