"""Cases put to the assistant, with what it answered and what it retrieved."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.records import Answer, Citation, Turn
from eval.cases import Case

if TYPE_CHECKING:
    from assistant.assistant import Assistant

RANKING_DEPTH = 10


@dataclass(frozen=True, slots=True)
class Observation:
    """What the assistant did with one case.

    `ranking` is its retrieval for the standalone question; `verbatim` says of every quote,
    cited and nearest, whether it stands so in the library.
    """

    case: Case
    answer: Answer
    ranking: tuple[str, ...]
    verbatim: tuple[bool, ...]
    seconds: float

    @property
    def cited(self) -> tuple[str, ...]:
        """The cited paragraph ids in order, each once."""
        return tuple(dict.fromkeys(c.paragraph_id for c in self.answer.citations))

    @property
    def is_refusal(self) -> bool:
        """Whether the assistant said that the resolutions do not answer."""
        return self.answer.status == "unanswerable"


def ask_cases(
    assistant: Assistant,
    cases: Sequence[Case],
    on_case: Callable[[Case], None] = lambda case: None,
    *,
    ranked: bool = True,
) -> tuple[Observation, ...]:
    """One observation for each case in order; earlier questions are really asked.

    Without `ranked` nothing is retrieved beside the answers, and the rankings are empty.
    """
    observations = []
    for case in cases:
        observations.append(ask_case(assistant, case, ranked=ranked))
        on_case(case)
    return tuple(observations)


def ask_case(assistant: Assistant, case: Case, *, ranked: bool = True) -> Observation:
    """Ask the earlier questions in turn, then the question of the case."""
    history: tuple[Turn, ...] = ()
    for question in case.history:
        earlier = assistant.ask(question, history)
        history += (Turn("user", question), Turn("assistant", earlier.text))
    started = time.perf_counter()
    answer = assistant.ask(case.question, history)
    seconds = time.perf_counter() - started
    passages = assistant.search(answer.standalone_question, RANKING_DEPTH) if ranked else ()
    return Observation(
        case,
        answer,
        ranking=tuple(passage.paragraph_id for passage in passages),
        verbatim=tuple(_is_verbatim(assistant, c) for c in answer.citations + answer.nearest),
        seconds=seconds,
    )


def _is_verbatim(assistant: Assistant, citation: Citation) -> bool:
    try:
        text = assistant.paragraph(citation.paragraph_id).text
    except KeyError:
        return False
    within = 0 <= citation.start < citation.end <= len(text)
    return within and text[citation.start : citation.end] == citation.quote
