"""Passages of a corpus as texts of their own, and the questions about them as cases."""

import json
from pathlib import Path

from eval.passages import CASES, TEXTS, write_passages
from index.library import read_resolution

BLOCKS = [
    ("title", None, "", "Ferries of the gulf"),
    ("paragraph", "preambular", "", "Recalling its resolution on harbours,"),
    ("paragraph", "operative", "1.", "Requests the Harbour Board to audit the ferry fund;"),
    ("paragraph", "operative", "2.", "Decides to meet again in 2031."),
]


def _write(path: Path, rows: list[dict[str, object]]) -> None:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def _make(folder: Path, names: list[str]) -> None:
    blocks = [
        {"type": kind, "part": part, "level": 1, "prefix": prefix, "text": text, "verb": ""}
        for kind, part, prefix, text in BLOCKS
    ]
    _write(folder / "corpus.jsonl", [{"file": name, "blocks": blocks} for name in names])
    labels = ["op-1", "op-2"]
    _write(folder / "stretches.jsonl", [{"document": f"{n}+", "labels": labels} for n in names])
    asked = {"history": [], "question": "Who audits it?", "type": "who", "also": []}
    rows = [{"id": n, "document": f"{n}+", "answerable": True, "paragraph": "op-1"} for n in names]
    rows[-1] |= {"answerable": False}
    _write(folder / "questions.jsonl", [{**asked, **row} for row in rows])


def test_passage_becomes_a_text_and_is_asked_among_six(tmp_path: Path) -> None:
    names = [f"A_RES_79_{number}" for number in range(1, 8)]
    _make(tmp_path, names)
    write_passages(tmp_path / "corpus.jsonl", tmp_path, tmp_path / "out")
    texts = sorted((tmp_path / "out" / TEXTS).iterdir())
    assert len(texts) == 7
    passage = read_resolution(texts[0])
    assert (passage.document_id, passage.title) == ("a-res-79-1", "Ferries of the gulf")
    assert [one.label for one in passage.paragraphs] == ["op-1", "op-2"]
    lines = (tmp_path / "out" / CASES).read_text().splitlines()
    first, *_, last = map(json.loads, lines)
    assert first["relevant"] == ["a-res-79-1/op-1"]
    assert first["among"] == [f"a-res-79-{number}" for number in range(1, 7)]
    assert (last["relevant"], last["among"]) == ([], ["a-res-79-7"])
