"""By when, in the words of the text and in those of who asks."""

import pytest
from obligation_texts import extract, words

from assistant.obligations.due_words import due_words


@pytest.mark.parametrize(
    ("text", "due"),
    [
        (
            "Requests the Office to send the draft two months before the fourth meeting;",
            ("two months before the fourth meeting",),
        ),
        ("Decides to postpone the congress to June 2031;", ("to June 2031",)),
        (
            "Requests the Chair to name two experts, to be concluded no later than 3 May 2030;",
            ("no later than 3 May 2030",),
        ),
        (
            "To amend rule 4 so that the congress is held in Lima in June 2031.",
            ("in June 2031",),
        ),
        (
            "Decides to extend, to 3 May 2031, the mandate of the Harbour Mission;",
            ("to 3 May 2031",),
        ),
        (
            "Requests the Office to report within fifteen days on its visit;",
            ("within fifteen days",),
        ),
        (
            "Invites the Office to prepare, during the four-year period before the vote, a plan;",
            ("during the four-year period",),
        ),
        (
            "Requests the Office to inform the Council on progress made by 3 May 2031;",
            ("by 3 May 2031",),
        ),
        (
            "Requests the Office to report to the Council at its substantive session of 2031;",
            ("at its substantive session of 2031",),
        ),
        ("Encourages States to set targets by 2031;", ("by 2031",)),
        ("Encourages States to take part in the 2031 harbour forum;", ()),
    ],
)
def test_extract_dates_the_duty(text, due):
    (found,) = extract(text)
    assert words(found.due) == due


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("every year", "annually"),
        ("each calendar year", "anualmente"),
        ("every three months", "quarterly"),
        ("5 May 2030", "5 de mayo de 2030"),
    ],
)
def test_due_words_are_one_for_one_time(asked, written):
    assert due_words(asked) <= due_words(written)


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        (
            "Solicitar a la Secretaría General que apoye los talleres, por conducto de las"
            " autoridades locales.",
            "through_whom",
            ("las autoridades locales",),
        ),
        (
            "Instar a los Estados Miembros a que donen libros, de acuerdo con sus capacidades"
            " financieras.",
            "condition",
            ("de acuerdo con sus capacidades financieras",),
        ),
    ],
)
def test_extract_reads_spanish_channels_and_conditions(text, field, value):
    (found,) = extract(text)
    assert words(getattr(found, field)) == value


@pytest.mark.parametrize(
    ("phrase", "due"),
    [
        ("a map at its fortysixth session", ("at its fortysixth session",)),
        ("a map at least 12 weeks ahead of each forum", ("at least 12 weeks ahead of each forum",)),
        ("a map, effective 1 January 2031", ("effective 1 January 2031",)),
        ("a map for the 2031 budget year", ("for the 2031 budget year",)),
        ("a map before UNCTAD XVI", ("before UNCTAD XVI",)),
        ("a map in the programme budget for the biennium 2030–2031", ()),
        ("a map as soon as feasibly possible", ("as soon as feasibly possible",)),
        ("a map as soon as the fog has lifted", ("as soon as the fog has lifted",)),
        (
            "a map at its organizational session for 2031",
            ("at its organizational session for 2031",),
        ),
        ("a map more regularly than now", ()),
        ("a map on the afternoon of 4 October", ("on the afternoon of 4 October",)),
        ("a map from 10 a.m. to 1.30 p.m. in the Hall", ("from 10 a.m. to 1.30 p.m.",)),
        ("a map in due course", ("in due course",)),
        ("two maps per year", ("per year",)),
        ("a map after its adoption", ("after its adoption",)),
        (
            "a map prior to the opening of the Congress",
            ("prior to the opening of the Congress",),
        ),
        (
            "a map in time for its consideration by the Board",
            ("in time for its consideration by the Board",),
        ),
        (
            "a map during the high-level week of the third session of the Assembly",
            ("during the high-level week of the third session of the Assembly",),
        ),
        (
            "a map at the next mandated meeting of the Port Council",
            ("at the next mandated meeting of the Port Council",),
        ),
        ("a map rapidly", ("rapidly",)),
        ("a map for the remainder of its mandate", ("for the remainder of its mandate",)),
        ("the roads built during the years 2002 and 2003", ()),
    ],
)
def test_more_shapes_of_a_time(phrase, due):
    (found,) = extract(f"Requests the Office to present {phrase};")
    assert words(found.due) == due


@pytest.mark.parametrize(
    ("text", "due"),
    [
        (
            "Decides that the scope shall be decided no later than the fifth session of the Port"
            " Assembly;",
            "no later than the fifth session of the Port Assembly",
        ),
        ("Decides to elect a pilot for a term of seven years;", "for a term of seven years"),
        (
            "Decides that the Board shall have nine members elected for a three-year term;",
            "for a three-year term",
        ),
    ],
)
def test_what_is_still_to_be_done_has_its_time(text, due):
    (found,) = extract(text)
    assert words(found.due) == (due,)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        (
            "the rules will be reviewed two years after the adoption of the present resolution",
            ("two years after the adoption of the present resolution",),
        ),
        ("the Office shall answer within a reasonable time", ("within a reasonable time",)),
        ("the vote is deferred to a later date", ("to a later date",)),
        ("the Board shall meet at the next Bureau meeting", ("at the next Bureau meeting",)),
        (
            "the Board shall meet after the second regular session",
            ("after the second regular session",),
        ),
        ("the Office shall print the maps for the next biennium", ("for the next biennium",)),
        (
            "the Board shall report to the Council at its successive sessions",
            ("at its successive sessions",),
        ),
    ],
)
def test_times_are_those_of_what_is_to_be_done(text, due):
    (found,) = extract(f"Decides that {text};")
    assert words(found.due) == due
