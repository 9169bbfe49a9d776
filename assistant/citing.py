"""What cites what: documents that are only cited, citations between documents, cited sources."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.cited_before import meant_before
from assistant.clauses import quotable
from assistant.front_fields import strip_symbols
from assistant.grounding import Draft, Evidence, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry
from assistant.instruments import find_instruments
from assistant.listing import list_of, paragraphs_with
from assistant.lookup import named_paragraphs, whole_evidence
from assistant.question import content_words
from assistant.records import Answer
from assistant.spanish import speaks_spanish
from index.symbols import find_symbols

_CITING = re.compile(
    r"\b(?:cit(?:e|es|ed|ing|ations?)|mention(?:s|ed)?|recall(?:s|ed)?|refer(?:s|red|ring|"
    r"ences?)?|rel(?:y|ies|ied)|quote[sd]?|"
    r"build(?:s)?\s+on|base[sd]?|draw(?:s)?\s+on|invoke[sd]?|point(?:s)?\s+(?:back\s+)?to|"
    r"name[sd]?|rest(?:s)?\s+on|"
    r"link(?:s|ed)?|citan?|citad[oa]s?|mencion(?:a|an|ad[oa]s?)|recuerdan?|refieren?|remiten?|"
    r"invocan?|(?:se\s+)?basan?)\b",
    re.I,
)
_INCOMING = re.compile(
    r"\b(?:what|which|who|any\w*|is|was|where)\b.*\b(?:cites?|recalls?|mentions?|refers?\s+to|"
    r"rel(?:ies|y)\s+on|builds?\s+on|"
    r"cited|mentioned|referred\s+to|recalled|quotes?|quoted|bases\s+itself\s+on)\b(?!\s+(?:in|"
    r"by)\s+(?:it|the\s+)?(?:\W|$))",
    re.I,
)
# “Qué textos citan la 9” asks what cites it, “qué textos cita la 9” what it cites.
_INCOMING_SPANISH = re.compile(
    r"\b(?:citan|mencionan|recuerdan|invocan|refieren|remiten|basan)\b|"
    r"\b(?:cita|menciona|recuerda|invoca|refiere|remite)\s+a\b|\bse\s+(?:cita|menciona|recuerda)\b",
    re.I,
)
_PASSIVE = re.compile(
    r"\b(?:is|was|are|were|been)\b.*\b(?:cited|mentioned|recalled|quoted|named|invoked|"
    r"referred\s+to)\b.*\b(?:in|by)\b|\bse\s+(?:cita|menciona|recuerda|invoca)\b|"
    r"\b(?:citad|mencionad|recordad|invocad)[oa]s?\s+(?:en|por)\b",
    re.I,
)
_OUTGOING = re.compile(
    r"\b(?:does|did|do)\b|\b(?:cited|mentioned|recalled|quoted|named|referred\s+to)\s+(?:in|by)\b",
    re.I,
)
_TITLE_ASKED = re.compile(r"\b(?:title|titled|called|name|named|subject|topic)\b|\babout\W*$", re.I)
_COMPARED = re.compile(r"\b(?:compar\w+|differ\w*|versus|vs|common|both|than|similar\w*)\b", re.I)
_KINDS = (
    ("resolution", re.compile(r"\b(?:resolutions?|decisions?|resoluciones|decisiones)\b", re.I)),
    ("protocol", re.compile(r"\bprotocol(?:s|os)?\b", re.I)),
    (
        "treaty",
        re.compile(
            r"\b(?:treat(?:y|ies)|(?:international\s+)?agreements?|tratados|acuerdos)\b", re.I
        ),
    ),
    ("convention", re.compile(r"\b(?:conventions?|convenciones|convenios)\b", re.I)),
    ("declaration", re.compile(r"\bdeclarations?\b|\bdeclaraciones\b", re.I)),
    ("report", re.compile(r"\b(?:reports?|informes)\b", re.I)),
    (
        "",
        re.compile(
            r"\b(?:documents?|texts?|instruments?|sources?|references?|documentos|textos|"
            r"instrumentos|fuentes|referencias)\b",
            re.I,
        ),
    ),
)
_UN = re.compile(r"\b(?:UN|U\.N\.|united\s+nations|ONU|naciones\s+unidas)\b", re.I)
_OAS = re.compile(r"\b(?:OAS|OEA)\b", re.I)
_SYMBOLS_OF = (
    (re.compile(r"\b(?:general\s+assembly|asamblea\s+general)\b", re.I), r"AG/|A/(?!HRC)|\d+/\d+"),
    (re.compile(r"\b(?:permanent\s+council|consejo\s+permanente)\b", re.I), r"CP/"),
    (
        re.compile(r"\b(?:security\s+council|consejo\s+de\s+seguridad)\b", re.I),
        r"S/|\d+\s\(\d{4}\)",
    ),
    (
        re.compile(r"\b(?:human\s+rights\s+council|consejo\s+de\s+derechos\s+humanos)\b", re.I),
        r"A/HRC/",
    ),
)
_CITING_WORDS = frozenset(
    """mention mentions mentioned refer refers referred referring reference references name names
    named cite cites cited citation citations recall recalls recalled rely relies relied quote
    quotes quoted invoke invokes invoked build builds based base bases draw draws source
    sources decision decisions instrument instruments earlier older rest rests report reports
    link links linked un nations united general assembly security permanent human rights council
    oas another previous
    prior resolution resolutions document documents text texts treaty treaties convention
    conventions protocol protocols declaration declarations agreement agreements international
    operative preambular preamble part paragraph paragraphs anywhere list show two point
    number numbers symbol expressly explicitly points loaded point said itself back legal law
    existing cita citan citada citadas citado citados recuerda recuerdan refiere refieren remite
    remiten invoca invocan basa basan documento documentos texto textos resolución resoluciones
    decisión decisiones instrumento instrumentos tratado tratados convención convenciones convenio
    convenios protocolo protocolos declaración declaraciones informe informes fuente fuentes
    referencia referencias anterior anteriores previa previas párrafo párrafos preámbulo parte
    expresamente asamblea consejo seguridad permanente derechos humanos naciones unidas onu oea
    mencionada mencionadas mencionado mencionados lista""".split()
)
_LONGEST = 420
_DOTTED = re.compile(r"\d+\.\d+")


def answer_not_loaded(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Say that a named document is not loaded, and where the loaded ones cite it."""
    missing, documents = inquiry.identifiers.missing, inquiry.identifiers.document_ids
    if not missing:
        name = meant_before(inquiry, catalogue)
        found = mentions_of(name, inquiry, catalogue) if name else ()
        return _refuse_not_loaded(name, found, inquiry, catalogue) if name else None
    name = missing[0]
    mentions = mentions_of(name, inquiry, catalogue)
    about_citing = _CITING.search(inquiry.question) or _TITLE_ASKED.search(inquiry.question)
    if documents:
        inside = [item for item in mentions if item.paragraph_id.partition("/")[0] in documents]
        plain = all(word in _CITING_WORDS for word in inquiry.topic)
        if inside and plain:
            return list_of(inside, name, inquiry, catalogue)
        if not plain and not _COMPARED.search(inquiry.question):
            return None
    elif mentions and about_citing:
        return list_of(mentions, name, inquiry, catalogue)
    return _refuse_not_loaded(name, mentions, inquiry, catalogue)


