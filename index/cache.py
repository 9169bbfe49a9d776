"""The derived state on disk: checked before it is used, made again when anything differs."""

from __future__ import annotations

import contextlib
import hashlib
import json
import pkgutil
import shutil
import sys
import tempfile
import unicodedata
import zlib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import Stemmer

from index.cached import read_extract_lines, read_files, write_files, write_json
from index.derived import Derived
from index.extracts import Extract

# Where one of these changes, something else may be derived or written: the cache starts anew.
_CODE = (
    "acronyms.py", "cached.py", "cited_symbols.py", "derived.py", "extracts.py", "postings.py",
    "records.py", "symbols.py", "words.py",
)  # fmt: skip
_KEPT = 2

DERIVED = "derived"
_PIECE = 1 << 20

Digests = Mapping[str, str]


class DamagedError(ValueError):
    """Raised when a file of the cache is not what was written."""


def write_cache(index_folder: Path, derived: Derived, digests: Digests) -> None:
    """Write the cache of these documents, by the digests of their library files, and rename it.

    To be called by the holder of the writer's lock. Older caches are deleted, but for one that
    readers may be opening.
    """
    folder = index_folder / DERIVED
    target = folder / _name(digests)
    folder.mkdir(parents=True, exist_ok=True)
    writing = Path(tempfile.mkdtemp(dir=folder, prefix=".writing-"))
    try:
        write_files(writing, derived, digests)
        _write_manifest(writing)
        writing.chmod(0o755)
        shutil.rmtree(target, ignore_errors=True)
        writing.rename(target)
    except BaseException:
        shutil.rmtree(writing, ignore_errors=True)
        raise
    _delete_older(folder)


def read_cache(index_folder: Path, digests: Digests) -> Derived | None:
    """The derived state of exactly these documents; None where it must be made again."""
    folder = index_folder / DERIVED / _name(digests)
    try:
        _check(folder, _read_manifest(folder))
        return read_files(folder)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def read_extracts(index_folder: Path, digests: Digests) -> dict[str, Extract]:
    """Extracts of these documents that an older cache still has."""
    folders = (index_folder / DERIVED).glob("[0-9a-f]*")
    for folder in sorted(folders, key=_written, reverse=True):
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            manifest = _read_manifest(folder)
            if manifest["code"] != _code_stamp():
                continue
            _check(folder, manifest)
            heads = json.loads((folder / "heads.json").read_bytes())
            known = read_extract_lines(folder, heads)
            return {head[0]: known[head[0]] for head in heads if digests.get(head[0]) == head[1]}
    return {}


def _name(digests: Digests) -> str:
    """What tells one content, derived by one version of the program, from every other."""
    values = [_code_stamp(), sorted(digests.items())]
    return hashlib.sha256(json.dumps(values).encode()).hexdigest()[:32]


@lru_cache(maxsize=1)
def _code_stamp() -> str:
    """Differs where the program, or what it is run by, may derive something else from a text."""
    found = hashlib.sha256()
    for name in _CODE:
        found.update(pkgutil.get_data("index", name) or b"")
    runtime = (*sys.version_info[:3], unicodedata.unidata_version, Stemmer.version())
    found.update(repr((runtime, sys.byteorder)).encode())
    return found.hexdigest()[:32]


def _write_manifest(folder: Path) -> None:
    sums = {path.name: _sum(path) for path in sorted(folder.iterdir())}
    write_json(folder / "manifest.json", {"code": _code_stamp(), "files": sums})


def _read_manifest(folder: Path) -> dict[str, Any]:
    manifest = json.loads((folder / "manifest.json").read_bytes())
    return {"code": manifest["code"], "files": manifest["files"]}


def _check(folder: Path, manifest: Mapping[str, Any]) -> None:
    """Compare every file with its size and checksum.

    Raises:
        DamagedError: a file differs.
    """
    for name, expected in manifest["files"].items():
        if _sum(folder / name) != expected:
            raise DamagedError(f"{name} is not what was written.")


def _sum(path: Path) -> list[int]:
    """Size and CRC-32 of a file: damage is to be found here, not malice."""
    size, check = 0, 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            size += len(piece)
            check = zlib.crc32(piece, check)
    return [size, check]


def _written(folder: Path) -> float:
    try:
        return folder.stat().st_mtime
    except FileNotFoundError:
        return 0.0


def _delete_older(folder: Path) -> None:
    """Delete what an interrupted writing left, and all caches but the newest."""
    made = sorted(folder.iterdir(), key=_written, reverse=True)
    kept = [path for path in made if not path.name.startswith(".")][:_KEPT]
    for path in made:
        if path not in kept:
            shutil.rmtree(path, ignore_errors=True)
