"""Spanish talks about English texts, read in the words of the texts."""

import pytest
from conftest import make_pair

from assistant.question.gloss import to_english
from assistant.records import Turn
from assistant.turns.english import condense_in_english


@pytest.mark.parametrize(
    ("question", "english"),
    [
        ("¿Quién debe informar a la Asamblea General?", "who must report to the General Assembly?"),
        ("¿A quién debe informar el Consejo?", "to whom must report the Council?"),
        ("¿Para cuándo debe convocarse la reunión?", "by when must convene the meeting?"),
        ("¿Qué países deben ratificar la Convención?", "what states must ratify the convention?"),
        ("plazo para el informe anual", "deadline for the annual report"),
        ("¿De qué trata el Protocolo?", "what is the subject of the protocol?"),
        ("Who reports to the Consejo?", "Who reports to the Consejo?"),
        ("what does MESICIC stand for?", "what does MESICIC stand for?"),
    ],
)
def test_spanish_question_in_the_words_of_the_field(question: str, english: str) -> None:
    assert to_english(question) == english


def test_question_is_read_in_english_and_shown_as_typed() -> None:
    condensed = condense_in_english("¿Quién debe informar?", (), make_pair())
    assert condensed is not None
    assert condensed.question == "who must report?"
    assert condensed.standalone_question == "¿Quién debe informar?"


def test_follow_up_hangs_on_an_earlier_question_in_english() -> None:
    history = [Turn("user", "¿Quién debe informar?"), Turn("assistant", "The SEN.")]
    condensed = condense_in_english("¿y para cuándo?", history, make_pair())
    assert condensed is not None
    assert condensed.thread.question == "who must report?"
    assert condensed.standalone_question.startswith("¿y para cuándo?")


def test_english_questions_are_left_alone() -> None:
    assert condense_in_english("Who must report?", (), make_pair()) is None
