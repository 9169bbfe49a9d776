"""Every paragraph in which something is mentioned, as one complete list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from assistant.catalogue import Catalogue
from assistant.clauses import quotable
from assistant.grounding import Draft, Evidence, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry
from assistant.question.kinds import content_stems
from assistant.records import Answer
from assistant.retrieval import stem_words
from index.words import stem_each

_MENTION = re.compile(
    r"\b(?:mention(?:s|ed|ing)?|(?:come|crop|turn|show)(?:s)?\s+up|featured?s?|figures?\s+in|appear(?:s|ed)?|occur(?:s)?|refer(?:s|red|"
    r"ring)?\s+to|talk(?:s)?\s+about|speak(?:s)?\s+of|"
    r"touch(?:es)?\s+on|deal(?:s)?\s+with|contain(?:s)?|address(?:es)?|bring(?:s)?\s+(?:in|up)|"
    r"name(?:s|d)?|cite[sd]?|invoke[sd]?|say\s+anything\s+(?:about|on)|"
    r"(?:paragraphs|paras|provisions|clauses|passages|places)\s+(?:about|on|concerning|regarding|"
    r"dealing\s+with|relating\s+to|containing|with)|"
    r"mencion(?:a|an|ad[oa]s?|ar)|aparece[n]?|figura[n]?|habla[n]?\s+del?|refieren?\s+al?|citan?|"
    r"nombran?|tratan?\s+(?:del?|sobre)|contienen?|"
    r"(?:párrafos|disposiciones|pasajes)\s+(?:sobre|acerca\s+del?|relativ[oa]s\s+al?))\b",
    re.I,
)
_LITERAL = re.compile(
    r"\b(?:mention(?:s|ed|ing)?|appear(?:s|ed)?|occur(?:s)?|come(?:s)?\s+up|"
    r"contain(?:s)?\s+the\s+words?|name(?:s|d)?|mencion(?:a|an|ad[oa]s?)|aparece[n]?)\b",
    re.I,
)
_PLACES = re.compile(
    r"\b(?:where(?:\s+(?:else|in|exactly|all))?|(?:which|what|all|every|the|any|list|how\s+many|"
    r"in\s+(?:which|what))\s+(?:(?:the|operative|preambular|other)\s+)*"
    r"(?:paragraphs?|paras?|places?|provisions?|clauses?|passages?|parts|times|resolutions?|"
    r"documents?|texts?)|dónde|cuántas\s+veces|"
    r"(?:qué|cuáles|cuántos|todos\s+los|lista\s+de|los)\s+(?:(?:son|los|las|otros)\s+)*"
    r"(?:párrafos?|lugares|pasajes|disposiciones|partes|resoluci(?:ón|ones)|documentos?|textos?))\b",
    re.I,
)
_LISTING_WORDS = frozenset(
    """turn turns crop crops show shows up feature features figure figures across
    mention mentions mentioned mentioning come comes came up appear appears appeared occur
    occurs refer refers referred referring talk talks talking speak speaks touch touches deal
    deals dealing contain contains address addresses bring brings in cite cites cited invoke
    invokes paragraph paragraphs para paras place places provision provisions clause clauses
    passage passages parts times list text texts resolution resolutions operative preambular
    anywhere everywhere word words term phrase find found where two anything document
    documents name names named exact exactly number numbers show reference references library
    loaded point said
    mencionada mencionadas mencionados aparece aparecen figura figuran habla hablan refiere
    refieren cita citan citado nombra nombran trata tratan contiene contienen párrafo párrafos
    lugar lugares pasaje pasajes disposiciones partes veces lista texto textos resolución
    resoluciones documento documentos palabra palabras término términos expresión relativos
    resolutivos preambulares operativos preámbulo""".split()
)
_MOST_SHOWN = 200
_WORD = re.compile(r"[^\W_]+")


def answer_mentions(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Every paragraph in which the words asked about occur, each with its sentence."""
    question = inquiry.question
    if (
        not (_PLACES.search(question) and _MENTION.search(question))
        or inquiry.identifiers.paragraphs
    ):
        return None
    term = [word for word in inquiry.topic if word not in _LISTING_WORDS]
    if not term or len(term) > 6:
        return None
    found = paragraphs_with(term, inquiry, catalogue)
    shown = f"“{as_typed(term, question)}”"
    if found:
        return list_of(found, shown, inquiry, catalogue)
    unknown = [word for word in term if not catalogue.knows(word)]
    if unknown and _LITERAL.search(question):
        return refuse_unmentioned(shown, inquiry, catalogue)
    return None


