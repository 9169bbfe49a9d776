"""The encoder and the reader on a folder of reading questions, beside untrained baselines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import bm25s
import numpy as np
import numpy.typing as npt
import Stemmer

from assistant.reading.reader import Candidate, Reader, Reading
from eval.baselines import reciprocal_rank_fusion
from eval.reading_measures import (
    Read,
    calibration_error,
    ranking_estimates,
    refusal_estimates,
    reliability,
    risk_coverage,
    word_estimates,
)
from eval.reading_report import ReadingReport, write_reading
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
Scores = dict[str, float]


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
    similarities = {}
    for name, encoder in encoders.items():
        on_step(f"encode: {name}")
        similarities[name] = _similarities(questions, documents, encoder)
    on_step("BM25")
    lexical = [_bm25(asked, documents[asked.document]) for asked in questions]
    systems = _baselines(questions, documents, similarities, lexical)
    first = next(iter(encoders))
    read = []
    for place, (asked, scores) in enumerate(zip(questions, similarities[first], strict=True)):
        if place % 50 == 0:
            on_step(f"read {place} of {len(questions)}")
        read.append(_read_by_reader(asked, scores, documents, reader))
    about = _describe(data, split, questions, read, threshold)
    return write_reading(_to_report(about, read, systems, first, threshold), output)


def _baselines(
    questions: Sequence[ReadingQuestion],
    documents: Documents,
    similarities: Mapping[str, Sequence[Scores]],
    lexical: Sequence[Scores],
) -> dict[str, list[Read]]:
    """What each encoder and BM25 find, and the last encoder fused with BM25."""
    systems = {
        name: [
            _read_by_score(asked, scores, documents)
            for asked, scores in zip(questions, found, strict=True)
        ]
        for name, found in (*similarities.items(), ("BM25", lexical))
    }
    last = list(similarities)[-1]
    systems[f"BM25 and {last}, fused"] = [
        Read(one.asked, tuple(reciprocal_rank_fusion([one.order, other.order])), other.probability)
        for one, other in zip(systems["BM25"], systems[last], strict=True)
    ]
    return systems


def _describe(
    data: Path,
    split: str,
    questions: Sequence[ReadingQuestion],
    read: Sequence[Read],
    threshold: float,
) -> dict[str, str]:
    """What was read, and how well the reader's probabilities are calibrated."""
    return {
        "split": split,
        "questions": f"{len(questions)}, {sum(one.answerable for one in questions)} answerable",
        "documents": str(len({one.document for one in questions})),
        "data": ", ".join(f"{name} {digest[:12]}" for name, digest in digests_of(data).items()),
        "refusal below": f"{threshold:.2f}, chosen on documents outside this split",
        "calibration error": f"{calibration_error(read):.3f}",
    }


def _to_report(
    about: dict[str, str],
    read: Sequence[Read],
    systems: Mapping[str, Sequence[Read]],
    first: str,
    threshold: float,
) -> ReadingReport:
    return ReadingReport(
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
) -> list[Scores]:
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


def _bm25(asked: ReadingQuestion, document: dict[str, str]) -> Scores:
    stemmer = Stemmer.Stemmer("english")
    index = bm25s.BM25()
    texts = list(document.values())
    index.index(bm25s.tokenize(texts, stemmer=stemmer, show_progress=False), show_progress=False)
    words = bm25s.tokenize([asked.text], stemmer=stemmer, show_progress=False, return_ids=False)[0]
    scores = index.get_scores(words) if words else np.zeros(len(texts))
    return dict(zip(document, (float(score) for score in scores), strict=True))


def _read_by_score(asked: ReadingQuestion, scores: Scores, documents: Documents) -> Read:
    document = documents[asked.document]
    order = tuple(sorted(scores, key=lambda label: -scores[label]))
    truth = document[asked.gold[0]][asked.start : asked.end] if asked.answerable else ""
    gold = document[asked.gold[0]] if asked.answerable else ""
    return Read(asked, order, scores[order[0]], document[order[0]], gold, truth)


def _read_by_reader(
    asked: ReadingQuestion, scores: Scores, documents: Documents, reader: Reader
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
