"""Answers that exact evidence settles, put to two small resolutions."""

from collections.abc import Callable

import pytest
from conftest import make_catalogue, make_pair, make_paragraph, make_resolution

from assistant.about import answer_small_talk
from assistant.catalogue import Catalogue
from assistant.citing.answer import answer_citations_between, answer_not_loaded
from assistant.citing.sources import answer_sources
from assistant.comparison.wholes import answer_comparison
from assistant.definitions.answer import answer_definition
from assistant.duties.lines import with_parts
from assistant.front.answer import answer_metadata
from assistant.front.loaded import answer_catalogue
from assistant.inquiry import Inquiry, build_inquiry
from assistant.lookup import answer_look_up, answer_missing_paragraph
from assistant.obligations import extract_obligations
from assistant.records import Answer
from assistant.subjects.listing import answer_mentions

EARLIER, LATER = "ag-res-1-i-o-71", "ag-res-9-ii-o-72"
Answerer = Callable[[Inquiry, Catalogue], Answer | None]


@pytest.fixture
def catalogue() -> Catalogue:
    return make_pair()


def _ask(answerer: Answerer, question: str, catalogue: Catalogue) -> Answer:
    answer = answerer(build_inquiry(question, catalogue), catalogue)
    assert answer is not None
    return answer


def _cited(answer: Answer) -> list[str]:
    return [citation.paragraph_id for citation in answer.citations]


def _refusal(answer: Answer) -> tuple[str, str, str, tuple[object, ...]]:
    return answer.status, answer.reason, answer.text, answer.citations


def test_look_up_reads_the_paragraph_word_for_word(catalogue: Catalogue) -> None:
    answer = _ask(answer_look_up, "what does paragraph 3 of AG/RES. 1 say?", catalogue)
    assert answer.text == (
        "AG/RES. 1 (I-O/71), operative para. 3 reads [1]:\n\n"
        "> “To thank the SEN.”\n>\n> — AG/RES. 1 (I-O/71), operative para. 3 [1]"
    )
    assert answer.citations[0].quote == "To thank the SEN."


@pytest.mark.parametrize(
    ("question", "is_read"),
    [
        ("what does paragraph 1 of AG/RES. 1 urge?", True),
        ("what does paragraph 1 of AG/RES. 1 ask member states to do?", True),
        ("what does paragraph 1 of AG/RES. 1 ask the Council to do?", False),
        ("who does paragraph 1 of AG/RES. 1 urge?", False),
    ],
)
def test_look_up_reads_what_a_paragraph_orders(
    question: str, is_read: bool, catalogue: Catalogue
) -> None:
    answer = answer_look_up(build_inquiry(question, catalogue), catalogue)
    assert (answer is not None and _cited(answer) == [f"{EARLIER}/op-1"]) == is_read


@pytest.mark.parametrize("asked", ["recognise", "recognize"])
def test_what_a_paragraph_does_is_asked_in_either_spelling(asked: str) -> None:
    known = make_catalogue(
        make_resolution(EARLIER, make_paragraph("pre-1", "RECOGNIZING the value of kites;"))
    )
    question = f"First preambular paragraph of AG/RES. 1: what does it {asked}?"
    assert _cited(_ask(answer_look_up, question, known)) == [f"{EARLIER}/pre-1"]


def test_look_up_of_a_chapeau_brings_its_parts(catalogue: Catalogue) -> None:
    answer = _ask(answer_look_up, "read paragraph 2 of AG/RES. 1", catalogue)
    labels = ("op-2", "op-2.a", "op-2.b", "op-2.b.ii")
    assert _cited(answer) == [f"{EARLIER}/{label}" for label in labels]


@pytest.mark.parametrize(
    ("asked", "label"),
    [
        ("the last sub-paragraph of paragraph 2", "op-2.b"),
        ("the paragraph before the last sub-paragraph of paragraph 2", "op-2.a"),
        ("the last sub-paragraph of paragraph 3", "op-3.a"),
        ("the paragraph before the last sub-paragraph of paragraph 3", ""),
    ],
)
def test_sub_paragraph_is_counted_from_the_end(asked: str, label: str) -> None:
    labels = ("op-2", "op-2.a", "op-2.b", "op-3", "op-3.a")
    known = make_catalogue(make_resolution(EARLIER, *map(make_paragraph, labels)))
    answer = answer_look_up(build_inquiry(f"Read {asked} of AG/RES. 1.", known), known)
    assert (_cited(answer) if answer else []) == [f"{EARLIER}/{label}"] * bool(label)


