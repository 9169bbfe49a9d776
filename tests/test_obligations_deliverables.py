"""Everything an action delivers, what a list leaves to it, and what is given by sharing."""

import pytest
from obligation_texts import extract, extract_all, words


@pytest.mark.parametrize(
    ("text", "deliverables"),
    [
        (
            "Requests the Office to prepare a handbook and a training course on floods;",
            ("a handbook", "a training course on floods"),
        ),
        (
            "To convene, in 2031, a meeting of experts and a regional workshop on dams.",
            ("a meeting of experts", "a regional workshop on dams"),
        ),
        (
            "Requests States to submit a midterm progress report and a final report on dams;",
            ("a midterm progress report", "a final report on dams"),
        ),
        (
            "Requests the Office to submit a study on the rights of a child and a parent;",
            ("a study on the rights of a child",),
        ),
        (
            "Decides that its report will be also transmitted to the Port Council;",
            ("its report",),
        ),
        (
            "Requests the Office to provide technical assistance, collect data on floods and"
            " prepare a study on dams;",
            ("technical assistance", "data on floods", "a study on dams"),
        ),
        (
            "Calls for the continuation of research on floods and for the compilation and"
            " dissemination of data on dams;",
            ("research on floods", "data on dams"),
        ),
        ("Calls upon States to provide effective remedy to the victims;", ("effective remedy",)),
        (
            "Invites donors to continue and to enhance their support to the Commission;",
            ("their support",),
        ),
        ("Welcomes the talks and calls for regular reports to the Council;", ("regular reports",)),
        (
            "Requests the Office to develop and implement, in consultation with donors, a strategy"
            " for ports;",
            ("a strategy for ports",),
        ),
        (
            "Encourages States to prepare on a voluntary basis national plans, mapping out dams;",
            ("national plans",),
        ),
        (
            "Requests the Office to submit to the Board at its fifth session and to the Council at"
            " its ninth session a study on dams;",
            ("a study on dams",),
        ),
        (
            "Requests the Office to make available, at the request of States, expertise on dams;",
            ("expertise on dams",),
        ),
        (
            "Decides to include in the agenda of its ninth session a new item, entitled “Dams”;",
            ("a new item, entitled “Dams”",),
        ),
        ("Requests the Office to report also to the Council;", ("report",)),
        ("Urges States to make efforts towards meeting the targets;", ()),
        ("Urges States to deliver swiftly on their pledges;", ()),
    ],
)
def test_extract_finds_everything_that_is_delivered(text, deliverables):
    found = extract(text)
    assert words(span for one in found for span in one.deliverables) == deliverables


def test_extract_leaves_what_somebody_is_able_to_deliver_undelivered():
    (found,) = extract(
        "Urges States to contribute to the Trust Fund to enhance the capacity of the Office to"
        " provide advisory services;"
    )
    assert found.deliverables == ()


def test_extract_takes_those_shared_with_for_recipients():
    (found,) = extract("Requests the Office to share information with Member States;")
    assert words(found.deliverables) == ("information",)
    assert words(found.recipients) == ("Member States",)


def test_extract_gives_the_body_just_established_the_tasks_listed_for_it():
    chapeau = (
        "Decides to establish, in accordance with rule 28, a Committee of the Council, to"
        " undertake the following tasks:"
    )
    found = extract_all(("op-1", chapeau), ("op-1.a", "To seek from States information on floods;"))
    assert [one.actor.text for one in found if one.label == "op-1.a"] == [
        "a Committee of the Council"
    ]


def test_extract_reads_what_a_speaker_will_do_and_asks():
    found = extract("To reach all, I will establish a coalition. We also urge donors to fund it.")
    assert [(one.force, one.actor.text if one.actor else "") for one in found] == [
        ("commits", ""),
        ("urges", "donors"),
    ]


def test_extract_dates_no_year_of_an_agenda():
    (found,) = extract("Requests the Office to hold a dialogue, with emphasis on the 2030 Agenda;")
    assert found.due == ()


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "Decides to convene the 2031 Harbour Conference to mend the piers;",
            ("the 2031 Harbour Conference",),
        ),
        (
            "Urges States to name, by 30 June 2031, a focal point for tides;",
            ("a focal point for tides",),
        ),
        (
            "Urges States to deposit their instruments of ratification with the Port Secretariat;",
            ("their instruments of ratification",),
        ),
        (
            "Requests the Chair to present orally a progress report to the Port Council;",
            ("a progress report",),
        ),
        (
            "Encourages States to consider including information on tides;",
            ("information on tides",),
        ),
        ("Urges States to provide it with the necessary equipment;", ("the necessary equipment",)),
        ("Requests the Office to draft terms of reference;", ("terms of reference",)),
        (
            "Decides to establish one Harbour Officer (P-4) position;",
            ("one Harbour Officer (P-4) position",),
        ),
    ],
)
def test_deliverables_are_found_in_more_shapes(text, things):
    (found,) = extract(text)
    assert words(found.deliverables) == things


@pytest.mark.parametrize(
    "text",
    [
        "Urges States to protect the right of everyone to seek and receive information;",
        "Encourages States to build on ports that can provide guidance on tides;",
        "Urges the Office to address the concerns highlighted in the reports of the Board;",
        "Invites States to contribute in good time to the talks, as well as in other forums;",
    ],
)
def test_what_is_not_asked_for_is_no_deliverable(text):
    assert [words(found.deliverables) for found in extract(text)] == [()]
