"""Charts as SVG that stands inside a page and takes the page's text colour."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from math import isnan
from typing import Any

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from eval.intervals import Estimate
from eval.report import Group, Report

COLOURS = ("#2f6f9f", "#d98b2b", "#5a9a68", "#b5566a", "#8a76b5")
_INK = "#123456"
_STYLE: dict[Any, Any] = {
    "svg.fonttype": "none",
    "svg.hashsalt": "resolutions",
    "font.family": "sans-serif",
    "font.size": 10,
    "text.color": _INK,
    "axes.edgecolor": _INK,
    "axes.labelcolor": _INK,
    "xtick.color": _INK,
    "ytick.color": _INK,
    "legend.frameon": False,
    "axes.spines.top": False,
    "axes.spines.right": False,
}
_SYSTEM_MEASURES = ("first place right", "recall@5", "recall@10", "nDCG@10", "MRR")


def draw_report(report: Report) -> dict[str, str]:
    """The charts of a report by heading."""
    groups = (report.overall, report.follow_ups)
    first_part = next(iter(report.retrieval.values()))
    return {
        "Answers": draw_intervals(groups),
        "Retrieval beside the baselines": draw_systems(first_part),
        "Outcome right by question type": draw_types(report.types, "outcome right"),
    }


def draw_intervals(groups: Sequence[Group]) -> str:
    """Each measure as a point on its interval, one colour a group."""
    names = [estimate.name for estimate in groups[0].estimates]
    with rc_context(_STYLE):
        figure, axes = _figure(7.5, 0.36 * len(names) + 1.0)
        for n, group in enumerate(groups):
            rows = [len(names) - 1 - i - 0.26 * n for i in range(len(names))]
            _draw_points(axes, rows, group.estimates, colour=COLOURS[n], label=group.name)
        axes.set_yticks([len(names) - 1.13 - i for i in range(len(names))], names)
        axes.set_xlim(-0.02, 1.02)
        axes.grid(axis="x", alpha=0.25)
        axes.legend(loc="lower center", bbox_to_anchor=(0.4, 1.0), ncols=len(groups))
        return to_svg(figure)


def draw_systems(groups: Sequence[Group]) -> str:
    """Bars of the retrieval measures, one colour a system."""
    with rc_context(_STYLE):
        figure, axes = _figure(7.5, 3.6)
        width = 0.8 / len(groups)
        for n, group in enumerate(groups):
            found = {estimate.name: estimate for estimate in group.estimates}
            places = [i + n * width for i in range(len(_SYSTEM_MEASURES))]
            values = [found[name].value for name in _SYSTEM_MEASURES]
            axes.bar(places, values, width * 0.92, color=COLOURS[n], label=group.name)
        middle = (len(groups) - 1) * width / 2
        axes.set_xticks([i + middle for i in range(len(_SYSTEM_MEASURES))], _SYSTEM_MEASURES)
        axes.set_ylim(0, 1.0)
        axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=3)
        return to_svg(figure)


def draw_types(groups: Sequence[Group], name: str) -> str:
    """One bar a group, with its interval and its number of cases, the best on top."""
    counted = [group for group in groups if not isnan(group.value(name))]
    ordered = sorted(counted, key=lambda group: (group.value(name), group.cases))
    with rc_context(_STYLE):
        figure, axes = _figure(7.5, 0.28 * len(ordered) + 0.8)
        for row, group in enumerate(ordered):
            estimate = _named(group, name)
            axes.barh(row, estimate.value, 0.7, color=COLOURS[0], alpha=0.75)
            axes.plot([estimate.low, estimate.high], [row, row], color=_INK, linewidth=1)
        labels = [f"{group.name} ({group.cases})" for group in ordered]
        axes.set_yticks(range(len(ordered)), labels)
        axes.set_xlim(0, 1.0)
        return to_svg(figure)


def draw_lines(series: Mapping[str, Sequence[tuple[float, float]]], *, across: str, up: str) -> str:
    """Lines through (x, y) points on logarithmic axes, one colour a series."""
    with rc_context(_STYLE):
        figure, axes = _figure(7.5, 3.6)
        for n, (label, points) in enumerate(series.items()):
            xs, ys = zip(*points, strict=True)
            axes.plot(xs, ys, marker="o", color=COLOURS[n % len(COLOURS)], label=label)
        axes.set_xscale("log")
        axes.set_yscale("log")
        axes.set_xlabel(across)
        axes.set_ylabel(up)
        axes.grid(alpha=0.25)
        axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=3)
        return to_svg(figure)


def to_svg(figure: Figure) -> str:
    """The figure as an `svg` element without prolog, its ink the colour of the text around it."""
    buffer = io.StringIO()
    figure.savefig(
        buffer, format="svg", transparent=True, bbox_inches="tight", metadata={"Date": None}
    )
    drawn = buffer.getvalue()
    return drawn[drawn.index("<svg") :].replace(_INK, "currentColor")


def _figure(width: float, height: float) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(width, height))
    return figure, figure.subplots()


def _draw_points(
    axes: Axes, rows: Sequence[float], estimates: Sequence[Estimate], *, colour: str, label: str
) -> None:
    for row, estimate in zip(rows, estimates, strict=True):
        axes.plot([estimate.low, estimate.high], [row, row], color=colour, linewidth=2, alpha=0.6)
    values = [estimate.value for estimate in estimates]
    axes.plot(values, rows, "o", color=colour, label=label, markersize=5)


def _named(group: Group, name: str) -> Estimate:
    return next(estimate for estimate in group.estimates if estimate.name == name)
