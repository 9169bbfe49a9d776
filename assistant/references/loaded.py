"""The loaded resolutions, read from the library without its index."""

from __future__ import annotations

import os
from importlib import resources
from pathlib import Path

from index.config import load_config
from index.library import list_files, read_resolution
from index.parse import parse_resolutions
from index.read import load_source
from index.records import Resolution


def load_resolutions(library: Path | None = None) -> tuple[Resolution, ...]:
    """Every resolution of a library; of one never used yet, the built-in ones."""
    config = load_config(os.environ, library)
    if config.library.exists():
        return tuple(read_resolution(path) for path in list_files(config.library).values())
    with resources.as_file(resources.files("index") / "resolutions") as folder:
        return tuple(
            resolution
            for path in sorted(folder.iterdir())
            for resolution in parse_resolutions(load_source(path))
        )
