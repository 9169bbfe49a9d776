from math import isnan

import pytest
from fake_assistant import FakeAssistant, make_answer, make_citation

from assistant.records import Answer, Turn
from eval import measures
from eval.asking import ask_case, ask_cases
from eval.cases import Case
from eval.intervals import Estimate, to_estimate

OP_1, OP_2, TITLE = (f"x-res-1-i-o-05/{label}" for label in ("op-1", "op-2", "title"))
WHO = Case(
    "c-1",
    "Who reports?",
    "who",
    answerable=True,
    relevant=(OP_1,),
    facts=(("the council", "council"), ("June",)),
)
BOTH = Case("c-2", "What is asked?", "list", answerable=True, relevant=(OP_1, OP_2))
LIMA = Case("c-3", "Who pays?", "who", answerable=False, reason="nothing relevant")
HELLO = Case("c-4", "Hello", "smalltalk", answerable=True)


def observe(case, answer, ranking=()):
    return ask_case(FakeAssistant({case.question: answer}, {case.question: ranking}), case)


def test_earlier_questions_are_asked_in_order_and_passed_on_with_their_answers():
    case = Case("c-5", "By when?", "follow-up", answerable=True, history=("Who reports?", "Why?"))
    assistant = FakeAssistant(
        {
            "Who reports?": make_answer("Who reports?"),
            "By when?": Answer("June", "By when must it report?"),
        },
        {"By when must it report?": (OP_1, OP_2)},
    )
    seen = ask_case(assistant, case)
    first = (Turn("user", "Who reports?"), Turn("assistant", "The Council [1]"))
    second = (Turn("user", "Why?"), Turn("assistant", "No."))
    assert assistant.asked == [
        ("Who reports?", ()),
        ("Why?", first),
        ("By when?", first + second),
    ]
    assert (seen.answer.text, seen.ranking) == ("June", (OP_1, OP_2))


def test_a_right_answer_scores_in_full():
    seen = observe(WHO, make_answer(WHO.question, "The **Council** reports [1] by\nJune."))
    assert measures.first_citation_right(seen) == (1.0, 1.0)
    assert measures.all_gold_cited(seen) == (1.0, 1.0)
    assert measures.citation_precision(seen) == (1.0, 1.0)
    assert measures.key_facts(seen) == (1.0, 1.0)
    assert measures.quotes_verbatim(seen) == (1.0, 1.0)
    assert measures.outcome_right(seen) == (1.0, 1.0)
    assert measures.refusal_precision(seen) == measures.refusal_recall(seen) == (0.0, 0.0)


def test_precision_and_recall_count_each_paragraph_once():
    title = make_citation(TITLE, "On Reports", 18)
    quotes = (make_citation(), make_citation(quote="report", start=23), title)
    seen = observe(BOTH, make_answer(BOTH.question, citations=quotes))
    assert measures.citation_precision(seen) == (0.5, 1.0)  # op-1 of {op-1, title}
    assert measures.citation_recall(seen) == (0.5, 1.0)  # op-1 of {op-1, op-2}
    assert measures.all_gold_cited(seen) == (0.0, 1.0)
    assert measures.first_citation_right(seen) == (1.0, 1.0)
    assert measures.key_facts(seen) == (0.0, 0.0)  # the case names no facts


def test_an_acceptable_first_citation_is_right_but_not_enough():
    case = Case("c-6", "?", "who", answerable=True, relevant=(OP_1,), acceptable=(OP_2,))
    quote = make_citation(OP_2, "Lima", 24)
    seen = observe(case, make_answer("?", citations=(quote,)))
    assert measures.first_citation_right(seen) == (1.0, 1.0)
    assert measures.citation_precision(seen) == (1.0, 1.0)
    assert measures.all_gold_cited(seen) == (0.0, 1.0)


def test_a_refused_answerable_case_scores_nought_and_is_not_skipped():
    seen = observe(WHO, Answer("No.", WHO.question, status="unanswerable"))
    for share in (
        measures.first_citation_right,
        measures.all_gold_cited,
        measures.citation_precision,
        measures.citation_recall,
        measures.key_facts,
        measures.refusal_precision,
        measures.refusal_f1,
        measures.outcome_right,
    ):
        assert share(seen) == (0.0, 1.0), share.__name__


