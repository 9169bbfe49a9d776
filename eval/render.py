"""A report as Markdown, JSON and one self-contained page."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from math import isnan
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from eval.charts import draw_report
from eval.failures import Failure
from eval.report import Report
from eval.tables import Table, to_markdown, to_tables

TITLE = "Evaluation of the answers"


def write_report(report: Report, output: Path) -> tuple[Path, ...]:
    """Write `answers.md`, `answers.json` and `answers.html` into the folder `output`."""
    page = render_page(
        TITLE, about_lines(report), draw_report(report), to_tables(report), report.failures
    )
    forms = {"md": report_to_markdown(report), "json": to_json(asdict(report)), "html": page}
    return write_forms("answers", forms, output)


def write_forms(stem: str, forms: Mapping[str, str], output: Path) -> tuple[Path, ...]:
    """Write each form of a report as `stem.form` into the folder `output`."""
    output.mkdir(parents=True, exist_ok=True)
    paths = []
    for suffix, text in forms.items():
        paths.append(output / f"{stem}.{suffix}")
        paths[-1].write_text(text, encoding="utf-8")
    return tuple(paths)


def render_tables(title: str, about: Mapping[str, str], tables: Sequence[Table]) -> dict[str, str]:
    """A report that consists of tables, in its three forms."""
    markdown = [f"# {title}\n", about_to_markdown(about), *map(to_markdown, tables)]
    values = {"about": about, "tables": [asdict(table) for table in tables]}
    page = render_page(title, about, {}, tables, None)
    return {"md": "\n".join(markdown), "json": to_json(values), "html": page}


def report_to_markdown(report: Report) -> str:
    """Everything in the report; failures last."""
    parts = [f"# {TITLE}\n", about_to_markdown(about_lines(report))]
    parts += [to_markdown(table) for table in to_tables(report)]
    parts.append(f"## Failures ({len(report.failures)})\n")
    parts += [failure_to_markdown(failure) for failure in report.failures]
    return "\n".join(parts)


def about_lines(report: Report) -> dict[str, str]:
    """What the report is about, with the numbers of cases."""
    counts = "; ".join(f"{name}: {count}" for name, count in report.counts.items())
    return {**report.about, "counts": counts}


def about_to_markdown(about: Mapping[str, str]) -> str:
    """Names and values as a list."""
    return "\n".join(f"- {name}: {value}" for name, value in about.items()) + "\n"


def failure_to_markdown(failure: Failure) -> str:
    """One failed case as a paragraph of a list."""
    earlier = f"\n  - earlier: {' → '.join(failure.history)}" if failure.history else ""
    if failure.standalone_question != failure.question:
        earlier += f"\n  - understood as: {failure.standalone_question}"
    tags = ", ".join((failure.type, *failure.tags))
    text = " ".join(failure.text.split())
    return (
        f"- **{failure.question}** ({failure.id}; {tags}): {' · '.join(failure.problems)}{earlier}"
        f"\n  - expected: {failure.expected}\n  - got: {failure.got}\n  - answer: {text}\n"
    )


def render_page(
    title: str,
    about: Mapping[str, str],
    charts: Mapping[str, str],
    tables: Sequence[Table],
    failures: Sequence[Failure] | None,
) -> str:
    """One page with its style and charts inside; texts are escaped."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
    )
    return environment.get_template("page.html").render(
        title=title, about=about, charts=charts, tables=tables, failures=failures
    )


def to_json(values: Any) -> str:  # noqa: ANN401
    """Readable JSON; a measure without cases, not a number, becomes null."""
    return json.dumps(_without_nan(values), indent=1, ensure_ascii=False) + "\n"


def _without_nan(values: Any) -> Any:  # noqa: ANN401
    if isinstance(values, float):
        return None if isnan(values) else round(values, 6)
    if isinstance(values, Mapping):
        return {key: _without_nan(value) for key, value in values.items()}
    if isinstance(values, (list, tuple)):
        return [_without_nan(value) for value in values]
    return values
