"""Notices in Spanish: each that an answer can bear, as the code that writes it words it."""

import pytest

from assistant.obligations import NOTICE
from assistant.page.notices import to_spanish
from assistant.writing.notices import CUT_OFF, DATA, EXCESS, tell_check


def test_every_count_of_the_check_is_told_in_spanish():
    problems = ["", CUT_OFF, EXCESS, EXCESS, DATA]
    assert to_spanish(tell_check((), problems)) == (
        "Redactado por un modelo de lenguaje y comprobado. Frases con cita comprobada: 0; "
        "con sustento: 0. Descartadas por falta de sustento: 1. Cortadas por el modelo: 1. "
        "Omitidas por no caber en una respuesta: 2. Omitidas por estar en una tabla o en datos: 1."
    )


@pytest.mark.parametrize(
    ("notice", "spanish"),
    [
        (
            "No generated answer: the model took too long. The extracted answer stands.",
            "Sin respuesta generada (the model took too long). Vale la tomada del texto.",
        ),
        (
            "Later text: AG/RES. 7 (V-O/75), operative para. 1, renews what AG/RES. 6 (IV-O/74), "
            "operative para. 2, ordered.",
            "Texto posterior: AG/RES. 7 (V-O/75), operative para. 1, renueva lo que dispuso "
            "AG/RES. 6 (IV-O/74), operative para. 2.",
        ),
        (
            NOTICE,
            "Extraído de los textos de las resoluciones por una máquina; "
            "compruebe el párrafo citado.",
        ),
        ("", ""),
        ("Something new.", "Something new."),
    ],
)
def test_notice_is_said_in_spanish_or_stays(notice, spanish):
    assert to_spanish(notice) == spanish
