"""Texts to token states: the lower half of the encoder, shared by every reading."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Tokenizer

from index.models import LOWER, UPPER, released_fingerprint

Floats = npt.NDArray[np.float32]
Values = npt.NDArray[Any]
Span = tuple[int, int]

Tokens = tuple[list[int], list[Span]]

NOWHERE: Span = (-1, -1)
QUESTION_TOKENS, PARAGRAPH_TOKENS, CONTEXT_WORDS = 48, 192, 24
_OPEN = 8


@dataclass(frozen=True, slots=True)
class TokenStates:
    """One text as read by the encoder: its vector, a state a token, and the tokens' offsets.

    An offset is (-1, -1) where the token is no part of the text itself.
    """

    vector: Floats
    states: Floats
    offsets: tuple[Span, ...]

    def before(self, place: int) -> Floats:
        """1 for each token of the text that begins before `place`, else 0."""
        return np.array([0 <= start < place for start, _ in self.offsets], dtype=np.float32)


@lru_cache(_OPEN)
def open_session(model: Path) -> onnxruntime.InferenceSession:
    """A model file, run with one thread and without warnings; opened once for all who run it."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


def run_in_turn(
    sessions: Iterable[onnxruntime.InferenceSession], given: Mapping[str, Values]
) -> dict[str, Values]:
    """All values by name after one model after another was run on those before it."""
    values = dict(given)
    for session in sessions:
        taken = {one.name: values[one.name] for one in session.get_inputs()}
        made = [one.name for one in session.get_outputs()]
        values |= zip(made, session.run(made, taken), strict=True)
    return values


def open_tokenizer(folder: Path) -> Tokenizer:
    """The folder's tokenizer, which neither pads nor cuts."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def question_tokens(tokenizer: Tokenizer, question: str) -> Tokens:
    """The question's tokens; where it is too long its end is kept."""
    tokens = tokenizer.encode(question, add_special_tokens=False)
    first = max(0, len(tokens.ids) - QUESTION_TOKENS)
    return _wrap(tokenizer, tokens.ids[first:], tokens.offsets[first:])


def paragraph_tokens(tokenizer: Tokenizer, text: str, context: str = "") -> list[Tokens]:
    """The paragraph after the end of its context, as overlapping windows where it is long."""
    lead = " ".join(context.split()[-CONTEXT_WORDS:])
    before = tokenizer.encode(lead, add_special_tokens=False).ids
    own = tokenizer.encode(text, add_special_tokens=False)
    room = max(64, PARAGRAPH_TOKENS - len(before))
    return [
        _wrap(
            tokenizer,
            [*before, *own.ids[first : first + room]],
            [NOWHERE] * len(before) + own.offsets[first : first + room],
        )
        for first in range(0, max(1, len(own.ids) - room // 4), 3 * room // 4)
    ]


def _wrap(tokenizer: Tokenizer, ids: list[int], offsets: list[Span]) -> Tokens:
    (start, stop) = tokenizer.encode("").ids
    return [start, *ids, stop], [NOWHERE, *offsets, NOWHERE]


class StateEncoder:
    """The encoder, asked for its middle states as well as for the vector."""

    def __init__(self, folder: Path) -> None:
        self.fingerprint = released_fingerprint(folder)
        self._tokenizer = open_tokenizer(folder)
        self._lower, self._upper = open_session(folder / LOWER), open_session(folder / UPPER)

    def read_question(self, question: str) -> TokenStates:
        """The question; where it is too long its end is read."""
        return self._run(question_tokens(self._tokenizer, question))

    def read_paragraph(
        self, text: str, context: str = "", vector: Floats | None = None
    ) -> tuple[TokenStates, ...]:
        """The paragraph after the end of its context, in windows where it is long.

        Where the paragraph alone is known to have a `vector`, the upper half is spared.
        """
        windows = paragraph_tokens(self._tokenizer, text, context)
        known = vector if len(windows) == 1 and not context else None
        return tuple(self._run(one, known) for one in windows)

    def _run(self, tokens: Tokens, vector: Floats | None = None) -> TokenStates:
        ids = np.array([tokens[0]], dtype=np.int64)
        given = {
            "input_ids": ids,
            "attention_mask": np.ones_like(ids),
            "token_type_ids": np.zeros_like(ids),
        }
        values = run_in_turn([self._lower], given)
        if vector is None:
            vector = run_in_turn([self._upper], values)["sentence_embedding"][0]
        states = np.asarray(values["middle_states"][0], dtype=np.float32)
        return TokenStates(np.asarray(vector, dtype=np.float32), states, tuple(tokens[1]))
