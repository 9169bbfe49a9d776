"""Libraries of any size, made from the texts of one, to see what work grows with them."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from index.library_file import resolution_to_json
from index.records import Paragraph, Resolution

_PARAGRAPHS_IN_ONE = 20
_SEED = 2026


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
