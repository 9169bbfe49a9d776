"""Commands that measure one part of the project on a corpus of its own."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from eval.console import STDERR, show_markdown, show_steps, show_tables
from eval.options import CorpusArgument, LibraryOption, OutputOption, SplitName
from index.console import plain_errors

parts = typer.Typer()


@parts.command()
def parse(
    corpus: CorpusArgument,
    form: Annotated[list[str] | None, typer.Option(help="txt, html or docx; repeatable.")] = None,
    split: SplitName = SplitName.all,
    limit: Annotated[int, typer.Option(help="Only so many documents; 0 for all.", min=0)] = 0,
    output: OutputOption = Path("eval-report"),
) -> None:
    """Part and label of every paragraph against a labelled corpus, format by format."""
    from eval.corpora import to_parse_tables
    from eval.parse import run_parse

    forms = tuple(form or ("txt", "html", "docx"))
    with plain_errors(), STDERR.status("Parsing …"):
        reports = run_parse(corpus, forms=forms, half=split.value, limit=limit)
    show_tables("parse", "Parser", to_parse_tables(reports), output)


@parts.command()
def obligations(
    corpus: CorpusArgument,
    labels: Annotated[
        Path | None, typer.Option(help="Other labels than the built-in ones.")
    ] = None,
    split: SplitName = SplitName.report,
    output: OutputOption = Path("eval-report"),
) -> None:
    """Who must do what by when: every field of the obligations against hand labels."""
    from eval.obligations import run_obligations

    with plain_errors(), STDERR.status("Extracting obligations …"):
        report = run_obligations(corpus, split.value, labels)
    show_tables("obligations", "Obligations", report.to_tables(), output)


@parts.command()
def references(
    corpus: CorpusArgument,
    labels: Annotated[
        Path | None, typer.Option(help="Other labels than the built-in ones.")
    ] = None,
    split: SplitName = SplitName.report,
    output: OutputOption = Path("eval-report"),
) -> None:
    """The documents and paragraphs that texts refer to, against hand-checked references."""
    from eval.references import run_references

    with plain_errors(), STDERR.status("Finding references …"):
        report = run_references(corpus, split.value, labels)
    show_tables("references", "References", report.to_tables(), output)


@parts.command()
def grounding(
    drafts: Annotated[
        Path | None, typer.Option(help="Other labelled drafts than the built-in ones.")
    ] = None,
    texts: Annotated[
        Path | None,
        typer.Option(help="Words of the real paragraphs in drafts, from eval.draft_texts."),
    ] = None,
    split: SplitName = SplitName.report,
    output: OutputOption = Path("eval-report"),
) -> None:
    """What the check of a language model's sentences lets through and drops, with the failures."""
    from eval.grounding import run_grounding

    with plain_errors(), STDERR.status("Checking drafts …"):
        report = run_grounding(split.value, drafts, texts)
    show_tables("grounding", "Grounding", report.to_tables(), output)


@parts.command()
def reading(
    data: Annotated[Path, typer.Argument(help="Folder with questions.jsonl and paragraphs.")],
    split: Annotated[str, typer.Option(help="The split named in the questions.")] = "dev",
    threshold: Annotated[float, typer.Option(help="Refuse below this probability.")] = 0.5,
    output: OutputOption = Path("eval-report"),
) -> None:
    """The trained encoder and reader on questions about single documents, beside baselines."""
    from assistant.reading.reader import ENCODER_FOLDER, load_reader
    from eval.reading import run_reading
    from index.config import PACKAGED_EMBEDDING_MODEL, load_config
    from index.encode import open_encoder

    with plain_errors(), show_steps("open the models") as on_step:
        config = load_config(os.environ)
        models = {
            "trained encoder": str(ENCODER_FOLDER),
            PACKAGED_EMBEDDING_MODEL: PACKAGED_EMBEDDING_MODEL,
        }
        markdown, paths = run_reading(
            data,
            output,
            reader=load_reader(),
            encoders={
                name: open_encoder(replace(config, embedding_model=model))
                for name, model in models.items()
            },
            threshold=threshold,
            split=split,
            on_step=on_step,
        )
    show_markdown(markdown, paths)


@parts.command()
def whole(
    corpus: Annotated[Path, typer.Argument(help="Labelled corpus the questions are about.")],
    library: Annotated[Path, typer.Option(help="Library that holds its documents.")],
    split: Annotated[str, typer.Option(help="development or report.")] = "report",
    output: OutputOption = Path("eval-report"),
) -> None:
    """Questions put to a whole library: is the right paragraph found?"""
    from assistant import Assistant
    from eval.whole import load_library_questions, run_whole

    with plain_errors(), show_steps("open the library") as on_step:
        table = run_whole(
            load_library_questions(corpus, split),
            Assistant.open(library),
            on_step=on_step,
        )
    show_tables("whole", f"Questions over a whole library ({split})", (table,), output)


@parts.command()
def crash(
    points: Annotated[int, typer.Option(help="How often a writer is killed.", min=1)] = 200,
    seed: Annotated[int, typer.Option(help="Chooses the moments and the changes.")] = 0,
    output: OutputOption = Path("eval-report"),
) -> None:
    """Kill writers of a library at random points and look at what is left; 1 if any harm."""
    from eval.corpora import to_crash_tables
    from eval.crash import run_crash

    what = "kill a writer, open again"
    with tempfile.TemporaryDirectory() as folder, show_steps(what, points) as on_step:
        report = run_crash(Path(folder), points, seed, lambda *_: on_step(what))
    show_tables("crash", "Writers killed", to_crash_tables(report), output)
    raise typer.Exit(1 if report.failures else 0)


@parts.command()
def load(
    people: Annotated[int, typer.Option(help="How many ask at once.", min=1)] = 16,
    questions: Annotated[int, typer.Option(help="How many each of them asks.", min=1)] = 4,
    library: LibraryOption = None,
    output: OutputOption = Path("eval-report"),
) -> None:
    """Many people asking the page at once: waiting times, order, mix-ups; 1 if anything fails."""
    from assistant.assistant import Assistant
    from eval.cases import builtin_case_files, load_cases, select_split
    from eval.load import run_load, to_conversations

    cases = select_split(load_cases(builtin_case_files()), "development")
    with plain_errors(), tempfile.TemporaryDirectory() as fresh, STDERR.status("Asking …"):
        folder = library or Path(fresh) / "library"
        Assistant.open(folder)
        report = run_load(folder, to_conversations(cases, people, questions))
    show_tables("load", "Load", [report.to_table()], output)
    raise typer.Exit(1 if report.problems() or report.mixed_up() else 0)
