"""Who receives, by when and what: the fields of an action in the shapes they take."""

import pytest
from conftest import make_paragraph, make_resolution
from obligation_texts import extract, extract_all, words

from assistant.obligations import extract_obligations


def test_extract_leaves_purposes_and_means_undelivered():
    for text in (
        "Encourages States to review their laws, with a view to providing technical assistance;",
        "Encourages States to enable access by constructing and maintaining housing programmes;",
        "Decides to set a rate for countries contributing contingent personnel;",
        "Invites States to build on programmes that provide technical assistance;",
    ):
        assert [one.deliverable for one in extract(text)] == [None], text


def test_extract_finds_what_is_given_behind_the_recipient():
    (found,) = extract(
        "Invites Member States to provide the Commission, through its secretariat, for"
        " consideration at its twenty-eighth session, views on its work;"
    )
    assert words(found.recipients) == ("the Commission",)
    assert found.deliverable.text == "views on its work"
    (found,) = extract("Requests the Office to brief, on an annual basis, the Council on its work;")
    assert words(found.recipients) == ("the Council",)
    assert words(found.due) == ("on an annual basis",)


def test_extract_gives_two_addressees_the_action_they_share():
    found = extract(
        "Requests the relevant bodies of the United Nations system, and invites other partners,"
        " to render all appropriate assistance to the Territory;"
    )
    assert [(one.verb.text, one.actor.text, one.deliverable.text) for one in found] == [
        (
            "Requests",
            "the relevant bodies of the United Nations system",
            "all appropriate assistance",
        ),
        ("invites", "other partners", "all appropriate assistance"),
    ]


def test_extract_reads_a_request_repeated_from_a_paragraph():
    (found,) = extract(
        "Reiterates its request in paragraph 38 of decision 24/3 that the Executive Director"
        " present a report to the Governing Council at its twenty-fifth session;"
    )
    assert (found.actor.text, found.deliverable.text) == ("the Executive Director", "a report")
    assert words(found.recipients) == ("the Governing Council",)


def test_extract_names_every_partner_led_by_with():
    (found,) = extract(
        "Invites Member States to strengthen partnerships with civil society organizations, such"
        " as academia, and with the private sector;"
    )
    assert words(found.with_whom) == ("civil society organizations", "the private sector")


def test_extract_leaves_dates_of_other_things_out():
    for text, due in (
        (
            "Invites the Secretary-General to inform the Assembly on the basis of the reports to"
            " be compiled by the Office in 2026;",
            (),
        ),
        ("Requests the Secretary-General to present the programme budget for 2026;", ()),
        (
            "Decides to extend the authorizations set out in resolution 2635 (2022) for a further"
            " 12 months;",
            ("for a further 12 months",),
        ),
        (
            "Requests the Secretary-General to submit a proposed text to the Committee at its"
            " second session;",
            ("at its second session",),
        ),
    ):
        (found,) = extract(text)
        assert words(found.due) == due, text


def test_extract_gives_a_subparagraph_its_part_before_a_clause_of_its_own():
    sub = "Report swiftly to the Council on the matter, and expresses its intention to act on it."
    found = extract_all(("op-1", "Requests the Secretary-General to:"), ("op-1.a", sub))
    assert [(one.verb.text, one.actor and one.actor.text) for one in found] == [
        ("Requests", "the Secretary-General"),
        ("expresses its intention", None),
    ]
    assert words(found[0].recipients) == ("the Council",)


def test_extract_takes_what_a_list_provides_from_its_items():
    *_, found = extract_all(
        ("op-1", "Requests the Panel to provide:"),
        ("op-1.a", "A final report by 15 October 2026;"),
    )
    assert (found.label, found.actor.text, found.deliverable.text) == (
        "op-1.a",
        "the Panel",
        "A final report",
    )


def test_extract_keeps_what_an_organ_decides_apart_from_the_next_request():
    found = extract(
        "Decides to give the Centre in Entebbe independence, and requests the Secretary-General to"
        " submit a budget proposal;"
    )
    assert [(one.verb.text, one.actor and one.actor.text) for one in found] == [
        ("Decides", None),
        ("requests", "the Secretary-General"),
    ]


@pytest.mark.parametrize(
    ("text", "deliverables", "recipients"),
    [
        (
            "Requests the Office to provide the Special Rapporteur with all the human and "
            "financial resources necessary;",
            ["all the human and financial resources"],
            ["the Special Rapporteur"],
        ),
        (
            "Requests the Panel to provide a midterm update to the Committee by 28 July 2027, "
            "and a final report by 28 January 2028 to the Security Council;",
            ["a midterm update", "a final report"],
            ["the Committee", "the Security Council"],
        ),
        (
            "Encourages States to establish or strengthen national coordinating bodies, "
            "including their review;",
            [],
            [],
        ),
        (
            "Requests the Office to develop and implement a strategy on water;",
            ["a strategy on water"],
            [],
        ),
        (
            "Requests the Office to prepare a study on the subject, to be presented"
            " to the Council;",
            ["a study on the subject"],
            ["the Council"],
        ),
        (
            "Requests the Chair to inform the Council and the Assembly through oral updates;",
            ["oral updates"],
            ["the Council", "the Assembly"],
        ),
        ("Invites States to contribute to the protection of wetlands;", [], []),
    ],
)
def test_extract_finds_what_is_delivered_to_whom(text, deliverables, recipients):
    found = extract(text)
    assert [one.deliverable.text for one in found if one.deliverable] == deliverables
    assert [name for one in found for name in words(one.recipients)] == recipients


@pytest.mark.parametrize(
    ("phrase", "due"),
    [
        ("at its 2027 session", ["at its 2027 session"]),
        ("at least once per year", ["at least once per year"]),
        ("in the autumn of 2027", ["in the autumn of 2027"]),
        ("in December 2027", ["in December 2027"]),
        ("in the course of 2027", ["in the course of 2027"]),
        ("with effect from 1 January 2027", ["with effect from 1 January 2027"]),
        ("after the meeting that was held in 2020", []),
        (
            "every six months from the adoption of this resolution based on the reports received",
            ["every six months from the adoption of this resolution"],
        ),
    ],
)
def test_extract_reads_times_of_many_shapes(phrase, due):
    (found,) = extract(f"Requests the Chair to report to the Council {phrase};")
    assert list(words(found.due)) == due


@pytest.mark.parametrize(
    ("adopted", "due"), [("1972-06-01", ["in 1973"]), ("1974-06-01", []), ("", ["in 1973"])]
)
def test_extract_leaves_out_a_year_before_the_text(adopted, due):
    told = make_paragraph(
        "op-1", "Requests the Chair to inspect the mole built by the guild in 1973;"
    )
    (found,) = extract_obligations(make_resolution("a-res-1", told, date=adopted))
    assert list(words(found.due)) == due


@pytest.mark.parametrize(
    "due", ["as from 1970", "during the biennium 1970-72", "within 30 days of the 1970 session"]
)
def test_extract_keeps_a_time_that_begins_before_the_text(due):
    told = make_paragraph("op-1", f"Requests the Chair to report to the Council {due};")
    (found,) = extract_obligations(make_resolution("a-res-1", told, date="1971-06-01"))
    assert " ".join(words(found.due)).startswith(due[:11])