def test_look_up_tells_which_of_the_paragraphs_is_missing(catalogue: Catalogue) -> None:
    answer = _ask(answer_look_up, "paragraphs 2 and 4 of AG/RES. 9", catalogue)
    assert _cited(answer) == [f"{LATER}/op-2"]
    assert answer.text.endswith(
        "There is no paragraph 4: AG/RES. 9 (II-O/72) has operative paragraphs 1–2 and "
        "preambular paragraph 1."
    )


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (
            "what does paragraph 4 of AG/RES. 9 say?",
            "There is no paragraph 4: AG/RES. 9 (II-O/72) has operative paragraphs 1–2 and "
            "preambular paragraph 1.",
        ),
        (
            "who acts under paragraph 2(d) of AG/RES. 1?",
            "There is no operative paragraph 2(d): AG/RES. 1 (I-O/71) has operative paragraph 2 "
            "with sub-paragraphs (a), (b), (b)(ii).",
        ),
        (
            "paragraph 3(a) of AG/RES. 1",
            "There is no operative paragraph 3(a): AG/RES. 1 (I-O/71) has operative paragraph 3 "
            "without sub-paragraphs.",
        ),
        (
            "third preambular paragraph of AG/RES. 1",
            "There is no preambular paragraph 3: AG/RES. 1 (I-O/71) has preambular paragraphs 1–2.",
        ),
    ],
)
def test_missing_paragraph_is_told_with_what_exists(
    question: str, text: str, catalogue: Catalogue
) -> None:
    answer = _ask(answer_missing_paragraph, question, catalogue)
    assert _refusal(answer) == ("unanswerable", "paragraph does not exist", text, ())


@pytest.mark.parametrize("asked", ["paragraph 1", "read paragraph 1 of the ports resolution"])
def test_paragraph_of_many_documents_asks_which(asked: str) -> None:
    many = make_catalogue(
        *(
            make_resolution(
                f"ag-res-{number}", symbol=f"AG/RES. {number}", date=f"19{number}", title="Ports"
            )
            for number in range(71, 78)
        )
    )
    answer = _ask(answer_look_up, asked, many)
    assert answer.text == (
        "Which resolution do you mean? 7 of the loaded ones have paragraph 1. Name one by its "
        "symbol, as in: paragraph 1 of AG/RES. 71."
    )
    assert answer.citations == ()


@pytest.mark.parametrize(
    "question",
    ["what does AG/RES. 5 (I-O/71) ask?", "what does AG/RES. 5 (I-O/71), which it recalls, ask?"],
)
def test_document_only_cited_is_refused_with_the_place(question: str, catalogue: Catalogue) -> None:
    answer = _ask(answer_not_loaded, question, catalogue)
    assert _refusal(answer) == (
        "unanswerable",
        "resolution not loaded",
        "AG/RES. 5 (I-O/71) is not loaded; it is only cited in AG/RES. 9 (II-O/72), "
        "preambular para. 1.",
        (),
    )
    assert [item.paragraph_id for item in answer.nearest] == [f"{LATER}/pre-1"]


def test_unknown_document_is_refused(catalogue: Catalogue) -> None:
    answer = _ask(answer_not_loaded, "what does resolution 777 ask?", catalogue)
    assert answer.text == (
        "Resolution 777 is not loaded, and the loaded resolutions do not cite it."
    )


def test_paragraph_of_a_convention_is_not_ours(catalogue: Catalogue) -> None:
    answer = _ask(answer_not_loaded, "read paragraph 1 of the Lima Convention", catalogue)
    assert answer.text == (
        "Lima Convention is not loaded; it is only cited in AG/RES. 9 (II-O/72), operative "
        "para. 1, AG/RES. 9 (II-O/72), operative para. 2."
    )


