"""The kinds of thing that questions ask for, found in a text."""

import time

import pytest

from assistant.question.expected import find_expected
from assistant.question.kinds import QuestionKind, question_kind


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("held in Quito, Ecuador, in April 1970", ["Quito, Ecuador"]),
        ("at OAS headquarters on April 18", ["OAS headquarters"]),
        ("a seminar at the Port of Spain", ["Port of Spain"]),
        ("the parties to the Quito Convention", []),
        ("the parties to the New York Convention", []),
        ("a visit to the UK in May", ["UK"]),
        ("the Meeting of Ministers of the Member States", []),
        ("reported to the Council in March", []),
        ("the Working Group to Prepare for the Meeting of National Tides met in Lima", ["Lima"]),
        ("The Government of Peru invites all to the port of Callao", ["Peru", "Callao"]),
    ],
)
def test_places_are_told_from_bodies_treaties_and_months(text: str, places: list[str]) -> None:
    assert [text[start:end] for start, end in find_expected("where", text)] == places


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        ("when", "El mandato durará seis meses.", ["seis meses"]),
        ("when", "Emitió entre 1933 y 1961 desde el faro.", ["entre 1933 y 1961"]),
        ("when", "Aprobar el Plan de Faros 2012-2016.", ["2012-2016"]),
        ("when", "Proclamar el 2011 Año de los Faros.", ["2011"]),
        ("when", "Aprobar la resolución de los faros.", []),
        ("how-much", "Publicar las donaciones de más de mil dólares.", ["mil dólares"]),
        ("how-much", "Siete de cada diez faros están a oscuras.", ["Siete de cada diez"]),
        ("how-much", "Reservar la décima parte de las luces.", ["décima parte"]),
        ("where", "Reunirse entre Tapachula y Tulcán.", ["Tapachula y Tulcán"]),
    ],
)
def test_spanish_times_sums_and_places(kind: QuestionKind, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_expected(kind, text)] == found


@pytest.mark.parametrize(
    "question",
    ["¿Cuánto dura el mandato?", "¿Cuánto puede durar el secreto?", "¿cuánto tardarán las obras?"],
)
def test_how_long_is_asked_for_a_time(question: str) -> None:
    assert question_kind(question) == "when"


def test_numbers_of_a_table_are_found_in_time() -> None:
    rows = [f"Costa {name}le {number / 1_000:.3f}" for number, name in enumerate("abcdefgh" * 40)]
    text = "Resolves that the scale shall be as follows:\n" + "\n".join(rows)
    begun = time.process_time()
    assert len(list(find_expected("how-many", text))) == len(rows)
    assert time.process_time() - begun < 1
