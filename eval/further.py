"""A data folder for training that has the corpus documents our further questions are about.

Run: python -m eval.further CORPUS DATA_FOLDER OUTPUT_FOLDER
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from eval.labelled import load_resolutions
from index.training.data import (
    PARAGRAPHS,
    PRACTICE,
    QUESTIONS,
    STRETCHES,
    load_documents,
    paragraphs_file,
)

_LONGEST_OPENING = 75


def write_data(corpus: Path, data: Path, output: Path) -> None:
    """Copy the questions, and write the paragraphs of the data and of the corpus documents."""
    output.mkdir(parents=True, exist_ok=True)
    shutil.copy(data / QUESTIONS, output / QUESTIONS)
    known = paragraphs_file(data)
    text = known.read_bytes()
    lines = gzip.decompress(text).decode() if known.suffix == ".gz" else text.decode()
    with gzip.open(output / f"{PARAGRAPHS}.gz", "wt", encoding="utf-8") as written:
        written.write(lines.rstrip("\n") + "\n")
        for row in further_paragraphs(corpus, lines):
            written.write(json.dumps(row, ensure_ascii=False) + "\n")


def further_paragraphs(corpus: Path, known: str) -> Iterator[dict[str, str]]:
    """The paragraphs of the documents and stretches that only our own questions ask about.

    The line that names the body, which the corpus labels as a paragraph, is left out.
    """
    have = {json.loads(line)["document"] for line in known.splitlines() if line.strip()}
    asked = {
        json.loads(line)["document"]
        for folder in PRACTICE
        for line in (folder / QUESTIONS).read_text(encoding="utf-8").splitlines()
    }
    stretches = {
        row["document"]: frozenset(row["labels"])
        for folder in PRACTICE
        if (folder / STRETCHES).is_file()
        for line in (folder / STRETCHES).read_text(encoding="utf-8").splitlines()
        for row in (json.loads(line),)
    }
    resolutions = load_resolutions(corpus)
    invented = load_documents(*PRACTICE).keys()
    for name in sorted(asked - have - invented):
        labels = stretches.get(name)
        for paragraph in resolutions[name.rstrip("+")].paragraphs:
            wanted = not _is_opening(paragraph.label, paragraph.text)
            if wanted if labels is None else paragraph.label in labels:
                yield {"document": name, "label": paragraph.label, "text": paragraph.text}


def _is_opening(label: str, text: str) -> bool:
    return (
        label == "pre-1"
        and len(text) < _LONGEST_OPENING
        and text.startswith("The ")
        and text.rstrip().endswith((",", "Council", "Assembly"))
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("corpus", "data", "output"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args()
    write_data(options.corpus, options.data, options.output)
