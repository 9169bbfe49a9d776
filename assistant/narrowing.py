"""A library of which only some parts are asked: preambles, operative parts or annexes."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from assistant.catalogue import Catalogue
from assistant.grounding import refuse
from assistant.records import Answer
from index.derived import Derived, derive
from index.extracts import Extract
from index.records import TITLE_LABEL, Kind, Resolution

_ELSEWHERE = "This is not stated in the part of the resolutions that was chosen."


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
        return refuse(_ELSEWHERE, answer.standalone_question, "nothing relevant", catalogue)
    return answer


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
