"""What a question costs in parts of a library, from a few paragraphs to all of it."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from eval.speed import COLD_QUESTION, ENCODER, SEARCH
from eval.timing import Measured, in_fresh_process, resident_mebibytes, seconds_of
from index.build import BUILTIN
from index.config import load_config
from index.records import TITLE_LABEL, Kind
from index.segments import read_segment, write_segment
from index.state import Indexed, State, read_state, to_stamp, write_state
from index.symbols import to_document_id
from index.windows import to_paragraph_id

if TYPE_CHECKING:
    from assistant.assistant import Assistant

OPENING, COLD = "opening, s", "cold ask, s"
EXACT, READ = "ask, settled by exact evidence", "ask, read"
_FILTERS = ("one document", "one year", "one organ", "operative parts")
_SEED = 2026
_FILTERED = 12
_REPEATS = 2


@dataclass(frozen=True, slots=True)
class Size:
    """What was measured with so many paragraphs; seconds for starts, milliseconds for the rest."""

    paragraphs: int
    mebibytes: float
    measured: tuple[Measured, ...]

    def find(self, name: str) -> Measured | None:
        """The measurement of this name, None where it was not taken."""
        return next((one for one in self.measured if one.name == name), None)


def measure_growth(
    library: Path,
    sizes: Sequence[int],
    questions: Sequence[str],
    on_step: Callable[[str], None] = lambda step: None,
) -> tuple[Size, ...]:
    """Open and ask parts of a library of these sizes, then all of it, each in a fresh process."""
    total = count_paragraphs(library)
    measured = []
    with tempfile.TemporaryDirectory() as name:
        for size in sorted({min(size, total) for size in sizes}):
            on_step(f"{size:,} paragraphs")
            folder = library
            if size < total:
                folder = Path(name) / str(size)
                write_part(library, size, folder)
            in_fresh_process(measure_opening, folder)
            measured.append(_measure_size(folder, questions))
    return tuple(measured)


def _measure_size(library: Path, questions: Sequence[str]) -> Size:
    openings = tuple(in_fresh_process(measure_opening, library) for _ in range(_REPEATS))
    cold = tuple(seconds_of(ask_cold, library) for _ in range(_REPEATS))
    warm, mebibytes = in_fresh_process(measure_asking, library, questions)
    starts = (Measured(OPENING, openings), Measured(COLD, cold))
    return Size(count_paragraphs(library), mebibytes, (*starts, *warm))


def measure_opening(library: Path) -> float:
    """Seconds to open a library, once its program is loaded."""
    from assistant.assistant import Assistant

    return seconds_of(Assistant.open, library)


def ask_cold(library: Path) -> None:
    """One question to a process that is started for it."""
    command = [sys.executable, "-m", "assistant", "ask", COLD_QUESTION, "--library", str(library)]
    subprocess.run(command, cwd=Path(__file__).parent.parent, check=True, capture_output=True)


def measure_asking(library: Path, questions: Sequence[str]) -> tuple[tuple[Measured, ...], float]:
    """Milliseconds of warm questions, none of which was asked before, and the memory at the end."""
    from assistant.assistant import Assistant
    from assistant.settling import inquire, settle
    from assistant.turns.condense import condense

    assistant = Assistant.open(library)
    seconds: dict[str, list[float]] = {name: [] for name in (ENCODER, SEARCH, EXACT, READ)}
    assistant.ask(COLD_QUESTION)
    for question in questions:
        seconds[ENCODER].append(seconds_of(assistant.index.encoder.encode, [question]))
        spent = seconds_of(assistant.ask, question)
        parts = assistant.parts
        inquiry = inquire(condense(question, (), parts.catalogue), parts)
        seconds[READ if settle(inquiry, parts) is None else EXACT].append(spent)
    mebibytes = resident_mebibytes()
    # What was read for a question is kept for a while: each of these reads anew.
    searching = Assistant.open(library)
    searching.search(COLD_QUESTION)
    seconds[SEARCH] = [seconds_of(searching.search, question) for question in questions]
    for name, limits in zip(_FILTERS, _filters(assistant), strict=True):
        limited = Assistant.open(library).within(*limits)
        limited.ask(COLD_QUESTION)
        asked = questions[:_FILTERED]
        seconds[f"ask in {name}"] = [seconds_of(limited.ask, question) for question in asked]
    found = [Measured(n, tuple(1000 * s for s in spent)) for n, spent in seconds.items() if spent]
    return tuple(found), mebibytes


def _filters(assistant: Assistant) -> Iterator[tuple[frozenset[str], frozenset[Kind]]]:
    """The limits to a document, the fullest year, the fullest organ, and to operative parts."""
    resolutions = assistant.resolutions
    years = Counter(one.date[:4] for one in resolutions.values())
    organs = Counter(one.organ for one in resolutions.values())
    year, organ = years.most_common(1)[0][0], organs.most_common(1)[0][0]
    of_year = frozenset(key for key, one in resolutions.items() if one.date[:4] == year)
    of_organ = frozenset(key for key, one in resolutions.items() if one.organ == organ)
    for of_documents in (frozenset([next(iter(resolutions))]), of_year, of_organ):
        yield of_documents, frozenset()
    yield frozenset(), frozenset({"operative"})


def count_paragraphs(library: Path) -> int:
    """How many paragraphs of a library are indexed."""
    state = read_state(load_config(os.environ, library).index_folder)
    if state is None:
        raise FileNotFoundError(f"{str(library)!r} has no index. Open it once.")
    names = (read_segment(library / ".index", name)[1] for name in state.segments)
    keys = {to_paragraph_id(node_id) for ids in names for node_id in ids}
    return sum(not key.endswith(f"/{TITLE_LABEL}") for key in keys)


def write_part(library: Path, paragraphs: int, folder: Path) -> None:
    """Write a library of so many paragraphs, and its vectors, out of another one.

    The built-in resolutions come first, as the questions are about them, the others in an order
    that is the same each time.
    """
    state = read_state(library / ".index")
    if state is None:
        raise FileNotFoundError(f"{str(library)!r} has no index. Open it once.")
    folder.mkdir(parents=True)
    (folder / ".index").mkdir()
    if (library / ".builtin.json").is_file():
        shutil.copy2(library / ".builtin.json", folder)
    documents: dict[str, Indexed] = {}
    node_ids: list[str] = []
    slices = []
    for document_id in _in_order(state):
        if len(node_ids) >= paragraphs:
            break
        kept = state.documents[document_id]
        vectors, names = read_segment(library / ".index", kept.segment)
        copied = Path(shutil.copy2(library / f"{document_id}.json", folder))
        first = len(node_ids)
        node_ids += names[kept.first : kept.last]
        slices.append(vectors[kept.first : kept.last])
        size, modified = to_stamp(copied)
        documents[document_id] = Indexed(
            kept.digest, size, modified, "00000001", first, len(node_ids)
        )
    write_segment(folder / ".index", "00000001", node_ids, np.concatenate(slices))
    write_state(folder / ".index", replace(state, documents=documents, sources={}, unreadable={}))


def _in_order(state: State) -> list[str]:
    """All documents, the built-in ones first, the others shuffled."""
    known = {to_document_id(path.stem) for path in BUILTIN.glob("*.txt")}
    others = sorted(state.documents.keys() - known)
    random.Random(_SEED).shuffle(others)
    return [*sorted(state.documents.keys() & known), *others]
