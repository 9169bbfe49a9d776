"""The fields of the front matter, each as a sentence that rests on where it is printed."""

from __future__ import annotations

import re

from assistant.front.matter import printed_date, printed_place, stated, written_date
from assistant.front.words import (
    ADOPTION,
    AGENDA_ITEM,
    DATE_ASKED,
    LANGUAGE,
    LANGUAGES,
    ORDINAL,
    ORGAN,
    ORGANS,
    PLACE_ASKED,
    SESSION,
    SYMBOL,
    is_title_asked,
)
from assistant.grounding import Statement, escape
from assistant.inquiry import Inquiry
from assistant.question.numerals import MONTHS
from index.records import Resolution
from index.symbols import find_symbols

_ORIGINAL = re.compile(r"\boriginal(?:ly|mente)?\b", re.I)
_PRINTED_ORIGINAL = re.compile(r"\bOriginal:\s*([A-Z][a-z]+)|\bOriginal:\s*(\w+)")
_NOT_ADOPTING = re.compile(r"\b(?:sign|vot|agree|firm)", re.I)
_SITTING = re.compile(r"\b(?:session|meeting|plenary|sesión|sesiones|plenaria|reunión)\b", re.I)
_AT_MEETING = re.compile(r"\b(?:meeting|plenary|sitting|plenaria|reunión)\b", re.I)
_MEETING = re.compile(
    r"\b(?:\d{1,5}(?:st|nd|rd|th)|[A-Z]?[a-z]+(?:-[a-z]+)?(?:st|nd|rd|th))\s+"
    r"(?:\((?:closing|opening|resumed)\)\s+)?(?:plenary\s+)?meeting\b",
)
_ITEM = re.compile(
    r"\b(?:Agenda\s+items?|Temas?)\s+\d{1,3}(?:\s*\([a-z]\))?(?:(?:,|\s+(?:and|y))\s+\d{1,3})*"
    r"(?:\s+(?:of\s+the\s+\w+\s+agenda|del\s+programa))?"
)


def state_fields(resolution: Resolution, inquiry: Inquiry) -> tuple[Statement, ...]:
    """A sentence for every field that the question asks for, in the order of the front matter."""
    if inquiry.kind == "yes-no":
        confirmed = _confirmed(resolution, inquiry)
        return (confirmed,) if confirmed else ()
    asked, found = inquiry.question, []
    named = is_title_asked(asked, inquiry.kind)
    if named:
        found.append(_titled(resolution))
    if SYMBOL.search(asked):
        said = f"The symbol is {name_of(resolution)}."
        found.append(stated(said, resolution, resolution.symbol))
        named = True
    item = _ITEM.search(resolution.front.text) if AGENDA_ITEM.search(asked) else None
    if item:
        said = f"{name_of(resolution)} was adopted under {_small(' '.join(item[0].split()))}."
        found.append(stated(said, resolution, item[0]))
    elif AGENDA_ITEM.search(asked):
        return ()
    if not (named or item) or DATE_ASKED.search(asked) or (item and SESSION.search(asked)):
        found += _adopted(resolution, inquiry)
    if LANGUAGE.search(asked):
        found.append(_written(resolution, asked))
    return tuple(found)


def name_of(resolution: Resolution) -> str:
    """What a resolution is called in a sentence: its symbol where it has one."""
    return escape(resolution.symbol or resolution.title or resolution.document_id)


def strip_symbols(text: str) -> str:
    """The text without the symbols in it."""
    for mention in reversed(find_symbols(text)):
        text = text[: mention.start] + " " + text[mention.end :]
    return text


def _titled(resolution: Resolution) -> Statement:
    title = resolution.title
    said = f"is titled “{escape(title)}”." if title else "is printed without a title."
    return stated(f"{name_of(resolution)} {said}", resolution, title)


