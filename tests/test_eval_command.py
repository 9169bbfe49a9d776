import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from eval.__main__ import app, with_default_command

OP_6 = "ag-res-2118-xxxv-o-05/op-6"
CASES = (
    {
        "id": "c-1",
        "question": "Who must report to REMJA-VI?",
        "type": "who",
        "answerable": True,
        "relevant": [OP_6],
        "facts": [["the Permanent Council"]],
    },
    {
        "id": "c-2",
        "question": "Who won the football world cup in 1986?",
        "type": "who",
        "answerable": False,
        "reason": "nothing relevant",
    },
)


def run(*arguments):
    return CliRunner().invoke(app, with_default_command(arguments))


def write_cases(folder: Path, *cases) -> Path:
    path = folder / "feedback.jsonl"
    path.write_text("\n".join(json.dumps(case) for case in cases), encoding="utf-8")
    return path


def test_a_case_file_of_the_user_is_evaluated_and_written_in_three_forms(tmp_path):
    path, output = write_cases(tmp_path, *CASES), tmp_path / "out"
    done = run("--cases", str(path), "--output", str(output))
    assert done.exit_code == 0, done.output
    assert sorted(p.name for p in output.iterdir()) == [
        "answers.html",
        "answers.json",
        "answers.md",
    ]
    report = json.loads((output / "answers.json").read_text(encoding="utf-8"))
    assert (report["about"]["cases"], report["about"]["half"]) == ("feedback.jsonl", "all")
    figures = {e["name"]: e["value"] for e in report["answers"][0]["estimates"]}
    assert figures["outcome right"] == figures["key facts"] == figures["refusal F1"] == 1.0
    assert [group["name"] for group in report["retrieval"]["all cases"]] == [
        "assistant",
        "BM25",
        "dense",
        "reciprocal rank fusion",
        "LlamaIndex default",
    ]
    assert (output / "answers.md").read_text(encoding="utf-8") in done.output


@pytest.mark.parametrize(
    ("case", "problem"),
    [
        (CASES[0] | {"answerable": "maybe"}, "feedback.jsonl:1: answerable: "),
        (CASES[0] | {"relevant": ["x-res-1/op-1"]}, "1 gold paragraphs are not in the library"),
    ],
)
def test_a_bad_case_is_one_line_and_not_a_traceback(tmp_path, case, problem):
    path = write_cases(tmp_path, case)
    done = run("--cases", str(path), "--output", str(tmp_path / "out"))
    assert done.exit_code == 2
    assert "".join(problem.split()) in "".join(done.stderr.split())
    assert not (tmp_path / "out").exists()


def test_a_missing_library_is_named(tmp_path):
    done = run("--library", str(tmp_path / "none"))
    assert done.exit_code == 2
    assert "No library at" in done.stderr
