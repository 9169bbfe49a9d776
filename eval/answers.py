"""The evaluation of the answers: ask the cases, rank with every system, report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from eval.asking import ask_cases
from eval.baselines import run_baselines
from eval.cases import Case, check_gold
from eval.llama_index_default import NAME, run_default_pipeline
from eval.report import Report, build_report, count_words

if TYPE_CHECKING:
    from assistant.assistant import Assistant
    from index.encode import Encoder


_METHOD = {
    "intervals": "95 %, percentile bootstrap over cases, 2,000 resamples, fixed seed",
    "baselines": "asked the question, a follow-up after the question before it; front matter is "
    "not searched; a chunk of LlamaIndex counts in favour of every gold paragraph it overlaps",
}


def evaluate_answers(
    assistant: Assistant,
    encoder: Encoder,
    cases: Sequence[Case],
    *,
    about: dict[str, str],
    on_step: Callable[[str], None] = lambda step: None,
) -> Report:
    """One report on the assistant and, over the same cases, on the baselines."""
    resolutions = list(assistant.resolutions.values())
    words = count_words(assistant.resolutions)
    check_gold(cases, words)
    observations = ask_cases(assistant, cases, lambda case: on_step(f"ask {case.id}"))
    systems = run_baselines(resolutions, cases, encoder, on_system=on_step)
    on_step(NAME)
    systems[NAME] = run_default_pipeline(resolutions, cases, encoder)
    counts = f"{len(resolutions)} resolutions, {len(words) - len(resolutions)} paragraphs"
    about |= {"library": counts, "embedding model": encoder.name, **_METHOD}
    return build_report(observations, systems, words, about)
