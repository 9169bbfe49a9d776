"""Comparisons: which documents a question sets side by side, what only one of them orders."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from itertools import combinations

from assistant.catalogue import Catalogue
from assistant.grounding import Draft, Evidence, Statement, escape, ground
from assistant.inquiry import Inquiry
from assistant.lookup import first_sentence
from assistant.mentions.documents import find_document_mentions
from assistant.records import Answer
from index.citation import name_document

_ALIKE = 0.62
_GIST = 420
_BOTH = re.compile(
    r"\b(?:both|each\s+of\s+the|the\s+two|compar\w+|differ\w*|versus|vs\.?|in\s+common|whereas|respectively|"
    r"each\s+(?:resolution|text|document)|amb[oa]s|cada\s+un[oa]|l[oa]s\s+dos|diferenci\w+|"
    r"distingu\w+|en\s+común)\b",
    re.I,
)
_ONLY = re.compile(
    r"\b(?:that|which|but)\s+(?:\S+\s+){0,4}?(?:does\s+not|doesn't|did\s+not|didn't|do\s+not|don't|is\s+not|isn't|lacks?)\b|\bonly\s+in\b|"
    r"\bnot\s+in\b|\bnew\s+in\b|\badd(?:s|ed)?\b.*\b(?:to|over)\b|\bmissing\s+(?:from|in)\b|\bunlike\b|"
    r"\bs[oó]lo\s+(?:está\s+)?en\b|\bque\s+no\s+(?:está|figura|tiene|dice|pide)\b|\bde\s+nuevo\b",
    re.I,
)
_COMPARING_WORDS = frozenset(
    """compare compares compared comparison difference differences differ differs different
    versus vs common contrast both two each other resolution resolutions text texts ask asks
    asked new add adds added say says said content order orders ordered require requires required
    request requests requested decide decides decided provide provides provided
    similarities similar similarity same relate related relation main key documents document
    change changes changed changing update updates updated revise revises revised evolve evolved
    modify modifies modified cambia cambió cambian cambiaron cambio cambios modifica modificó
    alike between mandates mandate operative part provisions parts things missing contain
    contains cover covers unlike doesn didn don lacks lacked absent dropped drop omits omitted left
    go goes further bring brings introduce introduces had one only points point call calls want
    wants demand demands year before previous last earlier older since time removed longer
    diferencia diferencias diferencian distingue distinguen distinto distinta distintas compara
    comparar comparación compárame comparen común semejanzas similitudes parecidas parecen ambas
    ambos texto textos resolución resoluciones documento documentos pide piden ordena ordenan
    establece establecen dispone disponen contenido nuevo nueva nuevas añade añaden agrega agregan
    mandatos principales existen hay""".split()
)


# “WHO” is no question word, so it is no content word either.
_NAME = re.compile(r"\b(?:WHO|IT|US)\b")
_MOST_COMPARED = 6
_MOST_WHOLE = 4
_COMPARED = re.compile(
    r"\b(?:compar\w*|differ\w*|versus|vs|contrast\w*|in\s+common|diferenci\w*|distingu\w*|"
    r"en\s+común)\b",
    re.I,
)


_COMPARES = re.compile(
    r"\b(?:compar(?:e|es|ed|ing)|contrast|(?:any|the|what(?:'s|\s+is)\s+the)\s+differences?(?:\s+(?:in|between|of|"
    r"regarding|on))?|differs?|between\s+(?:the\s+two|both|them|and)|between(?=\W*$)|in\s+common|both|"
    r"(?:in|of|by)\s+each\s+(?:of\s+the\s+(?:two\s+)?)?(?:resolutions?|texts?|documents?)|respectively|versus|vs\.?|"
    r"the\s+two(?:\s+(?:resolutions|texts|documents))?|resolutions|texts|"
    r"(?:qué\s+)?diferencias?(?:\s+hay)?(?:\s+(?:entre|en))?|se\s+(?:diferencian|distinguen)|amb[oa]s|"
    r"cada\s+un[oa](?:\s+de)?|l[oa]s\s+dos|en\s+común|resoluciones|textos)\b",
    re.I,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FEW = 20
_YEARS = re.compile(
    r"\b(?:(?:between|in|from|of)\s+)?(?:19|20)\d\d\s+(?:and|to|versus|vs\.?|with)\s+(?:19|20)\d\d\b",
    re.I,
)


def _documents_of_years(question: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The documents that years stand for, where each year has just one."""
    if len(catalogue.resolutions) > _FEW:
        return ()
    found = []
    for year in dict.fromkeys(_YEAR.findall(question)):
        of_year = [key for key, one in catalogue.resolutions.items() if one.date.startswith(year)]
        found += of_year if len(of_year) == 1 else []
    return tuple(key for key in catalogue.by_date() if key in found)


def without_years(question: str, documents: Sequence[str], catalogue: Catalogue) -> str:
    """The question without the years that stand for these documents."""
    years = [catalogue.resolutions[key].date[:4] for key in documents]
    return re.sub(rf"\b(?:{'|'.join(filter(None, years)) or '-'})\b(?:\s+ones?\b)?", " ", question)


def without_comparison(question: str) -> str:
    """What a comparing question asks of each document by itself."""
    return " ".join(_COMPARES.sub(" ", _YEARS.sub(" ", question)).split()).strip(" ,;.")


