"""References against hand-checked ones: precision and recall of the symbols cited."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from assistant.references import Reference, find_references
from eval.cases import Split, split_of
from eval.intervals import Estimate, to_estimate
from eval.labelled import load_resolutions
from eval.tables import Table, format_value
from index.symbols import to_document_id

Cited = tuple[int, int, str]
_SYMBOLS = frozenset({"resolution", "decision", "document"})


@dataclass(frozen=True, slots=True)
class CheckedParagraph:
    """The symbols a person found cited in one paragraph: start, end, document id."""

    identifier: str
    symbol: str
    label: str
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class ReferenceReport:
    """Estimates over the checked paragraphs, the failures, and what the whole corpus shows."""

    split: Split
    paragraphs: int
    references: int
    estimates: tuple[Estimate, ...]
    failures: tuple[tuple[str, str, str], ...]
    found: int
    relations: dict[str, int]
    paragraphs_a_second: float

    def to_tables(self) -> tuple[Table, ...]:
        """The figures and the failures as tables."""
        rows = tuple((one.name, format_value(one)) for one in self.estimates)
        heading = f"References, {self.split} ({self.references} in {self.paragraphs} paragraphs)"
        corpus = (
            ("references found", str(self.found)),
            ("paragraphs a second, one core", f"{self.paragraphs_a_second:.0f}"),
            *((relation, str(count)) for relation, count in self.relations.items()),
        )
        return (
            Table(heading, ("measure", "value"), rows),
            Table("Whole corpus", ("measure", "value"), corpus),
            Table("Failures", ("paragraph", "problem", "document"), self.failures),
        )


def run_references(
    corpus: Path, split: Split = "development", labels: Path | None = None
) -> ReferenceReport:
    """Find the references of a whole corpus and measure those of the checked paragraphs."""
    resolutions = load_resolutions(corpus)
    started = time.process_time()
    found = {name: find_references(one) for name, one in resolutions.items()}
    seconds = time.process_time() - started
    checked = [
        one for one in load_checked(labels) if split == "all" or split_of(one.identifier) == split
    ]
    pairs = [(_cited_in(one.label, found[one.symbol]), set(one.cited)) for one in checked]
    failures: list[tuple[str, str, str]] = []
    for one, (have, want) in zip(checked, pairs, strict=True):
        failures += [(one.identifier, "missed", place[2]) for place in sorted(want - have)]
        failures += [(one.identifier, "wrong", place[2]) for place in sorted(have - want)]
    relations = Counter(r.relation for references in found.values() for r in references)
    return ReferenceReport(
        split=split,
        paragraphs=len(checked),
        references=sum(len(one.cited) for one in checked),
        estimates=_estimates(pairs),
        failures=tuple(failures),
        found=sum(map(len, found.values())),
        relations=dict(relations.most_common()),
        paragraphs_a_second=sum(len(r.paragraphs) for r in resolutions.values()) / seconds,
    )


def _cited_in(label: str, references: Sequence[Reference]) -> set[Cited]:
    """The symbols found in one paragraph."""
    return {
        (one.start, one.end, one.target_id or to_document_id(one.target))
        for one in references
        if one.label == label and one.kind in _SYMBOLS
    }


def _estimates(pairs: Sequence[tuple[set[Cited], set[Cited]]]) -> tuple[Estimate, ...]:
    """Precision, recall and F1 of what was found in each paragraph, beside what should be."""
    counts = [(float(len(have & want)), len(have), len(want)) for have, want in pairs]
    return (
        to_estimate("symbol precision", [(both, float(have)) for both, have, _ in counts]),
        to_estimate("symbol recall", [(both, float(want)) for both, _, want in counts]),
        to_estimate("symbol F1", [(2 * both, float(have + want)) for both, have, want in counts]),
    )


def load_checked(path: Path | None = None) -> tuple[CheckedParagraph, ...]:
    """The hand-checked paragraphs with the symbols they cite."""
    source = path or resources.files("eval") / "data" / "references.jsonl"
    rows = [json.loads(line) for line in source.read_text("utf-8").splitlines()]
    return tuple(
        CheckedParagraph(
            row["id"],
            row["symbol"],
            row["label"],
            tuple(
                (one["start"], one["end"], to_document_id(one["target"]))
                for one in row["references"]
            ),
        )
        for row in rows
    )
