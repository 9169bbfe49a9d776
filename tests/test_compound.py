"""Two questions in one sentence: where it is split, and how two answers become one."""

import pytest

from assistant.question.compound import is_bare, join_answers, split_question, suits
from assistant.records import Answer, Citation


def _citation(label: str, start: int = 0, end: int = 4, quote: str = "Text") -> Citation:
    paragraph_id = f"ag-res-1-i-o-71/{label}"
    return Citation(paragraph_id, f"AG/RES. 1 (I-O/71), {label}", quote, start, end, "A Title", 1.0)


def _answer(text: str, *citations: Citation, notice: str = "") -> Answer:
    return Answer(text, "asked", citations, notice=notice)


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        (
            "Who convenes the meeting, and by when?",
            ("Who convenes the meeting?", "by when?"),
        ),
        (
            "What does AG/RES. 1 order and when was it adopted?",
            ("What does AG/RES. 1 order?", "when was it adopted?"),
        ),
        (
            "Who reports to the Assembly and when",
            ("Who reports to the Assembly?", "when"),
        ),
        (
            "Tell me who convenes the meeting and where it is held",
            ("who convenes the meeting?", "where it is held"),
        ),
        (
            "Is mapping a duty, and is it funded by the League?",
            ("Is mapping a duty?", "is it funded by the League?"),
        ),
        (
            "The panel was dropped in favour of what, and which city hosts it?",
            ("The panel was dropped in favour of what?", "which city hosts it?"),
        ),
        (
            "How do smugglers earn from salt, and so why is the League worried?",
            ("How do smugglers earn from salt?", "why is the League worried?"),
        ),
        (
            "¿Quién convoca la reunión y para cuándo?",
            ("¿Quién convoca la reunión?", "para cuándo?"),
        ),
        (
            "How many drowned between 1970 and 1971, and what caused it?",
            ("How many drowned between 1970 and 1971?", "what caused it?"),
        ),
        (
            "Did a flood ruin the archive? whose?",
            ("Did a flood ruin the archive?", "whose?"),
        ),
        (
            "A ferry has sunk. Who must be told first and how soon is help due?",
            ("A ferry has sunk. Who must be told first?", "how soon is help due?"),
        ),
        (
            "Who may leave the list? after how long does that take effect?",
            ("Who may leave the list?", "after how long does that take effect?"),
        ),
        (
            "How are prices found out - and do the shops see them?",
            ("How are prices found out?", "do the shops see them?"),
        ),
        (
            "Who chairs the panel, how is it paid, and where does it meet, and why?",
            ("Who chairs the panel, how is it paid?", "where does it meet?", "why?"),
        ),
        (
            "How is a ferry defined, and a small harbour?",
            ("How is a ferry defined?", "How is a small harbour defined?"),
        ),
    ],
)
def test_two_questions_are_taken_apart(question: str, parts: tuple[str, str]) -> None:
    assert split_question(question) == parts


@pytest.mark.parametrize(
    "question",
    [
        "Who convenes the meeting?",
        "Who and what is addressed by the text?",
        "Where and when does the meeting take place?",
        "Which texts are signed and are in force?",
        "Which seminars must states hold and must be paid for?",
        "What measures to prevent and to punish trafficking are asked?",
        "How does AG/RES. 1 differ from AG/RES. 9 and which is stricter?",
        "What lies between what states ask and what they do?",
        "The Council met and who was there?",
    ],
)
def test_one_question_is_left_whole(question: str) -> None:
    assert split_question(question) is None


@pytest.mark.parametrize(
    ("question", "bare"),
    [
        ("by which date?", True),
        ("who convenes it?", True),
        ("when 2026?", False),
        ("what must the Permanent Council do?", False),
    ],
)
def test_bare_question_names_nothing_of_its_own(question: str, bare: bool) -> None:
    assert is_bare(question) is bare


def test_joint_answer_numbers_each_citation_once() -> None:
    first = _answer(
        "**The Council** [1].\n\n> “Text”\n>\n> — AG/RES. 1 (I-O/71), op-1 [1]", _citation("op-1")
    )
    second = _answer(
        "**At its session** [1], \\[2\\] and later [2].\n\n> …",
        _citation("op-3"),
        _citation("op-1"),
    )
    assert join_answers(first, second, "who, and when?") == Answer(
        "**The Council** [1].\n**At its session** [2], \\[2\\] and later [1].\n\n"
        "> “Text”\n>\n> — AG/RES. 1 (I-O/71), op-1 [1]\n\n"
        "> “Text”\n>\n> — AG/RES. 1 (I-O/71), op-3 [2]",
        "who, and when?",
        (_citation("op-1"), _citation("op-3")),
    )


def test_sentence_behind_a_list_is_no_part_of_its_last_item() -> None:
    listed = _answer("It orders:\n- maps [1]\n- ports [2]", _citation("op-1"), _citation("op-2"))
    dated = _answer("It was adopted in 1971 [1].\n\n> …", _citation("title"))
    joint = join_answers(listed, dated, "what, and when?")
    assert joint.text == (
        "It orders:\n- maps [1]\n- ports [2]\n\nIt was adopted in 1971 [3].\n\n"
        "> “Text”\n>\n> — AG/RES. 1 (I-O/71), title [3]"
    )


def test_other_words_of_one_paragraph_are_another_citation() -> None:
    whole, part = _citation("op-1"), _citation("op-1", 1, 3, "ex")
    joint = join_answers(_answer("A [1].", whole), _answer("B [1].", part), "both")
    assert (joint.text, joint.citations) == ("A [1].\nB [2].", (whole, part))


def test_joint_answer_keeps_both_notices() -> None:
    cited = _citation("op-1")
    first = _answer("A [1].", cited, notice="Later text: x.")
    second = _answer("B [1].", cited, notice="Later text: y.")
    assert join_answers(first, second, "both").notice == "Later text: x. Later text: y."
    assert join_answers(first, first, "both").notice == "Later text: x."


@pytest.mark.parametrize(
    ("question", "labels", "suited"),
    [
        ("and when is it due?", ("op-1", "op-2"), False),
        ("and when is it due?", ("op-1", "op-1"), True),
        ("and when must ferries be painted?", ("op-1", "op-2"), True),
    ],
)
def test_bare_part_is_not_answered_with_a_list(
    question: str, labels: tuple[str, ...], suited: bool
) -> None:
    assert suits(question, _answer("Then.", *map(_citation, labels))) is suited
