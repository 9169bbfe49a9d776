"""Yes or no: said where the cited words settle it, and left where they do not."""

import pytest

from assistant.conclusion.conclude import Conclusion, conclude, conclude_from
from assistant.conclusion.limits import compare_frequencies, compare_numbers

_DEPOTS = (
    "Requests the Agency to train 300 divers by 1974, at least half of them women, and to set "
    "aside a third of the places for the outer islands;"
)
_ARMS = "Decides to lift the embargo imposed by resolution 12 (1970), and reviews this in 1975;"
_GUIDE = "Encourages Governments to publish a guide for lighthouse keepers;"
_LIMIT = (
    "Decides that no State may draw more than 90,000 dollars from the Harbour Fund in one year;"
)
_GUARDS = "To prohibit guards or customs officers from translating for a detained sailor;"


def _said(question: str, text: str, words: str, answers: float = 1.0) -> str:
    start = text.index(words)
    concluded = conclude(question, text, (start, start + len(words)), answers)
    return concluded.said if concluded else ""


@pytest.mark.parametrize(
    ("question", "text", "words", "said"),
    [
        ("Must half of the divers be women?", _DEPOTS, "at least half of them women", "Yes"),
        (
            "Does the harbour poet get a salary?",
            "Decides to name a harbour poet, who serves without remuneration except for lamp oil;",
            "without remuneration",
            "No",
        ),
        (
            "Does the winning port get any cash?",
            "To award the medal, without money prize, to a port that has lost no boat.",
            "without money prize",
            "No",
        ),
        (
            "Can a boat be sold to pay a fine?",
            "The funds shall be paid out without delay, and no boat sold without a fine.",
            "no boat sold without a fine",
            "",
        ),
        (
            "Are boats sunk in war included?",
            "The register shall show lost boats, those sunk in war excluded.",
            "those sunk in war excluded",
            "No",
        ),
        (
            "Can the lease be prolonged again and again?",
            "Limit each lease to nine years, renewable only once;",
            "renewable only once",
            "No",
        ),
        (
            "Can the lease be prolonged again and again?",
            "The lease may be renewed once every nine years;",
            "renewed once every nine years",
            "Yes",
        ),
        (
            "If it drifted ashore, does a buoy still count as lost?",
            '"Lost buoy" means a buoy off its chain, whether it drifts or lies ashore;',
            "means a buoy off its chain, whether it drifts or lies ashore",
            "Yes",
        ),
        (
            "Does it say anything about islands?",
            _DEPOTS,
            "a third of the places for the outer islands",
            "Yes",
        ),
        ("Is the embargo still in force?", _ARMS, "lift the embargo", "No"),
        (
            "Is the old tariff still in force?",
            "Decides to raise the toll, all rates that are not changed hereby remaining in force;",
            "all rates that are not changed hereby remaining in force",
            "Yes",
        ),
        (
            "May a State draw $120,000 from the Harbour Fund?",
            _LIMIT,
            "no State may draw more than 90,000 dollars",
            "No",
        ),
        (
            "May a State draw $60,000 from the Harbour Fund?",
            _LIMIT,
            "no State may draw more than 90,000 dollars",
            "Yes",
        ),
        (
            "Is it fine for a guard to translate for a sailor?",
            _GUARDS,
            "prohibit guards or customs officers",
            "No",
        ),
        (
            "Are governments obliged to publish a guide?",
            _GUIDE,
            "publish a guide",
            "No, it only encourages this",
        ),
        (
            "Are governments obliged to join the Lighthouse Convention?",
            "Reiterates the request to governments to consider signing, or acceding to, the "
            "Lighthouse Convention and the protocols on foghorns, bells, buoys and beacons to it;",
            "the protocols on foghorns, bells, buoys and beacons to it",
            "No",
        ),
        (
            "Are states obliged to sign the Lamp Treaty?",
            "To urge states to consider signing or ratifying, as the case may be, the Lamp Treaty.",
            "the Lamp Treaty",
            "No",
        ),
        (
            "Must the Board meet every year?",
            "Decides that the Board shall meet every year to consider pending claims;",
            "meet every year",
            "",
        ),
        (
            "Must all ports report on their lamps every year?",
            "Invites States to consider ratifying the Lamp Treaty, and decides that all ports "
            "shall report on their lamps every year;",
            "report on their lamps every year",
            "",
        ),
        (
            "Are ports obliged to pay dues in January?",
            "Recalling that pilots were invited to Tidewater, decides that ports are not required "
            "to pay dues in January;",
            "pay dues in January",
            "No",
        ),
        (
            "Is there fresh money for the buoys?",
            "Asks the Board to repair the buoys within existing resources;",
            "within existing resources",
            "No",
        ),
        (
            "Do ship owners only answer to the Board?",
            "Ship owners shall answer to the Board and also to the Port Council;",
            "answer to the Board and also to the Port Council",
            "No",
        ),
        (
            "Does the new radio replace the old lamps?",
            "Recalling that radio is a complement to lamps,",
            "a complement to lamps",
            "No",
        ),
        (
            "Can the soldiers use the sheds?",
            "The sheds shall serve civilian purposes;",
            "civilian purposes",
            "No",
        ),
        (
            "Does this text override port rules?",
            "This text does not affect port rules;",
            "does not affect port rules",
            "No",
        ),
        (
            "Did the rebuilt piers survive the storm?",
            "Noting that none of the rebuilt piers was lost in the storm,",
            "none of the rebuilt piers was lost",
            "Yes",
        ),
        (
            "We are late. Can we get more time?",
            "To grant to any port that so asks a further period of six months;",
            "a further period of six months",
            "Yes",
        ),
        (
            "¿Pueden votar los puertos privados?",
            "Invitar a los puertos privados a participar, sin derecho a voto;",
            "sin derecho a voto",
            "No",
        ),
    ],
)
def test_words_settle_the_question(question: str, text: str, words: str, said: str) -> None:
    assert _said(question, text, words) == said


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        ("Who must train the divers?", _DEPOTS, "the Agency"),
        ("Is training a duty or only a wish?", _DEPOTS, "train 300 divers"),
        ("Were the 300 divers trained by the Agency?", _DEPOTS, "train 300 divers"),
        ("Are all the divers women?", _DEPOTS, "at least half of them women"),
        ("Do the divers train yearly?", _DEPOTS, "train 300 divers"),
        (
            "Must ports publish fees?",
            "Ports publish fees that are not lower than before;",
            "fees that are not lower than before",
        ),
        (
            "Can the pilot be paid by the regular budget?",
            "The lamps of the pilot shall be paid by the regular budget;",
            "paid by the regular budget",
        ),
        ("Are women banned as divers?", _DEPOTS, "at least half of them women"),
        (
            "Did the pilots keep to that price?",
            "To instruct the pilots to buy lamps at a price that shall not exceed 9 dollars;",
            "shall not exceed 9 dollars",
        ),
        (
            "Is the harbour poet paid an allowance?",
            "Decides to name a harbour poet, who serves without remuneration except for lamp oil;",
            "without remuneration",
        ),
        (
            "If it drifted ashore, does a buoy still count as a wreck?",
            '"Stray buoy" means a buoy off its chain, whether it drifts or lies ashore;',
            "means a buoy off its chain, whether it drifts or lies ashore",
        ),
        ("Could you recommend a diving school for women?", _DEPOTS, "at least half of them women"),
        ("Can an owner be sued?", "The fine does not exclude a suit;", "does not exclude a suit"),
        (
            "May inspectors board a ship?",
            "No inspector shall board a ship except with the consent of its flag;",
            "No inspector shall board a ship",
        ),
        ("Does the text mention sharks?", "Divers shall not feed sharks;", "not feed sharks"),
    ],
)
def test_unsettled_question_is_left_to_the_words(question: str, text: str, words: str) -> None:
    assert _said(question, text, words) == ""


