from collections.abc import Callable
from dataclasses import replace

import pytest
from conftest import make_catalogue, make_pair, make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.duties.answer import answer_duties
from assistant.duties.assignments import answer_assignments
from assistant.duties.deadlines import answer_deadlines
from assistant.duties.outline import answer_outline
from assistant.duties.undone import answer_undone
from assistant.inquiry import build_inquiry
from assistant.obligations import NOTICE, Obligation, extract_obligations
from assistant.records import Answer
from assistant.subjects.mentioned import answer_mentioned

ID = "ag-res-1-i-o-71"
RESOLUTION = make_resolution(
    ID,
    make_paragraph("pre-1", "RECALLING the value of biodiversity for the islands;"),
    make_paragraph(
        "op-1",
        "To instruct the Permanent Council to report to the General Assembly "
        "at its second session.",
    ),
    make_paragraph("op-2", "To urge member states to hold seminars on museums."),
    make_paragraph("op-3", "To invite member states to report to the General Assembly on reefs."),
    make_paragraph("op-4", "To instruct the Permanent Council to convene a meeting on reefs."),
)


@pytest.fixture
def catalogue() -> Catalogue:
    return build_catalogue({ID: RESOLUTION})


def _duties(_: str) -> tuple[Obligation, ...]:
    return extract_obligations(RESOLUTION)


def _cited(answer: Answer | None) -> list[str]:
    return [item.paragraph_id.partition("/")[2] for item in answer.citations] if answer else []


@pytest.mark.parametrize(
    ("answerer", "question"),
    [
        (answer_duties, "Which paragraphs only invite or urge?"),
        (answer_duties, "List the recipients of the report on reefs"),
        (answer_deadlines, "Which deadlines does it set?"),
        (answer_assignments, "What must the Permanent Council do?"),
    ],
)
def test_every_list_of_obligations_says_that_a_machine_found_them(
    answerer: Callable[..., Answer | None], question: str, catalogue: Catalogue
) -> None:
    answer = answerer(build_inquiry(question, catalogue), catalogue, _duties)
    assert answer is not None
    assert answer.notice == NOTICE


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("Who must hold seminars on museums?", ["op-2"]),
        ("Who reports to the General Assembly?", ["op-1", "op-3"]),
        ("Which paragraphs only invite or urge?", ["op-2", "op-3"]),
        ("Everything due at the second session", ["op-1"]),
        ("Who pays for the seminars on museums?", []),
        ("What is due before the 2nd session?", []),
        ("What is due at the 2nd session?", ["op-1"]),
        ("What is due at the second session of the General Assembly?", ["op-1"]),
        ("What is due at the second session of the Zoological Society?", []),
        ("What is due at the General Assembly?", []),
        ("Who has something to do at the second session?", ["op-1"]),
        ("Which paragraphs invite a report on reefs?", ["op-3"]),
        ("Which seminars are requested?", ["op-2"]),
        ("What deadlines are set?", ["op-1"]),
        ("Which obligations have no deadline?", ["op-2", "op-3", "op-4"]),
        ("¿Qué párrafos solo invitan o exhortan?", ["op-2", "op-3"]),
        ("¿Qué párrafos se limitan a instar a los Estados miembros?", ["op-2"]),
        ("¿Qué párrafos encomiendan algo al Consejo Permanente?", ["op-1", "op-4"]),
        ("Which seminars are member states urged to hold?", ["op-2"]),
        ("Which seminars are member states invited to hold?", []),
        ("List the recipients of reports", ["op-1", "op-3"]),
        ("What must the Permanent Council do under AG/RES. 1 (I-O/71)?", ["op-1", "op-4"]),
    ],
)
def test_duties_answer_completely_or_not_at_all(
    question: str, labels: list[str], catalogue: Catalogue
) -> None:
    inquiry = build_inquiry(question, catalogue)
    assert _cited(answer_duties(inquiry, catalogue, _duties)) == labels


