"""Options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class SplitName(StrEnum):
    """The half of the cases to evaluate."""

    development = "development"
    report = "report"
    all = "all"


LibraryOption = Annotated[
    Path | None, typer.Option(help="Library folder; by default a fresh one of the built-in texts.")
]
CorpusArgument = Annotated[
    Path, typer.Argument(help="Labelled resolutions, JSON lines, plain or gzipped.")
]
OutputOption = Annotated[Path, typer.Option(help="Folder the report is written into.")]