def _refuse_not_loaded(
    name: str, mentions: Sequence[Evidence], inquiry: Inquiry, catalogue: Catalogue
) -> Answer:
    shown = escape(name[:1].upper() + name[1:])
    if mentions:
        places = ", ".join(escape(catalogue.citation(item.paragraph_id)) for item in mentions[:5])
        more = f" and {len(mentions) - 5} more" if len(mentions) > 5 else ""
        message = f"{shown} is not loaded; it is only cited in {places}{more}."
    elif not catalogue.resolutions:
        message = f"{shown} is not loaded; the library is empty."
    else:
        message = f"{shown} is not loaded, and the loaded resolutions do not cite it."
    return refuse(
        message,
        inquiry.standalone_question,
        "resolution not loaded",
        catalogue,
        tuple(mentions[:3]),
    )


def mentions_of(name: str, inquiry: Inquiry, catalogue: Catalogue) -> tuple[Evidence, ...]:
    """Where a document that is not loaded is cited: by its symbol, or by the words of its name."""
    wanted = {mention.document_id for mention in find_symbols(name)}
    if not wanted and (dotted := _DOTTED.search(name)):
        return _with_number(dotted[0], inquiry, catalogue)
    if wanted or any(character.isdigit() for character in name):
        return tuple(
            _quoted(key, (mention.start, mention.end), catalogue)
            for document_id, mentions in catalogue.cited.items()
            if any(document_id == one or document_id.startswith(one + "-") for one in wanted)
            for key, mention in mentions
        )
    return paragraphs_with(content_words(name), inquiry, catalogue)


def _with_number(number: str, inquiry: Inquiry, catalogue: Catalogue) -> tuple[Evidence, ...]:
    """Where a number with a point stands as one, as in “resolution 13.5”."""
    printed = re.compile(rf"(?<![\w.]){re.escape(number)}(?![\w.]*\d)")
    return tuple(
        one
        for one in paragraphs_with(number.split("."), inquiry, catalogue)
        if printed.search(catalogue.paragraphs[one.paragraph_id].text)
    )


def _quoted(key: str, span: tuple[int, int], catalogue: Catalogue) -> Evidence:
    text = catalogue.paragraphs[key].text
    return Evidence(key, *quotable(text, *span, longest=_LONGEST))


