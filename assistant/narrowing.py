"""A library of which only some resolutions or parts are asked, and what is said of the rest."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.grounding import escape, refuse
from assistant.records import Answer
from index.citation import name_document
from index.derived import Derived, derive
from index.extracts import Extract
from index.find import find_document
from index.records import TITLE_LABEL, Kind, Resolution

_ELSEWHERE = "This is not stated in the part of the resolutions that was chosen."
_KIND = re.compile(r"^(?:resolution|decision) ")
_UNCHOSEN = "is loaded, but it is not among the resolutions that were chosen."


def only_kinds(derived: Derived, kinds: frozenset[Kind]) -> Derived:
    """The same as if the resolutions had only paragraphs of these kinds."""
    resolutions = {
        key: replace(one, paragraphs=tuple(part for part in one.paragraphs if part.kind in kinds))
        for key, one in derived.resolutions.items()
    }
    extracts = {key: _narrow(derived.extracts[key], one) for key, one in resolutions.items()}
    return derive(resolutions, extracts)


def keep_to_part(answer: Answer, catalogue: Catalogue) -> Answer:
    """The answer, or a refusal where it tells of what was left out.

    Front matter belongs to no part, and a narrowed library can't tell how many paragraphs a
    text has or which of them exist.
    """
    cited = {item.paragraph_id.partition("/")[2] for item in answer.citations}
    if TITLE_LABEL in cited or answer.reason == "paragraph does not exist":
        return refuse(_ELSEWHERE, answer.standalone_question, catalogue, reason="nothing relevant")
    return answer


def tell_unchosen(
    answer: Answer, missing: Sequence[str], loaded: Mapping[str, Resolution], catalogue: Catalogue
) -> Answer:
    """The answer, or that a text it takes for not loaded was only not chosen.

    `missing` are the names of such texts, `loaded` is the whole library.
    """
    if answer.reason != "resolution not loaded":
        return answer
    unchosen = next(filter(None, (_find_loaded(name, loaded) for name in missing)), None)
    if unchosen is None:
        return answer
    said = f"{escape(name_document(unchosen))} {_UNCHOSEN}"
    return refuse(said, answer.standalone_question, catalogue, reason="nothing relevant")


def _find_loaded(name: str, loaded: Mapping[str, Resolution]) -> Resolution | None:
    """The resolution of a name: “AG/RES. 7”, or “resolution 7” by its number."""
    with suppress(LookupError):
        return loaded[find_document(loaded, _KIND.sub("", name))]
    return None


def _narrow(extract: Extract, resolution: Resolution) -> Extract:
    held: Collection[str] = {part.label for part in resolution.paragraphs} | {TITLE_LABEL}
    rows = [
        (label, row)
        for label, row in zip(extract.labels, extract.tokens, strict=True)
        if label in held
    ]
    return replace(
        extract,
        labels=tuple(label for label, _ in rows),
        tokens=tuple(row for _, row in rows),
        mentions=tuple(one for one in extract.mentions if one[0] in held),
        acronyms=tuple(
            one for one in extract.acronyms if one.paragraph_id.partition("/")[2] in held
        ),
    )
