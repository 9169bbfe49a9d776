"""Follow-ups that pick an item of the list just given: “read me the second one”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.lookup import only_reads
from assistant.mentions.paragraphs import find_paragraph_mentions
from assistant.question.kinds import content_words
from assistant.question.numerals import ORDINAL, to_ordinal
from assistant.records import Turn
from assistant.turns.written import find_citations
from index.records import TITLE_LABEL
from index.symbols import find_symbols

_ONE = re.compile(
    rf"\b(?:the|el|la)\s+(?P<ordinal>{ORDINAL}|last|final|últim[oa])(?:\s+(?:ones?|item|point|bullet|entry|"
    r"line|result|punto|línea)\b(?:\s+of\s+(?:them|those|these))?|\s+of\s+(?:them|those|these)\b|(?=\W*$))",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^\W*(?:(?:and|so|ok|now|then|what\s+about|how\s+about|y|ahora)\W+)*$", re.IGNORECASE
)
_ITEM = re.compile(r"^- .*$", re.MULTILINE)
# What an item is about stands in bold: a paragraph, or a document that a paragraph cites.
_HEAD = re.compile(r"- \*\*(.+?)\*\*")
_FEWEST = 2


def pick_listed(question: str, history: Sequence[Turn], catalogue: Catalogue) -> str:
    """The question with the name of the item it picks: a paragraph, or a document.

    Empty where the last answer but for such picks was no list, or has no such item. After “what
    does paragraph 3 say?” the second one is paragraph 2.
    """
    asked = _ONE.search(question)
    items = _items(history) if asked else []
    if asked is None or len(items) < _FEWEST:
        return ""
    word = asked["ordinal"].lower()
    place = to_ordinal(word) if re.fullmatch(ORDINAL, word) else -1
    if not 0 < abs(place) <= len(items):
        return ""
    name = _named_in(items[place - 1 if place > 0 else place], catalogue)
    if not name:
        return ""
    lead = question[: asked.start()]
    return f"{'' if _LEADING.match(lead) else lead}{name}{question[asked.end() :]}"


def only_picks(question: str) -> bool:
    """Whether a turn asks for nothing but to see an item: “read me the second one”."""
    asked = _ONE.search(question)
    rest = f"{question[: asked.start()]} {question[asked.end() :]}" if asked else ""
    return asked is not None and only_reads(tuple(content_words(rest)))


def _items(history: Sequence[Turn]) -> list[str]:
    """The items of the last answer to a question that picked none of a list."""
    told = ""
    for turn in reversed(history):
        if turn.role == "assistant":
            told = turn.content
        elif not _ONE.search(turn.content):
            return [] if find_paragraph_mentions(turn.content) else _ITEM.findall(told)
    return []


def _named_in(item: str, catalogue: Catalogue) -> str:
    """How the paragraph cited in an item is asked for, else the document named there."""
    plain = item.replace("\\", "")
    named = [
        key for key, one in catalogue.resolutions.items() if one.symbol and one.symbol in plain
    ]
    cited = [(key, where) for key in named if (where := _cited_in(plain, key, catalogue))]
    head = _HEAD.match(plain)
    told = find_symbols(head[1]) if head else ()
    if told and not any(f"{where}**" in plain for _, where in cited):
        return told[0].text
    if cited:
        document_id, where = cited[0]
        return f"{where} of {catalogue.resolutions[document_id].symbol}"
    return catalogue.resolutions[named[0]].symbol if named else ""


def _cited_in(item: str, document_id: str, catalogue: Catalogue) -> str:
    """The paragraph of a document that an item cites, as “operative para. 3”, or nothing."""
    front = f"{document_id}/{TITLE_LABEL}"
    for _, key in find_citations(item, document_id, catalogue):
        if key != front:
            symbol = catalogue.resolutions[document_id].symbol
            return catalogue.citation(key).removeprefix(symbol).strip(" ,")
    return ""
