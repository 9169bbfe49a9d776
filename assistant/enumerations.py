"""Lists that a text makes itself: a chapeau and the sub-paragraphs under it, given as a whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.deeds import asks_to_do
from assistant.grounding import Draft, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.lookup import named_paragraphs, whole_evidence
from assistant.records import Answer
from assistant.weighing import Weighed

_ITEMS = (
    r"(?:tasks|aims|goals|objectives|functions|duties|conditions|exceptions|criteria|measures|"
    r"steps|elements|requirements|purposes|things|actions|components|points|items|parts)\b"
)
_ALL = re.compile(
    r"\b(?:what|which)\s+(?:are|were)\s+(?:the|its|their|these|those|all)\s+(?:[\w-]+\s+){0,3}?[\w-]+s\b|"
    r"(?<!the )(?<!a )(?<!this )(?<!that )\blist\b|"
    r"\b(?:enumerate|spell\s+out|set\s+out|point\s+by\s+point)\b|"
    rf"\b(?:(?:each|all|list)\s+(?:of\s+)?(?:the|its|their|these|those)|list\s+of|what|which)\s+"
    rf"(?:[\w-]+\s+){{0,2}}?{_ITEMS}|"
    r"\b(?:called\s+upon|asked|requested|urged|instructed|encouraged|invited|supposed|required|"
    r"expected|told|meant)\s+to\s+do\b|"
    r"\b(?:cuáles\s+son|enumer[ae]\w*|lista\w*)\b",
    re.IGNORECASE,
)
# “What are the aims of …?” is a “why” by its kind.
_KINDS = ("what", "which", "list", "how", "why")
_WHY = re.compile(r"\bwhy\b|\bpor\s+qué\b", re.IGNORECASE)
_NEARLY = 0.5


def wants_all(inquiry: Inquiry) -> bool:
    """Whether a question asks for every item of a list."""
    question = inquiry.question
    if inquiry.kind not in _KINDS or _WHY.search(question):
        return False
    return bool(_ALL.search(question)) or asks_to_do(question)


def answer_named_list(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """All sub-paragraphs of the one paragraph that a question names and asks all of."""
    if not inquiry.identifiers.paragraphs or not wants_all(inquiry):
        return None
    named = named_paragraphs(inquiry, catalogue)
    if len(named) != 1 or not direct_parts(named[0], catalogue):
        return None
    return read_list(named[0], inquiry, catalogue)


def listed_under(inquiry: Inquiry, passages: Sequence[Weighed], catalogue: Catalogue) -> str:
    """The chapeau whose sub-paragraphs are the list asked for, best passage first, or nothing.

    It is the best passage itself, or what it stands under when a second one stands there too.
    """
    if not passages or not wants_all(inquiry):
        return ""
    best = passages[0]
    if direct_parts(best.paragraph_id, catalogue):
        return best.paragraph_id
    chapeau = _chapeau(best.paragraph_id, catalogue)
    beside = [
        one
        for one in passages[1:]
        if chapeau in (one.paragraph_id, _chapeau(one.paragraph_id, catalogue))
        and one.reading.answers >= _NEARLY * best.reading.answers
    ]
    return chapeau if chapeau and beside else ""


def read_list(chapeau: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    """The chapeau, then one line a sub-paragraph, each with its citation."""
    lines = [
        Statement(escape(catalogue.paragraphs[chapeau].text), (whole_evidence(chapeau, catalogue),))
    ]
    for key in catalogue.parts(chapeau):
        paragraph = catalogue.paragraphs[key]
        letter = key.removeprefix(f"{chapeau}.").rpartition(".")[2]
        indent = "  " * key.removeprefix(f"{chapeau}.").count(".")
        line = f"{indent}- ({letter}) {escape(paragraph.text)}"
        lines.append(Statement(line, (whole_evidence(key, catalogue),)))
    return ground(Draft(tuple(lines), quoted=False), inquiry.standalone_question, catalogue)


def direct_parts(paragraph_id: str, catalogue: Catalogue) -> tuple[str, ...]:
    """Ids of the sub-paragraphs directly under a paragraph."""
    return tuple(
        key for key in catalogue.parts(paragraph_id) if _chapeau(key, catalogue) == paragraph_id
    )


def _chapeau(paragraph_id: str, catalogue: Catalogue) -> str:
    label = catalogue.paragraphs[paragraph_id].chapeau_label
    return f"{paragraph_id.partition('/')[0]}/{label}" if label else ""
