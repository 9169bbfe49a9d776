"""Whether a goal was reached and whether two are treated alike, as a sentence reports it."""

from __future__ import annotations

import re

from assistant.clauses import Span
from assistant.conclusion.alike import shared_words
from assistant.conclusion.words import any_of

_GOAL = r"(?:goals?|targets?|objectives?|quota|metas?|objetivos?)"
_ASKS_REACHED = re.compile(
    rf"\b(?:reach|hit|me[e]?t|achiev|attain|fulfil|exceed|surpass|alcanz|logr|cumpl)\w*\b[^?]*\b{_GOAL}\b|"
    rf"\b{_GOAL}\b[^?]*\b(?:reach|met|hit|achiev|attain|exceed|alcanz|cumpl)\w*",
    re.I,
)
_MISSED = re.compile(
    rf"\b(?:less|fewer|lower)\s+than\s+(?:[\w-]+\s+){{0,4}}?(?:of\s+)?(?:the\s+|its\s+|that\s+)?(?:\w+\s+)?{_GOAL}\b|"
    rf"\bshort\s+of\s+(?:the|its|that|their)\b|\bbelow\s+(?:the|its)\s+(?:\w+\s+)?{_GOAL}\b|"
    rf"\b{_GOAL}\b[^.;]*\b(?:not\s+(?:yet\s+)?been|was\s+not|were\s+not|has\s+not|have\s+not)\b|"
    rf"\b(?:failed|failure)\s+to\s+(?:reach|meet|attain)\b|\bpor\s+debajo\s+de\s+la\s+meta\b",
    re.I,
)
_REACHED = re.compile(
    rf"\b(?:reached|met|achieved|attained|exceed(?:ed|ing)|surpass(?:ed|ing))\s+(?:the|its|their|this|that)\s+"
    rf"(?:\w+\s+)?{_GOAL}\b|\b{_GOAL}\b[^.;]*\b(?:was|were|has\s+been|have\s+been)\s+(?:\w+ly\s+)?"
    r"(?:reached|met|achieved|attained|exceeded)\b",
    re.I,
)
_AGAINST = re.compile(
    rf"\b(?:against|compared\s+with|out\s+of)\s+(?:the|a|its)\s+(?:\w+\s+)?{_GOAL}\s+of\s+"
    r"(?P<wanted>\d[\d,]*)",
    re.I,
)
_COUNT = re.compile(r"(?<![\w/.])(?!(?:19|20)\d\d\b)\d[\d,]*(?![\w/])")
_UNEQUAL = re.compile(
    r"\b(?:less|more|lower|higher|fewer|better|worse|bigger|smaller|longer|shorter|cheaper|different\w*)\b"
    r"(?!\s+(?:than\s+)?\d)",
    re.I,
)
_EQUAL = any_of("same", "alike", "equal(?:ly)?", "as\\s+much\\s+as")
_SAME_AS = re.compile(
    r"\b(?:the\s+same\s+(?:[\w-]+\s+){1,4}?(?:as|for)\b|equal\s+to\b|on\s+an\s+equal\s+footing\b)[^,.;]*",
    re.I,
)
_RATHER = re.compile(
    r"(?P<done>(?:[\w-]+\s+){1,6})(?:rather\s+than|instead\s+of|in\s+place\s+of|and\s+not)\s+"
    r"(?:to\s+|be\s+|by\s+|an?\s+|the\s+)*(?P<other>[\w-]+(?:\s+[\w-]+)?)[^,.;]*",
    re.I,
)
_ASKS_AGAIN = re.compile(
    r"\b(?:re-?(?:appoint|elect|nominat)\w*|renew(?:ed|able|al)?|(?:second|another|further|new|consecutive)\s+"
    r"(?:terms?|mandates?)|serve\s+(?:again|twice)|more\s+than\s+one\s+term|prolonged|re(?:eleg|design)\w+|"
    r"renova\w+)\b",
    re.I,
)
_OFTEN = any_of(
    r"again\s+and\s+again|repeatedly|indefinitely|endlessly|more\s+than\s+once|(?:several|many)\s+times"
)
_AGAIN = re.compile(
    r"\b(?:(?:may|can|shall)\s+be\s+(?:re-?(?:appointed|elected|newed)|prolonged)|(?<!non-)renewable|"
    r"eligible\s+for\s+(?:immediate\s+)?re-?(?:election|appointment))\b[^,.;]*",
    re.I,
)
_ONCE = re.compile(
    r"\b(?:non-?renewable|not\s+(?:be\s+)?(?:renewable|renewed|re-?elected|re-?appointed|eligible\s+for\s+re\w+)|"
    r"(?:one|a)\s+single\s+term)\b[^,.;]*",
    re.I,
)
_ASKS_LASTING = any_of(
    r"permanent(?:ly)?|for\s+good|for\s*ever|open-ended|indefinite(?:ly)?|permanentes?"
)
_FOR_A_TIME = re.compile(
    r"\bfor\s+(?:a|an|one)\s+(?:\w+\s+)?period\s+(?:of|ending)\b[^,.;]*|\b(?:shall|will)\s+(?:expire|lapse|end|cease)\b"
    r"[^,.;]*|\bpor\s+un\s+per[íi]odo\s+de\b[^,.;]*",
    re.I,
)
_LEAD = re.compile(r"[,;:]\s+(?:and\s+)?")
# A paragraph that shares several words with the question is the right one, however unsure.
_SEVERAL = 2
_UNSURE = 0.15
_LIKELY = 0.35
_TURNED = re.compile(r"\b(?:not|never|\w+n['’]t|nobody|miss|fail)\b", re.I)


