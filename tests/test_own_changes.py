"""What a text says it does to others, and whether a whole text stands."""

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.inquiry import build_inquiry
from assistant.obligations import Obligation, extract_obligations
from assistant.versions.changed import answer_changed
from assistant.versions.own_changes import answer_own_changes
from assistant.versions.standing import answer_standing

OLDER, NEWER, LAST = "a-res-70-11", "a-res-71-12", "a-res-72-13"
RESOLUTIONS = {
    OLDER: make_resolution(
        OLDER,
        make_paragraph("op-1", "Requests the Board to keep a public register of every windmill;"),
        make_paragraph("op-2", "Decides to hold a fair of kites in Lima in 2018;"),
        symbol="A/RES/70/11",
        date="2015-12-01",
    ),
    NEWER: make_resolution(
        NEWER,
        make_paragraph("pre-1", "Recalling its resolution 70/11 and decision 69/501,"),
        make_paragraph(
            "op-1", "Postpones the fair referred to in paragraph 2 of resolution 70/11;"
        ),
        make_paragraph("op-2", "Decides to revoke its resolution 68/9;"),
        symbol="A/RES/71/12",
        date="2016-12-01",
    ),
    LAST: make_resolution(
        LAST,
        make_paragraph("pre-1", "Recalling its resolution 70/11,"),
        make_paragraph(
            "op-1", "Renews its request that the Board keep a public register of every windmill;"
        ),
        make_paragraph("op-2", "Requests the Board to keep a public register of every windmill;"),
        symbol="A/RES/72/13",
        date="2017-12-01",
    ),
}


@pytest.fixture
def catalogue() -> Catalogue:
    return build_catalogue(RESOLUTIONS)


def _duties(document_id: str) -> tuple[Obligation, ...]:
    return extract_obligations(RESOLUTIONS[document_id])


def _own(question: str, catalogue: Catalogue) -> str:
    answer = answer_own_changes(build_inquiry(question, catalogue), catalogue, _duties)
    return answer.text.partition("\n\n")[0] if answer else ""


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "Which resolution does 71/12 revoke?",
            "**A/RES/71/12, operative para. 2** supersedes A/RES/68/9 [1].",
        ),
        (
            "Does 71/12 revoke 68/9?",
            "Yes: **A/RES/71/12, operative para. 2** supersedes A/RES/68/9 [1].",
        ),
        (
            "Was 68/9 repealed by 71/12?",
            "Yes: **A/RES/71/12, operative para. 2** supersedes A/RES/68/9 [1].",
        ),
        (
            "What does 71/12 amend?",
            "**A/RES/71/12, operative para. 1** amends A/RES/70/11, operative para. 2 [1].",
        ),
        ("Does 71/12 replace 70/11?", "A/RES/71/12 does not say that it supersedes A/RES/70/11."),
        ("Does 70/11 amend 71/12?", "A/RES/70/11 does not say that it amends A/RES/71/12."),
        ("Does 70/11 amend anything?", "A/RES/70/11 does not say that it amends another text."),
        ("Does 71/12 replace the windmill?", ""),
        ("Which resolution amends 70/11?", ""),
        ("What does 72/13 ask for?", ""),
    ],
)
def test_what_a_text_does_to_others_is_told_or_refused(
    question: str, said: str, catalogue: Catalogue
) -> None:
    assert _own(question, catalogue) == said


def test_older_mandates_that_a_text_orders_again_are_listed(catalogue: Catalogue) -> None:
    inquiry = build_inquiry("Which earlier mandates does 72/13 renew?", catalogue)
    answer = answer_own_changes(inquiry, catalogue, _duties)
    assert answer is not None
    assert [one.paragraph_id for one in answer.citations] == [f"{LAST}/op-1", f"{OLDER}/op-1"]


def test_older_text_is_not_said_to_change_the_newer(catalogue: Catalogue) -> None:
    inquiry = build_inquiry("Does 70/11 amend 71/12?", catalogue)
    assert answer_changed(inquiry, catalogue) is None


def test_change_of_a_part_answers_whether_the_text_was_amended(catalogue: Catalogue) -> None:
    answer = answer_changed(build_inquiry("Has 70/11 been amended?", catalogue), catalogue)
    assert answer is not None
    assert answer.text.startswith("Yes: **A/RES/71/12, operative para. 1** amends what A/RES/70/11")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Is 72/13 still in force?", "No loaded text says that it amends or ends A/RES/72/13."),
        ("Is 72/13 valid?", "No loaded text says that it amends or ends A/RES/72/13."),
        (
            "Is 72/13 legally binding?",
            "The text of A/RES/72/13 does not say whether it is binding.",
        ),
        (
            "¿Es jurídicamente vinculante la resolución 72/13?",
            "The text of A/RES/72/13 does not say whether it is binding.",
        ),
        ("Is the register of 72/13 still in force?", ""),
        ("Does 72/13 amend anything?", ""),
    ],
)
def test_text_that_none_changes_is_not_said_to_stand(
    question: str, said: str, catalogue: Catalogue
) -> None:
    answer = answer_standing(build_inquiry(question, catalogue), catalogue)
    assert (answer.text if answer else "") == said
    assert answer is None or answer.status == "unanswerable"
