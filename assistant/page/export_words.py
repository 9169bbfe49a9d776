"""What a conversation taken home says beside its questions and answers."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.page.notices import to_spanish
from assistant.page.wordings import Language
from assistant.records import Answer


@dataclass(frozen=True, slots=True)
class Words:
    """The fixed words of an export in one language."""

    understood: str
    nearest: str
    extracted: str
    generated: str


WORDS: dict[Language, Words] = {
    "en": Words(
        understood="Understood as: {question}",
        nearest="The closest paragraphs, which do not answer the question:",
        extracted="Taken from the text.",
        generated="Written by a language model from the cited paragraphs.",
    ),
    "es": Words(
        understood="Entendido como: {question}",
        nearest="Los párrafos más cercanos, que no responden la pregunta:",
        extracted="Tomado del texto.",
        generated="Escrito por un modelo de lenguaje a partir de los párrafos citados.",
    ),
}


def say_understood(question: str, answer: Answer, language: Language) -> str:
    """What was asked instead of the question; empty where nothing was."""
    asked = answer.standalone_question
    if not asked or asked == question:
        return ""
    return WORDS[language].understood.format(question=asked)


def say_origin(answer: Answer, language: Language) -> str:
    """How the answer came about, and what else its reader must know of it."""
    words = WORDS[language]
    made = words.generated if answer.mode == "generated" else words.extracted
    notice = to_spanish(answer.notice) if language == "es" else answer.notice
    return " ".join(filter(None, (made if answer.citations else "", notice)))
