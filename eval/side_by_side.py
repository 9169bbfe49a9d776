"""Extracted and generated answers to the same cases, and what the model cost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.assistant import Assistant
from eval.asking import Observation, ask_cases
from eval.cases import Case
from eval.report import to_group
from eval.tables import Table, format_value

if TYPE_CHECKING:
    from assistant.writing.client import Use

COLUMNS = ("measure", "extractive", "generated")


def compare_modes(
    assistant: Assistant,
    cases: Sequence[Case],
    on_step: Callable[[str], None] = lambda step: None,
) -> tuple[Table, ...]:
    """Ask the cases without and with the assistant's model; figures, then the cost.

    Raises:
        ValueError: the assistant has no model.
    """
    if assistant.writer is None:
        raise ValueError("There is no model to compare with. Name one with --llm NAME@ADDRESS.")
    uses: list[Use] = []
    parts = assistant.parts
    writer = replace(assistant.writer, on_use=uses.append)
    extractive = Assistant(assistant.config, parts)
    generated = Assistant(assistant.config, parts, writer=writer)
    without = ask_cases(extractive, cases, lambda case: on_step(f"extract {case.id}"), ranked=False)
    worded = ask_cases(generated, cases, lambda case: on_step(f"write {case.id}"), ranked=False)
    return _figures(without, worded), _cost(without, worded, uses)


def _figures(without: Sequence[Observation], worded: Sequence[Observation]) -> Table:
    groups = to_group("extractive", without), to_group("generated", worded)
    rows = tuple(
        (one.name, format_value(one), format_value(other))
        for one, other in zip(groups[0].estimates, groups[1].estimates, strict=True)
    )
    return Table(f"Answers side by side ({len(without)} cases)", COLUMNS, rows)


def _cost(
    without: Sequence[Observation], worded: Sequence[Observation], uses: Sequence[Use]
) -> Table:
    written = sum(seen.answer.mode == "generated" for seen in worded)
    stood = sum("extracted answer stands" in seen.answer.notice for seen in worded)
    rows = (
        ("answers worded by the model", "0", str(written)),
        ("extracted answer stood instead", "–", str(stood)),
        ("calls of the model", "0", str(len(uses))),
        ("tokens of prompt", "0", str(sum(use.prompt_tokens for use in uses))),
        ("tokens of answer", "0", str(sum(use.answer_tokens for use in uses))),
        ("seconds in the model", "0", f"{sum(use.seconds for use in uses):.1f}"),
        ("seconds a question", _mean(without), _mean(worded)),
    )
    return Table("Cost", COLUMNS, rows)


def _mean(seen: Sequence[Observation]) -> str:
    return f"{sum(one.seconds for one in seen) / max(1, len(seen)):.2f}"
