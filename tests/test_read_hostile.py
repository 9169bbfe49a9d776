"""Malformed and hostile files: an answer or one sentence, in time, never a crash."""

from __future__ import annotations

import resource
import time

from hostile_files import hostile_files

from index.parse import parse_resolutions
from index.read import ParseError, load_source

MUTATIONS = 6


def test_read_survives_hostile_files(tmp_path):
    outcomes = {}
    for name, data in hostile_files(mutations=MUTATIONS):
        path = tmp_path / name
        path.write_bytes(data)
        begun = time.process_time()
        try:
            outcomes[name] = len(parse_resolutions(load_source(path)))
        except ParseError as error:
            outcomes[name] = str(error)
            assert name in outcomes[name]
        assert time.process_time() - begun < 10, name
        path.unlink()

    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    assert children < 512 * 1024
    assert "DOCTYPE" in outcomes["entities.xml"]
    assert "DOCTYPE" in outcomes["outside.xml"]
    assert "unpacks to far more" in outcomes["bomb.docx"]
    assert "paths outside itself" in outcomes["climbing.docx"]
    assert outcomes["rtl.txt"] == outcomes["zero-width.txt"] == 1
