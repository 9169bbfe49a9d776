"""The exported model: a text to its vector with onnxruntime, without torch."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from index.states import open_session, run_in_turn

Vectors = npt.NDArray[np.float32]

_PARALLEL = 2
_LONGEST_WORD_PIECE = 64


class OnnxEncoder:
    """Model files run in turn by onnxruntime, with one thread a text; the last gives the vector.

    Texts are run one by one, so a text's vector never depends on its neighbours.
    """

    def __init__(
        self,
        name: str,
        fingerprint: str,
        *,
        models: Sequence[Path],
        tokenizer: Path,
        max_tokens: int,
    ) -> None:
        self.name = name
        self.fingerprint = fingerprint
        self.max_tokens = max_tokens
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(max_tokens)
        self._sessions = [open_session(model) for model in models]
        self._vector = self._sessions[-1].get_outputs()[0].name
        self.dimension = int(self._sessions[-1].get_outputs()[0].shape[-1])

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One vector a text, in order, as an array of shape (texts, dimension)."""
        if len(texts) <= 1:
            vectors = [self._encode_one(text) for text in texts]
        else:
            with ThreadPoolExecutor(_PARALLEL) as pool:
                vectors = list(pool.map(self._encode_one, texts))
        return np.array(vectors, dtype=np.float32).reshape(len(texts), self.dimension)

    def token_spans(self, text: str) -> list[tuple[int, int]]:
        """Where each word piece of the whole text starts and ends."""
        return list(self._whole_tokenizer.encode(text, add_special_tokens=False).offsets)

    @cached_property
    def _whole_tokenizer(self) -> Tokenizer:
        tokenizer = Tokenizer.from_str(self._tokenizer.to_str())
        tokenizer.no_truncation()
        return tokenizer

    def _encode_one(self, text: str) -> Vectors:
        tokens = self._tokenizer.encode(text[: self.max_tokens * _LONGEST_WORD_PIECE])
        given = {
            "input_ids": np.array([tokens.ids], dtype=np.int64),
            "attention_mask": np.array([tokens.attention_mask], dtype=np.int64),
            "token_type_ids": np.array([tokens.type_ids], dtype=np.int64),
        }
        values = run_in_turn(self._sessions, given)
        output = np.asarray(values[self._vector], dtype=np.float32)
        pooled = output[0] if output.ndim == 2 else output[0].mean(axis=0)
        return np.asarray(pooled / max(float(np.linalg.norm(pooled)), 1e-12), dtype=np.float32)
