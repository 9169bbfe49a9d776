"""Short forms that no text explains: UPU for the Universal Postal Union that a text names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.catalogue import Catalogue
from assistant.question.kinds import content_stems, content_words

_FEW = 20
# “IMO Secretary-General” names an office, which texts call without the body.
_SHORT = re.compile(
    r"(?<![\w/.-])(?:[A-Z]{2,7}|[A-Z]{2,}[a-z]?[A-Z]+)(?![\w/-]|\.\w|(?:['’]s)?\s+[A-Z][a-z])"
)
_EXPLAINS = re.compile(
    r"\b(?:stands?\s+for|short\s+for|mean(?:s|ing)?|acronym|abbreviat\w*|initials|expand\w*|"
    r"spell(?:ed|s)?|full\s+name|siglas?|significan?|abreviatura)\b",
    re.I,
)
_SMALL = r"(?:of|the|for|and|on|in|to|against|with|de|del|la|las|los|el|y|para|e|sobre)"
_NAME = re.compile(rf"[A-Z][\w’'-]*(?:(?:\s+{_SMALL}|,)*\s+[A-Z][\w’'-]*)+")
_GOES_ON = re.compile(r"\s+[A-Z]")
_WORD = re.compile(r"[\w’'-]+")
_OTHERWISE = frozenset(
    "UN OAS OEA ONU GA UNGA UNSC HRC ECOSOC SG DG EU NGO NGOS RES DEC DOC".split()
)
_HEALTH = re.compile(r"\bHealth\s+Assembly\b", re.I)
_KNOWN = {
    "CARICOM": "Caribbean Community",
    "FAO": "Food and Agriculture Organization of the United Nations",
    "FIFA": "International Federation of Association Football",
    "IAEA": "International Atomic Energy Agency",
    "IACHR": "Inter-American Commission on Human Rights",
    "ICAO": "International Civil Aviation Organization",
    "ICRC": "International Committee of the Red Cross",
    "IDB": "Inter-American Development Bank",
    "IFAD": "International Fund for Agricultural Development",
    "ILO": "International Labour Organization",
    "IMF": "International Monetary Fund",
    "IMO": "International Maritime Organization",
    "INTERPOL": "International Criminal Police Organization",
    "IOM": "International Organization for Migration",
    "ITU": "International Telecommunication Union",
    "OHCHR": "Office of the United Nations High Commissioner for Human Rights",
    "PAHO": "Pan American Health Organization",
    "UNDP": "United Nations Development Programme",
    "UNEP": "United Nations Environment Programme",
    "UNESCO": "United Nations Educational, Scientific and Cultural Organization",
    "UNHCR": "United Nations High Commissioner for Refugees",
    "UNICEF": "United Nations Children's Fund",
    "UNODC": "United Nations Office on Drugs and Crime",
    "UNOPS": "United Nations Office for Project Services",
    "UPU": "Universal Postal Union",
    "WCO": "World Customs Organization",
    "WFP": "World Food Programme",
    "WHO": "World Health Organization",
    "WIPO": "World Intellectual Property Organization",
    "WMO": "World Meteorological Organization",
    "WTO": "World Trade Organization",
}
"""Bodies that people name by their initials; whether a library names them is looked up."""


def spell_out(question: str, catalogue: Catalogue) -> str:
    """The question with the names that the texts have for short forms that they never use."""
    if question.isupper() or _EXPLAINS.search(question):
        return question
    for short in dict.fromkeys(_SHORT.findall(question)):
        if short in _OTHERWISE or not _is_unknown(short, catalogue):
            continue
        name = _known_name(short, catalogue) or _name_of(short, catalogue)
        if name:
            question = re.sub(rf"(?<![\w/.-]){short}(?![\w/-])", name, question)
    return question


def _is_unknown(short: str, catalogue: Catalogue) -> bool:
    """Whether no text uses a short form; “who” in small letters is another word.

    A body's own texts use its short form without a word.
    """
    if content_words(short):
        return not catalogue.knows(short.lower())
    return not any(_HEALTH.search(one.organ) for one in catalogue.resolutions.values())


def _known_name(short: str, catalogue: Catalogue) -> str:
    """The name that everybody has for a short form, where a text has it."""
    name = _KNOWN.get(short, "")
    keys = catalogue.having([content_stems(name)]) if name else frozenset()
    return name if keys is None or any(_has(name, key, catalogue) for key in sorted(keys)) else ""


def _has(name: str, paragraph_id: str, catalogue: Catalogue) -> bool:
    return name.lower() in catalogue.paragraphs[paragraph_id].text.lower()


def _name_of(short: str, catalogue: Catalogue) -> str:
    """The one capitalised name in a few texts that has these initials, or nothing."""
    if len(short) < 3 or len(catalogue.resolutions) > _FEW:
        return ""
    found = {
        name.lower(): name
        for document_id in catalogue.resolutions
        for _, paragraph in catalogue.in_order(document_id)
        for name in _with_initials(short, paragraph.text)
    }
    return next(iter(found.values())) if len(found) == 1 else ""


def _with_initials(short: str, text: str) -> Iterator[str]:
    """The runs of capitalised words with these initials that no such word goes on."""
    for match in _NAME.finditer(text):
        name = match[0]
        capitals = [word for word in _WORD.finditer(name) if word[0][0].isupper()]
        initials = "".join(word[0][0] for word in capitals)
        for start in range(len(capitals) - len(short) + 1):
            run = capitals[start : start + len(short)]
            end = run[-1].end()
            if initials.startswith(short.upper(), start) and not _GOES_ON.match(name, end):
                yield name[run[0].start() : end]
