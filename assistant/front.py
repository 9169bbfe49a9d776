"""Answers from the front matter: title, symbol, date, session, organ, numbers of paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.ages import answer_ages, asks_age, compares_ages
from assistant.catalogue import Catalogue
from assistant.front_matter import printed_date, stated, title_evidence, written_date
from assistant.front_words import (
    ABOUT_DOCUMENT,
    ADOPTION,
    COUNT,
    FRONT_ASKED,
    HAS_PARTS,
    ITEMS,
    LANGUAGES,
    LONG,
    MONTHS,
    OPERATIVE,
    ORDINAL,
    PREAMBULAR,
    SESSION,
    SYMBOL,
    TITLE,
    TOWN,
    is_metadata,
)
from assistant.grounding import Draft, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry
from assistant.records import Answer
from assistant.retrieval import stem_words
from index.records import Resolution
from index.symbols import find_symbols

_FEW = 5


def answer_metadata(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Answer from the front matter: title, symbol, date, session, organ, numbers of paragraphs."""
    left = [word for word in inquiry.topic if not is_metadata(word)]
    titled = _titled_with(left, inquiry, catalogue)
    if inquiry.identifiers.paragraphs or (left and not titled):
        return None
    if inquiry.depends and not inquiry.identifiers.document_ids:
        about_front = bool(inquiry.focus) and inquiry.focus[0].endswith("/title")
        about_document = about_front or ABOUT_DOCUMENT.search(inquiry.question)
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
    if TOWN.search(asked):
        return _refuse_town(documents, inquiry, catalogue)
    statements: list[Statement] = []
    for document_id in documents:
        resolution = catalogue.resolutions[document_id]
        counted = COUNT.search(asked) and ITEMS.search(asked)
        if counted or HAS_PARTS.search(asked) or LONG.search(asked):
            statements.append(_count(resolution, asked))
        else:
            found = _metadata(resolution, inquiry)
            if found is None:
                return None
            statements.append(found)
    return ground(Draft(tuple(statements)), inquiry.standalone_question, catalogue)


def _titled_with(left: Sequence[str], inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """The documents whose titles have the words left over, where front matter is asked for."""
    if not left or len(catalogue.resolutions) > _FEW or not FRONT_ASKED.search(inquiry.question):
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
    if TITLE.search(asked):
        return stated(*_titled(resolution))
    if SYMBOL.search(asked):
        said = f"The symbol is {escape(resolution.symbol)}."
        return stated(said, resolution, resolution.symbol)
    if re.search(r"\b(?:languages?|idiomas?|lengua)\b", asked, re.I):
        language = LANGUAGES.get(resolution.language, resolution.language)
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
    if SESSION.search(asked) and resolution.adoption:
        return stated(f"{symbol}: {_small(resolution.adoption)}.", resolution, resolution.adoption)
    if ADOPTION.search(asked) and resolution.date:
        said = f"{symbol} was adopted on {written_date(resolution.date)}."
        return stated(said, resolution, printed_date(resolution))
    return None


def _confirmed(resolution: Resolution, inquiry: Inquiry) -> Statement | None:
    """Yes or no to a date, year, ordinal or session put to the front matter."""
    if not resolution.adoption or not ADOPTION.search(inquiry.question):
        return None
    front = f"{resolution.front.text} {written_date(resolution.date)}".lower()
    asked = [
        word
        for word in inquiry.topic
        if ORDINAL.fullmatch(word) or word.isdigit() or word in MONTHS
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
    if not PREAMBULAR.search(asked) or OPERATIVE.search(asked):
        counted.append(("operative", "op"))
    if not OPERATIVE.search(asked) or PREAMBULAR.search(asked):
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
