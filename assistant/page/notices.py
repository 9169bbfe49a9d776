"""The notices of answers in Spanish; what no rule knows stays as it was written."""

from __future__ import annotations

import re

from assistant.obligations import NOTICE

_CHANGES = {
    "renews": "renueva",
    "repeats": "repite",
    "amends": "enmienda",
    "supersedes": "sustituye",
}
_LATER = re.compile(
    rf"Later text: (?P<newer>.+?), (?P<change>{'|'.join(_CHANGES)}) "
    r"(?:what (?P<paragraph>.+?), ordered|(?P<document>.+?))\.(?= Later text: |$)"
)
# As `assistant.obligations` and `assistant.writing` word them.
_WORDED = tuple(
    (re.compile(english), spanish)
    for english, spanish in (
        (
            re.escape(NOTICE),
            "Extraído de los textos de las resoluciones por una máquina; compruebe el párrafo citado.",
        ),
        (
            r"Worded by a language model and checked: (\d+) sentences? with a verified quote, "
            r"(\d+) supported\.",
            r"Redactado por un modelo de lenguaje y comprobado. Frases con cita comprobada: \1; "
            r"con sustento: \2.",
        ),
        (
            r"(\d+) sentences? dropped for want of support\.",
            r"Descartadas por falta de sustento: \1.",
        ),
        (r"(\d+) sentences? left out: cut off by the model\.", r"Cortadas por el modelo: \1."),
        (
            r"(\d+) sentences? left out: beyond what an answer may hold\.",
            r"Omitidas por no caber en una respuesta: \1.",
        ),
        (
            r"(\d+) sentences? left out: in a table or in data\.",
            r"Omitidas por estar en una tabla o en datos: \1.",
        ),
        (
            r"No generated answer: (.+)\. The extracted answer stands\.",
            r"Sin respuesta generada (\1). Vale la tomada del texto.",
        ),
    )
)


def to_spanish(notice: str) -> str:
    """The notice of an answer in Spanish, its symbols and citations as they are."""
    for english, spanish in _WORDED:
        notice = english.sub(spanish, notice)
    return _LATER.sub(_say_later, notice)


def _say_later(found: re.Match[str]) -> str:
    older = found["document"] or f"lo que dispuso {found['paragraph']}"
    return f"Texto posterior: {found['newer']}, {_CHANGES[found['change']]} {older}."
