"""Kill -9 at random points of adding, replacing and removing, and look at what is left."""

from __future__ import annotations

import json
import os
import random
import select
import signal
import time
import traceback
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.build import add_paths, open_index, remove_documents
from index.config import Config
from index.derived import derive
from index.exported import Vectors
from index.library import list_files, read_resolution
from index.windows import build_windows

_DOCUMENTS = 12
_DIMENSION = 16
_CHANGES_BEFORE = 3
_LONGEST_DELAY = 0.3


@dataclass(frozen=True, slots=True)
class CrashReport:
    """How many kills there were, how many fell into a change, and what was wrong afterwards."""

    points: int
    in_a_change: int
    acknowledged: int
    failures: tuple[str, ...]


class WordEncoder:
    """Vectors from the checksums of words: fast, and the same in every process."""

    name = "words"
    fingerprint = "words-1"
    max_tokens = 80

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One vector a text, in order, as an array of shape (texts, dimension)."""
        vectors = np.full((len(texts), _DIMENSION), 1e-3, dtype=np.float32)
        for row, text in enumerate(texts):
            for word in text.split():
                vectors[row, zlib.crc32(word.encode()) % _DIMENSION] += 1
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))

    def token_spans(self, text: str) -> list[tuple[int, int]]:
        """Where each word starts and ends."""
        spans, start = [], 0
        for word in text.split(" "):
            spans.append((start, start + len(word)))
            start += len(word) + 1
        return [span for span in spans if span[0] < span[1]]


def run_crash(
    folder: Path,
    points: int = 200,
    seed: int = 0,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> CrashReport:
    """Kill a writer `points` times; each time the next opening must find a state that may be.

    That is: what was acknowledged, and of the change that was cut short, each resolution whole,
    old or new. Writers and checks are forks of this process, which must not have opened Chroma.
    """
    config = Config(library=folder / "library", cache=folder / "cache")
    choices = random.Random(seed)
    known: dict[str, int] = {}
    failures: list[str] = []
    cut, acknowledged = 0, 0
    for point in range(points):
        plan = [_choose(choices) for _ in range(20)]
        moment = (choices.randrange(_CHANGES_BEFORE + 1), choices.uniform(0, _LONGEST_DELAY))
        done, in_flight = _kill_writer(config, folder, plan, moment)
        for change in done:
            known = _apply(known, change)
        acknowledged += len(done)
        cut += in_flight is not None
        found, problem = _check(config, folder)
        if problem:
            failures.append(f"point {point}: {problem}")
        elif not _may_be(found, known, in_flight):
            failures.append(f"point {point}: found {found}, known {known}, cut short {in_flight}")
        known = found
        progress(point + 1, points)
    return CrashReport(points, cut, acknowledged, tuple(failures))


# A change: the document ids it touches, and the version each gets; 0 takes it away.
Change = dict[str, int]


def _choose(choices: random.Random) -> Change:
    names = choices.sample(range(_DOCUMENTS), choices.choice((1, 1, 2, 4)))
    version = 0 if choices.random() < 0.3 else choices.randrange(1, 10**6)
    return {f"d-{name}": version for name in names}


def _apply(known: dict[str, int], change: Change) -> dict[str, int]:
    return {name: version for name, version in (known | change).items() if version}


def _may_be(found: dict[str, int], known: dict[str, int], in_flight: Change | None) -> bool:
    """Whether every resolution is as acknowledged, or as the change cut short would have it."""
    change = in_flight or {}
    return all(
        found.get(name, 0) in {known.get(name, 0), change.get(name, known.get(name, 0))}
        for name in found.keys() | known.keys()
    )


def _kill_writer(
    config: Config, folder: Path, plan: Sequence[Change], moment: tuple[int, float]
) -> tuple[list[Change], Change | None]:
    """Let a fork work through the plan and kill it; what it acknowledged, and what it was at.

    `moment` is how many changes it may complete, and how long it then has for the next one.
    """
    changes, delay = moment
    receiving, sending = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(receiving)
        _work(config, folder, plan, sending)
    os.close(sending)
    lines = _read_until_started(receiving, changes + 1)
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(receiving, "rb") as pipe:
        lines += pipe.read()
    events = lines.decode().split()
    done = events.count("done")
    return list(plan[:done]), plan[done] if events.count("start") > done else None


def _read_until_started(receiving: int, changes: int) -> bytes:
    """What the writer says until it starts on this change, or ends."""
    lines = b""
    while lines.count(b"start") < changes:
        select.select([receiving], [], [], 60)
        heard = os.read(receiving, 6)
        if not heard:
            break
        lines += heard
    return lines


def _work(config: Config, folder: Path, plan: Sequence[Change], sending: int) -> None:
    """Carry out the plan in a fork, one line before and one after each change."""
    encoder = WordEncoder()
    try:
        for change in plan:
            os.write(sending, b"start\n")
            if any(change.values()):
                paths = [_write_file(folder, name, version) for name, version in change.items()]
                add_paths(config, paths, encoder=encoder)
            else:
                held = [name for name in change if name in list_files(config.library)]
                remove_documents(config, held, encoder=encoder)
            os.write(sending, b"done\n")
    except BaseException:
        (folder / "writer-failed.txt").write_text(traceback.format_exc(), encoding="utf-8")
    os._exit(0)


def _write_file(folder: Path, name: str, version: int) -> Path:
    """A resolution in which every paragraph names its version, one of them of many windows."""
    texts = [f"v{version} To fix point {number} of {name}." for number in range(4)]
    texts.append(f"v{version} " + " ".join(f"word{number}" for number in range(150)))
    paragraphs = [{"label": f"op-{n}", "text": text} for n, text in enumerate(texts, start=1)]
    path = folder / f"{name}.json"
    data = {"document_id": name, "symbol": name, "title": name, "paragraphs": paragraphs}
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def _check(config: Config, folder: Path) -> tuple[dict[str, int], str]:
    """What a fork finds on opening: each resolution's version, and what does not agree."""
    receiving, sending = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(receiving)
        try:
            answer = json.dumps(_inspect(config, folder))
        except BaseException:
            answer = json.dumps([{}, traceback.format_exc()])
        os.write(sending, answer.encode())
        os._exit(0)
    os.close(sending)
    with os.fdopen(receiving, "rb") as pipe:
        content = pipe.read()
    _, status = os.waitpid(child, 0)
    if not content:
        return {}, f"the check ended with status {status}"
    found, problem = json.loads(content)
    return found, problem


