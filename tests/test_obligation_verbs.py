"""Where a later verb begins a duty of its own, and where an action ends."""

import pytest
from obligation_texts import extract


@pytest.mark.parametrize(
    ("text", "verb", "actor", "action"),
    [
        (
            "Welcomes the talks on tides and urges riverine communities to fund the dredging;",
            "urges",
            "riverine communities",
            "fund the dredging",
        ),
        (
            "Notes the tides, and in that endeavour encourages States to map them;",
            "encourages",
            "States",
            "map them",
        ),
        (
            "The Port Council directs the Secretary-General to map the tides.",
            "directs",
            "the Secretary-General",
            "map the tides",
        ),
        (
            "To accept the offer of Toluma to serve as venue and to ask the Secretary General to"
            " sign the lease.",
            "ask",
            "the Secretary General",
            "sign the lease",
        ),
        (
            "Invites the contributions of Governments, ports and other stakeholders;",
            "Invites",
            "Governments, ports and other stakeholders",
            "the contributions of Governments, ports and other stakeholders",
        ),
    ],
)
def test_extract_reads_later_verbs_whatever_follows_them(text, verb, actor, action):
    found = extract(text)[-1]
    assert (found.verb.text, found.actor.text, found.action.text) == (verb, actor, action)


def test_extract_binds_nobody_anew_by_what_is_recalled():
    assert extract("Recalls that States should mark their wrecks;") == ()
    assert extract("Notes that each port shall mark its wrecks;") == ()
    (found,) = extract("Recommits itself to marking wrecks;")
    assert (found.verb.text, found.force, found.action.text) == (
        "Recommits",
        "commits",
        "marking wrecks",
    )


def test_extract_ends_an_action_before_a_statement_with_an_aside():
    (found,) = extract(
        "Requests the Office to map the tides, and recognizes, in the context of the plan, its part"
        " in helping States;"
    )
    assert found.action.text == "map the tides"


@pytest.mark.parametrize(
    ("text", "actor", "action"),
    [
        (
            "To instruct the Permanent Council to count the lamps of each harbour every year.",
            "the Permanent Council",
            "count the lamps of each harbour every year",
        ),
        ("Requests the Board to rewrite its rules;", "the Board", "rewrite its rules"),
        (
            "Requests the Board to return to all States their gifts;",
            "the Board",
            "return to all States their gifts",
        ),
    ],
)
def test_extract_knows_a_verb_by_its_object(text, actor, action):
    (found,) = extract(text)
    assert (found.actor.text, found.action.text) == (actor, action)


def test_extract_takes_a_later_order_for_one_beside_the_first():
    found = extract(
        "To request the Panel to list all crossings by March 31, 2015, and to instruct the"
        " Secretary General to convene a workshop in October 2015."
    )
    assert [(one.actor.text, one.action.text) for one in found] == [
        ("the Panel", "list all crossings by March 31, 2015"),
        ("the Secretary General", "convene a workshop in October 2015"),
    ]


def test_extract_parts_actions_at_a_verb_known_by_its_object():
    found = extract("Requests the Board to repaint the lamps, and to recount the boats;")
    assert [one.action.text for one in found] == ["repaint the lamps", "recount the boats"]
