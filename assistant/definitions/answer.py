"""Definitions: what a short form stands for, what a term means, as the texts state it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.clauses import enclosing_sentence
from assistant.definitions.said import answer_from_texts
from assistant.definitions.terms import asked_terms
from assistant.definitions.texts import that_may_use
from assistant.grounding import Draft, Evidence, Statement, escape, evidence_around, ground, refuse
from assistant.inquiry import Inquiry, strip_leading
from assistant.mentions.identifiers import strip_identifiers
from assistant.question.acronyms import Acronym
from assistant.question.kinds import content_words
from assistant.question.text_words import TEXT_WORDS
from assistant.records import Answer
from assistant.subjects.listing import paragraphs_with

_STANDS = re.compile(
    r"\b(?:stand(?:s|ing)?\s+for|(?<!\bi\s)mean(?!s)|means\s+what|meaning\s+of|(?:is|are|was)\s+meant(?!\s+to)|short\s+for|abbreviat\w*|acronyms?|initials|"
    r"initialism|spell(?:ed)?(?:\s+\w+)?\s+out|write(?:n)?\s+out|in\s+full|"
    r"full\s+(?:name|form|title)|expand\w*|unabbreviated|significan?|significado|qué\s+quieren?\s+decir|siglas?|acrónimo|abreviatura|"
    r"se\s+entiende\s+por|definición)\b",
    re.I,
)
_WHY = re.compile(r"^\W*(?:why|por\s+qué)\b", re.I)
_IS = re.compile(
    r"^\W*(?:and\s+|so\s+)?(?:(?:what|who)(?:['’]?s|\s+is|\s+are|\s+was)|(?:y\s+)?(?:qu[ée]\s+(?:es|son|era)|quién(?:es)?\s+(?:es|son))|"
    r"defin\w+|explain|explica(?:me)?|explícame)\s+"
    r"(?:(?:the|a|an|el|la|los|las|un|una|this|that)\s+)?(?P<term>[\w’'/ -]+?)"
    r"(?:\s+(?:again|exactly|anyway|please|then|by\s+the\s+way|actually|exactamente|entonces|por\s+favor))*\s*\W*$",
    re.I,
)
_ALONE = re.compile(
    r"^\W*(?P<term>(?:[A-Z]{2,}[\w-]*(?:\s[IVX]+)?(?=\W*$)|[\w-]{2,}(?:\s[ivx]+)?(?=\s*=)))\s*=?\s*\W*$"
)
_REVERSE = re.compile(
    r"\b(?:acronym|abbreviation|short(?:\s+(?:form|name))?|initials|abbreviated|"
    r"letters|siglas?|acrónimo|abreviatura)\b(?:\s+\w+){0,2}\s+(?:of|for|as|del?)\b"
    r"|\babbreviat\w+\b",
    re.I,
)
_CAPITALS = re.compile(r"\b[A-Z](?:[A-Z-]*[A-Z])(?:[ -](?:[IVX]+|\d+))?\b")
_DEFINED = re.compile(
    r"\b(?:defin(?:e|es|ed|ition)|meaning\s+of|meant\s+by|what\s+does\b.*\bmean\b|"
    r"what\s+do\b.*\bmean\s+by|qué\s+significan?|significado\s+de|se\s+entiende\s+por|"
    r"qué\s+quieren?\s+decir|definición\s+de|cómo\s+se\s+define[n]?)",
    re.I,
)
_DEFINES = re.compile(r"\bdefin(?:e[sdn]?|ition|ición)\b", re.I)
# “Which declaration defines …?” asks for what defines it: that may be told without a definition.
_SOURCE_ASKED = re.compile(r"^\W*(?:who|(?:which|what)\s+[\w-]+)\s+(?:\w+ly\s+)?defines?d?\b", re.I)
_DEFINING_WORDS = TEXT_WORDS | frozenset(
    """define defines defined definition definitions meaning means mean meant term word phrase
    expression concept understand
    understood purposes define definen definición definiciones significa significan significado
    entiende entienden término palabra expresión concepto quiere
    siglas sigla""".split()
)
_COPULA = re.compile(
    r"^[\s,”\"]*(?:(?:shall\s+)?means?\b|(?:is|are)\s+(?:defined|understood|a|an|any|the)\b|"
    r"refers?\s+to\b|constitutes?\b|significan?\b|se\s+(?:entiende|entenderá|define)\b|"
    r"(?:es|son)\s+(?:un|una|el|la|los|las|tod[oa]s?)\b|"
    r"shall\s+be\s+understood)",
    re.I,
)
_NAMING = re.compile(r"[\w]+(?:[- ](?:[IVX]+|\d+)\b)?")
_MOST_NAMED = 3


def answer_definition(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Say what a short form or a term stands for, or that the texts use it without saying."""
    question = strip_leading(inquiry.question)
    plain = _IS.search(question) or _ALONE.search(question)
    if inquiry.identifiers.paragraphs or _WHY.match(question):
        return None
    if not (
        plain or _STANDS.search(question) or _DEFINED.search(question) or asked_terms(question)[0]
    ):
        return None
    if _REVERSE.search(question):
        named = _named_in(question, catalogue)
        if named:
            return _say((named,), inquiry, catalogue, short_first=False)
    found = _definitions_asked(question, plain["term"] if plain else "", inquiry, catalogue)
    if found:
        return _say(found, inquiry, catalogue, short_first=True)
    unknown = _CAPITALS.search(strip_identifiers(question, catalogue))
    if unknown and not question.isupper() and (_STANDS.search(question) or _is_all(unknown, plain)):
        return _unexplained(unknown.group(), inquiry, catalogue)
    said = answer_from_texts(question, plain["term"] if plain else "", inquiry, catalogue)
    if said:
        return said
    return _define_term(question, inquiry, catalogue) if _DEFINED.search(question) else None


