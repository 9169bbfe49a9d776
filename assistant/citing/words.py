"""Words that ask what cites what, and of whom the cited texts are."""

from __future__ import annotations

import re

from assistant.front.fields import strip_symbols
from assistant.question.spanish import speaks_spanish

CITING = re.compile(
    r"\b(?:cit(?:e|es|ed|ing|ations?)|mention(?:s|ed)?|recall(?:s|ed)?|refer(?:s|red|ring|"
    r"ences?)?|rel(?:y|ies|ied)|quote[sd]?|"
    r"build(?:s)?\s+on|base[sd]?|draw(?:s)?\s+on|lean(?:s)?\s+on|invoke[sd]?|point(?:s)?\s+(?:back\s+)?to|"
    r"name[sd]?|rest(?:s)?\s+on|"
    r"link(?:s|ed)?|listed|citan?|citad[oa]s?|mencion(?:a|an|ad[oa]s?)|recuerdan?|refieren?|remiten?|"
    r"invocan?|(?:se\s+)?basan?)\b",
    re.I,
)
_INCOMING = re.compile(
    r"\b(?:what|which|who|any\w*|another|other|later|is|was|where)\b.*\b(?:cites?|recalls?|mentions?|refers?\s+to|"
    r"rel(?:ies|y)\s+on|builds?\s+on|"
    r"cited|mentioned|referred\s+to|recalled|quotes?|quoted|bases\s+itself\s+on)\b(?!\s+(?:in|"
    r"by)\s+(?:it|the\s+)?(?:\W|$))",
    re.I,
)
# “Does any text cite 9?” asks what cites it, “does 9 cite any text?” what it cites.
_ANY_DOES = re.compile(
    r"\b(?:does|do|did|has|have)\s+(?=(?:any|another|some|other|no|later)(?:thing|body|one)?\b)",
    re.I,
)
# “Qué textos citan la 9” asks what cites it, “qué textos cita la 9” what it cites.
_INCOMING_SPANISH = re.compile(
    r"\b(?:citan|mencionan|recuerdan|invocan|refieren|remiten|basan)\b|"
    r"\b(?:cita|menciona|recuerda|invoca|refiere|remite)\s+a\b|\bse\s+(?:cita|menciona|recuerda)\b",
    re.I,
)
PASSIVE = re.compile(
    r"\b(?:is|was|are|were|been)\b.*\b(?:cited|mentioned|recalled|quoted|named|invoked|"
    r"referred\s+to)\b.*\b(?:in|by)\b|\bse\s+(?:cita|menciona|recuerda|invoca)\b|"
    r"\b(?:citad|mencionad|recordad|invocad)[oa]s?\s+(?:en|por)\b",
    re.I,
)
OUTGOING = re.compile(
    r"\b(?:does|did|do)\b|\b(?:cited|mentioned|recalled|quoted|named|referred\s+to)\s+(?:in|by)\b",
    re.I,
)
# “What does X, the one it recalls, ask for?” asks what X says.
APPOSED = re.compile(
    r",\s*(?:(?:the\s+)?(?:one|text|resolution|decision)\s+)?(?:(?:that|which)\s+)?"
    r"(?:it|they|this|that|(?:the|this)\s+\w+)\s+(?:\w+ly\s+)?"
    r"(?:recalls?|cites?|mentions?|refers?\s+to|relies\s+on|builds?\s+on|invokes?|quotes?)\s*,"
    r"|^\W*(?:and\s+)?(?:it|they|this|that)\s+(?:also\s+)?"
    r"(?:recalls?|cites?|mentions?|refers?\s+to|invokes?|quotes?)\b[^?]*?,\s*"
    r"(?=(?:what|who|when|where|how|which|why)\b)"
    r"|,\s*(?:la|el|los|las)\s+que\s+(?:recuerda|cita|menciona|invoca)n?\s*,",
    re.I,
)
TITLE_ASKED = re.compile(
    r"\b(?:title|titled|called|name|named|subject|topic)\b|\babout\W*$|"
    r"\bwhat(?:['’]s|\s+is|\s+was)\b[^?]*\d[^?]*\bon\W*$|"
    r"\bwhat\s+(?:does|did)\b[^?]*\d\S*\s+(?:deal\s+with|cover|concern)\W*$",
    re.I,
)
COMPARED = re.compile(r"\b(?:compar\w+|differ\w*|versus|vs|common|both|than|similar\w*)\b", re.I)
KINDS = (
    ("resolution", re.compile(r"\b(?:resolutions?|decisions?|resoluciones|decisiones)\b", re.I)),
    ("protocol", re.compile(r"\bprotocol(?:s|os)?\b", re.I)),
    (
        "treaty",
        re.compile(
            r"\b(?:treat(?:y|ies)|(?:international\s+)?agreements?|tratados|acuerdos)\b", re.I
        ),
    ),
    ("convention", re.compile(r"\b(?:conventions?|covenants?|convenciones|convenios)\b", re.I)),
    ("declaration", re.compile(r"\bdeclarations?\b|\bdeclaraciones\b", re.I)),
    ("report", re.compile(r"\b(?:reports?|informes)\b", re.I)),
    ("meeting", re.compile(r"\b(?:meetings|conferences|summits|reuniones|conferencias)\b", re.I)),
    ("plan", re.compile(r"\b(?:plans|strateg(?:y|ies)|programmes|planes|estrategias)\b", re.I)),
    (
        "",
        re.compile(
            r"\b(?:documents?|texts?|instruments?|sources?|references?|documentos|textos|"
            r"instrumentos|fuentes|referencias)\b",
            re.I,
        ),
    ),
)
# “The conventions named in both resolutions”: there they are looked for, not what.
_PLACE = re.compile(
    r"\b(?:in|by|across|within|en|por)\s+(?:both|the|these|those|all|your|our|any\s+of\s+the|all\s+the|the\s+two|ambas|"
    r"las|estas|todas\s+las)\s+(?:(?:two|three|loaded|dos)\s+)?"
    r"(?:resolutions|decisions|texts|documents|resoluciones|textos|documentos)\b",
    re.I,
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
CITING_WORDS = frozenset(
    """mention mentions mentioned refer refers referred referring reference references name names
    named cite cites cited citation citations recall recalls recalled rely relies relied quote
    quotes quoted invoke invokes invoked build builds based base bases draw draws source
    sources decision decisions instrument instruments earlier older rest rests report reports
    link links linked un nations united general assembly security permanent human rights council
    oas another previous
    prior resolution resolutions document documents text texts treaty treaties convention
    conventions protocol protocols declaration declarations agreement agreements international
    operative preambular preamble part paragraph paragraphs anywhere list show two point
    number numbers symbol symbols lean leans expressly explicitly points loaded point said itself
    back legal law
    existing cita citan citada citadas citado citados recuerda recuerdan refiere refieren remite
    remiten invoca invocan basa basan documento documentos texto textos resolución resoluciones
    decisión decisiones instrumento instrumentos tratado tratados convención convenciones convenio
    convenios protocolo protocolos declaración declaraciones informe informes fuente fuentes
    referencia referencias anterior anteriores previa previas párrafo párrafos preámbulo parte
    expresamente asamblea consejo seguridad permanente derechos humanos naciones unidas onu oea
    mencionada mencionadas mencionado mencionados lista listed meetings conferences summits plans
    strategy strategies programmes covenant covenants reuniones conferencias planes
    estrategias""".split()
)


def asks_incoming(question: str) -> bool:
    """Whether a question asks what cites the document that it names."""
    if speaks_spanish(question):
        return bool(_INCOMING_SPANISH.search(question))
    outgoing = OUTGOING.search(_ANY_DOES.sub(" ", question))
    return bool(_INCOMING.search(question)) and not outgoing


def is_of_body(name: str, question: str) -> bool:
    """Whether a document can be of the organization or the organ that the question names."""
    if _UN.search(question) and (re.match(r"[A-Z]{2,}/", name) or "Inter-American" in name):
        return False
    if _OAS.search(question) and (re.match(r"[ASE]/|\d", name) or "United Nations" in name):
        return False
    plain = strip_symbols(question)
    organs = [symbols for organ, symbols in _SYMBOLS_OF if organ.search(plain)]
    return not organs or any(re.match(symbols, name) for symbols in organs)


def kind_asked(question: str) -> str | None:
    """The kind of documents asked for, "" for any kind, None where none is."""
    within = _PLACE.sub(" ", question)
    for text in (within, question):
        found = [(match.start(), name) for name, one in KINDS if (match := one.search(text))]
        if found:
            # “References to treaties”: the kind told apart counts, and of several the first.
            return min(found, key=lambda kind: (not kind[1], kind[0]))[1]
    return None


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.I)


