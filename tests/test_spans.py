"""Which words answer: fields of duties, what was read, bodies of the kind named, whole phrases."""

from dataclasses import replace

import pytest
from conftest import make_pair

from assistant.catalogue import build_catalogue
from assistant.clauses import whole_phrase
from assistant.inquiry import build_inquiry
from assistant.obligations import Obligation, Span
from assistant.reading.agents import agent_span
from assistant.reading.duty_fields import affirmed_deed
from assistant.reading.named_spans import bound_span, event_span, named_span
from assistant.reading.spans import answering_span, words_of_kind
from assistant.reading.stretches import own_span

_BELLS = (
    "Encourages ports to hang bells, tuned by the Office of Founders, in each harbour by 1903, and "
    "to give old bells to schools and chapels, in which case two clerks shall note the gift."
)


def _span(words: str, text: str = _BELLS) -> Span:
    start = text.index(words)
    return Span(words, start, start + len(words), "op-1")


def _answer(question: str, read: str) -> str:
    duty = Obligation(
        "a/op-1",
        "op-1",
        verb=_span("Encourages"),
        force="encourages",
        action=_span("hang bells, tuned by the Office of Founders, in each harbour by 1903"),
        actor=_span("ports"),
        due=(_span("by 1903"),),
    )
    found = _span(read)
    inquiry = build_inquiry(question, make_pair())
    start, end = answering_span(inquiry, _BELLS, (found.start, found.end), (duty,)) or (0, 0)
    return _BELLS[start:end]


@pytest.mark.parametrize(
    ("question", "read", "answer"),
    [
        ("Who is asked to hang bells?", "the Office of Founders", "ports"),
        ("Who tunes the bells?", "the Office of Founders", "the Office of Founders"),
        ("Who must hang bells?", "bells", "ports"),
        ("Who shall note the gift?", "two clerks", "two clerks"),
        ("Who hangs them?", "the Office of Founders", "ports"),
        ("Who else gets bells?", "schools and chapels", "schools and chapels"),
        ("By when must bells hang?", "in each harbour", "by 1903"),
        ("Which office has to do the tuning?", "schools", "the Office of Founders"),
    ],
)
def test_who_and_when_are_what_is_asked_for(question: str, read: str, answer: str) -> None:
    assert _answer(question, read) == answer


@pytest.mark.parametrize(
    ("question", "deed"),
    [
        (
            "Must ports hang bells?",
            "hang bells, tuned by the Office of Founders, in each harbour by 1903",
        ),
        (
            "Do ports have to hang bells by 1903?",
            "hang bells, tuned by the Office of Founders, in each harbour by 1903",
        ),
        ("Must ports hang lamps?", ""),
        ("Must the Office hang bells?", ""),
        ("Who must hang bells?", ""),
    ],
)
def test_deed_that_is_affirmed(question: str, deed: str) -> None:
    duty = Obligation(
        "a/op-1",
        "op-1",
        verb=_span("Encourages"),
        force="encourages",
        action=_span("hang bells, tuned by the Office of Founders, in each harbour by 1903"),
        actor=_span("ports"),
    )
    start, end = affirmed_deed(build_inquiry(question, make_pair()), (duty,), _BELLS) or (0, 0)
    assert _BELLS[start:end] == deed


