"""Sentences that restate a paragraph nearly word for word, and those that only seem to."""

import pytest

from assistant.writing.check import check_sentence, prepare
from assistant.writing.given import Given
from assistant.writing.restating import Course, find_course, repeats, restates

SURVEY = Given(
    "k/op-1",
    "K 1",
    "Requests the Harbour Board to survey, before 4 May 2031, all wooden piers of the northern "
    "coast, and to send the Tide Office a list of those not fit for use;",
    organ="Coastal Assembly",
)
DUES = Given("k/op-2", "K 2", "Decides that pilots shall not charge fees of more than 20 dollars;")


class _Stern:
    """A judge that finds nothing borne."""

    def bears(self, sentence: str, cited: object, findings: object) -> bool:
        return False


def test_course_counts_leaps_ahead_and_back() -> None:
    # harbour 0, board 1, survey 2, before, 4 May 2031, all, wooden, piers
    found = find_course("The wooden piers: the Harbour Board surveys them.", SURVEY)
    assert found is not None
    assert (found.ahead, found.back) == (0, 1)
    assert Course((3,), 0, 0).on_to(5) == Course((3, 5), 1, 0)


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("The Harbour Board must survey all wooden piers of the northern coast.", True),
        ("Before 4 May 2031, the Harbour Board is asked to survey all wooden piers.", True),
        ("The Coastal Assembly requests the Harbour Board to send the Tide Office a list.", True),
        ("The Harbour Board must survey all stone piers of the northern coast.", False),
        ("The Harbour Board must send a list of those fit for use.", False),
        ("The Harbour Board must survey only wooden piers of the northern coast.", False),
        ("The northern piers and the list are surveyed by the Board of the Harbour coast.", False),
    ],
)
def test_sentence_restates_with_one_leap_either_way(said: str, holds: bool) -> None:
    assert restates(said, [SURVEY]) == holds


def test_bound_may_not_be_turned() -> None:
    assert restates("Pilots shall not charge fees of more than 20 dollars.", [DUES])
    assert not restates("Pilots shall not charge fees of less than 20 dollars.", [DUES])
    assert not restates("Pilots shall charge fees of more than 20 dollars.", [DUES])


def test_words_side_by_side_repeat() -> None:
    assert repeats("The Harbour Board is requested to survey.", [SURVEY])
    assert not repeats("The Harbour Board is requested to send a list.", [SURVEY])


def test_restated_sentence_is_kept_whatever_the_judge_says() -> None:
    said = "The Harbour Board must survey all wooden piers of the northern coast [1]."
    assert check_sentence(said, [SURVEY], _Stern()).problem == ""  # type: ignore[arg-type]
    said = "The Harbour Board must inspect all wooden jetties of the northern coast [1]."
    assert check_sentence(said, [SURVEY], _Stern()).problem != ""  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "said",
    [
        "The Harbour Board is not requested to survey all wooden piers [1].",
        "The Harbour Board is under no obligation to survey all wooden piers [1].",
        "The Harbour Board does not have to send the Tide Office a list [1].",
        "No list is to be sent to the Tide Office [1].",
    ],
)
def test_flat_denial_of_the_text_is_dropped_by_rule(said: str) -> None:
    assert prepare(said, [SURVEY]).problem.startswith("denial")


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("The Board will keep a ceiling of 20 boats.", "Decides on an authorized ceiling of 20."),
        ("The Board is invited to count.", "Invites the Board to count boats in order to rest;"),
    ],
)
def test_force_is_read_from_verbs_that_ask(said: str, text: str) -> None:
    given = Given("k/op-1", "K 1", text)
    assert [one for one in prepare(f"{said} [1]", [given]).findings if one.kind == "force"] == []


def test_must_is_not_borne_by_what_is_done_in_order_to() -> None:
    given = Given("k/op-1", "K 1", "Encourages pilots to count buoys in order to find the lost;")
    found = prepare("Pilots must count buoys [1].", [given]).findings
    assert [(one.kind, one.detail) for one in found] == [("force", "verb must")]


def test_lead_in_says_nothing_of_its_own() -> None:
    for lead in ("In summary, ", "Based on the provided paragraph, ", "To conclude: "):
        said = f"{lead}the Harbour Board is requested to survey all wooden piers [1]."
        assert prepare(said, [SURVEY]).findings == ()
