import pytest

from assistant.obligations import extract_obligations, obligations
from index.records import Paragraph, Resolution, Source


def make_resolution(*paragraphs: tuple[str, str], organ: str = "", symbol: str = "A/RES/80/1"):
    parts = tuple(
        Paragraph(label, "operative" if "op-" in label else "preambular", text)
        for label, text in paragraphs
    )
    document_id = symbol.lower().replace("/", "-")
    front = Paragraph("title", "front", "")
    return Resolution(document_id, symbol, "", front, parts, Source("x.txt", ""), organ=organ)


def extract(text: str, organ: str = ""):
    return extract_obligations(make_resolution(("op-1", text), organ=organ))


def words(spans):
    return tuple(span.text for span in spans)


def test_extract_gives_two_recipients_and_the_due_session():
    (found,) = extract(
        "To request the Permanent Council to report to the General Assembly at its thirty-sixth"
        " regular session on this matter, and to the next Meeting of Ministers (REMJA-VI)."
    )
    assert (found.verb.text, found.force, found.actor_keys) == (
        "request",
        "requests",
        ("permanent council",),
    )
    assert found.deliverable_kind == "report"
    assert words(found.recipients) == (
        "the General Assembly",
        "the next Meeting of Ministers (REMJA-VI)",
    )
    assert words(found.due) == ("at its thirty-sixth regular session",)


def test_extract_reads_finite_verbs_with_their_insertions():
    found = extract(
        "Also requests the Secretary-General, in consultation with Member States, to submit to the"
        " General Assembly at its eightieth session a report on the matter;"
    )
    assert [(one.verb.text, one.actor.text, one.deliverable.text) for one in found] == [
        ("requests", "the Secretary-General", "a report on the matter")
    ]
    assert words(found[0].with_whom) == ("Member States",)
    assert words(found[0].due) == ("at its eightieth session",)


def test_extract_spans_are_substrings_of_their_paragraph():
    text = (
        "Urges Member States that have not yet done so to ratify the Convention as soon as"
        " possible, and invites the Office to hold, within existing resources, a workshop"
        " before the end of 2027;"
    )
    for one in extract(text):
        spans = (one.verb, one.action, one.actor, one.deliverable, *one.due, *one.condition)
        assert all(text[span.start : span.end] == span.text for span in spans)


def test_extract_finds_every_clause_of_a_paragraph():
    found = extract(
        "Takes note of the report, requests the Committee to meet annually, and calls upon States"
        " to cooperate with it;"
    )
    assert [(one.force, one.actor_key, words(one.due)) for one in found] == [
        ("requests", "committee", ("annually",)),
        ("calls upon", "states", ()),
    ]


def test_extract_splits_coordinated_actions_of_one_actor():
    found = extract(
        "To instruct the Permanent Council to follow up on this resolution and to present a report"
        " on its implementation to the General Assembly at its thirty-fifth regular session."
    )
    assert [one.action.text[:17] for one in found] == ["follow up on this", "present a report "]


def test_extract_gives_the_agent_of_a_passive():
    (found,) = extract(
        "That the topic of organized crime shall continue to be considered, in its different"
        " manifestations, by the various OAS entities."
    )
    assert (found.verb.text, found.force) == ("shall", "decides")
    assert found.actor_keys == ("various oas entities",)


def test_extract_inherits_actor_and_verb_from_the_chapeau():
    found = extract_obligations(
        make_resolution(
            ("op-2", "Requests the Secretary-General:"),
            ("op-2.a", "To submit a report to the Council every year;"),
            ("op-2.b", "That the Executive Office should conduct a study;"),
        )
    )
    assert [
        (one.label, one.inherited_from, one.verb.label, one.actor.text, one.actor.label)
        for one in found
    ] == [
        ("op-2.a", "op-2", "op-2", "the Secretary-General", "op-2"),
        ("op-2.b", "op-2", "op-2", "the Executive Office", "op-2.b"),
    ]


