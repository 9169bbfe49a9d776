"""Spanish questions over a library with texts in both languages."""

from dataclasses import replace

import pytest
from conftest import make_catalogue, make_pair, make_paragraph, make_resolution, open_texts

from assistant import Assistant
from assistant.bilingual import speaks_of_spanish
from assistant.inquiry import build_inquiry

_ABOUT_LIGHTS = """AG/RES. 20 (II-O/72)

FAROS DE LA COSTA

LA ASAMBLEA GENERAL,

RESUELVE:

1. Instar a los Estados Miembros a que reparen los faros de la costa.

2. Solicitar al Consejo Permanente que destine US$75.000 en un mismo año a los faros.
"""
_ABOUT_PAPER = """CP/RES. 30 (40/73)

USE OF PAPER AT MEETINGS

THE PERMANENT COUNCIL,

RESOLVES:

1. To instruct the General Secretariat to reduce the consumption of paper by 60 percent.
"""
_AGAINST_PAPER = """CP/RES. 55 (52/75)

FERRIES AND FEES

THE PERMANENT COUNCIL,

RESOLVES:

1. To revoke resolution CP/RES. 30 (40/73).
"""

_LIGHTS = replace(
    make_resolution(
        "ag-res-20-ii-o-72.es",
        make_paragraph("op-1", "Instar a los Estados a que reparen los faros."),
        symbol="AG/RES. 20 (II-O/72)",
    ),
    language="es",
)


@pytest.mark.parametrize(
    ("question", "spanish"),
    [
        ("¿Quién repara los faros?", True),
        ("¿Qué dice AG/RES. 20 de los faros?", True),
        ("¿Quién hace mapas según AG/RES. 9?", False),
    ],
)
def test_language_of_the_texts_that_a_question_names(question: str, spanish: bool) -> None:
    catalogue = make_catalogue(_LIGHTS, *make_pair().resolutions.values())
    assert speaks_of_spanish(build_inquiry(question, catalogue), catalogue) is spanish


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    folder = tmp_path_factory.mktemp("bilingual")
    return open_texts(folder, _ABOUT_LIGHTS, _ABOUT_PAPER, _AGAINST_PAPER)


@pytest.mark.parametrize(
    ("question", "cited"),
    [
        ("¿Quién debe reparar los faros de la costa?", ["ag-res-20-ii-o-72.es/op-1"]),
        ("¿En cuánto hay que reducir el consumo de papel?", ["cp-res-30-40-73/op-1"]),
        ("¿Cuánto papel hay que ahorrar según CP/RES. 30?", ["cp-res-30-40-73/op-1"]),
        ("¿Cuánto cuestan los barcos?", []),
    ],
)
def test_each_text_is_asked_in_its_own_words(
    question: str, cited: list[str], assistant: Assistant
) -> None:
    assert [one.paragraph_id for one in assistant.ask(question).citations] == cited


@pytest.mark.parametrize(
    "question",
    [
        "¿En cuánto hay que reducir el consumo de papel?",
        "By how much must the consumption of paper be reduced?",
    ],
)
def test_answer_from_the_other_language_names_the_later_text(
    question: str, assistant: Assistant
) -> None:
    assert assistant.ask(question).notice == (
        "Later text: CP/RES. 55 (52/75), operative para. 1, supersedes CP/RES. 30 (40/73)."
    )


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "What does AG/RES. 20 say about keepers?",
            "Not in the resolutions. The closest paragraph, AG/RES. 20 (II-O/72), operative para. "
            "2, is in Spanish: ask in Spanish for what it says in its own words.",
        ),
        (
            "What does CP/RES. 30 say about keepers?",
            "Not in the resolutions. The closest paragraph, CP/RES. 30 (40/73), operative para. "
            "1, does not mention keepers.",
        ),
    ],
)
def test_refusal_over_a_text_in_another_language_says_so(
    question: str, said: str, assistant: Assistant
) -> None:
    assert assistant.ask(question).text == said
