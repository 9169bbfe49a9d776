"""Near misses that training makes itself: another party, another year."""

from assistant.training.swaps import swap_parties_and_years, to_line
from index.training.data import ReadingQuestion

DOCUMENTS = {
    "own": {
        "op-1": "Requests the Permanent Council to report on the seminars held in 1972;",
        "op-2": "Requests the Secretary General to hold seminars;",
    },
}


def _asked(question: str, **changes: object) -> ReadingQuestion:
    fields = {"answerable": True, "gold": ("op-1",), "start": 13, "end": 30, **changes}
    return ReadingQuestion("q", "own", (), question, "who", **fields)  # type: ignore[arg-type]


def test_party_is_swapped_for_one_that_the_paragraph_does_not_name() -> None:
    swapped = swap_parties_and_years([_asked("When must the Permanent Council report?")], DOCUMENTS)
    assert swapped == (
        ReadingQuestion(
            "q-swap",
            "own",
            (),
            "When must the Secretary General report?",
            "who",
            answerable=False,
            near="op-1",
        ),
    )
    assert to_line(swapped[0]) == (
        '{"id": "q-swap", "document": "own", "history": [], '
        '"question": "When must the Secretary General report?", "answerable": false, '
        '"near": "op-1", "why": "party or year swapped", "type": "who", "split": "train"}\n'
    )


def test_year_is_swapped_for_one_that_the_document_lacks() -> None:
    swapped = swap_parties_and_years([_asked("What was held in 1972?")], DOCUMENTS)
    years = {f"What was held in {year}?" for year in (1970, 1971, 1973, 1974)}
    assert [(one.question in years, one.answerable) for one in swapped] == [(True, False)]


def test_question_without_party_or_year_is_not_swapped() -> None:
    unanswerable = _asked("Must the Permanent Council sing?", answerable=False, gold=())
    asked = [_asked("Who must report?"), _asked("In 1999, who reports?"), unanswerable]
    assert swap_parties_and_years(asked, DOCUMENTS) == ()
