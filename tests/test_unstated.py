import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.duties.answer import answer_duties
from assistant.evidence.consequences import asks_for_consequence
from assistant.evidence.identities import asks_for_holder
from assistant.evidence.lacking import find_lacks
from assistant.evidence.unstated import Whole, find_unstated
from assistant.inquiry import build_inquiry
from assistant.obligations import extract_obligations

DOCUMENT = "ag-res-1-i-o-71"


def _catalogue(*texts: str) -> Catalogue:
    paragraphs = (make_paragraph(f"op-{number}", text) for number, text in enumerate(texts, 1))
    return build_catalogue({DOCUMENT: make_resolution(DOCUMENT, *paragraphs)})


def _unstated(question: str, text: str) -> str:
    return find_unstated(build_inquiry(question, _catalogue(text)), Whole(text))


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Which brand of paint do they get?", "To paint the boats.", "states no brand"),
        ("Which brand of paint do they get?", "To use paint of the Azul brand.", ""),
        ("What reward is there for a lost oar?", "To return lost oars.", "states no reward"),
        ("What reward is there for a lost oar?", "To pay ten dollars for an oar.", ""),
        ("What theme does the day have?", "To proclaim the day.", "states no theme"),
        ("the prize?", "To organize a contest for rowers.", "states no reward"),
        ("What salary does the pilot get?", "To appoint a pilot.", "states no pay"),
        ("What salary does the pilot get?", "A pilot shall serve unpaid.", ""),
        ("rowing grant monthly amount", "To give rowers a grant.", "states no amount"),
        ("rowing grant monthly amount", "To give rowers a grant of $40.", ""),
        ("late boat fine amount", "To register boats free of charge.", "states no fine"),
        ("Which firm repairs the oars?", "To repair the oars.", "states no company"),
        ("How much extra pay is there?", "To rest for 48 hours.", "states no sum of money"),
        ("How much extra pay is there?", "To pay rowers 40 dollars a night.", ""),
        ("How much rest is there?", "To rest for 48 hours.", ""),
        ("how loud?", "To sound a horn.", "states no loudness"),
        ("how loud?", "To sound a horn of 90 decibels.", ""),
        ("Born where?", "The rower, born in 1966, left Dorsk.", "states no place of birth"),
        ("Born where?", "The rower, born in 1966 in Dorsk.", ""),
        ("Who won the race?", "To hold a race.", "states no winner"),
        ("Which port won the cup?", "The winner shall get a lamp.", "states no winner"),
        ("Who won the race?", "Noting that Peru won the race.", ""),
        ("¿Quién ganó el premio?", "Crear un premio anual.", "states no winner"),
        ("¿Quién ganó el premio?", "Felicitar a Perú, que ganó el premio.", ""),
        (
            "Who carried out that attack?",
            "Condemning the attack on the port.",
            "states no author of the attack",
        ),
        (
            "Which armed group carried out that attack?",
            "Condemning the attack on the port.",
            "states no author of the attack",
        ),
        ("WHO plan on tides cost", "Endorses the plan on tides.", "states no cost"),
        ("Who carried out the review?", "Noting the review of the port.", ""),
        ("When did the pact enter into force?", "Noting the pact.", "states no entry into force"),
        ("Who directs the school of tides?", "Noting the school of tides.", "states no director"),
        ("Who directs the school of tides?", "Peru shall run the school of tides.", ""),
        ("What logo is on the boats?", "To paint the boats.", "states no logo"),
        ("What exam do pilots sit?", "To hold courses for pilots.", "states no exam"),
        ("what is her home address?", "Ada Ruiz, born in May.", "states no street address"),
        ("Who pays for the race?", "To hold a race.", "states no payer"),
        ("Who pays for the race?", "The cost is borne by Peru.", ""),
        ("Which body checks the oars?", "To put oars in boxes.", "states no checks"),
        ("Which body checks the oars?", "The Board shall inspect oars.", ""),
        ("What percentage of boats has lamps?", "To put lamps on boats.", "states no percentage"),
        ("¿Cuál es el lema del Plan?", "Aprobar el Plan de Mareas.", "states no theme"),
        ("¿Qué premio recibe el puerto?", "Solicitar que el puerto informe.", "states no reward"),
        ("what are they paid?", "A lamp costs no more than $90.", "states no pay"),
        ("what do they get paid?", "To appoint ten pilots.", "states no pay"),
        ("What does the chief of pilots earn?", "To appoint a chief of pilots.", "states no pay"),
        ("cost of mending the pier", "To mend the pier within 90 days.", "states no cost"),
        ("cost of mending the pier", "To mend the pier for $90.", ""),
        ("What's the bill for the race?", "To hold a race.", "states no cost"),
        ("How long will those repairs take?", "To mend the pier.", "states no duration"),
        ("How long will those repairs take?", "To mend the pier within 90 days.", ""),
        ("deadline for mending oars", "To mend oars twice a year.", "states no date for it"),
        ("deadline for mending oars", "To mend oars twice a year, before June.", ""),
        ("what are they paid?", "Pilots get $90 per day.", ""),
        ("What must boats have?", "To require a lamp.", ""),
        ("Can the term be renewed?", "Pilots serve for two years.", "states no renewal"),
        ("Can the term be renewed?", "Pilots may be re-elected.", ""),
        ("Who can sack him?", "The Board appoints the pilot.", "states no removal"),
        ("Who can sack him?", "The Board may dismiss the pilot.", ""),
        ("can the port appeal?", "The Board decides on berths.", "states no appeal"),
        ("can the port appeal?", "The decision of the Board is final.", ""),
        ("does it appeal for boats?", "To lend boats.", ""),
        ("whose fault was that?", "Noting that a boat was lost.", "states no fault"),
        ("did anybody die in it?", "Noting the storm of May.", "states no harm"),
        ("did anybody die in it?", "Mourning the victims of the storm.", ""),
        (
            "Who attended the talks?",
            "Notes the outcome of the talks on ropes;",
            "states no attendance",
        ),
        ("Who came?", "The keepers of ten lamps took part in the talks;", ""),
        (
            "Who proposed the fair?",
            "Notes the outcome of the talks on the fair;",
            "states no proposer",
        ),
        ("Who proposed the fair?", "Notes the fair suggested by the keepers;", ""),
        (
            "How big is the allowance?",
            "Pays an allowance to owners of 12 metre boats;",
            "states no amount",
        ),
        ("How big is the allowance?", "Pays an allowance of 12 dollars to owners;", ""),
        (
            "When is the count due?",
            "To count, given the talks held in May 1903.",
            "states no date for it",
        ),
        ("When is the count due?", "To count by May 1903, given the talks held in 1902.", ""),
        ("When is the fair due?", "To open the fair, to be held in May 1903.", ""),
        (
            "In which month is the fair?",
            "To open the fair before the next session.",
            "states no month",
        ),
        ("In which month is the fair?", "To open the fair in June.", ""),
        ("On which day of June is the fair?", "To open the fair in June 1903.", "states no day"),
        ("On which day of June is the fair?", "To open the fair on 3 June 1903.", ""),
        ("What is the symbol of the report?", "To write a report.", "states no such number"),
        ("What is its document number?", "To write a report.", "states no such number"),
        ("What is printed as a symbol of hope?", "To print a symbol of hope.", ""),
        ("What is said of the reference values?", "To use the reference values.", ""),
        ("What is the symbol of the report?", "Noting the report (CP/doc.17/99).", ""),
        (
            "Who was secretary general then?",
            "To ask the Secretary General to report.",
            "names no person",
        ),
    ],
)
def test_attribute_that_no_word_states_is_lacking(question: str, text: str, said: str) -> None:
    assert _unstated(question, text) == said


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Who was named to the post?", "To appoint an Envoy.", "names no person"),
        ("Who was named to the post?", "Appoints Ms. Ada Ruiz as Envoy.", ""),
        ("name of the Envoy on Tides", "To appoint an Envoy on Tides.", "names no person"),
        ("Who must name the Envoy?", "Requests the Council to appoint an Envoy.", ""),
        (
            "Who are the five experts?",
            "To set up a panel of five experts chosen by the Council.",
            "does not name them",
        ),
        (
            "Who are the three members?",
            "A board made up of one member from each coast and the Chair.",
            "",
        ),
        (
            "In which nine countries were boats lost?",
            "Noting that boats were lost in nine countries.",
            "does not name them",
        ),
        ("In which two ports?", "To open offices in the ports of Callao and Colón.", ""),
        (
            "Which local languages are taught?",
            "To thank Canada for courses in local languages.",
            "does not name which",
        ),
        ("which language must the log be in?", "To keep a log.", "does not name which"),
        ("Which languages are taught?", "To hold courses in English and Quechua.", ""),
        (
            "Which clubs have already joined?",
            "Invites rowing clubs to join.",
            "does not name which",
        ),
        ("Which clubs must join?", "Invites rowing clubs to join.", ""),
        (
            "What's the name of the tide table software?",
            "NOTING the offer of the Government of Peru to lend its tide table software.",
            "gives no name of it",
        ),
        ("What's the name of the software?", "To use the software Marea.", ""),
        ("what's the boat's name?", "To lend a training boat.", "gives no name of it"),
        ("what's the boat's name?", "To lend the boat Marea.", ""),
    ],
)
def test_mere_mention_names_nobody(question: str, text: str, said: str) -> None:
    assert _unstated(question, text) == said


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Why was 3 May picked?",
            "Proclaims 3 May Day of Oars.",
            "gives no reason for this choice",
        ),
        ("Why was 3 May picked?", "Proclaims 3 May, anniversary of the port, Day of Oars.", ""),
        ("Why Callao for the race?", "To race in Callao.", "gives no reason for this choice"),
        ("Why 40 boats per port?", "Up to 40 boats per port.", "gives no reason for this choice"),
        ("How often do pilots meet?", "Pilots meet within a year.", "states no frequency"),
        ("How often do pilots meet?", "Pilots meet twice a year.", ""),
        ("Why are oars needed?", "Proclaims 3 May Day of Oars.", ""),
        (
            "How many boats may each port keep?",
            "Boats may be kept for five years.",
            "states no such number",
        ),
        ("How many boats may each port keep?", "Each port may keep twelve boats for a year.", ""),
        ("How many years may boats be kept?", "Boats may be kept for five years.", ""),
        (
            "Where is the second course held?",
            "To hold two courses, the first of them in Callao.",
            "speaks of no second one",
        ),
        ("Where is the second course held?", "The first in Callao, the second in Colón.", ""),
        (
            "What does the Declaration of Colón say about nets?",
            "BEARING IN MIND the Declaration of Colón on Boats, adopted in May;",
            "only cites it",
        ),
        (
            "What does the Declaration of Colón ask boats to do?",
            "BEARING IN MIND the Declaration of Colón on Boats, adopted in May;",
            "only cites it",
        ),
        (
            "What does the Declaration of Colón say about nets?",
            "NOTING that the Declaration of Colón forbids nets;",
            "",
        ),
        (
            "What did the meeting recommend?",
            "TAKING INTO ACCOUNT the conclusions of the meeting;",
            "only mentions them",
        ),
        (
            "What did the meeting of pilots declare?",
            "TAKING INTO ACCOUNT the declaration adopted by the meeting of pilots;",
            "only mentions them",
        ),
        (
            "How many ports have joined so far?",
            "Requests the Board to admit up to ten ports.",
            "only says what is to be done",
        ),
        ("How many ports have joined so far?", "Notes that ten ports have joined.", ""),
        (
            "How much did Chile pay?",
            "To thank Chile for its oars, and Peru for its gift of $40.",
            "states no sum of Chile",
        ),
        ("How much did Peru pay?", "To thank Chile for its oars, and Peru for $40.", ""),
        ("What did the meeting recommend?", "NOTING that the meeting recommended to wait;", ""),
        (
            "What happens to a state that ships late?",
            "To urge states to ship oars unless they have none.",
            "states no consequence",
        ),
    ],
)
def test_choices_counts_and_cited_texts(question: str, text: str, said: str) -> None:
    assert _unstated(question, text) == said


