import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.records import Turn
from assistant.turns.condense import condense, follow_thread, hang
from assistant.turns.dependence import depends_on_history, points_at_text


@pytest.fixture
def catalogue() -> Catalogue:
    earlier = make_resolution(
        "ag-res-1-i-o-71",
        make_paragraph("pre-1", "RECALLING the Charter;"),
        make_paragraph("pre-2", "NOTING the annual report;"),
        make_paragraph("op-1", "To instruct the Permanent Council to report to the Assembly."),
        make_paragraph("op-2", "To urge member states to hold seminars:"),
        make_paragraph("op-2.a", "national ones;"),
        make_paragraph("op-2.b", "regional ones."),
    )
    later = make_resolution(
        "ag-res-9-ii-o-72",
        make_paragraph("op-1", "To renew the mandate of the Permanent Council."),
        symbol="AG/RES. 9 (II-O/72)",
        date="1972-04-20",
    )
    return build_catalogue({item.document_id: item for item in (earlier, later)})


ANSWERED = Turn(
    "assistant",
    "**The Permanent Council** [1].\n\n> …\n\n> — AG/RES. 1 (I-O/71), operative para. 1 [1]",
)


def test_first_question_passes_through_unchanged(catalogue: Catalogue) -> None:
    condensed = condense("by when?", (), catalogue)
    assert (condensed.question, condensed.standalone_question, condensed.depends) == (
        "by when?",
        "by when?",
        False,
    )


def test_follow_up_names_earlier_question_and_paragraph(catalogue: Catalogue) -> None:
    history = [Turn("user", "Who reports to the Assembly?"), ANSWERED]
    condensed = condense("by when?", history, catalogue)
    assert condensed.standalone_question == (
        "by when? (about “Who reports to the Assembly?”, AG/RES. 1 (I-O/71), operative para. 1)"
    )
    assert condensed.query == "Who reports to the Assembly? by when?"
    assert condensed.thread.paragraph_ids == ("ag-res-1-i-o-71/op-1",)


def test_other_document_takes_the_place_of_the_first(catalogue: Catalogue) -> None:
    history = [Turn("user", "What does the earlier resolution ask of the Council?"), ANSWERED]
    condensed = condense("and the later one?", history, catalogue)
    assert condensed.standalone_question == "What does AG/RES. 9 (II-O/72) ask of the Council?"


def test_new_topic_is_not_dragged_back(catalogue: Catalogue) -> None:
    history = [Turn("user", "Who reports to the Assembly?"), ANSWERED]
    question = "Which kinds of seminars should member states hold?"
    condensed = condense(question, history, catalogue)
    assert (condensed.standalone_question, condensed.depends) == (question, False)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("and the second?", "operative paragraph 2 of AG/RES. 1 (I-O/71)"),
        ("the next one", "operative paragraph 2 of AG/RES. 1 (I-O/71)"),
        ("and 2?", "operative paragraph 2 of AG/RES. 1 (I-O/71)"),
        ("the last one?", "last operative paragraph of AG/RES. 1 (I-O/71)"),
    ],
)
def test_look_up_goes_on_from_the_paragraph_read(
    question: str, expected: str, catalogue: Catalogue
) -> None:
    history = [Turn("user", "what does paragraph 1 of the earlier resolution say?"), ANSWERED]
    assert condense(question, history, catalogue).question == expected


def test_paragraph_read_by_its_number_tells_the_subject(catalogue: Catalogue) -> None:
    question = "what does paragraph 1 of AG/RES. 1 (I-O/71) say?"
    condensed = condense("who runs it?", [Turn("user", question), ANSWERED], catalogue)
    told = "To instruct the Permanent Council to report to the Assembly."
    assert condensed.lead == f"{told} {question}"
    assert condensed.query == f"what does of say? {told} who runs it?"


