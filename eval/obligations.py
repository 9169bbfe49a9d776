"""Obligations against hand labels: precision, recall and F1 of every field."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from assistant.obligations import Obligation, Span, extract_obligations
from eval.cases import DATA, Split, split_of
from eval.intervals import Estimate, to_estimate
from eval.labelled import load_resolutions
from eval.tables import Table, format_value
from index.parse import parse_resolutions
from index.read import load_source
from index.records import Resolution

FIELDS = ("verb", "actor", "deliverable", "recipients", "due", "with_whom", "through_whom")
_LEAD = "Requests "

Place = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class LabelledParagraph:
    """The spans a person marked in one operative paragraph, by field.

    Nobody looked for spans of a field that is not among `labelled`.
    """

    identifier: str
    symbol: str
    label: str
    fields: dict[str, tuple[Place, ...]]
    labelled: tuple[str, ...] = FIELDS


@dataclass(frozen=True, slots=True)
class Failure:
    """A span that was labelled and not found, or found and not labelled."""

    identifier: str
    field: str
    problem: str
    text: str


@dataclass(frozen=True, slots=True)
class ObligationReport:
    """Estimates by field and measure, the failures, and what the whole corpus shows."""

    split: Split
    paragraphs: int
    documents: int
    fields: dict[str, tuple[Estimate, ...]]
    failures: tuple[Failure, ...]
    obligations: int
    paragraphs_a_second: float
    requests_with_actor: float

    def to_tables(self) -> tuple[Table, ...]:
        """The figures and the failures as tables."""
        names = [estimate.name for estimate in next(iter(self.fields.values()))]
        rows = [
            (field, str(estimates[0].cases), *(format_value(one) for one in estimates))
            for field, estimates in self.fields.items()
        ]
        counted = f"{self.paragraphs} paragraphs of {self.documents} documents"
        heading = f"Obligations, {self.split} ({counted})"
        corpus = (
            ("obligations found", f"{self.obligations}"),
            ("operative paragraphs a second, one core", f"{self.paragraphs_a_second:.0f}"),
            ("“Requests …” paragraphs with an actor", f"{self.requests_with_actor:.3f}"),
        )
        failures = [(f.identifier, f.field, f.problem, f.text) for f in self.failures]
        return (
            Table(heading, ("field", "paragraphs", *names), tuple(rows)),
            Table("Whole corpus", ("measure", "value"), corpus),
            Table("Failures", ("paragraph", "field", "problem", "text"), tuple(failures)),
        )


def run_obligations(
    corpus: Path, split: Split = "development", labels: Path | None = None
) -> ObligationReport:
    """Extract from the labelled paragraphs and from the whole corpus, and measure both."""
    resolutions = load_resolutions(corpus)
    started = time.process_time()
    extracted = {name: extract_obligations(one) for name, one in resolutions.items()}
    seconds = time.process_time() - started
    operative = sum(p.kind == "operative" for r in resolutions.values() for p in r.paragraphs)
    chosen = [
        one for one in load_labels(labels) if split == "all" or split_of(one.identifier) == split
    ]
    texts = {**resolutions, **_builtin()}
    found = {
        one.identifier: [
            obligation
            for obligation in extracted.get(one.symbol) or extract_obligations(texts[one.symbol])
            if obligation.label == one.label
        ]
        for one in chosen
    }
    return ObligationReport(
        split=split,
        paragraphs=len(chosen),
        documents=len({one.symbol for one in chosen}),
        fields={field: _estimates(field, chosen, found) for field in FIELDS},
        failures=tuple(_failures(chosen, found, texts)),
        obligations=sum(map(len, extracted.values())),
        paragraphs_a_second=operative / seconds,
        requests_with_actor=_share_with_actor(resolutions, extracted),
    )


def load_labels(path: Path | None = None) -> tuple[LabelledParagraph, ...]:
    """The hand-labelled paragraphs of one file, or of every sample: spans by field.

    Each body that receives is a span of its own, also after one "to" ("to the Council and the
    Assembly" has two); actors and partners are one span as written, whoever is coordinated in it.
    """
    sources = [path] if path else sorted(DATA.glob("obligations*.jsonl"))
    lines = [line for source in sources for line in source.read_text("utf-8").splitlines()]
    return tuple(_to_labelled(json.loads(line)) for line in lines)


def _to_labelled(row: dict[str, object]) -> LabelledParagraph:
    fields = {
        name: tuple((span["label"], span["start"], span["end"]) for span in spans)
        for name, spans in row["fields"].items()  # type: ignore[attr-defined]
    }
    labelled = tuple(str(name) for name in row.get("labelled", FIELDS))  # type: ignore[attr-defined]
    return LabelledParagraph(
        str(row["id"]), str(row["symbol"]), str(row["label"]), fields, labelled
    )


def _builtin() -> dict[str, Resolution]:
    folder = resources.files("index") / "resolutions"
    with resources.as_file(folder) as path:
        return {
            resolution.symbol: resolution
            for file in sorted(path.iterdir())
            for resolution in parse_resolutions(load_source(file))
        }


def places(obligations: Iterable[Obligation], field: str) -> tuple[Place, ...]:
    """The distinct spans of one field over a paragraph's obligations."""
    found: dict[Place, None] = {}
    for obligation in obligations:
        name = "deliverables" if field == "deliverable" else field
        value: Span | tuple[Span, ...] | None = getattr(obligation, name)
        spans = (value,) if isinstance(value, Span) else value or ()
        found.update({(span.label, span.start, span.end): None for span in spans})
    return tuple(found)


def overlaps(one: Place, other: Place) -> bool:
    """Whether two spans share a character of the same paragraph."""
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]


