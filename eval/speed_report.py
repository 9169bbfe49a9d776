"""The speed report as tables, Markdown, JSON and a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from eval.charts import draw_lines
from eval.render import about_to_markdown, render_page, to_json, write_forms
from eval.sizes import Size
from eval.tables import Table, to_markdown
from eval.timing import Measured, Section

TITLE = "Speed and memory"


def write_speed(
    about: Mapping[str, str], sections: Sequence[Section], sizes: Sequence[Size], output: Path
) -> tuple[Path, ...]:
    """Write `speed.md`, `speed.json` and `speed.html` into the folder `output`."""
    charts = {"Growth with the library": draw_sizes(sizes)} if len(sizes) > 1 else {}
    tables = to_tables(sections, sizes)
    values = {"about": about, "sections": [_to_values(s) for s in sections], "sizes": sizes}
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
    """Milliseconds of a question by the number of paragraphs."""
    series = {
        "one encoder call": [(float(s.paragraphs), s.encoder) for s in sizes],
        "assistant.search": [(float(s.paragraphs), s.search) for s in sizes],
        "assistant.ask": [(float(s.paragraphs), s.ask) for s in sizes],
    }
    return draw_lines(series, across="paragraphs in the library", up="ms, median")


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
    columns = (
        "paragraphs",
        "indexing, paragraphs/s",
        "encoder p50, ms",
        "search p50, ms",
        "ask p50, ms",
        "ask p95, ms",
        "ask × encoder",
        "memory, MiB",
    )
    rows = [
        (
            f"{size.paragraphs:,}",
            _format(size.paragraphs / size.indexing_seconds),
            *(_format(v) for v in (size.encoder, size.search, size.ask, size.ask_p95)),
            f"{size.ask / size.encoder:.2f}",
            _format(size.mebibytes),
        )
        for size in sizes
    ]
    return Table("By size of the library", columns, tuple(rows))


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