@pytest.mark.parametrize(
    ("history", "question", "expected"),
    [
        (("Who reports?", "read me that paragraph"), "what comes next?", "operative paragraph 2"),
        (("Who reports?", "what comes next?"), "and the one after it?", "operative paragraph 2"),
        (("Who reports?",), "now read me 2", "operative paragraph 2"),
        (("Who reports?",), "and the next paragraph?", "operative paragraph 2"),
        (
            ("Who reports?",),
            "what's the paragraph right after that about?",
            "operative paragraph 2",
        ),
        (("Who reports?",), "and the paragraph before 2?", "operative paragraph 1"),
        (("Who reports?",), "who pays for a seminar in the paragraph after that?", ""),
        (("Who reports?",), "and 2?", ""),
        (("Who reports?",), "what comes next?", ""),
    ],
)
def test_look_up_goes_on_once_something_was_read_out(
    history: tuple[str, ...], question: str, expected: str, catalogue: Catalogue
) -> None:
    turns = [turn for one in history for turn in (Turn("user", one), ANSWERED)]
    condensed = condense(question, turns, catalogue)
    found = "" if condensed.question == question else condensed.question
    assert found == (f"{expected} of AG/RES. 1 (I-O/71)" if expected else "")


def test_look_up_goes_on_in_its_annex_or_section() -> None:
    key = "ag-res-1-i-o-71"
    labels = ("op-1", "op-2", "annex-1.op-1", "annex-1.op-2", "b.op-1", "b.op-2")
    catalogue = build_catalogue(
        {key: make_resolution(key, *(make_paragraph(one, f"Kite {one}.") for one in labels))}
    )
    for label, expected in (
        ("annex 1, operative para. 1", "paragraph 2 of annex 1 of AG/RES. 1 (I-O/71)"),
        ("section B, operative para. 1", "paragraph 2 of section B of AG/RES. 1 (I-O/71)"),
    ):
        history = [
            Turn("user", "read me that paragraph"),
            Turn("assistant", f"> — AG/RES. 1 (I-O/71), {label} [1]"),
        ]
        assert condense("the next one?", history, catalogue).question == expected


@pytest.mark.parametrize(
    ("label", "question", "expected"),
    [
        ("2(b)", "the one before it?", "operative paragraph 2(a)"),
        ("2(a)", "and the next one?", "operative paragraph 2(b)"),
        ("2(a)", "the one before it?", "operative paragraph 1"),
    ],
)
def test_sub_paragraphs_are_gone_through_in_turn(
    label: str, question: str, expected: str, catalogue: Catalogue
) -> None:
    told = Turn("assistant", f"> — AG/RES. 1 (I-O/71), operative para. {label} [1]")
    history = [Turn("user", "which paragraph is that?"), told]
    assert condense(question, history, catalogue).question == f"{expected} of AG/RES. 1 (I-O/71)"


def test_return_takes_up_what_was_said_of_the_subject(catalogue: Catalogue) -> None:
    renewed = Turn("assistant", "> — AG/RES. 9 (II-O/72), operative para. 1 [1]")
    history = [
        Turn("user", "Who reports to the Assembly?"),
        ANSWERED,
        Turn("user", "What happens to the mandate?"),
        renewed,
    ]
    condensed = condense("Back to the Assembly: by when do they report?", history, catalogue)
    assert condensed.question == "by when do they report?"
    assert condensed.thread.paragraph_ids == ("ag-res-1-i-o-71/op-1",)
    assert condensed.lead == "Who reports to the Assembly?"
    strange = "Back to the kites: who flies them?"
    assert condense(strange, history, catalogue).question == strange


def test_second_reading_goes_on_from_a_return_too(catalogue: Catalogue) -> None:
    history = [
        Turn("user", "Who reports to the Assembly?"),
        ANSWERED,
        Turn("user", "What happens to the mandate?"),
        Turn("assistant", "> — AG/RES. 9 (II-O/72), operative para. 1 [1]"),
        Turn("user", "Back to the Assembly: by when do they report?"),
        Turn("assistant", "Not in the resolutions."),
    ]
    for condensed in (condense("why?", history, catalogue), hang("why?", history, catalogue)):
        assert condensed.thread.paragraph_ids == ("ag-res-1-i-o-71/op-1",)
        assert condensed.lead == "Who reports to the Assembly? by when do they report?"


def test_change_of_subject_ends_the_lead(catalogue: Catalogue) -> None:
    history = [
        Turn("user", "Who reports to the Assembly?"),
        ANSWERED,
        Turn("user", "Something else: which seminars are held?"),
        ANSWERED,
    ]
    assert condense("by when?", history, catalogue).lead == "which seminars are held?"
    named = condense("What does AG/RES. 9 (II-O/72) renew?", history, catalogue)
    assert named.lead == ""


