"""Versions of one text: which documents of the library continue, revise or renew which."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from assistant.catalogue import Catalogue
from assistant.obligations import spell_ordinals
from assistant.question.kinds import content_words, spell_alike
from assistant.question.numerals import to_number
from assistant.retrieval import stem_words
from assistant.versions.words import VersionWords
from index.records import Resolution

_MOST = 8
_SHARED = 2
_LEAST_NAME = 3
_FEW = 12
_SESSION = re.compile(
    r"RES/(?:S-)?(\d+)/\d|\(([IVXLC]+)-[A-Z]{1,2}/\d\d\)|WHA(\d+)\.\d", re.IGNORECASE
)


def versions_of(document_id: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The document with the earlier and later ones of its subject, oldest first.

    A later one continues an earlier one where it cites it in an operative paragraph, cites it
    under a title alike, or bears its title.
    """
    found = [document_id]
    for key in found:
        near = (*_continued(key, catalogue), *_continuing(key, catalogue))
        found += [one for one in dict.fromkeys(near) if one not in found]
        if len(found) >= _MOST:
            break
    return tuple(sorted(found[:_MOST], key=lambda key: (catalogue.resolutions[key].date, key)))


def versions_titled(stems: Sequence[str], catalogue: Catalogue) -> tuple[str, ...]:
    """The versions of the one text whose titles alone have these stems; none where unclear."""
    titled = catalogue.titled(stems)
    families = {versions_of(key, catalogue) for key in titled} if len(titled) <= _FEW else set()
    return families.pop() if len(families) == 1 else ()


def choose_version(
    asked: VersionWords, versions: Sequence[str], catalogue: Catalogue, focus: str = ""
) -> str:
    """The version that words mean, or nothing; “the earlier one” is seen from `focus`."""
    if asked.age == "session":
        return _only(key for key in versions if _is_of_session(key, asked.session, catalogue))
    dated = [(int(catalogue.resolutions[key].date[:4] or 0), key) for key in versions]
    if asked.age == "of":
        return _only(key for year, key in dated if year == asked.year)
    if asked.age == "since":
        return next((key for year, key in reversed(dated) if year <= asked.year), "")
    if asked.age == "by":
        return next((key for year, key in dated[1:] if year >= asked.year > dated[0][0]), "")
    if asked.age == "second":
        return versions[1] if len(versions) > 1 else ""
    place = versions.index(focus) if focus in versions else -1
    if asked.age in ("earliest", "latest") or place < 0:
        return versions[0 if asked.age in ("earliest", "earlier") else -1]
    place += 1 if asked.age in ("later", "outcome") else -1
    return versions[place] if 0 <= place < len(versions) else ""


def _only(keys: Iterable[str]) -> str:
    found = tuple(keys)
    return found[0] if len(found) == 1 else ""


def _is_of_session(document_id: str, session: str, catalogue: Catalogue) -> bool:
    """Whether a document's symbol has the session: A/RES/74/341, (XXXIX-O/09), WHA70.32."""
    match = _SESSION.search(catalogue.resolutions[document_id].symbol)
    number = next((one for one in match.groups() if one), "") if match else ""
    return bool(number) and spell_ordinals(f"{to_number(number)}th") == spell_ordinals(session)


def _continuing(document_id: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The later documents that continue one."""
    older = catalogue.resolutions[document_id]
    citing = [key for key, _ in catalogue.cited.get(document_id, ())]
    named = dict.fromkeys(
        (*(key.partition("/")[0] for key in citing), *_namesakes(older, catalogue))
    )
    operative = {key.partition("/")[0] for key in citing if "/op-" in key}
    return tuple(
        key
        for key in named
        if key in catalogue.resolutions
        and _continues(catalogue.resolutions[key], older, cited=key in operative)
    )


def _continued(document_id: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The earlier documents that one continues."""
    newer = catalogue.resolutions[document_id]
    mentions = catalogue.derived.extracts[document_id].mentions
    operative = {one.document_id for label, one in mentions if label.startswith("op-")}
    named = dict.fromkeys(
        (*(one.document_id for _, one in mentions), *_namesakes(newer, catalogue))
    )
    return tuple(
        key
        for key in named
        if key in catalogue.resolutions
        and _continues(newer, catalogue.resolutions[key], cited=key in operative)
    )


def _continues(newer: Resolution, older: Resolution, *, cited: bool) -> bool:
    if not older.date or newer.date <= older.date:
        return False
    titles = _title_stems(newer), _title_stems(older)
    shared, shorter = len(titles[0] & titles[1]), min(map(len, titles))
    return cited or (shared >= _SHARED and 2 * shared >= shorter)


def _namesakes(resolution: Resolution, catalogue: Catalogue) -> tuple[str, ...]:
    """The documents with all words of a title, where these are enough to tell a subject."""
    stems = _title_stems(resolution)
    if len(stems) < _LEAST_NAME:
        return ()
    return tuple(sorted(catalogue.titled(stems) - {resolution.document_id}))


def _title_stems(resolution: Resolution) -> frozenset[str]:
    words = content_words(spell_alike(resolution.title))
    return frozenset(stem_words(" ".join(word for word in words if not word.isdigit())))