def test_unlikely_paragraph_settles_nothing_but_numbers() -> None:
    assert _said("Is the embargo still in force?", _ARMS, "lift the embargo", 0.2) == ""
    asked = "May a State draw $120,000?"
    assert _said(asked, _LIMIT, "no State may draw more than 90,000 dollars", 0.2) == "No"


def test_words_that_end_it_are_the_answering_words() -> None:
    start = _ARMS.index("reviews this")
    assert conclude("Is the embargo still valid?", _ARMS, (start, len(_ARMS) - 1)) == Conclusion(
        "No", 0, _ARMS.index(", and reviews")
    )


@pytest.mark.parametrize(
    ("question", "clause", "said"),
    [
        ("I'm 47. Can I apply?", "be under 45 years of age", "No"),
        ("I'm 44. Can I apply?", "be under 45 years of age", ""),
        ("Can we stay for 20 days?", "refrain from staying for more than 15 days", "No"),
        ("Must each port spend 10 percent?", "at least 5 percent", "No"),
        ("Must each port spend 3 percent?", "at least 5 percent", ""),
        ("Did 40 ships sink?", "12 ships sank", "No"),
        ("Did 12 ships sink?", "12 ships sank", ""),
        ("Did 12 ships sink in 1970?", "in 1971", ""),
        ("Can we take 2.5 million dollars?", "up to 2,000,000 dollars", "No"),
        ("¿Puede un puerto pedir 90.000 dólares?", "hasta 80.000 dólares", "No"),
    ],
)
def test_numbers_of_one_thing_are_compared(question: str, clause: str, said: str) -> None:
    assert compare_numbers(question, clause) == said