def refuse_unmentioned(
    named: str,
    inquiry: Inquiry,
    catalogue: Catalogue,
    *,
    texts: str = "",
    nearest: tuple[Evidence, ...] = (),
) -> Answer:
    """That no paragraph of the `texts` spoken of, or of any, mentions what is asked for."""
    message = f"No paragraph of {texts or 'the loaded resolutions'} mentions {escape(named)}."
    return refuse(
        message, inquiry.standalone_question, catalogue, nearest, reason="nothing relevant"
    )


def as_typed(term: Sequence[str], question: str) -> str:
    """The words of a term as the question writes them, with those between them."""
    between = r"\W+(?:\w+\W+){0,2}?"
    typed = re.search(rf"\b{between.join(map(re.escape, term))}\b", question, re.I)
    return " ".join(typed[0].split()) if typed else " ".join(term)


def paragraphs_with(
    term: Sequence[str], inquiry: Inquiry, catalogue: Catalogue
) -> tuple[Evidence, ...]:
    """Where all stems of the term, or a short or full form of it, stand close together."""
    forms = _forms_of(term, catalogue)
    part = "" if inquiry.identifiers.paragraphs else inquiry.part
    found: list[Evidence] = []
    for key, paragraph in catalogue.that_may_have(
        forms, inquiry.document_ids or catalogue.by_date()
    ):
        if part and (paragraph.kind == "preambular") != (part == "pre"):
            continue
        span = _close_together(paragraph.text, forms)
        if span and len(found) < _MOST_SHOWN:
            span = quotable(paragraph.text, *span, longest=240)
        if span:
            found.append(Evidence(key, *span))
    return tuple(found)


def _forms_of(term: Sequence[str], catalogue: Catalogue) -> list[tuple[str, ...]]:
    """The stems of a term, of its full names and of its short forms."""
    forms = [tuple(stem_words(" ".join(term)))]
    acronyms = catalogue.acronyms
    besides = [word for word in term if not acronyms.expansions(word)]
    for expansion in acronyms.expansions(" ".join(term)):
        forms.append((*content_stems(expansion), *stem_words(" ".join(besides))))
    if len(forms[0]) < 2:
        return forms
    asked = set(forms[0])
    for stem, group in acronyms.by_stem.items():
        if not group[0].stem.isupper():
            continue
        names = [set(content_stems(one.name)) for one in group]
        short = tuple(stem_words(stem))
        is_name = any(asked <= named and len(named) <= 5 for named in names)
        beside = asked - set(short)
        is_beside = set(short) < asked and any(beside <= named for named in names)
        forms += [short] if is_name or is_beside else []
    return forms


def _close_together(text: str, forms: Sequence[tuple[str, ...]]) -> tuple[int, int] | None:
    """From the first to the last of the words of a form that stand close together."""
    stems = stem_each(_WORD.findall(text))
    held = set(stems)
    for form in forms:
        if not held.issuperset(form):
            continue
        width = 3 * len(form) + 6
        for index, stem in enumerate(stems):
            window = stems[index : index + width]
            if stem in form and set(form) <= set(window):
                last = index + max(window.index(part) for part in form)
                words = list(islice(_WORD.finditer(text), index, last + 1))
                return words[0].start(), words[-1].end()
    return None


def list_of(
    found: Sequence[Evidence],
    subject: str,
    inquiry: Inquiry,
    catalogue: Catalogue,
    *,
    lead: str = "",
    most: int = _MOST_SHOWN,
) -> Answer:
    """A list, one cited line a paragraph, with the count of all first; `lead` goes before it."""
    count = len(found)
    places = "paragraph" if count == 1 else "paragraphs"
    documents = len({item.paragraph_id.partition("/")[0] for item in found})
    if documents > 1:
        places += f" of {documents} resolutions"
    opening = f"{lead} " if lead else ""
    said = Statement(f"{opening}{escape(subject)} stands in {count} {places}:", framing=True)
    return say_lines(said, found, most, inquiry, catalogue)


def say_lines(
    opening: Statement,
    found: Sequence[Evidence],
    most: int,
    inquiry: Inquiry,
    catalogue: Catalogue,
) -> Answer:
    """An opening, then a cited line a paragraph with its words; how many more than `most`."""
    statements = [opening]
    for evidence in found[:most]:
        text = catalogue.paragraphs[evidence.paragraph_id].text[evidence.start : evidence.end]
        line = f"- **{escape(catalogue.citation(evidence.paragraph_id))}**: “{escape(text)}”"
        statements.append(Statement(line, (evidence,)))
    if len(found) > most:
        statements.append(Statement(f"… and {len(found) - most} more.", framing=True))
    return ground(Draft(tuple(statements), quoted=False), inquiry.standalone_question, catalogue)