def test_a_body_that_the_question_names_is_not_who_acts() -> None:
    text = "To ask the Board to report to the Ministers of Harbours (MOH-II)."
    actor, told = (text.index(words) for words in ("the Board", "the Ministers"))
    duty = Obligation(
        "a/op-1",
        "op-1",
        verb=Span("ask", 3, 6, "op-1"),
        force="requests",
        action=Span("report", text.index("report"), len(text) - 1, "op-1"),
        actor=Span("the Board", actor, actor + 9, "op-1"),
    )
    inquiry = build_inquiry("¿Quién debe informar a MOH-II?", make_pair())
    read = (told, text.index(" (MOH"))
    assert answering_span(inquiry, text, read, (duty,)) == (actor, actor + 9)


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("27 bells", "27 bells of bronze"),
        ("the third Friday", "the third Friday of every month"),
        ("9 bells", "9 bells of May 1903 be sold"),
        ("four days", "four days so that it lasts"),
        ("ring all night", "the bells ring all night"),
        ("which may sell", "tuned by the Guild, which may sell them"),
        ("chapels", "chapels"),
    ],
)
def test_words_cut_off_go_on_to_the_end_of_their_phrase(words: str, whole: str) -> None:
    text = (
        "Decides that ports hang 27 bells of bronze, tuned by the Guild, which may sell them, on "
        "the third Friday of every month in which a ship has gone down, that the bells ring all "
        "night, that 9 bells of May 1903 be sold, that one dry for four days so that it lasts, and "
        "that old ones go to chapels."
    )
    start, end = whole_phrase(text, text.index(words), text.index(words) + len(words))
    assert text[start:end] == whole


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("the Protocol", "the Protocol to Prevent, Mend and Punish Rust in Bells, Even Small Ones"),
        ("rules", "rules and the Committee on Ropes and Oil"),
        ("the Fund", "the Fund"),
    ],
)
def test_name_cut_off_goes_on_to_its_end(words: str, whole: str) -> None:
    text = (
        "Recalling the Protocol to Prevent, Mend and Punish Rust in Bells, Even Small Ones, and"
        " asks those with rules and the Committee on Ropes and Oil to pay the Fund."
    )
    start, end = whole_phrase(text, text.index(words), text.index(words) + len(words))
    assert text[start:end] == whole


@pytest.mark.parametrize(
    ("question", "read", "words"),
    [
        ("What may the bell fund be spent on?", "400 crowns", "to be used only for ropes and oil"),
        ("What is the bell fund?", "400 crowns", "400 crowns"),
        ("Which ropes does it pay for?", "ropes", "to be used only for ropes and oil"),
    ],
)
def test_what_money_is_spent_on_is_what_it_is_to_be_used_for(
    question: str, read: str, words: str
) -> None:
    text = "Sets up a bell fund of 400 crowns, to be used only for ropes and oil, no grant to last;"
    found = _span(read, text)
    inquiry = build_inquiry(question, make_pair())
    start, end = answering_span(inquiry, text, (found.start, found.end), ()) or (0, 0)
    assert text[start:end] == words


def test_place_asked_for_is_shown_where_none_was_read() -> None:
    text = "Decides to open in Lisbon, after long talks on the price of ropes, a fair of old bells;"
    inquiry = build_inquiry("Where is the fair of bells opened?", make_pair())
    start, end = words_of_kind(inquiry, text, (text.index("old"), len(text) - 1))
    assert text[start:end] == "Lisbon"


@pytest.mark.parametrize(
    ("question", "read", "said"),
    [
        ("Which meeting took place in Cusco?", "in May 2009", "First Meeting on Tides"),
        ("What meeting was held in Lima?", "in May 2009", "Second Meeting of Pilots"),
        ("Which meeting was held?", "in May 2009", None),
        ("Which treaty is Quito's?", "in May 2009", "the Andean Treaty against Wrecks of Quito"),
        ("Which meeting took place in Cusco?", "First Meeting", None),
    ],
)
def test_event_asked_for_by_its_noun_is_named(question: str, read: str, said: str | None) -> None:
    text = (
        "Noting the First Meeting on Tides, held in Cusco in May 2009, the Second Meeting"
        " of Pilots, held in Lima, and the Board of the Andean Treaty against Wrecks of Quito,"
    )
    inquiry = build_inquiry(question, build_catalogue({}))
    start = text.index(read)
    found = event_span(inquiry, text, (start, start + len(read)))
    assert (text[slice(*found)] if found else None) == said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("When was the Third Meeting of Harbour Pilots held?", "in May 2009"),
        ("Where was the Third Meeting of Harbour Pilots held?", "Cusco"),
        ("Where was the Fourth Meeting of Founders held?", "Quito"),
        ("When was the First Assembly of Lamp Keepers held?", None),
        ("Who held the Third Meeting of Harbour Pilots?", None),
        ("When did the pilots meet?", None),
    ],
)
def test_time_and_place_are_those_behind_the_event_named(question: str, said: str | None) -> None:
    text = (
        "Noting the Third Meeting of Harbour Pilots, held in Cusco in May 2009, the First"
        " Assembly of Lamp Keepers in Lima on 3 June 2010, and the Fourth Meeting of Founders or"
        " Ringers of the Andes, held in Quito,"
    )
    read = _span("Lima on 3 June 2010", text)
    inquiry = build_inquiry(question, build_catalogue({}))
    found = bound_span(inquiry, text, (read.start, read.end))
    assert (text[slice(*found)] if found else None) == said


