"""The chat page: `python app.py` starts it on this machine and prints its address."""

from __future__ import annotations

import gc
import logging
import os
import signal
import socket
from functools import partial
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated

import typer

from index.config import Config, load_config
from index.console import plain_errors

if TYPE_CHECKING:
    from fastapi import FastAPI

HOST = "127.0.0.1"
PORT = 7860
FEEDBACK = Path("feedback") / "cases.jsonl"
_PORTS_TRIED = 20

command = typer.Typer(add_completion=False)


@command.command()
def main(
    library: Annotated[
        Path | None,
        typer.Option(
            help="Folder of the library. Default: RESOLUTIONS_LIBRARY, else the user's data folder."
        ),
    ] = None,
    port: Annotated[
        int | None,
        typer.Option(min=0, max=65535, help=f"Default: {PORT}, or the next free one; 0: any."),
    ] = None,
    read_only: Annotated[
        bool, typer.Option("--read-only", help="Nobody changes the library from the page.")
    ] = False,
) -> None:
    """Start the page that answers questions about the loaded resolutions."""
    with plain_errors():
        config = load_config(os.environ, library)
        listening = open_port(port)
    listening.listen()
    typer.echo(f"The page is at http://{HOST}:{listening.getsockname()[1]}/ (stop with Ctrl-C)")
    signal.signal(signal.SIGTERM, _end)
    # Else MCP's library breaks what is logged into columns that suit no terminal or file.
    logging.basicConfig(format="%(message)s")
    # Loaded here so that --help stays instant. Nearly all of it stays: to look for garbage in it
    # meanwhile would take a fifth of the time.
    gc.disable()
    from assistant.page.starting import serve

    serve(partial(build, config, read_only=read_only), listening)


def build(config: Config, *, read_only: bool) -> FastAPI:
    """The whole application; Gradio alone takes seconds to load."""
    from assistant import Assistant
    from assistant.page.library import Shelving
    from assistant.page.opening import Opening
    from assistant.page.server import build_app

    app = build_app(
        Opening(lambda notice: Assistant.from_config(config, notice)),
        feedback=config.library / FEEDBACK,
        shelving=None if read_only else Shelving(config),
    )
    gc.freeze()
    gc.enable()
    return app


def open_port(port: int | None) -> socket.socket:
    """A socket bound to this port on the loopback address; without one, the first free one.

    Raises:
        OSError: the port is taken.
    """
    candidates = range(PORT, PORT + _PORTS_TRIED) if port is None else (port,)
    for candidate in candidates:
        listening = socket.socket()
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((HOST, candidate))
        except OSError:
            listening.close()
        else:
            return listening
    raise OSError(f"Port {candidates[0]} of {HOST} is in use. Name another one with --port.")


def _end(signum: int, _: FrameType | None) -> None:
    raise SystemExit(128 + signum)


if __name__ == "__main__":
    command()
