"""Opposites, invented causes and exchanged partners: all words are there, the sense is turned."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.writing.given import Given
from assistant.writing.lexicon import are_alike, stem
from assistant.writing.reading import Read, read_text
from assistant.writing.spanish import is_spanish
from assistant.writing.words import content_keys

_OPPOSITES = """
final preliminary interim provisional initial | begin start commence open : end close expire finish
increase rise grow raise : decrease fall decline reduce diminish lower | like : unlike
voluntary : compulsory mandatory assessed obligatory | wholly entirely fully : partly partially
lawful legal : unlawful illegal illicit | majority : minority | maximum : minimum
public : confidential confidentiality secret secrecy private
orally oral : writing written | direct : indirect
temporary provisional : permanent | continue resume : suspend stop cease halt discontinue
import : export | upper : lower | rural : urban | north northern : south southern
east eastern : west western | include : exclude | accept approve : reject refuse
afterwards : beforehand prior before previous | beforehand : after afterwards subsequent
preceding previous : following next subsequent | full entire unabridged : summary summarized partial
grant : loan | majority : unanimity consensus | collective : individual | minimum : average
strengthen : weaken | allow permit : prohibit forbid | win gain : lose
"""
_CAUSE = re.compile(
    r"\bbecause\b|\bcaus(?:e[sd]?|ing)\b(?! of action)|\bas a consequence\b"
    r"|\bresult(?:s|ed|ing)? (?:from|in)\b"
    r"|\breason (?:why|for)\b|\bled to\b|\bdebido a\b|\bse deb\w+ a\b|\ba causa de\b|\bprovoc\w+",
    re.IGNORECASE,
)
_BORNE_CAUSE = re.compile(
    r"\bbecause\b|\bcaus|\bconsequen|\bresult|\breason|\bled to\b|\blead\w* to\b|\bso that\b"
    r"|\bby (?:the )?\w+ing\b|\bdeprives?\b|\bleft\b|\btherefore\b|\bthus\b|\bsince\b|\bdue to\b"
    r"|\bowing\b|\bprincipal\w*"
    r"|\bprovoc|\bdeb(?:e|en|ido)\b|\bpor (?:la|el|falta)\b|\bcausa|\bthreaten"
    r"|\bin (?:the )?light of\b|\bcontribut|\bfear"
    r"|\bgive[sn]? rise\b|\bdriv|\bbring|\bas (?:the|they|it)\b"
    r"|\bon account of\b|\bfor (?:want|lack) of\b",
    re.IGNORECASE,
)
_NAME = (
    r"(?:the\s+)?(?:[A-Z][\w’'-]*"
    r"(?:\s+(?:(?:of|for|on|in|to|and|against)\s+(?:the\s+)?)?[A-Z][\w’'-]*)*)"
)
_WITH = (
    r"(?:in\s+(?:close\s+)?(?:collaboration|cooperation|coordination|consultation|conjunction"
    r"|partnership|concert)\s+with"
    r"|jointly\s+with|together\s+with"
    r"|with\s+(?:the\s+)?(?:support|assistance|help|advice|participation|cooperation)\s+(?:of|from)"
    r"|assisted\s+by|supported\s+by|alongside|en\s+(?:coordinación|colaboración|cooperación|consulta)\s+con)"
)
_PARTNER = re.compile(rf"{_WITH}\s+(?P<name>{_NAME})")
_NAMED = re.compile(_NAME)


def find_contrasts(said: str, cited: Sequence[Given]) -> Iterator[tuple[str, str]]:
    """What a sentence turns round: kinds and details."""
    whole = " ".join(one.whole for one in cited)
    sentence, source = read_text(said), read_text(whole)
    for detail in _opposites(sentence, source):
        yield "opposite", detail
    if _CAUSE.search(_plain(said)) and not _BORNE_CAUSE.search(_plain(whole)):
        yield "cause", "cause"
    if is_spanish(said) == is_spanish(whole):
        for detail in _partners(said, whole):
            yield "partner", detail


def _plain(text: str) -> str:
    return " ".join(text.split())


def _opposites(sentence: Read, source: Read) -> Iterator[str]:
    for one, other in _PAIRS:
        for mine, theirs in ((one, other), (other, one)):
            told = {word.key for word in sentence.words} & mine
            if (
                told
                and not source.keys & mine
                and source.keys & theirs
                and not (sentence.keys & theirs)
            ):
                yield f"opposite {min(told)}"


def _read_pairs() -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    for group in re.split(r"[|\n]", _OPPOSITES):
        if not group.strip():
            continue
        one, colon, other = group.partition(":")
        if not colon:
            one, other = one.split()[0], " ".join(one.split()[1:])
        yield frozenset(map(stem, one.split())), frozenset(map(stem, other.split()))


_PAIRS = tuple(_read_pairs())


def _partners(said: str, text: str) -> Iterator[str]:
    """A doer whom the text only has as a partner, beside a partner whom it has as the doer."""
    mine = [content_keys(match["name"]) for match in _PARTNER.finditer(said)]
    theirs = [content_keys(match["name"]) for match in _PARTNER.finditer(text)]
    doers = [content_keys(match[0]) for match in _NAMED.finditer(_PARTNER.sub("", said))]
    rest = read_text(_PARTNER.sub("", text))
    for partner in mine:
        exchanged = partner and all(rest.has(key) for key in partner)
        if not exchanged or any(_same(partner, other) for other in theirs):
            continue
        for doer in doers:
            if doer and any(_same(doer, other) for other in theirs):
                yield f"partner {min(doer)}"


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = sum(any(are_alike(key, known) for known in other) for key in one)
    return bool(one) and shared == len(one)
