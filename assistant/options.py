"""The options that several commands have, in the same words."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class PartKind(StrEnum):
    """The kinds of paragraphs that a question can be kept to."""

    preambular = "preambular"
    operative = "operative"
    annex = "annex"


Library = Annotated[
    Path | None,
    typer.Option(
        "--library",
        help="Folder of the library. Default: RESOLUTIONS_LIBRARY, else the user's data folder.",
    ),
]
Documents = Annotated[
    list[str] | None,
    typer.Option(
        "--document", help="Only this resolution, by symbol or id; can be given several times."
    ),
]
Kinds = Annotated[
    list[PartKind] | None,
    typer.Option("--kind", help="Only these of its paragraphs; can be given several times."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]
