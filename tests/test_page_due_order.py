"""By when duties are due, in the order in which it comes about."""

from dataclasses import replace

from page_fakes import FakeAssistant

from assistant.page.due_order import due_order

OAS = FakeAssistant().resolutions["ag-res-2118-xxxv-o-05"]


def test_days_sessions_and_the_rest_are_ordered_by_what_they_mean():
    # The thirty-fifth session was in 2005, so the fortieth is in 2010.
    dues = [
        "at its fortieth regular session",
        "by 31 December 2006",
        "as soon as possible",
        "before the thirty-sixth regular session",
        "at the twelfth session of the Commission",
        "",
    ]
    assert [due_order(due, OAS) for due in dues] == [
        "2010-06-07",
        "2006-12-31",
        "t as soon as possible",
        "2006-06-07",
        "t at the twelfth session of the commission",
        "",
    ]


def test_sessions_of_a_body_that_meets_at_will_are_ordered_by_number():
    council = replace(OAS, organ="Human Rights Council", session="Forty-first session")
    assert [due_order(f"at its {number} session", council) for number in ("fiftieth", "44th")] == [
        "s 050",
        "s 044",
    ]
