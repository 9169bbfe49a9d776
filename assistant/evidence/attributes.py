"""Attributes a question asks for by their noun, and the words by which texts state them."""

from __future__ import annotations

from functools import lru_cache

from assistant.evidence.attribute_events import EVENT_ATTRIBUTES
from assistant.evidence.attribute_forms import (
    FREE,
    MONEY,
    SHARE,
    VERB,
    WORD,
    Attribute,
    by_noun,
    stated,
)
from assistant.evidence.attribute_offices import OFFICE_ATTRIBUTES
from assistant.evidence.attribute_people import PEOPLE_ATTRIBUTES
from assistant.question.expected import without_health_organization

_KEPT = 64


def missing_attribute(question: str, text: str) -> str:
    """The name of the attribute that is asked for and that no word of the text states."""
    asked = _attributes_asked(question)
    return next((one.name for one in asked if not one.stated.is_met(text)), "")


@lru_cache(_KEPT)
def _attributes_asked(question: str) -> tuple[Attribute, ...]:
    """The attributes that a question asks for; it is asked about each passage that was read."""
    asked = without_health_organization(question)
    every = (*_ATTRIBUTES, *_OWN_NAMED, *EVENT_ATTRIBUTES, *OFFICE_ATTRIBUTES, *PEOPLE_ATTRIBUTES)
    return tuple(one for one in every if one.asked.is_met(asked))


