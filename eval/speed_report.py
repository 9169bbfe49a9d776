"""The speed report as tables, Markdown, JSON and a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from eval.charts import draw_lines
from eval.growth import COLD, EXACT, OPENING, READ, Size
from eval.render import about_to_markdown, render_page, to_json, write_forms
from eval.tables import Table, to_markdown
from eval.timing import Measured, Section

TITLE = "Speed and memory"


def write_speed(
    about: Mapping[str, str], sections: Sequence[Section], sizes: Sequence[Size], output: Path
) -> tuple[Path, ...]:
    """Write `speed.md`, `speed.json` and `speed.html` into the folder `output`."""
    charts = {"Growth with the library": draw_sizes(sizes)} if len(sizes) > 1 else {}
    tables = to_tables(sections, sizes)
    values = {"about": about, "sections": [_to_values(s) for s in sections]}
    forms = {
        "md": speed_to_markdown(about, sections, sizes),
        "json": to_json({**values, "sizes": [asdict(size) for size in sizes]}),
        "html": render_page(TITLE, about, charts, tables, None),
    }
    return write_forms("speed", forms, output)


def speed_to_markdown(
    about: Mapping[str, str], sections: Sequence[Section], sizes: Sequence[Size]
) -> str:
    """Every table, each with its heading."""
    tables = [to_markdown(table) for table in to_tables(sections, sizes)]
    return "\n".join([f"# {TITLE}\n", about_to_markdown(about), *tables])


def to_tables(sections: Sequence[Section], sizes: Sequence[Size]) -> tuple[Table, ...]:
    """One table a section, and one of the sizes where some were measured."""
    tables = [_section_table(section) for section in sections]
    return (*tables, _sizes_table(sizes)) if sizes else tuple(tables)


def draw_sizes(sizes: Sequence[Size]) -> str:
    """Milliseconds by the number of paragraphs: starts, then warm questions of each kind."""
    lines = {}
    for name in (COLD, OPENING, READ, EXACT):
        held = [(size, size.find(name)) for size in sizes]
        times = 1000 if name in (COLD, OPENING) else 1
        points = [(float(s.paragraphs), times * one.percentile(50)) for s, one in held if one]
        if points:
            lines[name.removesuffix(", s")] = points
    return draw_lines(lines, across="paragraphs in the library", up="ms, median")


def _section_table(section: Section) -> Table:
    columns = ("", "p50", "p95", "times", *(f"× {name}" for name in section.references))
    return Table(
        f"{section.heading} ({section.unit})",
        columns,
        tuple((m.name, *_cells(section, m)) for m in section.measured),
    )


def _cells(section: Section, measured: Measured) -> tuple[str, ...]:
    ratios = (f"{section.ratio(measured, name):.2f}" for name in section.references)
    middle, late = measured.percentile(50), measured.percentile(95)
    return (_format(middle), _format(late), str(len(measured.values)), *ratios)


def _sizes_table(sizes: Sequence[Size]) -> Table:
    """A row for each thing measured: p50 / p95 at each size, and the last as a multiple."""
    columns = (
        "p50 / p95 (times)",
        *(f"{size.paragraphs:,} paragraphs" for size in sizes),
        "largest × smallest",
    )
    names = dict.fromkeys(one.name for size in sizes for one in size.measured)
    rows = [(name, *(_cell(size, name) for size in sizes), _growth(sizes, name)) for name in names]
    memory = ("memory, MiB", *(_format(size.mebibytes) for size in sizes))
    ratio = f"{sizes[-1].mebibytes / sizes[0].mebibytes:.2f}"
    return Table("By size of the library", columns, (*rows, (*memory, ratio)))


def _cell(size: Size, name: str) -> str:
    measured = size.find(name)
    if measured is None:
        return ""
    shown = f"{_format(measured.percentile(50))} / {_format(measured.percentile(95))}"
    return f"{shown} ({len(measured.values)})"


def _growth(sizes: Sequence[Size], name: str) -> str:
    first, last = sizes[0].find(name), sizes[-1].find(name)
    if first is None or last is None:
        return ""
    return f"{last.percentile(50) / first.percentile(50):.2f}"


def _format(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _to_values(section: Section) -> dict[str, object]:
    return {
        "heading": section.heading,
        "unit": section.unit,
        "measured": [
            {
                "name": m.name,
                "p50": m.percentile(50),
                "p95": m.percentile(95),
                "times": len(m.values),
                **{f"× {name}": section.ratio(m, name) for name in section.references},
            }
            for m in section.measured
        ],
    }
