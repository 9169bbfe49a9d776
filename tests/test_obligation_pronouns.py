"""Who is meant by "him", "it" or "them", and what a sentence of "That …" binds somebody to."""

import pytest
from obligation_texts import extract, words


@pytest.mark.parametrize(
    ("text", "actor", "keys"),
    [
        (
            "Thanks the Secretary General for the survey of wells and requests him to repeat it;",
            "him",
            ("secretary-general",),
        ),
        (
            "Commends the Port Committee on its study, and requests that it finish that study;",
            "it",
            ("port committee",),
        ),
        (
            "Welcomes the work of the Lake Council and the River Council, and invites them to"
            " meet each year;",
            "them",
            ("lake council", "river council"),
        ),
        (
            "Notes the letter of the Lake Council to the Port Committee, and requests it to reply;",
            "it",
            ("it",),
        ),
    ],
)
def test_a_pronoun_is_counted_under_the_one_party_it_can_name(text, actor, keys):
    (found,) = extract(text)
    assert found.actor is not None
    assert (found.actor.text, found.actor_keys) == (actor, keys)


def test_who_acts_is_shown_by_name_where_a_pronoun_stands():
    (found,) = extract("Thanks the Secretary General for the survey and requests him to repeat it;")
    assert (found.actor.text, found.who) == ("him", "the Secretary General")


def test_that_with_a_plain_verb_binds_its_subject():
    (found,) = extract("That the Registrar report every six months to the Port Committee.")
    assert found.actor is not None
    assert (found.verb.text, found.actor.text) == ("report", "the Registrar")
    assert words(found.recipients) == ("the Port Committee",)
    assert words(found.due) == ("every six months",)


def test_that_it_does_something_has_the_pronoun_for_its_actor():
    first, second = extract("Requests that they map the wells and present a report by May 2031;")
    assert [one.actor.text for one in (first, second) if one.actor] == ["they", "they"]
    assert words(second.deliverables) == ("a report",)


def test_a_stressed_pronoun_makes_no_duty():
    assert extract("Stresses that it must remain in force;") == ()