def test_extract_names_the_adopting_organ_only_where_it_decides():
    (found,) = extract("Decides to remain seized of the matter.", organ="General Assembly")
    assert (found.actor, found.actor_keys) == (None, ("general assembly",))
    (found,) = extract("Calls for the full implementation of the plan;", organ="General Assembly")
    assert (found.actor, found.actor_keys) == (None, ())


def test_extract_makes_nothing_of_preambles_and_statements():
    resolution = make_resolution(
        ("pre-1", "Recalling that it requested the Secretary-General to submit a report,"),
        ("op-1", "Welcomes the report of the Secretary-General;"),
        ("op-2", "Stresses the need to strengthen cooperation;"),
    )
    assert extract_obligations(resolution) == ()


def test_extract_leaves_out_sessions_of_the_past():
    (found,) = extract(
        "To encourage CICAD to intensify its efforts, in accordance with the decisions taken at its"
        " 34th and 35th sessions."
    )
    assert found.due == ()


def test_extract_obliges_those_called_upon_by_the_actor_too():
    found = extract(
        "To request that the Permanent Council call upon the Commission and the Institute to work"
        " with the United Nations on the preparatory work."
    )
    assert [(one.force, one.actor_keys, words(one.with_whom)) for one in found] == [
        ("requests", ("permanent council",), ()),
        ("calls upon", ("commission", "institute"), ("the United Nations",)),
    ]


def test_extract_reads_spanish_infinitives():
    (found,) = extract(
        "Encomendar al Consejo Permanente que presente un informe a la Asamblea General en su"
        " trigésimo sexto período ordinario de sesiones."
    )
    assert (found.verb.text, found.force, found.actor.text) == (
        "Encomendar",
        "instructs",
        "Consejo Permanente",
    )
    assert found.actor_keys == ("permanent council",)
    assert words(found.recipients) == ("la Asamblea General",)
    assert words(found.due) == ("en su trigésimo sexto período ordinario de sesiones",)
    assert found.deliverable.text == "un informe"


def test_obligations_filters_by_short_name_ordinal_and_document():
    loaded = (
        make_resolution(
            ("op-1", "Requests the Permanent Council to report to the General Assembly at its"
             " thirty-sixth session;"),
            ("op-2", "Urges member states to report to the Council;"),
        ),
        make_resolution(("op-1", "Invites the Council to meet;"), symbol="A/RES/80/2"),
    )  # fmt: skip
    assert [one.paragraph_id for one in obligations(loaded, actor="Council")] == [
        "a-res-80-1/op-1",
        "a-res-80-2/op-1",
    ]
    assert [one.label for one in obligations(loaded, due="36th session")] == ["op-1"]
    assert [one.label for one in obligations(loaded, recipient="the Council")] == ["op-2"]
    assert [one.label for one in obligations(loaded, document="A/RES/80/2")] == ["op-1"]


@pytest.mark.parametrize(
    ("text", "verb", "actor"),
    [
        ("Demands that Israel comply without delay with the order;", "Demands", "Israel"),
        (
            "Demands that all parties to the conflict in Darfur create the conditions for return;",
            "Demands",
            "all parties to the conflict",
        ),
        (
            "Encourages the commission to seek support from the Office;",
            "Encourages",
            "the commission",
        ),
        (
            "Encourages all business enterprises to respect human rights;",
            "Encourages",
            "all business enterprises",
        ),
        (
            "Continues to invite national institutions to consider the issue;",
            "Continues to invite",
            "national institutions",
        ),
        (
            "Looks forward to the Summit, while urging the Bureau to continue its work;",
            "urging",
            "the Bureau",
        ),
        (
            "Calls for the necessary measures to be taken by the Council;",
            "Calls for",
            "the Council",
        ),
    ],
)
def test_extract_finds_actors_of_many_shapes(text, verb, actor):
    (found,) = extract(text)
    assert (found.verb.text, found.actor.text) == (verb, actor)


def test_extract_gives_a_second_addressee_its_own_action():
    found = extract(
        "Calls upon the Council to meet in private, and upon the Committee to publish its views;"
    )
    assert [(one.actor.text, one.action.text) for one in found] == [
        ("the Council", "meet in private"),
        ("the Committee", "publish its views"),
    ]
