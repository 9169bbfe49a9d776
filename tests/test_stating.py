import pytest
from conftest import make_catalogue, make_paragraph, make_resolution, make_weighed

from assistant.evidence.lacking import Lack
from assistant.inquiry import build_inquiry
from assistant.reading.stating import lacks_surely, prefer_earlier, prefer_stating
from assistant.reading.weighing import Weighed

_SURE = Lack("unstated", "It states no brand.", settles=True)


def _passage(key: str, weight: float, answers: float, coverage: float, *lacks: Lack) -> Weighed:
    return make_weighed(key, answers, coverage=coverage, lacks=lacks, weight=weight)


def _order(*passages: Weighed) -> list[str]:
    return [one.paragraph_id for one in prefer_stating(passages)]


def test_near_passage_that_may_state_it_comes_first() -> None:
    best = _passage("a", 3.0, 0.4, 0.5, _SURE)
    near = _passage("b", 2.5, 0.6, 0.5)
    assert _order(best, near) == ["b", "a"]


def test_passage_of_the_same_document_may_be_less_near() -> None:
    best = _passage("x/op-1", 3.0, 0.1, 0.5, _SURE)
    assert _order(best, _passage("x/op-2", 1.9, 0.3, 0.5)) == ["x/op-2", "x/op-1"]
    assert _order(best, _passage("y/op-2", 1.9, 0.3, 0.5)) == ["x/op-1", "y/op-2"]
    assert _order(best, _passage("x/op-2", 2.5, 0.05, 0.5)) == ["x/op-2", "x/op-1"]
    assert _order(best, _passage("y/op-2", 2.5, 0.05, 0.5)) == ["x/op-1", "y/op-2"]


def test_stranger_with_such_a_word_stays_behind() -> None:
    best = _passage("a", 3.0, 0.4, 0.5, _SURE)
    assert _order(best, _passage("b", 2.5, 0.6, 0.2)) == ["a", "b"]
    assert _order(best, _passage("b", 2.5, 0.2, 0.5)) == ["a", "b"]
    assert _order(best, _passage("b", 2.0, 0.6, 0.5)) == ["a", "b"]


def test_best_passage_that_lacks_nothing_surely_stays_first() -> None:
    best = _passage("a", 3.0, 0.4, 0.5, Lack("kind", "It states no date."))
    assert not lacks_surely(best)
    assert _order(best, _passage("b", 2.9, 0.9, 0.9)) == ["a", "b"]


_TALKS = make_catalogue(
    make_resolution(
        "ag-res-1-i-o-71",
        make_paragraph("pre-1", "NOTING the talks on lamps, held in Lima on 3 May 1970;"),
        make_paragraph("pre-2", "NOTING the talks on ropes, held in Quito on 9 May 1970;"),
        make_paragraph("op-1", "To thank the keepers."),
    )
)


@pytest.mark.parametrize(
    ("question", "earlier", "first"),
    [
        ("where was it held?", "pre-1", "pre-1"),
        ("and when did that take place?", "pre-1", "pre-1"),
        ("where was it held?", "op-1", "pre-2"),
        ("where was the rope made?", "pre-1", "pre-2"),
        ("who held it?", "pre-1", "pre-2"),
    ],
)
def test_time_or_place_of_it_is_that_of_the_earlier_answer(
    question: str, earlier: str, first: str
) -> None:
    home = "ag-res-1-i-o-71"
    inquiry = build_inquiry(
        question, _TALKS, focus=(f"{home}/{earlier}",), earlier="Were there talks?"
    )
    read = [_passage(f"{home}/{label}", 1.0, 0.5, 0.5) for label in ("pre-2", "pre-1", "op-1")]
    assert prefer_earlier(inquiry, read, _TALKS)[0].paragraph_id == f"{home}/{first}"


@pytest.mark.parametrize(
    ("question", "best", "first"),
    [
        ("how much is it?", "op-3", "op-1"),
        ("how much is it?", "op-2", "op-2"),
        ("how much?", "op-3", "op-3"),
        ("how much is the fee for it?", "op-3", "op-3"),
    ],
)
def test_question_of_nothing_but_it_is_about_the_earlier_answer(
    question: str, best: str, first: str
) -> None:
    home = "ag-res-1-i-o-71"
    texts = ("To feed the divers.", "To lend a raft.", "To spend US$5 on paint.")
    catalogue = make_catalogue(
        make_resolution(
            home, *(make_paragraph(f"op-{place}", text) for place, text in enumerate(texts, 1))
        )
    )
    inquiry = build_inquiry(question, catalogue, focus=(f"{home}/op-1",), earlier="Who is fed?")
    read = [_passage(f"{home}/{label}", 1.0, 0.5, 0.5) for label in (best, "op-1")]
    assert prefer_earlier(inquiry, read, catalogue)[0].paragraph_id == f"{home}/{first}"
