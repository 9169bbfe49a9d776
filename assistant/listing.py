"""Every paragraph in which something is mentioned, as one complete list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.clauses import quotable
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.question import content_words
from assistant.records import Answer
from assistant.retrieval import stem_words

_MENTION = re.compile(
    r"\b(?:mention(?:s|ed|ing)?|come(?:s)?\s+up|appear(?:s|ed)?|occur(?:s)?|refer(?:s|red|ring)?\s+to|talk(?:s)?\s+about|speak(?:s)?\s+of|"
    r"touch(?:es)?\s+on|deal(?:s)?\s+with|contain(?:s)?|address(?:es)?|bring(?:s)?\s+(?:in|up)|name(?:s|d)?|cite[sd]?|invoke[sd]?|say\s+anything\s+(?:about|on))\b",
    re.I,
)
_PLACES = re.compile(
    r"\b(?:where(?:\s+(?:else|in|exactly|all))?|(?:which|what|all|every|the|any|list|how\s+many|in\s+(?:which|what))\s+(?:(?:the|operative|preambular|other)\s+)*"
    r"(?:paragraphs?|paras?|places?|provisions?|clauses?|passages?|parts|times))\b",
    re.I,
)
_LISTING_WORDS = frozenset(
    """mention mentions mentioned mentioning come comes came up appear appears appeared occur occurs refer refers referred
    referring talk talks talking speak speaks touch touches deal deals dealing contain contains address addresses
    bring brings in cite cites cited invoke invokes paragraph paragraphs para paras place places provision
    provisions clause clauses passage passages parts times list text texts resolution resolutions operative
    preambular anywhere everywhere word words term phrase find found where two anything document documents
    name names named exact exactly number numbers show reference references library loaded point said""".split()
)
_MOST_SHOWN = 200


def answer_mentions(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Every paragraph in which the words asked about occur, each with its sentence."""
    question = inquiry.question
    if not (_PLACES.search(question) and _MENTION.search(question)) or inquiry.identifiers.paragraphs:
        return None
    term = [word for word in inquiry.topic if word not in _LISTING_WORDS]
    if not term or len(term) > 6:
        return None
    found = paragraphs_with(term, inquiry, catalogue)
    if not found:
        return None
    return list_of(found, f"“{' '.join(term)}”", inquiry, catalogue)


def paragraphs_with(
    term: Sequence[str], inquiry: Inquiry, catalogue: Catalogue
) -> tuple[Evidence, ...]:
    """Where all stems of the term, or a short or full form of it, stand close together."""
    forms = [tuple(stem_words(" ".join(term)))]
    for expansion in catalogue.acronyms.expansions(" ".join(term)):
        forms.append(tuple(stem_words(" ".join(content_words(expansion)))))
    for acronyms in catalogue.acronyms.by_stem.values():
        for acronym in acronyms:
            named = set(stem_words(" ".join(content_words(acronym.name))))
            if acronym.stem.isupper() and len(forms[0]) > 1 and set(forms[0]) <= named and len(named) <= 5:
                forms.append(tuple(stem_words(acronym.stem)))
    found = []
    for document_id in inquiry.document_ids or catalogue.by_date():
        for key, paragraph in catalogue.in_order(document_id):
            span = _close_together(paragraph.text, forms)
            if span:
                found.append(Evidence(key, *quotable(paragraph.text, *span, longest=240)))
    return tuple(found)


def _close_together(text: str, forms: Sequence[tuple[str, ...]]) -> tuple[int, int] | None:
    placed = [(stem, match.span()) for match in re.finditer(r"[^\W_]+", text) for stem in stem_words(match.group())]
    for form in forms:
        width = 3 * len(form) + 6
        for index, (stem, (start, _)) in enumerate(placed):
            if stem not in form:
                continue
            window = placed[index : index + width]
            if set(form) <= {word for word, _ in window}:
                last = max(next(at for at, (word, _) in enumerate(window) if word == part) for part in form)
                return start, window[last][1][1]
    return None


def list_of(
    found: Sequence[Evidence],
    subject: str,
    inquiry: Inquiry,
    catalogue: Catalogue,
    *,
    lead: str = "",
) -> Answer:
    """A complete list, one cited line a paragraph, with the count first; `lead` goes before it."""
    count = len(found)
    places = "paragraph" if count == 1 else "paragraphs"
    opening = f"{lead} " if lead else ""
    statements = [Statement(f"{opening}{escape(subject)} stands in {count} {places}:", framing=True)]
    for evidence in found[:_MOST_SHOWN]:
        text = catalogue.paragraphs[evidence.paragraph_id].text[evidence.start : evidence.end]
        line = f"- **{escape(catalogue.citation(evidence.paragraph_id))}**: “{escape(text)}”"
        statements.append(Statement(line, (evidence,)))
    if count > _MOST_SHOWN:
        statements.append(Statement(f"… and {count - _MOST_SHOWN} more.", framing=True))
    return ground(Draft(tuple(statements), quoted=False), inquiry.standalone_question, catalogue)
