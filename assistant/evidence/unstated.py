"""What a question asks for that no word of a paragraph can state, tried kind by kind."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from assistant.evidence.attributes import missing_attribute
from assistant.evidence.choices import asks_why_chosen, says_why_chosen
from assistant.evidence.consequences import asks_for_consequence, states_consequence
from assistant.evidence.contents import unstated_contents, unstated_results
from assistant.evidence.counts import unstated_count, unstated_ordinal
from assistant.evidence.dates import unstated_date
from assistant.evidence.gifts import lacks_sum_of
from assistant.evidence.identities import (
    asks_for_holder,
    lacks_names,
    lacks_title,
    names_holder,
    only_mentions,
)
from assistant.evidence.meetings import unstated_meeting
from assistant.evidence.outcomes import unstated_outcome, unstated_turnout
from assistant.evidence.paper_numbers import unstated_number
from assistant.inquiry import Inquiry
from assistant.question.expected import (
    asks_for_person,
    asks_how_often,
    names_person,
    states_frequency,
)


@dataclass(frozen=True, slots=True)
class Whole:
    """The text of a paragraph, of the chapeau above it and of the parts below it."""

    text: str
    above: str = ""
    below: str = ""

    def joined(self) -> str:
        """All three in printed order."""
        return " ".join(filter(None, (self.above, self.text, self.below)))


def find_unstated(inquiry: Inquiry, whole: Whole) -> str:
    """What the paragraph does not say (“states no consequence”), empty where it may say all."""
    joined = whole.joined()
    for missing in _MISSING:
        if said := missing(inquiry, joined):
            return said
    return ""


def _person(inquiry: Inquiry, text: str) -> str:
    if asks_for_person(inquiry.question) and not names_person(text):
        return "names no person"
    if asks_for_holder(inquiry.question) and not (names_holder(text) or _CARRIED.search(text)):
        return "names no person"
    return ""


_CARRIED = re.compile(r"\b(?:entrust|assign|confi[ae])\w*\b", re.I)


def _names(inquiry: Inquiry, text: str) -> str:
    if lacks_names(inquiry.question, text):
        return "does not name them"
    if lacks_title(inquiry.question, text):
        return "gives no name of it"
    return "does not name which" if only_mentions(inquiry.question, text) else ""


def _consequence(inquiry: Inquiry, text: str) -> str:
    asked = asks_for_consequence(inquiry.question) and not states_consequence(text)
    return "states no consequence" if asked else ""


def _frequency(inquiry: Inquiry, text: str) -> str:
    asked = asks_how_often(inquiry.question) and not states_frequency(text)
    return "states no frequency" if asked else ""


def _choice(inquiry: Inquiry, text: str) -> str:
    asked = asks_why_chosen(inquiry.question) and not says_why_chosen(text)
    return "gives no reason for this choice" if asked else ""


def _attribute(inquiry: Inquiry, text: str) -> str:
    name = missing_attribute(inquiry.question, text)
    return f"states no {name}" if name else ""


def _gift(inquiry: Inquiry, text: str) -> str:
    giver = lacks_sum_of(inquiry.question, text)
    return f"states no sum of {giver}" if giver else ""


_MISSING: tuple[Callable[[Inquiry, str], str], ...] = (
    _person,
    _names,
    _consequence,
    _frequency,
    _choice,
    _attribute,
    unstated_count,
    unstated_ordinal,
    unstated_contents,
    unstated_results,
    unstated_turnout,
    unstated_outcome,
    unstated_meeting,
    unstated_date,
    unstated_number,
    _gift,
)
