"""What is written into files: where the user names, and so that spreadsheets compute nothing."""

from __future__ import annotations

from pathlib import Path

from index.console import plain_errors

# A spreadsheet takes a cell that starts so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def save(output: Path, content: bytes) -> None:
    """Write the file, or say in one line why it can't be, and end."""
    with plain_errors():
        try:
            output.write_bytes(content)
        except OSError as error:
            reason = error.strerror or error
            raise OSError(f"{str(output)!r} can't be written: {reason}.") from error


def harmless(value: str) -> str:
    """The value as a spreadsheet takes it for text, not for a formula."""
    return f"'{value}" if value.startswith(_FORMULA) else value
