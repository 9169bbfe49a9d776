"""What an earlier text did, as the clause behind its citation says: which one did it, or what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from assistant.catalogue import Catalogue
from assistant.citing.acts import GENERIC, stems_of
from assistant.citing.words import EARLIER
from assistant.clauses import quotable
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.records import Answer
from assistant.retrieval import stem_words
from index.symbols import SymbolMention, find_symbols

_LONGEST = 420
_MOST_TOLD = 5
_LEAST_STEMS = 2
_LEAST_SHARE, _SHARE_OF_MANY, _MANY_STEMS = 0.6, 0.5, 3
_RELATIVE = re.compile(
    r"\b(?:(?:by|in|through|with|under)\s+which|which|whereby|that|according\s+to\s+which|"
    r"(?:por|mediante|en|con)\s+(?:la|el)\s+(?:cual|que)|la\s+cual|que)\b",
    re.I,
)
_QUOTED = re.compile(r"[“\"«][^“”\"«»]{3,200}[”\"»]")
# What leads up to the next text cited: “…, and General Assembly resolution 70/3”.
_FOLLOWING = re.compile(
    r",?\s+(?:and|y)\s+(?:(?:its|the|of|su|la|[A-Z]\w+)\s+)*"
    r"(?:[Rr]esolutions?|[Dd]ecisions?|[Rr]esoluci[óo]n(?:es)?|[Dd]ecisi[óo]n(?:es)?)\s*$"
)
_SAID = frozenset(
    stem_words(
        """ask asks asked do does did done say says said decide decides decided provide provides
        provided order orders ordered call calls called want wants wanted contain contains state
        states stated about deal deals dealt make makes made exactly actually according
        pide pidió dice dijo hace hizo decide decidió dispone establece"""
    )
)
_DEED_ASKED = re.compile(
    r"\b(?:what|qué)\b[^?]*\b(?:did|do|does|had|has|\w+ó|dice|pide|dispone)\b", re.I
)
_SAYS_ABOUT = re.compile(r"\b(?:say|said|dice|dijo)\s+(?:about|on|of|sobre|de)\b", re.I)
_SUBJECT = re.compile(
    r"(?:\s*,?\s*(?:of|de|del)\s+\d{1,2}\s+(?:de\s+)?\w+\s+(?:de\s+)?\d{4})?"
    r"(?:\s*,?\s*(?:entitled|titled|titulada)?\s*[“\"«][^“”\"«»]{3,200}[”\"»]"
    r"|,?\s+(?:on|concerning|regarding|relating\s+to|sobre|relativa\s+a)\s+[^,;.]+?"
    r"(?=\s*[,;.]|\s+(?:and|y)\s+(?:its|the|General|resolution|decision|su|la)\b|$))"
)


def answer_earlier(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """“Which earlier resolution asked for X?”: the cited one of which a text says just that.

    None where the words of the question stand in no such clause, or in those of two documents.
    """
    named = inquiry.identifiers
    if named.missing or named.paragraphs or not EARLIER.search(inquiry.question):
        return None
    asked = stems_of(EARLIER.sub(" ", inquiry.plain)) - GENERIC
    if len(asked) < _LEAST_STEMS:
        return None
    scored = []
    for key in _may_say(asked, inquiry, catalogue):
        text = catalogue.paragraphs[key].text
        for start, end, clause in _clauses_on(text):
            stems = stems_of(text[slice(*clause)])
            scored.append((len(asked & stems) / len(asked), key, (start, end), clause))
    scored.sort(key=lambda one: (-one[0], one[1]))
    if not scored:
        return None
    share, key, span, clause = scored[0]
    many = share * len(asked) >= _MANY_STEMS
    if share < (_SHARE_OF_MANY if many else _LEAST_SHARE):
        return None
    text = catalogue.paragraphs[key].text
    symbol = text[slice(*span)]
    others = [
        one for one in scored[1:] if catalogue.paragraphs[one[1]].text[slice(*one[2])] != symbol
    ]
    if share * len(asked) < _LEAST_STEMS or (others and others[0][0] >= share):
        return None
    first, last = quotable(text, span[0], clause[1], longest=_LONGEST)
    statement = Statement(f"**{escape(symbol)}**.", (Evidence(key, first, last),))
    return ground(Draft((statement,)), inquiry.standalone_question, catalogue)


def _may_say(asked: Iterable[str], inquiry: Inquiry, catalogue: Catalogue) -> list[str]:
    """The paragraphs asked that have at least as many of the words as an answer needs."""
    having = Counter(key for stem in asked for key in catalogue.having([[stem]]) or ())
    within = frozenset(inquiry.document_ids or catalogue.resolutions)
    return [
        key
        for key, many in having.items()
        if many >= _LEAST_STEMS and key.partition("/")[0] in within and catalogue.cites(key)
    ]


def _clauses_on(text: str) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Each citation of a text with the clause behind it that says what the cited one did."""
    mentions = find_symbols(text)
    for position, mention in enumerate(mentions):
        stop = mentions[position + 1].start if position + 1 < len(mentions) else len(text)
        end = text.find(";", mention.end, stop)
        end = end if end > 0 else stop
        following = _FOLLOWING.search(text, mention.end, end)
        end = following.start() if following else end
        quoted = _QUOTED.match(text, mention.end + len(re.match(r"[\s,]*", text[mention.end :])[0]))  # type: ignore[index]
        after = quoted.end() if quoted else mention.end
        relative = _RELATIVE.search(text, after, min(after + 60, end))
        if relative:
            yield mention.start, mention.end, (relative.end(), end)


