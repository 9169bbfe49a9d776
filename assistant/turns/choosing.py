"""Follow-ups that choose among what was just listed: “which of them is about guns?”."""

from __future__ import annotations

import re

from assistant.catalogue import Catalogue
from assistant.clauses import clauses
from assistant.evidence.items import words_met
from assistant.grounding import Draft, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.lookup import whole_evidence
from assistant.question.kinds import content_words
from assistant.records import Answer

_AMONG = re.compile(
    r"^\W*(?:(?:and|but|so|ok|what\s+about)\W+)*(?:"
    r"(?:which|what)(?:\s+ones?)?\s+of\s+(?:them|these|those)|which\s+ones?|the\s+ones?|"
    r"(?P<whether>(?:is|are|was|were|does|do)\s+(?:any|one|some)(?:\s+ones?)?\s+of\s+(?:them|these|those)))\s+"
    r"(?:(?:is|are|was|were|deals?|has|have|to\s+do|speaks?|talks?)\s+)*"
    r"(?:about|on|for|from|in|with|against|concerning|regarding|of)\s+(?P<thing>[^,;?]+?)\W*$",
    re.IGNORECASE,
)
_ITEM_END = re.compile(r";\s+(?:(?:and|or|y|o)\s+)?")
_NAME_END = re.compile(
    r",\s+(?:(?:and|or|y|o)\s+)?"
    r"(?=(?:the|others?|for|with|in|to|el|la|otr[oa]s|para|con|en)\b|[A-Z])"
)
_FEWEST = 2
_LONG = 250


def answer_chosen(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The one item of the earlier answer that has the thing a follow-up tells it by.

    None where no item or several have it, or more is asked.
    """
    asked = _AMONG.match(inquiry.question)
    if not asked or not inquiry.depends or inquiry.identifiers.document_ids:
        return None
    thing, items = asked["thing"], _items(inquiry, catalogue)
    chosen = [item for item in items if all(words_met(thing, item[1]))]
    if len(items) < _FEWEST or len(chosen) != 1 or not content_words(thing):
        return None
    key, item = chosen[0]
    words = escape(_clause_with(thing, item).strip(" ,;:."))
    opening = "Yes: " if asked["whether"] else ""
    said = f"{opening}**{words[:1].upper()}{words[1:]}**."
    statement = Statement(said, (whole_evidence(key, catalogue),))
    return ground(Draft((statement,)), inquiry.standalone_question, catalogue)


def _clause_with(thing: str, item: str) -> str:
    """An item, of a long one the first clause that has the thing."""
    spans = clauses(item) if len(item) > _LONG else ()
    return next((item[a:b] for a, b in spans if all(words_met(thing, item[a:b]))), item)


def _items(inquiry: Inquiry, catalogue: Catalogue) -> list[tuple[str, str]]:
    """The paragraphs of an earlier answer that cited several, else the items within its one."""
    texts = [(key, catalogue.paragraphs[key].text) for key in inquiry.focus if "/title" not in key]
    if len(texts) > 1:
        return texts
    return [(key, item) for key, text in texts for item in _split(text)]


def _split(text: str) -> list[str]:
    """The items between semicolons, where there are none those between commas."""
    return (_ITEM_END if _ITEM_END.search(text) else _NAME_END).split(text)
