"""Reads a question and its candidate paragraphs together: which answers, and with which words."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np

from assistant.reading.judge import Judge, load_judge, to_probability
from assistant.reading.matching import content_tokens, token_matches
from assistant.reading.words import Words, find_words
from index.lead import lead_end
from index.states import Floats, StateEncoder, TokenStates, open_session

READER_FOLDER = Path(__file__).parents[1] / "weights"
ENCODER_FOLDER = Path(__file__).parents[2] / "index" / "weights"
VERDICT_FOLDER = READER_FOLDER / "verdicts"
VERDICT_MODEL = "verdicts.onnx"
_PARALLEL = 2
_KEPT = 512


@dataclass(frozen=True, slots=True)
class Candidate:
    """A paragraph to be read; `context` is its chapeau, empty for a whole paragraph.

    `vector`, where the index knows it, is what the encoder makes of the text, of its first window
    where it is long.
    """

    paragraph_id: str
    text: str
    context: str = ""
    vector: Floats | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader made of one paragraph.

    `answers` is the calibrated probability that this paragraph answers; `start` and `end` are
    the offsets of the answering words in its text, -1 where there are none; `score` orders,
    and `similarity`, `certainty` (of the words) and `own_score` (of the trained network) are
    what it was made of.
    """

    paragraph_id: str
    answers: float
    start: int
    end: int
    score: float
    similarity: float = 0.0
    certainty: float = 0.0
    own_score: float = 0.0


@dataclass(frozen=True, slots=True)
class _Seen:
    """What one window of a paragraph gave, before it is set beside the others."""

    score: float
    similarity: float
    words: Words
    matches: Floats


class Reader:
    """The trained reader: the encoder's lower half, then question and paragraph together.

    Where `answerable` lies below `threshold`, refusing was right more often than answering on
    documents that no weight was trained on.
    """

    def __init__(self, encoder: StateEncoder, model: Path, judge: Judge, verdicts: Path) -> None:
        self._session = open_session(model)
        self._verdicts = verdicts
        self.threshold = judge.threshold
        self._judge = judge
        self.fingerprint = encoder.fingerprint
        self._read_paragraph = lru_cache(_KEPT)(
            lambda one: encoder.read_paragraph(one.text, one.context, one.vector)
        )
        self._read_question = lru_cache(_KEPT)(encoder.read_question)
        self._seen = lru_cache(_KEPT)(self._read_one)

    def read(self, question: str, candidates: Sequence[Candidate]) -> tuple[Reading, ...]:
        """A reading of each candidate, best first; equal ones keep their order.

        A follow-up stands behind its lead, as `index.lead.join_lead` puts it.
        """
        if not candidates:
            return ()
        asked = self._read_question(question)
        with ThreadPoolExecutor(_PARALLEL) as pool:
            seen = list(pool.map(lambda one: self._seen(question, one), candidates))
        scores = self._judge.scores(
            [(one.score, one.similarity, one.words.certainty) for one in seen],
            [one.matches for one in seen],
            content_tokens(question, asked),
        )
        readings = [
            _to_reading(candidate, one, score)
            for candidate, one, score in zip(candidates, seen, scores, strict=True)
        ]
        return tuple(sorted(readings, key=lambda reading: -reading.score))

    def affirms(self, question: str, candidate: Candidate) -> float:
        """The log-odds that an answering paragraph says yes to a question, in its clearest window.

        Only sensible for a question that asks for yes or no, and a paragraph that answers it.
        """
        asked = self._read_question(question)
        lead = {"lead": asked.before(lead_end(question))[None]}
        session = open_session(self._verdicts)
        scores = [
            float(session.run(["score"], join(asked, window) | lead)[0][0])
            for window in self._read_paragraph(candidate)
        ]
        return max(scores, key=abs)

    def answerable(self, readings: Sequence[Reading]) -> float:
        """The calibrated probability that any of the readings answers the question."""
        if not readings:
            return 0.0
        return self._judge.any_answers(
            [(one.score, one.similarity, one.certainty, one.own_score) for one in readings]
        )

    def _read_one(self, question: str, candidate: Candidate) -> _Seen:
        asked = self._read_question(question)
        windows = self._read_paragraph(candidate)
        lead = asked.before(lead_end(question))
        seen = [self._read_window(asked, lead, window, candidate.text) for window in windows]
        return max(seen, key=lambda one: one.score)

    def _read_window(self, asked: TokenStates, lead: Floats, read: TokenStates, text: str) -> _Seen:
        given = join(asked, read) | {"lead": lead[None]}
        scores, tokens = self._session.run(["score", "tokens"], given)
        words = find_words(text, read.offsets, np.asarray(tokens[0], dtype=np.float32))
        return _Seen(
            float(scores[0]), float(given["similarity"][0]), words, token_matches(asked, read)
        )


def join(asked: TokenStates, read: TokenStates) -> dict[str, Floats]:
    """A question or sentence and a window side by side, as joint layers take them."""
    return {
        "question": asked.states[None],
        "question_mask": np.ones((1, len(asked.states)), dtype=np.float32),
        "paragraph": read.states[None],
        "paragraph_mask": np.ones((1, len(read.states)), dtype=np.float32),
        "similarity": np.array([asked.vector @ read.vector], dtype=np.float32),
    }


def _to_reading(candidate: Candidate, seen: _Seen, score: float) -> Reading:
    return Reading(
        candidate.paragraph_id,
        to_probability(score),
        seen.words.start,
        seen.words.end,
        score,
        seen.similarity,
        seen.words.certainty,
        seen.score,
    )


def load_reader() -> Reader:
    """The shipped reader; its files' digests are checked.

    Raises:
        ValueError: a file is missing or is not the released one.
    """
    for folder in (READER_FOLDER, ENCODER_FOLDER, VERDICT_FOLDER):
        check_files(folder)
    return Reader(
        StateEncoder(ENCODER_FOLDER),
        READER_FOLDER / "reader.onnx",
        load_judge(READER_FOLDER / "judge.json"),
        VERDICT_FOLDER / VERDICT_MODEL,
    )


def check_files(folder: Path) -> None:
    """Compare a folder's files with the digests in its `digests.json`."""
    promised = json.loads((folder / "digests.json").read_bytes())
    for name, expected in promised.items():
        with (folder / name).open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if found != expected:
            raise ValueError(
                f"{name} in {str(folder)!r} is not the released file. Install the package again."
            )