def answer_deed(name: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """“What did 68/9 ask for?”, of a text that is only cited: the clause that says what it did.

    None where no clause behind a citation of it has all that is asked about.
    """
    question = inquiry.question
    if inquiry.identifiers.paragraphs or _SAYS_ABOUT.search(question):
        return None
    if not _DEED_ASKED.search(question):
        return None
    asked = stems_of(inquiry.plain) - GENERIC - _SAID
    lines = tuple(
        _tell(key, mention, clause[1], catalogue)
        for key, mention in _mentions_of(name, catalogue)
        for start, _, clause in _clauses_on(catalogue.paragraphs[key].text)
        if start == mention.start
        and asked <= stems_of(catalogue.paragraphs[key].text[slice(*clause)])
    )
    if not lines:
        return None
    return ground(Draft(lines[:_MOST_TOLD]), inquiry.standalone_question, catalogue)


def answer_subject(name: str, inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """“What is 68/9 about?”, of a text that is only cited: the titles or subjects given there."""
    lines: dict[str, Statement] = {}
    for key, mention in _mentions_of(name, catalogue):
        subject = _SUBJECT.match(catalogue.paragraphs[key].text, mention.end)
        if subject:
            lines.setdefault(subject[0], _tell(key, mention, subject.end(), catalogue))
    if not lines:
        return None
    told = tuple(lines.values())[:_MOST_TOLD]
    return ground(Draft(told), inquiry.standalone_question, catalogue)


def _mentions_of(name: str, catalogue: Catalogue) -> Iterator[tuple[str, SymbolMention]]:
    """Where a text is cited that a question names by this symbol, in full or in part."""
    wanted = tuple(f"{one.document_id}-" for one in find_symbols(name))
    for document_id, mentions in catalogue.cited.items():
        if f"{document_id}-".startswith(wanted):
            yield from mentions


def _tell(key: str, mention: SymbolMention, end: int, catalogue: Catalogue) -> Statement:
    text = catalogue.paragraphs[key].text
    first, last = quotable(text, mention.start, end, longest=_LONGEST)
    said = escape(text[mention.start : min(end, last)].rstrip(" ;,.:"))
    line = f"{escape(mention.symbol)} is not loaded; it is cited so: “{said}”."
    return Statement(line, (Evidence(key, first, last),))
