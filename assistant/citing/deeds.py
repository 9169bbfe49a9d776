"""What an earlier text did, as the clause behind its citation says: which one did it, or what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from assistant.catalogue import Catalogue
from assistant.citing.acts import GENERIC, stems_of
from assistant.citing.cited import LONGEST, citations_of, quote_around
from assistant.citing.words import EARLIER
from assistant.clauses import quotable
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.records import Answer
from assistant.retrieval import stem_words
from index.symbols import SymbolMention, find_symbols

_MOST_TOLD = 5
_LEAST_STEMS = 2
_LEAST_SHARE, _SHARE_OF_MANY, _MANY_STEMS = 0.6, 0.5, 3
_RELATIVE = re.compile(
    r"\b(?:(?:by|in|through|with|under)\s+which|which|whereby|that|according\s+to\s+which|"
    r"(?:por|mediante|en|con)\s+(?:la|el)\s+(?:cual|que)|la\s+cual|que)\b",
    re.I,
)
_QUOTED = re.compile(r"[\s,]*[“\"«][^“”\"«»]{3,200}[”\"»]")
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


@dataclass(frozen=True, slots=True)
class _Deed:
    """A citation at [start:end] of a paragraph; [first:last] says what the cited text did."""

    key: str
    start: int
    end: int
    first: int
    last: int


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
    told = [
        deed for key in _may_say(asked, inquiry, catalogue) for deed in _told_in(key, catalogue)
    ]
    deed = _best(asked, told, catalogue)
    if deed is None:
        return None
    text = catalogue.paragraphs[deed.key].text
    evidence = quote_around(deed.key, (deed.start, deed.last), catalogue)
    statement = Statement(f"**{escape(text[deed.start : deed.end])}**.", (evidence,))
    return ground(Draft((statement,)), inquiry.standalone_question, catalogue)


def _best(asked: AbstractSet[str], told: Sequence[_Deed], catalogue: Catalogue) -> _Deed | None:
    """The deed with most of the words asked; None for few of them, or another text with as many."""
    texts = catalogue.paragraphs
    met = {one: len(asked & _said(one, catalogue)) for one in told}
    ranked = sorted(told, key=lambda one: (-met[one], one.key))
    most = met[ranked[0]] if ranked else 0
    share = _SHARE_OF_MANY if most >= _MANY_STEMS else _LEAST_SHARE
    if most < max(_LEAST_STEMS, share * len(asked)):
        return None
    best = [texts[one.key].text[one.start : one.end] for one in ranked if met[one] == most]
    return ranked[0] if len(set(best)) == 1 else None


def _said(deed: _Deed, catalogue: Catalogue) -> set[str]:
    """The stems of what a text is said to have done."""
    return stems_of(catalogue.paragraphs[deed.key].text[deed.first : deed.last])


def _may_say(asked: Iterable[str], inquiry: Inquiry, catalogue: Catalogue) -> list[str]:
    """The paragraphs asked that have at least as many of the words as an answer needs."""
    having = Counter(key for stem in asked for key in catalogue.having([[stem]]) or ())
    within = frozenset(inquiry.document_ids or catalogue.resolutions)
    return [
        key
        for key, many in having.items()
        if many >= _LEAST_STEMS and key.partition("/")[0] in within and catalogue.cites(key)
    ]


def _told_in(key: str, catalogue: Catalogue) -> Iterator[_Deed]:
    """The citations in a paragraph with a clause behind them that says what the cited text did."""
    text = catalogue.paragraphs[key].text
    mentions = find_symbols(text)
    for position, mention in enumerate(mentions):
        stop = mentions[position + 1].start if position + 1 < len(mentions) else len(text)
        end = text.find(";", mention.end, stop)
        end = end if end > 0 else stop
        following = _FOLLOWING.search(text, mention.end, end)
        end = following.start() if following else end
        quoted = _QUOTED.match(text, mention.end)
        after = quoted.end() if quoted else mention.end
        relative = _RELATIVE.search(text, after, min(after + 60, end))
        if relative:
            yield _Deed(key, mention.start, mention.end, relative.end(), end)


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
        _tell(key, mention, deed.last, catalogue)
        for key, mention in _mentions_of(name, catalogue)
        for deed in _told_in(key, catalogue)
        if deed.start == mention.start and asked <= _said(deed, catalogue)
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
    return citations_of((one.document_id for one in find_symbols(name)), catalogue)


def _tell(key: str, mention: SymbolMention, end: int, catalogue: Catalogue) -> Statement:
    text = catalogue.paragraphs[key].text
    first, last = quotable(text, mention.start, end, longest=LONGEST)
    said = escape(text[mention.start : min(end, last)].rstrip(" ;,.:"))
    line = f"{escape(mention.symbol)} is not loaded; it is cited so: “{said}”."
    return Statement(line, (Evidence(key, first, last),))
