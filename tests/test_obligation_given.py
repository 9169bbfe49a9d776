"""Duties that no leading verb gives: asked again, told in the passive, or done with a new thing."""

import pytest
from obligation_texts import extract, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "To reiterate to member states the request that they publish their maps.",
            ("reiterate", "requests", "member states", "publish their maps"),
        ),
        (
            "Reiterates to the Treasurer its call to close the account;",
            ("Reiterates", "calls upon", "the Treasurer", "close the account"),
        ),
        (
            "That observer states be invited to contribute to the Library Fund.",
            ("invited", "invites", "observer states", "contribute to the Library Fund"),
        ),
        (
            "Decides that Governments be encouraged to share their maps;",
            ("encouraged", "encourages", "Governments", "share their maps"),
        ),
    ],
)
def test_extract_finds_who_is_asked(text, expected):
    (found,) = extract(text)
    assert (found.verb.text, found.force, found.actor.text, found.action.text) == expected


def test_extract_finds_who_is_to_keep_what_is_founded():
    founded, kept = extract("To establish a Map Fund, to be managed by the Port Secretariat.")
    assert founded.actor is None
    assert (kept.verb.text, kept.actor.text) == ("establish", "the Port Secretariat")
    assert kept.action.text == "be managed by the Port Secretariat"


def test_extract_reads_a_mandate_that_is_renewed():
    renewed, asked = extract(
        "To renew the mandate given to the Library Committee in resolution 7, and to request that"
        " the catalogue be printed by May 3, 2030."
    )
    assert (renewed.verb.text, renewed.actor) == ("renew", None)
    assert (asked.verb.text, asked.actor) == ("request", None)
    assert words(asked.due) == ("by May 3, 2030",)


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Requests the Office to inform the Presidency of any delay;", ("the Presidency",)),
        ("Requests the Office to inform the Port Secretariat thereof;", ("the Port Secretariat",)),
        (
            "Urges States to provide food and shelter to migrants in distress;",
            ("migrants",),
        ),
        (
            "Requests the Office to provide support to and cooperation with the Harbour Board;",
            ("the Harbour Board",),
        ),
        (
            "Requests the Chair to bring this to the attention of all Member States and the Harbour"
            " Board, as well as the Pilots’ Union;",
            ("all Member States", "the Harbour Board", "the Pilots’ Union"),
        ),
        (
            "Requests the Office to provide the staff needed to deliver medicine to hospitals;",
            (),
        ),
        (
            "Requests the Office to act on the advice in the report of the Chair submitted to the"
            " Council;",
            (),
        ),
        (
            "Requests the Office to transmit all the charts it has received to the Council;",
            ("the Council",),
        ),
        ("Invites States to give due attention to the Lima Recommendations;", ()),
        ("Invites States to contribute to the panel discussion;", ()),
        (
            "Requests the Office to present the Guide on the Right to Clean Water to the Council;",
            ("the Council",),
        ),
    ],
)
def test_extract_finds_who_is_informed(text, recipients):
    (found,) = extract(text)
    assert words(found.recipients) == recipients


def test_extract_finds_the_object_behind_an_insertion():
    (found,) = extract("Requests the Office to draft, jointly with the Bank, a code of practice;")
    assert words(found.deliverables) == ("a code of practice",)


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        (
            "Requests the Office to circulate maps among the member states and the Port Council;",
            ("the member states", "the Port Council"),
        ),
        ("Requests the Office to brief delegations quarterly;", ("delegations",)),
        ("Decides that the maps be widely distributed to all Parties;", ("all Parties",)),
        (
            "Asks the Company to assume the duty to pay compensation to the Port Council;",
            ("the Port Council",),
        ),
    ],
)
def test_who_gets_what_is_spread_paid_or_told(text, recipients):
    (found,) = extract(text)
    assert words(found.recipients) == recipients
