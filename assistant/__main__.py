"""The command line: ask one question, or hold a conversation."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markdown import Markdown

from assistant.assistant import Assistant
from assistant.doctor import doctor_command
from assistant.obligations.command import obligations_command
from assistant.records import Answer, Turn
from assistant.references.command import references_command
from index.config import load_config
from index.console import open_console

cli = typer.Typer(
    help="Ask the loaded resolutions; every quotation is checked against its paragraph.",
    no_args_is_help=True,
    add_completion=False,
)

Library = Annotated[
    Path | None,
    typer.Option(
        "--library",
        help="Folder of the library. Default: RESOLUTIONS_LIBRARY, else the user's data folder.",
    ),
]


def _open(library: Path | None) -> Assistant:
    console = open_console(stderr=True)
    try:
        with console.status("Opening the library …"):
            return Assistant.from_config(load_config(os.environ, library), console.print)
    except (ValueError, OSError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error


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
    question: Annotated[str, typer.Argument(help="What you want to know.")],
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the whole answer as JSON.")
    ] = False,
    library: Library = None,
) -> None:
    """Answer one question with its citations."""
    answer = _open(library).ask(question)
    if as_json:
        typer.echo(json.dumps(answer.to_dict(), ensure_ascii=False, indent=2))
    else:
        _show(answer, asked=question)


@cli.command()
def chat(library: Library = None) -> None:
    """Hold a conversation; an empty line ends it."""
    assistant = _open(library)
    typer.echo("Ask about the resolutions. An empty line ends the conversation.", err=True)
    history: list[Turn] = []
    while True:
        try:
            question = input("> " if sys.stdin.isatty() else "").strip()
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
    try:
        config = load_config(os.environ, library)
    except (ValueError, OSError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
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
