"""“Which resolutions are about X?”: the documents on a subject, by title and by what they say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from assistant.catalogue import Catalogue
from assistant.front.matter import title_evidence, title_line
from assistant.grounding import Draft, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry
from assistant.patterns import any_of, phrases
from assistant.question.kinds import content_stems, content_words, spell_alike
from assistant.question.numerals import YEAR
from assistant.records import Answer
from assistant.retrieval import Candidate
from assistant.subjects.listing import list_of, paragraphs_with

_NOUN = r"(?:resolutions?|texts?|documents?|decisions?|declarations?)"
_THAT_ARE = r"(?:that\s+|which\s+)?"
_ABOUT = any_of(
    phrases("about, on, regarding, concerning"),
    rf"{_THAT_ARE}(?:(?:is|are|was|were)\s+)?(?:all\s+)?"
    + phrases("about, on, devoted to, dedicated to, concerned with"),
    r"(?:that\s+|which\s+|to\s+)?(?:do\s+|does\s+)?(?:deals?|dealing)\s+with",
    rf"{_THAT_ARE}(?:concerns?|covers?|treats?|addresse?s?)",
    phrases("related to, relating to"),
)
_LISTING = (
    phrases("which, what, list, show, give, find, name, are there, is there")
    + r"\s+(?:me\s+)?(?:(?:all|any|every|each|the|a|an|of|our|your|loaded)\s+)*"
    + _NOUN
)
_WHAT_HAVE_YOU = phrases("what (?:do you have|have you got|is there)")
_HAVE_YOU = (
    r"(?:do\s+you|have\s+you|does\s+the\s+library)\s+(?:have|got|hold|know|contain)\s+"
    rf"(?:anything|something|(?:any|a|an|some)\s+{_NOUN})"
)
_ANYTHING = (
    phrases("(?:is|are) there (?:anything|something)"),
    rf"(?:anything|(?:any\s+)?{_NOUN})",
)
_WHAT_IS_THERE = any_of(_LISTING, _WHAT_HAVE_YOU, _HAVE_YOU, *_ANYTHING)
_IN_LIBRARY = r"(?:\s+(?:in\s+(?:the|your|this)\s+(?:library|collection)|here|loaded|please))*\W*$"
_ON_WHAT = (
    rf"^\W*(?:(?:please|can\s+you|could\s+you)\s+)*{_WHAT_IS_THERE}\s+"
    r"(?:do\s+you\s+have\s+|have\s+you\s+got\s+|(?:are|is)\s+there\s+)?"
    rf"{_ABOUT}\s+(?P<subject>[^,;:?]{{2,80}}?){_IN_LIBRARY}"
)
_ON_WHAT_SPANISH = (
    r"^\W*(?:qué|cuáles|lista|enumera|hay|tienes)\s+"
    r"(?:(?:de|las|los|todas|todos|alguna?s?|son|algo)\s+)*"
    r"(?:resoluci(?:ón|ones)|textos?|documentos?|decisi(?:ón|ones)|algo)?\s*"
    + phrases(
        "(?:tratan?|hablan?) (?:de|sobre), que tratan? (?:de|sobre), hay sobre, tienes sobre",
        "sobre, acerca de",
    )
    + r"\s+(?P<asunto>[^,;:?]{2,80}?)\W*$"
)
_ASKED = re.compile(any_of(_ON_WHAT, _ON_WHAT_SPANISH), re.I)
_CLAUSE = re.compile(
    r"\b(?:does|do|did|is|are|was|were|be|being|been|has|have|that|which|who|whom|when|where|why|how|must|should|"
    r"shall|will|can|may|adopted|cited|recalled|and\s+(?:what|who|when|where|how)|que|quién|cuándo)\b",
    re.I,
)
_WHOLE = re.compile(
    rf"(?:(?:the|this|that|these|those|its?|them|each|both|other|another|same)\s+)?(?:{_NOUN}|it|them|one|ones)",
    re.I,
)
_ENOUGH_TITLED = 20
_LEAST_SHARE = 0.2
_LEAST_PARAGRAPHS = 2
_MOST_SHOWN = 50
_LONGEST = 5
_LEAST_COSINE = 0.3
_MOST_ALIKE = 5


def answer_on_subject(
    inquiry: Inquiry, catalogue: Catalogue, search: Callable[[str], Sequence[Candidate]]
) -> Answer | None:
    """The loaded documents on a subject, with their titles; None where something else is asked.

    A document is on it where its title has the words, or a good part of its paragraphs; where many
    titles have them, the titles alone count. Where no text has them, those closest in meaning are
    named as such.
    """
    subject = _subject(inquiry)
    stems = frozenset(content_stems(spell_alike(subject)))
    if not stems or len(stems) > _LONGEST:
        return None
    named = catalogue.titled(stems)
    enough = len(named) > _ENOUGH_TITLED
    found = () if enough else paragraphs_with(content_words(subject), inquiry, catalogue)
    having = Counter(one.paragraph_id.partition("/")[0] for one in found)
    shown = [
        key
        for key in catalogue.by_date()
        if key in named or _is_much(having[key], catalogue.keys.get(key, ()))
    ]
    if shown:
        return _tell(shown, subject, having, inquiry, catalogue)
    if found:
        return list_of(found, f"“{subject}”", inquiry, catalogue)
    near = [one for one in search(subject) if one.dense >= _LEAST_COSINE]
    alike = _alike(near)
    if alike:
        lead = f"No loaded resolution is on “{escape(subject)}”. Closest in meaning:"
        return _list(alike, lead, having, inquiry, catalogue)
    if near:
        return None
    message = f"No loaded resolution is on “{escape(subject)}”."
    return refuse(message, inquiry.standalone_question, catalogue, reason="nothing relevant")


def _alike(near: Sequence[Candidate]) -> list[str]:
    """The documents with several of the passages close in meaning."""
    counts = Counter(one.paragraph_id.partition("/")[0] for one in near)
    return [key for key, count in counts.most_common(_MOST_ALIKE) if count >= _LEAST_PARAGRAPHS]


def _subject(inquiry: Inquiry) -> str:
    """What the documents asked for are to be about, or nothing."""
    named = inquiry.identifiers
    if inquiry.depends or named.document_ids or named.missing or named.paragraphs:
        return ""
    asked = _ASKED.match(inquiry.question)
    subject = (asked["subject"] or asked["asunto"] or "").strip() if asked else ""
    if _CLAUSE.search(subject) or _WHOLE.fullmatch(subject) or YEAR.search(subject):
        return ""
    return subject


def _is_much(count: int, keys: Sequence[str]) -> bool:
    return count >= _LEAST_PARAGRAPHS and count >= _LEAST_SHARE * len(keys)


def _tell(
    shown: Sequence[str],
    subject: str,
    having: Counter[str],
    inquiry: Inquiry,
    catalogue: Catalogue,
) -> Answer:
    verb = "resolutions are" if len(shown) > 1 else "resolution is"
    lead = f"{len(shown)} loaded {verb} on “{escape(subject)}”:"
    return _list(shown, lead, having, inquiry, catalogue)


def _list(
    shown: Sequence[str],
    lead: str,
    having: Counter[str],
    inquiry: Inquiry,
    catalogue: Catalogue,
) -> Answer:
    statements = [Statement(lead, framing=True)]
    for key in shown[:_MOST_SHOWN]:
        resolution = catalogue.resolutions[key]
        line = title_line(resolution)
        line += f" ({having[key]} of its paragraphs)" if having[key] > 1 else ""
        statements.append(Statement(line, (title_evidence(resolution),)))
    if len(shown) > _MOST_SHOWN:
        statements.append(Statement(f"… and {len(shown) - _MOST_SHOWN} more.", framing=True))
    others = sum(1 for key in having if key not in shown)
    if others:
        more = "others mention" if others > 1 else "other mentions"
        statements.append(Statement(f"{others} {more} it as well.", framing=True))
    return ground(Draft(tuple(statements), quoted=False), inquiry.standalone_question, catalogue)
