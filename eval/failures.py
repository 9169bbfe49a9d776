"""What went wrong with a case, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eval.asking import Observation
from eval.measures import missing_facts


@dataclass(frozen=True, slots=True)
class Failure:
    """A case that was not wholly right: what is wrong, what was expected, what came."""

    id: str
    type: str
    tags: tuple[str, ...]
    history: tuple[str, ...]
    question: str
    standalone_question: str
    problems: tuple[str, ...]
    expected: str
    got: str
    text: str


def find_failures(observations: Sequence[Observation]) -> tuple[Failure, ...]:
    """The cases with a problem, in the order of the cases."""
    return tuple(to_failure(seen) for seen in observations if find_problems(seen))


def to_failure(seen: Observation) -> Failure:
    """A case with its problems beside what was expected and what was answered."""
    case, answer = seen.case, seen.answer
    return Failure(
        id=case.id,
        type=case.type,
        tags=case.tags,
        history=case.history,
        question=case.question,
        standalone_question=answer.standalone_question,
        problems=find_problems(seen),
        expected=_expected(seen),
        got=", ".join((answer.status, *filter(None, [answer.reason]), *seen.cited)),
        text=answer.text,
    )


def find_problems(seen: Observation) -> tuple[str, ...]:
    """Everything that is wrong with an answer, the gravest first; empty for a right one."""
    checks = _refusal_problems(seen) if not seen.case.answerable else _answer_problems(seen)
    if not all(seen.verbatim):
        checks.append("a quote is not verbatim")
    return tuple(checks)


def _answer_problems(seen: Observation) -> list[str]:
    case, cited = seen.case, seen.cited
    if seen.is_refusal:
        return ["refused"]
    problems = []
    if case.relevant and (not cited or cited[0] not in case.gold):
        problems.append("first citation wrong")
    if missing := [p for p in case.relevant if p not in cited]:
        problems.append(f"gold not cited: {', '.join(missing)}")
    if extra := [p for p in cited if p not in case.gold]:
        problems.append(f"cited beyond gold: {', '.join(extra)}")
    if facts := missing_facts(seen):
        problems.append(f"facts missing: {'; '.join(facts)}")
    return problems


def _refusal_problems(seen: Observation) -> list[str]:
    if not seen.is_refusal:
        return ["answered"]
    problems = []
    if seen.cited:
        problems.append("a refusal with citations")
    if seen.case.reason and seen.answer.reason != seen.case.reason:
        problems.append(f"reason: {seen.answer.reason or 'none'}")
    return problems


def _expected(seen: Observation) -> str:
    case = seen.case
    if not case.answerable:
        return ", ".join(filter(None, ["unanswerable", case.reason, case.why]))
    acceptable = [f"({p})" for p in case.acceptable]
    return ", ".join(("answered", *case.relevant, *acceptable))
