"""Answers from the front matter: title, symbol, date, session, organ, numbers of paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.ages import answer_ages, asks_age, compares_ages
from assistant.catalogue import Catalogue
from assistant.front_matter import printed_date, stated, title_evidence, written_date
from assistant.grounding import Draft, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry
from assistant.records import Answer
from assistant.retrieval import stem_words
from index.records import Resolution
from index.symbols import find_symbols

_META_WORDS = frozenset(
    """adopt adopted adoption adopting adopts passed pass approved approval approve date dated dates
    session sessions plenary organ body title titled titles called call name named symbol reference
    number numbered language languages written issued signed agreed published publication took place
    voted day year month meeting resolution resolutions document documents text texts decision many
    paragraphs paragraph operative preambular preamble count length long short full official exact
    january february march april may june july august september october november december
    came born come out both two each respectively respective clauses sitting came regular held
    older oldest newer newest later latest earlier earliest recent more
    english spanish version headline heading age old recitals dating point during happen happened
    contain contains consist consists comprise comprises include includes altogether total there
    days years months titles symbols organs bodies names
    hold state roman numeral numerals introductory decisions before numbers provide tell come
    sign signed off open opens through go goes went gone same details citation far apart gap
    difference finalised finalized put forward date-wise chronologically order predate predates
    city place where general assembly oas organization american states sub subparagraphs""".split()
)
_SPANISH_META_WORDS = frozenset(
    """aprobó aprobada aprobado aprobadas aprobados aprobaron aprobación aprobar adoptó adoptada
    adoptado adoptadas adoptaron adopción adoptar fecha fechas fechada sesión sesiones plenaria
    período periodo ordinario extraordinario órgano órganos organismo título títulos titula titulan
    titulada llama llaman llamada nombre símbolo signatura código número números idioma idiomas
    lengua escrita escrito redactada publicada publicó publicación emitió emitida firmada votada año
    años mes día data resolución resoluciones documento documentos texto textos decisión
    declaración párrafos párrafo operativos resolutivos resolutiva dispositivos dispositiva
    preambulares preámbulo considerandos incisos parte contiene contienen incluye consta total
    completo oficial exacto exacta celebrada celebró celebrado enero febrero marzo abril mayo junio
    julio agosto septiembre octubre noviembre diciembre primera segunda tercera última reunión lugar
    asamblea general oea organización estados americanos versión español inglés fue
    dónde""".split()
)
_ADOPTION = re.compile(
    r"\b(?:adopt|pass(?:ed)?\b|approv|dat(?:e|ed|es|ing)\b|issued|voted|signed|agreed|came\s+out|"
    r"when\b|old\b|age\b|year\b|aprob|fecha|data\b|emitid|cuándo\b|cuando\b|año\b)",
    re.I,
)
_ORDINAL = re.compile(
    r"(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"\w+teenth|\w+tieth|primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao]|sext[ao]|"
    r"s[eé]ptim[ao]|octav[ao]|noven[ao]|\w*d[eé]cim[ao]|\w+[eé]sim[ao])"
)
_MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre".split()
)
_ABOUT_DOCUMENT = re.compile(
    r"\b(?:adopt\w*|pass(?:ed)|approved|titled?|called|symbol|preambular|operative|plenary|"
    r"resolution|text|aprob\w+|título|titulada|símbolo|preambulares|resolutivos|operativos|"
    r"plenaria|resolución|texto)\b",
    re.I,
)
_TITLE = re.compile(
    r"\b(?:title|titled|called|name|named|headline|heading|títulos?|titula\w*|se\s+llaman?|"
    r"nombre)\b",
    re.I,
)
_SYMBOL = re.compile(
    r"\b(?:symbol|símbolo|signatura|(?:número|código)\s+de\s+(?:la|esta|esa)\s+resolución|"
    r"qué\s+número\s+(?:tiene|lleva)|reference|citation|(?:document|resolution|official)\s+(?:number|no\.?)|"
    r"(?:what(?:'s|\s+is)?|which|the|its)\s+(?:\w+\s+)?number\s+(?:of|does|has)\s+(?:the|that|this|resolution)\b)",
    re.I,
)
_SESSION = re.compile(
    r"\b(?:session|plenary|sitting|meeting|where|place|sesión|sesiones|plenaria|período|dónde|"
    r"lugar)\b",
    re.I,
)
_LANGUAGES = {"en": "English", "es": "Spanish", "fr": "French", "pt": "Portuguese"}
_TOWN = re.compile(
    r"\b(?:city|cities|country|countries|town|venue|building|hotel|"
    r"ciudad(?:es)?|país(?:es)?|sede|edificio)\b",
    re.I,
)
_COUNT = re.compile(
    r"\b(?:how\s+many|number\s+of|count|cu[áa]nt[oa]s|número\s+de|cantidad\s+de)\b", re.I
)
_HAS_PARTS = re.compile(
    r"\b(?:has|have|contains?|includes?|any)\b.*\b(?:sub-?paragraphs?|preamble|recitals?)\b", re.I
)
_ITEMS = re.compile(
    r"\b(?:paragraphs?|clauses?|recitals?|preambular(?:es)?|operatives?|sub-?paragraphs?|"
    r"p[áa]rrafos?|considerandos?|resolutivos?|incisos?)\b",
    re.I,
)
_PREAMBULAR = re.compile(
    r"\b(?:preamb\w*|recitals?|preámbulo|considerandos?|considerativ\w+)\b", re.I
)
_OPERATIVE = re.compile(r"\b(?:operativ[eoa]s?|resolutiv[oa]s?|dispositiv[oa]s?)\b", re.I)
_FEW = 5
_LONG = re.compile(r"\bhow\s+long\b", re.I)


def answer_metadata(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Answer from the front matter: title, symbol, date, session, organ, numbers of paragraphs."""
    left = [word for word in inquiry.topic if not _is_metadata(word)]
    titled = _titled_with(left, inquiry, catalogue)
    if inquiry.identifiers.paragraphs or (left and not titled):
        return None
    if inquiry.depends and not inquiry.identifiers.document_ids:
        about_front = bool(inquiry.focus) and inquiry.focus[0].endswith("/title")
        about_document = about_front or _ABOUT_DOCUMENT.search(inquiry.question)
        documents = inquiry.document_ids if about_document else ()
    else:
        documents = inquiry.document_ids or titled or _documents_meant(inquiry, catalogue)
        few = len(catalogue.resolutions) <= _FEW
        if not documents and few and compares_ages(inquiry) and not inquiry.depends:
            documents = catalogue.by_date()
    if not documents:
        return None
    ages = answer_ages(documents, inquiry, catalogue)
    return ages or _answer_fields(documents, inquiry, catalogue)


