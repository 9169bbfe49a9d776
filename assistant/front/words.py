"""Words that ask for front matter: adoption, date, title, symbol, session, counts of paragraphs."""

from __future__ import annotations

import re

from assistant.question.text_words import TEXT_WORDS

_META_WORDS = frozenset(
    """adopt adopted adoption adopting adopts passed pass approved approval approve date dated dates
    session sessions plenary organ body title titled titles called call name named symbol reference
    number numbered language languages written issued signed agreed published publication took place
    voted day year month meeting decision many
    paragraphs paragraph operative preambular preamble count length long longer longest short
    shorter shortest fewer fewest most full official exact
    january february march april may june july august september october november december
    came born come out respectively respective clauses sitting came regular held
    older oldest newer newest later latest earlier earliest recent more
    english spanish version headline heading age old recitals dating point during happen happened
    contain contains consist consists comprise comprises include includes altogether total there
    days years months titles symbols organs bodies names
    hold state roman numeral numerals introductory decisions before numbers provide tell come
    sign signed off open opens through go goes went gone same details citation far apart gap
    difference finalised finalized put forward date-wise chronologically order predate predates
    city town country venue place where general assembly oas organization american states sub
    subparagraphs passes
    original originally carry carries carried bear bears printed lie lies separate
    separates separated elapsed weeks much""".split()
)
_SPANISH_META_WORDS = frozenset(
    """aprobó aprobada aprobado aprobadas aprobados aprobaron aprobación aprobar adoptó adoptada
    adoptado adoptadas adoptaron adopción adoptar fecha fechas fechada sesión sesiones plenaria
    período periodo ordinario extraordinario órgano órganos organismo título títulos titula titulan
    titulada llama llaman llamada nombre símbolo signatura código número números idioma idiomas
    lengua escrita escrito redactada publicada publicó publicación emitió emitida firmada votada año
    años mes día data decisión
    declaración párrafos párrafo operativos resolutivos resolutiva dispositivos dispositiva
    preambulares preámbulo considerandos incisos parte contiene contienen incluye consta total
    completo oficial exacto exacta celebrada celebró celebrado enero febrero marzo abril mayo junio
    julio agosto septiembre octubre noviembre diciembre primera segunda tercera última reunión lugar
    asamblea general oea organización estados americanos versión español inglés fue original
    originalmente lleva antigua antiguo vieja viejo reciente anterior posterior nueva nuevo mismo
    misma antes después dónde tiempo pasó pasaron separan mediaron días meses semanas""".split()
)
ADOPTION = re.compile(
    r"\b(?:adopt|pass(?:ed)?\b|approv|dat(?:e|ed|es|ing)\b|issued|voted|signed|agreed|came\s+out|"
    r"when\b|old\b|age\b|year\b|aprob|fecha|data\b|emitid|cuándo\b|cuando\b|año\b)",
    re.I,
)
ORDINAL = re.compile(
    r"(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"\w+teenth|\w+tieth|primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao]|sext[ao]|"
    r"s[eé]ptim[ao]|octav[ao]|noven[ao]|\w*d[eé]cim[ao]|\w+[eé]sim[ao])"
)
_TITLE = re.compile(
    r"\b(?:titles?|titled|headline|heading|títulos?|titula\w*|se\s+llaman?)\b", re.I
)
_NAMED = re.compile(r"\b(?:called|name|named(?!\s+(?:in|by)\b)|nombre)\b", re.I)
_NAMING_KINDS = frozenset({"what", "which", "how", "list"})
DATE_ASKED = re.compile(
    r"\b(?:when|dates?|(?:what|which)\s+(?:day|month|year)|how\s+old|cuándo|fechas?|"
    r"qué\s+(?:día|mes|año))\b",
    re.I,
)
ORGAN = re.compile(r"\b(?:organ|body|by\s+whom|órgano|organismo|por\s+quién)\b", re.I)
LANGUAGE = re.compile(r"\b(?:languages?|idiomas?|lengua)\b", re.I)
ADOPTED_BY = re.compile(
    r"\b(?:adopt\w*|pass(?:ed|es)?|approv\w*|issued?|agreed|aprob\w+|aprueb\w+|adoptó|emiti\w+)\b",
    re.I,
)
ORGANS = tuple(
    (re.compile(rf"\b(?:{said})\b", re.I), organ)
    for said, organ in (
        (r"general\s+assembly|asamblea\s+general", "general assembly"),
        (r"permanent\s+council|consejo\s+permanente", "permanent council"),
        (r"security\s+council|consejo\s+de\s+seguridad", "security council"),
        (r"human\s+rights\s+council|consejo\s+de\s+derechos\s+humanos", "human rights council"),
        (
            r"economic\s+and\s+social\s+council|ecosoc|consejo\s+económico\s+y\s+social",
            "economic and social council",
        ),
        (r"health\s+assembly|asamblea\s+mundial\s+de\s+la\s+salud", "health assembly"),
        (r"environment\s+assembly", "environment assembly"),
    )
)
SYMBOL = re.compile(
    r"\b(?:symbol|símbolo|signatura|(?:número|código)\s+de\s+(?:la|esta|esa)\s+resolución|"
    r"qué\s+número\s+(?:tiene|lleva)|reference|citation|(?:document|resolution|official)\s+(?:number|no\.?)|"
    r"(?:what(?:'s|\s+is)?|which|the|its)\s+(?:\w+\s+)?number\s+(?:of|does|has)\s+(?:the|that|this|resolution)\b)",
    re.I,
)
SESSION = re.compile(
    r"\b(?:session|plenary|sitting|meeting|where|place|sesión|sesiones|plenaria|período|dónde|"
    r"lugar)\b",
    re.I,
)
TAKEN_UP = frozenset(
    """take takes took taken deal deals dealt treat treated consider considered discuss discussed
    address addressed debate debated handle handled examine examined raise raised subject topic
    matter issue""".split()
)
# The mender of spelling makes “programa” the English word where the texts have that.
AGENDA_ITEM = re.compile(
    r"\bagenda\s+items?\b|\bitems?\s+(?:of|on)\s+the\s+agenda\b|\btemas?\s+del\s+program\w*",
    re.I,
)
LANGUAGES = {"en": "English", "es": "Spanish", "fr": "French", "pt": "Portuguese"}
TOWN = re.compile(
    r"\b(?:city|cities|country|countries|towns?|venue|building|hotel|"
    r"ciudad(?:es)?|país(?:es)?|sede|edificio)\b",
    re.I,
)
HOUSE = re.compile(r"\b(?:building|hotel|edificio)\b", re.I)
PLACE_ASKED = re.compile(rf"\b(?:where|places?|dónde|lugar)\b|{TOWN.pattern}", re.I)
COUNT = re.compile(
    r"\b(?:how\s+many|more|fewer|most|fewest|number\s+of|count|cu[áa]nt[oa]s|número\s+de|"
    r"cantidad\s+de)\b",
    re.I,
)
HAS_PARTS = re.compile(
    r"\b(?:has|have|contains?|includes?|any)\b.*\b(?:sub-?paragraphs?|preamble|recitals?)\b", re.I
)
ITEMS = re.compile(
    r"\b(?:paragraphs?|clauses?|recitals?|preambular(?:es)?|operatives?|sub-?paragraphs?|"
    r"p[áa]rrafos?|considerandos?|resolutivos?|incisos?)\b",
    re.I,
)
PREAMBULAR = re.compile(
    r"\b(?:preamb\w*|recitals?|preámbulo|considerandos?|considerativ\w+)\b", re.I
)
OPERATIVE = re.compile(r"\b(?:operativ[eoa]s?|resolutiv[oa]s?|dispositiv[oa]s?)\b", re.I)
LONG = re.compile(r"\bhow\s+long\b|\b(?:long|short)(?:er|est)\b", re.I)
FRONT_ASKED = re.compile(
    r"\b(?:adopt\w*|pass(?:ed)?|approv\w*|issued|sign(?:ed)?\s+off|dated?|titled?|heading|symbol|organ|"
    r"plenary|session)\b[^?]*\b(?:resolutions?|texts?|documents?|one)\b|"
    r"\b(?:resolutions?|texts?|documents?|one)\b[^?]*\b(?:adopted|passed|approved|issued|dated?|from|older|newer|"
    r"earlier|first)\b|\bcame\s+(?:out\s+)?first\b",
    re.I,
)


def is_metadata(word: str) -> bool:
    """Whether a word of a question only asks for front matter."""
    return (
        word in TEXT_WORDS
        or word in _META_WORDS
        or word in _SPANISH_META_WORDS
        or bool(ORDINAL.fullmatch(word))
        or word.isdigit()
    )


def is_title_asked(question: str, kind: str) -> bool:
    """Whether a question asks how a resolution is called; “who called it?” does not."""
    if _TITLE.search(question):
        return True
    return bool(_NAMED.search(question)) and kind in _NAMING_KINDS
