"""Who holds a post: the person that a text names beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from assistant.catalogue import Catalogue
from assistant.clauses import Span
from assistant.inquiry import Inquiry
from assistant.question.kinds import content_stems
from assistant.reading.extraction import Reading, answer_from_readings
from assistant.records import Answer
from index.words import stem_words

_ASKED = re.compile(
    r"^\W*(?:(?:and|so|ok|y)\W+)*(?:who(?:['’]s|\s+is|\s+was)|qui[ée]n\s+(?:es|era|fue))\s+(?:now\s+|currently\s+)?"
    r"(?:the|its|their|our|el|la|su)\s+(?P<post>[^\W\d_]+(?:[\s-]+(?!(?:on|of|for|to|in|at|from|who|that|under|"
    r"sobre|del?|para|en|al?|que)\b)[^\W\d_]+){0,3})"
    r"(?:\s+(?:on|of|for|to|in|at|from|under|sobre|del?|para|en|al?)\s+(?P<matter>[^?]+))?\W*$",
    re.I,
)
_CAPITAL = r"[A-ZÁÉÍÓÚÑ][\w’'-]*\.?"
_PERSON = (
    r"(?P<person>\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|Ambassador|Judge|Professor|Prof|Sr|Sra|Embajadora?|Doctora?)\b\.?\s+"
    rf"{_CAPITAL}(?:\s+(?:(?:de|del|la|van|von|bin|al|el)\s+)*{_CAPITAL}){{0,3}})"
)
# A post that somebody held before is not held by him any more.
_PRESENT = r"(?<!former )(?<!Former )(?<!outgoing )(?<!late )(?<!ex-)"


def answer_holder(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """The one person whom the texts name as holder of the post asked for; None without one."""
    asked = _ASKED.match(" ".join(inquiry.plain.split()))
    if asked is None:
        return None
    found = list(_find_holders(asked["post"], asked["matter"] or "", inquiry, catalogue))
    if len({name for name, *_ in found}) != 1:
        return None
    _, paragraph_id, span = found[0]
    return answer_from_readings(inquiry, [Reading(paragraph_id, 1.0, *span)], catalogue)


def _find_holders(
    post: str, matter: str, inquiry: Inquiry, catalogue: Catalogue
) -> Iterator[tuple[str, str, Span]]:
    """Each naming of a holder of a post with such a matter: the name, and where it stands."""
    patterns = _patterns(post)
    wanted = set(content_stems(matter))
    documents = inquiry.document_ids or catalogue.by_date()
    for paragraph_id, paragraph in catalogue.that_may_have([stem_words(post)], documents):
        title = catalogue.resolution_of(paragraph_id).title
        if not wanted <= set(stem_words(f"{paragraph.text} {title}")):
            continue
        for match in chain(*(one.finditer(paragraph.text) for one in patterns)):
            yield match["person"], paragraph_id, match.span("person")


def _patterns(post: str) -> tuple[re.Pattern[str], ...]:
    """“the Envoy for …, Ms. N”; “Ms. N, the Envoy for …” and “Ms. N as Envoy for …”."""
    words = r"[\s-]+".join(map(re.escape, re.split(r"[\s-]+", post)))
    named = rf"{_PRESENT}\b(?i:{words})\b"
    the = r"(?:(?:the|its|el|la)\s+)?"
    return (
        re.compile(rf"{named}[^.;:,]{{0,120}}?,?\s+{_PERSON}"),
        re.compile(rf"{_PERSON}(?:,\s+|\s+(?:as|como)\s+){the}{named}"),
    )
