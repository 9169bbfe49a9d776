import pytest

from assistant.mentions.paragraphs import find_paragraph_mentions


def _read(question: str) -> list[tuple[str, int | None, str, str]]:
    return [
        (mention.part, mention.number, ".".join(mention.letters), mention.section)
        for mention in find_paragraph_mentions(question)
    ]


@pytest.mark.parametrize(
    ("question", "part", "number", "letters"),
    [
        ("what does paragraph 6 say?", "", 6, ""),
        ("para. no. 6", "", 6, ""),
        ("§ 6", "", 6, ""),
        ("paragraph six", "", 6, ""),
        ("paragraph VI", "", 6, ""),
        ("article 5", "", 5, ""),
        ("párrafo 3", "", 3, ""),
        ("operative paragraph 6", "op", 6, ""),
        ("op6", "op", 6, ""),
        ("op-6", "op", 6, ""),
        ("pp. 2", "pre", 2, ""),
        ("párrafo preambular 2", "pre", 2, ""),
        ("párrafo 3 de la parte operativa", "op", 3, ""),
        ("preamble 5", "pre", 5, ""),
        ("recital 4", "pre", 4, ""),
        ("third preambular paragraph", "pre", 3, ""),
        ("the 9th recital", "pre", 9, ""),
        ("tercer párrafo preambular", "pre", 3, ""),
        ("the first paragraph of the preamble", "pre", 1, ""),
        ("last operative paragraph", "op", -1, ""),
        ("second to last paragraph", "", -2, ""),
        ("the penultimate recital", "pre", -2, ""),
        ("para 3(b)", "op", 3, "b"),
        ("3 (b)", "op", 3, "b"),
        ("show 3 b", "op", 3, "b"),
        ("OP3b", "op", 3, "b"),
        ("3.b", "op", 3, "b"),
        ("op-1.b.v", "op", 1, "b.v"),
        ("1(b)(v)", "op", 1, "b.v"),
        ("paragraph 3 b) ii)", "op", 3, "b.ii"),
        ("para 3 (a) (ii)", "op", 3, "a.ii"),
        ("OP2(c)", "op", 2, "c"),
        ("paragraph 4(4)", "op", 4, "4"),
        ("OP 4.12", "op", 4, "12"),
        ("paragraph 2(3)(a)", "op", 2, "3.a"),
        ("sub-paragraph (4) of paragraph 4", "op", 4, "4"),
        ("paragraph 3 (2019)", "", 3, ""),
        ("paragraph 3, sub-paragraph (b)", "op", 3, "b"),
        ("sub-paragraph (c) of paragraph 3", "op", 3, "c"),
        ("the second sub-paragraph of paragraph 3", "op", 3, "b"),
        ("inciso b) del párrafo 3", "op", 3, "b"),
        ("sub-paragraph (c)", "op", None, "c"),
        ("the paragraph after paragraph 4", "", 5, ""),
        ("what comes right before op 3?", "op", 2, ""),
        ("the recital preceding recital 3", "pre", 2, ""),
        ("el párrafo siguiente al párrafo 4", "", 5, ""),
        ("the item after 3(a)", "op", 3, "b"),
        ("the last sub-paragraph of op 3", "op", 3, "-1"),
        ("the paragraph after paragraph 3(b)(i)", "op", 3, "b.ii"),
        ("the paragraph before paragraph 3(b)(iv)", "op", 3, "b.iii"),
        ("the paragraph after paragraph 3(iv)", "op", 3, "v"),
        ("the item after 3(i)", "op", 3, "j"),
        ("the paragraph after paragraph 4(12)", "op", 4, "13"),
        ("the item before 3(a)", "op", 3, "0"),
        ("the paragraph before the last sub-paragraph of op 3", "op", 3, "-2"),
    ],
)
def test_one_paragraph_is_read(question: str, part: str, number: int | None, letters: str) -> None:
    assert _read(question) == [(part, number, letters, "")]


@pytest.mark.parametrize(
    ("question", "section"),
    [
        ("b.op-1", "b"),
        ("paragraph 1 of section B", "b"),
        ("section B, operative para. 1", "b"),
        ("annex-1.op-1", "annex-1"),
        ("annex 2, operative para. 1", "annex-2"),
        ("paragraph 1 of annex II", "annex-ii"),
        ("paragraph 1 of the annex", "annex"),
        ("paragraph 1 of that annex", "annex"),
    ],
)
def test_section_goes_with_its_paragraph(question: str, section: str) -> None:
    assert [(number, name) for _, number, _, name in _read(question)] == [(1, section)]


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("paragraphs 2 and 4", [2, 4]),
        ("paragraphs 2 to 4", [2, 3, 4]),
        ("paras 2-4, 6 and 7", [2, 3, 4, 6, 7]),
        ("OP2 and PP3", [2, 3]),
        ("the first two operative paragraphs", [1, 2]),
        ("the last two paragraphs", [-2, -1]),
        ("the second and third preambular paragraphs", [2, 3]),
    ],
)
def test_several_paragraphs_are_all_read(question: str, numbers: list[int]) -> None:
    assert [number for _, number, _, _ in _read(question)] == numbers


def test_letters_joined_share_their_number() -> None:
    assert _read("paragraphs 3(a) to (c)") == [
        ("op", 3, "a", ""),
        ("op", 3, "b", ""),
        ("op", 3, "c", ""),
    ]


@pytest.mark.parametrize(
    "question",
    [
        "the 34th and 35th sessions",
        "indicators 85 and 86",
        "within 30 days",
        "in the last two years",
        "the first meeting of the parties",
        "how many operative paragraphs does it have?",
        "what is the main point?",
    ],
)
def test_other_numbers_name_no_paragraph(question: str) -> None:
    assert _read(question) == []
