"""To whom something goes: handed over, paid, deposited, sent on; and where their names end."""

import pytest
from obligation_texts import extract, words


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        (
            "Urges donors to make the harbour maps available to the international community;",
            ("the international community",),
        ),
        (
            "Requests the Chair to present a note on the talks to the Port Council in May 2031"
            " and a final report to the Harbour Assembly in June 2032;",
            ("the Port Council", "the Harbour Assembly"),
        ),
        (
            "Decides that the Office will distribute the agenda to the permanent missions thirty"
            " days in advance of the meeting;",
            ("the permanent missions",),
        ),
        (
            "Requests the Office to submit a report to the Port Council, to be followed by a"
            " debate, and to the Harbour Assembly;",
            ("the Port Council", "the Harbour Assembly"),
        ),
        (
            "Decides to hold a workshop to be prepared by the Office and submitted to the Port"
            " Council;",
            ("the Port Council",),
        ),
        (
            "Requests the Office to report on steps taken to dredge the harbour to the Port"
            " Council;",
            ("the Port Council",),
        ),
        (
            "Urges States to ensure that accidents at sea are reported to the Port Council;",
            ("the Port Council",),
        ),
        (
            "Requests the Office to give the Board of Trustees all the assistance it requires;",
            ("the Board of Trustees",),
        ),
        (
            "Urges States to grant the members of the mission unhindered access to every port;",
            ("the members of the mission",),
        ),
        (
            "Requests the Office to include in its reports to the governing bodies relevant"
            " information on tides;",
            ("the governing bodies",),
        ),
    ],
)
def test_recipients_are_found_whatever_stands_about_them(text, recipients):
    assert tuple(w for found in extract(text) for w in words(found.recipients)) == recipients


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        (
            "Requests the Office to ensure the allocation of adequate funds to the Library Unit;",
            ("the Library Unit",),
        ),
        (
            "Requests the Office to print a map for circulation by the Division to Member States;",
            ("Member States",),
        ),
        (
            "Urges donors to increase voluntary funding to the Library Programme;",
            ("the Library Programme",),
        ),
        (
            "Urges States Parties to pay their dues to the Authority and to the Tribunal;",
            ("the Authority", "the Tribunal"),
        ),
        (
            "Recommends that Governments deposit their declarations with the Port Secretariat;",
            ("the Port Secretariat",),
        ),
        (
            "Urges States to notify the Inter-Island Children’s Institute of their laws;",
            ("the Inter-Island Children’s Institute",),
        ),
        (
            "Requests the Office to send the map to all Member States and organizations of the"
            " Port system;",
            ("all Member States", "organizations of the Port system"),
        ),
        (
            "Urges States to give aid to requesting States and electoral institutions;",
            ("requesting States", "electoral institutions"),
        ),
        (
            "Urges States to give aid to regional and subregional organizations;",
            ("regional and subregional organizations",),
        ),
    ],
)
def test_recipients_are_those_to_whom_something_is_handed_over(text, recipients):
    (found,) = extract(text)
    assert words(found.recipients) == recipients


@pytest.mark.parametrize(
    "text",
    [
        "Requests the Office to provide support to the organization of the meeting;",
        "Encourages States to bring to the Rapporteur’s report all the care they can;",
        "Requests the Office to lend its means to further help developing countries;",
        "Urges States to ensure that provisions on funding to civil society actors are lawful;",
        "Urges all parties to provide guards, thus lowering the risk to civilians;",
    ],
)
def test_recipients_are_no_process_thing_or_deed(text):
    assert [words(found.recipients) for found in extract(text)] == [()]


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Calls upon the Fund to assist island States in mapping reefs;", ("island States",)),
        (
            "Urges all to cooperate with and assist the Pilot Board in its tasks;",
            ("the Pilot Board",),
        ),
        ("Requests the Office to hire staff to assist the Pilot Board;", ()),
        ("Requests the Office to assist the Government’s efforts;", ()),
        (
            "Invites the Fund to provide technical assistance, at the request of island States;",
            ("island States",),
        ),
        (
            "Invites the Fund to offer training, when requested by the State concerned;",
            ("the State concerned",),
        ),
        ("Requests the Office to publish a map at the request of the Council;", ()),
        ("Requests the Office to update the Council on reefs;", ("the Council",)),
        ("Requests the Office to update United Nations websites;", ()),
    ],
)
def test_those_who_are_assisted_receive(text, recipients):
    assert [words(found.recipients) for found in extract(text)] == [recipients]
