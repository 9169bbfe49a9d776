"""What must be known beside an answer: each sentence once, in both languages of the program.

An answer bears its notices in English; the page says them in Spanish by these same sentences.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence, or a reason within one, in English and in Spanish, with the same `{slots}`."""

    english: str
    spanish: str

    def say(self, **slots: object) -> str:
        """The sentence in English."""
        return self.english.format(**slots)


LATER_THAN_PARAGRAPH = Notice(
    "Later text: {newer}, {relation} what {older}, ordered.",
    "Texto posterior: {newer}, {relation} lo que dispuso {older}.",
)
LATER_THAN_TEXT = Notice(
    "Later text: {newer}, {relation} {older}.", "Texto posterior: {newer}, {relation} {older}."
)
CHECKED = Notice(
    "Worded by a language model and checked: {count1} {sentences} with a verified quote, "
    "{count2} supported.",
    "Redactado por un modelo de lenguaje y comprobado. Frases con cita comprobada: {count1}; "
    "con sustento: {count2}.",
)
DROPPED = Notice(
    "{count} {sentences} dropped for want of support.",
    "Descartadas por falta de sustento: {count}.",
)
LEFT_CUT_OFF = Notice(
    "{count} {sentences} left out: cut off by the model.", "Cortadas por el modelo: {count}."
)
LEFT_EXCESS = Notice(
    "{count} {sentences} left out: beyond what an answer may hold.",
    "Omitidas por no caber en una respuesta: {count}.",
)
LEFT_DATA = Notice(
    "{count} {sentences} left out: in a table or in data.",
    "Omitidas por estar en una tabla o en datos: {count}.",
)
NOT_GENERATED = Notice(
    "No generated answer: {failure}. The extracted answer stands.",
    "Sin respuesta generada: {failure}. Vale la tomada del texto.",
)
SENTENCES = (
    LATER_THAN_PARAGRAPH,
    LATER_THAN_TEXT,
    CHECKED,
    DROPPED,
    LEFT_CUT_OFF,
    LEFT_EXCESS,
    LEFT_DATA,
    NOT_GENERATED,
)

# Why a reply of a language model is not used: what stands for {failure}.
BROKE_OFF = Notice(
    "the model broke off in its first sentence", "el modelo se cortó en su primera frase"
)
ONLY_DATA = Notice(
    "the model answered in a table or in data, not in sentences",
    "el modelo respondió con una tabla o con datos, no con frases",
)
CITES_NOTHING = Notice(
    "the first sentence of the model cites none of the paragraphs it was given",
    "la primera frase del modelo no cita ninguno de los párrafos que se le dieron",
)
CONTRADICTS = Notice(
    "the model answers yes or no against what the paragraphs settle",
    "el modelo responde sí o no en contra de lo que dicen los párrafos",
)
FINDS_NOTHING = Notice(
    "the model finds no answer in these paragraphs",
    "el modelo no halla respuesta en estos párrafos",
)
UNSUPPORTED = Notice(
    "the first sentence of the model is not supported by the paragraphs it cites",
    "la primera frase del modelo no tiene sustento en los párrafos que cita",
)
SAID_NOTHING = Notice("the model said nothing", "el modelo no dijo nada")
TOO_LONG = Notice(
    "the paragraphs are longer than the model may be given",
    "los párrafos son más largos de lo que admite el modelo",
)
# What befell the model: said behind “the model” in English, while the Spanish names it itself.
SPENT = Notice(
    "spent its tokens before it answered", "el modelo agotó sus fichas antes de responder"
)
TOOK_LONGER = Notice(
    "took longer than {seconds:g} seconds", "el modelo tardó más de {seconds} segundos"
)
HTTP_STATUS = Notice(
    "answered with HTTP status {status}", "el modelo respondió con el estado HTTP {status}"
)
TIMED_OUT = Notice("did not answer in time", "el modelo no respondió a tiempo")
ENDED = Notice("ended in an error", "el modelo terminó con un error")
UNREACHED = Notice("could not be reached, or broke off", "no se pudo llegar al modelo, o se cortó")
NOT_UNDERSTOOD = Notice(
    "answered in a form that is not understood ({name})",
    "el modelo respondió en una forma que no se entiende ({name})",
)
FAILURES = (
    BROKE_OFF,
    ONLY_DATA,
    CITES_NOTHING,
    CONTRADICTS,
    FINDS_NOTHING,
    UNSUPPORTED,
    SAID_NOTHING,
    TOO_LONG,
)
OF_MODEL = (SPENT, TOOK_LONGER, HTTP_STATUS, TIMED_OUT, ENDED, UNREACHED, NOT_UNDERSTOOD)
