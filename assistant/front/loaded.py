"""What is loaded: every resolution, those of a date, those in a language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.about import offer
from assistant.catalogue import Catalogue
from assistant.front.matter import title_evidence, title_line
from assistant.front.words import ADOPTED_BY, ORGANS, is_metadata
from assistant.grounding import Draft, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry
from assistant.mentions.languages import LANGUAGE_CODES
from assistant.patterns import any_of, phrases
from assistant.question.kinds import words
from assistant.question.numerals import MONTH, MONTHS, month_number
from assistant.records import Answer
from index.records import Resolution

_TEXTS = "resolutions?|documents?|texts?"
_WHAT_YOU_HAVE = (
    r"\b(?:what|which|how\s+many|list|show|name|tell)\b.*"
    rf"\b(?:{_TEXTS}|files?|sources?|material)\b.*\b"
    + phrases(
        "you (?:have|know|hold|cover|contain|use|got|search|work with), do you, loaded",
        "available, indexed",
        "in (?:the|your|this) "
        "(?:library|index|collection|database|system|tool|corpus|app|assistant)",
        "(?:can|could|may) i (?:ask|search|query|consult)",
        "are (?:there|in here|here|included|covered)",
    )
    + r"\b"
)
_LIST_THEM = (
    r"\b(?:list|show)\s+(?:me\s+)?(?:all\s+)?(?:the\s+|your\s+)?"
    r"(?:resolutions|documents|library|catalogue)\s*\W*$"
)
_ABOUT_WHAT = (
    r"\bwhat\s+(?:are|do)\s+(?:the|these|those|both|your|all)\s+(?:two\s+|loaded\s+)?"
    r"(?:resolutions|documents|texts)\s+(?:about|cover|deal\s+with)\s*\W*$"
)
_WHAT_IS_LOADED = (
    r"\bwhat(?:'s|\s+is)\s+(?:loaded|in\s+(?:the|your)\s+(?:library|index|collection|database))\b",
    r"\bwhat\s+(?:do\s+you\s+(?:have|know|cover)|have\s+you\s+got|are\s+you\s+based\s+on)\b",
)
_CATALOGUE = re.compile(any_of(_WHAT_YOU_HAVE, _LIST_THEM, _ABOUT_WHAT, *_WHAT_IS_LOADED), re.I)
_WHAT_YOU_HAVE_SPANISH = (
    r"\b(?:qué|cuáles|cuántas|cuántos|lista|enumera|muestra|muéstrame|dime)\b.*"
    r"\b(?:resoluciones|documentos|textos|archivos\s+cargados|fuentes|material(?:es)?)\b.*\b"
    + phrases(
        r"tienes?, conoces?, manejas?, sabes?, contienes?",
        r"hay(?! (?:sobre|que|de|en (?!la biblioteca)))",
        r"cargad[oa]s, disponibles, indexad[oa]s, incluid[oa]s",
        r"(?:puedo|puedes?) (?:consultar|preguntar|buscar)",
        r"(?:está[n]? )?en (?:la|tu|su|esta) "
        r"(?:biblioteca|colección|base(?: de datos)?|herramienta)",
    )
    + r"\b\W*$"
)
_LIST_THEM_SPANISH = (
    r"\b(?:lista|enumera|muestra|muéstrame)\s+(?:de\s+)?(?:todas\s+)?(?:las|tus|los)\s+"
    r"(?:resoluciones|documentos|textos)\W*$"
)
_ABOUT_WHAT_SPANISH = (
    r"\b(?:de\s+)?qué\s+(?:tratan|van)\s+(?:las|los|tus)\s+(?:(?:dos|tres)\s+)?"
    r"(?:resoluciones|documentos|textos)\W*$"
)
_CATALOGUE_SPANISH = re.compile(
    any_of(_WHAT_YOU_HAVE_SPANISH, _LIST_THEM_SPANISH, _ABOUT_WHAT_SPANISH), re.I
)

_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_WHEN = rf"(?P<when>(?:the\s+year\s+)?(?:{_DAY}\s+)?(?:{MONTH}\s+)?(?:{_DAY},?\s+)?(?:19|20)\d\d)"
_ADOPTED = re.compile(
    r"\b(?:which|what|list|any|how\s+many|show|name)\b(?:\s+\w+){0,4}?\s+"
    rf"(?:{_TEXTS}|decisions?|declarations?|ones?)\s+"
    r"(?:(?:that|which|you\s+have)\s+)?"
    r"(?:(?:were|was|are|is|have\s+been|has\s+been|did\s+\w+(?:\s+\w+){0,3})\s+)?"
    r"(?:adopted|passed|approved|adopt|pass|approve|dated?|date|from)\s*"
    rf"(?P<at>in|on|from|of|during)?\s+{_WHEN}\W*$",
    re.I,
)
_ADOPTED_SPANISH = re.compile(
    r"\b(?:qué|cuáles|cuántas|lista|enumera|muestra)\b(?:\s+\w+){0,4}?\s+"
    r"(?:resoluciones|resolución|textos|documentos|decisiones|declaraciones)\s+"
    r"(?:(?:que|tienes|hay|son|fueron|fue|se)\s+)*(?:aprobaron|aprobó|aprobadas?|adoptaron|adoptó|adoptadas?|"
    r"datan?|de|del)\s*(?P<at>en|el|de|del)?\s+"
    rf"(?P<when>(?:el\s+)?(?:año\s+)?(?:\d{{1,2}}\s+de\s+)?(?:(?:{'|'.join(MONTHS[12:])})\s+(?:del?\s+)?)?"
    r"(?:19|20)\d\d)\W*$",
    re.I,
)
_IN_LANGUAGE = re.compile(
    r"\b(?:which|what|how\s+many|any|list|qué|cuáles|cuántas|cuántos|hay|alguna?|lista)\s+"
    r"(?:(?:of\s+)?(?:the|these|de|las|los)\s+)*(?:resolutions?|texts?|documents?|resoluci[óo]n(?:es)?|textos?|documentos?)\s+"
    r"(?:(?:are|is|do\s+you\s+have|written|loaded|hay|están?|tienes|escrit[ao]s?|cargad[ao]s?)\s+)*"
    rf"(?:in|en)\s+(?P<language>{'|'.join(LANGUAGE_CODES)})\W*$",
    re.I,
)
_PLURAL = re.compile(
    r"\b(?:which|what|how\s+many|list|show|name|qué|cuáles|cuántas|lista|enumera)\b(?:\s+\w+){0,3}?\s+"
    r"(?:resolutions|texts|documents|decisions|declarations|resoluciones|textos|documentos|"
    r"decisiones|declaraciones)\b",
    re.I,
)
_MOST_SHOWN = 50
_ARE, _WERE = ("is", "are"), ("was", "were")


def answer_catalogue(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """List the loaded resolutions with title and date, each cited; all or those of a date."""
    adopted = _ADOPTED.search(inquiry.question) or _ADOPTED_SPANISH.search(inquiry.question)
    if adopted and not inquiry.identifiers.paragraphs:
        return _list_adopted(adopted, inquiry, catalogue)
    written = _IN_LANGUAGE.search(inquiry.question)
    if written:
        return _list_written(written["language"], inquiry, catalogue)
    organ = _organ_asked(inquiry)
    if organ:
        return _list_of_organ(organ, inquiry, catalogue)
    listed = _CATALOGUE.search(inquiry.question) or _CATALOGUE_SPANISH.search(inquiry.question)
    if inquiry.identifiers.document_ids or not listed:
        return None
    if not catalogue.resolutions:
        return Answer(text=offer(catalogue), standalone_question=inquiry.standalone_question)
    count = len(catalogue.resolutions)
    lead = f"{count} resolution{'s are' if count != 1 else ' is'} loaded:"
    shown = [catalogue.resolutions[key] for key in catalogue.by_date()]
    return _list_resolutions(shown, lead, inquiry, catalogue)


def _list_resolutions(
    shown: Sequence[Resolution], lead: str, inquiry: Inquiry, catalogue: Catalogue
) -> Answer:
    lines = [Statement(title_line(one), (title_evidence(one),)) for one in shown[:_MOST_SHOWN]]
    statements = [Statement(lead, framing=True), *lines]
    if len(shown) > _MOST_SHOWN:
        statements.append(Statement(f"… and {len(shown) - _MOST_SHOWN} more.", framing=True))
    return ground(Draft(tuple(statements), quoted=False), inquiry.standalone_question, catalogue)


def _list_written(language: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    """The loaded resolutions in a language."""
    code = LANGUAGE_CODES[language.lower()]
    loaded = (catalogue.resolutions[key] for key in catalogue.by_date())
    shown = [resolution for resolution in loaded if resolution.language == code]
    name = next(name for name, one in LANGUAGE_CODES.items() if one == code).capitalize()
    return _list_those(shown, _ARE, f"in {name}", inquiry, catalogue)


def _list_those(
    shown: Sequence[Resolution],
    verb: tuple[str, str],
    said: str,
    inquiry: Inquiry,
    catalogue: Catalogue,
) -> Answer:
    """The resolutions of which something is said, or that it is said of none."""
    one, several = verb
    if not shown:
        message = f"No loaded resolution {one} {said}."
        return refuse(message, inquiry.standalone_question, catalogue, reason="nothing relevant")
    counted = f"resolutions {several}" if len(shown) > 1 else f"resolution {one}"
    lead = f"{len(shown)} loaded {counted} {said}:"
    return _list_resolutions(shown, lead, inquiry, catalogue)


def _organ_asked(inquiry: Inquiry) -> str:
    """The organ whose resolutions are to be listed, where nothing else is asked."""
    question = inquiry.question
    named = inquiry.identifiers
    if inquiry.depends or named.document_ids or named.paragraphs or named.missing:
        return ""
    if not (_PLURAL.search(question) and ADOPTED_BY.search(question)):
        return ""
    organs = [(said.search(question), organ) for said, organ in ORGANS]
    found = [(match[0], organ) for match, organ in organs if match]
    own = {"list", "show", "lista", "enumera", *(word for said, _ in found for word in words(said))}
    left = [word for word in inquiry.topic if word not in own and not is_metadata(word)]
    return found[0][1] if len(found) == 1 and not left else ""


def _list_of_organ(organ: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    """The loaded resolutions of an organ."""
    loaded = (catalogue.resolutions[key] for key in catalogue.by_date())
    shown = [resolution for resolution in loaded if organ in resolution.organ.lower()]
    return _list_those(shown, _ARE, f"of the {organ.title()}", inquiry, catalogue)


def _list_adopted(asked: re.Match[str], inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The loaded resolutions adopted in a year, a month or on a day."""
    year = next(iter(re.findall(r"(?:19|20)\d\d", asked["when"])), "")
    named = next((word for word in MONTHS if word in asked["when"].lower()), "")
    day = re.search(r"\b(\d{1,2})(?:st|nd|rd|th)?\b", asked["when"].replace(year, " "))
    wanted = year
    if named:
        wanted += f"-{month_number(named):02d}"
        wanted += f"-{int(day[1]):02d}" if day else ""
    shown = [
        catalogue.resolutions[key]
        for key in catalogue.by_date()
        if catalogue.resolutions[key].date.startswith(wanted)
    ]
    when = escape(asked["when"].strip(" ,"))
    at = (asked["at"] or "in").lower()
    if asked.re is _ADOPTED_SPANISH:
        at, when = ("on" if day else "in"), wanted
    return _list_those(shown, _WERE, f"adopted {at} {when}", inquiry, catalogue)
