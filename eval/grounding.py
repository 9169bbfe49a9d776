"""Drafts of a model, labelled sentence by sentence, against what the check lets through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.training.drafts import hand_of, load_given, read_rows
from assistant.writing.check import Checked, check_sentence
from assistant.writing.given import Given
from assistant.writing.judge import load_sentence_judge
from eval.cases import Split, split_of
from eval.intervals import Estimate, to_estimate
from eval.tables import Table, format_value

LET_THROUGH, DROPPED = "unsupported let through", "supported dropped"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence of a draft; `true_quote` is what a bent quotation in it should read."""

    draft: str
    text: str
    given: tuple[Given, ...]
    supported: bool
    why: str = ""
    true_quote: str = ""

    @property
    def hand(self) -> str:
        """Which hand wrote the draft."""
        return hand_of(self.draft)


@dataclass(frozen=True, slots=True)
class GroundingReport:
    """Estimates over the labelled sentences, by hand and kind of fault, and every failure."""

    split: Split
    drafts: int
    sentences: int
    estimates: tuple[Estimate, ...]
    hands: tuple[tuple[str, ...], ...]
    faults: tuple[tuple[str, str, str], ...]
    failures: tuple[tuple[str, str, str], ...]

    def to_tables(self) -> tuple[Table, ...]:
        """The figures and the failures as tables."""
        heading = f"Grounding, {self.split} ({self.sentences} sentences of {self.drafts} drafts)"
        rows = tuple((one.name, format_value(one), str(one.cases)) for one in self.estimates)
        return (
            Table(heading, ("measure", "value", "sentences"), rows),
            Table("Each hand", ("hand", "sentences", LET_THROUGH, DROPPED), self.hands),
            Table("Unsupported sentences", ("fault", "sentences", "let through"), self.faults),
            Table("Failures", ("draft", "problem", "sentence"), self.failures),
        )


def run_grounding(
    split: Split = "report", drafts: Path | None = None, texts: Path | None = None
) -> GroundingReport:
    """Check every sentence of the drafts of one half."""
    judge = load_sentence_judge()
    sentences = [one for one in load_drafts(drafts, texts) if split in ("all", split_of(one.draft))]
    checked = [(one, check_sentence(one.text, one.given, judge)) for one in sentences]
    passed = [
        (one, made) for one, made in checked if not one.supported and is_let_through(one, made)
    ]
    lost = [(one, made) for one, made in checked if one.supported and made.problem]
    faults = Counter(one.why for one in sentences if not one.supported)
    through = Counter(one.why for one, _ in passed)
    return GroundingReport(
        split=split,
        drafts=len({one.draft for one in sentences}),
        sentences=len(sentences),
        estimates=_estimates(checked),
        hands=tuple(_hand(hand, checked) for hand in dict.fromkeys(one.hand for one in sentences)),
        faults=tuple((why, str(n), str(through[why])) for why, n in faults.most_common()),
        failures=tuple(
            [(one.draft, f"let through ({one.why})", one.text) for one, _ in passed]
            + [(one.draft, f"dropped ({made.problem})", one.text) for one, made in lost]
        ),
    )


def _estimates(checked: Sequence[tuple[Labelled, Checked]]) -> tuple[Estimate, ...]:
    return (
        _estimate(LET_THROUGH, [is_let_through(o, m) for o, m in checked if not o.supported]),
        _estimate(DROPPED, [bool(m.problem) for o, m in checked if o.supported]),
    )


def _hand(hand: str, checked: Sequence[tuple[Labelled, Checked]]) -> tuple[str, ...]:
    own = [(one, made) for one, made in checked if one.hand == hand]
    return (hand, str(len(own)), *(format_value(one) for one in _estimates(own)))


def is_let_through(one: Labelled, made: Checked) -> bool:
    """Whether an unsupported sentence leaves; not when its quotation was put right."""
    if made.problem:
        return False
    return not one.true_quote or one.true_quote not in made.text


def _estimate(name: str, wrong: Sequence[bool]) -> Estimate:
    return to_estimate(name, [(float(one), 1.0) for one in wrong])


def load_drafts(path: Path | None = None, texts: Path | None = None) -> tuple[Labelled, ...]:
    """The labelled sentences of the drafts with the paragraphs their markers count.

    Drafts about real paragraphs are left out where no file gives their `texts`.
    """
    given = load_given(_data("draft_paragraphs.jsonl"), texts)
    rows = read_rows(path or _data("drafts.jsonl"))
    return tuple(
        Labelled(
            row["id"],
            sentence["text"],
            tuple(given[key] for key in row["paragraphs"]),
            sentence["supported"],
            sentence.get("why", ""),
            sentence.get("true_quote", ""),
        )
        for row in rows
        if given.keys() >= set(row["paragraphs"])
        for sentence in row["sentences"]
    )


def _data(name: str) -> Path:
    return Path(__file__).parent / "data" / name