def _inspect(config: Config, folder: Path) -> tuple[dict[str, int], str]:
    failed = folder / "writer-failed.txt"
    if failed.exists():
        problem = failed.read_text(encoding="utf-8")
        failed.unlink()
        return {}, f"the writer failed: {problem}"
    encoder = WordEncoder()
    index = open_index(config, encoder=encoder)
    found: dict[str, int] = {}
    for name, resolution in index.resolutions.items():
        versions = {paragraph.text.split()[0] for paragraph in resolution.paragraphs}
        if len(versions) != 1 or len(resolution.paragraphs) != 5:
            return found, f"{name} is half old and half new: {versions}"
        found[name] = int(versions.pop().removeprefix("v"))
    expected = {
        window.node_id: window
        for each in index.resolutions.values()
        for window in build_windows(each, encoder)
    }
    if set(index.rows.node_ids) != expected.keys() or sorted(list_files(config.library)) != sorted(
        found
    ):
        return found, "library and vectors disagree"
    files = {name: read_resolution(path) for name, path in list_files(config.library).items()}
    if dict(index.resolutions) != files or list(index.derived.row_ids) != list(
        derive(files).row_ids
    ):
        return found, "library and cache disagree"
    if not found:
        return found, ""
    vectors = encoder.encode([expected[node_id].embedded for node_id in index.rows.node_ids])
    if not np.array_equal(vectors, index.rows.matrix):
        return found, "a vector is not its text's"
    stored = index.vector_store.client.get(include=["documents"])
    texts = dict(zip(stored["ids"], stored["documents"], strict=True))
    slices = {name: each.paragraph.text[each.start : each.end] for name, each in expected.items()}
    return found, "" if texts == slices else "library and Chroma disagree"