def matched(found: Sequence[Place], wanted: Sequence[Place], *, exact: bool) -> int:
    """How many pairs can be made, each span used once, in the order of the text."""
    left, pairs = sorted(wanted), 0
    for place in sorted(found):
        hit = next((w for w in left if (w == place if exact else overlaps(place, w))), None)
        if hit is not None:
            left.remove(hit)
            pairs += 1
    return pairs


def _estimates(
    field: str, chosen: Sequence[LabelledParagraph], found: dict[str, list[Obligation]]
) -> tuple[Estimate, ...]:
    estimates = []
    for name, exact in (("overlap", False), ("exact", True)):
        precision, recall, f1 = [], [], []
        for one in chosen:
            if field not in one.labelled:
                continue
            have, want = places(found[one.identifier], field), one.fields.get(field, ())
            pairs = matched(have, want, exact=exact)
            precision.append((float(pairs), float(len(have))))
            recall.append((float(pairs), float(len(want))))
            f1.append((2.0 * pairs, float(len(have) + len(want))))
        estimates += [
            to_estimate(f"{name} F1", f1),
            to_estimate(f"{name} precision", precision),
            to_estimate(f"{name} recall", recall),
        ]
    return tuple(estimates)


def _failures(
    chosen: Sequence[LabelledParagraph],
    found: dict[str, list[Obligation]],
    texts: dict[str, Resolution],
) -> Iterable[Failure]:
    for one in chosen:
        for field in one.labelled:
            have, want = places(found[one.identifier], field), one.fields.get(field, ())
            for problem, spans, others in (("missed", want, have), ("not labelled", have, want)):
                for label, start, end in spans:
                    if not any(overlaps((label, start, end), other) for other in others):
                        text = texts[one.symbol].paragraph(label).text[start:end]
                        yield Failure(one.identifier, field, problem, text)


def _share_with_actor(
    resolutions: dict[str, Resolution], extracted: dict[str, tuple[Obligation, ...]]
) -> float:
    """The share of “Requests …” paragraphs whose obligations, or sub-paragraphs', have an actor."""
    total = named = 0
    for name, resolution in resolutions.items():
        labels = {o.verb.label for o in extracted[name] if o.actor}
        labels |= {o.label for o in extracted[name] if o.actor}
        for paragraph in resolution.paragraphs:
            if paragraph.kind == "operative" and paragraph.text.startswith(_LEAD):
                total += 1
                named += paragraph.label in labels
    return named / total if total else float("nan")
