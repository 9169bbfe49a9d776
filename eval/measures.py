"""What is measured of an answer: the share of each case that is right."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from eval.asking import Observation
from eval.intervals import Share

_MARKER = re.compile(r"\[\d+\]")
_ESCAPED = re.compile(r"\\([^\w\s])")
_MARKUP = re.compile(r"[*_`>#|\\]+")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‐": "-"})

NOT_APPLICABLE: Share = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure by its printed name; `share` of a case is (right, out of)."""

    name: str
    share: Callable[[Observation], Share]


def first_citation_right(seen: Observation) -> Share:
    """Whether the first citation is of a gold paragraph; no citation is wrong."""
    if not _has_gold(seen):
        return NOT_APPLICABLE
    return float(bool(seen.cited) and seen.cited[0] in seen.case.gold), 1.0


def all_gold_cited(seen: Observation) -> Share:
    """Whether every relevant paragraph is cited."""
    if not _has_gold(seen):
        return NOT_APPLICABLE
    return float(set(seen.case.relevant) <= set(seen.cited)), 1.0


def citation_precision(seen: Observation) -> Share:
    """Part of the cited paragraphs that are gold; 0 where nothing is cited."""
    if not _has_gold(seen):
        return NOT_APPLICABLE
    right = sum(paragraph_id in seen.case.gold for paragraph_id in seen.cited)
    return right / max(len(seen.cited), 1), 1.0


def citation_recall(seen: Observation) -> Share:
    """Part of the relevant paragraphs that are cited."""
    if not _has_gold(seen):
        return NOT_APPLICABLE
    found = len(set(seen.case.relevant) & set(seen.cited))
    return found / len(set(seen.case.relevant)), 1.0


def key_facts(seen: Observation) -> Share:
    """Part of the facts of an answerable case that the answer's text states."""
    return _facts_in(seen, seen.answer.text)


def key_facts_in_lead(seen: Observation) -> Share:
    """Part of the facts stated before the first blank line, so before the quotation."""
    return _facts_in(seen, seen.answer.text.strip().split("\n\n")[0])


def missing_facts(seen: Observation) -> tuple[str, ...]:
    """The facts that the answer's text lacks, each by its first wording."""
    text = fold(seen.answer.text)
    return tuple(fact[0] for fact in seen.case.facts if not any(fold(f) in text for f in fact))


def nothing_needless_cited(seen: Observation) -> Share:
    """Whether small talk and the like, where nothing must be cited, cites nothing but gold."""
    if not seen.case.answerable or seen.case.relevant:
        return NOT_APPLICABLE
    return float(not seen.is_refusal and set(seen.cited) <= seen.case.gold), 1.0


def quotes_verbatim(seen: Observation) -> Share:
    """Part of the quotes, cited and nearest, that stand so in the library."""
    return float(sum(seen.verbatim)), float(len(seen.verbatim))


def refusal_precision(seen: Observation) -> Share:
    """Of the refusals, those of unanswerable cases."""
    return float(seen.is_refusal and not seen.case.answerable), float(seen.is_refusal)


def refusal_recall(seen: Observation) -> Share:
    """Of the unanswerable cases, those refused."""
    return float(seen.is_refusal and not seen.case.answerable), float(not seen.case.answerable)


def refusal_f1(seen: Observation) -> Share:
    """2 · right refusals over (refusals + unanswerable cases), the F1 of refusing."""
    right = seen.is_refusal and not seen.case.answerable
    return 2.0 * right, float(seen.is_refusal) + float(not seen.case.answerable)


def reason_right(seen: Observation) -> Share:
    """Of the right refusals with a reason to expect, those that give it."""
    if seen.case.answerable or not seen.is_refusal or not seen.case.reason:
        return NOT_APPLICABLE
    return float(seen.answer.reason == seen.case.reason), 1.0


def near_paragraph_offered(seen: Observation) -> Share:
    """Of the right refusals with a known closest paragraph, those that offer it as nearest."""
    if seen.case.answerable or not seen.is_refusal or not seen.case.near:
        return NOT_APPLICABLE
    return float(seen.case.near in {c.paragraph_id for c in seen.answer.nearest}), 1.0


def refusals_uncited(seen: Observation) -> Share:
    """Of the refusals, those without citations."""
    return float(seen.is_refusal and not seen.cited), float(seen.is_refusal)


def outcome_right(seen: Observation) -> Share:
    """Right first citation, right refusal, or rightly nothing cited: one figure for all cases."""
    if not seen.case.answerable:
        return float(seen.is_refusal), 1.0
    return first_citation_right(seen) if _has_gold(seen) else nothing_needless_cited(seen)


MEASURES = (
    Measure("outcome right", outcome_right),
    Measure("first citation right", first_citation_right),
    Measure("all gold cited", all_gold_cited),
    Measure("citation precision", citation_precision),
    Measure("citation recall", citation_recall),
    Measure("key facts", key_facts),
    Measure("key facts in the lead", key_facts_in_lead),
    Measure("quotes verbatim", quotes_verbatim),
    Measure("refusal precision", refusal_precision),
    Measure("refusal recall", refusal_recall),
    Measure("refusal F1", refusal_f1),
    Measure("reason right", reason_right),
    Measure("near paragraph offered", near_paragraph_offered),
    Measure("refusals without citation", refusals_uncited),
    Measure("small talk without citation", nothing_needless_cited),
)


def fold(text: str) -> str:
    """Text for comparing wordings: no markers, markup, case, or differences of white space."""
    normal = _MARKER.sub(" ", unicodedata.normalize("NFKC", text))
    plain = _MARKUP.sub(" ", _ESCAPED.sub(r"\1", normal))
    folded = " ".join(plain.translate(_STRAIGHT).casefold().split())
    return re.sub(r" (?=[,.;:!?])", "", folded)


def _has_gold(seen: Observation) -> bool:
    return seen.case.answerable and bool(seen.case.relevant)


def _facts_in(seen: Observation, text: str) -> Share:
    facts = seen.case.facts
    if not seen.case.answerable or not facts:
        return NOT_APPLICABLE
    folded = fold(text)
    found = sum(any(fold(wording) in folded for wording in fact) for fact in facts)
    return found / len(facts), 1.0