def _written(resolution: Resolution, asked: str) -> Statement:
    """The language of the original where that is asked for and printed, else of the text."""
    loaded = LANGUAGES.get(resolution.language, resolution.language)
    said = f"{name_of(resolution)} is loaded in {loaded}"
    if not _ORIGINAL.search(asked):
        return stated(f"{said}.", resolution)
    printed = _PRINTED_ORIGINAL.search(resolution.front.text)
    if printed is None:
        return stated(f"{said}; it does not name an original language.", resolution)
    language = escape(printed[1] or printed[2])
    return stated(
        f"The original of {name_of(resolution)} is in {language}.", resolution, printed[0]
    )


def _adopted(resolution: Resolution, inquiry: Inquiry) -> list[Statement]:
    """By whom, at which session and when a resolution was adopted, as far as asked."""
    asked, name = inquiry.question, name_of(resolution)
    found = []
    is_organ_asked = inquiry.kind == "who" or bool(ORGAN.search(asked))
    if is_organ_asked:
        if not resolution.organ or _NOT_ADOPTING.search(asked):
            return []
        said = f"{name} was adopted by the {escape(resolution.organ)}."
        found.append(stated(said, resolution))
    place = printed_place(resolution) if PLACE_ASKED.search(asked) else ""
    if place:
        said = f"{name} was adopted in {escape(place)}{'' if place.endswith('.') else '.'}"
        found.append(stated(said, resolution, place))
        if resolution.adoption and place not in resolution.adoption:
            return [*found, _at_session(resolution)]
        return [*found, *adopted_on(resolution)] if DATE_ASKED.search(asked) else found
    meeting = _MEETING.search(resolution.front.text) if _AT_MEETING.search(asked) else None
    if SESSION.search(asked) and meeting and not _SITTING.search(resolution.adoption):
        said = f"{name} was adopted at the {_small(meeting[0])}"
        found.append(stated(f"{said}.", resolution, meeting[0]))
        return [*found, *adopted_on(resolution)]
    if SESSION.search(asked) and resolution.adoption:
        return [*found, _at_session(resolution)]
    wanted = DATE_ASKED if is_organ_asked else ADOPTION
    return [*found, *adopted_on(resolution)] if wanted.search(asked) else found


def adopted_on(resolution: Resolution) -> list[Statement]:
    """The sentence that tells the date of adoption, none where it is not known."""
    if not resolution.date:
        return []
    said = f"{name_of(resolution)} was adopted on {written_date(resolution.date)}."
    return [stated(said, resolution, printed_date(resolution))]


def _at_session(resolution: Resolution) -> Statement:
    """How and where it was adopted, with the session where that is printed apart."""
    said = f"{name_of(resolution)}: {_small(resolution.adoption)}"
    if resolution.session and not _SITTING.search(resolution.adoption):
        return stated(f"{said}, {_small(resolution.session)}.", resolution)
    return stated(f"{said}.", resolution, resolution.adoption)


def _confirmed(resolution: Resolution, inquiry: Inquiry) -> Statement | None:
    """Yes or no to a date, ordinal, session or organ put to the front matter."""
    if not (resolution.adoption or resolution.date) or not ADOPTION.search(inquiry.question):
        return None
    front = f"{resolution.front.text} {written_date(resolution.date)}".lower()
    asked = [
        word
        for word in inquiry.topic
        if ORDINAL.fullmatch(word) or word.isdigit() or word in MONTHS
    ]
    years = re.findall(r"\b(?:19|20)\d\d\b", strip_symbols(inquiry.question))
    organs = [organ for said, organ in ORGANS if said.search(inquiry.question)]
    right = all(re.search(rf"\b{word}\b", front) for word in (*asked, *years)) and all(
        organ in resolution.organ.lower() for organ in organs if resolution.organ
    )
    lead = "Yes" if right else "No"
    name = name_of(resolution)
    if not resolution.adoption:
        said = f"{lead}: {name} was adopted on {written_date(resolution.date)}."
        return stated(said, resolution)
    said = f"{lead}: {name} was {_small(resolution.adoption)}."
    return stated(said, resolution, resolution.adoption)


def _small(text: str) -> str:
    """How it was adopted, to stand within a sentence."""
    text = re.sub(r"^resolution\s+(?=adopted\b)", "", text, flags=re.I).rstrip(".")
    return escape(text[:1].lower() + text[1:])
