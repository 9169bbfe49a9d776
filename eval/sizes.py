"""Libraries of any size, made from the texts of one, to see what grows with them."""

from __future__ import annotations

import json
import os
import random
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from eval.speed import ASK, ENCODER, SEARCH, measure_assistant
from eval.timing import Measured, in_fresh_process, seconds_of
from index.build import add_paths
from index.config import load_config
from index.library import resolution_to_json
from index.records import Paragraph, Resolution

_PARAGRAPHS_IN_ONE = 20
_SEED = 2026


@dataclass(frozen=True, slots=True)
class Size:
    """What was measured with a library of so many paragraphs; times in milliseconds."""

    paragraphs: int
    indexing_seconds: float
    encoder: float
    search: float
    ask: float
    ask_p95: float
    mebibytes: float


def measure_sizes(
    resolutions: Sequence[Resolution],
    sizes: Sequence[int],
    questions: Sequence[str],
    on_step: Callable[[str], None] = lambda step: None,
) -> tuple[Size, ...]:
    """Index and ask libraries of these sizes, each in a fresh folder and process."""
    measured = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            on_step(f"{size:,} paragraphs")
            library, folder = Path(name) / "library", Path(name) / "copies"
            write_copies(resolutions, size, folder)
            spent = seconds_of(add_paths, load_config(os.environ, library), [folder])
            warm = in_fresh_process(measure_assistant, library, questions)
            stages = {n: Measured(n, tuple(1000 * s for s in v)) for n, v in warm.seconds.items()}
            measured.append(
                Size(
                    size,
                    spent,
                    encoder=stages[ENCODER].percentile(50),
                    search=stages[SEARCH].percentile(50),
                    ask=stages[ASK].percentile(50),
                    ask_p95=stages[ASK].percentile(95),
                    mebibytes=warm.mebibytes,
                )
            )
    return tuple(measured)


def write_copies(
    resolutions: Sequence[Resolution], paragraphs: int, folder: Path
) -> tuple[Resolution, ...]:
    """Resolutions with so many paragraphs in all, written as JSON files into `folder`.

    Every paragraph is put together from the phrases of two, so that hardly any is repeated;
    the same arguments give the same texts.
    """
    chance = random.Random(_SEED)
    texts = [p.text for r in resolutions for p in r.paragraphs]
    mixed = [_mix(chance.choice(texts), chance.choice(texts), chance) for _ in range(paragraphs)]
    copies = tuple(
        _make_resolution(resolutions[number % len(resolutions)], number, some)
        for number, some in enumerate(_in_parts(mixed, _PARAGRAPHS_IN_ONE), 1)
    )
    folder.mkdir(parents=True)
    for copy in copies:
        path = folder / f"{copy.document_id}.json"
        path.write_text(json.dumps(resolution_to_json(copy)), encoding="utf-8")
    return copies


def _in_parts(texts: Sequence[str], length: int) -> list[Sequence[str]]:
    return [texts[start : start + length] for start in range(0, len(texts), length)]


def _mix(one: str, other: str, chance: random.Random) -> str:
    phrases = [*one.split(", ")[::2], *other.split(", ")[1::2]]
    chance.shuffle(phrases)
    return ", ".join(phrases)


def _make_resolution(model: Resolution, number: int, texts: Sequence[str]) -> Resolution:
    symbol = f"TEST/RES. {number} (I-O/99)"
    document_id = f"test-res-{number}-i-o-99"
    title = f"{model.title} {number}"
    return replace(
        model,
        document_id=document_id,
        symbol=symbol,
        title=title,
        front=Paragraph("title", "front", f"{symbol} {title}"),
        paragraphs=tuple(
            Paragraph(f"op-{n}", "operative", text, number=f"{n}.")
            for n, text in enumerate(texts, 1)
        ),
        notes=(),
    )
