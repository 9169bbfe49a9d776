"""Whether paragraphs bear a sentence: a trained judge weighs what the rules found and more."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from assistant.reading.judge import to_probability
from assistant.reading.reader import ENCODER_FOLDER, check_files, join
from assistant.reading.trees import Trees, to_trees
from assistant.writing.abbreviations import organizations
from assistant.writing.alignment import measure_alignment
from assistant.writing.bearing import Windows, join_windows, plain_sentence, read_sentence
from assistant.writing.evidence import FEATURES, to_features, to_match
from assistant.writing.findings import Finding
from assistant.writing.given import Given
from assistant.writing.reading import read_text
from assistant.writing.stretches import cut_stretches
from index.states import StateEncoder, TokenStates, open_session

JUDGE_FOLDER = Path(__file__).parents[1] / "weights" / "sentences"
MODEL, WEIGHTS = "joint.onnx", "judge.json"
_KEPT = 256
_NEAREST = 4


@dataclass(frozen=True, slots=True)
class Weights:
    """Boosted trees on `FEATURES`; a sentence below `threshold` is not borne."""

    trees: Trees
    threshold: float


class SentenceReader:
    """Reads a sentence with the paragraphs it cites by the encoder and the joint layers."""

    def __init__(self, encoder: StateEncoder, model: Path) -> None:
        self._session = open_session(model)
        self._encoder = encoder
        self._read_paragraph = lru_cache(_KEPT)(encoder.read_paragraph)
        self._read_stretches = lru_cache(_KEPT)(
            lambda text: tuple(encoder.read_paragraph(one)[0] for one in cut_stretches(text))
        )

    def features(
        self, sentence: str, cited: Sequence[Given], findings: Sequence[Finding]
    ) -> list[float]:
        """What is known of a sentence, in the order of `FEATURES`."""
        plain = plain_sentence(sentence)
        said = read_sentence(plain, self._encoder)
        windows = tuple(window for one in cited for window in self._read_paragraph(one.whole))
        text = " ".join(one.whole for one in cited)
        similarity = max(float(said.vector @ one.vector) for one in windows)
        about = " ".join(
            f"{one.citation} {one.names} {one.organ} {organizations(one.citation)}" for one in cited
        )
        return to_features(
            plain,
            read_text(f"{text} {about}"),
            findings,
            to_match(said, windows),
            measure_alignment(plain, cited),
            self._nearest(said, cited, similarity),
            score=self.score(said, windows),
            similarity=similarity,
            paragraphs=len(cited),
        )

    def _nearest(self, said: TokenStates, cited: Sequence[Given], whole: float) -> list[float]:
        """How like the sentence the nearest stretch is, also to the whole, and what a few score."""
        read = [
            (float(said.vector @ stretch.vector), stretch)
            for one in cited
            for stretch in self._read_stretches(one.whole)
        ]
        nearest = sorted(read, key=lambda pair: -pair[0])[:_NEAREST]
        scores = [self.score(said, (stretch,)) for _, stretch in nearest]
        likeness = nearest[0][0]
        return [likeness, likeness - whole, sum(scores) / len(scores), max(scores)]

    def score(self, said: TokenStates, windows: Windows) -> float:
        """What the joint layers make of the sentence and the text."""
        given = join(said, join_windows(said, windows))
        (scores,) = self._session.run(["score"], given)
        return float(scores[0])


@dataclass(frozen=True, slots=True)
class SentenceJudge:
    """Says how likely cited paragraphs bear a sentence; it reads English alone."""

    reader: SentenceReader
    fitted: Weights

    def bears(self, sentence: str, cited: Sequence[Given], findings: Sequence[Finding]) -> bool:
        """Whether the sentence is likely enough to be borne, given what speaks against it."""
        features = self.reader.features(sentence, cited, findings)
        return to_probability(self.fitted.trees.total(features)) >= self.fitted.threshold


@cache
def load_sentence_judge(folder: Path = JUDGE_FOLDER) -> SentenceJudge:
    """The shipped judge, loaded once; its files' digests are checked.

    Raises:
        ValueError: a file is missing or is not the released one.
    """
    for each in (folder, ENCODER_FOLDER):
        check_files(each)
    fitted = json.loads((folder / WEIGHTS).read_bytes())
    if tuple(fitted["features"]) != FEATURES:
        raise ValueError(f"{WEIGHTS} in {str(folder)!r} weighs other features. Fit it again.")
    return SentenceJudge(
        SentenceReader(StateEncoder(ENCODER_FOLDER), folder / MODEL),
        Weights(to_trees(fitted), fitted["threshold"]),
    )