STILL_STANDS = (
    r"still\s+(?:in\s+(?:force|effect)|appl(?:y|ies)|valid|stands?|counts?|holds?(?:\s+good)?|"
    r"binding|effective|good)|sigue[n]?\s+(?:vigentes?|en\s+vigor|en\s+pie)"
)
ENDS = (
    r"supersed\w+|repeal\w*|replac(?:e[sd]?|ing)|revok\w+|rescind\w*|abrog\w+|derog\w+|"
    r"sustitu\w+|reemplaz\w+"
)
AMENDS = r"amend\w*|modif\w+|revis(?:e[sd]?|ing)|alter(?:s|ed)?|enm\w+nd\w+"
_LETS_GO = r"abolish\w*|annul\w*|terminat\w+|laps(?:e[sd]?)|discontinu\w+|replacements?|anul\w+"
_AMENDED, _SUSPENDED = _words(AMENDS), _words(r"suspend\w*|suspensi[óo]n")
# What is asked of a document's fate, and the words that texts tell it in.
ACTS = (
    (
        _words(
            rf"{ENDS}|{_LETS_GO}|{STILL_STANDS}|"
            r"(?:do(?:es|ne)?|did|doing)\s+away\s+with|away\s+with|scrap(?:s|ped)?|cancel\w*|"
            r"ceas(?:e[sd]?|ing)(?:\s+to\s+(?:apply|have\s+effect))?|stop(?:s|ped)?\s+applying|"
            r"no\s+longer\s+(?:appl(?:y|ies)|valid|in\s+force)|lift(?:s|ed)?|"
            r"dej(?:a|an|ó|aron)\s+sin\s+efecto"
        ),
        _words(
            rf"{ENDS}|{_LETS_GO}|lift(?:s|ed|ing)?|"
            r"cease(?:s|d)?\s+to\s+(?:apply|have\s+effect|be\s+in\s+force)|"
            r"no\s+longer\s+(?:appl\w+|(?:be\s+)?(?:required|valid|in\s+force))|"
            r"dejar?\s+sin\s+efecto"
        ),
    ),
    (_AMENDED, _AMENDED),
    (_SUSPENDED, _SUSPENDED),
)
PART_ASKED = _words(
    r"(?:which|what)\s+(?:(?:of\s+the|sub-?)\s*)?(?:paragraphs?|provisions?|parts?|sub-?paragraphs?|"
    r"sections?|articles?|clauses?)|qu[ée]\s+(?:párrafos?|disposici(?:ón|ones)|partes?|artículos?)"
)
WHOLLY = _words(
    r"altogether|entirely|wholly|complete(?:ly)?|in\s+full|fully|whole|all\s+of|totally|"
    r"por\s+completo|totalmente|del\s+todo"
)
PARTS_CITED = re.compile(
    r"\b(?P<parts>(?:sub-?)?(?:paragraphs?|párrafos?|sections?|articles?|artículos?|annex(?:es)?)\s+"
    r"[^;:.]{1,60}?)\s+(?:of|in|to|del?)\s+(?:(?:its|the|su|la)\s+)?"
    r"(?:(?:resolution|decision|declaration|resolución|decisión)\s+)?$",
    re.I,
)
EARLIER = re.compile(
    r"\b(?:which|what)\s+(?:(?:earlier|previous|prior|past|older|former|preceding|other|first)\s+)"
    r"(?:[A-Z]{2,}\s+)?(?:resolutions?|decisions?|declarations?|documents?|texts?)\b"
    r"|\b(?:which|what)\s+(?:resolution|decision|declaration|document|text)\s+"
    r"(?:(?:had|has)\s+(?:already\s+|first\s+)?|first\s+|originally\s+|already\s+)"
    r"|\bqué\s+(?:resolución|decisión|declaración|texto)\s+(?:anterior|previ[ao]|precedente|había|ya)\b",
    re.I,
)
