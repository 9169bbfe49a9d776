"""References against hand-checked ones: precision and recall of the symbols cited."""

from __future__ import annotations

import json
import time
from collections import Counter
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from assistant.references import find_references
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
    precision, recall, f1, failures = [], [], [], []
    for one in checked:
        have = {
            (
                reference.start,
                reference.end,
                reference.target_id or to_document_id(reference.target),
            )
            for reference in found[one.symbol]
            if reference.label == one.label and reference.kind in _SYMBOLS
        }
        want = set(one.cited)
        both = float(len(have & want))
        precision.append((both, float(len(have))))
        recall.append((both, float(len(want))))
        f1.append((2 * both, float(len(have) + len(want))))
        failures += [(one.identifier, "missed", place[2]) for place in sorted(want - have)]
        failures += [(one.identifier, "wrong", place[2]) for place in sorted(have - want)]
    relations = Counter(r.relation for references in found.values() for r in references)
    return ReferenceReport(
        split=split,
        paragraphs=len(checked),
        references=sum(len(one.cited) for one in checked),
        estimates=(
            to_estimate("symbol precision", precision),
            to_estimate("symbol recall", recall),
            to_estimate("symbol F1", f1),
        ),
        failures=tuple(failures),
        found=sum(map(len, found.values())),
        relations=dict(relations.most_common()),
        paragraphs_a_second=sum(len(r.paragraphs) for r in resolutions.values()) / seconds,
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
