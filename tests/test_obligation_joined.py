"""Two duties in one sentence are two obligations, each with its own actor and fields."""

import pytest
from obligation_texts import extract, words


def rows(text):
    return [(one.actor.text if one.actor else "", one.action.text) for one in extract(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Decides that the Registrar shall keep a ledger, and that the Treasurer shall pay the"
            " fees by 3 May 2030;",
            [("the Registrar", "keep a ledger"), ("the Treasurer", "pay the fees by 3 May 2030")],
        ),
        (
            "That rule 4 is superseded by this paragraph, and that the Library Fund shall be"
            " managed by the Port Council.",
            [("the Port Council", "the Library Fund shall be managed by the Port Council")],
        ),
        (
            "Decides that a review panel shall be set up by the Secretariat, and shall report to"
            " the Board every month;",
            [
                ("the Secretariat", "a review panel shall be set up by the Secretariat"),
                ("a review panel", "report to the Board every month"),
            ],
        ),
        (
            "To recommend to member states that they sign the Treaty and that they deposit the"
            " instruments with the Secretariat.",
            [
                ("member states", "sign the Treaty"),
                ("member states", "deposit the instruments with the Secretariat"),
            ],
        ),
        (
            "Requests the Office to hold a debate in 2031 and to forward its findings to the"
            " Council;",
            [
                ("the Office", "hold a debate in 2031"),
                ("the Office", "forward its findings to the Council"),
            ],
        ),
        (
            "Requests the Office to draw a map of wells and print it before the Second Meeting;",
            [
                ("the Office", "draw a map of wells"),
                ("the Office", "print it before the Second Meeting"),
            ],
        ),
        (
            "Recommends that States appoint a contact point and notify the Office by May 2030;",
            [
                ("States", "appoint a contact point"),
                ("States", "notify the Office by May 2030"),
            ],
        ),
    ],
)
def test_extract_keeps_joined_duties_apart(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    "action",
    [
        "cooperate with and assist the Envoy",
        "develop and use the handbook",
        "take measures that protect wells and support the poor",
        "continue to take into account and support the plan",
    ],
)
def test_extract_keeps_one_duty_whole(action):
    assert rows(f"Requests the Office to {action};") == [("the Office", action)]


def test_extract_leaves_each_duty_its_own_fields():
    first, second = extract(
        "Decides that a review panel shall be set up by the Secretariat by 3 May 2030, and shall"
        " report to the Board every month;"
    )
    assert (words(first.due), words(first.recipients)) == (("by 3 May 2030",), ())
    assert (words(second.due), words(second.recipients)) == (("every month",), ("the Board",))


def test_extract_takes_no_part_of_a_verb_for_not():
    assert rows("Decides that the Office shall notify the Board;") == [
        ("the Office", "notify the Board")
    ]
