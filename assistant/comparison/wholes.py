"""Comparisons of whole texts: what they order alike, and what only one of them orders."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from itertools import combinations
from typing import TypeAlias

from assistant.catalogue import Catalogue
from assistant.comparison.documents import compared_documents
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.lookup import first_sentence
from assistant.question.text_words import TEXT_STEMS
from assistant.records import Answer
from assistant.retrieval import stem_words
from index.citation import name_document

Similarity: TypeAlias = Callable[[Sequence[str], Sequence[str]], Sequence[Sequence[float]]]

_ALIKE = 0.62
_GIST = 420
_COMPARING = TEXT_STEMS | frozenset(
    stem_words(
        """compare comparison difference versus vs common contrast other ask new add say said
        content order require request decide provide similarities same relate main key change update
        revise evolve modify cambia cambió cambian cambiaron cambio modifica modificó alike between
        mandates operative part provisions things missing contain cover unlike doesn didn don lacks
        absent dropped omits left go goes further bring introduce had one only points call want
        demand year before previous last earlier older since time removed longer diferencia
        diferencian distingue distinguen distinto distinta compara comparar comparación compárame
        comparen común semejanzas similitudes parecidas parecen pide piden ordena ordenan establece
        establecen dispone disponen contenido nuevo nueva añade añaden agrega agregan mandatos
        principales existen hay leave out"""
    )
)


# “WHO” is no question word, so it is no content word either.
_NAME = re.compile(r"\b(?:WHO|IT|US)\b")
_MOST_WHOLE = 4
_DIFFERENCE = re.compile(r"\b(?:differ|diferenci|distin[gt])\w*", re.IGNORECASE)
_COMPARED = re.compile(
    r"\b(?:compar\w*|differ\w*|versus|vs|contrast\w*|in\s+common|diferenci\w*|distingu\w*|"
    r"en\s+común)\b",
    re.I,
)


def answer_comparison(
    inquiry: Inquiry, catalogue: Catalogue, similarity: Similarity
) -> Answer | None:
    """What two documents order alike and what only one does, when no subject is named.

    `similarity` gives the cosine of every paragraph id of the first list to each of the second.
    None where none of them orders anything.
    """
    documents = compared_documents(inquiry, catalogue)
    years = {catalogue.resolutions[key].date[:4] for key in documents}
    if len(documents) < 2 or not is_about_whole(inquiry.topic, years):
        return None
    if _NAME.search(inquiry.plain):
        return None
    if len(documents) > 2:
        return _compare_several(documents, inquiry, catalogue, similarity)
    first, second = documents
    return _compare_two(first, second, inquiry.standalone_question, catalogue, similarity)


def is_about_whole(topic: Sequence[str], years: Collection[str]) -> bool:
    """Whether a comparison has no topic but the comparing and the texts themselves."""
    return set(stem_words(" ".join(topic))) <= _COMPARING | set(years)


def say_only(
    has: str, lacks: str, standalone_question: str, catalogue: Catalogue, similarity: Similarity
) -> Answer | None:
    """What one document orders that another does not, or what it has least in common with it.

    None where it orders nothing.
    """
    left, right = _whole_operatives(has, catalogue), _whole_operatives(lacks, catalogue)
    if not left:
        return None
    best = [max(row, default=0.0) for row in similarity(left, right)]
    only = [key for key, value in zip(left, best, strict=True) if value < _ALIKE]
    least = min(zip(best, left, strict=True))[1]
    symbols = [escape(name_document(catalogue.resolutions[key])) for key in (has, lacks)]
    statements = [Statement(f"Only {symbols[0]}, not {symbols[1]}, has:", framing=True)]
    statements += [_gist(key, catalogue) for key in only or [least]]
    return ground(Draft(tuple(statements), quoted=False), standalone_question, catalogue)


def _compare_two(
    first: str, second: str, standalone_question: str, catalogue: Catalogue, similarity: Similarity
) -> Answer | None:
    """What two documents order alike and what each orders alone; None where neither does.

    Asked for the difference, what they order alike comes last.
    """
    left, right = _whole_operatives(first, catalogue), _whole_operatives(second, catalogue)
    if not (left or right):
        return None
    cosines = similarity(left, right)
    pairs = _pairs(left, right, cosines)
    shared = {key for key, _ in pairs} | {
        key
        for column, key in enumerate(right)
        if max((row[column] for row in cosines), default=0.0) >= _ALIKE
    }
    alike = _alike("In both:", pairs, catalogue)
    only_in = []
    for document_id, keys in ((first, left), (second, right)):
        only = [key for key in keys if key not in shared]
        only_in += [_only_in(document_id, only, catalogue)] if only else []
    differ = _DIFFERENCE.search(standalone_question)
    blocks = [*only_in, *alike] if differ else [*alike, *only_in]
    return ground(Draft(_joined(blocks), quoted=False), standalone_question, catalogue)


def _alike(
    heading: str, pairs: Sequence[tuple[str, str]], catalogue: Catalogue
) -> list[list[Statement]]:
    """The block of what texts order alike, none where they order nothing so."""
    lines = [_pair(a, b, catalogue) for a, b in pairs]
    return [[Statement(heading, framing=True), *lines]] if lines else []


def _joined(blocks: Sequence[Sequence[Statement]]) -> tuple[Statement, ...]:
    """The statements of several blocks, an empty line before every further one."""
    return tuple(
        replace(one, text=f"\n{one.text}") if place and one is block[0] else one
        for place, block in enumerate(blocks)
        for one in block
    )


def _compare_several(
    documents: Sequence[str], inquiry: Inquiry, catalogue: Catalogue, similarity: Similarity
) -> Answer | None:
    """What each of several documents orders that none of the others does, and what two share."""
    if len(documents) > _MOST_WHOLE or not _COMPARED.search(inquiry.question):
        return None
    operatives = {key: _whole_operatives(key, catalogue) for key in documents}
    pairs = [
        pair
        for left, right in combinations(operatives.values(), 2)
        for pair in _pairs(left, right, similarity(left, right))
    ]
    shared = {key for pair in pairs for key in pair}
    blocks = _alike("In more than one:", pairs, catalogue)
    for document_id, keys in operatives.items():
        only = [key for key in keys if key not in shared]
        blocks.append(_only_in(document_id, only, catalogue))
    return ground(Draft(_joined(blocks), quoted=False), inquiry.standalone_question, catalogue)


def _pairs(
    left: Sequence[str], right: Sequence[str], cosines: Sequence[Sequence[float]]
) -> list[tuple[str, str]]:
    """Each paragraph of the one text that has its like in the other, with that."""
    return [
        (key, right[max(range(len(right)), key=row.__getitem__)])
        for key, row in zip(left, cosines, strict=True)
        if max(row, default=0.0) >= _ALIKE
    ]


def _only_in(
    document_id: str, paragraph_ids: Iterable[str], catalogue: Catalogue
) -> list[Statement]:
    symbol = escape(name_document(catalogue.resolutions[document_id]))
    heading = Statement(f"Only in {symbol}:", framing=True)
    return [heading, *(_gist(key, catalogue) for key in paragraph_ids)]


def _whole_operatives(document_id: str, catalogue: Catalogue) -> tuple[str, ...]:
    return tuple(
        key
        for key, paragraph in catalogue.in_order(document_id)
        if paragraph.kind == "operative" and not paragraph.chapeau_label
    )


def _gist(paragraph_id: str, catalogue: Catalogue) -> Statement:
    text = catalogue.paragraphs[paragraph_id].text
    start, end = first_sentence(text, longest=_GIST)
    more = " …" if text[end:].strip(" .,;:") else ""
    line = f"- {escape(catalogue.citation(paragraph_id))}: “{escape(text[start:end])}”{more}"
    return Statement(line, (Evidence(paragraph_id, start, end),))


def _pair(first: str, second: str, catalogue: Catalogue) -> Statement:
    a, b = _gist(first, catalogue), _gist(second, catalogue)
    return Statement(f"{a.text} / {b.text.removeprefix('- ')}", (*a.evidence, *b.evidence))
