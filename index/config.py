"""Step 0: the settings of a run, read once at the edge and passed down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

import platformdirs
from rapidfuzz import process
from rapidfuzz.distance import OSA

DEFAULT_EMBEDDING_MODEL = "resolutions-minilm"
PACKAGED_EMBEDDING_MODEL = "all-MiniLM-L6-v2"
_APPLICATION = "resolutions-assistant"
_PREFIX = "RESOLUTIONS_"
_RESEMBLANCE = 0.7


@dataclass(frozen=True, slots=True)
class Config:
    """Where the library lies, how it is indexed and searched, and which model may word answers.

    `llm` is NAME@ADDRESS of an OpenAI-compatible endpoint, empty for none; `llm_tokens` bounds
    an answer of it, `llm_prompt_tokens` what it is given. `traces` is off, spans or contents.
    """

    library: Path
    cache: Path
    embedding_model: str = DEFAULT_EMBEDDING_MODEL
    chroma_url: str = ""
    chroma_collection: str = "resolutions"
    candidate_k: int = 50
    top_k: int = 10
    rrf_k: int = 60
    lock_seconds: float = 30.0
    llm: str = ""
    llm_key: str = field(default="", repr=False)
    llm_seconds: int = 60
    llm_retries: int = 2
    llm_tokens: int = 400
    llm_prompt_tokens: int = 3000
    traces: str = "off"

    @property
    def index_folder(self) -> Path:
        """The folder of everything derived from the library; it can be thrown away."""
        return self.library / ".index"


def load_config(environ: Mapping[str, str], library: Path | str | None = None) -> Config:
    """The settings named in `environ`; `library` goes before RESOLUTIONS_LIBRARY.

    Raises:
        ValueError: a variable has a value that can't be used, or a name that is almost that of
            a setting; the message names it.
    """
    _check_names(environ)
    folder = Path(library or environ.get("RESOLUTIONS_LIBRARY") or _default_library()).expanduser()
    if folder.is_file():
        raise ValueError(
            f"The library {str(folder)!r} is a file. Name a folder with --library or "
            "RESOLUTIONS_LIBRARY."
        )
    cache = environ.get("RESOLUTIONS_CACHE") or platformdirs.user_cache_path(_APPLICATION)
    return Config(
        library=folder.absolute(),
        cache=Path(cache).expanduser().absolute(),
        embedding_model=environ.get("RESOLUTIONS_EMBEDDING_MODEL") or DEFAULT_EMBEDDING_MODEL,
        chroma_url=_url(environ, "RESOLUTIONS_CHROMA_URL"),
        chroma_collection=environ.get("RESOLUTIONS_CHROMA_COLLECTION") or "resolutions",
        candidate_k=_number(environ, "RESOLUTIONS_CANDIDATE_K", default=50, low=1, high=10_000),
        top_k=_number(environ, "RESOLUTIONS_TOP_K", default=10, low=1, high=1_000),
        rrf_k=_number(environ, "RESOLUTIONS_RRF_K", default=60, low=1, high=10_000),
        lock_seconds=_number(environ, "RESOLUTIONS_LOCK_SECONDS", default=30, low=0, high=86_400),
        llm=_model(environ, "RESOLUTIONS_LLM"),
        llm_key=environ.get("RESOLUTIONS_LLM_KEY", "").strip(),
        llm_seconds=_number(environ, "RESOLUTIONS_LLM_SECONDS", default=60, low=1, high=3_600),
        llm_retries=_number(environ, "RESOLUTIONS_LLM_RETRIES", default=2, low=0, high=10),
        llm_tokens=_number(environ, "RESOLUTIONS_LLM_TOKENS", default=400, low=32, high=8_000),
        llm_prompt_tokens=_number(
            environ, "RESOLUTIONS_LLM_PROMPT_TOKENS", default=3_000, low=500, high=200_000
        ),
        traces=_choice(environ, "RESOLUTIONS_TRACES", ("off", "spans", "contents")),
    )


def _check_names(environ: Mapping[str, str]) -> None:
    """Refuse a misspelt setting; names that resemble none may belong to other programs."""
    known = [one.name.upper() for one in fields(Config)]
    for name in sorted(environ):
        rest = name.upper().removeprefix(_PREFIX)
        if not name.upper().startswith(_PREFIX) or name in [f"{_PREFIX}{one}" for one in known]:
            continue
        meant = process.extractOne(
            rest, known, scorer=OSA.normalized_similarity, score_cutoff=_RESEMBLANCE
        )
        if meant:
            raise ValueError(f"{name} is no setting; did you mean {_PREFIX}{meant[0]}?")


def _default_library() -> Path:
    return platformdirs.user_data_path(_APPLICATION) / "library"


def _number(environ: Mapping[str, str], name: str, *, default: int, low: int, high: int) -> int:
    printed = environ.get(name, "").strip()
    if not printed:
        return default
    if not printed.isdecimal() or not low <= int(printed) <= high:
        raise ValueError(f"{name} must be a whole number from {low} to {high}, not {printed!r}.")
    return int(printed)


def _url(environ: Mapping[str, str], name: str) -> str:
    printed = environ.get(name, "").strip()
    if printed and not printed.startswith(("http://", "https://")):
        raise ValueError(f"{name} must start with http:// or https://, not {printed!r}.")
    return printed


def _model(environ: Mapping[str, str], name: str) -> str:
    """NAME@ADDRESS, checked but never printed whole: somebody may put a key into an address."""
    printed = environ.get(name, "").strip()
    model, at, address = printed.partition("@http")
    if printed and not (model and at and address.startswith(("://", "s://"))):
        raise ValueError(
            f"{name} must be a model's name, @ and the address of an OpenAI-compatible endpoint, "
            "like qwen3@http://127.0.0.1:11434/v1."
        )
    return printed


def _choice(environ: Mapping[str, str], name: str, choices: tuple[str, ...]) -> str:
    printed = environ.get(name, "").strip() or choices[0]
    if printed not in choices:
        raise ValueError(f"{name} must be one of {', '.join(choices)}, not {printed!r}.")
    return printed
