import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.evidence.actors import other_actor
from assistant.evidence.consequences import asks_for_consequence, states_consequence
from assistant.evidence.dates import missing_year
from assistant.evidence.lacking import Lack, absent_number, find_lacks, lacks_in_words
from assistant.inquiry import build_inquiry
from assistant.obligations import extract_obligations
from assistant.question.expected import asks_for_person, find_expected, names_person
from assistant.question.kinds import QuestionKind
from assistant.question.terms import find_terms, is_unknown

DOCUMENT = "ag-res-1-i-o-71"
RESOLUTION = make_resolution(
    DOCUMENT,
    make_paragraph("pre-1", "NOTING the work of the Inter-American Commission of Women (CIM);"),
    make_paragraph(
        "op-1",
        "To instruct the Permanent Council to report to the General Assembly "
        "at its second session.",
    ),
    make_paragraph("op-2", "To urge member states to hold seminars."),
)

LIGHTS = make_resolution(
    "ag-res-2-i-o-71.es",
    make_paragraph("op-1", "Instar a los Estados a que, antes del 1 de mayo de 1972:"),
    make_paragraph("op-1.a", "reparen los faros de la costa; y"),
    make_paragraph("op-1.b", "presenten un informe semestral sobre los faros."),
    make_paragraph("op-2", "Pedir a los puertos que pinten los faros de la costa."),
)


@pytest.fixture
def catalogue() -> Catalogue:
    return build_catalogue({DOCUMENT: RESOLUTION})


def _lacks(question: str, label: str, catalogue: Catalogue) -> tuple[str, ...]:
    found = find_lacks(build_inquiry(question, catalogue), f"{DOCUMENT}/{label}", catalogue)
    return tuple(lack.what for lack in found)


def test_paragraph_without_a_number_lacks_the_kind(catalogue: Catalogue) -> None:
    inquiry = build_inquiry("How many seminars should states hold?", catalogue)
    assert find_lacks(inquiry, f"{DOCUMENT}/op-2", catalogue) == (
        Lack(
            "kind",
            "The closest paragraph, AG/RES. 1 (I-O/71), operative para. 2, states no number.",
            settles=True,
        ),
    )


def test_number_of_a_label_is_no_such_number() -> None:
    paragraph = make_paragraph("op-1", "To take into account the replies to indicators 85 and 86.")
    catalogue = build_catalogue({DOCUMENT: make_resolution(DOCUMENT, paragraph)})
    inquiry = build_inquiry("How many replies are there?", catalogue)
    assert find_lacks(inquiry, f"{DOCUMENT}/op-1", catalogue) == (
        Lack(
            "kind",
            "The closest paragraph, AG/RES. 1 (I-O/71), operative para. 1, states no such number.",
            settles=True,
        ),
    )


@pytest.mark.parametrize(
    ("question", "year"),
    [
        ("How many lamps were lit in 1911?", "1911"),
        ("How many lamps were lit in 1905?", ""),
        ("How many lamps were lit in 1908?", ""),
        ("How many lamps were lit before 1911?", ""),
        ("How many lamps were lit in 1911 on?", ""),
    ],
)
def test_year_that_is_asked_of_is_missed(question: str, year: str) -> None:
    assert missing_year(question, "Noting that forty lamps were lit from 1905 to 1909.") == year


def test_country_is_named_by_what_is_of_it() -> None:
    paragraph = make_paragraph("op-1", "To thank the Government of Mexico for its library.")
    catalogue = build_catalogue({DOCUMENT: make_resolution(DOCUMENT, paragraph)})
    asked = [
        build_inquiry(question, catalogue)
        for question in ("What does the Mexican library do?", "What does the Peruvian library do?")
    ]
    found = [find_lacks(inquiry, f"{DOCUMENT}/op-1", catalogue) for inquiry in asked]
    assert [[lack.what for lack in lacks] for lacks in found] == [[], ["term", "unstated"]]


@pytest.mark.parametrize(
    ("text", "settles"),
    [
        ("To urge states to hold seminars.", True),
        (
            "To urge states to sign the pact on ropes; the pact on lamps; and the pact on oars.",
            False,
        ),
    ],
)
def test_only_what_is_listed_is_counted_without_a_number(text: str, settles: bool) -> None:
    catalogue = build_catalogue({DOCUMENT: make_resolution(DOCUMENT, make_paragraph("op-1", text))})
    inquiry = build_inquiry("How many pacts are there?", catalogue)
    found = find_lacks(inquiry, f"{DOCUMENT}/op-1", catalogue)
    assert [lack.settles for lack in found if lack.what == "kind"] == [settles]