@pytest.mark.parametrize(
    "quote",
    [
        make_citation(quote="the council"),
        make_citation(start=12),
        make_citation(start=-30),
        make_citation("x-res-1-i-o-05/op-9"),
        make_citation("y-res-1/op-1"),
        make_citation(quote="", start=3),
    ],
)
def test_a_quote_that_is_not_in_the_library_at_its_place_is_not_verbatim(quote):
    seen = observe(WHO, make_answer(WHO.question, citations=(make_citation(), quote)))
    assert seen.verbatim == (True, False)
    assert measures.quotes_verbatim(seen) == (1.0, 2.0)


def test_quotes_of_the_nearest_paragraphs_are_checked_too():
    answer = Answer("No.", "Who pays?", status="unanswerable", nearest=(make_citation(start=0),))
    assert observe(LIMA, answer).verbatim == (False,)


def test_small_talk_is_right_when_answered_without_citation():
    assert measures.nothing_needless_cited(observe(HELLO, Answer("Hi", "Hello"))) == (1.0, 1.0)
    assert measures.nothing_needless_cited(observe(HELLO, make_answer("Hello"))) == (0.0, 1.0)
    refused = Answer("No.", "Hello", status="unanswerable")
    assert measures.nothing_needless_cited(observe(HELLO, refused)) == (0.0, 1.0)
    assert measures.first_citation_right(observe(HELLO, Answer("Hi", "Hello"))) == (0.0, 0.0)


def test_facts_fold_case_white_space_markup_and_markers():
    text = "> The  _Inter‑American_ Commission [1], [2]; “of Women”"
    assert measures.fold(text) == 'the inter-american commission,; "of women"'
    assert measures.fold(r"US\$ 5 \[net\] [1] of CP\_doc") == "us$ 5 [net] of cp doc"
    seen = observe(WHO, make_answer(WHO.question, "The council [1].\n\n> by June"))
    assert measures.key_facts(seen) == (1.0, 1.0)
    assert measures.key_facts_in_lead(seen) == (0.5, 1.0)
    seen = observe(WHO, make_answer(WHO.question, "The Assembly"))
    assert measures.missing_facts(seen) == ("the council", "June")


def test_refusal_measures_are_ratios_over_all_cases():
    right = Answer("No.", "Who pays?", status="unanswerable", reason="nothing relevant")
    other = Answer("No.", "Who pays?", status="unanswerable", reason="paragraph does not exist")
    seen = [
        observe(LIMA, right),
        observe(LIMA, other),
        observe(LIMA, make_answer("Who pays?")),
        observe(WHO, Answer("No.", WHO.question, status="unanswerable")),
        observe(WHO, make_answer(WHO.question)),
    ]

    def value(share):
        return to_estimate("", [share(one) for one in seen]).value

    assert value(measures.refusal_precision) == pytest.approx(2 / 3)  # 2 of 3 refusals
    assert value(measures.refusal_recall) == pytest.approx(2 / 3)  # 2 of 3 unanswerable
    assert value(measures.refusal_f1) == pytest.approx(4 / 6)  # 2·2 / (3 + 3)
    assert value(measures.reason_right) == pytest.approx(1 / 2)  # of the 2 right refusals
    assert value(measures.refusals_uncited) == 1.0
    assert value(measures.outcome_right) == pytest.approx(3 / 5)


def test_a_refusal_with_citations_is_counted():
    bad = Answer("No [1].", "Who pays?", (make_citation(),), status="unanswerable")
    assert measures.refusals_uncited(observe(LIMA, bad)) == (0.0, 1.0)


def test_an_estimate_leaves_out_cases_without_a_denominator():
    estimate = to_estimate("m", [(1.0, 1.0), (0.0, 0.0), (0.0, 1.0), (1.0, 1.0)])
    assert (estimate.value, estimate.cases) == (pytest.approx(2 / 3), 3)
    assert 0.0 <= estimate.low < estimate.value < estimate.high <= 1.0


def test_an_estimate_is_the_same_each_time():
    shares = [(float(n % 3 == 0), 1.0) for n in range(40)]
    assert to_estimate("m", shares) == to_estimate("m", shares)


def test_an_estimate_of_few_or_equal_cases_has_no_width():
    assert to_estimate("m", [(0.5, 1.0)]) == Estimate("m", 0.5, 0.5, 0.5, 1)
    assert to_estimate("m", [(1.0, 1.0)] * 3) == Estimate("m", 1.0, 1.0, 1.0, 3)
    empty = to_estimate("m", [(0.0, 0.0)])
    assert isnan(empty.value)
    assert empty.cases == 0


def test_cases_are_asked_in_order():
    assistant = FakeAssistant({})
    seen = ask_cases(assistant, [WHO, LIMA])
    assert [one.case for one in seen] == [WHO, LIMA]
