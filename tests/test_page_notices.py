"""Notices in Spanish: each that an answer can bear, as the code that writes it words it."""

import pytest

from assistant.notices import FAILURES, OF_MODEL
from assistant.obligations import NOTICE
from assistant.page.notices import to_spanish
from assistant.writing.client import describe_failure
from assistant.writing.notices import (
    AGAINST,
    CUT_OFF,
    DATA,
    EXCESS,
    NO_MARKER,
    tell_check,
    why_not,
)
from index.build import add_paths
from index.config import load_config


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
            "No generated answer: the model took longer than 60 seconds. The extracted answer "
            "stands. Later text: A/RES/9/9, operative para. 1, amends A/RES/1/1.",
            "Sin respuesta generada: el modelo tardó más de 60 segundos. Vale la tomada del texto. "
            "Texto posterior: A/RES/9/9, operative para. 1, enmienda A/RES/1/1.",
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
        (
            "Preparing 1,250 resolutions for questions: once after a change.",
            "Se preparan 1,250 resoluciones para preguntas: una vez tras un cambio.",
        ),
        ("", ""),
        ("Something new.", "Something new."),
    ],
)
def test_notice_is_said_in_spanish_or_stays(notice, spanish):
    assert to_spanish(notice) == spanish


@pytest.mark.parametrize(
    "failure",
    [
        *(why_not("x", problem) for problem in (CUT_OFF, DATA, NO_MARKER, AGAINST, "")),
        why_not("NOT ANSWERED", ""),
        *(f"the model {describe_failure(error)}" for error in (TimeoutError(), OSError())),
        f"the model {describe_failure(KeyError())}",
        *(failure.say() for failure in FAILURES),
        *(f"the model {one.say(seconds=60, status=503, name='KeyError')}" for one in OF_MODEL),
    ],
)
def test_every_reason_why_a_model_failed_is_told_in_spanish(failure):
    told = to_spanish(f"No generated answer: {failure}. The extracted answer stands.")
    assert told.startswith("Sin respuesta generada: ")
    assert not {"the", "model", "answered"} & set(told.replace("(", " ").split())


@pytest.mark.parametrize(
    ("name", "content", "spanish"),
    [
        ("a.pdf", b"%PDF-1.4 nothing", "está dañado o no es un PDF entero"),
        ("a.docx", b"PK\x03\x04 nothing", "no es un archivo de Word entero"),
        ("a.txt", b"", "está vacío"),
        ("a.png", b"\x89PNG", "no es de un tipo que se lea"),
        ("a.json", b"{", "su JSON está roto o cortado"),
        ("a.txt", b"%PDF-1.4 nothing", "pero contiene PDF; cámbiele el nombre a .pdf"),
    ],
)
def test_problem_of_a_file_is_told_in_spanish(tmp_path, encoder, name, content, spanish):
    path = tmp_path / name
    path.write_bytes(content)
    config = load_config({"RESOLUTIONS_LIBRARY": str(tmp_path / "library")})
    (report,) = add_paths(config, [path], encoder=encoder)
    assert spanish in to_spanish(report.problem)
