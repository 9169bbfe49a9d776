"""Malformed and hostile files: an answer or one sentence, in time, never a crash."""

from __future__ import annotations

import resource
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from hostile_files import hostile_files

from index.parse import parse_resolutions
from index.read import ParseError, load_source

MUTATIONS = 6


def read_all(folder: Path) -> tuple[dict[str, int | str], int]:
    """What came of each hostile file, and the most memory in kB that a reading child took."""
    outcomes: dict[str, int | str] = {}
    for name, data in hostile_files(mutations=MUTATIONS):
        path = folder / name
        path.write_bytes(data)
        begun = time.process_time()
        try:
            outcomes[name] = len(parse_resolutions(load_source(path)))
        except ParseError as error:
            outcomes[name] = str(error)
            assert name in outcomes[name]
        assert time.process_time() - begun < 10, name
        path.unlink()
    return outcomes, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss


def test_read_survives_hostile_files(tmp_path):
    # A process of its own: the memory of children is the most that any child ever took.
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        outcomes, most = pool.submit(read_all, tmp_path).result()

    assert most < 512 * 1024
    assert "DOCTYPE" in outcomes["entities.xml"]
    assert "DOCTYPE" in outcomes["outside.xml"]
    assert "unpacks to far more" in outcomes["bomb.docx"]
    assert "paths outside itself" in outcomes["climbing.docx"]
    assert outcomes["rtl.txt"] == outcomes["zero-width.txt"] == 1
