"""`python -m assistant doctor`: what is configured, from where, and whether it answers."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

import typer

from assistant.notices import SPENT
from assistant.options import Library
from index.config import Config, load_config
from index.console import plain_errors

_PROBE_RULES = "You are asked whether you answer."
_PROBE = "Write the one word: ready"
_SERVER_SECONDS = 10
_REMEDY = (
    "Check that the endpoint runs, its address, which most often ends in /v1, the model's name "
    "and the key."
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `source` says where it is set, `remedy` what to do."""

    name: str
    value: str
    source: str = ""
    is_well: bool = True
    remedy: str = ""

    def to_line(self) -> str:
        """The finding as a line of text."""
        source = f" (from {self.source})" if self.source else ""
        remedy = f" {self.remedy}" if self.remedy else ""
        return f"{'ok  ' if self.is_well else 'FAIL'}  {self.name}: {self.value}{source}{remedy}"


def examine(environ: Mapping[str, str], library: Path | None = None) -> Iterator[Finding]:
    """Look at library, index, model and tracing as they are configured, and ask what is reached.

    Raises:
        ValueError: a setting can't be used.
    """
    config = load_config(environ, library)
    source = "--library" if library else _source(environ, "RESOLUTIONS_LIBRARY")
    yield _look_at_library(config, source)
    model = _source(environ, "RESOLUTIONS_EMBEDDING_MODEL")
    yield Finding("embedding model", config.embedding_model, model)
    yield _look_at_chroma(config)
    yield from _look_at_model(config, environ)
    yield Finding("tracing", config.traces, _source(environ, "RESOLUTIONS_TRACES"))


def _source(environ: Mapping[str, str], name: str) -> str:
    return name if environ.get(name, "").strip() else "default"


def _look_at_library(config: Config, source: str) -> Finding:
    count = sum(not path.name.startswith(".") for path in config.library.glob("*.json"))
    value = f"{config.library}, {count} resolutions"
    if not config.library.is_dir():
        value = f"{config.library}, not made yet: the first question makes it"
    return Finding("library", value, source)


def _look_at_chroma(config: Config) -> Finding:
    if not config.chroma_url:
        return Finding("Chroma", "embedded, in the library's folder", "default")
    source, address = "RESOLUTIONS_CHROMA_URL", _without_secrets(config.chroma_url)
    try:
        urlopen(
            f"{config.chroma_url.rstrip('/')}/api/v2/heartbeat", timeout=_SERVER_SECONDS
        ).close()
    except (OSError, HTTPException) as error:
        remedy = "Start it, or unset RESOLUTIONS_CHROMA_URL."
        return Finding("Chroma", f"{address}, {error}", source, is_well=False, remedy=remedy)
    return Finding("Chroma", f"{address}, which answers", source)


def _look_at_model(config: Config, environ: Mapping[str, str]) -> Iterator[Finding]:
    if not config.llm:
        told = "none, answers are extracted and nothing is reached"
        yield Finding("language model", told, "default")
        return
    model, _, address = config.llm.partition("@http")
    yield Finding("language model", model, "RESOLUTIONS_LLM")
    yield Finding("its address", _without_secrets(f"http{address}"), "RESOLUTIONS_LLM")
    key = "set, not shown" if config.llm_key else "none"
    yield Finding("its key", key, _source(environ, "RESOLUTIONS_LLM_KEY"))
    yield Finding(
        "its budget",
        f"{config.llm_prompt_tokens} tokens of prompt, {config.llm_tokens} of answer, "
        f"{config.llm_seconds} seconds, {config.llm_retries} retries",
    )
    yield _ask(config)


def _without_secrets(address: str) -> str:
    """The address without a user, password or query, where keys are sometimes put."""
    parts = urlsplit(address)
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{parts.hostname or ''}{port}{parts.path}"


def _ask(config: Config) -> Finding:
    # Only where a model is configured: the class behind it takes seconds to load.
    from assistant.writing.client import ModelError, ask_model, build_llm

    started = time.monotonic()
    reply = ask_model(build_llm(config), _PROBE_RULES, _PROBE, float(config.llm_seconds))
    try:
        text = "".join(reply).strip()
    except ModelError as error:
        return Finding("it", str(error), is_well=False, remedy=_REMEDY)
    if not text and reply.ending == "length":
        remedy = "Models that think first need more: raise RESOLUTIONS_LLM_TOKENS."
        return Finding("it", SPENT.say(), is_well=False, remedy=remedy)
    if not text:
        return Finding("it", "answered nothing", is_well=False, remedy="Check the model's name.")
    return Finding("it", f"answered after {time.monotonic() - started:.1f} seconds")


def doctor_command(
    library: Library = None,
) -> None:
    """Say what is configured, from where, and whether Chroma's server and the model answer."""
    with plain_errors():
        findings = tuple(examine(os.environ, library))
    for finding in findings:
        typer.echo(finding.to_line())
    raise typer.Exit(0 if all(finding.is_well for finding in findings) else 1)
