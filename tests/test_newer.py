import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.inquiry import build_inquiry
from assistant.obligations import Obligation, extract_obligations
from assistant.records import Answer, Citation
from assistant.versions.newer import answer_later
from assistant.versions.renewals import note_later

OLDER, NEWER = "ag-res-1-i-o-71", "ag-res-2-ii-o-72"
MANDATE = "To instruct the Permanent Council to convene a meeting of experts on coral reefs."
RESOLUTIONS = {
    OLDER: make_resolution(
        OLDER,
        make_paragraph("op-1", MANDATE),
        make_paragraph("op-2", "To urge member states to hold seminars on museums."),
        symbol="AG/RES. 1 (I-O/71)",
        date="1971-04-21",
    ),
    NEWER: make_resolution(
        NEWER,
        make_paragraph("pre-1", "RECALLING resolution AG/RES. 1 (I-O/71);"),
        make_paragraph(
            "op-1",
            "To renew the mandate to the Permanent Council to convene a meeting of experts on "
            "coral reefs, before the third regular session.",
        ),
        symbol="AG/RES. 2 (II-O/72)",
        date="1972-04-21",
    ),
}
RENEWED = (
    "AG/RES. 2 (II-O/72), operative para. 1, renews what AG/RES. 1 (I-O/71), operative para. 1, "
    "ordered"
)


@pytest.fixture
def catalogue() -> Catalogue:
    return build_catalogue(RESOLUTIONS)


def _duties(document_id: str) -> tuple[Obligation, ...]:
    return extract_obligations(RESOLUTIONS[document_id])


def _asked(question: str, catalogue: Catalogue, **known: object) -> Answer | None:
    inquiry = build_inquiry(question, catalogue, **known)
    return answer_later(inquiry, catalogue, _duties)


def _cited(answer: Answer | None) -> list[str]:
    return [one.paragraph_id for one in answer.citations] if answer else []


@pytest.mark.parametrize(
    "question",
    [
        "Has operative paragraph 1 of AG/RES. 1 (I-O/71) been renewed?",
        "Is there anything newer on operative paragraph 1 of AG/RES. 1 (I-O/71)?",
        "Is there a later text on the meeting of experts on coral reefs?",
        "Which later resolution repeats the mandate on coral reefs?",
    ],
)
def test_later_text_is_cited_with_what_it_renews(question: str, catalogue: Catalogue) -> None:
    assert _cited(_asked(question, catalogue)) == [f"{NEWER}/op-1", f"{OLDER}/op-1"]


def test_later_text_of_an_earlier_answer_is_found(catalogue: Catalogue) -> None:
    answer = _asked(
        "Is there a later text on this?",
        catalogue,
        focus=(f"{OLDER}/op-1",),
        earlier="Who convenes the meeting?",
    )
    assert _cited(answer) == [f"{NEWER}/op-1", f"{OLDER}/op-1"]


def test_mandate_that_nothing_renews_is_said_to_stand_alone(catalogue: Catalogue) -> None:
    answer = _asked("Has operative paragraph 2 of AG/RES. 1 (I-O/71) been renewed?", catalogue)
    assert answer is not None
    assert (answer.status, answer.text) == (
        "unanswerable",
        "No later loaded text renews or repeats AG/RES. 1 (I-O/71), operative para. 2.",
    )


def test_text_that_nothing_supersedes_is_refused(catalogue: Catalogue) -> None:
    answer = _asked("Which resolution supersedes AG/RES. 1 (I-O/71)?", catalogue)
    assert answer is not None
    assert answer.text == "No loaded text says that it supersedes or repeals AG/RES. 1 (I-O/71)."


def test_other_questions_are_left_to_others(catalogue: Catalogue) -> None:
    assert _asked("Who convenes the meeting of experts?", catalogue) is None


@pytest.mark.parametrize(("label", "notice"), [("op-1", f"Later text: {RENEWED}."), ("op-2", "")])
def test_answer_from_an_older_text_names_the_later_one(
    label: str, notice: str, catalogue: Catalogue
) -> None:
    quote = RESOLUTIONS[OLDER].paragraphs[0].text
    cited = Citation(f"{OLDER}/{label}", "", quote, 0, len(quote), "", 1.0)
    answer = Answer("It does.", "Who?", (cited,))
    assert note_later(answer, catalogue, _duties).notice == notice


def test_later_versions_of_a_document_are_named(catalogue: Catalogue) -> None:
    answer = _asked("Is there a later text on AG/RES. 1 (I-O/71)?", catalogue)
    assert answer is not None
    assert answer.text.startswith("**AG/RES. 2 (II-O/72)**")
    assert _cited(answer) == [f"{NEWER}/pre-1"]


def test_document_without_a_later_version_is_said_to_have_none(catalogue: Catalogue) -> None:
    answer = _asked("Is there a later text on AG/RES. 2 (II-O/72)?", catalogue)
    assert answer is not None
    assert answer.status == "unanswerable"