@pytest.mark.parametrize(
    ("question", "points"),
    [
        ("Did anybody vote against this resolution?", True),
        ("¿Quién adoptó ese texto?", True),
        ("Which resolutions are there?", False),
    ],
)
def test_this_resolution_is_the_one_spoken_of(question: str, points: bool) -> None:
    assert points_at_text(question) is points


def test_letter_follows_its_chapeau(catalogue: Catalogue) -> None:
    read = Turn("assistant", "> — AG/RES. 1 (I-O/71), operative para. 2(a) [1]")
    history = [Turn("user", "what does 2(a) say?"), read]
    assert condense("and (b)?", history, catalogue).question == (
        "operative paragraph 2(b) of AG/RES. 1 (I-O/71)"
    )


@pytest.mark.parametrize(
    ("question", "depends"),
    [
        ("why?", True),
        ("who else takes part?", True),
        ("does that report go to the Assembly?", True),
        ("is it binding on them?", True),
        ("through which committee?", True),
        ("how long can a school keep one?", True),
        ("how many seminars does section number one order?", False),
        ("Does the resolution say that states must hold seminars?", False),
        ("Is it possible for a state to hold national seminars?", False),
        ("Who instructs the Permanent Council to report?", False),
    ],
)
def test_dependence_on_history(question: str, depends: bool, catalogue: Catalogue) -> None:
    assert depends_on_history(question, catalogue) is depends


def test_thread_keeps_its_focus_through_a_refusal(catalogue: Catalogue) -> None:
    history = [
        Turn("user", "Who reports to the Assembly?"),
        ANSWERED,
        Turn("user", "how much does it cost?"),
        Turn("assistant", "Not in the resolutions."),
    ]
    thread = follow_thread(history, catalogue)
    assert (thread.question, thread.paragraph_ids) == (
        "Who reports to the Assembly?",
        ("ag-res-1-i-o-71/op-1",),
    )


def test_list_that_quotes_nothing_is_known_by_its_lines(catalogue: Catalogue) -> None:
    listed = Turn(
        "assistant",
        "To urge member states to hold seminars: [1]\n"
        "- (a) national ones; [2]\n- (b) regional ones [3].",
    )
    thread = follow_thread([Turn("user", "What are states urged to do?"), listed], catalogue)
    assert thread.paragraph_ids == ("ag-res-1-i-o-71/op-2",)
    assert thread.document_ids == ("ag-res-1-i-o-71",)
    nothing = Turn("assistant", "Which documents do you mean by that question? [1]")
    assert follow_thread([Turn("user", "And?"), nothing], catalogue).paragraph_ids == ()


@pytest.mark.parametrize("question", ["no, I meant the later one", "and in the later one?"])
def test_correction_puts_the_question_to_the_document_meant(
    question: str, catalogue: Catalogue
) -> None:
    history = [Turn("user", "What does the earlier resolution ask of the Council?"), ANSWERED]
    condensed = condense(question, history, catalogue)
    assert condensed.standalone_question == "What does AG/RES. 9 (II-O/72) ask of the Council?"
    after = [*history, Turn("user", question), ANSWERED]
    thread = condense("who pays for it?", after, catalogue).thread
    assert thread.question == condensed.standalone_question


@pytest.mark.parametrize(
    ("last", "question", "expected"),
    [
        ("who pays for it?", "and in the later one?", "who pays for it? (about “{}”)"),
        ("who pays for it?", "what does the later one say about that?", "{}"),
        ("and the lamps?", "and in the later one?", "{}"),
    ],
)
def test_what_was_asked_last_is_put_to_another_document(
    last: str, question: str, expected: str, catalogue: Catalogue
) -> None:
    first = Turn("user", "What does the earlier resolution ask of the Council?")
    condensed = condense(question, [first, ANSWERED, Turn("user", last), ANSWERED], catalogue)
    there = "What does AG/RES. 9 (II-O/72) ask of the Council?"
    assert condensed.standalone_question == expected.format(there)
    assert condensed.thread.document_ids == ("ag-res-9-ii-o-72",)
