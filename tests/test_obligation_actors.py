"""Who is to do it: whole names, several agents, and nobody where only an aside stands."""

import pytest
from obligation_texts import extract, extract_all


@pytest.mark.parametrize(
    ("text", "actor", "action"),
    [
        (
            "Reiterates its appeal to the Treasurer, made in paragraph 2 of resolution 40/3, to"
            " publish the accounts;",
            "the Treasurer",
            "publish the accounts",
        ),
        (
            "Decides, in order to save time, that the Audit Panel, established under resolution"
            " 12/1, shall meet in March;",
            "the Audit Panel",
            "meet in March",
        ),
        (
            "Demands that all parties to the dispute immediately withdraw heavy guns;",
            "all parties to the dispute",
            "withdraw heavy guns",
        ),
        (
            "Decides that the budget shall be examined by the First Committee and by the Fifth"
            " Committee;",
            "the First Committee and by the Fifth Committee",
            "the budget shall be examined by the First Committee and by the Fifth Committee",
        ),
        (
            "Invites the regional development banks to lend more;",
            "the regional development banks",
            "lend more",
        ),
        (
            "Emphasizes that, to prevent fires, floods or hasty works, States should inspect dams;",
            "States",
            "inspect dams",
        ),
    ],
)
def test_extract_names_the_actor_without_what_is_told_of_it(text, actor, action):
    (found,) = extract(text)
    assert (found.actor.text, found.action.text) == (actor, action)


@pytest.mark.parametrize(
    "text",
    [
        "Encourages strengthened and continuing cooperation among donors to repair dams;",
        "Decides that the Congress shall be webcast;",
        "Emphasizes that the Office has a role in the review, all of which should help it;",
    ],
)
def test_extract_makes_no_actor_of_what_nobody_does(text):
    assert [one.actor for one in extract(text) if one.actor] == []


def test_sub_paragraph_keeps_the_actor_before_what_others_may_do():
    (found,) = extract_all(
        ("op-1", "Decides that the Panel shall:"),
        (
            "op-1.a",
            "Assist the Board in its work, including by giving the Board names of members who may"
            " be at fault;",
        ),
    )
    assert (found.actor.text, found.inherited_from) == ("the Panel", "op-1")


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        (
            "Decides that the plan shall be reviewed by the Board and by the Harbour Council;",
            ("board", "harbour council"),
        ),
        (
            "Requests the World Historical, Musical and Theatrical Organization and the Port Bank"
            " to report;",
            ("world historical, musical and theatrical organization", "port bank"),
        ),
        (
            "Invites the Secretary-General and the Archive Council to report;",
            ("secretary-general", "archive council"),
        ),
    ],
)
def test_actor_keys_are_whole_names(text, keys):
    (found,) = extract(text)
    assert found.actor_keys == keys


def test_extract_gives_the_parts_of_a_duty_its_verb_and_actor():
    found = extract_all(
        ("op-1", "Requests the Office to submit to the Council by May 2031 a report on:"),
        ("op-1.a", "The state of the reefs and the report of the Board;"),
        ("op-2", "Decides that in this resolution the following words have these meanings:"),
        ("op-2.a", "“Reef” means a ridge of coral;"),
    )
    part = next(one for one in found if one.label == "op-1.a")
    assert (part.verb.label, part.actor.text, part.inherited_from) == ("op-1", "the Office", "op-1")
    assert part.action.text == "The state of the reefs and the report of the Board"
    assert (part.deliverables, part.recipients, part.due) == ((), (), ())
    assert [one.label for one in found] == ["op-1", "op-1.a", "op-2"]
