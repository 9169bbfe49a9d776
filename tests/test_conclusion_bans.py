"""Yes or no where a sentence bans, excepts, excludes, or reports what was reached."""

import pytest

from assistant.conclusion.conclude import conclude
from assistant.question.kinds import question_kind

_KEEP = (
    "To urge ports to refrain from burning any chart after it has been copied, unless the chart is "
    "infested with worms, in which case a clerk shall certify it;"
)
_LABEL = (
    "Urges States to forbid the word “eternal” on lamp oil, unless an independent laboratory has "
    "found that the oil burns for a year;"
)
_SHUT = "Calls upon ports, pending repairs, to close to the public every pier with rotten planks;"
_KITES = (
    "Calls upon towns to end the flying of kites over harbours, with the exception of kites flown "
    "for meteorological purposes;"
)
_REMOTE = (
    "To authorize remote pilotage at river ports, and to exclude from it the night and winter "
    "sailings of the ferry company;"
)
_STOLEN = (
    "Calls upon States to make the sale of ship bells without written permission a punishable act;"
)
_FUND = "NOTING that gifts to the Ferry Fund came to 9,000 crowns, less than half of its target;"
_BUOYS = "NOTING that 158 buoys were afloat at the end of 1902, against the goal of 240;"
_PAY = (
    "To hire forty divers, and to pay divers who work at night the same daily rate as the others;"
)
_PUPILS = "Recommends that pupils be instructed rather than fined;"
_TERM = "The warden sits for four years, a term that may be renewed once;"
_SERVED = "To have it audited by persons who have held no post in a ferry company;"
_LAPSE = "The mandate of the board shall expire unless the Council decides otherwise;"
_BOARD = "Decides to name a clerk, and to set up a ferry board for a period of two years;"
_SPEECHES = (
    "To allow speeches by lamp at fairs, and to exclude from it all sessions of the Assembly;"
)
_CEILING = "To name a warden, and to remove the ceiling on gifts earmarked for a single port."


@pytest.mark.parametrize(
    ("question", "text", "words", "said"),
    [
        ("After copying a chart, am I free to burn it?", _KEEP, "unless the chart is", "No"),
        ("Can we burn it once it is infested with worms?", _KEEP, "unless the chart is", "Yes"),
        ("Even if it has worms, may a chart be burnt?", _KEEP, "unless the chart is", ""),
        (
            "May a label say eternal once a lab has tested the oil?",
            _LABEL,
            "unless an independent laboratory",
            "Yes",
        ),
        ("So are visitors barred in the meantime?", _SHUT, "to close to the public", "Yes"),
        ("Are visitors not barred?", _SHUT, "to close to the public", ""),
        ("Are weather kites still allowed?", _KITES, "to end the flying of kites", "Yes"),
        ("May it be used for a night sailing?", _REMOTE, "at river ports", "No"),
        ("Is it legal to sell a ship bell?", _STOLEN, "a punishable act", "No"),
        ("Did the fund reach its target?", _FUND, "9,000 crowns", "No"),
        ("Did they hit the goal for buoys?", _BUOYS, "158 buoys", "No"),
        ("Did they miss the goal for buoys?", _BUOYS, "158 buoys", ""),
        ("Do night divers earn less than the others?", _PAY, "forty divers", "No"),
        ("Do night divers get the same as others?", _PAY, "forty divers", "Yes"),
        ("can pupils be fined?", _PUPILS, "pupils be instructed", "No"),
        ("May the warden be reappointed?", _TERM, "four years", "Yes"),
        ("Can a captain of a ferry company do the audit?", _SERVED, "held no post", "No"),
        ("Is the board permanent or does it lapse?", _LAPSE, "shall expire", "No"),
        ("Is the ferry board permanent?", _BOARD, "name a clerk", "No"),
        ("Is the clerk permanent?", _BOARD, "name a clerk", ""),
        ("May it be used for a session of the General Assembly?", _SPEECHES, "at fairs", "No"),
        ("Gift ceiling single port still there?", _CEILING, "name a warden", "No"),
        ("Is the warden still there?", _CEILING, "name a warden", ""),
        (
            "Did worms infest a chart? whose?",
            "MINDFUL of charts lost to worms;",
            "charts lost",
            "Yes",
        ),
    ],
)
def test_ban_or_report_settles_the_question(
    question: str, text: str, words: str, said: str
) -> None:
    assert question_kind(question) == "yes-no"
    start = text.index(words)
    concluded = conclude(question, text, (start, start + len(words)))
    assert (concluded.said if concluded else "") == said


def test_words_of_the_ban_and_its_exception_are_the_answer() -> None:
    start = _KEEP.index("unless")
    concluded = conclude("Am I free to burn a chart?", _KEEP, (start, start + 6))
    assert concluded is not None
    assert _KEEP[concluded.start : concluded.end] == (
        "refrain from burning any chart after it has been copied, unless the chart is infested "
        "with worms, in which case a clerk shall certify it"
    )


def test_ban_that_may_be_of_another_thing_is_left_open() -> None:
    start = _SHUT.index("to close")
    span = (start, start + len("to close to the public every pier"))
    assert conclude("Are visitors barred?", _SHUT, span, answers=0.4) is None