def answer_citations_between(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Where one loaded document cites another, or what cites it."""
    question, documents = inquiry.question, inquiry.identifiers.document_ids
    plain = all(word in _CITING_WORDS for word in inquiry.topic)
    if not documents or not plain or not _CITING.search(question):
        return None
    if inquiry.identifiers.paragraphs or inquiry.identifiers.missing:
        return None
    if len(documents) == 2:
        cited_first = bool(_PASSIVE.search(question))
        return _cited_by(documents[cited_first], documents[not cited_first], inquiry, catalogue)
    if len(documents) == 1 and _asks_incoming(question):
        found = _citations_of(documents[0], catalogue)
        symbol = catalogue.resolutions[documents[0]].symbol
        return list_of(found, symbol, inquiry, catalogue) if found else None
    return None


def _asks_incoming(question: str) -> bool:
    """Whether a question asks what cites the document that it names."""
    if speaks_spanish(question):
        return bool(_INCOMING_SPANISH.search(question))
    return bool(_INCOMING.search(question)) and not _OUTGOING.search(question)


def _cited_by(first: str, second: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    """Where the first document cites the second, else the other way round, else neither."""
    symbol, other = (catalogue.resolutions[key].symbol for key in (first, second))
    found = _citations_of(second, catalogue, within=first)
    if found:
        return list_of(found, other, inquiry, catalogue)
    none = f"{escape(symbol)} does not cite {escape(other)}"
    reverse = _citations_of(first, catalogue, within=second)
    if reverse:
        lead = f"{none}; it is the other way round."
        return list_of(reverse, symbol, inquiry, catalogue, lead=lead)
    return refuse(
        f"{none}, nor the other way round.",
        inquiry.standalone_question,
        "not stated by the closest paragraphs",
        catalogue,
        tuple(
            whole_evidence(catalogue.resolutions[key].paragraph_id("title"), catalogue)
            for key in (first, second)
        ),
    )


def _citations_of(document_id: str, catalogue: Catalogue, within: str = "") -> tuple[Evidence, ...]:
    return tuple(
        _quoted(key, (mention.start, mention.end), catalogue)
        for key, mention in catalogue.cited.get(document_id, ())
        if not within or key.startswith(within + "/")
    )


def answer_sources(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The documents that a resolution, a part or a paragraph of it names."""
    question = inquiry.question
    if not _CITING.search(question) or len(inquiry.identifiers.document_ids) > 1:
        return None
    if not all(word in _CITING_WORDS for word in inquiry.topic):
        return None
    if speaks_spanish(question) and inquiry.identifiers.document_ids and _asks_incoming(question):
        return None
    kind = next((name for name, pattern in _KINDS if pattern.search(inquiry.plain)), None)
    if kind is None and not (inquiry.identifiers.document_ids and _OUTGOING.search(question)):
        return None
    keys = _paragraphs_asked(inquiry, catalogue)
    cited = [
        (key, span)
        for key in keys
        for span in find_instruments(catalogue.paragraphs[key].text, kind or "")
        if _is_of_body(catalogue.paragraphs[key].text[slice(*span)], question)
    ]
    if not cited:
        return None
    return _list_cited(cited, inquiry, catalogue)


def _paragraphs_asked(inquiry: Inquiry, catalogue: Catalogue) -> list[str]:
    if inquiry.identifiers.paragraphs:
        return list(named_paragraphs(inquiry, catalogue))
    return [
        key
        for document_id in inquiry.document_ids or catalogue.by_date()
        for key, paragraph in catalogue.in_order(document_id)
        if not inquiry.part or (paragraph.kind == "preambular") == (inquiry.part == "pre")
    ]


def _is_of_body(name: str, question: str) -> bool:
    """Whether a document can be of the organization or the organ that the question names."""
    if _UN.search(question) and (re.match(r"[A-Z]{2,}/", name) or "Inter-American" in name):
        return False
    if _OAS.search(question) and (re.match(r"[ASE]/|\d", name) or "United Nations" in name):
        return False
    plain = strip_symbols(question)
    organs = [symbols for organ, symbols in _SYMBOLS_OF if organ.search(plain)]
    return not organs or any(re.match(symbols, name) for symbols in organs)


def _list_cited(
    cited: Sequence[tuple[str, tuple[int, int]]], inquiry: Inquiry, catalogue: Catalogue
) -> Answer:
    """One line a paragraph: the names in it, then the place."""
    named: dict[str, list[tuple[int, int]]] = {}
    for key, span in cited:
        named.setdefault(key, []).append(span)
    lines = [Statement("The documents named:", framing=True)]
    for key, spans in named.items():
        text = catalogue.paragraphs[key].text
        names = dict.fromkeys(text[start:end] for start, end in spans)
        shown = "; ".join(f"**{escape(name)}**" for name in names)
        span = (
            spans[0][0],
            spans[-1][1] if spans[-1][1] - spans[0][0] < 2 * _LONGEST else spans[0][1],
        )
        evidence = _quoted(key, span, catalogue)
        lines.append(Statement(f"- {shown}, {escape(catalogue.citation(key))}", (evidence,)))
    return ground(Draft(tuple(lines), quoted=False), inquiry.standalone_question, catalogue)