_COURSE = (
    "Agrees that pilots, trained in the harbour by a retired keeper and paid by the owners, shall"
    " be judged by the Board and by the Mayor,"
)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Who pays the pilots?", "the owners"),
        ("By whom are the pilots paid?", "the owners"),
        ("Who was paid by the owners?", None),
        ("Who is paid?", None),
        ("Who judges the pilots?", None),
        ("Who takes the pilots?", None),
        ("What pays the pilots?", None),
    ],
)
def test_doer_is_the_agent_of_the_same_deed(question: str, said: str | None) -> None:
    found = agent_span(build_inquiry(question, make_pair()), _COURSE)
    assert (_COURSE[slice(*found)] if found else None) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Notes that pilots are judged by the Net for Mayors of Ports;",
            "the Net for Mayors of Ports",
        ),
        ("Notes that pilots are judged by the Net for June 1903;", "the Net"),
    ],
)
def test_name_of_an_agent_ends_before_a_month(text: str, said: str) -> None:
    found = agent_span(build_inquiry("Who judges the pilots?", make_pair()), text)
    assert found is not None
    assert text[slice(*found)] == said


def test_agent_comes_before_the_words_read() -> None:
    text = "Notes that the pilots are trained by a nurse and are watched by the nearest harbour;"
    read = _span("the nearest harbour", text)
    inquiry = build_inquiry("Who trains the pilots?", make_pair())
    start, end = answering_span(inquiry, text, (read.start, read.end), ()) or (0, 0)
    assert text[start:end] == "a nurse"


_TALKS = (
    "Recalling the talks on ropes held in Lima in October 1903 and the meeting of the lamp keepers"
    " held in Quito in March 1904, both called since ropes had rotted and so that lamps may burn,"
)


@pytest.mark.parametrize(
    ("question", "read", "said"),
    [
        ("When did the lamp keepers meet?", "October 1903", "in March 1904"),
        ("When were the talks on ropes?", "March 1904", "in October 1903"),
        ("Where were the lamp keepers?", "Lima", "Quito"),
        ("Where were the lamp keepers?", "Quito", None),
        ("Where were they?", "Lima", None),
        (
            "Why were rotted ropes called?",
            "so that lamps may burn",
            "since ropes had rotted",
        ),
        ("Who were the lamp keepers?", "Lima", None),
    ],
)
def test_date_and_place_belong_to_the_event_beside_them(
    question: str, read: str, said: str | None
) -> None:
    inquiry = build_inquiry(question, make_pair())
    start = _TALKS.index(read)
    found = own_span(inquiry, _TALKS, (start, start + len(read)))
    assert (_TALKS[slice(*found)] if found else None) == said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Which committee looks after old ropes?", "the Inter-Harbour Committee on Old Ropes"),
        ("Which committee is against wrecks?", "the Committee against Wrecks"),
        ("Which committee is named?", None),
        (
            "Which committee sits beside the Committee against Wrecks?",
            "the Inter-Harbour Committee on Old Ropes",
        ),
        ("Which body deals with wrecks?", "the Committee against Wrecks"),
        ("Which agency looks after ropes?", "the Inter-Harbour Committee on Old Ropes"),
        ("Which body is named?", None),
        ("Who is in charge of wrecks?", "the Committee against Wrecks"),
        ("Who meets about wrecks?", None),
    ],
)
def test_body_called_so_is_the_one_with_the_words_asked(question: str, said: str | None) -> None:
    text = (
        "To ask the Inter-Harbour Committee on Old Ropes, or the Committee against Wrecks, to meet"
    )
    found = named_span(build_inquiry(question, make_pair()), text)
    assert (text[slice(*found)] if found else None) == said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Which treaty covers wrecks?", "the Protocol against Wrecks and Flotsam (PAWF)"),
        ("Which convention covers wrecks?", None),
        ("Which convention is on ropes?", "the Harbour Convention on Ropes, Chains and Cables"),
        ("Which treaty is signed?", None),
    ],
)
def test_treaty_is_the_one_with_the_words_asked(question: str, said: str | None) -> None:
    text = (
        "Urges all to sign the Harbour Convention on Ropes, Chains and Cables; and the Protocol"
        " against Wrecks and Flotsam (PAWF), its three parts, so that wrecks be found."
    )
    found = event_span(build_inquiry(question, make_pair()), text, (21, 40))
    assert (text[slice(*found)] if found else None) == said


