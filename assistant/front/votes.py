"""The vote, the meeting and the committee of an adoption, as the front matter prints them."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.front.fields import adopted_on, name_of
from assistant.front.matter import stated, title_evidence
from assistant.front.vote_words import (
    COMMITTEE_ASKED,
    COMMITTEE_WORDS,
    FORM,
    FORM_ASKED,
    GROUPS,
    NO_VOTE,
    NO_VOTE_ASKED,
    REPORTED,
    SIDES,
    UNANIMOUS,
    VOTE_ASKED,
    VOTE_WORDS,
)
from assistant.front.words import DATE_ASKED
from assistant.grounding import Draft, Evidence, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry
from assistant.records import Answer
from index.records import Resolution

_STARTS = re.compile(r"\b(?:adopted|approved|passed|aprobad[ao]|adoptad[ao])\b", re.I)
_ORDERED = re.compile(
    r"\b(?:must|shall|should|will|has\s+to|have\s+to|is\s+to|are\s+to|debe\w*|asked|requested)\b",
    re.I,
)
_NAMED_KINDS = ("who", "which", "list")
_STATES = re.compile(r"\b(?:which|what|who|list|name)\b|\bqu(?:é|ién(?:es)?)\b", re.I)
_COUNTED = re.compile(r"\bhow\s+many\b|\bcu[áa]nt[oa]s\b", re.I)
_NONE = frozenset({"0", "none", "no", "nil", "ninguno", "ninguna", "ningún"})


def asks_vote(inquiry: Inquiry, left: list[str]) -> bool:
    """Whether a question is about how the vote on a resolution went and nothing else."""
    asked = VOTE_ASKED.search(inquiry.question) or FORM_ASKED.search(inquiry.question)
    return bool(asked) and all(word in VOTE_WORDS for word in left)


def asks_committee(inquiry: Inquiry, left: list[str]) -> bool:
    """Whether a question is about the committee that a resolution came from and nothing else."""
    asked = COMMITTEE_ASKED.search(inquiry.question)
    if _ORDERED.search(inquiry.question):
        return False
    return bool(asked) and all(word in COMMITTEE_WORDS for word in left)


def is_about_voting(inquiry: Inquiry, catalogue: Catalogue) -> bool:
    """Whether the paragraphs given as the answer before speak of a vote themselves."""
    texts = [catalogue.paragraphs[key] for key in inquiry.focus]
    return any(one.kind != "front" and re.search(r"\bvot", one.text, re.I) for one in texts)


def answer_vote(
    documents: tuple[str, ...], inquiry: Inquiry, catalogue: Catalogue
) -> Answer | None:
    """How the vote on each document went, or that its text does not say so."""
    found: list[Statement] = []
    for document_id in documents:
        resolution = catalogue.resolutions[document_id]
        said = _vote_of(resolution, inquiry)
        if said is None and not VOTE_ASKED.search(inquiry.question):
            return None
        if said is None:
            return _refuse_vote(resolution, inquiry, catalogue)
        found.append(said)
        if DATE_ASKED.search(inquiry.question):
            found += adopted_on(resolution)
    return ground(Draft(tuple(found)), inquiry.standalone_question, catalogue)


def _vote_of(resolution: Resolution, inquiry: Inquiry) -> Statement | None:
    """The sentence on the vote that a question asks for; None where nothing of it is printed."""
    text, asked = resolution.front.text, inquiry.question
    side = next((name for name, words in SIDES if words.search(asked)), "")
    named = _members(text, side) if side else None
    if named and _STATES.search(asked) and not _COUNTED.search(asked):
        shown = escape(" ".join(named[1].split()).strip(" .]"))
        return Statement(f"{named[0]}: {shown}.", (_evidence(resolution, named[2]),))
    form = FORM.search(text)
    if form is None:
        return None
    printed = " ".join(_trimmed(form[0]).split())
    wants_names = inquiry.kind in _NAMED_KINDS and side and _STATES.search(asked)
    if wants_names and not _COUNTED.search(asked) and not NO_VOTE.search(printed):
        return None
    lead = _lead(printed, side, inquiry)
    said = f"{name_of(resolution)} was adopted {escape(printed)}."
    if re.match(r"(?:por|sin)\b", printed, re.I):
        said = f"{name_of(resolution)} fue aprobada {escape(printed)}."
    elif not re.match(r"(?:by|without|unanimously|on)\b", printed, re.I):
        said = f"{name_of(resolution)}: {escape(printed)}."
    return Statement(lead + said, (_evidence(resolution, form.span()),))


def _lead(printed: str, side: str, inquiry: Inquiry) -> str:
    """Yes or no where a question wants it and the printed form tells."""
    if inquiry.kind != "yes-no":
        return ""
    without = bool(NO_VOTE.search(printed))
    if side:
        count = _count_of(printed, side)
        if not without and not count:
            return ""
        return "No: " if without or count in _NONE else "Yes: "
    if UNANIMOUS.search(inquiry.question):
        counts = [_count_of(printed, one) for one in ("against", "abstaining")]
        if UNANIMOUS.search(printed):
            return "Yes: "
        against = any(count and count not in _NONE for count in counts)
        return "No: " if against else ""
    return "Yes: " if bool(NO_VOTE_ASKED.search(inquiry.question)) == without else "No: "


def _count_of(printed: str, side: str) -> str:
    """The number of votes on one side, as printed, empty where it is not told."""
    number = r"(\d+|none|no|nil|one|two|three|four|five|six|seven|eight|nine|ten|ningun[oa]|ningún)"
    patterns = {
        "for": (rf"\b{number}\s+(?:votes?\s+)?(?:in\s+favou?r|for\b|a\s+favor)", r"\b(\d+)\s+to\s"),
        "against": (
            rf"\b{number}\s+(?:votes?\s+)?(?:against|en\s+contra)",
            rf"\b\d+\s+(?:votes\s+)?to\s+{number}",
        ),
        "abstaining": (rf"\b{number}\s+(?:abst\w+|abstaining)",),
    }
    for pattern in patterns[side]:
        match = re.search(pattern, printed, re.I)
        if match:
            return match[1].lower()
    return ""


def _members(text: str, side: str) -> tuple[str, str, tuple[int, int]] | None:
    """The members printed on one side of a vote, under which heading and where."""
    for match in GROUPS.finditer(text):
        if match["side"].lower().startswith(side[:5] if side != "for" else ("in fav", "a favor")):
            return match["side"], match["members"], match.span()
    return None


def _evidence(resolution: Resolution, span: tuple[int, int]) -> Evidence:
    """The printed form with the word before it that says what was done."""
    text = resolution.front.text
    line = max(text.rfind(mark, 0, span[0]) for mark in "([\n")
    begun = [match.start() for match in _STARTS.finditer(text, max(line, 0), span[0])]
    end = span[0] + len(_trimmed(text[slice(*span)]))
    return Evidence(title_evidence(resolution).paragraph_id, begun[0] if begun else span[0], end)


def _trimmed(printed: str) -> str:
    """Printed words without the marks behind them, but for one that closes their own bracket."""
    bare = printed.rstrip(" .,)]")
    closes = bare.count("(") > bare.count(")") and printed[len(bare) :].startswith(")")
    return f"{bare})" if closes else bare


def _refuse_vote(resolution: Resolution, inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    form = FORM.search(resolution.front.text)
    name = name_of(resolution)
    said = (
        f"The text of {name} says only this of the vote: {escape(' '.join(form[0].split()))}."
        if form
        else f"The text of {name} does not say how the vote went."
    )
    return refuse(said, inquiry.standalone_question, catalogue, (title_evidence(resolution),))


def answer_committee(
    documents: tuple[str, ...], inquiry: Inquiry, catalogue: Catalogue
) -> Answer | None:
    """Which committee reported each document, None where one does not print it."""
    found: list[Statement] = []
    for document_id in documents:
        resolution = catalogue.resolutions[document_id]
        match = REPORTED.search(resolution.front.text)
        if match is None:
            return None
        printed = escape(" ".join(match[0].split()))
        name = name_of(resolution)
        said = f"{name}: {printed}." if match["own"] else f"{name} was adopted {printed}."
        found.append(stated(said, resolution, match[0]))
        if DATE_ASKED.search(inquiry.question):
            found += adopted_on(resolution)
    return ground(Draft(tuple(found)), inquiry.standalone_question, catalogue)