def test_size_may_be_told_without_a_number(catalogue: Catalogue) -> None:
    inquiry = build_inquiry("How big may the seminars be?", catalogue)
    found = find_lacks(inquiry, f"{DOCUMENT}/op-2", catalogue)
    assert [lack.settles for lack in found] == [False]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What does it say of indicator 87?", "The texts do not mention indicator 87."),
        ("What does it say of indicator 85?", ""),
    ],
)
def test_numbered_thing_that_no_text_has_is_absent(question: str, said: str) -> None:
    text = "Notes the answers to indicators 85 and 86 of the review."
    catalogue = build_catalogue({DOCUMENT: make_resolution(DOCUMENT, make_paragraph("op-1", text))})
    assert absent_number(build_inquiry(question, catalogue), catalogue) == said


@pytest.mark.parametrize(
    ("question", "label", "expected"),
    [
        ("When does the Permanent Council report?", "op-1", ()),
        ("When should states hold seminars?", "op-2", ("kind",)),
        ("What does UNICEF ask of states?", "op-2", ("term",)),
        ("Does the CIM work?", "pre-1", ()),
        ("Does the Commission of Women hold seminars?", "op-2", ("term",)),
    ],
)
def test_lacks(question: str, label: str, expected: tuple[str, ...], catalogue: Catalogue) -> None:
    assert _lacks(question, label, catalogue) == expected


@pytest.mark.parametrize(
    ("question", "unknown"),
    [
        ("What does UNICEF ask of states?", [True]),
        ("What does the CIM ask of states?", [False]),
        ("What does the GA ask of states?", [False]),
        ("What does the ECOSOC ask of states?", [True]),
    ],
)
def test_name_is_unknown_where_no_form_of_it_stands(
    question: str, unknown: list[bool], catalogue: Catalogue
) -> None:
    terms = find_terms(question, catalogue)
    assert [is_unknown(term, catalogue) for term in terms] == unknown


def test_deed_of_another_actor_is_told(catalogue: Catalogue) -> None:
    duties = extract_obligations(RESOLUTION)
    swapped = build_inquiry("When must the CIM report to the General Assembly?", catalogue)
    right = build_inquiry("When must the Permanent Council report to the Assembly?", catalogue)
    found = other_actor(swapped, duties, catalogue)
    assert found is not None
    assert found.paragraph_id == f"{DOCUMENT}/op-1"
    assert other_actor(right, duties, catalogue) is None


@pytest.mark.parametrize(
    ("question", "words", "lacking"),
    [
        ("Who holds the seminars?", "seminars", True),
        ("Which two states hold seminars?", "two member states", False),
        ("Who are the member states?", "member states", True),
        ("What should member states hold?", "hold seminars", False),
        ("Should member states hold seminars?", "hold seminars", False),
    ],
)
def test_words_that_only_repeat_the_question_lack_an_answer(
    question: str, words: str, lacking: bool, catalogue: Catalogue
) -> None:
    key = f"{DOCUMENT}/op-2"
    start = catalogue.paragraphs[key].text.find(words.removeprefix("two "))
    span = start, start + len(words.removeprefix("two "))
    lack = lacks_in_words(build_inquiry(question, catalogue), key, span, catalogue)
    assert (lack is not None) is lacking


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        ("how-much", "a share of one third of the cost", ["one third"]),
        ("how-much", "some 40 tonnes of sand", ["40 tonnes"]),
        ("how-much", "a share of the cost", []),
        ("when", "upon ten working days' notice", ["ten working days"]),
        ("when", "upon notice to the Committee", []),
        ("when", "to proclaim October 27 the day", ["October 27"]),
        ("when", "between April 1 and May 31", ["between April 1 and May 31"]),
        ("when", "from June to November", ["from June to November"]),
        ("when", "to designate 2027 as the year", ["2027"]),
        ("when", "they may hold races", []),
        ("how-many", "on October 27 for 12 boats", ["12"]),
        ("how-many", "indicators 85 and 86 for 12 boats under paragraph 3", ["12"]),
        ("how-many", "to hold both river and harbour races", []),
        ("how-many", "to hold both of the races", ["both"]),
    ],
)
def test_expected_things_are_found(kind: QuestionKind, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_expected(kind, text)] == found