_ATTRIBUTES = (
    Attribute(
        "brand",
        by_noun(r"brands?|trademarks?|makes?\s+and\s+models?|marcas?"),
        stated(r"\bbrand|trade\s?mark|\bmade\s+by\b|manufactur|produced\s+by|\bmodel\b|\bmarca|®"),
    ),
    Attribute(
        "reward",
        by_noun(r"rewards?|prizes?|bount(?:y|ies)|finder['’]s\s+fees?|recompensas?|premios?"),
        stated(
            r"\breward|\bprize|\baward|\bbount|\bmedal|\bcertificate|\bhono[u]?r|\bpremi|\bbonus|"
            rf"recogni|\bgrant|\bgift|\btrophy|compensat|recompens|\breceive|{MONEY}"
        ),
    ),
    Attribute(
        "theme",
        by_noun(r"themes?|slogans?|mottos?|mottoes|lemas?"),
        stated(
            r"\bthem(?:e|es|atic)\b|\bslogan|\bmotto|\bentitled|\btitled|[“\"«]|\bdevoted\s+to|"
            r"\bdedicated\s+to|\bon\s+the\s+(?:subject|topic|question)|\blema\b|\btema|\bfocus"
        ),
    ),
    Attribute(
        "subjects",
        by_noun(
            r"(?:topics|subjects|modules|syllabus|curriculum|contents)\s+of\s+the\s+(?:[\w-]+\s+)"
            r"{0,3}(?:course|training|workshop|seminar|class)s?"
        ),
        stated(
            r"\btopics?\b|\bsubjects?\b|\bmodul|\bsyllab|\bcurricul|\bcontents?\b|\bcover(?:s|ing)\b|"
            r"\bcompris|\bconsist|\bdeal(?:s|ing)\s+with|\bincluding|\bnamely|\bon\s+(?:[\w-]+\s+){0,3}[\w-]+,\s+(?:[\w-]+\s+){1,4}and\b"
        ),
    ),
    Attribute(
        "street address",
        by_noun(
            r"(?:street|postal|mailing|exact|full|physical|home|private)\s+address(?:es)?|post\s?codes?|"
            r"zip\s+codes?|street|dirección\s+postal"
        ),
        stated(
            r"\b(?:street|avenue|road|square|boulevard|quay|calle|avenida|plaza)\b|\bP\.?O\.?\s?Box|"
            r"\baddress"
        ),
    ),
    Attribute(
        "telephone number or address",
        by_noun(
            r"(?:tele)?phone(?:\s+numbers?)?|contact\s+(?:details|number)|fax(?:\s+number)?|"
            r"e-?mail(?:\s+address(?:es)?)?|web\s?(?:site|page)?\s+address|url|(?:número\s+de\s+)?teléfono|"
            r"correo(?:\s+electrónico)?"
        ),
        stated(
            r"\b(?:tele\w*phone|phone|fax|e-?mail|website|web\s?page|portal|teléfono|correo)\b|@|"
            r"\bwww\b|https?:"
        ),
    ),
    Attribute(
        "building",
        by_noun(r"buildings?|rooms?|halls?|venues?|hotels?"),
        stated(
            r"\b(?:building|buildings|tower|floor|house|palace|premises|room|wing|hotel|seat|edificio|"
            r"headquarters|basement|store|theat(?:er|re)|auditorium|campus|school|court|archives?|"
            r"sala|sede)\b|\b(?:Hall|Cent(?:er|re)|Museum|Library|Institute|University)\b"
        ),
    ),
    Attribute(
        "colour",
        by_noun(r"colou?rs?"),
        stated(
            r"\bcolou?r|\b(?:red|blue|green|yellow|orange|white|black|gr[ea]y|brown|purple|pink)\b"
        ),
    ),
    Attribute(
        "company",
        stated(
            rf"\b(?:which|what)\s+{WORD}{{0,2}}?(?:compan(?:y|ies)|firms?|insurers?|contractors?|"
            r"suppliers?|manufacturers?|airlines?|builders?|shipyards?)\b"
        ),
        stated(
            r"\bcompan|\bfirm|\bcorporat|\benterpris|manufactur|\bsuppl(?:ier|ied)|\bcontractor|\bawarded\s+to\b|\bhouse\b|"
            r"\bLtd|\bInc\b|\boperator|\bbusiness|\byard|\bdealer|\binsurer|\bbank|\bcarrier|consorti|"
            r"\bowner|\bproducer|\bmaker|\bmak|\bimporter|\bretailer|\btrader|\bindustr|\bbuil[dt]|"
            r"\bairline|\bprovider|\bundertaking|\bvendor|\bemploye|\bpublisher|\bempresa"
        ),
    ),
    Attribute(
        "nationality",
        by_noun(
            r"nationalit(?:y|ies)|passports?|citizenships?|nacionalidad",
            r"\b(?:name|post|age)\W+(?:and\W+)?nationality\b",
            r"\bwhat\s+country\s+(?:is|does)\s+(?:he|she)\b",
        ),
        stated(
            r"\bnational(?:s|ity|ities)?\s+of\b|\bnationality|\bcitizen|\bpassport|\bborn\s+in\s+[A-Z]|"
            r"\([A-Z][a-z]+\)|\bnacional(?:idad)?\b|(?-i:,\s+(?:of|de)\s+[A-Z])"
        ),
    ),
    Attribute(
        "pay",
        by_noun(
            r"salar(?:y|ies)|wages?|stipends?|honorari(?:um|a)|sueldos?|salarios?|"
            r"(?:daily|hourly|monthly)\s+(?:fees?|rates?|pay)",
            r"^(?!.*\?).*\b(?:daily|hourly)\s+(?:rate|fee|pay)\b",
            r"^(?:sueldo|salario|salary)\b",
            r"\bwhat\s+(?:is|are|was|were|will|do|does)\s+(?:he|she|they|the\s+[^?]*)\s+(?:(?:be|get)\s+)?"
            r"(?:paid|earn)\b",
        ),
        stated(
            rf"(?:{MONEY})[^.;]{{0,20}}\b(?:per|a|an|each)\s+(?:hour|day|week|month|year)\b|{FREE}|"
            r"\bremunerat|\bsalar|\bwage|\bstipend|\bper\s+diem|\ballowance|\bpaid\b|\bpay\b|"
            r"\bpayment|\bgrade\b|\blevel\s+of\b|\bexpenses\b|\bremunera|\bhonorario|\bsueldo|\bfees?\b|"
            r"\bcompensat"
        ),
    ),
    Attribute(
        "fine",
        by_noun(
            r"fines?|multas?",
            r"\b(?:amount|size|sum|level)\s+of\s+(?:the\s+)?(?:\w+\s+)?fines?\b",
            rf"^(?!.*(?:{VERB})).*\b(?:fines?|penalty|multas?)\b.*\b(?:amount|sum|monto|importe)\b",
            rf"^(?!.*(?:{VERB})).*\b(?:amount|sum|monto|importe)\b.*\b(?:fines?|penalty|multas?)\b",
            r"\bhow\s+(?:much|big|high|large)\s+(?:is|are|was|were)\s+(?:the\s+|a\s+)?(?:\w+\s+)?fines?\b",
        ),
        stated(r"\bfine[ds]?\b|penal|punish|sanction|\bmult[ae]"),
    ),
    Attribute(
        "amount",
        by_noun(
            r"(?:amount|size|sum)\s+of\s+(?:the\s+)?(?:\w+\s+)?(?:allowance|grant|fee|subsidy|"
            r"stipend|fellowship|prize|reward|compensation)s?",
            rf"^(?!.*(?:{VERB})).*\b(?:allowance|grant|fee|subsidy|stipend|rent|"
            r"scholarship|prize|compensation|beca|cuota)\b.*\b(?:amount|sum|monto|importe)\b",
            rf"^(?!.*(?:{VERB})).*\b(?:amount|sum|monto|importe)\b.*\b(?:allowance|"
            r"grant|fee|subsidy|stipend|rent|scholarship|prize|compensation|beca|cuota)\b",
            r"\bhow\s+(?:much|big|high|large|generous)\s+(?:is|are|was|were)\s+(?:the\s+|a\s+|each\s+)?(?:\w+\s+)?(?:"
            r"prize|reward|rent|salary|allowance|grant|fee|subsidy|subsidies|stipend|scholarship|pension|compensation)s?\b",
            r"\bin\s+(?:us\s+)?(?:dollars|euros)\b|^(?!.*\?).*\b(?:dollars|euros)\W*$",
        ),
        stated(f"{MONEY}|{FREE}|{SHARE}", r"\bequal\s+to\b|\btimes\s+the\b"),
    ),
)
# What a text states by hardly another word: the nouns asked with, then the stems that state it.
_OWN_NAMED = tuple(
    Attribute(asked.split()[0], by_noun(rf"(?:{'|'.join(asked.split())})s?"), stated(*said.split()))
    for asked, said in (
        ("logo emblem", "logo emblem badge symbol"),
        ("exam examination diploma", "exam test assess diploma certif degree"),
        ("software", "software program app(?:lication)? platform system digital"),
        ("religion", "relig faith church"),
        ("gender", r"gender \bsex wom[ae]n \bm[ae]n\b male"),
        ("uniform", "uniform dress cloth wear"),
        ("anthem mascot", "anthem hymn song mascot"),
        ("tax", r"\btax tariff levy levies dut(?:y|ies) fiscal impuesto"),
        ("discount rebate", "discount rebate reduc preferen cheap per.?cent"),
        ("password", "password login code"),
        ("pension", "pension retire"),
        ("menu", "menu food meal"),
        ("interest", "interest yield"),
        ("breed", "breed"),
    )
)