def test_paragraphs_that_only_invite_are_listed_without_limit() -> None:
    resolution = make_resolution(
        ID,
        *(
            make_paragraph(f"op-{number}", f"Invites States to repair lighthouse {number};")
            for number in range(1, 15)
        ),
        make_paragraph(
            "op-15", "Requests the Office to sell maps, and invites States to buy them;"
        ),
    )
    one = build_catalogue({ID: resolution})
    inquiry = build_inquiry("Which paragraphs only invite or encourage?", one)
    answer = answer_duties(inquiry, one, lambda _: extract_obligations(resolution))
    assert _cited(answer) == [f"op-{number}" for number in range(1, 15)]


def test_one_duty_is_answered_by_its_actor(catalogue: Catalogue) -> None:
    inquiry = build_inquiry("Who must hold seminars on museums?", catalogue)
    answer = answer_duties(inquiry, catalogue, _duties)
    assert answer is not None
    assert answer.text == (
        "**Member states** [1].\n\n"
        "> “To urge member states to hold seminars on museums.”\n>\n"
        "> — AG/RES. 1 (I-O/71), operative para. 2 [1]"
    )


def test_field_asked_for_leads_its_line(catalogue: Catalogue) -> None:
    answer = answer_duties(build_inquiry("What deadlines are set?", catalogue), catalogue, _duties)
    assert answer is not None
    assert answer.text == (
        "- **at its second session** — the Permanent Council: "
        "report to the General Assembly at its second session "
        "(AG/RES. 1 (I-O/71), operative para. 1) [1]"
    )


@pytest.mark.parametrize(
    ("question", "message"),
    [
        (
            "What is due at the twentieth session?",
            "No obligation of the loaded resolutions is due then (twentieth).",
        ),
        (
            "When are the seminars on museums due?",
            "AG/RES. 1 (I-O/71), operative para. 2, orders it without saying by when.",
        ),
        (
            "What must the General Assembly report to the Permanent Council?",
            "The loaded resolutions do not ask the General Assembly to report.",
        ),
        (
            "Which paragraphs invite the Zoological Society?",
            "No loaded paragraph says that of “zoological society”.",
        ),
    ],
)
def test_what_no_obligation_says_is_refused(
    question: str, message: str, catalogue: Catalogue
) -> None:
    answer = answer_undone(build_inquiry(question, catalogue), catalogue, _duties)
    assert answer is not None
    assert (answer.status, answer.text) == ("unanswerable", message)


@pytest.mark.parametrize(
    "question",
    [
        "When is the report to the General Assembly due?",
        "What must the Permanent Council report to the General Assembly?",
        "What must member states report?",
        "What is due at the second session?",
        "Which paragraphs invite member states?",
    ],
)
def test_what_an_obligation_says_is_not_refused(question: str, catalogue: Catalogue) -> None:
    assert answer_undone(build_inquiry(question, catalogue), catalogue, _duties) is None


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("What must the Permanent Council do?", ["op-1", "op-4"]),
        ("What are governments asked to do?", ["op-2", "op-3"]),
        ("What must the museum guards do?", []),
        ("Summarise AG/RES. 1 (I-O/71)", ["op-1", "op-2", "op-3", "op-4"]),
    ],
)
def test_outline_of_an_actor(question: str, labels: list[str], catalogue: Catalogue) -> None:
    inquiry = build_inquiry(question, catalogue)
    answer = answer_outline(inquiry, catalogue) or answer_assignments(inquiry, catalogue, _duties)
    assert _cited(answer) == labels


def test_deadline_of_one_deed_is_no_list_of_all(catalogue: Catalogue) -> None:
    def ask(question: str, *focus: str) -> Answer | None:
        inquiry = build_inquiry(question, catalogue, focus=focus, earlier="Who maps them?")
        spoken_of = replace(inquiry, document_ids=(ID,))
        return answer_deadlines(spoken_of, catalogue, _duties)

    assert ask("is there a deadline?", f"{ID}/op-1") is None
    assert _cited(ask("what deadlines are there?", f"{ID}/op-1")) == _cited(
        ask("is there a deadline?", f"{ID}/op-1", f"{ID}/op-2")
    )


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("Is biodiversity mentioned?", ["pre-1"]),
        ("What does the text say about reefs?", ["op-3", "op-4"]),
        ("What does the Assembly say about reefs?", ["op-3", "op-4"]),
        ("Is trafficking mentioned?", []),
        ("Who says anything about reefs?", []),
    ],
)
def test_mentions_of_a_subject(question: str, labels: list[str], catalogue: Catalogue) -> None:
    inquiry = build_inquiry(question, catalogue)
    assert _cited(answer_mentioned(inquiry, catalogue)) == labels


