"""Who must do what in the shapes offices use: minutes, infinitives, chapeaux, Spanish."""

import pytest
from obligation_texts import extract, extract_all, words


def told(found):
    return [(one.verb.text, one.actor.text if one.actor else "", one.action.text) for one in found]


def test_extract_reads_what_a_body_asked_in_its_minutes():
    found = extract(
        "The Committee encouraged member States to support the project and requested the"
        " secretariat to prepare a note by 31 March of each year."
    )
    assert told(found) == [
        ("encouraged", "member States", "support the project"),
        ("requested", "the secretariat", "prepare a note by 31 March of each year"),
    ]
    assert words(found[1].due) == ("by 31 March of each year",)
    assert extract("The Committee considered the report requested by the Council.") == ()


def test_extract_reads_who_is_told_in_the_passive():
    (found,) = extract("Donors are urged to provide financial support to the poorest countries;")
    assert (found.force, found.actor.text) == ("urges", "Donors")
    assert words(found.recipients) == ("the poorest countries",)


def test_extract_goes_on_with_another_infinitive_of_the_organ():
    assert told(
        extract(
            "To accept with thanks the offer of the Government, and to request the Department to"
            " have the guide translated;"
        )
    ) == [("request", "the Department", "have the guide translated")]
    assert told(
        extract("To invite the Bank to take part, and to request the Secretary General to report;")
    ) == [
        ("invite", "the Bank", "take part"),
        ("request", "the Secretary General", "report"),
    ]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Entrusts the Working Group with identifying the standard;", "the Working Group"),
        (
            "Entrusts the coordination of the work to the Department of Statistics;",
            "the Department of Statistics",
        ),
        ("Calls, therefore, upon Member States to sow native plants;", "Member States"),
        ("Reiterates its appeal to all States to increase their support;", "all States"),
    ],
)
def test_extract_finds_whom_a_duty_is_given_to(text, actor):
    assert [one.actor.text for one in extract(text)] == [actor]


@pytest.mark.parametrize(
    ("chapeau", "actor"),
    [
        ("Demands that all parties in the region:", "all parties in the region"),
        ("Decides that the Mission shall have the following mandate:", "the Mission"),
        ("Decides to establish a Trust Fund for Relief, which shall:", "a Trust Fund for Relief"),
        (
            "Decides to appoint, for a period of three years, an Independent Expert, with the"
            " following mandate:",
            "an Independent Expert",
        ),
    ],
)
def test_extract_passes_the_body_named_in_a_chapeau_on(chapeau, actor):
    found = extract_all(("op-1", chapeau), ("op-1.a", "To advance the work;"))
    assert [one.actor.text for one in found if one.label == "op-1.a"] == [actor]


def test_extract_reads_what_stands_under_a_bare_verb_or_behind_a_lead_in():
    found = extract_all(
        ("op-1", "Recalls its decision of 2023 to authorize a disposal, and requests:"),
        ("op-1.a", "the Panel and UNODC to continue to monitor the stockpiles;"),
        ("op-2", "Decides that the Forum should:"),
        ("op-2.a", "In accordance with its rules, be open to all stakeholders;"),
        ("op-3", "Urges the Government to respect human rights and, in this regard:"),
        ("op-3.a", "To immediately end the violations;"),
        ("op-3.b", "Comply with its obligations;"),
    )
    assert [(one.label, one.actor.text) for one in found if one.inherited_from] == [
        ("op-1.a", "the Panel and UNODC"),
        ("op-2.a", "the Forum"),
        ("op-3.a", "the Government"),
        ("op-3.b", "the Government"),
    ]


def test_extract_asks_nothing_of_who_only_made_what_is_to_be_done():
    (found,) = extract("Calls for implementation of the mandate established by the Council;")
    assert found.actor is None


def test_extract_inherits_past_a_heading():
    found = extract_all(
        ("op-1", "Decides that the Mission shall have the following mandate:"),
        ("op-1.a", "Verification of the ceasefire"),
        ("op-1.a.i", "To monitor the withdrawal of forces;"),
    )
    assert [one.actor.text for one in found if one.label == "op-1.a.i"] == ["the Mission"]


