"""What leads up to a question: an announced change of subject, a preface, a short follow-up."""

import time

import pytest
from conftest import make_pair

from assistant.inquiry import build_inquiry
from assistant.question.subject import after_change, put_right, without_preface
from assistant.records import Turn
from assistant.turns.condense import condense


@pytest.mark.parametrize(
    ("question", "rest"),
    [
        ("Different question: who convenes it?", "who convenes it?"),
        ("OK, thanks. Now something different: who pays?", "who pays?"),
        ("Next topic. Who pays?", "Who pays?"),
        ("On a different note, who pays?", "who pays?"),
        ("Forget that, who pays?", "who pays?"),
        ("Setting that aside, who pays?", "who pays?"),
        ("Let's change the subject: who pays?", "who pays?"),
        ("Unrelated: which treaties are named?", "which treaties are named?"),
        ("Separate question are the states asked?", "are the states asked?"),
        ("Otra pregunta: ¿quién paga?", "¿quién paga?"),
        ("Cambiando de tema, ¿quién paga?", "¿quién paga?"),
        ("Dejando eso de lado, quién paga", "quién paga"),
    ],
)
def test_question_behind_a_change_is_heard(question: str, rest: str) -> None:
    assert after_change(question) == rest


@pytest.mark.parametrize(
    "question",
    [
        "Who pays?",
        "And something else?",
        "New topic: museums",
        "Another question is whether states must report.",
        "A new issue is raised in which paragraph?",
        "Different document: what does it say?",
        "Is there another question?",
        "Otra resolución: ¿quién la adoptó?",
    ],
)
def test_what_only_sounds_like_a_change_is_none(question: str) -> None:
    assert after_change(question) == ""


@pytest.mark.parametrize(
    ("question", "behind"),
    [
        (
            "I am writing a paper on reefs, so could you tell me who must report?",
            "who must report?",
        ),
        ("Please tell me, if you can, who reports to the Council", "who reports to the Council"),
        ("What I'd like to know is who convenes the meeting", "who convenes the meeting"),
        ("My question is: who pays for it?", "who pays for it?"),
        ("Where can I find out who convenes it?", "who convenes it?"),
        ("Quisiera saber quién convoca la reunión", "quién convoca la reunión"),
        ("¿Me puedes decir cuándo se presenta?", "cuándo se presenta?"),
        ("Could you give me the date of 2118?", "what is the date of 2118?"),
        ("can you please tell us its symbol?", "what is its symbol?"),
        ("Could you give me the names of states?", "Could you give me the names of states?"),
        ("Summarise 2118 in two short sentences, please", "Summarise 2118"),
        ("Briefly, who pays for it?", "who pays for it?"),
        ("What is it about (in a nutshell)?", "What is it about?"),
        ("Resume la 2118 en dos frases", "Resume la 2118"),
    ],
)
def test_preface_is_dropped(question: str, behind: str) -> None:
    assert without_preface(question) == behind


@pytest.mark.parametrize(
    "question",
    [
        "Who must find out what the victims need?",
        "Which body is to find out how many victims there are?",
        "Do states need to know who the victims are?",
        "Does it show us how reefs are mapped?",
        "Which paragraph tells me who pays?",
        "What must states show us when they report?",
        "Tell me why.",
        "What must be said in two sentences of the report?",
        "¿Quién quiere saber qué dice la resolución?",
    ],
)
def test_question_of_its_own_subject_has_no_preface(question: str) -> None:
    assert without_preface(question) == question


def test_change_of_subject_leaves_the_history_behind() -> None:
    history = [
        Turn("user", "Who maps the shores?"),
        Turn("assistant", "> — AG/RES. 1 (I-O/71), operative para. 1 [1]"),
    ]
    condensed = condense("Different topic: who holds them?", history, make_pair())
    assert (condensed.question, condensed.standalone_question, condensed.depends) == (
        "who holds them?",
        "who holds them?",
        False,
    )
    assert condensed.thread.paragraph_ids == ()


@pytest.mark.parametrize(
    ("question", "earlier", "kind"),
    [
        ("And the warehouses?", "Who maps the shores?", "who"),
        ("what about the states?", "How many seminars are held?", "how-many"),
        ("And for the mayors?", "Tell me when the report is due", "when"),
        ("¿Y los puertos?", "Who maps the shores?", "who"),
        ("And the date?", "Who maps the shores?", "when"),
        ("and the reason?", "Who maps the shores?", "why"),
        ("and the due date?", "Who maps the shores?", "when"),
        ("and where is it held?", "Who maps the shores?", "where"),
        ("And the warehouses?", "", "what"),
    ],
)
def test_short_follow_up_asks_the_earlier_kind_or_its_own(
    question: str, earlier: str, kind: str
) -> None:
    assert build_inquiry(question, make_pair(), earlier=earlier).kind == kind


def test_long_word_in_a_follow_up_takes_no_time() -> None:
    started = time.perf_counter()
    build_inquiry(f"and {'a' * 500} ?x", make_pair(), earlier="Who maps the shores?")
    assert time.perf_counter() - started < 1


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        ("no, I meant the 1972 one", "what about the 1972 one"),
        ("Sorry, i meant the ferries", "what about the ferries"),
        ("No, the other meeting.", "what about the other meeting."),
        ("wait, I was asking about the lamps", "what about the lamps"),
        ("no I meant who pays for it?", "who pays for it?"),
        ("no, the report says so already", "no, the report says so already"),
        ("who meant the lamps?", "who meant the lamps?"),
        ("does it say why?", "why?"),
        ("and does the text actually say by when?", "by when?"),
        ("does it say so?", "does it say so?"),
        ("so nobody pays?", "who pays?"),
        ("but no one has to check it?", "who has to check it?"),
        ("is nobody paid?", "is nobody paid?"),
    ],
)
def test_turn_is_put_as_the_question_it_is(question: str, meant: str) -> None:
    assert put_right(question) == meant