def test_citation_between_documents_is_found_either_way(catalogue: Catalogue) -> None:
    answer = _ask(answer_citations_between, "where does AG/RES. 9 cite AG/RES. 1?", catalogue)
    assert _cited(answer) == [f"{LATER}/pre-1"]
    answer = _ask(answer_citations_between, "does AG/RES. 1 cite AG/RES. 9?", catalogue)
    assert _cited(answer) == [f"{LATER}/pre-1"]
    assert answer.text.startswith(
        "AG/RES. 1 (I-O/71) does not cite AG/RES. 9 (II-O/72); it is the other way round."
    )


def test_sources_are_listed_by_paragraph(catalogue: Catalogue) -> None:
    answer = _ask(answer_sources, "which conventions does AG/RES. 9 name?", catalogue)
    assert answer.text == (
        "The documents named:\n"
        "- **Convention on Tides**; **Lima Convention**, AG/RES. 9 (II-O/72), operative para. 1 "
        "[1]\n"
        "- **Lima Convention**, AG/RES. 9 (II-O/72), operative para. 2 [2]"
    )


def test_mentions_are_complete(catalogue: Catalogue) -> None:
    answer = _ask(answer_mentions, "which paragraphs mention shores?", catalogue)
    assert _cited(answer) == [f"{EARLIER}/pre-2", f"{EARLIER}/op-1", f"{LATER}/op-2"]
    assert answer.text.startswith("“shores” stands in 3 paragraphs of 2 resolutions:")


def test_mentions_are_named_as_they_were_typed(catalogue: Catalogue) -> None:
    answer = _ask(answer_mentions, "which resolutions mention the Lima Convention?", catalogue)
    assert answer.text.startswith("“Lima Convention” stands in 2 paragraphs")


def test_mention_of_an_unknown_word_is_refused(catalogue: Catalogue) -> None:
    answer = _ask(answer_mentions, "where is Iceland mentioned?", catalogue)
    assert _refusal(answer) == (
        "unanswerable",
        "nothing relevant",
        "No paragraph of the loaded resolutions mentions “Iceland”.",
        (),
    )


@pytest.mark.parametrize("question", ["what does SEN stand for?", "what is the SEN?", "sen = ?"])
def test_short_form_is_spelt_out(question: str, catalogue: Catalogue) -> None:
    if question == "sen = ?":
        question = "SEN = ?"
    answer = _ask(answer_definition, question, catalogue)
    assert answer.text.splitlines()[0] == "SEN stands for Shore Experts Network [1]."
    assert answer.citations[0].quote == "Shore Experts Network (SEN)"


def test_name_of_a_convention_is_explained(catalogue: Catalogue) -> None:
    answer = _ask(answer_definition, "what is the Lima Convention?", catalogue)
    assert answer.text.splitlines()[0] == "Lima Convention is the Convention on Tides [1]."


def test_short_form_of_a_name_is_told(catalogue: Catalogue) -> None:
    answer = _ask(answer_definition, "acronym of the Shore Experts Network?", catalogue)
    assert answer.text.splitlines()[0] == "Shore Experts Network: SEN [1]."


def test_unknown_short_form_is_refused(catalogue: Catalogue) -> None:
    answer = _ask(answer_definition, "what does FBI stand for?", catalogue)
    assert (answer.reason, answer.text) == (
        "nothing relevant",
        "The resolutions do not mention FBI.",
    )


def test_term_without_definition_is_refused(catalogue: Catalogue) -> None:
    answer = _ask(answer_definition, "how do they define seminars?", catalogue)
    assert (answer.reason, answer.text) == (
        "not stated by the closest paragraphs",
        "The resolutions use “seminars” without defining it.",
    )


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("when was AG/RES. 9 adopted?", "AG/RES. 9 (II-O/72) was adopted on April 20, 1972 [1]."),
        ("what is AG/RES. 9 called?", "AG/RES. 9 (II-O/72) is titled “Care of Harbours” [1]."),
        ("what is the symbol of the 1972 text?", "The symbol is AG/RES. 9 (II-O/72) [1]."),
        (
            "how many operative paragraphs does AG/RES. 1 contain?",
            "AG/RES. 1 (I-O/71) has 3 operative paragraphs, with 3 sub-paragraphs [1].",
        ),
        (
            "which is older, AG/RES. 9 or AG/RES. 1?",
            "AG/RES. 1 (I-O/71) is the earlier, adopted on April 14, 1971 [1].",
        ),
    ],
)
def test_front_matter_answers(question: str, line: str, catalogue: Catalogue) -> None:
    answer = _ask(answer_metadata, question, catalogue)
    assert answer.text.splitlines()[0] == line


