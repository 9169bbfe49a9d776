"""Which passages answer the parts of one question: one paragraph, or others around it."""

import pytest
from conftest import make_weighed

from assistant.evidence.lacking import Lack
from assistant.reading.decision import QuestionEvidence
from assistant.reading.joint import choose_passages, repeats
from assistant.reading.passages import Found
from assistant.reading.weighing import Weighed

_NO_DATE = Lack("kind", "The closest paragraph states no date.")


def _passage(
    label: str, weight: float, answers: float, *lacks: Lack, span: tuple[int, int] = (0, 4)
) -> Weighed:
    return make_weighed(f"ag-res-1-i-o-71/{label}", answers, span, lacks=lacks, weight=weight)


def _found(*passages: Weighed) -> Found:
    return Found(passages, 0.9, QuestionEvidence(0.5, False, 1.0))


def _labels(chosen: tuple[Weighed, ...] | None) -> list[str]:
    return [one.paragraph_id.partition("/")[2] for one in chosen or ()]


def test_parts_share_the_paragraph_that_suits_all_of_the_question() -> None:
    whole = _found(_passage("op-2", 6.0, 0.8), _passage("op-1", 3.0, 0.1))
    first = _found(_passage("op-2", 5.0, 0.4), _passage("op-1", 2.0, 0.1))
    second = _found(_passage("op-1", 5.0, 0.7), _passage("op-2", 3.3, 0.1, span=(9, 12)))
    assert _labels(choose_passages(whole, (first, second))) == ["op-2", "op-2"]


def test_part_has_its_own_paragraph_where_the_shared_one_hardly_answers_it() -> None:
    whole = _found(_passage("op-2", 5.0, 0.6), _passage("op-7", 4.0, 0.3))
    first = _found(_passage("op-2", 6.0, 0.8), _passage("op-7", -1.0, 0.0))
    second = _found(_passage("op-7", 6.0, 0.8), _passage("op-2", 1.0, 0.0))
    assert _labels(choose_passages(whole, (first, second))) == ["op-2", "op-7"]


def test_paragraph_of_its_own_lacks_nothing_that_the_part_asks_for() -> None:
    whole = _found(_passage("op-2", 5.0, 0.6), _passage("op-7", 4.0, 0.3))
    first = _found(_passage("op-2", 6.0, 0.8), _passage("op-7", -1.0, 0.0))
    second = _found(_passage("op-7", 6.0, 0.8, _NO_DATE), _passage("op-2", 1.0, 0.0))
    assert _labels(choose_passages(whole, (first, second))) == ["op-2", "op-2"]


@pytest.mark.parametrize(
    ("label", "expected"),
    [("op-4.b", ["op-4.c", "op-4.b"]), ("op-5.b", ["op-4.c", "op-4.c"])],
)
def test_words_given_already_leave_the_part_to_the_same_list(
    label: str, expected: list[str]
) -> None:
    whole = _found(_passage("op-4.c", 7.0, 0.8), _passage(label, 4.0, 0.2))
    first = _found(_passage("op-4.c", 8.0, 0.8), _passage(label, 2.0, 0.0))
    second = _found(_passage("op-4.c", 5.6, 0.8), _passage(label, 3.9, 0.4))
    assert _labels(choose_passages(whole, (first, second))) == expected


def test_part_goes_to_the_item_of_a_list_that_has_the_kind_of_thing_asked_for() -> None:
    whole = _found(_passage("op-5.a", 6.0, 0.3), _passage("op-5.b", 3.0, 0.1))
    first = _found(_passage("op-5.a", 8.0, 0.8), _passage("op-5.b", 0.0, 0.0))
    second = _found(_passage("op-5.a", 4.3, 0.1, _NO_DATE), _passage("op-5.b", 4.8, 0.1))
    assert _labels(choose_passages(whole, (first, second))) == ["op-5.a", "op-5.b"]


def test_nothing_is_chosen_where_a_part_found_nothing() -> None:
    found = _found(_passage("op-2", 5.0, 0.6))
    assert choose_passages(found, (found, _found())) is None


def test_other_words_of_a_paragraph_are_no_repetition() -> None:
    read = (_passage("op-2", 1.0, 0.5), _passage("op-2", 1.0, 0.5, span=(3, 12)))
    one, other = (passage.reading for passage in read)
    assert [repeats(one, [one]), repeats(other, [one]), repeats(one, [])] == [True, False, False]