def judge_fact(asked: str, text: str, sentence: Span, answers: float) -> tuple[str, Span] | None:
    """Yes or no with the words that say so, where the sentence reports what is asked."""
    if _TURNED.search(asked):
        return None
    of_it = len(shared_words(asked, text[slice(*sentence)])) >= _SEVERAL
    if answers < (_UNSURE if of_it else _LIKELY):
        return None
    for judge in (_of_goal, _of_likeness, _of_preference, _of_another_term, _of_lasting):
        judged = judge(asked, text, sentence)
        if judged:
            return judged
    return None


def _of_goal(asked: str, text: str, sentence: Span) -> tuple[str, Span] | None:
    if not _ASKS_REACHED.search(asked):
        return None
    against = _AGAINST.search(text, *sentence)
    if against:
        start = _clause_start(text, sentence, against.start())
        counts = _COUNT.findall(text, start, against.start())
        if len(counts) == 1:
            reached = _number(counts[0]) >= _number(against["wanted"])
            return "Yes" if reached else "No", (start, sentence[1])
    for said, pattern in (("No", _MISSED), ("Yes", _REACHED)):
        found = pattern.search(text, *sentence)
        if found:
            return said, (_clause_start(text, sentence, found.start()), sentence[1])
    return None


def _clause_start(text: str, sentence: Span, end: int) -> int:
    """Where the clause with “that” begins which the words up to `end` stand in."""
    found = text.rfind(" that ", sentence[0], end)
    return found + len(" that ") if found >= 0 else sentence[0]


def _number(digits: str) -> float:
    return float(digits.replace(",", ""))


def _of_likeness(asked: str, text: str, sentence: Span) -> tuple[str, Span] | None:
    """No to “less?” where the sentence has “the same … as”, of the things asked about."""
    same = _SAME_AS.search(text, *sentence)
    if same is None:
        return None
    leads = [found.end() for found in _LEAD.finditer(text, sentence[0], same.start())]
    span = (leads[-1] if leads else sentence[0], same.end())
    if not shared_words(asked, text[slice(*span)]):
        return None
    if _EQUAL.search(asked):
        return "Yes", span
    return ("No", span) if _UNEQUAL.search(asked) else None


def _of_preference(asked: str, text: str, sentence: Span) -> tuple[str, Span] | None:
    """No to what the sentence wants another thing done instead of."""
    found = _RATHER.search(text, *sentence)
    if found is None or not shared_words(asked, found["other"]):
        return None
    named = shared_words(asked, found["other"]) & shared_words(asked, found["done"])
    return None if named else ("No", found.span())


def _of_another_term(asked: str, text: str, sentence: Span) -> tuple[str, Span] | None:
    """Whether somebody may serve, or something run, for one more term."""
    if not _ASKS_AGAIN.search(asked) or _OFTEN.search(asked):
        return None
    for said, pattern in (("No", _ONCE), ("Yes", _AGAIN)):
        found = pattern.search(text, *sentence)
        if found:
            return said, found.span()
    return None


def _of_lasting(asked: str, text: str, sentence: Span) -> tuple[str, Span] | None:
    """No to “permanent?” where what is asked about is set up or prolonged for a time."""
    found = _FOR_A_TIME.search(text, *sentence) if _ASKS_LASTING.search(asked) else None
    if found is None:
        return None
    leads = [lead.end() for lead in _LEAD.finditer(text, sentence[0], found.start())]
    span = leads[-1] if leads else sentence[0], found.end()
    return ("No", span) if shared_words(asked, text[slice(*span)]) else None
