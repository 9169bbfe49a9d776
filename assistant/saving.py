"""What a command writes into a file that the user names."""

from __future__ import annotations

from pathlib import Path

import typer


def save(output: Path, content: bytes) -> None:
    """Write the file, or say in one line why it can't be and end with 1."""
    try:
        output.write_bytes(content)
    except OSError as error:
        reason = error.strerror or error
        typer.echo(f"{str(output)!r} can't be written: {reason}.", err=True)
        raise typer.Exit(1) from error
