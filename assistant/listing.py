"""List answers that must be complete: where something is mentioned, what cites what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.clauses import quotable
from assistant.grounding import Draft, Evidence, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry
from assistant.question import content_words
from assistant.records import Answer
from assistant.retrieval import stem_words
from index.symbols import find_symbols

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
_CITING = re.compile(
    r"\b(?:cit(?:e|es|ed|ing|ation)|mention(?:s|ed)?|recall(?:s|ed)?|refer(?:s|red)?|rel(?:y|ies|ied)|quote[sd]?|build(?:s)?\s+on|"
    r"based\s+on|base[sd]?|reference[sd]?|draw(?:s)?\s+on|invoke[sd]?|point(?:s)?\s+(?:back\s+)?to|named?|rest(?:s)?\s+on|link(?:s|ed)?)\b",
    re.I,
)
_DOCUMENTS = re.compile(
    r"\b(?:resolutions?|documents?|texts?|instruments?|treat(?:y|ies)|conventions?|protocols?|declarations?|sources?|decisions?|reports?)\b",
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
_CITING_WORDS = _LISTING_WORDS | frozenset(
    """recall recalls recalled rely relies relied quote quotes quoted build builds based base draw draws source
    sources decision decisions instruments instrument earlier older rest rests reports link links linked un nations
    united general assembly security council oas another previous prior""".split()
)


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
    found: Sequence[Evidence], subject: str, inquiry: Inquiry, catalogue: Catalogue, most: int = 40
) -> Answer:
    """A complete list, one cited line a paragraph, with the count first."""
    count = len(found)
    places = "paragraph" if count == 1 else "paragraphs"
    statements = [Statement(f"{escape(subject)} stands in {count} {places}:", framing=True)]
    for evidence in found[:most]:
        text = catalogue.paragraphs[evidence.paragraph_id].text[evidence.start : evidence.end]
        line = f"- **{escape(catalogue.citation(evidence.paragraph_id))}**: “{escape(text)}”"
        statements.append(Statement(line, (evidence,)))
    if count > most:
        statements.append(Statement(f"… and {count - most} more.", framing=True))
    return ground(Draft(tuple(statements), quoted=False), inquiry.standalone_question, catalogue)


def answer_not_loaded(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Say that a named resolution is not loaded, and where the loaded ones cite it."""
    missing = inquiry.identifiers.missing
    if not missing or inquiry.identifiers.document_ids:
        return None
    symbol = missing[0]
    mentions = _mentions_of(symbol, catalogue)
    asks_for_title = re.search(r"\b(?:title|titled|called|about|name|named|subject|topic)\b", inquiry.question, re.I)
    if mentions and (_CITING.search(inquiry.question) or asks_for_title):
        return list_of(mentions, symbol, inquiry, catalogue)
    message = f"{escape(symbol)} is not loaded"
    if mentions:
        places = ", ".join(escape(catalogue.citation(item.paragraph_id)) for item in mentions[:5])
        message += f"; it is only cited in {places}."
    else:
        message += ", and the loaded resolutions do not cite it."
    return refuse(
        message, inquiry.standalone_question, "resolution not loaded", catalogue, mentions[:3]
    )


def _mentions_of(symbol: str, catalogue: Catalogue) -> tuple[Evidence, ...]:
    """Where a symbol, or a number that stands for it, is cited."""
    wanted = {mention.document_id for mention in find_symbols(symbol)}
    found = []
    for document_id, mentions in catalogue.cited.items():
        if any(document_id == key or document_id.startswith(key + "-") for key in wanted):
            for key, mention in mentions:
                text = catalogue.paragraphs[key].text
                found.append(Evidence(key, *quotable(text, mention.start, mention.end, longest=240)))
    return tuple(found)


def answer_citations_between(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Where one loaded document cites another, what cites it, or what it cites."""
    question, documents = inquiry.question, inquiry.identifiers.document_ids
    plain = all(word in _CITING_WORDS for word in inquiry.topic)
    if not documents or not plain or not _CITING.search(question) or inquiry.identifiers.paragraphs:
        return None
    if len(documents) == 2:
        found = _citations_of(documents[1], catalogue, within=documents[0])
        found = found or _citations_of(documents[0], catalogue, within=documents[1])
        symbol = catalogue.resolutions[documents[1]].symbol
        return list_of(found, symbol, inquiry, catalogue) if found else None
    if re.search(r"\b(?:what|which|who|any\w*|is|was|where)\b.*\b(?:cites|recalls|mentions|refers\s+to|relies\s+on|builds\s+on|cited|mentioned|referred\s+to|recalled|quotes|quoted)\b(?!\s+(?:in|by)\s+(?:it|the\s+)?(?:\W|$))", question, re.I) and not re.search(
        r"\b(?:does|did|do)\b|\b(?:cited|mentioned|recalled|quoted|named|referred\s+to)\s+(?:in|by)\b", question, re.I
    ):
        found = _citations_of(documents[0], catalogue)
        symbol = catalogue.resolutions[documents[0]].symbol
        return list_of(found, symbol, inquiry, catalogue) if found else None
    return None


def _citations_of(
    document_id: str, catalogue: Catalogue, within: str = ""
) -> tuple[Evidence, ...]:
    found = []
    for key, mention in catalogue.cited.get(document_id, ()):
        if not within or key.startswith(within + "/"):
            text = catalogue.paragraphs[key].text
            found.append(Evidence(key, *quotable(text, mention.start, mention.end, longest=240)))
    return tuple(found)
