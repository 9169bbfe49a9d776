"""The figures below which the assistant must not fall on the report half of the cases."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import TYPE_CHECKING

from eval.asking import ask_cases
from eval.cases import builtin_case_files, load_cases, select_split
from eval.report import ALL, FOLLOW_UPS, Report, build_report

if TYPE_CHECKING:
    from assistant.assistant import Assistant

FLOOR = Path(__file__).parent / "floor.json"
MARGIN = 0.01

_ANSWERS = (
    "first citation right",
    "all gold cited",
    "citation precision",
    "key facts",
    "refusal precision",
    "refusal recall",
    "quotes verbatim",
    "refusals without citation",
)
_MEASURES = {
    ALL: _ANSWERS,
    FOLLOW_UPS: ("first citation right", "key facts"),
}

Figures = dict[str, dict[str, float]]


def measure_report_half(assistant: Assistant) -> Figures:
    """The figures that have a floor, measured with the built-in cases of the report half."""
    cases = select_split(load_cases(builtin_case_files()), "report")
    observations = ask_cases(assistant, cases, ranked=False)
    return to_figures(build_report(observations, {}, {}, {}))


def to_figures(report: Report) -> Figures:
    """The figures of a report that have a floor."""
    groups = {ALL: report.overall, FOLLOW_UPS: report.follow_ups}
    return {
        part: {name: groups[part].value(name) for name in names}
        for part, names in _MEASURES.items()
    }


def to_floor(figures: Figures) -> Figures:
    """Each figure less a margin, since processors round an int8 model differently.

    A figure of 1, something that must always hold, stays 1.
    """
    return {
        part: {name: 1.0 if value == 1 else _lower(value) for name, value in values.items()}
        for part, values in figures.items()
    }


def find_shortfalls(figures: Figures, floor: Figures) -> tuple[str, ...]:
    """What lies below the floor, in words; a figure that is missing or nan lies below."""
    return tuple(
        f"{part}: {name} {figures.get(part, {}).get(name, math.nan):.3f} < {least:.3f}"
        for part, values in floor.items()
        for name, least in values.items()
        if not figures.get(part, {}).get(name, math.nan) >= least
    )


def load_floor(path: Path = FLOOR) -> Figures:
    """The recorded floor."""
    floor: Figures = json.loads(path.read_text(encoding="utf-8"))
    return floor


def write_floor(floor: Figures, path: Path = FLOOR) -> None:
    """Record a floor."""
    path.write_text(json.dumps(floor, indent=1) + "\n", encoding="utf-8")


def _lower(value: float) -> float:
    return max(0.0, math.floor((value - MARGIN) * 1000) / 1000)
