"""“What deadlines are set?”: every time that something is due, where nothing else is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.duties.lines import ground_list
from assistant.duties.outline import documents_meant
from assistant.grounding import Evidence, Statement, escape
from assistant.inquiry import Inquiry
from assistant.obligations import ObligationsOf
from assistant.question.text_words import TEXT_WORDS
from assistant.records import Answer

_DEADLINE_WORDS = TEXT_WORDS | frozenset(
    """deadline deadlines due dates date timeline timelines time limits limit set sets calendar
    schedule fixed fix give gives laid lay down list contain timeframe timeframes
    appear appears mentioned stated established imposed all every
    plazo plazos fecha fechas límite límites vencimiento vencimientos calendario
    cronograma fija fijan fijado fijados establece establecen aparecen figuran marcan
    lista enumera contiene cumplir""".split()
)
_DEADLINES = ("deadline", "due", "time", "dates", "plazo", "fechas", "venc")
_ITS_DATES = frozenset("date dates time times fecha fechas".split())
_SEVERAL_TIMES = re.compile(r"\b(?:deadlines|dates|times|all|every|list|plazos|fechas)\b", re.I)


def answer_deadlines(
    inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    """Every time that the documents meant set; None where anything else is asked."""
    if inquiry.identifiers.paragraphs or not _asks_for_deadlines(inquiry):
        return None
    if not inquiry.identifiers.document_ids and _is_of_one_deed(inquiry):
        return None
    documents = documents_meant(inquiry, catalogue)
    return _deadlines(documents, inquiry, catalogue, obligations_of)


def _asks_for_deadlines(inquiry: Inquiry) -> bool:
    """Whether all the dates are asked for, not, as a follow-up, those of what was spoken of."""
    topic = inquiry.topic
    if inquiry.depends and set(topic) <= _ITS_DATES and not inquiry.identifiers.document_ids:
        return False
    asked = any(word.startswith(_DEADLINES) for word in topic)
    return asked and all(word in _DEADLINE_WORDS for word in topic)


def _is_of_one_deed(inquiry: Inquiry) -> bool:
    """Whether “is there a deadline?” is asked of the one paragraph of the earlier answer."""
    several = _SEVERAL_TIMES.search(inquiry.question)
    return inquiry.depends and len(inquiry.focus) == 1 and several is None


def _deadlines(
    documents: Sequence[str], inquiry: Inquiry, catalogue: Catalogue, obligations_of: ObligationsOf
) -> Answer | None:
    statements = []
    for document_id in documents:
        for duty in obligations_of(document_id):
            for due in duty.due:
                if due.label != duty.label:
                    continue
                actor = f"{escape(duty.actor.text)}: " if duty.actor else ""
                text = catalogue.paragraphs[duty.paragraph_id].text
                evidence = Evidence(
                    duty.paragraph_id, duty.action.start, max(duty.action.end, due.end)
                )
                line = (
                    f"- **{escape(due.text)}** — {actor}"
                    f"{escape(text[duty.action.start : duty.action.end])}"
                )
                statements.append(Statement(line.rstrip("."), (evidence,)))
    if not statements:
        return None
    head = Statement("These times are set:", framing=True)
    return ground_list((head, *statements), inquiry, catalogue)
