"""What the routes and exact evidence say of each passage that was read."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.evidence.lacking import find_lacks
from assistant.inquiry import Inquiry
from assistant.lists.choice import direct_parts
from assistant.mentions.identifiers import find_identifiers
from assistant.parts import Parts
from assistant.question.terms import find_terms
from assistant.reading.reader import Reading
from assistant.reading.weighing import Weighed, term_coverage
from assistant.retrieval import Candidate, stem_words
from assistant.versions.documents import versions_of

# No route found it: it is read for standing beside what was found.
_NOT_FOUND = Candidate("", fused=0.0, dense=0.0, sparse=0.0, dense_rank=0, sparse_rank=0)


def weigh_passages(
    inquiry: Inquiry,
    read: Sequence[Reading],
    candidates: Sequence[Candidate],
    keys: Sequence[str],
    parts: Parts,
) -> list[Weighed]:
    """What the routes and exact evidence say of each reading."""
    by_id = {candidate.paragraph_id: candidate for candidate in candidates}
    most = max((candidate.sparse for candidate in candidates), default=0.0) or 1.0
    terms = find_terms(inquiry.plain, parts.catalogue)
    asked = stem_words(" ".join(inquiry.topic))
    highest = max(reading.score for reading in read)
    answers = {reading.paragraph_id: reading.answers for reading in read}
    home = _spoken_of(inquiry, parts.catalogue)
    weighed = []
    for reading in read:
        key = reading.paragraph_id
        items = direct_parts(key, parts.catalogue)
        route = by_id.get(key, _NOT_FOUND)
        stems, title = _stems_of(key, parts.catalogue)
        weighed.append(
            Weighed(
                reading,
                fused=route.fused,
                dense=route.dense,
                sparse=route.sparse / most,
                rank=keys.index(key),
                coverage=term_coverage(asked, stems),
                title=term_coverage(asked, title - stems),
                lacks=find_lacks(inquiry, key, parts.catalogue, terms),
                leads=bool(items),
                below=max((answers.get(item, 0.0) for item in items), default=0.0),
                above=answers.get(parts.catalogue.chapeau_of(key), 0.0),
                behind=highest - reading.score,
                at_home=key.partition("/")[0] in home,
            )
        )
    return weighed


def _stems_of(paragraph_id: str, catalogue: Catalogue) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of a paragraph with its chapeau, and of the title of its document."""
    text = f"{catalogue.paragraphs[paragraph_id].text} {catalogue.chapeau_text(paragraph_id)}"
    title = catalogue.resolution_of(paragraph_id).title
    return frozenset(stem_words(text)), frozenset(stem_words(title))


def _spoken_of(inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """The document of the earlier answer, with its versions where no turn has named a document."""
    focus = next(iter(inquiry.focus), "").partition("/")[0]
    if not focus or find_identifiers(f"{inquiry.earlier} {inquiry.lead}", catalogue).document_ids:
        return (focus,)
    return versions_of(focus, catalogue)