def test_what_hangs_on_a_paragraph_may_state_it() -> None:
    catalogue = _catalogue("The course shall be as follows:")
    inquiry = build_inquiry("What is the salary of pilots?", catalogue)
    above = Whole("The course shall be as follows:", below="A salary of forty dollars;")
    assert find_unstated(inquiry, above) == ""
    assert find_unstated(inquiry, Whole(above.text)) == "states no pay"


def test_unstated_thing_settles_the_refusal() -> None:
    catalogue = _catalogue("To paint the boats.")
    inquiry = build_inquiry("Which brand of paint do they get?", catalogue)
    (lack,) = find_lacks(inquiry, f"{DOCUMENT}/op-1", catalogue)
    assert lack.settles
    assert lack.message == (
        "The closest paragraph, AG/RES. 1 (I-O/71), operative para. 1, states no brand."
    )


def test_who_appoints_is_not_who_was_appointed() -> None:
    catalogue = _catalogue("To instruct the Permanent Council to appoint a pilot officer.")
    resolution = catalogue.resolutions[DOCUMENT]
    duties = extract_obligations(resolution)
    asked = build_inquiry("Who is the pilot officer?", catalogue)
    told = build_inquiry("Who must appoint a pilot officer?", catalogue)
    assert answer_duties(asked, catalogue, lambda _: duties) is None
    assert answer_duties(told, catalogue, lambda _: duties) is not None


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Who is the liaison officer of the network?", True),
        ("Who is the officer supposed to report to?", False),
        ("¿Quién fue nombrado relator?", True),
        ("Who names the members?", False),
        ("and who got the job?", True),
        ("who holds that post", True),
        ("who took the minutes?", False),
    ],
)
def test_holder_of_a_post_is_asked_for(question: str, asked: bool) -> None:
    assert asks_for_holder(question) is asked


def test_consequence_for_things_is_not_one_for_parties() -> None:
    assert asks_for_consequence("what happens to a port thats late with its checks")
    assert not asks_for_consequence("What happens to the boats when the race is over?")
    assert asks_for_consequence("What happens to a port that doesnt pay?")
    assert asks_for_consequence("What happens if it doesn’t pay?")
    assert not asks_for_consequence("What happens at the different ports?")


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("What's been paid in so far?", "Invites states to pay.", "only says what is to be done"),
        ("Who has paid already?", "Invites states to pay.", "only says what is to be done"),
        ("Who has paid already?", "Noting that Peru has paid.", ""),
        ("Who has to pay?", "Invites states to pay.", ""),
        ("and what did they find?", "Requests divers to search.", "only says what is to be done"),
        ("and what did they find?", "Noting that divers found an oar.", ""),
    ],
)
def test_order_tells_nothing_that_came_of_it(question: str, text: str, said: str) -> None:
    inquiry = build_inquiry(question, _catalogue(text), earlier="Who searches the bay?")
    assert find_unstated(inquiry, Whole(text)) == said
