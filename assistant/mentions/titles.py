"""Documents named by their subject: “the resolution on harbours”, “the texts on A and on B”."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from assistant.catalogue import Catalogue
from assistant.front.words import ORGANS
from assistant.mentions.bodies import find_body, has_only_body
from assistant.mentions.dates import DOCUMENT_WORD
from assistant.mentions.symbols import DocumentMention
from assistant.question.kinds import content_words, spell_alike
from assistant.retrieval import stem_words

_NO_TITLE = r"(?:asamblea|consejo|comisión|organización|naciones|oea|onu|año|\d|párrafo|parrafo)"
_ON = (
    r"(?:(?:on|about|against|concerning|regarding|(?:devoted|dedicated)\s+to|(?:deals|dealing)\s+with)"
    r"\s+(?:the\s+)?|"
    r"(?:sobre|contra|acerca\s+del?|relativ[ao]s?\s+al?|referentes?\s+al?|en\s+materia\s+de)\s+"
    r"(?:(?:l[ao]s?|el)\s+)?)"
)
_ANOTHER = rf"(?:and|or|than|y|o|e|que)\s+(?:the|la|el)\s+{DOCUMENT_WORD}(?!\w)"
_BEHIND = re.compile(
    rf"\b{DOCUMENT_WORD}\s+(?:{_ON}|(?:titulada|"
    rf"del?(?!\s+(?:l[ao]s?\s+|el\s+)?(?:{DOCUMENT_WORD}|{_NO_TITLE})))\s+(?:(?:l[ao]s?|el)\s+)?)"
    rf"(?P<words>(?:(?!{_ANOTHER})[\w'’-]+\s*){{1,8}})",
    re.I,
)
_BEFORE = re.compile(
    r"\b(?:the|that|this|your)\s+(?P<words>(?:(?!(?:the|that|this|of)\s)[\w'’-]+,?\s+){1,6}?)"
    rf"(?P<kind>{DOCUMENT_WORD})(?!\w)",
    re.I,
)
_INSTRUMENT = re.compile(r"decl|deci", re.I)
_DOCUMENTS = (
    r"(?:resolutions|texts|documents|ones|decisions|declarations|resoluciones|textos|documentos|"
    r"decisiones|declaraciones)"
)
_SEVERAL = re.compile(
    rf"\b{_DOCUMENTS}\s+(?P<after>{_ON}[^?.;:]+)"
    rf"|\b(?:the|both(?:\s+the)?)\s+(?P<words>(?:[\w'’-]+,?\s+){{1,6}}?(?:and|y)\s+"
    rf"(?:[\w'’-]+\s+){{1,4}}?)(?={_DOCUMENTS}\b)",
    re.I,
)
_BETWEEN = re.compile(
    rf"\s*(?:,\s*(?:and\s+|y\s+)?|\b(?:and|y|e)\s+)(?:{_ON}|(?:the|l[ao]s?|el)\s+)?", re.I
)
_LEAST_KNOWN = 2


def scan_titles(question: str, catalogue: Catalogue) -> Iterator[DocumentMention]:
    """Documents whose title alone has what “the … resolution” or “the text on …” names.

    Where no title has all the words, one that has some of them is meant if its document has the
    others and no second one does.
    """
    several = tuple(_scan_several(question, catalogue))
    if several:
        yield from several
        return
    behind = tuple(_scan_behind(question, catalogue))
    yield from behind
    for match in _BEFORE.finditer(question):
        if any(match.start() < one.end and one.start < match.end() for one in behind):
            continue
        of_body = _of_body(match["words"], catalogue)
        keys = of_body if len(of_body) == 1 else _titled(match["words"], catalogue)
        if not keys and not _INSTRUMENT.match(match["kind"]):
            keys = _paraphrased(match["words"], catalogue)
        if len(keys) == 1:
            yield DocumentMention(tuple(keys), "", *match.span())


def scan_shared_titles(question: str, catalogue: Catalogue) -> Iterator[DocumentMention]:
    """All documents that “the text on harbours” may be, where several have that in their title."""
    for match in (*_BEHIND.finditer(question), *_BEFORE.finditer(question)):
        keys, named = _longest_start(match["words"], _titled, catalogue)
        if len(keys) > 1:
            end = match.start("words") + len(named)
            yield DocumentMention(tuple(sorted(keys)), "", match.start(), end, by_subject=True)
            return


def _scan_behind(question: str, catalogue: Catalogue) -> Iterator[DocumentMention]:
    """“The text on harbours”: what stands behind the word for the document."""
    for match in _BEHIND.finditer(question):
        key, named = _start_names(match["words"], catalogue)
        if key:
            yield DocumentMention((key,), "", match.start(), match.start("words") + len(named))


def _scan_several(question: str, catalogue: Catalogue) -> Iterator[DocumentMention]:
    """Each of “the texts on harbours and on museums”; none unless two are told."""
    match = _SEVERAL.search(question)
    group = "after" if match and match["after"] else "words"
    listed = match[group] if match else ""
    if match is None or not _BETWEEN.search(listed):
        return
    found: list[DocumentMention] = []
    start = match.start(group)
    opening = re.match(_ON, listed, re.I)
    ends = [(between.start(), between.end()) for between in _BETWEEN.finditer(listed)]
    places = [opening.end() if opening else 0, *(end for _, end in ends)]
    for place, end in zip(places, [*(begun for begun, _ in ends), len(listed)], strict=True):
        key, named = _start_names(listed[place:end], catalogue)
        if key:
            begin = match.start() if not found else start + place
            found.append(DocumentMention((key,), "", begin, start + place + len(named)))
    if len({mention.document_ids for mention in found}) > 1:
        yield from found


def _start_names(words: str, catalogue: Catalogue) -> tuple[str, str]:
    """The document that the longest start of these words names, and that start."""
    for names in (_titled, _paraphrased):
        keys, named = _longest_start(words, names, catalogue)
        if keys:
            return (next(iter(keys)) if len(keys) == 1 else ""), named
    return "", ""


def _longest_start(
    words: str, names: Callable[[str, Catalogue], frozenset[str]], catalogue: Catalogue
) -> tuple[frozenset[str], str]:
    """The documents that the longest start of these words `names`, and that start."""
    while words.strip():
        keys = names(words, catalogue)
        if keys:
            return keys, words
        words = words.rstrip().rpartition(" ")[0]
    return frozenset(), ""


def _stems(words: str) -> tuple[str, ...]:
    return stem_words(spell_alike(" ".join(content_words(words))))


def _titled(words: str, catalogue: Catalogue) -> frozenset[str]:
    """Ids of the documents whose title has all the content words given."""
    return catalogue.titled(_stems(words))


def _of_body(words: str, catalogue: Catalogue) -> frozenset[str]:
    """Ids of the documents of the body named whose title has all other words, or of its only one.

    Below the title stands what the title leaves out of “the Permanent Council's lobster text”.
    """
    of_body = find_body(words, catalogue)
    if of_body is None:
        return frozenset()
    if has_only_body(of_body):
        return of_body.document_ids
    titled = of_body.document_ids & _titled(of_body.words, catalogue)
    if titled:
        return titled
    stems = _stems(of_body.words)
    return of_body.document_ids.intersection(*map(catalogue.documents_with, stems))


def _paraphrased(words: str, catalogue: Catalogue) -> frozenset[str]:
    """Ids of the documents with all these words that the library has, one of them in the title.

    A word in three may be in no document at all.
    """
    for organ, _ in ORGANS:
        words = organ.sub(" ", words)
    stems = list(dict.fromkeys(_stems(words)))
    held = {stem: catalogue.documents_with(stem) for stem in stems}
    known = [stem for stem in stems if held[stem]]
    if len(known) < max(_LEAST_KNOWN, 2 * len(stems) / 3):
        return frozenset()
    titled = frozenset().union(*(catalogue.titled([stem]) for stem in known))
    return titled.intersection(*(held[stem] for stem in known))
