"""A bare “why?” after an operative paragraph: its own words on it, else the preamble's ground."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from assistant.catalogue import Catalogue
from assistant.grounding import Draft, Evidence, Statement, escape, ground, refuse
from assistant.inquiry import Inquiry
from assistant.lookup import whole_evidence
from assistant.question.expected import find_expected
from assistant.question.kinds import content_stems
from assistant.reading.weighing import Weighed
from assistant.records import Answer
from index.records import Paragraph
from index.words import stem_words

_GROUND = re.compile(
    r"\b(?:in\s+order\s+(?:to|that)|so\s+(?:as\s+to|that)|with\s+(?:a\s+view\s+to|the\s+(?:purpose|aim|objective|goal|"
    r"intention)\s+of)|for\s+the\s+purposes?\s+of|aimed\s+at|because|inasmuch\s+as|considering\s+(?:that|the)|given\s+(?:that|the)|"
    r"since\s+(?!(?:\w+\s+)?\d)|in\s+(?:view|light)\s+of|owing\s+to|due\s+to|bearing\s+in\s+mind|taking\s+into\s+account|thereby|"
    r"a\s+fin\s+de|con\s+(?:el|la)\s+(?:fin|propósito|objeto|objetivo|finalidad)\s+de|con\s+(?:miras|objeto)\s+(?:a|de)|"
    r"para\s+que|porque|puesto\s+que|ya\s+que|dado\s+que|debido\s+a|considerando\s+que|teniendo\s+en\s+cuenta)\b",
    re.I,
)
# What only names earlier texts gives no ground for what follows.
_RECALLS = re.compile(
    r"^\W*(?:having\s+(?:seen|examined)|recalling|reaffirming|reiterating|vist[oa]s?|recordando|reafirmando|reiterando)\b",
    re.I,
)
_LEAD_OUT = re.compile(
    r"(?:\s*,?\s*(?:also|further|however|además|también)\b\s*,?)?\s*(?:that|que)?\s+", re.I
)
_SAID_AGAIN = frozenset(
    stem_words(
        "reason reasons purpose ground grounds decide decided decision done change changed there "
        "razón motivo decidió decidido hizo"
    )
)
_NEAR = 0.8
_STATES = 0.5
_RARE_IN = 3
_LEAST_RARE = 3
_LONGEST = 300


def answer_reason(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The preambular paragraph that gives the ground of the earlier answer, if one does.

    Where neither gives one, it is said so. None where more than “why?” is asked, or where the
    operative paragraph says why itself.
    """
    if not inquiry.depends or inquiry.kind != "why" or not inquiry.focus:
        return None
    key = inquiry.focus[0]
    paragraph = catalogue.paragraphs[key]
    if paragraph.kind != "operative" or inquiry.topic_stems - _SAID_AGAIN:
        return None
    if _GROUND.search(paragraph.text):
        return None
    reason = find_ground(key, inquiry.earlier, catalogue)
    if reason is None:
        return (
            None
            if any(find_expected("why", paragraph.text))
            else _no_reason(key, inquiry, catalogue)
        )
    start, end = _said(catalogue.paragraphs[reason])
    words = escape(catalogue.paragraphs[reason].text[start:end].strip(" ,;:."))
    whole = whole_evidence(reason, catalogue)
    statement = Statement(
        f"{escape(catalogue.citation(key))}, gives no reason itself; the preamble says: "
        f"**{words[:1].upper()}{words[1:]}**.",
        (Evidence(reason, whole.start, whole.end),),
    )
    return ground(Draft((statement,)), inquiry.standalone_question, catalogue)


def prefer_ground(
    inquiry: Inquiry, passages: Sequence[Weighed], catalogue: Catalogue
) -> Sequence[Weighed]:
    """The passages with a preambular one first where “why?” is about as well answered by it.

    An operative paragraph that says why itself, or is answered from more surely, stays first.
    """
    if inquiry.kind != "why" or not passages:
        return passages
    best = passages[0]
    paragraph = catalogue.paragraphs[best.paragraph_id]
    if paragraph.kind != "operative" or _GROUND.search(paragraph.text):
        return passages
    for one in passages[1:]:
        if best.weight - one.weight > _NEAR:
            break
        states = one.reading.answers >= max(_STATES, best.reading.answers)
        if states and _is_ground(one.paragraph_id, best.paragraph_id, catalogue):
            return (one, *(other for other in passages if other is not one))
    return passages


def _is_ground(paragraph_id: str, of: str, catalogue: Catalogue) -> bool:
    """Whether a paragraph of the same preamble says more than which texts came before."""
    paragraph = catalogue.paragraphs[paragraph_id]
    if paragraph_id.partition("/")[0] != of.partition("/")[0]:
        return False
    return paragraph.kind == "preambular" and not _RECALLS.match(paragraph.text)


def _no_reason(paragraph_id: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer:
    """Say that neither the paragraph nor the preamble of its document gives a reason for it."""
    place = escape(catalogue.citation(paragraph_id))
    return refuse(
        f"Not in the resolutions. {place}, gives no reason, and no preambular paragraph gives one.",
        inquiry.standalone_question,
        catalogue,
        (whole_evidence(paragraph_id, catalogue),),
    )


def find_ground(paragraph_id: str, earlier: str, catalogue: Catalogue) -> str | None:
    """The preambular paragraph nearest in words to an operative one and the question it answered.

    It shares a rare word of the document with both, or three with the paragraph; None where
    none does.
    """
    document_id = paragraph_id.partition("/")[0]
    stems = {key: set(stem_words(one.text)) for key, one in catalogue.in_order(document_id)}
    seen = Counter(stem for words in stems.values() for stem in words)
    asked = set(content_stems(earlier))
    own = stems[paragraph_id]
    best: tuple[float, str] | None = None
    for key, paragraph in catalogue.in_order(document_id):
        if paragraph.kind != "preambular" or _RECALLS.match(paragraph.text):
            continue
        shared = own & stems[key]
        rare = {stem for stem in shared if seen[stem] <= _RARE_IN and not stem.isdigit()}
        if not rare & asked and len(rare) < _LEAST_RARE:
            continue
        weight = _weight(shared, seen, len(stems)) + _weight(shared & asked, seen, len(stems))
        if best is None or weight > best[0]:
            best = weight, key
    return best[1] if best else None


def _weight(stems: set[str], seen: Mapping[str, int], paragraphs: int) -> float:
    """How telling stems are: the fewer paragraphs have one, the more."""
    return sum(math.log(1 + paragraphs / seen[stem]) for stem in stems)


def _said(paragraph: Paragraph) -> tuple[int, int]:
    """The words of a preambular paragraph behind its opening verb, cut where they are many."""
    text = paragraph.text
    start = text.find(paragraph.verb) + len(paragraph.verb) if paragraph.verb in text else 0
    lead = _LEAD_OUT.match(text, start)
    start = lead.end() if lead and start else start
    if len(text) - start <= _LONGEST:
        return start, len(text)
    return start, text.rfind(" ", start, start + _LONGEST)