def _answer_of_duty(question: str, read: str, text: str, action: str, partner: str) -> str:
    duty = Obligation(
        "a/op-1",
        "op-1",
        verb=_span("shall", text),
        force="requests",
        action=_span(action, text),
        actor=_span("The Board", text),
        with_whom=(_span(partner, text),),
    )
    found = _span(read, text)
    inquiry = build_inquiry(question, make_pair())
    start, end = answering_span(inquiry, text, (found.start, found.end), (duty,)) or (0, 0)
    return text[start:end]


@pytest.mark.parametrize(
    ("question", "read", "words"),
    [
        ("Who does the count?", "the Office of Founders", "The Board"),
        ("With whom is the count done?", "the Office of Founders", "the Office of Founders"),
        (
            "What must the Board supply?",
            "existing resources",
            "count the bells with the Office of Founders",
        ),
        ("What resources must the Board use?", "existing resources", "existing resources"),
    ],
)
def test_partners_and_means_are_not_who_acts_and_what_is_done(
    question: str, read: str, words: str
) -> None:
    text = "The Board shall count the bells with the Office of Founders, within existing resources."
    action = "count the bells with the Office of Founders, within existing resources"
    assert _answer_of_duty(question, read, text, action, "the Office of Founders") == words


@pytest.mark.parametrize(
    ("question", "text", "read", "words"),
    [
        (
            "¿Cuándo hay que aprobar el temario?",
            "Encargar al Consejo que apruebe el temario a más tardar el 30 de junio de 1903.",
            "más tardar el 30 de junio de 1903",
            "a más tardar el 30 de junio de 1903",
        ),
        (
            "By when must bells hang?",
            "Encourages ports to hang bells no later than 30 June 1903 in each harbour.",
            "later than 30 June 1903",
            "no later than 30 June 1903",
        ),
    ],
)
def test_words_that_begin_within_a_date_take_all_of_it(
    question: str, text: str, read: str, words: str
) -> None:
    inquiry = build_inquiry(question, make_pair())
    found = _span(read, text)
    start, end = words_of_kind(inquiry, text, (found.start, found.end))
    assert text[start:end] == words


def test_spanish_relative_clause_takes_what_it_tells_of_along() -> None:
    text = "ALARMADA por la crecida del río, que dañó 300 campanas; y"
    found = _span("que dañó 300 campanas", text)
    start, end = whole_phrase(text, found.start, found.end)
    assert text[start:end] == "ALARMADA por la crecida del río, que dañó 300 campanas"


@pytest.mark.parametrize(
    ("read", "phrase"),
    [
        ("the Board in collaboration", "the Board"),
        ("the Board in", "the Board"),
        ("the Board and", "the Board"),
        ("the ropes and cables", "the ropes and cables"),
    ],
)
def test_words_that_lead_on_to_what_is_left_out_go(read: str, phrase: str) -> None:
    text = f"To thank {read}, as before"
    found = _span(read, text)
    start, end = whole_phrase(text, found.start, found.end)
    assert text[start:end] == phrase


@pytest.mark.parametrize(
    ("question", "read", "words"),
    [
        ("Who counts the lamps?", "the Board to count the lamps and", "the Board"),
        ("To whom does it go?", "the Board", "the League of Pilots"),
        ("Using which money?", "the Board", "within existing resources"),
        ("what's the money for it?", "the Board", "within existing resources"),
        ("What lamps are counted?", "the lamps", "the lamps"),
    ],
)
def test_party_of_the_deed_is_the_one_asked_for(question: str, read: str, words: str) -> None:
    text = (
        "To instruct the Board to count the lamps and to report to the League of Pilots,"
        " within existing resources."
    )
    shared = {"verb": _span("instruct", text), "force": "instructs"}
    actor, recipient = _span("the Board", text), _span("the League of Pilots", text)
    counts, reports = (
        Obligation("a/op-1", "op-1", action=_span(action, text), actor=actor, **shared)
        for action in ("count the lamps", "report to the League of Pilots")
    )
    means = _span("within existing resources", text)
    reports = replace(reports, recipients=(recipient,), condition=(means,))
    found = _span(read, text)
    inquiry = build_inquiry(question, make_pair())
    span = answering_span(inquiry, text, (found.start, found.end), (counts, reports))
    assert text[slice(*(span or (0, 0)))] == words
