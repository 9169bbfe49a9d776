"""The labelled drafts and their paragraphs as training reads them: the development half alone."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.catalogue import build_catalogue
from assistant.question.acronyms import AcronymTable, build_acronym_table, learn_acronyms
from assistant.writing.given import Given, to_given
from assistant.writing.markers import take_markers
from index.parse import parse_resolutions
from index.read import load_source

_ROOT = Path(__file__).parents[2]
BUILT_IN = _ROOT / "index" / "resolutions"
DRAFTS = _ROOT / "eval" / "data" / "drafts.jsonl"
PARAGRAPHS = _ROOT / "eval" / "data" / "draft_paragraphs.jsonl"
_HANDS = {"h": "second", "w1": "third", "w2": "fourth", "w3": "fifth", "w4": "sixth"}
_LATER = re.compile(r"t\d+")


@dataclass(frozen=True, slots=True)
class DraftSentence:
    """A labelled sentence as written, with the paragraphs it was given and those it cites."""

    hand: str
    text: str
    given: tuple[Given, ...]
    cited: tuple[Given, ...]
    supported: bool


def hand_of(draft: str) -> str:
    """Which hand wrote a draft, by the beginning of its id; the later ones are named by it."""
    prefix = draft.partition("-")[0]
    return prefix if _LATER.fullmatch(prefix) else _HANDS.get(prefix, "first")


def load_drafts(
    drafts: Path, paragraphs: Path, texts: Path | None = None
) -> tuple[DraftSentence, ...]:
    """The sentences of the development half that cite something, in the order of the file.

    Those about real paragraphs are left out where no file gives their `texts`.
    """
    given = load_given(paragraphs, texts)
    return tuple(
        one
        for row in read_rows(drafts)
        if given.keys() >= set(row["paragraphs"])
        and int(hashlib.sha256(row["id"].encode()).hexdigest(), 16) % 2 == 0
        for sentence in row["sentences"]
        if (one := _to_sentence(row, sentence, given)).cited
    )


def _to_sentence(
    row: Mapping[str, Any], sentence: Mapping[str, Any], given: Mapping[str, Given]
) -> DraftSentence:
    own = tuple(given[key] for key in row["paragraphs"])
    _, numbers = take_markers(sentence["text"])
    cited = tuple(own[number - 1] for number in numbers if 1 <= number <= len(own))
    return DraftSentence(
        hand_of(row["id"]), sentence["text"], own, cited, bool(sentence["supported"])
    )


def load_given(paragraphs: Path, texts: Path | None = None) -> dict[str, Given]:
    """The paragraphs of a file and those of the built-in resolutions, by id.

    Real paragraphs are kept by their ids alone: `texts`, written by `eval.draft_texts`, has
    their words. Without it they are left out.
    """
    parsed = [
        resolution
        for file in sorted(BUILT_IN.iterdir())
        for resolution in parse_resolutions(load_source(file))
    ]
    catalogue = build_catalogue({one.document_id: one for one in parsed})
    built_in = to_given(tuple(catalogue.paragraphs), catalogue)
    words = {row["id"]: row for row in read_rows(texts)} if texts else {}
    rows = [row | words.get(row["id"], {}) for row in read_rows(paragraphs)]
    rows = [row for row in rows if "text" in row]
    acronyms = build_acronym_table(learn_acronyms((row["id"], row["text"]) for row in rows))
    found = {row["id"]: _to_given(row, acronyms) for row in rows}
    return found | {one.paragraph_id: one for one in built_in}


def drafted_ids() -> frozenset[str]:
    """Ids of all paragraphs that drafts may be about, their words given or not."""
    return frozenset(row["id"] for row in read_rows(PARAGRAPHS)) | load_given(PARAGRAPHS).keys()


def _to_given(row: Mapping[str, str], acronyms: AcronymTable) -> Given:
    return Given(
        row["id"],
        row["citation"],
        row["text"],
        row["chapeau"],
        f"{row['id']}.chapeau" if row["chapeau"] else "",
        row["organ"],
        "; ".join(acronyms.expansions(row["text"])),
        language=row["language"],
    )


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The records of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
