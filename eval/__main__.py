"""`python -m eval`: how good and how fast the assistant is; figures, tables and charts."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from eval.cases import builtin_case_files, load_cases, select_split
from eval.commands import parts
from eval.console import STDERR, show_markdown, show_steps, show_tables
from eval.options import LibraryOption, OutputOption, SplitName
from index.console import plain_errors

_COMPARED, _ASKED = 1_000, 40

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.callback()
def main() -> None:
    """Measure the assistant. Without a command: answers."""


@app.command()
def answers(
    cases: Annotated[
        list[Path] | None,
        typer.Option(help="Case file, JSON lines; repeat for more. By default the built-in ones."),
    ] = None,
    library: LibraryOption = None,
    split: Annotated[
        SplitName | None,
        typer.Option(help="By default report for the built-in cases, all for other files."),
    ] = None,
    output: OutputOption = Path("eval-report"),
    llm: Annotated[
        str,
        typer.Option(
            help="NAME@ADDRESS of a language model: extracted and generated answers side by side, "
            "and the cost. The key: RESOLUTIONS_LLM_KEY."
        ),
    ] = "",
) -> None:
    """Answers, refusals and retrieval on a set of cases, beside simple baselines."""
    from assistant.assistant import Assistant
    from eval.about import describe_run
    from eval.answers import evaluate_answers
    from eval.render import report_to_markdown, write_report
    from eval.side_by_side import compare_modes
    from index.config import load_config
    from index.encode import open_encoder

    files = cases or builtin_case_files()
    chosen = split or (SplitName.all if cases else SplitName.report)
    with plain_errors(), _library_folder(library) as folder:
        loaded = select_split(load_cases(files), chosen.value)
        if not loaded:
            raise ValueError(f"No case is in the half {chosen.value!r}. Try --split all.")
        if llm:
            config = load_config({**os.environ, "RESOLUTIONS_LLM": llm}, folder)
            with show_steps("open the library", 2 * len(loaded)) as on_step:
                tables = compare_modes(Assistant.from_config(config), loaded, on_step)
            show_tables("llm", "Extracted and generated answers", tables, output)
            return
        names = ", ".join(path.name for path in files)
        with show_steps("open the library", len(loaded) + 4) as on_step:
            report = evaluate_answers(
                Assistant.open(folder),
                open_encoder(load_config(os.environ, folder)),
                loaded,
                about=describe_run() | {"cases": names, "half": chosen.value},
                on_step=on_step,
            )
        paths = write_report(report, output)
    show_markdown(report_to_markdown(report), paths)


@app.command()
def speed(
    library: LibraryOption = None,
    output: OutputOption = Path("eval-report"),
    repeats: Annotated[int, typer.Option(help="Cold starts of each kind.", min=1)] = 5,
    sizes: Annotated[
        str, typer.Option(help="Paragraphs in the parts of the library that are asked.")
    ] = "35,1000,10000,70000",
) -> None:
    """Time and memory of answers, starts and indexing, and how they grow with the library.

    What is set beside LlamaIndex's default, which encodes all it is given, is measured on a part
    of a thousand paragraphs where the library is larger.
    """
    from assistant.assistant import Assistant
    from eval.about import describe_run
    from eval.growth import count_paragraphs, measure_growth, write_part
    from eval.speed import measure_speed
    from eval.speed_report import speed_to_markdown, write_speed

    with (
        plain_errors(),
        _library_folder(library) as folder,
        tempfile.TemporaryDirectory() as name,
        show_steps("open the library") as on_step,
    ):
        wanted = [int(size) for size in sizes.split(",") if size.strip()]
        cases = select_split(load_cases(builtin_case_files()), "development")
        Assistant.open(folder)
        part, total = folder, count_paragraphs(folder)
        if total > _COMPARED:
            part = Path(name) / "part"
            write_part(folder, _COMPARED, part)
        sections = measure_speed(part, cases, repeats=repeats, on_step=on_step)
        questions = [case.question for case in cases if not case.history][:_ASKED]
        growth = measure_growth(folder, wanted, questions, on_step=on_step)
        about = describe_run() | {"library": f"{total:,} paragraphs"}
        paths = write_speed(about, sections, growth, output)
    show_markdown(speed_to_markdown(about, sections, growth), paths)


@app.command()
def floor() -> None:
    """Record the figures of the report half, less a margin, as the floor the tests hold."""
    from assistant.assistant import Assistant
    from eval.floor import FLOOR, measure_report_half, to_floor, write_floor

    with _library_folder(None) as folder, STDERR.status("Asking the report half …"):
        write_floor(to_floor(measure_report_half(Assistant.open(folder))))
    show_markdown(FLOOR.read_text(encoding="utf-8"), (FLOOR,))


app.add_typer(parts)


def with_default_command(arguments: Sequence[str]) -> list[str]:
    """The arguments with `answers` in front where they name no command."""
    if arguments and (arguments[0] == "--help" or not arguments[0].startswith("-")):
        return list(arguments)
    return ["answers", *arguments]


@contextmanager
def _library_folder(library: Path | None) -> Iterator[Path]:
    if library is not None:
        if not library.is_dir():
            raise FileNotFoundError(f"No library at {str(library)!r}.")
        yield library
        return
    with tempfile.TemporaryDirectory(prefix="resolutions-eval-") as folder:
        yield Path(folder)


if __name__ == "__main__":
    app(with_default_command(sys.argv[1:]), prog_name="python -m eval")
