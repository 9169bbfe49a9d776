"""A question in Spanish is answered in Spanish sentences; what is quoted stays as it is."""

from typing import get_args

import pytest
from conftest import make_pair, make_paragraph, make_resolution

from assistant.catalogue import build_catalogue
from assistant.duties.outline import answer_outline
from assistant.evidence import attributes
from assistant.grounding import Draft, Evidence, Statement, ground
from assistant.inquiry import build_inquiry
from assistant.obligations.records import Force
from assistant.records import Answer
from assistant.spanish.answer import answer_in_spanish
from assistant.spanish.words import WORDS

A, B = "AG/RES. 7 (V-O/75)", "A/RES/80/2"


def _said(text: str) -> str:
    return answer_in_spanish(Answer(text, "¿?")).text


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        (f"{A} was adopted on June 7, 2005 [1].", f"{A} fue aprobada el 7 de junio de 2005 [1]."),
        (
            f"Not in the resolutions. The closest paragraph, {A}, operative para. 2, states no "
            "entry into force.",
            f"No está en las resoluciones. El párrafo más cercano, {A}, operative para. 2, no lo "
            "indica (entrada en vigor).",
        ),
        (
            f"There is no operative paragraph 9: {A} has operative paragraphs 1–4 and 6; {B} has "
            "no such part.",
            f"No existe el párrafo dispositivo 9: {A} tiene los párrafos dispositivos 1–4 y 6; "
            f"{B} no tiene tal parte.",
        ),
        (f"- **{A}**: only here “to plant”. [1]", f"- **{A}**: solo aquí “to plant”. [1]"),
        (f"In both:\n- x\n\nOnly in {B}:\n- y", f"En ambas:\n- x\n\nSolo en {B}:\n- y"),
        ("Yes: **To plant trees** [1].", "Sí: **To plant trees** [1]."),
        ("**No** [1][2]:\n- one", "**No** [1][2]:\n- one"),
        (f"**{A}** asks mayors [1]:", f"**{A}** pide a «mayors» [1]:"),
        ("- urges: to plant trees [2]", "- insta: to plant trees [2]"),
        ("- **Mayors** (calls upon): plant [1]", "- **Mayors** (exhorta): plant [1]"),
        (
            f"{A} was adopted 1 year, 2 months and 1 day (427 days) after {B}: on June 7, 2005 and "
            "April 6, 2004.",
            f"{A} fue aprobada 1 año, 2 meses y 1 día (427 días) después de {B}: el 7 de junio de "
            "2005 y el 6 de abril de 2004.",
        ),
        (f"{A} has 7 operative and 5 preambular paragraphs, with 3 sub-paragraphs.",)
        + (f"{A} tiene 7 párrafos dispositivos y 5 del preámbulo, con 3 apartados.",),
        ("Trees stands in 12 paragraphs of 3 resolutions:",)
        + ("Trees figura en 12 párrafos de 3 resoluciones:",),
        ("Nothing that is known.", "Nothing that is known."),
    ],
)
def test_fixed_sentence_is_said_in_spanish(english, spanish):
    assert _said(english) == spanish


@pytest.mark.parametrize(
    "quoted",
    [
        "> “Yes: In both: These times are set:”",
        f"- **{A}, operative para. 3**: “Yes: the plan. In both: “Trees”, June 7, 2005.” [1]",
    ],
)
def test_quotations_stay_as_they_are(quoted):
    assert _said(quoted) == quoted


def test_answer_keeps_its_markers_and_quotations():
    resolution = make_resolution("a-res-1", make_paragraph("op-1", "To urge mayors to plant."))
    catalogue = build_catalogue({"a-res-1": resolution})
    evidence = (Evidence("a-res-1/op-1", 0, 24),)
    draft = Draft((Statement("That stands in A/RES/1.", evidence),))
    answer = answer_in_spanish(ground(draft, "¿dónde?", catalogue))
    opening, quotation = answer.text.split("\n\n")
    assert opening == "Eso figura en A/RES/1 [1]."
    assert quotation.startswith("> “To urge mayors to plant.”")


def test_every_thing_that_evidence_may_lack_and_every_force_has_a_spanish_word():
    named = [
        one.name
        for group in (
            attributes._ATTRIBUTES,
            attributes._OWN_NAMED,
            attributes.EVENT_ATTRIBUTES,
            attributes.OFFICE_ATTRIBUTES,
            attributes.PEOPLE_ATTRIBUTES,
        )
        for one in group
    ]
    assert set(named) <= WORDS["thing"].keys()
    assert WORDS["force"].keys() == set(get_args(Force))


def test_outline_of_a_spanish_question_opens_in_spanish():
    catalogue = make_pair()
    inquiry = build_inquiry("¿De qué trata la resolución AG/RES. 9?", catalogue)
    answer = answer_outline(inquiry, catalogue)
    assert answer is not None
    assert answer_in_spanish(answer).text.split("\n")[0].endswith(" dispone:")