@pytest.mark.parametrize(
    ("text", "deliverables"),
    [
        (
            "Requests the Group to prepare, by March 31, 2007, a model form that engineers use;",
            ("a model form",),
        ),
        (
            "Requests the Office to publish, every six months, a list of ships;",
            ("a list of ships",),
        ),
        (
            "Requests the Office to grant at least 60 fellowships each year;",
            ("at least 60 fellowships",),
        ),
        (
            "Requests the Panel to submit a midterm report by May 2025 and a final report by July;",
            ("a midterm report", "a final report"),
        ),
        (
            "Invites the Agency to provide the Observatory with imagery without charge;",
            ("imagery",),
        ),
        (
            "Invites the Office to make its conclusions available to the Council;",
            ("its conclusions",),
        ),
        (
            "Requests the Secretary-General to appoint, for a period of a year, a Special Envoy;",
            ("a Special Envoy",),
        ),
        (
            "Requests the Office to submit, taking into account the outcome of talks, a report;",
            ("a report",),
        ),
        ("Decides to hold annually an interactive dialogue;", ("an interactive dialogue",)),
        ("Requests the Committee to share with the Council any information;", ("any information",)),
        ("Invites States to integrate information and communications technologies;", ()),
        ("Urges States to create and support a safe, enabling environment;", ()),
        ("Encourages the Members to hold office until 2027;", ()),
    ],
)
def test_extract_finds_what_is_delivered_whatever_its_noun(text, deliverables):
    (found,) = extract(text)
    assert words(found.deliverables) == deliverables


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        (
            "Requests the Office to transmit the study to the United Nations Educational,"
            " Scientific and Cultural Organization;",
            ("the United Nations Educational, Scientific and Cultural Organization",),
        ),
        ("Requests the Office to inform the Forum each year of its work;", ("the Forum",)),
        (
            "Requests the Office to present reports to the Board, the first of them in May 2010;",
            ("the Board",),
        ),
        ("Urges States to give assistance to transit countries;", ("transit countries",)),
        (
            "Urges States to support the fund so as to enable it to provide aid to countries;",
            (),
        ),
        ("Urges States to update the mission concept;", ()),
        ("Urges the Office to conclude cost-sharing arrangements with the funds;", ()),
    ],
)
def test_extract_ends_recipients_where_their_names_end(text, recipients):
    (found,) = extract(text)
    assert words(found.recipients) == recipients


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Requests the Unit to report within 72 hours;", ("within 72 hours",)),
        (
            "Requests the Unit to hold a forum from May 20 to 22, 2014;",
            ("from May 20 to 22, 2014",),
        ),
        (
            "Requests the Unit to hold a forum no later than the tenth session of the Council;",
            ("no later than the tenth session of the Council",),
        ),
        (
            "Decides to extend the mandate for a further period ending 15 December 2007;",
            ("ending 15 December 2007",),
        ),
        ("Urges States to assess all buildings erected before 2000;", ()),
    ],
)
def test_extract_dates_what_is_to_be_done(text, due):
    (found,) = extract(text)
    assert words(found.due) == due


def test_extract_reads_the_actions_and_verbs_of_a_spanish_paragraph():
    found = extract(
        "Convocar la Primera Reunión de Autoridades, y encargar al Consejo Permanente que, en"
        " consulta con la OPS, prepare un protocolo de actuación y lo presente a la Asamblea"
        " General en el segundo semestre de 2013."
    )
    assert told(found) == [
        ("Convocar", "", "Convocar la Primera Reunión de Autoridades"),
        ("encargar", "Consejo Permanente", "prepare un protocolo de actuación"),
        (
            "encargar",
            "Consejo Permanente",
            "lo presente a la Asamblea General en el segundo semestre de 2013",
        ),
    ]
    assert [words(one.deliverables) for one in found] == [
        ("la Primera Reunión de Autoridades",),
        ("un protocolo de actuación",),
        (),
    ]
    assert words(found[2].due) == ("en el segundo semestre de 2013",)


def test_extract_takes_no_budget_for_a_programme_in_spanish():
    (found,) = extract(
        "Solicitar al Consejo Permanente que informe a la Asamblea General sobre los recursos del"
        " programa-presupuesto."
    )
    assert words(found.deliverables) == ("informe",)
    assert words(found.recipients) == ("la Asamblea General",)


def test_extract_invites_every_spanish_addressee():
    (found,) = extract(
        "Invitar al Banco Interamericano y a la Corporación Andina a que incluyan una cláusula."
    )
    assert found.actor.text == "Banco Interamericano y a la Corporación Andina"


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        (
            "Requests the Board to review the scheme on the basis of a report that the Secretary"
            " for Ports and Tides shall submit to it not later than 1 May 2011;",
            [
                ("the Board", ""),
                ("the Secretary for Ports and Tides", "not later than 1 May 2011"),
            ],
        ),
        (
            "Decides to pay for it from gifts, for which the Treasurer shall open a fund;",
            [("", ""), ("the Treasurer", "")],
        ),
        ("Notes the rules that the Board shall be bound by;", []),
    ],
)
def test_extract_reads_what_a_relative_clause_orders(text, bound):
    found = extract(text)
    assert [one.actor.text if one.actor else "" for one in found] == [who for who, _ in bound]
    assert all(due in " ".join(words(one.due)) for one, (_, due) in zip(found, bound, strict=True))
