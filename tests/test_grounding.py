import pytest
from conftest import make_catalogue, make_paragraph, make_resolution

from assistant.citing.instruments import find_instruments
from assistant.clauses import clauses, quotable, sentences
from assistant.grounding import Draft, Evidence, Statement, escape, ground, refuse
from assistant.question.kinds import content_words, question_kind
from assistant.question.spelling import build_spelling
from assistant.records import Answer, Citation

KEY = "ag-res-1-i-o-71/op-1"


@pytest.fixture
def catalogue():
    return make_catalogue(make_resolution("ag-res-1-i-o-71", make_paragraph("op-1", "To report.")))


def test_answer_carries_checked_quotation(catalogue) -> None:
    answer = ground(Draft((Statement("They report.", (Evidence(KEY, 0, 9),)),)), "What?", catalogue)
    assert answer == Answer(
        text="They report [1].\n\n> “To report”\n>\n> — AG/RES. 1 (I-O/71), operative para. 1 [1]",
        standalone_question="What?",
        citations=(
            Citation(
                paragraph_id=KEY,
                citation="AG/RES. 1 (I-O/71), operative para. 1",
                quote="To report",
                start=0,
                end=9,
                title="A Title",
                score=1.0,
            ),
        ),
    )


@pytest.mark.parametrize("span", [(0, 99), (-1, 3), (5, 5)])
def test_statement_without_support_is_not_shown(span: tuple[int, int], catalogue) -> None:
    good = Statement("They report.", (Evidence(KEY, 0, 9),))
    bad = Statement("They sing.", (Evidence(KEY, *span),))
    answer = ground(Draft((good, bad), quoted=False), "What?", catalogue)
    assert answer.text == "They report [1]."
    with pytest.raises(ValueError, match="No statement of the draft"):
        ground(Draft((bad,)), "What?", catalogue)


def test_refusal_has_no_citations(catalogue) -> None:
    answer = refuse("No.", "What?", catalogue, (Evidence(KEY, 0, 9),), reason="nothing relevant")
    assert (answer.status, answer.citations, answer.nearest[0].quote) == (
        "unanswerable",
        (),
        "To report",
    )


def test_hostile_text_is_shown_as_text() -> None:
    assert escape("<script>*a*</script> [x](javascript:1) `b`\n# c") == (
        r"\<script\>\*a\*\</script\> \[x\](javascript:1) \`b\` \# c"
    )


def test_same_boilerplate_in_two_resolutions_stays_two_passages() -> None:
    twins = [
        make_resolution(key, make_paragraph("op-1", "To report."), symbol=symbol)
        for key, symbol in (("ag-res-1", "AG/RES. 1"), ("ag-res-2", "AG/RES. 2"))
    ]
    evidence = (Evidence("ag-res-1/op-1", 0, 9), Evidence("ag-res-2/op-1", 0, 9))
    answer = ground(Draft((Statement("Both.", evidence),)), "What?", make_catalogue(*twins))
    assert [item.citation for item in answer.citations] == [
        "AG/RES. 1, operative para. 1",
        "AG/RES. 2, operative para. 1",
    ]


def test_sentences_keep_symbols_whole() -> None:
    text = "See AG/RES. 5 of Washington, D.C. today. Then report."
    assert [text[start:end] for start, end in sentences(text)] == [
        "See AG/RES. 5 of Washington, D.C. today.",
        "Then report.",
    ]


def test_long_sentence_is_quoted_by_its_clauses() -> None:
    text = "To act; " * 40 + "to report to the Assembly; " + "to rest; " * 40
    start = text.index("report")
    first, last = quotable(text, start, start + 6, longest=100)
    assert (last - first <= 100, "to report to the Assembly" in text[first:last]) == (True, True)


def test_clauses_are_cut_at_semicolons() -> None:
    text = "to act; to report, through the Council."
    assert [text[start:end] for start, end in clauses(text)] == [
        "to act",
        "to report",
        "through the Council",
    ]


def test_instruments_are_found_whole() -> None:
    text = (
        "Ratify the Protocol against the Smuggling of Migrants by Land, Sea and Air; the Lima "
        "Convention, and AG/RES. 5 (I-O/71)."
    )
    spans = find_instruments(text, "")
    assert [text[start:end] for start, end in spans] == [
        "Protocol against the Smuggling of Migrants by Land, Sea and Air",
        "Lima Convention",
        "AG/RES. 5 (I-O/71)",
    ]
    assert [text[slice(*span)] for span in find_instruments(text, "protocol")] == [
        "Protocol against the Smuggling of Migrants by Land, Sea and Air"
    ]


def test_every_meeting_is_found_that_has_a_matter_or_a_place() -> None:
    text = (
        "Recalling the Meeting of Keepers of Lighthouses, to convene a special meeting on lamps, "
        "as its meeting in Oslo, the Second Conference on Reefs and the said meeting decided."
    )
    assert [text[slice(*span)] for span in find_instruments(text, "meeting")] == [
        "Meeting of Keepers of Lighthouses",
        "special meeting on lamps",
        "meeting in Oslo",
        "Second Conference on Reefs",
    ]


def test_misspelt_word_is_mended_and_a_known_one_kept() -> None:
    spelling = build_spelling({"trafficking": 1, "persons": 1}, {"resident"}.__contains__)
    assert spelling.mend("Trafficing of presons, resident") == "Trafficking of persons, resident"


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Who reports?", "who"),
        ("By when must they report?", "when"),
        ("Does it report?", "yes-no"),
        ("How many reports?", "how-many"),
        ("To whom must it report?", "to-whom"),
        ("Who else gets the report?", "to-whom"),
        ("Why report?", "why"),
        ("What is asked?", "what"),
    ],
)
def test_kind_of_question_is_told(question: str, kind: str) -> None:
    assert question_kind(question) == kind


def test_topic_leaves_out_function_words() -> None:
    assert content_words("What does the Council's report say about shores?") == [
        "council",
        "report",
        "shores",
    ]
