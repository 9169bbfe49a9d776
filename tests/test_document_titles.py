"""Documents named by their subject, and follow-ups on one that is only cited."""

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.citing.answer import answer_not_loaded
from assistant.inquiry import build_inquiry
from assistant.mentions.identifiers import find_identifiers

CREWS, LIGHT, PORTS = "a-res-1-1", "a-res-1-2", "a-res-1-3"


@pytest.fixture
def catalogue() -> Catalogue:
    crews = make_resolution(
        CREWS,
        make_paragraph("pre-1", "Recalling resolution A/RES/60/4 on the budget of shipping;"),
        make_paragraph("op-1", "Urges ships to carry food for their sailors."),
        symbol="A/RES/1/1",
        title="Repatriation of abandoned crews",
    )
    light = make_resolution(
        LIGHT,
        make_paragraph("pre-1", "Recalling resolution 13.5 of the conference on turtles;"),
        make_paragraph("op-1", "Urges cities to dim their lamps."),
        symbol="A/RES/1/2",
        title="Reducing light at night",
    )
    ports = make_resolution(PORTS, symbol="A/RES/1/3", title="Security of ports")
    return build_catalogue({CREWS: crews, LIGHT: light, PORTS: ports})


@pytest.mark.parametrize(
    ("question", "documents"),
    [
        ("What does the text on stranded ships' crews ask?", (CREWS,)),
        ("When was the resolution about lamps at night adopted?", (LIGHT,)),
        ("Summarise the sailors' crews resolution.", (CREWS,)),
        ("Which is older, the text on ports or the one on night lighting?", (PORTS, LIGHT)),
        ("What do the texts on ships' crews and on night lighting each want?", (CREWS, LIGHT)),
        ("How do the ports, light and crews resolutions differ?", (PORTS, LIGHT, CREWS)),
        ("When was the resolution on coral reefs at night adopted?", ()),
        ("What does the resolution on sailors say?", ()),
        ("What does the text on museums and crews of balloons say?", ()),
        ("According to the night lamps declaration, who must act?", ()),
        ("What do the resolutions on museums and on crews ask?", ()),
    ],
)
def test_subject_names_the_one_document_that_fits(
    question: str, documents: tuple[str, ...], catalogue: Catalogue
) -> None:
    assert find_identifiers(question, catalogue).document_ids == documents


CITED = "Resolution 13.5 is not loaded; it is only cited in A/RES/1/2, preambular para. 1."
BUDGET = "A/RES/60/4 is not loaded; it is only cited in A/RES/1/1, preambular para. 1."


@pytest.mark.parametrize(
    ("earlier", "focus", "question", "text"),
    [
        ("Does A/RES/1/2 cite resolution 13.5?", LIGHT, "What does it recommend?", CITED),
        ("Does A/RES/1/2 cite resolution 13.5?", LIGHT, "And what did it decide on nests?", CITED),
        ("¿Cita la A/RES/1/2 la resolución 13.5?", LIGHT, "¿Y qué recomienda?", CITED),
        ("Which resolution is recalled?", CREWS, "How big is the budget that it approved?", BUDGET),
        ("Which resolution is recalled?", CREWS, "Why is it recalled?", ""),
        ("Who must carry food?", CREWS, "What does it say of water?", ""),
        ("Is resolution 13.5 cited in A/RES/1/2?", LIGHT, "What does it ask?", ""),
    ],
)
def test_follow_up_on_a_document_only_cited_is_refused(
    earlier: str, focus: str, question: str, text: str, catalogue: Catalogue
) -> None:
    inquiry = build_inquiry(question, catalogue, earlier=earlier, focus=(f"{focus}/pre-1",))
    answer = answer_not_loaded(inquiry, catalogue)
    assert (answer.text if answer else "") == text


@pytest.mark.parametrize(
    ("question", "documents"),
    [
        ("what does paragraph 1 of the resolution on crews say?", (CREWS, PORTS)),
        ("op. 1 of the crews text", (CREWS, PORTS)),
        ("paragraph 1 of the text on light", (LIGHT,)),
        ("paragraph 1 of the text on museums", ()),
        ("what does the resolution on crews say?", ()),
    ],
)
def test_paragraph_may_be_of_any_text_on_its_subject(
    question: str, documents: tuple[str, ...], catalogue: Catalogue
) -> None:
    ports = make_resolution(PORTS, symbol="A/RES/1/3", title="Crews of ports")
    both = build_catalogue({**catalogue.resolutions, PORTS: ports})
    assert find_identifiers(question, both).document_ids == documents
