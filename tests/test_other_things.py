"""Follow-ups that ask the earlier question of another thing."""

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution, make_weighed

from assistant.evidence.lacking import Lack, find_lacks
from assistant.inquiry import Inquiry, build_inquiry
from assistant.question.elliptical import other_thing
from assistant.reading.stating import prefer_naming

DOCUMENT = "ag-res-1-i-o-71"
CATALOGUE = make_catalogue(
    make_resolution(
        DOCUMENT,
        make_paragraph("op-1", "To lend canoes to rowers for two days."),
        make_paragraph("op-2", "To lend vessels with oars to divers for six days."),
        make_paragraph("op-3", "To lend tents for nine days."),
        make_paragraph("op-9", "To sell rafts and tents."),
    )
)
_SURE = Lack("unstated", "It does not mention it.", settles=True)


def _follow_up(question: str) -> Inquiry:
    earlier = "How long may rowers keep canoes?"
    return build_inquiry(question, CATALOGUE, focus=(f"{DOCUMENT}/op-1",), earlier=earlier)


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("and the warehouses?", "warehouses"),
        ("a llama?", "llama"),
        ("ok, what about a live band?", "live band"),
        ("¿y las canoas?", "canoas"),
        ("and who pays?", ""),
        ("a llama that spits at whoever comes near it?", ""),
        ("the llama eats what?", ""),
    ],
)
def test_other_thing_is_all_that_the_turn_says(question: str, thing: str) -> None:
    assert other_thing(question) == thing


@pytest.mark.parametrize(
    ("question", "label", "missing"),
    [
        ("and tents?", "op-1", "tents"),
        ("a tent?", "op-1", "tent"),
        ("and canoes?", "op-1", ""),
        ("and two years later?", "op-1", ""),
        ("and until when?", "op-1", ""),
        ("and if it sinks?", "op-1", ""),
        ("and tents?", "op-2", ""),
        ("and Peru?", "op-2", "Peru"),
        ("who lends tents?", "op-1", ""),
    ],
)
def test_other_thing_is_missing_where_the_earlier_answer_has_no_word_for_it(
    question: str, label: str, missing: str
) -> None:
    lacks = find_lacks(_follow_up(question), f"{DOCUMENT}/{label}", CATALOGUE)
    citation = f"AG/RES. 1 (I-O/71), operative para. {label[-1]}"
    message = f"The closest paragraph, {citation}, does not mention {missing}."
    assert [one.message for one in lacks if one.settles] == ([message] if missing else [])


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("and ships?", "op-2"),
        ("and tents?", "op-3"),
        ("and rafts?", "op-1"),
        ("for how long?", "op-1"),
    ],
)
def test_paragraph_near_the_earlier_answer_that_has_the_thing_comes_first(
    question: str, first: str
) -> None:
    passages = [make_weighed(f"{DOCUMENT}/op-1", lacks=(_SURE,))]
    passages += [make_weighed(f"{DOCUMENT}/{label}") for label in ("op-9", "op-3", "op-2")]
    ordered = prefer_naming(_follow_up(question), passages, CATALOGUE)
    assert ordered[0].paragraph_id == f"{DOCUMENT}/{first}"
    assert sorted(one.paragraph_id for one in ordered) == sorted(
        one.paragraph_id for one in passages
    )
