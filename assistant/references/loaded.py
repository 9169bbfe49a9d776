"""The loaded resolutions, read from the library without its index."""

from __future__ import annotations

import os
from importlib import resources
from pathlib import Path

from index.config import load_config
from index.console import print_notice
from index.library import read_library
from index.parse import parse_resolutions
from index.read import load_source
from index.records import Resolution


def load_resolutions(library: Path | None = None) -> tuple[Resolution, ...]:
    """Every resolution of a library; of one never used yet, the built-in ones.

    A file that is no library file is left out, and named on standard error.
    """
    config = load_config(os.environ, library)
    if config.library.exists():
        return tuple(read_library(config.library, print_notice))
    with resources.as_file(resources.files("index") / "resolutions") as folder:
        return tuple(
            resolution
            for path in sorted(folder.iterdir())
            for resolution in parse_resolutions(load_source(path))
        )
