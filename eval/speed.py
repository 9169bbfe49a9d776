"""How fast the assistant answers, starts and indexes, beside what it could not be faster than."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from eval.cases import Case
from eval.timing import (
    Measured,
    Section,
    in_fresh_process,
    resident_mebibytes,
    seconds_of,
    time_in_turn,
)
from index.build import add_paths
from index.config import load_config
from index.encode import open_encoder
from index.library import list_files, read_resolution
from index.records import Resolution
from index.windows import build_windows

ENCODER = "one encoder call"
SEARCH = "assistant.search"
ASK = "assistant.ask"
IMPORTS = "import llama_index.core, chromadb"
DEFAULT = "LlamaIndex default"
RAW = "raw encoding"
BUILD = "python -m index add"

_WARM_UP = 3
COLD_QUESTION = "Who must report to the General Assembly?"
_FEWEST_PARAGRAPHS = 200


@dataclass(frozen=True, slots=True)
class Warm:
    """What one process found: seconds by stage, and its memory at the end."""

    seconds: dict[str, tuple[float, ...]]
    mebibytes: float


def measure_speed(
    library: Path,
    cases: Sequence[Case],
    *,
    repeats: int,
    on_step: Callable[[str], None] = lambda step: None,
) -> tuple[Section, ...]:
    """Warm answers, cold starts, indexing and memory over one library, all in this run."""
    questions = [case.question for case in cases if not case.history]
    on_step("warm answers")
    own = in_fresh_process(measure_assistant, library, questions)
    default = in_fresh_process(measure_default_pipeline, library, questions)
    on_step("memory")
    imports = in_fresh_process(measure_imports)
    on_step("cold starts")
    cold = measure_cold_starts(library, repeats)
    on_step("indexing")
    indexing = measure_indexing(library, repeats=max(1, repeats // 2))
    stages = {**own.seconds, **default.seconds}
    memory = {ASK: own.mebibytes, DEFAULT: default.mebibytes, IMPORTS: imports}
    return (
        Section(
            "A warm question",
            "ms",
            tuple(Measured(n, tuple(1000 * v for v in values)) for n, values in stages.items()),
            (ENCODER, DEFAULT),
        ),
        Section("A cold process to its first answer", "s", cold, (IMPORTS, DEFAULT)),
        Section("Indexing", "paragraphs/s", indexing, (RAW, DEFAULT)),
        Section(
            "Resident memory after the questions",
            "MiB",
            tuple(Measured(name, (value,)) for name, value in memory.items()),
            (IMPORTS, DEFAULT),
        ),
    )


def measure_assistant(library: Path, questions: Sequence[str]) -> Warm:
    """The encoder alone, retrieval, and the whole answer, question by question."""
    from assistant.assistant import Assistant

    assistant = Assistant.open(library)
    encoder = assistant.index.encoder
    actions = (
        (ENCODER, lambda question: encoder.encode([question])),
        (ASK, assistant.ask),
    )
    seconds = time_in_turn(actions, questions, _WARM_UP)
    mebibytes = resident_mebibytes()
    # What was read for a question is kept for a while: each action gets questions new to it.
    searching = ((SEARCH, Assistant.open(library).search),)
    return Warm(seconds | time_in_turn(searching, questions, _WARM_UP), mebibytes)


def measure_default_pipeline(library: Path, questions: Sequence[str]) -> Warm:
    """LlamaIndex's default retrieval with the same encoder."""
    from eval.llama_index_default import open_default_index

    encoder = open_encoder(load_config(os.environ, library))
    retriever = open_default_index(read_library(library), encoder).as_retriever()
    seconds = time_in_turn(((DEFAULT, retriever.retrieve),), questions, _WARM_UP)
    return Warm(seconds, resident_mebibytes())


def measure_imports() -> float:
    """Memory of a process that only imports what the index is stored and read through."""
    importlib.import_module("llama_index.core")
    importlib.import_module("chromadb")
    return resident_mebibytes()


def measure_cold_starts(library: Path, repeats: int) -> tuple[Measured, ...]:
    """Seconds from the start of a process to its end with the first answer, in turn."""
    ask = ["-m", "assistant", "ask", COLD_QUESTION, "--library", str(library)]
    questions = [COLD_QUESTION]
    seconds: dict[str, list[float]] = {ASK: [], IMPORTS: [], DEFAULT: []}
    for _ in range(repeats):
        seconds[ASK].append(seconds_of(_run_python, ask))
        seconds[IMPORTS].append(seconds_of(_run_python, ["-c", IMPORTS]))
        seconds[DEFAULT].append(
            seconds_of(in_fresh_process, measure_default_pipeline, library, questions)
        )
    return tuple(Measured(name, tuple(values)) for name, values in seconds.items())


def measure_indexing(library: Path, *, repeats: int) -> tuple[Measured, ...]:
    """Paragraphs a second: encoding alone, our index, LlamaIndex's; the same texts in turn.

    A small library is indexed in many copies, so that the work outweighs the opening.
    """
    from eval.llama_index_default import open_default_index
    from eval.sizes import write_copies

    encoder = open_encoder(load_config(os.environ, library))
    rates: dict[str, list[float]] = {RAW: [], BUILD: [], DEFAULT: []}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "copies"
        copies = write_copies(read_library(library), _FEWEST_PARAGRAPHS, folder)
        count = sum(len(resolution.paragraphs) for resolution in copies)
        texts = [window.embedded for r in copies for window in build_windows(r, encoder)]
        for n in range(repeats):
            config = load_config(os.environ, Path(name) / f"library-{n}")
            rates[RAW].append(count / seconds_of(encoder.encode, texts))
            rates[BUILD].append(count / seconds_of(add_paths, config, [folder], encoder=encoder))
            rates[DEFAULT].append(count / seconds_of(open_default_index, copies, encoder))
    return tuple(Measured(name, tuple(values)) for name, values in rates.items())


def read_library(library: Path) -> tuple[Resolution, ...]:
    """The resolutions of a library, in the order of their ids."""
    files = list_files(library)
    return tuple(read_resolution(files[document_id]) for document_id in sorted(files))


def _run_python(arguments: Sequence[str]) -> None:
    subprocess.run(
        [sys.executable, *arguments],
        cwd=Path(__file__).parent.parent,
        check=True,
        capture_output=True,
    )
