import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.inquiry import build_inquiry
from assistant.obligations import Obligation, extract_obligations
from assistant.records import Answer, Citation
from assistant.references import LaterText, later_texts
from assistant.versions.changed import answer_changed
from assistant.versions.newer import answer_later
from assistant.versions.renewals import note_later

OLDER, NEWER, LAST = "a-res-70-1", "a-res-71-2", "a-res-72-3"
RESOLUTIONS = {
    OLDER: make_resolution(
        OLDER,
        make_paragraph("op-1", "Requests the Secretary-General to keep a register of wells;"),
        make_paragraph("op-2", "Decides to hold a fair in Lima in 2018;"),
        make_paragraph("op-3", "Requests the Committee to print a yearly gazette of canals;"),
        make_paragraph("op-4", "Urges States to count their bridges;"),
        symbol="A/RES/70/1",
        date="2015-12-01",
    ),
    NEWER: make_resolution(
        NEWER,
        make_paragraph("pre-1", "Recalling that it can rescind paragraph 4 of resolution 70/1,"),
        make_paragraph("op-1", "Renews the request made in paragraph 1 of resolution 70/1;"),
        make_paragraph("op-2", "Postpones the fair referred to in paragraph 2 of resolution 70/1;"),
        make_paragraph("op-3", "Decides that paragraph 3 of resolution 70/1 is superseded;"),
        symbol="A/RES/71/2",
        date="2016-12-01",
    ),
    LAST: make_resolution(
        LAST,
        make_paragraph("op-1", "Replaces the board set up by resolution 70/1;"),
        make_paragraph("op-2", "Decides to revoke its resolution 71/2;"),
        symbol="A/RES/72/3",
        date="2017-12-01",
    ),
}
SUPERSEDED = (
    "**A/RES/71/2, operative para. 3** supersedes what A/RES/70/1, operative para. 3, ordered"
)


@pytest.fixture
def catalogue() -> Catalogue:
    return build_catalogue(RESOLUTIONS)


def _duties(document_id: str) -> tuple[Obligation, ...]:
    return extract_obligations(RESOLUTIONS[document_id])


def _asked(question: str, catalogue: Catalogue) -> str:
    answer = answer_changed(build_inquiry(question, catalogue), catalogue)
    return answer.text.partition("\n\n")[0] if answer else ""


def test_later_texts_have_what_is_stated() -> None:
    assert later_texts(RESOLUTIONS.values()) == (
        LaterText(f"{OLDER}/op-1", f"{NEWER}/op-1", "renews", 100.0, stated=True),
        LaterText(f"{OLDER}/op-2", f"{NEWER}/op-2", "amends", 100.0, stated=True),
        LaterText(f"{OLDER}/op-3", f"{NEWER}/op-3", "supersedes", 100.0, stated=True),
        LaterText(NEWER, f"{LAST}/op-2", "supersedes", 100.0, stated=True),
    )


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Is paragraph 3 of 70/1 still in force?", f"No: {SUPERSEDED} [1][2]."),
        ("Has paragraph 3 of 70/1 been superseded?", f"Yes: {SUPERSEDED} [1][2]."),
        (
            "Does the Committee still have to print a gazette of canals?",
            f"No: {SUPERSEDED} [1][2].",
        ),
        ("Which paragraphs of 70/1 were superseded?", f"{SUPERSEDED} [1][2]."),
        ("Has paragraph 3 of 70/1 been renewed?", ""),
        ("Is paragraph 4 of 70/1 still in force?", ""),
        ("Does the Committee print a gazette of canals?", ""),
    ],
)
def test_what_a_later_text_states_answers_whether_an_order_stands(
    question: str, said: str, catalogue: Catalogue
) -> None:
    assert _asked(question, catalogue) == said


def test_what_one_text_changed_in_another_is_listed(catalogue: Catalogue) -> None:
    answer = answer_changed(build_inquiry("What did 71/2 change in 70/1?", catalogue), catalogue)
    assert answer is not None
    assert [one.paragraph_id for one in answer.citations] == [
        f"{document}/op-{number}" for number in (1, 2, 3) for document in (NEWER, OLDER)
    ]


@pytest.mark.parametrize(
    ("cited", "notice"),
    [
        (
            f"{OLDER}/op-2",
            "Later text: A/RES/71/2, operative para. 2, amends what A/RES/70/1, operative para. 2, "
            "ordered.",
        ),
        (f"{OLDER}/op-4", ""),
        (f"{NEWER}/op-1", "Later text: A/RES/72/3, operative para. 2, supersedes A/RES/71/2."),
    ],
)
def test_answer_from_a_changed_order_names_the_change(
    cited: str, notice: str, catalogue: Catalogue
) -> None:
    document_id, _, label = cited.partition("/")
    quote = next(one.text for one in RESOLUTIONS[document_id].paragraphs if one.label == label)
    answer = Answer("It does.", "Who?", (Citation(cited, "", quote, 0, len(quote), "", 1.0),))
    assert note_later(answer, catalogue, _duties).notice == notice


def test_later_text_on_a_named_paragraph_is_the_one_that_names_it(catalogue: Catalogue) -> None:
    inquiry = build_inquiry("Is there a later text on paragraph 1 of 70/1?", catalogue)
    answer = answer_later(inquiry, catalogue, _duties)
    assert answer is not None
    assert [one.paragraph_id for one in answer.citations] == [f"{NEWER}/op-1", f"{OLDER}/op-1"]


def test_text_whose_paragraph_is_superseded_is_not_said_to_end(catalogue: Catalogue) -> None:
    inquiry = build_inquiry("Which resolution supersedes A/RES/70/1?", catalogue)
    answer = answer_later(inquiry, catalogue, _duties)
    assert answer is not None
    assert answer.text.startswith(SUPERSEDED)
