"""Texts to token states: the lower half of the encoder, shared by every reading."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Tokenizer

Floats = npt.NDArray[np.float32]
Span = tuple[int, int]

Tokens = tuple[list[int], list[Span]]

NOWHERE: Span = (-1, -1)
QUESTION_TOKENS, PARAGRAPH_TOKENS, CONTEXT_WORDS = 48, 192, 24


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


def open_session(model: Path) -> onnxruntime.InferenceSession:
    """A model file, run with one thread and without warnings."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


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
    """The encoder's ONNX file, asked for its middle states as well as for the vector."""

    def __init__(self, folder: Path) -> None:
        self._tokenizer = open_tokenizer(folder)
        self._session = open_session(folder / "model.onnx")

    def read_question(self, question: str) -> TokenStates:
        """The question; where it is too long its end is read."""
        return self._run(question_tokens(self._tokenizer, question))

    def read_paragraph(self, text: str, context: str = "") -> tuple[TokenStates, ...]:
        """The paragraph after the end of its context, in windows where it is long."""
        return tuple(self._run(one) for one in paragraph_tokens(self._tokenizer, text, context))

    def _run(self, tokens: Tokens) -> TokenStates:
        ids = np.array([tokens[0]], dtype=np.int64)
        given = {
            "input_ids": ids,
            "attention_mask": np.ones_like(ids),
            "token_type_ids": np.zeros_like(ids),
        }
        vector, states = self._session.run(["sentence_embedding", "middle_states"], given)
        return TokenStates(
            np.asarray(vector[0], dtype=np.float32),
            np.asarray(states[0], dtype=np.float32),
            tuple(tokens[1]),
        )
