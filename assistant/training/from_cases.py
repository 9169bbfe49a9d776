"""Cases of the evaluation about other documents as questions to train the reader on.

Run: python -m assistant.training.from_cases OUTPUT_FOLDER CASES=LIBRARY [CASES=LIBRARY …]
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from assistant.assistant import Assistant
from assistant.reading.passages import question_read
from assistant.records import Turn
from assistant.settling import inquire
from assistant.turns.condense import condense
from index.training.data import PARAGRAPHS, QUESTIONS

# Settled by other means than reading.
_NOT_READ = frozenset(("look-up", "metadata", "outline", "comparison", "smalltalk"))
_SHORTEST = 4
_NEAREST = 6


def write_questions(output: Path, sets: Mapping[Path, Path]) -> None:
    """Write the questions of the case files, as they are read, and their libraries' paragraphs.

    A library counts as one document, as in answering, where any of its texts may be meant.
    """
    output.mkdir(parents=True, exist_ok=True)
    paragraphs, questions = [], []
    for cases, library in sets.items():
        assistant = Assistant.open(library)
        rows = [json.loads(line) for line in cases.read_text("utf-8").splitlines()]
        texts = _texts(assistant, {key.partition("/")[0] for row in rows for key in _named(row)})
        name = f"set-{cases.parent.name}"
        paragraphs += [
            {"document": name, "label": key, "text": text} for key, text in texts.items()
        ]
        questions += list(_questions(name, rows, assistant, texts))
    _write(output / PARAGRAPHS, paragraphs)
    _write(output / QUESTIONS, questions)


def _named(row: Mapping[str, Any]) -> Iterator[str]:
    near = row.get("near") or ()
    yield from (*row.get("relevant", ()), *((near,) if isinstance(near, str) else near))


def _texts(assistant: Assistant, document_ids: set[str]) -> dict[str, str]:
    return {
        key: paragraph.text
        for document_id in assistant.resolutions
        if document_id in document_ids
        for key, paragraph in assistant.catalogue.in_order(document_id)
    }


def _questions(
    name: str, rows: list[dict[str, Any]], assistant: Assistant, texts: Mapping[str, str]
) -> Iterator[dict[str, Any]]:
    for row in rows:
        named = [key for key in _named(row) if key in texts]
        wanted = named if row["answerable"] else row.get("reason", "").startswith("not stated")
        if row["type"] in _NOT_READ or not wanted:
            continue
        asked = {
            "id": f"{name}-{row['id']}",
            "document": name,
            **_read_as(row, assistant),
            "type": row["type"],
            "answerable": row["answerable"],
            "split": "train",
        }
        if row["answerable"]:
            also = [key for key in (*named[1:], *row.get("acceptable", ())) if key in texts]
            start, end = _words(row, texts[named[0]])
            yield asked | {"paragraph": named[0], "also": also, "start": start, "end": end}
            continue
        found = [one.paragraph_id for one in assistant.search(asked["question"], _NEAREST)]
        near = [*named, *(key for key in found if key in texts)]
        if near:
            yield asked | {"near": near[0]}


def _read_as(row: Mapping[str, Any], assistant: Assistant) -> dict[str, Any]:
    """The question as the reader gets it, and what of the conversation it gets before it."""
    history: list[Turn] = []
    for question in row["history"]:
        answer = assistant.ask(question, history)
        history += [Turn("user", question), Turn("assistant", answer.text)]
    condensed = condense(row["question"], history, assistant.catalogue)
    inquiry = replace(inquire(condensed, assistant.parts), lead="")
    return {
        "history": [condensed.lead] if condensed.lead else [],
        "question": question_read(inquiry),
    }


def _words(row: Mapping[str, Any], text: str) -> tuple[int, int]:
    """Where the one key fact stands in the paragraph, (-1, -1) where it tells too little."""
    facts = row.get("facts", ())
    if len(facts) == 1 and row["type"] not in ("yes-no", "list"):
        for words in facts[0]:
            start = text.lower().find(words.lower())
            if start >= 0 and len(words) >= _SHORTEST:
                return start, start + len(words)
    return -1, -1


def _write(path: Path, rows: list[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", type=Path)
    parser.add_argument("sets", nargs="+", metavar="CASES=LIBRARY")
    options = parser.parse_args()
    pairs = (one.partition("=") for one in options.sets)
    write_questions(options.output, {Path(cases): Path(library) for cases, _, library in pairs})
