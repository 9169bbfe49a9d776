"""Whether, and what, the texts say of a subject that they name in the question's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.question.kinds import content_words
from assistant.question.mentioning import read_mention
from assistant.records import Answer
from assistant.subjects.listing import list_of, paragraphs_with, refuse_unmentioned

_ASKED = re.compile(
    r"\b(?:mention(?:s|ed)?|said|say(?:s|ing)?|stated?|refer(?:s|red)?\s+to|talk(?:s)?\s+about|speak(?:s)?\s+of|come(?:s)?\s+up|"
    r"appear(?:s)?|discuss(?:es|ed)?|address(?:es|ed)?|touch(?:es)?\s+on|anything|something|"
    r"mencion(?:a|an|ad[oa]s?)|dicen?|hablan?\s+del?|refieren?\s+al?|tratan?\s+del?|aparecen?|algo)\b",
    re.I,
)
_ABOUT = re.compile(
    r"\b(?:about|of|on|regarding|concerning)\b|\b(?:mentioned|come\s+up|referred\s+to|discussed|addressed)\b|\bmention\b|"
    r"\b(?:sobre|acerca\s+del?|respecto\s+(?:al?|del?)|hablan?\s+del?|refieren?\s+al?|tratan?\s+del?)\b|"
    r"\bmencion(?:a|an|ad[oa]s?)\b",
    re.I,
)
_TOLD = re.compile(r"\b(?:says?|said|stated?|dicen?)\b", re.I)
_MENTIONED = re.compile(
    r"\b(?:mention|refer|talk|speak|appear|mencion|hablan?|refier|aparec)", re.I
)
# Who adopts the texts is no part of what they tell.
_SPEAKER = re.compile(
    r"\b(?:does|do|did|has|have)\s+(?:the\s+)?(?:OAS|UN|United\s+Nations|Organi[sz]ation"
    r"(?:\s+of\s+American\s+States)?|(?:General\s+|Environment\s+)?Assembly|"
    r"(?:Permanent\s+|Security\s+|Human\s+Rights\s+)?Council)\s+(?=(?:say|said|mention|state|talk|speak)\b)",
    re.IGNORECASE,
)
_OTHER_WH = re.compile(
    r"\b(?:who|whom|whose|when|where|why|how|which|quién(?:es)?|cuándo|a?dónde|"
    r"por\s+qué|cómo|cuál(?:es)?|cuánt[oa]s?)\b",
    re.I,
)
_SAYING_WORDS = frozenset(
    """mention mentions mentioned said say says saying state states stated refer refers
    referred talk talks speak speaks come comes up appear appears discuss discusses
    discussed address addresses addressed touch touches anything something text texts
    resolution resolutions document documents anywhere all word words there topic subject
    matter issue habla hablan refiere refieren trata tratan aparece aparecen mencionada mencionado
    mencionadas mencionados texto textos resolución resoluciones documento documentos palabra
    palabras tema asunto regarding concerning""".split()
)
_MOST = 3
_MOST_LISTED = 6
_DOCUMENT_NUMBER = re.compile(
    r"[A-Za-z][\w.-]*(?:[/ ][\w.-]+)*/[\w.-]*\d[\w.-]*(?:\s\([\w/.-]+\))?"
)


def answer_mentioned(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The paragraphs that name a subject, for “is X mentioned?” and “what is said of X?”.

    Other questions, and subjects in other words than the texts', are left to reading.
    """
    question = inquiry.question
    typed = question.strip(" ?!.,;:\"“”'")
    if _DOCUMENT_NUMBER.fullmatch(typed) and not inquiry.identifiers.document_ids:
        places = _places_of(typed, inquiry, catalogue)
        if places is not None:
            return places
    if inquiry.identifiers.paragraphs or _OTHER_WH.search(question):
        return None
    asked = read_mention(question, catalogue)
    if asked is not None:
        named = content_words(asked.thing)
        literal = _MENTIONED.search(question)
        found = paragraphs_with(named, inquiry, catalogue) if literal else ()
        return _say_found(named, found, inquiry, catalogue, named=True) if found else None
    if not (_ASKED.search(question) and _ABOUT.search(question)):
        return None
    speaker = _SPEAKER.search(question)
    told = content_words(question[speaker.end() :]) if speaker else inquiry.topic
    subject = [word for word in told if word not in _SAYING_WORDS]
    if not subject or len(subject) > _MOST:
        return None
    found = () if inquiry.depends else paragraphs_with(subject, inquiry, catalogue)
    return _say_found(subject, found, inquiry, catalogue) if found else None


def _say_found(
    subject: Sequence[str],
    found: Sequence[Evidence],
    inquiry: Inquiry,
    catalogue: Catalogue,
    *,
    named: bool = False,
) -> Answer | None:
    """The few paragraphs in full, or the list of more where that is asked for as such.

    So it is where it is asked whether a thing is `named`, or what is said of it.
    """
    yes_no = named or inquiry.kind == "yes-no"
    if len(found) > _MOST:
        told = len(found) <= _MOST_LISTED and _TOLD.search(inquiry.question)
        if not (named or told):
            return None
        return list_of(found, f"“{' '.join(subject)}”", inquiry, catalogue, lead="Yes:" * yes_no)
    opening = "Yes: " if yes_no else ""
    statements = []
    for evidence in found:
        text = catalogue.paragraphs[evidence.paragraph_id].text[evidence.start : evidence.end]
        statements.append(Statement(f"{opening}“{escape(text)}”.", (evidence,)))
        opening = ""
    return ground(Draft(tuple(statements)), inquiry.standalone_question, catalogue)


def _places_of(literal: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The paragraphs in which the number of a document, asked for alone, stands as typed."""
    typed = re.compile(rf"(?<![\w/]){re.escape(literal)}(?![\w/]|\.\w)", re.I)
    held = [
        evidence
        for evidence in paragraphs_with(content_words(literal), inquiry, catalogue)
        if typed.search(catalogue.paragraphs[evidence.paragraph_id].text)
    ]
    if held:
        return list_of(held, literal, inquiry, catalogue)
    if " " in literal:
        return None
    return refuse_unmentioned(literal, inquiry, catalogue)