def _is_all(short: re.Match[str], plain: re.Match[str] | None) -> bool:
    """Whether the question asks what a short form is and nothing else."""
    return plain is not None and plain["term"].strip() == short.group()


def _definitions_asked(
    question: str, term: str, inquiry: Inquiry, catalogue: Catalogue
) -> tuple[Acronym, ...]:
    short = _short_form_in(question, catalogue)
    if short and term and not _STANDS.search(question):
        asked = " ".join(content_words(term)).replace("-", " ")
        stem = catalogue.acronyms.definitions(short)[0].stem.lower()
        if asked not in (short.lower().replace("-", " "), stem):
            return ()
    if not short and inquiry.depends and not _CAPITALS.search(question):
        short = _short_form_in(inquiry.earlier, catalogue) if _STANDS.search(question) else ""
    return catalogue.acronyms.definitions(short) if short else ()


def _short_form_in(question: str, catalogue: Catalogue) -> str:
    """The longest short form of the library that the question contains, as typed."""
    known = catalogue.acronyms.short_forms_in(question)
    if not known:
        return ""
    stem = max(known, key=len)
    typed = [
        word
        for word in _NAMING.findall(question)
        if word.lower().startswith((stem + "-", stem + " "))
    ]
    return typed[0] if typed else stem


def _named_in(question: str, catalogue: Catalogue) -> Acronym | None:
    lowered = question.lower()
    named = [
        acronym
        for group in catalogue.acronyms.by_stem.values()
        for acronym in group
        if acronym.name.lower() in lowered
    ]
    return max(named, key=lambda acronym: len(acronym.name), default=None)


def _say(
    found: Sequence[Acronym], inquiry: Inquiry, catalogue: Catalogue, *, short_first: bool
) -> Answer:
    """The best definition, with the documents that give the same one, then other readings."""
    first = found[0]
    inside = [one for one in found if _is_asked(one, inquiry)] or list(found)
    first = inside[0] if first not in inside else first
    same = {first.paragraph_id.partition("/")[0]: first}
    for one in inside:
        if one.name.lower() == first.name.lower() and one.short == first.short:
            same.setdefault(one.paragraph_id.partition("/")[0], one)
    evidence = tuple(
        Evidence(one.paragraph_id, one.start, one.end) for one in list(same.values())[:_MOST_NAMED]
    )
    short, name = escape(first.short), escape(first.name)
    if not short_first:
        text = f"{name}: {short}."
    elif first.stem.isupper():
        text = f"{short} stands for {name}."
    else:
        text = f"{short} is the {name}."
    return ground(Draft((Statement(text, evidence),)), inquiry.standalone_question, catalogue)


def _is_asked(acronym: Acronym, inquiry: Inquiry) -> bool:
    documents = inquiry.identifiers.document_ids
    return not documents or acronym.paragraph_id.partition("/")[0] in documents


def _unexplained(short: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    pattern = re.compile(rf"\b{re.escape(short)}\b")
    used = []
    for key, paragraph in that_may_use(short, catalogue.by_date(), catalogue):
        match = pattern.search(paragraph.text)
        if match:
            used.append(evidence_around(key, match.span(), catalogue, longest=240))
    if not used:
        message = f"The resolutions do not mention {escape(short)}."
        return refuse(message, inquiry.standalone_question, catalogue, reason="nothing relevant")
    message = f"The resolutions use {escape(short)} without saying what it stands for."
    return refuse(message, inquiry.standalone_question, catalogue, tuple(used[:3]))


def _define_term(question: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The sentence that says what a term is, or that the texts use it without saying."""
    term = [word for word in inquiry.topic if word not in _DEFINING_WORDS]
    if not term or len(term) > 5:
        return None
    found = paragraphs_with(term, inquiry, catalogue)
    if not found:
        if not _DEFINES.search(question) or _SOURCE_ASKED.search(question):
            return None
        message = f"The resolutions do not define “{escape(' '.join(term))}”."
        return refuse(message, inquiry.standalone_question, catalogue)
    ending = re.compile(rf"\b{re.escape(term[-1])}\w{{0,3}}\b", re.I)
    for item in found:
        text = catalogue.paragraphs[item.paragraph_id].text
        for match in ending.finditer(text, item.start, item.end):
            if _COPULA.match(text[match.end() :]):
                span = enclosing_sentence(text, *match.span())
                start = max(text.lower().rfind(term[0][:4], span[0], match.end()), span[0])
                shown = escape(text[start : span[1]].rstrip(" ;,."))
                statement = Statement(
                    f"{shown[:1].upper()}{shown[1:]}.", (Evidence(item.paragraph_id, *span),)
                )
                return ground(Draft((statement,)), inquiry.standalone_question, catalogue)
    if _SOURCE_ASKED.search(question):
        return None
    message = f"The resolutions use “{escape(' '.join(term))}” without defining it."
    return refuse(message, inquiry.standalone_question, catalogue, found[:3])
