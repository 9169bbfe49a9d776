"""Documents named by their place among versions: “the renewal of X”, “the later X text”."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from assistant.catalogue import Catalogue
from assistant.mentions.symbols import DocumentMention
from assistant.question.kinds import content_stems, content_words, spell_alike
from assistant.question.numerals import YEAR_NUMBER
from assistant.retrieval import stem_words
from assistant.versions.documents import choose_version, versions_of
from assistant.versions.words import find_version_words

_ROLE = (
    r"(?:renewal|extension|prolongation|continuation|revision|amendment|update|follow[\s-]?up|"
    r"successor|sequel|renovación|prórroga|continuación|revisión|actualización)"
)
# “The renewal of the permit was passed over” names a text only where the permit is a title.
_NAMED_SO = re.compile(
    rf"\b(?:the|its|la)\s+(?:{YEAR_NUMBER}\s+)?(?P<role>{_ROLE})(?:\s+(?:resolution|text|document)s?)?\b"
    r"(?P<of>\s+(?:of|to|for|on|del?)\s+(?P<subject>(?:[\w’'-]+\s*){1,9}))?",
    re.IGNORECASE,
)
_NAMED_BEFORE = re.compile(
    rf"\b(?:the|la)\s+(?P<subject>(?:(?!(?:of|to|for|in|the)\b)[\w’'-]+\s+){{1,4}}?)(?P<role>{_ROLE})\b"
    r"(?!\s+of\b)",
    re.IGNORECASE,
)
_OF_TEXTS = re.compile(r"renewal|extension|continuation|successor|sequel|renovación|prórroga", re.I)
_BEHIND = re.compile(
    r"\s+(?:on|about|for|of|regarding|sobre)\s+(?P<subject>(?:[\w’'-]+\s*){1,8})", re.IGNORECASE
)
_VERB = re.compile(r"\w+(?:ed|ing)|[a-z]+s|set|run|go|held|met|made|take|came|come")
_TEXT = re.compile(
    r"\s+(?:programmes?|programs?|schemes?|resolutions?|texts?|system|arrangements?)\b",
    re.IGNORECASE,
)
_AGES = frozenset(
    stem_words(
        """original initial oldest earliest first former older earlier old previous second later
        newer newest new latest latter revised amended updated modified current present recent
        renewed extended subsequent two resolution resolutions text texts version versions
        document documents decision decisions one ones rule rules regime programme program scheme
        provisions terms arrangement arrangements system adopted adopt passed approved voted
        vote abstained say says said ask asks asked revision extension renewal reform"""
    )
)
_MOST = 12
_FEW = 20


def scan_roles(
    question: str, catalogue: Catalogue, focus: Sequence[str] = ()
) -> Iterator[DocumentMention]:
    """The version that “the later X text” or “the renewal of X” means, where X names one text.

    A bare “the renewal” is the one document with that word in its title, or the latest version
    of the text spoken of, or of the only text of a small library that has versions.
    """
    for asked in find_version_words(question):
        if not asked.named:
            continue
        said, end = question[asked.start : asked.end], asked.end
        versions = _versions_titled(said, catalogue) or _versions_on(said, catalogue)
        behind = None if versions else _BEHIND.match(question, asked.end)
        if behind:
            versions, length = _longest_named(behind["subject"], catalogue)
            end = behind.start("subject") + length
        spoken_of = next(iter(focus), "")
        chosen = choose_version(asked, versions, catalogue, spoken_of) if versions else ""
        if chosen:
            yield DocumentMention((chosen,), "", asked.start, end)
            return
    before = _NAMED_BEFORE.search(question)
    versions = _versions_titled(before["subject"], catalogue) if before else ()
    if before and versions:
        chosen = _of_role(before["role"], versions, catalogue)
        yield DocumentMention((chosen,), "", *before.span())
        return
    match = _NAMED_SO.search(question)
    if match:
        yield from _named_by_role(match, catalogue, focus)


def _named_by_role(
    match: re.Match[str], catalogue: Catalogue, focus: Sequence[str]
) -> Iterator[DocumentMention]:
    role, end = match["role"], match.end()
    if match["of"]:
        versions, length = _longest_named(match["subject"], catalogue)
        end = match.start("subject") + length
    else:
        spoken_of = versions_of(focus[0], catalogue) if focus else ()
        titled = _titled_so(role, catalogue)
        own = bool(titled) and (not spoken_of or titled in spoken_of)
        versions = (titled,) if own else spoken_of[1:]
        if not versions and _OF_TEXTS.fullmatch(role):
            versions = _only_versions(catalogue)
    if versions:
        yield DocumentMention((_of_role(role, versions, catalogue),), "", match.start(), end)


def _of_role(role: str, versions: Sequence[str], catalogue: Catalogue) -> str:
    """The version whose title has the word, else the latest."""
    stems = set(stem_words(role))
    titled = [key for key in versions if stems <= set(stem_words(catalogue.resolutions[key].title))]
    return titled[0] if len(titled) == 1 else versions[-1]


def _titled_so(role: str, catalogue: Catalogue) -> str:
    titled = catalogue.titled(stem_words(role))
    return next(iter(titled)) if len(titled) == 1 else ""


def _only_versions(catalogue: Catalogue) -> tuple[str, ...]:
    """The versions of the one text of a small library that has several."""
    if len(catalogue.resolutions) > _FEW:
        return ()
    families = {versions_of(key, catalogue) for key in catalogue.resolutions}
    several = [versions for versions in families if len(versions) > 1]
    return several[0] if len(several) == 1 else ()


def _longest_named(words: str, catalogue: Catalogue) -> tuple[tuple[str, ...], int]:
    """The versions of the text that the longest start of these words names, and its length.

    What follows must not go on with the name: “the harbours budget” is no text on harbours.
    """
    for about in (_versions_titled, _versions_on):
        named, behind = words.rstrip(), ""
        while named:
            shorter, _, last = named.rpartition(" ")
            if set(content_stems(last)) - _AGES:
                versions = about(named, catalogue)
                if versions:
                    ends = _VERB.fullmatch(behind) or set(content_stems(behind)) <= _AGES
                    noun = _TEXT.match(words, len(named))
                    return (versions, noun.end() if noun else len(named)) if ends else ((), 0)
            named, behind = shorter.rstrip(), last
    return (), 0


def _versions_titled(words: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The versions of the one text that has all of these words in a title."""
    found = [stem for word in _names(words) for stem in _full_name(word, catalogue)]
    return _of_one_text(catalogue.titled(found), catalogue)


def _versions_on(words: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The versions of the one text with all of these words, one of them in a title."""
    found = [stem for word in _names(words) for stem in content_stems(word)]
    titled = {key for stem in found for key in catalogue.titled([stem])}
    having = titled.intersection(*map(catalogue.documents_with, found)) if titled else ()
    return _of_one_text(having, catalogue)


def _of_one_text(document_ids: Collection[str], catalogue: Catalogue) -> tuple[str, ...]:
    """The versions of the text that these documents belong to; none where there are several.

    Nor any of a text that has but one.
    """
    families = {versions_of(key, catalogue) for key in document_ids if len(document_ids) <= _MOST}
    several = [versions for versions in families if len(versions) > 1]
    return several[0] if len(several) == 1 else ()


def _names(words: str) -> list[str]:
    """The words that name a subject, not a text or its age."""
    return [
        word
        for word in content_words(spell_alike(words))
        if not word.isdigit() and not set(stem_words(word)) <= _AGES
    ]


def _full_name(word: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The stems of the name that a short form stands for, else of the word itself."""
    known = catalogue.acronyms.definitions(word)
    named = content_stems(spell_alike(known[0].name)) if known else ()
    return tuple(one for one in named if one in catalogue.title_stems) or stem_words(word)