def _answer_fields(
    documents: tuple[str, ...], inquiry: Inquiry, catalogue: Catalogue
) -> Answer | None:
    """The field asked for, of each document."""
    asked = inquiry.question
    if _TOWN.search(asked):
        return _refuse_town(documents, inquiry, catalogue)
    statements: list[Statement] = []
    for document_id in documents:
        resolution = catalogue.resolutions[document_id]
        counted = _COUNT.search(asked) and _ITEMS.search(asked)
        if counted or _HAS_PARTS.search(asked) or _LONG.search(asked):
            statements.append(_count(resolution, asked))
        else:
            found = _metadata(resolution, inquiry)
            if found is None:
                return None
            statements.append(found)
    return ground(Draft(tuple(statements)), inquiry.standalone_question, catalogue)


def _titled_with(left: Sequence[str], inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """The documents whose titles have the words left over, where front matter is asked for."""
    if not left or len(catalogue.resolutions) > _FEW or not _FRONT_ASKED.search(inquiry.question):
        return ()
    titles = {
        key: frozenset(stem_words(resolution.title))
        for key, resolution in catalogue.resolutions.items()
    }
    asked = frozenset(stem_words(" ".join(left)))
    if not asked <= frozenset(stem for title in titles.values() for stem in title):
        return ()
    if asks_age(inquiry):
        return catalogue.by_date()
    most = max(len(asked & title) for title in titles.values())
    best = [key for key, title in titles.items() if len(asked & title) == most]
    return tuple(best) if len(best) == 1 else ()


_FRONT_ASKED = re.compile(
    r"\b(?:adopt\w*|pass(?:ed)?|approv\w*|issued|sign(?:ed)?\s+off|dated?|titled?|heading|symbol|organ|"
    r"plenary|session)\b[^?]*\b(?:resolutions?|texts?|documents?|one)\b|"
    r"\b(?:resolutions?|texts?|documents?|one)\b[^?]*\b(?:adopted|passed|approved|issued|dated?|from|older|newer|"
    r"earlier|first)\b|\bcame\s+(?:out\s+)?first\b",
    re.I,
)


def _refuse_town(documents: tuple[str, ...], inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    symbols = ", ".join(escape(catalogue.resolutions[key].symbol) for key in documents[:_FEW])
    return refuse(
        f"The text does not say in which place that was; of the adoption of {symbols} it states "
        "only what stands under the title.",
        inquiry.standalone_question,
        "not stated by the closest paragraphs",
        catalogue,
        tuple(title_evidence(catalogue.resolutions[key]) for key in documents[:3]),
    )


def _is_metadata(word: str) -> bool:
    return (
        word in _META_WORDS
        or word in _SPANISH_META_WORDS
        or bool(_ORDINAL.fullmatch(word))
        or word.isdigit()
    )


def _documents_meant(inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """All documents where the question speaks of "the resolutions" and there are few."""
    spoken = re.search(
        r"\b(?:resolutions?|texts?|documents?|they|them|these|both|each|two|"
        r"resoluci[óo]n(?:es)?|textos?|documentos?|ambas|estas|dos)\b",
        inquiry.question,
        re.I,
    )
    few = len(catalogue.resolutions) <= _FEW
    return catalogue.by_date() if spoken and few else ()


def _metadata(resolution: Resolution, inquiry: Inquiry) -> Statement | None:
    """The field of the front matter that the question asks for, as a sentence."""
    asked = inquiry.question
    if inquiry.kind == "yes-no":
        return _confirmed(resolution, inquiry)
    if _TITLE.search(asked):
        return stated(*_titled(resolution))
    if _SYMBOL.search(asked):
        said = f"The symbol is {escape(resolution.symbol)}."
        return stated(said, resolution, resolution.symbol)
    if re.search(r"\b(?:languages?|idiomas?|lengua)\b", asked, re.I):
        language = _LANGUAGES.get(resolution.language, resolution.language)
        return stated(f"{escape(resolution.symbol)} is loaded in {language}.", resolution)
    return _adopted(resolution, inquiry)


def _titled(resolution: Resolution) -> tuple[str, Resolution, str]:
    symbol, title = escape(resolution.symbol), resolution.title
    said = f"is titled “{escape(title)}”." if title else "is printed without a title."
    return f"{symbol} {said}", resolution, title


def _adopted(resolution: Resolution, inquiry: Inquiry) -> Statement | None:
    """By whom, at which session or when a resolution was adopted."""
    asked, symbol = inquiry.question, escape(resolution.symbol)
    if inquiry.kind == "who" or re.search(r"\b(?:organ|body|órgano|organismo)\b", asked, re.I):
        if not resolution.organ or re.search(r"\b(?:sign|vot|agree|firm)", asked, re.I):
            return None
        return stated(f"{symbol} was adopted by the {escape(resolution.organ)}.", resolution)
    if _SESSION.search(asked) and resolution.adoption:
        return stated(f"{symbol}: {_small(resolution.adoption)}.", resolution, resolution.adoption)
    if _ADOPTION.search(asked) and resolution.date:
        said = f"{symbol} was adopted on {written_date(resolution.date)}."
        return stated(said, resolution, printed_date(resolution))
    return None


def _confirmed(resolution: Resolution, inquiry: Inquiry) -> Statement | None:
    """Yes or no to a date, year, ordinal or session put to the front matter."""
    if not resolution.adoption or not _ADOPTION.search(inquiry.question):
        return None
    front = f"{resolution.front.text} {written_date(resolution.date)}".lower()
    asked = [
        word
        for word in inquiry.topic
        if _ORDINAL.fullmatch(word) or word.isdigit() or word in _MONTHS
    ]
    years = re.findall(r"\b(?:19|20)\d\d\b", strip_symbols(inquiry.question))
    right = all(re.search(rf"\b{word}\b", front) for word in (*asked, *years))
    lead = "Yes" if right else "No"
    said = f"{lead}: {escape(resolution.symbol)} was {_small(resolution.adoption)}."
    return stated(said, resolution, resolution.adoption)


def strip_symbols(text: str) -> str:
    """The text without the symbols in it."""
    for mention in reversed(find_symbols(text)):
        text = text[: mention.start] + " " + text[mention.end :]
    return text


def _small(text: str) -> str:
    return escape(text[:1].lower() + text[1:].rstrip("."))


def _count(resolution: Resolution, asked: str) -> Statement:
    symbol = escape(resolution.symbol)
    counted = []
    if not _PREAMBULAR.search(asked) or _OPERATIVE.search(asked):
        counted.append(("operative", "op"))
    if not _OPERATIVE.search(asked) or _PREAMBULAR.search(asked):
        counted.append(("preambular", "pre"))
    whole = {
        part: sum(
            1
            for paragraph in resolution.paragraphs
            if not paragraph.chapeau_label
            and paragraph.label.rpartition(".")[2].startswith(f"{part}-")
        )
        for _, part in counted
    }
    parts = sum(1 for paragraph in resolution.paragraphs if paragraph.chapeau_label)
    said = " and ".join(f"{whole[part]} {name}" for name, part in counted)
    extra = f", with {parts} sub-paragraphs" if parts and ("operative", "op") in counted else ""
    return Statement(f"{symbol} has {said} paragraphs{extra}.", (title_evidence(resolution),))
