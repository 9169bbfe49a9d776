"""How close each question is to each paragraph of its document, before training.

Run: python -m index.training.similarities DATA_FOLDER OUTPUT_FILE
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from index.config import PACKAGED_EMBEDDING_MODEL, load_config
from index.encode import Encoder, open_encoder
from index.training.data import add_further, context_of, load_documents, load_questions

CONTEXT_WORDS = 24


def find_similarities(
    data: Path, encoder: Encoder, further: Sequence[Path]
) -> dict[str, dict[str, float]]:
    """Cosines by question id and label, for the questions to be trained on."""
    documents = load_documents(data, *further)
    questions = load_questions(data, "train", *further)
    vectors = {
        name: encoder.encode([with_context(document, label) for label in document])
        for name, document in documents.items()
    }
    asked = encoder.encode([question.text for question in questions])
    return {
        question.id: {
            label: round(float(score), 4)
            for label, score in zip(
                documents[question.document], vectors[question.document] @ vector, strict=True
            )
        }
        for question, vector in zip(questions, asked, strict=True)
    }


def with_context(document: dict[str, str], label: str) -> str:
    """The paragraph after the end of its chapeau, as the encoder is trained to read it."""
    return " ".join((*context_of(document, label).split()[-CONTEXT_WORDS:], document[label]))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "output"):
        parser.add_argument(name, type=Path)
    add_further(parser)
    options = parser.parse_args()
    packaged = replace(load_config(os.environ), embedding_model=PACKAGED_EMBEDDING_MODEL)
    found = find_similarities(options.data, open_encoder(packaged), options.further)
    options.output.write_text(json.dumps(found))