def test_presiding_body_stands_for_a_person() -> None:
    assert names_person("a commission chaired by the Mission")
    assert not names_person("a commission on fisheries")


@pytest.mark.parametrize(
    ("question", "text", "lacking"),
    [
        ("What penalty awaits a late state?", "Urges states to report.", True),
        ("What happens to states that do not report?", "Urges states to report.", True),
        ("¿Qué sanction hay para los Estados?", "Instar a los Estados a informar.", True),
        ("¿Qué sanción hay para los Estados?", "Instar a los Estados a informar.", True),
        ("What happens to those who fail to report?", "The funds shall be withdrawn.", False),
        ("and if a state never reports?", "Urges states to report.", True),
        ("and the fine if it is late?", "Urges states to report.", True),
        ("what do they pay if they don't report?", "Urges states to report.", True),
        ("how many years in jail for that?", "Urges states to report.", True),
        ("If the chair does not attend, who presides?", "Urges states to report.", False),
        ("If they don't come who reports?", "Urges states to report.", False),
        ("How are states to report?", "Urges states to report.", False),
        ("What happens at the meeting?", "Urges states to report.", False),
    ],
)
def test_consequence_that_no_word_states_is_lacking(
    question: str, text: str, lacking: bool
) -> None:
    assert (asks_for_consequence(question) and not states_consequence(text)) is lacking


def test_lack_of_a_person_settles_the_refusal(catalogue: Catalogue) -> None:
    inquiry = build_inquiry("Who chairs the seminars?", catalogue)
    assert [lack.settles for lack in find_lacks(inquiry, f"{DOCUMENT}/op-2", catalogue)] == [True]
    assert not asks_for_person("How much must the WHO chief raise?")


@pytest.mark.parametrize(
    ("question", "lacking"),
    [
        ("What do the texts say about meteor showers?", True),
        ("What about meteors?", True),
        ("What is the position on meteors?", True),
        ("What do the texts say about seminars?", False),
        ("What do the texts say about women?", False),
        ("Which meteors are seen?", False),
        ("Which seminars did states hold in 1911?", True),
    ],
)
def test_subject_that_nobody_speaks_of_settles_the_refusal(
    question: str, lacking: bool, catalogue: Catalogue
) -> None:
    lacks = find_lacks(build_inquiry(question, catalogue), f"{DOCUMENT}/op-2", catalogue)
    assert any(lack.settles for lack in lacks) is lacking


@pytest.mark.parametrize(("label", "lacking"), [("op-2", True), ("op-1", False)])
def test_subject_in_other_words_leads_a_follow_up_on(
    label: str, lacking: bool, catalogue: Catalogue
) -> None:
    inquiry = build_inquiry(
        "What about meteors?",
        catalogue,
        focus=(f"{DOCUMENT}/op-2",),
        earlier="Who holds seminars?",
    )
    lacks = find_lacks(inquiry, f"{DOCUMENT}/{label}", catalogue)
    assert any(lack.settles for lack in lacks) is lacking


@pytest.mark.parametrize(("question", "settles"), [("where?", True), ("where are women?", False)])
def test_nothing_but_a_place_asked_of_a_paragraph_without_one_settles_it(
    question: str, settles: bool, catalogue: Catalogue
) -> None:
    inquiry = build_inquiry(question, catalogue, earlier="Who holds seminars?")
    (lack,) = find_lacks(inquiry, f"{DOCUMENT}/op-2", catalogue)
    assert (lack.what, lack.settles) == ("kind", settles)


@pytest.mark.parametrize(
    ("question", "label", "settles"),
    [
        ("¿Cuándo deben los Estados reparar los faros?", "op-1.a", [False]),
        ("¿Cuántos faros hay en la costa?", "op-1.a", [True]),
        ("¿Cuánto cuesta reparar los faros?", "op-1.a", [True]),
        ("¿Dónde están los faros?", "op-1.a", [True]),
        ("¿Cada cuánto se reparan los faros?", "op-1.b", [False]),
        ("¿Cuándo se pintan los faros?", "op-2", [True]),
    ],
)
def test_spanish_paragraph_without_the_kind_asked_for_settles_it(
    question: str, label: str, settles: list[bool]
) -> None:
    catalogue = build_catalogue({LIGHTS.document_id: LIGHTS})
    lacks = find_lacks(
        build_inquiry(question, catalogue), f"{LIGHTS.document_id}/{label}", catalogue
    )
    assert [lack.settles for lack in lacks if lack.what == "kind"] == settles
