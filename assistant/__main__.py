"""The command line: ask one question, or hold a conversation."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, TextIO

import typer
from rich.console import Console
from rich.markdown import Markdown

from assistant.assistant import Assistant
from assistant.doctor import doctor_command
from assistant.obligations.command import obligations_command
from assistant.options import AsJson, Documents, Kinds, Library, PartKind
from assistant.records import Answer, Turn
from assistant.references.command import references_command
from assistant.searching import to_found
from index.config import load_config
from index.console import open_console, plain_errors

cli = typer.Typer(
    help="Ask the loaded resolutions; every quotation is checked against its paragraph.",
    no_args_is_help=True,
    add_completion=False,
)


def _open(
    library: Path | None,
    documents: Sequence[str] | None = None,
    kinds: Sequence[PartKind] | None = None,
) -> Assistant:
    """The assistant over a library, or over these kinds of paragraphs of these resolutions."""
    console = open_console(stderr=True)
    with plain_errors(), console.status("Opening the library …"):
        whole = Assistant.from_config(load_config(os.environ, library), console.print)
        if not documents and not kinds:
            return whole
        return whole.within(documents or (), [kind.value for kind in kinds or ()])


def _open_input() -> TextIO:
    """What is typed or piped in; bytes that are no text there are read as such."""
    return typer.get_text_stream("stdin", "utf-8", "replace")


def _show(answer: Answer, *, asked: str) -> None:
    if answer.standalone_question not in ("", asked):
        typer.secho(f"Asked as: {answer.standalone_question}", dim=True)
    text = answer.to_markdown()
    if sys.stdout.isatty():
        Console().print(Markdown(text))
    else:
        typer.echo(text)


@cli.command()
def ask(
    question: Annotated[str, typer.Argument(help="What you want to know; - reads it from stdin.")],
    documents: Documents = None,
    kinds: Kinds = None,
    as_json: AsJson = False,
    library: Library = None,
) -> None:
    """Answer one question with its citations."""
    asked = _open_input().read().strip() if question == "-" else question
    answer = _open(library, documents, kinds).ask(asked)
    if as_json:
        typer.echo(json.dumps(answer.to_dict(), ensure_ascii=False, indent=2))
    else:
        _show(answer, asked=asked)


@cli.command()
def search(
    query: Annotated[str, typer.Argument(help="What to look for.")],
    top_k: Annotated[int, typer.Option("--top-k", min=1, help="How many paragraphs at most.")] = 10,
    documents: Documents = None,
    kinds: Kinds = None,
    as_json: AsJson = False,
    library: Library = None,
) -> None:
    """Find the paragraphs closest to a query, best first; they need not answer it."""
    assistant = _open(library, documents, kinds)
    found = [to_found(assistant, one) for one in assistant.search(query, top_k)]
    if as_json:
        typer.echo(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=2))
        return
    for one in found:
        typer.echo(f"{one.citation}\n{one.text}\n")


@cli.command()
def chat(library: Library = None) -> None:
    """Hold a conversation; an empty line ends it."""
    assistant = _open(library)
    typer.echo("Ask about the resolutions. An empty line ends the conversation.", err=True)
    typed, history = _open_input(), list[Turn]()
    while True:
        try:
            question = (input("> ") if sys.stdin.isatty() else typed.readline()).strip()
        except (EOFError, KeyboardInterrupt):
            break
        if not question:
            break
        answer = assistant.ask(question, history)
        _show(answer, asked=question)
        history += [Turn("user", question), Turn("assistant", answer.text)]


@cli.command()
def mcp(library: Library = None) -> None:
    """Serve the tools ask, search, paragraph and obligations over stdio, for MCP clients."""
    with plain_errors():
        config = load_config(os.environ, library)
    # Loaded here so that --help stays instant: the protocol's library alone takes a second.
    from assistant.page.opening import Opening
    from assistant.page.waiting import Line
    from assistant.tools import build_tools

    opening = Opening(lambda notice: Assistant.from_config(config, notice))
    build_tools(opening, Line()).run()


cli.command("doctor")(doctor_command)
cli.command("obligations")(obligations_command)
cli.command("references")(references_command)


if __name__ == "__main__":
    cli(prog_name="python -m assistant")