def compared_documents(inquiry: Inquiry, catalogue: Catalogue) -> tuple[str, ...]:
    """The documents that a question compares; none where it names all of a year or an organ."""
    if inquiry.identifiers.paragraphs:
        return ()
    dated = _documents_of_years(inquiry.question, catalogue)
    if len(dated) >= 2 and set(inquiry.document_ids) <= set(dated):
        return dated
    if len(inquiry.document_ids) >= 2:
        if is_one_of_a_year(inquiry, catalogue) or _only_goes_on(inquiry):
            return ()
        return inquiry.document_ids if len(inquiry.document_ids) <= _MOST_COMPARED else ()
    if (
        not inquiry.document_ids
        and len(catalogue.resolutions) == 2
        and _BOTH.search(inquiry.question)
    ):
        return catalogue.by_date()
    return ()


def _only_goes_on(inquiry: Inquiry) -> bool:
    """Whether the documents are those of the earlier answer, and nobody set them side by side."""
    if inquiry.identifiers.document_ids or not inquiry.depends:
        return False
    return not _BOTH.search(f"{inquiry.earlier} {inquiry.question}")


def is_one_of_a_year(inquiry: Inquiry, catalogue: Catalogue) -> bool:
    """Whether several documents are named only by “the 2009 text”, which means one of them."""
    if len(inquiry.document_ids) < 2:
        return False
    named = find_document_mentions(inquiry.question, catalogue)
    said = {inquiry.question[one.start : one.end] for one in named}
    years = {catalogue.resolutions[key].date[:4] for key in inquiry.document_ids}
    return len(named) == 1 and len(years) == 1 and bool(_YEAR.search(said.pop()))


def answer_comparison(
    inquiry: Inquiry,
    catalogue: Catalogue,
    similarity: Callable[[Sequence[str], Sequence[str]], Sequence[Sequence[float]]],
) -> Answer | None:
    """What two documents order alike and what only one does, when no subject is named.

    `similarity` gives the cosine of every paragraph id of the first list to each of the second.
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
    if _ONLY.search(inquiry.question):
        return say_only(first, second, inquiry.standalone_question, catalogue, similarity)
    left, right = _whole_operatives(first, catalogue), _whole_operatives(second, catalogue)
    cosines = similarity(left, right)
    only = [key for key, row in zip(left, cosines, strict=True) if max(row) < _ALIKE]
    back = [max(row[column] for row in cosines) for column in range(len(right))]
    pairs = [
        (key, right[max(range(len(right)), key=row.__getitem__)])
        for key, row in zip(left, cosines, strict=True)
        if max(row) >= _ALIKE
    ]
    statements = [Statement("In both:", framing=True)] if pairs else []
    statements += [_pair(a, b, catalogue) for a, b in pairs]
    for document_id, keys in (
        (first, only),
        (second, [key for key, value in zip(right, back, strict=True) if value < _ALIKE]),
    ):
        symbol = escape(name_document(catalogue.resolutions[document_id]))
        apart = "\n" if statements else ""
        heading = Statement(f"{apart}Only in {symbol}:", framing=True)
        statements += [heading, *(_gist(key, catalogue) for key in keys)] if keys else []
    return ground(Draft(tuple(statements), quoted=False), inquiry.standalone_question, catalogue)


def say_only(
    has: str,
    lacks: str,
    standalone_question: str,
    catalogue: Catalogue,
    similarity: Callable[[Sequence[str], Sequence[str]], Sequence[Sequence[float]]],
) -> Answer:
    """What one document orders that another does not, or what it has least in common with it."""
    left, right = _whole_operatives(has, catalogue), _whole_operatives(lacks, catalogue)
    best = [max(row, default=0.0) for row in similarity(left, right)]
    only = [key for key, value in zip(left, best, strict=True) if value < _ALIKE]
    least = min(zip(best, left, strict=True), default=(0.0, ""))[1]
    symbols = [escape(name_document(catalogue.resolutions[key])) for key in (has, lacks)]
    statements = [Statement(f"Only {symbols[0]}, not {symbols[1]}, has:", framing=True)]
    statements += [_gist(key, catalogue) for key in only or [least] if key]
    return ground(Draft(tuple(statements), quoted=False), standalone_question, catalogue)


def is_about_whole(topic: Sequence[str], years: Collection[str]) -> bool:
    """Whether a comparison has no topic but the comparing and the texts themselves."""
    return set(topic) <= _COMPARING_WORDS | set(years)


def _compare_several(
    documents: Sequence[str],
    inquiry: Inquiry,
    catalogue: Catalogue,
    similarity: Callable[[Sequence[str], Sequence[str]], Sequence[Sequence[float]]],
) -> Answer | None:
    """What each of several documents orders that none of the others does, and what two share."""
    if len(documents) > _MOST_WHOLE or not _COMPARED.search(inquiry.question):
        return None
    operatives = {key: _whole_operatives(key, catalogue) for key in documents}
    pairs: list[tuple[str, str]] = []
    for first, second in combinations(documents, 2):
        left, right = operatives[first], operatives[second]
        if not left or not right:
            continue
        for key, row in zip(left, similarity(left, right), strict=True):
            if max(row) >= _ALIKE:
                pairs.append((key, right[max(range(len(right)), key=row.__getitem__)]))
    shared = {key for pair in pairs for key in pair}
    statements = [Statement("In more than one:", framing=True)] if pairs else []
    statements += [_pair(a, b, catalogue) for a, b in pairs]
    for document_id in documents:
        symbol = escape(name_document(catalogue.resolutions[document_id]))
        statements.append(Statement(f"\nOnly in {symbol}:", framing=True))
        only = (key for key in operatives[document_id] if key not in shared)
        statements += [_gist(key, catalogue) for key in only]
    return ground(Draft(tuple(statements), quoted=False), inquiry.standalone_question, catalogue)


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