def test_catalogue_lists_every_resolution_with_its_date(catalogue: Catalogue) -> None:
    answer = _ask(answer_catalogue, "what resolutions do you have?", catalogue)
    assert answer.text == (
        "2 resolutions are loaded:\n"
        "- **AG/RES. 1 (I-O/71)** Mapping of Shores, April 14, 1971 [1]\n"
        "- **AG/RES. 9 (II-O/72)** Care of Harbours, April 20, 1972 [2]"
    )


def test_catalogue_lists_those_of_a_year(catalogue: Catalogue) -> None:
    found = _ask(answer_catalogue, "which resolutions were adopted in 1972?", catalogue)
    assert _cited(found) == [f"{LATER}/title"]
    none = _ask(answer_catalogue, "which resolutions were adopted in May 1972?", catalogue)
    assert (none.status, none.text) == (
        "unanswerable",
        "No loaded resolution was adopted in May 1972.",
    )


def test_empty_library_says_how_to_fill_it() -> None:
    empty = make_catalogue()
    offer = "No resolutions are loaded yet; add some with: python -m index add PATH."
    assert _ask(answer_catalogue, "what resolutions do you have?", empty).text == offer
    missing = _ask(answer_missing_paragraph, "read paragraph 1", empty)
    assert (missing.status, missing.reason) == ("unanswerable", "paragraph does not exist")


@pytest.mark.parametrize(
    "typed",
    ["hello", "good morning, can you help me?", "gracias", "bye!", "what can I find here?"],
)
def test_small_talk_is_answered_without_citations(typed: str, catalogue: Catalogue) -> None:
    answer = answer_small_talk(typed, catalogue)
    assert answer is not None
    assert (answer.status, answer.citations) == ("answered", ())


@pytest.mark.parametrize(
    "typed",
    ["who maps the shores?", "hello, who maps the shores?", "what can I find out about shores?"],
)
def test_question_is_no_small_talk(typed: str, catalogue: Catalogue) -> None:
    assert answer_small_talk(typed, catalogue) is None


def test_question_in_another_script_is_asked_again(catalogue: Catalogue) -> None:
    answer = answer_small_talk("谁必须报告？", catalogue)
    assert answer is not None
    assert (answer.status, answer.reason) == ("unanswerable", "nothing relevant")


def test_parts_of_a_body_are_asked_under_it() -> None:
    resolution = make_resolution(
        "ag-res-1-i-o-71",
        make_paragraph("op-1", "To encourage CICAD to combat drugs, in particular:"),
        make_paragraph("op-1.a", "That the CICAD Executive Secretariat should conduct a study;"),
        make_paragraph("op-1.b", "That the Permanent Council should hold a meeting."),
    )
    duties = extract_obligations(resolution)
    found = [duty for duty in duties if duty.paragraph_id.endswith("op-1")]
    labels = [duty.paragraph_id.partition("/")[2] for duty in with_parts(found, duties, ["cicad"])]
    assert labels == ["op-1", "op-1.a"]
    assert with_parts(found, duties, []) == found


@pytest.mark.parametrize(
    "question",
    [
        "What changed between AG/RES. 1 and AG/RES. 9?",
        "¿Qué cambió entre AG/RES. 1 y AG/RES. 9?",
        "What did AG/RES. 9 change compared to the text of 1971?",
    ],
)
def test_change_between_two_texts_sets_them_side_by_side(
    question: str, catalogue: Catalogue
) -> None:
    answer = answer_comparison(
        build_inquiry(question, catalogue),
        catalogue,
        lambda left, right: [[1.0] * len(right) for _ in left],
    )
    assert answer is not None
    assert {one.paragraph_id.partition("/")[0] for one in answer.citations} == {EARLIER, LATER}


