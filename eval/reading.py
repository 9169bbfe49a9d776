"""The encoder and the reader on a folder of reading questions, beside untrained baselines."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import bm25s
import numpy as np
import numpy.typing as npt
import Stemmer

from assistant.reading.reader import Candidate, Reader, Reading
from eval.baselines import reciprocal_rank_fusion
from eval.intervals import Estimate
from eval.reading_measures import (
    Read,
    calibration_error,
    ranking_estimates,
    refusal_estimates,
    reliability,
    risk_coverage,
    word_estimates,
)
from eval.tables import Table, format_value, to_markdown
from index.encode import Encoder
from index.training.data import (
    Documents,
    ReadingQuestion,
    context_of,
    digests_of,
    load_documents,
    load_questions,
)

CANDIDATES = 12
Step = Callable[[str], None]
Vectors = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class ReadingReport:
    """Everything measured in one run; systems in the order of their tables."""

    about: dict[str, str]
    ranking: dict[str, tuple[Estimate, ...]]
    refusals: dict[str, tuple[Estimate, ...]]
    words: dict[str, tuple[Estimate, ...]]
    reliability: list[tuple[float, float, int]]
    coverage: list[tuple[float, float]]
    errors: dict[str, int]
    failures: tuple[dict[str, str], ...] = field(default=())


def run_reading(
    data: Path,
    output: Path,
    *,
    reader: Reader,
    encoders: dict[str, Encoder],
    threshold: float = 0.5,
    split: str = "dev",
    on_step: Step = lambda _: None,
) -> tuple[str, tuple[Path, ...]]:
    """Measure on one split, write `reading.md` and `reading.json`, and give the Markdown.

    The first of `encoders` finds the candidates; the others are baselines.
    """
    documents, questions = load_documents(data), load_questions(data, split)
    systems: dict[str, list[Read]] = {}
    similarities = {}
    for name, encoder in encoders.items():
        on_step(f"encode: {name}")
        similarities[name] = _similarities(questions, documents, encoder)
        systems[name] = [
            _read_by_score(asked, scores, documents)
            for asked, scores in zip(questions, similarities[name], strict=True)
        ]
    on_step("BM25")
    lexical = [_bm25(asked, documents[asked.document]) for asked in questions]
    systems["BM25"] = [
        _read_by_score(asked, scores, documents)
        for asked, scores in zip(questions, lexical, strict=True)
    ]
    last = list(encoders)[-1]
    systems[f"BM25 and {last}, fused"] = [
        Read(one.asked, tuple(reciprocal_rank_fusion([one.order, other.order])), other.probability)
        for one, other in zip(systems["BM25"], systems[last], strict=True)
    ]
    first = next(iter(encoders))
    read = []
    for place, (asked, scores) in enumerate(zip(questions, similarities[first], strict=True)):
        if place % 50 == 0:
            on_step(f"read {place} of {len(questions)}")
        read.append(_read_by_reader(asked, scores, documents, reader))
    about = {
        "split": split,
        "questions": f"{len(questions)}, {sum(one.answerable for one in questions)} answerable",
        "documents": str(len({one.document for one in questions})),
        "data": ", ".join(f"{name} {digest[:12]}" for name, digest in digests_of(data).items()),
        "refusal below": f"{threshold:.2f}, chosen on documents outside this split",
        "calibration error": f"{calibration_error(read):.3f}",
    }
    report = ReadingReport(
        about,
        {"reader": ranking_estimates(read)}
        | {name: ranking_estimates(reads) for name, reads in systems.items()},
        {"reader": refusal_estimates(read, threshold)}
        | {name: refusal_estimates(reads, _median(reads)) for name, reads in systems.items()},
        {
            "reader": word_estimates(read),
            f"whole paragraph ({first})": word_estimates(systems[first]),
        },
        reliability(read),
        risk_coverage(read),
        count_errors(read, threshold),
        tuple(_failure(one, threshold) for one in read if error_of(one, threshold)),
    )
    return _write(report, output)


def error_of(read: Read, threshold: float) -> str:
    """The class of error a reading is, empty where all is right."""
    refused = read.probability < threshold
    if not read.asked.answerable:
        return "" if refused else "answered although unanswerable"
    if refused:
        return "refused, right paragraph first" if read.rank == 1 else "refused, another first"
    if read.rank != 1:
        return "wrong paragraph first" if read.rank else "right paragraph not among candidates"
    overlap = word_estimates([read])[0].value
    return "" if overlap >= 0.5 else "right paragraph, wrong words"


def count_errors(reads: Sequence[Read], threshold: float) -> dict[str, int]:
    """How many readings fall into each class of error, most first."""
    counts = Counter(error_of(read, threshold) for read in reads)
    counts.pop("", None)
    return dict(counts.most_common())


def _similarities(
    questions: Sequence[ReadingQuestion], documents: Documents, encoder: Encoder
) -> list[dict[str, float]]:
    vectors: dict[str, Vectors] = {}
    found = []
    asked_vectors = encoder.encode([asked.text for asked in questions])
    for asked, vector in zip(questions, asked_vectors, strict=True):
        document = documents[asked.document]
        if asked.document not in vectors:
            texts = [_with_context(document, label) for label in document]
            vectors[asked.document] = encoder.encode(texts)
        scores = vectors[asked.document] @ vector
        found.append(dict(zip(document, (float(score) for score in scores), strict=True)))
    return found


def _with_context(document: dict[str, str], label: str) -> str:
    return " ".join((*context_of(document, label).split()[-24:], document[label]))


def _bm25(asked: ReadingQuestion, document: dict[str, str]) -> dict[str, float]:
    stemmer = Stemmer.Stemmer("english")
    index = bm25s.BM25()
    texts = list(document.values())
    index.index(bm25s.tokenize(texts, stemmer=stemmer, show_progress=False), show_progress=False)
    words = bm25s.tokenize([asked.text], stemmer=stemmer, show_progress=False, return_ids=False)[0]
    scores = index.get_scores(words) if words else np.zeros(len(texts))
    return dict(zip(document, (float(score) for score in scores), strict=True))


def _read_by_score(asked: ReadingQuestion, scores: dict[str, float], documents: Documents) -> Read:
    document = documents[asked.document]
    order = tuple(sorted(scores, key=lambda label: -scores[label]))
    truth = document[asked.gold[0]][asked.start : asked.end] if asked.answerable else ""
    gold = document[asked.gold[0]] if asked.answerable else ""
    return Read(asked, order, scores[order[0]], document[order[0]], gold, truth)


def _read_by_reader(
    asked: ReadingQuestion, scores: dict[str, float], documents: Documents, reader: Reader
) -> Read:
    document = documents[asked.document]
    closest = sorted(scores, key=lambda label: -scores[label])
    candidates = [
        Candidate(label, document[label], context_of(document, label))
        for label in closest[:CANDIDATES]
    ]
    readings = reader.read(asked.text, candidates)
    order = tuple(reading.paragraph_id for reading in readings)
    words = {reading.paragraph_id: _words(reading, document) for reading in readings}
    truth = document[asked.gold[0]][asked.start : asked.end] if asked.answerable else ""
    gold = words.get(asked.gold[0], "") if asked.answerable else ""
    rest = tuple(label for label in closest if label not in words)
    probability = reader.answerable(readings)
    return Read(asked, order + rest, probability, words[order[0]], gold, truth)


def _words(reading: Reading, document: dict[str, str]) -> str:
    return document[reading.paragraph_id][max(0, reading.start) : max(0, reading.end)]


def _median(reads: Sequence[Read]) -> float:
    return float(np.median([read.probability for read in reads]))


def _failure(read: Read, threshold: float) -> dict[str, str]:
    return {
        "id": read.asked.id,
        "error": error_of(read, threshold),
        "question": read.asked.text,
        "type": read.asked.type,
        "expected": ", ".join(read.asked.gold) or f"none (nearest {read.asked.near})",
        "first": read.order[0],
        "words": read.words,
        "truth": read.truth,
        "probability": f"{read.probability:.2f}",
    }


def _write(report: ReadingReport, output: Path) -> tuple[str, tuple[Path, ...]]:
    markdown = reading_to_markdown(report)
    output.mkdir(parents=True, exist_ok=True)
    paths = (output / "reading.md", output / "reading.json")
    paths[0].write_text(markdown, encoding="utf-8")
    paths[1].write_text(json.dumps(asdict(report), indent=1, ensure_ascii=False), encoding="utf-8")
    return markdown, paths


def reading_to_markdown(report: ReadingReport) -> str:
    """Every table of the report; values with their 95 % intervals."""
    lines = [f"- {name}: {value}" for name, value in report.about.items()]
    tables = [
        _estimates_table("Finding the paragraph within its document", report.ranking),
        _estimates_table("Answerable or not", report.refusals),
        _estimates_table("Answering words", report.words),
        Table(
            "Reliability",
            ("mean probability", "share answerable", "questions"),
            tuple((f"{p:.2f}", f"{s:.2f}", str(n)) for p, s, n in report.reliability),
        ),
        Table(
            "Risk and coverage",
            ("share answered", "share of these wrong"),
            tuple((f"{c:.2f}", f"{r:.3f}") for c, r in report.coverage),
        ),
        Table(
            "Errors",
            ("class", "questions"),
            tuple((name, str(count)) for name, count in report.errors.items()),
        ),
    ]
    return "\n".join(["# Reading\n", *lines, "", *(to_markdown(table) for table in tables)])


def _estimates_table(heading: str, systems: dict[str, tuple[Estimate, ...]]) -> Table:
    names = tuple(estimate.name for estimate in next(iter(systems.values())))
    rows = tuple(
        (system, *(format_value(estimate) for estimate in estimates))
        for system, estimates in systems.items()
    )
    return Table(heading, ("system", *names), rows)
