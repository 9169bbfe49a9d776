"""The report of an evaluation: figures by group and system, and what went wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from eval.asking import Observation
from eval.cases import Case
from eval.failures import Failure, find_failures
from eval.intervals import Estimate, to_estimate
from eval.measures import MEASURES
from eval.retrieval import Ranking, is_judged, measure_rankings
from index.records import Resolution

ASSISTANT = "assistant"
ALL, FIRST, FOLLOW_UPS = "all cases", "first questions", "follow-ups"


@dataclass(frozen=True, slots=True)
class Group:
    """The figures of a part of the cases."""

    name: str
    cases: int
    estimates: tuple[Estimate, ...]

    def value(self, name: str) -> float:
        """The value of the measure with this name; raises KeyError when there is none."""
        return {estimate.name: estimate.value for estimate in self.estimates}[name]


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run found.

    `retrieval` holds for `all cases`, `first questions` and `follow-ups` one group a system.
    """

    about: Mapping[str, str]
    counts: Mapping[str, int]
    answers: tuple[Group, ...]
    types: tuple[Group, ...]
    tags: tuple[Group, ...]
    retrieval: Mapping[str, tuple[Group, ...]]
    failures: tuple[Failure, ...]

    @property
    def overall(self) -> Group:
        """The figures over all cases."""
        return self.answers[0]

    @property
    def follow_ups(self) -> Group:
        """The figures over the cases with earlier questions."""
        return self.answers[2]


def build_report(
    observations: Sequence[Observation],
    systems: Mapping[str, Sequence[Ranking]],
    words: Mapping[str, int],
    about: Mapping[str, str],
) -> Report:
    """Measure the answers and the rankings of all systems, the assistant's first.

    `words` gives the length of every paragraph.
    """
    own = [
        Ranking(seen.case, seen.ranking, words[seen.ranking[0]] if seen.ranking else 0)
        for seen in observations
    ]
    rankings = {ASSISTANT: own, **systems}
    return Report(
        about=about,
        counts=count_cases([seen.case for seen in observations]),
        answers=tuple(
            to_group(name, [seen for seen in observations if belongs(seen.case)])
            for name, belongs in PARTS.items()
        ),
        types=_groups_by(observations, lambda case: (case.type,)),
        tags=_groups_by(observations, lambda case: case.tags),
        retrieval={
            name: tuple(
                _ranking_group(system, [r for r in rows if belongs(r.case)])
                for system, rows in rankings.items()
            )
            for name, belongs in PARTS.items()
        },
        failures=find_failures(observations),
    )


def is_follow_up(case: Case) -> bool:
    """Whether a case has earlier questions."""
    return bool(case.history)


PARTS: Mapping[str, Callable[[Case], bool]] = {
    ALL: lambda case: True,
    FIRST: lambda case: not is_follow_up(case),
    FOLLOW_UPS: is_follow_up,
}


def count_cases(cases: Sequence[Case]) -> dict[str, int]:
    """How many cases there are of each kind that the measures tell apart."""
    return {
        "cases": len(cases),
        "answerable": sum(case.answerable for case in cases),
        "unanswerable": sum(not case.answerable for case in cases),
        FOLLOW_UPS: sum(is_follow_up(case) for case in cases),
        "without gold, left out of citation measures": sum(
            case.answerable and not case.relevant for case in cases
        ),
        "answerable, left out of retrieval measures": sum(
            case.answerable and not is_judged(case) for case in cases
        ),
    }


def count_words(resolutions: Mapping[str, Resolution]) -> dict[str, int]:
    """The number of words of every paragraph and front matter, by paragraph id."""
    return {
        resolution.paragraph_id(paragraph.label): len(paragraph.text.split())
        for resolution in resolutions.values()
        for paragraph in (resolution.front, *resolution.paragraphs)
    }


def to_group(name: str, observations: Sequence[Observation]) -> Group:
    """All measures over these observations."""
    return Group(
        name,
        len(observations),
        tuple(to_estimate(m.name, [m.share(seen) for seen in observations]) for m in MEASURES),
    )


def _groups_by(
    observations: Sequence[Observation], names: Callable[[Case], Sequence[str]]
) -> tuple[Group, ...]:
    found = sorted({name for seen in observations for name in names(seen.case)})
    return tuple(
        to_group(name, [seen for seen in observations if name in names(seen.case)])
        for name in found
    )


def _ranking_group(system: str, rankings: Sequence[Ranking]) -> Group:
    return Group(system, len(rankings), measure_rankings(rankings))
