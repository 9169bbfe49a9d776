"""Evaluations of the model mode: both modes side by side with the cost, and the drafts."""

from dataclasses import replace
from pathlib import Path

import pytest
from model_server import play
from sampled_drafts import sample_drafts
from typer.testing import CliRunner

from assistant import Assistant
from assistant.tracing import Tracing
from assistant.writing.writer import build_writer
from eval.__main__ import app
from eval.cases import Case
from eval.side_by_side import compare_modes

SIXTH = "ag-res-2118-xxxv-o-05/op-6"
CASES = (
    Case("a", "who must report to REMJA-VI?", "who", True, relevant=(SIXTH,)),
    Case("b", "what is the capital of France?", "what", False),
)
SAID = "The Permanent Council is requested to report to REMJA-VI [1]."


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    return Assistant.open(tmp_path_factory.mktemp("compared") / "library")


def test_modes_are_compared_with_their_cost(opened: Assistant) -> None:
    with play(SAID) as server:
        config = replace(opened.config, llm=server.named)
        writer = build_writer(config, Tracing())
        figures, cost = compare_modes(Assistant(config, opened.parts, writer=writer), CASES)
    assert figures.heading == "Answers side by side (2 cases)"
    rows = {name: values for name, *values in figures.rows}
    assert [value.split()[0] for value in rows["first citation right"]] == ["1.000", "1.000"]
    assert dict((name, given) for name, _, given in cost.rows[:5]) == {
        "answers worded by the model": "1",
        "extracted answer stood instead": "0",
        "calls of the model": "1",
        "tokens of prompt": "321",
        "tokens of answer": "45",
    }


def test_comparison_without_a_model_says_what_to_do(opened: Assistant) -> None:
    with pytest.raises(ValueError, match="Name one with --llm NAME@ADDRESS"):
        compare_modes(opened, CASES)


def test_grounding_command_prints_figures_and_failures(tmp_path: Path) -> None:
    written = tmp_path / "report"
    arguments = ["grounding", "--split", "development", "--output", str(written)]
    arguments += ["--drafts", str(sample_drafts(tmp_path))]
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0
    assert "| unsupported let through | 0." in result.stdout
    assert "## Failures" in result.stdout
    assert {path.name for path in written.iterdir()} == {
        "grounding.md",
        "grounding.json",
        "grounding.html",
    }
