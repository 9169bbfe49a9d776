"""A library of passages of a corpus, with the turns of conversations about them as cases.

Run: python -m eval.passages CORPUS QUESTIONS_FOLDER OUTPUT_FOLDER

OUTPUT_FOLDER/texts is what `python -m index add` takes. Six passages are asked together, as a
reader of a few texts has them before him.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from eval.labelled import load_resolutions
from eval.parse import load_labelled
from index.library import to_bytes
from index.records import TITLE_LABEL, Paragraph, Resolution
from index.training.data import QUESTIONS, STRETCHES

CASES, TEXTS = "cases.jsonl", "texts"
TOGETHER = 6
_LONGEST_TITLE = 200


def passages_of(corpus: Path, folder: Path) -> dict[str, Resolution]:
    """Each passage of the folder as a resolution of its own, by the name its questions use."""
    resolutions = load_resolutions(corpus)
    titles = {document["file"]: _title(document) for document in load_labelled(corpus)}
    passages = {}
    for row in _rows(folder / STRETCHES):
        name = row["document"].rstrip("+")
        whole, labels = resolutions[name], frozenset(row["labels"])
        title = titles[name] or whole.symbol
        passages[row["document"]] = replace(
            whole,
            title=title,
            front=Paragraph(TITLE_LABEL, "front", title),
            paragraphs=tuple(one for one in whole.paragraphs if one.label in labels),
        )
    return passages


def cases_of(folder: Path, document_ids: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """The questions as cases of the evaluation, each `among` the documents asked with its own."""
    rows = list(_rows(folder / QUESTIONS))
    names = list(dict.fromkeys(row["document"] for row in rows))
    for row in rows:
        first = names.index(row["document"]) // TOGETHER * TOGETHER
        own = document_ids[row["document"]]
        labels = (row["paragraph"], *row["also"]) if row["answerable"] else ()
        yield {
            "id": row["id"],
            "type": row["type"],
            "history": row["history"],
            "question": row["question"],
            "relevant": [f"{own}/{label}" for label in labels],
            "among": [document_ids[name] for name in names[first : first + TOGETHER]],
        }


def write_passages(corpus: Path, folder: Path, output: Path) -> None:
    """Write the texts and the cases."""
    (output / TEXTS).mkdir(parents=True, exist_ok=True)
    passages = passages_of(corpus, folder)
    for one in passages.values():
        (output / TEXTS / f"{one.document_id}.json").write_bytes(to_bytes(one))
    ids = {name: one.document_id for name, one in passages.items()}
    with (output / CASES).open("w", encoding="utf-8") as written:
        for case in cases_of(folder, ids):
            written.write(json.dumps(case, ensure_ascii=False) + "\n")


def _title(document: Mapping[str, Any]) -> str:
    blocks: Sequence[Mapping[str, Any]] = document["blocks"]
    words = " ".join(block["text"] for block in blocks if block["type"] == "title")
    return words[:_LONGEST_TITLE].strip()


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("corpus", "questions", "output"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args()
    write_passages(options.corpus, options.questions, options.output)