@pytest.mark.parametrize(
    ("question", "paragraphs", "count"),
    [
        ("What does the Council say about reefs?", 4, 4),
        ("What is said of reefs?", 6, 6),
        ("What is said of reefs?", 7, 0),
        ("What is done about reefs?", 4, 0),
    ],
)
def test_all_that_is_said_of_a_subject_is_listed(
    question: str, paragraphs: int, count: int
) -> None:
    numbered = range(1, paragraphs + 1)
    texts = (make_paragraph(f"op-{n}", f"To mark reefs with {n} lamps.") for n in numbered)
    catalogue = make_catalogue(make_resolution(ID, *texts))
    answer = answer_mentioned(build_inquiry(question, catalogue), catalogue)
    assert len(_cited(answer)) == count


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("What must the Council do about harbours?", ["op-1", "op-2"]),
        ("What must the Council do about maps of harbours?", ["op-1"]),
        ("What must the Council do about museums?", []),
        ("What are the mayors asked to do about harbours?", []),
    ],
)
def test_title_tells_what_a_duty_is_about(question: str, labels: list[str]) -> None:
    resolution = make_resolution(
        ID,
        make_paragraph("op-1", "To instruct the Council to draw maps."),
        make_paragraph("op-2", "To instruct the Council to report to the mayors."),
        title="Care of Harbours",
    )
    answer = answer_assignments(
        build_inquiry(question, make_catalogue(resolution)),
        make_catalogue(resolution),
        lambda _: extract_obligations(resolution),
    )
    assert _cited(answer) == labels


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("Summarise the resolution on harbours", ["op-1", "op-2"]),
        ("Give me an overview of the resolution on the care of harbours", ["op-1", "op-2"]),
        ("Summarise AG/RES. 9 (II-O/72) on harbours in wartime", []),
        ("Who takes care of harbours, in short?", []),
    ],
)
def test_document_is_outlined_by_its_title(question: str, labels: list[str]) -> None:
    catalogue = make_pair()
    answer = answer_outline(build_inquiry(question, catalogue), catalogue)
    assert _cited(answer) == labels


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("CP/doc.38/70", "CP/doc.38/70 stands in 1 paragraph:"),
        ("cp/DOC.38/70?", "cp/DOC.38/70 stands in 1 paragraph:"),
        ("CP/doc.38/7", "No paragraph of the loaded resolutions mentions CP/doc.38/7."),
        ("CP/doc.3/70", "No paragraph of the loaded resolutions mentions CP/doc.3/70."),
    ],
)
def test_number_of_a_document_alone_asks_for_its_places(typed: str, text: str) -> None:
    catalogue = make_catalogue(
        make_resolution(ID, make_paragraph("pre-1", "HAVING SEEN the report (CP/doc.38/70);"))
    )
    answer = answer_mentioned(build_inquiry(typed, catalogue), catalogue)
    assert answer is not None
    assert answer.text.splitlines()[0] == text


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("What did the Assembly demand of all parties in Zuria?", ["op-2"]),
        ("What does the Assembly ask of all parties?", ["op-2", "op-3"]),
        ("What did the Council demand of all parties in Zuria?", []),
        ("What did the Assembly demand of all parties about tides?", []),
    ],
)
def test_who_asks_is_not_who_is_asked(question: str, labels: list[str]) -> None:
    resolution = replace(
        make_resolution(
            ID,
            make_paragraph("pre-1", "Concerned at the harbours of Zuria,"),
            make_paragraph("pre-2", "Recalling the ceasefire in Zuria,"),
            make_paragraph("op-1", "Decides to keep watch over Zuria;", "Decides"),
            make_paragraph("op-2", "Demands that all parties open the ports;", "Demands"),
            make_paragraph("op-3", "Urges all parties to free the pilots;", "Urges"),
        ),
        organ="General Assembly",
    )
    catalogue = make_catalogue(resolution)
    answer = answer_assignments(
        build_inquiry(question, catalogue), catalogue, lambda _: extract_obligations(resolution)
    )
    assert _cited(answer) == labels