def test_texts_without_anything_alike_are_compared_without_an_empty_heading(
    catalogue: Catalogue,
) -> None:
    answer = answer_comparison(
        build_inquiry("What changed between AG/RES. 1 and AG/RES. 9?", catalogue),
        catalogue,
        lambda left, right: [[0.0] * len(right) for _ in left],
    )
    assert answer is not None
    assert answer.text.startswith("Only in AG/RES. ")


@pytest.mark.parametrize(
    ("question", "headings"),
    [
        ("Compare AG/RES. 7 and AG/RES. 8.", ["In both:", "Only in AG/RES. 8 (I-O/71):"]),
        (
            "What is the difference between AG/RES. 7 and AG/RES. 8?",
            ["Only in AG/RES. 8 (I-O/71):", "In both:"],
        ),
    ],
)
def test_difference_is_told_before_what_is_alike(question: str, headings: list[str]) -> None:
    lamps = make_paragraph("op-1", "To count lamps.")
    ropes = make_paragraph("op-2", "To burn ropes.")
    catalogue = make_catalogue(
        make_resolution("ag-res-7-i-o-71", lamps, symbol="AG/RES. 7 (I-O/71)"),
        make_resolution("ag-res-8-i-o-71", lamps, ropes, symbol="AG/RES. 8 (I-O/71)"),
    )
    answer = answer_comparison(
        build_inquiry(question, catalogue),
        catalogue,
        lambda left, right: [[float(key.endswith("op-1")) for key in right] for _ in left],
    )
    assert answer is not None
    assert [line for line in answer.text.splitlines() if line.endswith(":")] == headings


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("Compare AG/RES. 7 and AG/RES. 8.", "Only in AG/RES. 7 (I-O/71):"),
        ("Compare AG/RES. 8 and AG/RES. 7.", "Only in AG/RES. 7 (I-O/71):"),
        ("Compare AG/RES. 8 and AG/RES. 9.", ""),
    ],
)
def test_text_that_orders_nothing_is_compared(question: str, line: str) -> None:
    recital = make_paragraph("pre-1", "RECALLING that lamps burn,")
    catalogue = make_catalogue(
        make_resolution(
            "ag-res-7-i-o-71",
            make_paragraph("op-1", "To count lamps."),
            symbol="AG/RES. 7 (I-O/71)",
        ),
        make_resolution("ag-res-8-i-o-71", recital, symbol="AG/RES. 8 (I-O/71)"),
        make_resolution("ag-res-9-i-o-71", recital, symbol="AG/RES. 9 (I-O/71)"),
    )
    answer = answer_comparison(
        build_inquiry(question, catalogue),
        catalogue,
        lambda left, right: [[0.0] * len(right) for _ in left],
    )
    assert (answer.text.splitlines()[0] if answer else "") == line


def test_what_one_number_of_several_documents_cites() -> None:
    catalogue = make_catalogue(
        make_resolution(
            "ag-res-7-i-o-71",
            make_paragraph("pre-1", "RECALLING resolution AG/RES. 3 (I-O/71),"),
            symbol="AG/RES. 7 (I-O/71)",
        ),
        make_resolution(
            "s-res-7-1946",
            make_paragraph("pre-1", "Recalling its resolution 4 (1946),"),
            symbol="S/RES/7 (1946)",
        ),
    )
    answer = _ask(answer_sources, "which resolutions does resolution 7 recall?", catalogue)
    assert answer is not None
    assert [one.quote for one in answer.citations] == [
        "RECALLING resolution AG/RES. 3 (I-O/71),",
        "Recalling its resolution 4 (1946),",
    ]
    question = "which resolutions does resolution 7 recall?"
    assert answer_citations_between(build_inquiry(question, catalogue), catalogue) is None


def test_sources_of_many_documents_are_not_listed() -> None:
    catalogue = make_catalogue(
        *(
            make_resolution(
                f"ag-res-{number}-i-o-71",
                make_paragraph("pre-1", "RECALLING the Lima Convention,"),
                symbol=f"AG/RES. {number} (I-O/71)",
            )
            for number in range(21)
        )
    )
    question = "which conventions are named?"
    assert answer_sources(build_inquiry(question, catalogue), catalogue) is None