@pytest.mark.parametrize(
    ("question", "clause", "said"),
    [
        ("Is the report yearly?", "every two years", "No"),
        ("Is the report yearly?", "each year", ""),
        ("Is the report due?", "each year", ""),
    ],
)
def test_frequencies_are_compared(question: str, clause: str, said: str) -> None:
    assert compare_frequencies(question, clause) == said


@pytest.mark.parametrize(
    ("question", "chapeau", "said"),
    [
        (
            "Could a blacklisted captain buy lamp oil?",
            "Decides that the ban does not apply to:",
            True,
        ),
        (
            "Could a blacklisted captain buy a gun?",
            "Decides that the ban does not apply to:",
            False,
        ),
        ("Who may buy lamp oil?", "Decides that the ban does not apply to:", False),
        ("Could a captain buy only lamp oil?", "Decides that the ban does not apply to:", False),
        ("May captains' lamp oil be taxed?", "Decides that the tax shall not apply to:", False),
    ],
)
def test_what_a_ban_does_not_touch_is_allowed(question: str, chapeau: str, said: bool) -> None:
    text = "Bread, lamp oil and medicines, after notice to the harbour office;"
    span = (0, text.index(", after"))
    expected = Conclusion("Yes, for these", *span) if said else None
    assert conclude(question, text, span, chapeau=chapeau) == expected


_SPAN = (0, 4)


@pytest.mark.parametrize(
    ("question", "affirms", "concluded"),
    [
        ("Is the quay free?", 4.0, Conclusion("Yes", *_SPAN)),
        ("Is the quay free?", -4.0, Conclusion("No", *_SPAN)),
        ("Is the quay free?", 0.4, None),
        ("Is the quay free or do boats pay?", 4.0, None),
        ("Can you tell me of the quay?", 4.0, None),
        ("Was the quay mended?", 4.0, None),
        ("Was the quay mended?", -4.0, Conclusion("No", *_SPAN)),
        ("Was a free quay asked for?", 4.0, Conclusion("Yes", *_SPAN)),
    ],
)
def test_trained_layers_conclude_where_sure(
    question: str, affirms: float, concluded: Conclusion | None
) -> None:
    assert conclude_from(question, "Recalling that the quay is free;", _SPAN, affirms) == concluded


@pytest.mark.parametrize(
    ("question", "text", "words", "said"),
    [
        (
            "¿Deben exigir los bancos garantía hipotecaria?",
            "Pedir a los bancos créditos a una tasa no superior al 4 % y sin exigir garantía "
            "hipotecaria.",
            "no superior al 4 % y sin exigir garantía hipotecaria",
            "No",
        ),
        (
            "¿Ratificaron los Estados la Convención de Faros?",
            "Instar a los Estados a que ratifiquen la Convención de Faros.",
            "los Estados a que ratifiquen la Convención de Faros",
            "",
        ),
        (
            "¿Ha creado la Asamblea un fondo para faros?",
            "Crear un fondo para faros.",
            "un fondo para faros",
            "Yes",
        ),
        (
            "¿Pueden los puertos cobrar por el uso de los faros?",
            "Reafirmar que el uso de los faros será gratuito para los puertos.",
            "el uso de los faros será gratuito",
            "No",
        ),
        (
            "¿Se creará un comité de faros?",
            "Considerar la conveniencia de crear un comité de faros.",
            "la conveniencia de crear un comité de faros",
            "",
        ),
        (
            "¿Participan los alcaldes en el comité de faros?",
            "El comité de faros no incluirá a los alcaldes.",
            "no incluirá a los alcaldes",
            "No",
        ),
        (
            "¿Habla el texto de los faros?",
            "Reparar los faros de la costa.",
            "los faros de la costa",
            "Yes",
        ),
    ],
)
def test_spanish_words_deny_hedge_and_order(
    question: str, text: str, words: str, said: str
) -> None:
    assert _said(question, text, words, 0.9) == said


@pytest.mark.parametrize(
    ("question", "affirmed", "expected"),
    [
        ("Did the keepers paint the lamps?", -3.0, "Yes"),
        ("Did the keepers paint the lamps red?", 0.0, "Yes"),
        ("Did the keepers paint the lamps red?", -3.0, None),
    ],
)
def test_words_that_trained_layers_doubt_must_all_be_there(
    question: str, affirmed: float, expected: str | None
) -> None:
    text = "Noting that the keepers painted the lamps in 1970,"
    concluded = conclude(question, text, (12, 49), affirmed=lambda: affirmed)
    assert (concluded.said if concluded else None) == expected


@pytest.mark.parametrize("deed", ["may paint", "shall paint", "will paint"])
def test_what_may_yet_be_done_was_not_done(deed: str) -> None:
    text = f"The keepers {deed} the lamps with the help of the Board."
    assert conclude("Did the keepers paint the lamps?", text, (0, len(text))) is None
