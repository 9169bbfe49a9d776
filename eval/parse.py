"""Parser against a labelled corpus: part and label, paragraph by paragraph."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from eval.conventions import set_right
from eval.expected import Disagreement, compare, to_expected
from eval.write_labelled import write_labelled
from index.parse import ParseError, parse_resolutions
from index.read import load_source
from index.records import Paragraph


@dataclass(frozen=True, slots=True)
class FormReport:
    """How the parser did on the corpus written in one format.

    `labels` says by which labels: `as labelled`, or `set right` by our conventions, with
    the kinds of correction and their numbers.
    """

    form: str
    labels: str
    documents: int
    documents_right: int
    paragraphs: int
    disagreements: tuple[Disagreement, ...]
    seconds: float
    corrections: tuple[tuple[str, int], ...] = ()

    @property
    def paragraph_share(self) -> float:
        """Share of paragraphs with right part and right label."""
        return 1 - len(self.disagreements) / self.paragraphs if self.paragraphs else 0.0

    @property
    def document_share(self) -> float:
        """Share of documents without a disagreement."""
        return self.documents_right / self.documents if self.documents else 0.0


def load_labelled(path: Path) -> tuple[dict[str, Any], ...]:
    """The documents of a labelled corpus, one JSON object a line, plain or gzipped."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return tuple(json.loads(line) for line in lines)


def parse_file(path: Path) -> tuple[Paragraph, ...]:
    """The paragraphs the parser finds in a file, none when it finds no resolution."""
    try:
        found = parse_resolutions(load_source(path))
    except ParseError:
        return ()
    return tuple(paragraph for one in found for paragraph in one.paragraphs)


def measure(documents: Sequence[Mapping[str, Any]], form: str) -> tuple[FormReport, FormReport]:
    """Part and label of every labelled paragraph, read from files written in one format.

    By the labels as they are, and by the labels set right.
    """
    plain, right = _Tally(), _Tally()
    kinds: Counter[str] = Counter()
    begun = perf_counter()
    with TemporaryDirectory() as folder:
        for document in documents:
            path = Path(folder) / f"document.{form}"
            write_labelled(path, document["blocks"], form)
            paragraphs = parse_file(path)
            plain.add(document["file"], document["blocks"], paragraphs)
            blocks, corrected = set_right(document["blocks"])
            right.add(document["file"], blocks, paragraphs)
            kinds.update(corrected)
    seconds = perf_counter() - begun
    return (
        plain.to_report(form, "as labelled", seconds),
        right.to_report(form, "set right", seconds, tuple(kinds.most_common())),
    )


@dataclass(slots=True)
class _Tally:
    """Paragraphs and documents counted so far."""

    disagreements: list[Disagreement] = field(default_factory=list)
    compared: int = 0
    documents: int = 0
    right: int = 0

    def add(
        self, name: str, blocks: Sequence[Mapping[str, Any]], paragraphs: Sequence[Paragraph]
    ) -> None:
        wrong, count = compare(name, to_expected(blocks), paragraphs)
        self.disagreements += wrong
        self.compared += count
        self.documents += bool(count)
        self.right += bool(count) and not wrong

    def to_report(
        self, form: str, labels: str, seconds: float, kinds: tuple[tuple[str, int], ...] = ()
    ) -> FormReport:
        return FormReport(
            form,
            labels,
            self.documents,
            self.right,
            self.compared,
            tuple(self.disagreements),
            seconds,
            kinds,
        )


def run_parse(
    labelled: Path,
    *,
    forms: Sequence[str] = ("txt", "html", "docx"),
    half: str = "all",
    limit: int = 0,
) -> tuple[FormReport, ...]:
    """The parser measured against a labelled corpus, two reports for each format.

    `half` is `development`, `report` or `all`, by a bit of the hash of the document's name.
    """
    documents = [one for one in load_labelled(labelled) if half in ("all", half_of(one["file"]))]
    chosen = documents[:limit] if limit else documents
    return tuple(report for form in forms for report in measure(chosen, form))


def half_of(name: str) -> str:
    """The half a document belongs to, `development` or `report`."""
    digest = int(hashlib.sha256(name.encode()).hexdigest(), 16)
    return "report" if digest >> 1 & 1 else "development"
