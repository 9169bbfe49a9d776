"""Terms that the running text defines, and terms that it only uses."""

from dataclasses import replace

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.definitions.answer import answer_definition
from assistant.inquiry import build_inquiry
from assistant.records import Answer

TEXTS = {
    "pre-1": "Welcoming the Accord on Ferries and Bridges, signed at Port Sand on 3 May 2030 by "
    "both shores (“the Port Sand Accord”), and thanking the mediators,",
    "pre-2": "Noting the rules for the painting of buoys, known as the Buoy Code, and their use,",
    "op-1": "Decides that, for the purposes of statistics, “small ferry” means any ferry for fewer "
    "than 20 passengers, and that “night crossing” means a crossing after dusk;",
    "op-2": "Encourages States to offer relay lamps, understood for the purposes of the present "
    "resolution as lamps that answer one another;",
    "op-3": "Requests a register in which a vessel idle for 90 days shall be considered abandoned;",
    "op-4": "Calls upon States to class each tower as sound, at risk or lost.",
    "op-5": "Decides to fly a fifth flag, ochre, signifying that the harbour is closed.",
}
SPANISH = {
    "op-1": "Solicitar un registro, en el que se entenderá por faro todo edificio con luz;",
    "op-2": "“Torrero de puerto”: la persona que cuida un faro con luz o sin ella;",
}


@pytest.fixture
def catalogue() -> Catalogue:
    english = make_resolution(
        "a-res-90-7", *(make_paragraph(*one) for one in TEXTS.items()), symbol="A/RES/90/7"
    )
    english = replace(
        english,
        paragraphs=tuple(replace(one, verb=one.text.split()[0]) for one in english.paragraphs),
    )
    spanish = make_resolution(
        "a-res-90-8.es", *(make_paragraph(*one) for one in SPANISH.items()), symbol="A/RES/90/8"
    )
    return build_catalogue(
        {"a-res-90-7": english, "a-res-90-8.es": replace(spanish, language="es")}
    )


def _ask(question: str, catalogue: Catalogue) -> Answer | None:
    return answer_definition(build_inquiry(question, catalogue), catalogue)


@pytest.mark.parametrize(
    ("question", "line", "label"),
    [
        (
            "What is the Port Sand Accord?",
            "Port Sand Accord: the Accord on Ferries and Bridges, signed at Port Sand on 3 May "
            "2030 by both shores [1].",
            "pre-1",
        ),
        (
            "What does ochre mean?",
            "Ochre, signifying that the harbour is closed [1].",
            "op-5",
        ),
        (
            "What's the Buoy Code?",
            "Buoy Code: the rules for the painting of buoys [1].",
            "pre-2",
        ),
        (
            "“small ferry” definition in statistics",
            "“small ferry” means any ferry for fewer than 20 passengers [1].",
            "op-1",
        ),
        (
            "What counts as a night crossing?",
            "“night crossing” means a crossing after dusk [1].",
            "op-1",
        ),
        (
            "meaning of 'relay lamps'",
            "Relay lamps, understood for the purposes of the present resolution as lamps that "
            "answer one another [1].",
            "op-2",
        ),
        (
            "Which vessels are considered abandoned?",
            "Requests a register in which a vessel idle for 90 days shall be considered "
            "abandoned [1].",
            "op-3",
        ),
        (
            "¿Qué se entiende por faro?",
            "Solicitar un registro, en el que se entenderá por faro todo edificio con luz [1].",
            "op-1",
        ),
    ],
)
def test_term_is_told_in_the_words_that_define_it(question, line, label, catalogue):
    answer = _ask(question, catalogue)

    assert answer is not None
    assert answer.text.partition("\n")[0] == line
    assert [one.paragraph_id.partition("/")[2] for one in answer.citations] == [label]


@pytest.mark.parametrize(
    "question", ["What is the test for calling a tower “at risk”?", "definition of 'tower'"]
)
def test_term_that_is_only_used_is_refused(question, catalogue):
    answer = _ask(question, catalogue)

    assert answer is not None
    assert answer.status == "unanswerable"
    assert answer.text.endswith("without defining it.")


@pytest.mark.parametrize(
    "question",
    [
        "What counts as proof of a crossing?",
        "What is the register?",
        "What are the towers?",
        "what does it mean for member states?",
        "Which charter defines the towers?",
    ],
)
def test_other_questions_are_left_to_reading(question, catalogue):
    assert _ask(question, catalogue) is None


def test_definition_in_another_language_is_found_in_the_text_spoken_of(catalogue):
    inquiry = build_inquiry(
        "and what counts as a lighthouse there?", catalogue, earlier="What does 90/8 ask for?"
    )
    inquiry = replace(inquiry, document_ids=("a-res-90-8.es",))

    answer = answer_definition(inquiry, catalogue)

    assert answer is not None
    assert [one.paragraph_id for one in answer.citations] == ["a-res-90-8.es/op-1"]


def test_quoted_term_before_a_colon_is_defined(catalogue: Catalogue) -> None:
    answer = _ask("¿Qué se entiende por “torrero de puerto”?", catalogue)
    assert answer is not None
    assert answer.text.splitlines()[0] == (
        "“Torrero de puerto”: la persona que cuida un faro con luz o sin ella [1]."
    )
