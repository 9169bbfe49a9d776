"""Evaluation cases: read from JSON lines, checked, split into two halves."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import TypeAdapter, ValidationError

from assistant.records import Reason

Split = Literal["development", "report", "all"]

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Case:
    """A question with what a right answer cites and says.

    All of `relevant` must be cited, `acceptable` may be; a fact is found when one of its
    wordings occurs in the answer. `history` holds the earlier user questions, oldest first;
    `near` is the paragraph that comes closest to an unanswerable question.
    """

    id: str
    question: str
    type: str
    answerable: bool
    history: tuple[str, ...] = ()
    relevant: tuple[str, ...] = ()
    acceptable: tuple[str, ...] = ()
    facts: tuple[tuple[str, ...], ...] = ()
    reason: Reason = ""
    why: str = ""
    near: str = ""
    tags: tuple[str, ...] = ()

    @property
    def gold(self) -> frozenset[str]:
        """The paragraph ids that a right answer may cite."""
        return frozenset(self.relevant) | frozenset(self.acceptable)


_CASE = TypeAdapter(Case)


def load_cases(paths: Sequence[Path]) -> tuple[Case, ...]:
    """The cases of these files in order; a bad line is named with its file and number."""
    cases = []
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf-8-sig").split("\n"), 1):
            if line.strip():
                cases.append(_parse_case(line, f"{path}:{number}"))
    counts = Counter(case.id for case in cases)
    repeated = [case_id for case_id, count in counts.items() if count > 1]
    if repeated:
        raise ValueError(f"Case ids must be unique; these occur more than once: {repeated!r}")
    return tuple(cases)


def builtin_case_files() -> tuple[Path, ...]:
    """The case files about the built-in resolutions, in a fixed order."""
    return tuple(sorted((*DATA.glob("*answerable*.jsonl"), *DATA.glob("*-questions.jsonl"))))


def split_of(case_id: str) -> Literal["development", "report"]:
    """The half a case belongs to, fixed by the parity of the digest of its id."""
    even = int(hashlib.sha256(case_id.encode()).hexdigest(), 16) % 2 == 0
    return "development" if even else "report"


def select_split(cases: Sequence[Case], split: Split) -> tuple[Case, ...]:
    """The cases of one half, or all of them."""
    return tuple(case for case in cases if split in ("all", split_of(case.id)))


def check_gold(cases: Sequence[Case], paragraph_ids: Collection[str]) -> None:
    """Raise ValueError when a case names a paragraph that the library does not hold."""
    unknown = [
        f"{case.id}: {paragraph_id!r}"
        for case in cases
        for paragraph_id in sorted(case.gold)
        if paragraph_id not in paragraph_ids
    ]
    if unknown:
        raise ValueError(
            f"{len(unknown)} gold paragraphs are not in the library, first "
            f"{'; '.join(unknown[:3])}. Correct the cases or name their library with --library."
        )


def _parse_case(line: str, where: str) -> Case:
    try:
        case = _CASE.validate_json(line, strict=True)
    except ValidationError as error:
        problem = error.errors()[0]
        field = ".".join(str(part) for part in problem["loc"]) or "line"
        raise ValueError(f"{where}: {field}: {problem['msg']}") from error
    if not case.question.strip() and "bad-input" not in case.tags:
        raise ValueError(f"{where}: question: is empty (tag it 'bad-input' where that is meant)")
    if not case.answerable and case.relevant:
        raise ValueError(f"{where}: relevant: an unanswerable case has no gold paragraphs")
    return case