HELPERS = make_resolution(
    ID,
    make_paragraph("op-1", "Urges States to hold seminars on quays;", "Urges"),
    make_paragraph("op-2", "Requests the Secretary-General to appoint a pilot;", "Requests"),
    make_paragraph("op-3", "Invites the Tide Office to draw a map;", "Invites"),
    make_paragraph("op-4", "Decides that the mayors shall pay for the map.", "Decides"),
)


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("Which bodies are given tasks in AG/RES. 1 (I-O/71)?", ["op-1", "op-2", "op-3"]),
        ("Besides States, whose help does AG/RES. 1 (I-O/71) call on?", ["op-2", "op-3"]),
        (
            "Which bodies other than the Tide Office are asked in AG/RES. 1 (I-O/71)?",
            ["op-1", "op-2"],
        ),
        ("Which bodies are asked to count whales in AG/RES. 1 (I-O/71)?", []),
        ("Which bodies are given tasks?", []),
        ("What must the UN chief do himself?", ["op-2"]),
        ("What does Guterres have to do?", ["op-2"]),
        ("What must the fire chief do?", []),
    ],
)
def test_all_who_are_asked_are_told(question: str, labels: list[str]) -> None:
    catalogue = make_catalogue(HELPERS)
    inquiry = build_inquiry(question, catalogue)
    answer = answer_assignments(inquiry, catalogue, lambda _: extract_obligations(HELPERS))
    assert _cited(answer) == labels


def test_the_duties_of_a_list_stand_under_its_chapeau() -> None:
    resolution = make_resolution(
        ID,
        make_paragraph("op-1", "To request the Secretary General to:"),
        make_paragraph("op-1.a", "Paint the reefs; and"),
        make_paragraph("op-1.b", "Report on the reefs."),
        make_paragraph("op-2", "To urge the Secretary General to hold seminars."),
    )
    catalogue = build_catalogue({ID: resolution})
    inquiry = build_inquiry("Everything the Secretary General has to do", catalogue)
    answer = answer_assignments(inquiry, catalogue, lambda _: extract_obligations(resolution))
    assert answer is not None
    assert answer.text == (
        "**AG/RES. 1 (I-O/71)** asks the Secretary General:\n"
        "- To request the Secretary General to [1]:\n"
        "  - Paint the reefs [2]\n"
        "  - Report on the reefs [3]\n"
        "- urges: to hold seminars [4]"
    )


@pytest.mark.parametrize(("count", "labels"), [("two", ["op-1", "op-1.a", "op-1.b"]), ("five", [])])
def test_a_number_told_means_the_list_that_has_so_many(count: str, labels: list[str]) -> None:
    resolution = make_resolution(
        ID,
        make_paragraph("op-1", "To request the Secretary General to:"),
        make_paragraph("op-1.a", "Prepare a study on reefs; and"),
        make_paragraph("op-1.b", "Report on the reefs."),
        make_paragraph("op-2", "To urge the Secretary General to hold seminars."),
    )
    catalogue = build_catalogue({ID: resolution})
    question = f"List the {count} things the Secretary General has to do"
    inquiry = build_inquiry(question, catalogue)
    answer = answer_assignments(inquiry, catalogue, lambda _: extract_obligations(resolution))
    assert _cited(answer) == (labels or ["op-1", "op-1.a", "op-1.b", "op-2"])


def test_document_without_a_symbol_heads_its_duties_by_its_title() -> None:
    named = replace(RESOLUTION, document_id="reefs", symbol="", title="Plan for reefs")
    loaded = {one.document_id: one for one in (RESOLUTION, named)}
    inquiry = build_inquiry("Who reports to the General Assembly?", build_catalogue(loaded))
    answer = answer_duties(
        inquiry, build_catalogue(loaded), lambda key: extract_obligations(loaded[key])
    )
    assert answer is not None
    assert [line for line in answer.text.splitlines() if line.startswith("**")] == [
        "**AG/RES. 1 (I-O/71)**:",
        "**Plan for reefs**:",
    ]
