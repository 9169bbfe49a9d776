"""“Which cited resolutions are not loaded?”: every symbol cited without a text, with its places."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.catalogue import Catalogue
from assistant.grounding import Draft, Statement, escape, evidence_around, ground, refuse
from assistant.inquiry import Inquiry
from assistant.records import Answer
from index.symbols import SymbolMention

_CITED = (
    r"(?:cit(?:e[sd]?|ing)|mention(?:ed|s)?|referred\s+to|recalled|citad[oa]s?|mencionad[oa]s?)"
)
_ABSENT = (
    r"(?:(?:not|isn['’]t|aren['’]t|no)\s+(?:\w+\s+)?(?:loaded|in\s+(?:the|this|your)\s+(?:library|"
    r"collection|index)|available|est[áa]n?\s+cargad[oa]s?)|missing|absent|unloaded|falta[n]?)"
)
_TEXTS = r"(?:resolutions?|texts?|documents?|decisions?|resoluciones|textos|documentos)"
_ASKED = re.compile(
    rf"\b{_TEXTS}\b[^?]*\b{_CITED}\b[^?]*\b{_ABSENT}\b|\b{_CITED}\s+{_TEXTS}\b[^?]*\b{_ABSENT}\b",
    re.IGNORECASE,
)
Mentions = list[tuple[str, SymbolMention]]

_MOST = 50
_PLACES = 5


def answer_absent(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The texts that the loaded ones, or the one named, cite and that are not loaded."""
    if not _ASKED.search(inquiry.question) or inquiry.identifiers.missing:
        return None
    documents = inquiry.document_ids or catalogue.by_date()
    absent = list(_absent(frozenset(documents), catalogue))
    if not absent:
        return refuse(
            "Every text that they cite by its symbol is loaded.",
            inquiry.standalone_question,
            catalogue,
            reason="nothing relevant",
        )
    count = f"{len(absent)} cited text{'s are' if len(absent) != 1 else ' is'}"
    lines = [Statement(f"{count} not loaded:", framing=True)]
    lines += [_line(mentions, catalogue) for mentions in absent[:_MOST]]
    if len(absent) > _MOST:
        lines.append(Statement(f"… and {len(absent) - _MOST} more.", framing=True))
    return ground(Draft(tuple(lines), quoted=False), inquiry.standalone_question, catalogue)


def _absent(documents: frozenset[str], catalogue: Catalogue) -> Iterator[Mentions]:
    """The mentions of each text that is not loaded, those most often cited first."""
    found = (
        [one for one in mentions if one[0].partition("/")[0] in documents]
        for document_id, mentions in catalogue.cited.items()
        if document_id not in catalogue.resolutions
    )
    yield from sorted(filter(None, found), key=lambda one: (-len(one), one[0][1].symbol))


def _line(mentions: Mentions, catalogue: Catalogue) -> Statement:
    places = dict.fromkeys(catalogue.citation(key) for key, _ in mentions)
    shown = "; ".join(escape(one) for one in list(places)[:_PLACES])
    more = f" and {len(places) - _PLACES} more" if len(places) > _PLACES else ""
    evidence = tuple(
        evidence_around(key, (mention.start, mention.end), catalogue)
        for key, mention in mentions[:_PLACES]
    )
    return Statement(f"- **{escape(mentions[0][1].symbol)}**, {shown}{more}", evidence)
