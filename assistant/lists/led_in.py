"""Lists that a text leads in by what they are: contents of a thing, an order of priority."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from assistant.catalogue import Catalogue
from assistant.inquiry import Inquiry
from assistant.lists.choice import direct_parts
from assistant.lists.words import asks_for_contents, listed_thing
from assistant.retrieval import stem_words

_LEAST_SAID = 2
_CONTAINING = frozenset(
    stem_words(
        """contain contained include included comprise specify specified written indicated entered
        show shown record recorded cover covered give go put state stated needed need item items
        information info details particulars contener incluir constar figurar información datos"""
    )
)
_CONTENTS_LED_IN = re.compile(
    r"\b(?:contain|includ|compris|specif|indicat|show|record|stat(?:e|ing)\b|cover|set(?:ting)?\s+out|"
    r"giv(?:e|ing)\b|following\s+(?:information|particulars|data|details|items)|conten|inclu|indic)"
    r"[^.;:]{0,60}:\s*$",
    re.I,
)
_ORDER_ASKED = re.compile(
    r"\b(?:(?:go|goes|come|comes|done|\w{3,}ed)\s+first|"
    r"in\s+(?:what|which)\s+order|(?:takes?|have|has|gets?|given?)\s+(?:priority|precedence)|"
    r"order\s+of\s+(?:priority|precedence)|prioriti[sz]ed|en\s+qué\s+orden|"
    r"(?:tienen?|van?)\s+(?:prioridad|primero))\b",
    re.I,
)
_ORDERING = frozenset(
    stem_words(
        """first go come order priority precedence priorities prioritized prioritised take given
        get ones one things thing orden prioridad primero"""
    )
)
_ORDER_LED_IN = re.compile(
    r"\b(?:precedence|priorit\w+|order|prioridad|orden)\b[^.;:]{0,60}:\s*$", re.I
)


@dataclass(frozen=True, slots=True)
class _Asked:
    """The words that a list has to be about, and how a text leads in such a list."""

    stems: AbstractSet[str]
    led_in: re.Pattern[str]


def list_led_in(inquiry: Inquiry, catalogue: Catalogue) -> str:
    """The one chapeau that leads in what a question asks for, near the earlier answer first."""
    asked = _asked(inquiry)
    if asked is None:
        return ""
    near = [key for key in inquiry.focus if _is_meant(key, asked, inquiry, catalogue)]
    if len(near) == 1 and inquiry.depends:
        return near[0]
    least = 1 if inquiry.document_ids else _LEAST_SAID
    found = catalogue.having([asked.stems]) if len(asked.stems) >= least else ()
    over = dict.fromkeys(catalogue.chapeau_of(key) or key for key in sorted(found or ()))
    meant = [key for key in over if _is_meant(key, asked, inquiry, catalogue)]
    return meant[0] if len(meant) == 1 else ""


def _asked(inquiry: Inquiry) -> _Asked | None:
    question = inquiry.question
    if asks_for_contents(question):
        stems = inquiry.topic_stems - listed_thing(question) - _CONTAINING
        return _Asked(stems, _CONTENTS_LED_IN) if stems else None
    if _ORDER_ASKED.search(question):
        return _Asked(inquiry.topic_stems - _ORDERING, _ORDER_LED_IN)
    return None


def _is_meant(key: str, asked: _Asked, inquiry: Inquiry, catalogue: Catalogue) -> bool:
    """Whether a paragraph leads in such a list, and has all these words with one of its items."""
    documents: Sequence[str] = inquiry.document_ids
    if key not in catalogue.paragraphs or (documents and key.partition("/")[0] not in documents):
        return False
    text = catalogue.paragraphs[key].text
    if not asked.led_in.search(text.rstrip()):
        return False
    left = asked.stems - set(stem_words(text))
    items = direct_parts(key, catalogue)
    return any(left <= set(stem_words(catalogue.paragraphs[item].text)) for item in items)
