"""Follow-ups that put the earlier question to another version: “and now?”, “since 2009?”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.catalogue import Catalogue
from assistant.front.words import is_metadata
from assistant.mentions.identifiers import find_identifiers, name_document, strip_identifiers
from assistant.mentions.symbols import blank
from assistant.patterns import any_of, phrases
from assistant.question.kinds import PARTICULAR_KINDS, content_words, question_kind
from assistant.retrieval import stem_words
from assistant.versions.documents import choose_version, versions_of
from assistant.versions.words import find_version_words

_MOST_SAID = 2
_SAME = frozenset(
    "resolution text document version rules one question thing answer case onwards onward".split()
)
_LOOSE = re.compile(
    r"\s+(?:under|in|of|on|by|with|from|since|according\s+to|según|bajo|en)\s+(?=[,;.?]|$)", re.I
)
_WHOLE = frozenset(
    "summarize summarise summary outline overview gist about tell say says show read resume "
    "resumen resumir trata".split()
)
_CHANGED = phrases(
    "changed?, amend(?:ed)?, revised?, raised?, lowered, increased?, reduced?, extend(?:ed)?",
    "prolonged, shortened, lengthened, postponed, pushed back, put (?:off|back)",
    "brought forward, moved, modified, altered, updated, cut",
)
_LATER = phrases(
    "later(?: on)?, since(?: then)?, afterwards?, subsequently, after that, in the meantime"
)
_WAS_IT_CHANGED = (
    r"^\W*(?:(?:and|but|so|then|ok)\b\W*)*(?:was|were|has|have|had|did|is)\s+"
    r"(?:that|this|it|they|those|these)(?:\s+(?!by\b|who\b|not\b)[\w-]+){0,2}?\s+"
    rf"(?:been\s+|ever\s+|later\s+|subsequently\s+){{0,2}}{_CHANGED}\b"
    rf"(?P<later>\s+{_LATER})?\W*$"
)
_IS_IT_STILL = (
    r"^\W*(?:(?:and|but|so)\b\W*)*(?:is|are)\s+(?:it|that|this|they|those|these)\s+still\s+"
    r"(?:so|that|as|the\s+(?:same|case|rule|limit|amount|number|deadline|figure))\b"
    r"(?:\s+(?!in\b|not\b)[\w-]+){0,3}\W*$"
)
_SPANISH_CHANGED = (
    r"^\W*(?:y\W+)?(?:eso|es[ea]\s+\w+)\s+(?:se\s+|fue\s+|ha\s+sido\s+)?"
    r"(?:cambi(?:ó|ad[oa])|modific(?:ó|ad[oa])|prorrog(?:ó|ad[oa])|ampli(?:ó|ad[oa])|"
    r"aument(?:ó|ad[oa])|reduj(?:o)|reducid[oa])"
    r"(?:\s+(?:después|luego|más\s+tarde|posteriormente))?\W*$"
)
_CHANGED_LATER = re.compile(any_of(_WAS_IT_CHANGED, _IS_IT_STILL, _SPANISH_CHANGED), re.IGNORECASE)


def swap_version(
    question: str, earlier: str, document_ids: Sequence[str], catalogue: Catalogue
) -> tuple[str, str]:
    """The earlier question put to the version that a follow-up names, and that version.

    Both are empty where the follow-up names none, asks something else as well, or the documents
    spoken of have no other version.
    """
    if not (earlier and document_ids):
        return "", ""
    is_changed = _CHANGED_LATER.match(question) is not None
    named = list(find_version_words(question))
    if not (is_changed or named) or find_identifiers(question, catalogue).paragraphs:
        return "", ""
    if not is_changed and _asks_otherwise(question, earlier):
        return "", ""
    versions = versions_of(document_ids[0], catalogue)
    if len(versions) < 2:
        return "", ""
    if is_changed:
        return _put_to_both(versions, earlier, document_ids[0], catalogue)
    for asked in named:
        rest = content_words(blank(question, asked.start, asked.end))
        said = [word for word in rest if word not in _SAME]
        if len(said) > _MOST_SAID or not set(stem_words(" ".join(said))) <= set(
            stem_words(earlier)
        ):
            continue
        chosen = choose_version(asked, versions, catalogue, document_ids[0])
        if chosen:
            return _put_to(chosen, earlier, catalogue), chosen
    return "", ""


def _asks_otherwise(question: str, earlier: str) -> bool:
    """Whether a follow-up asks for another kind of thing: “how many by 2009?” after “by when?”."""
    kind = question_kind(question)
    own = kind in PARTICULAR_KINDS or (kind == "yes-no" and bool(content_words(question)))
    return own and kind != question_kind(earlier)


def _put_to_both(
    versions: Sequence[str], earlier: str, document_id: str, catalogue: Catalogue
) -> tuple[str, str]:
    """The earlier question put to the version spoken of and to the last, which comes second.

    Where the last is spoken of, it is set beside the one before it. Nothing where the earlier
    question was about a document as a whole: a change is then one of that document.
    """
    about = content_words(strip_identifiers(earlier, catalogue))
    told = [one for one in about if not (one in _WHOLE or is_metadata(one))]
    if find_identifiers(earlier, catalogue).paragraphs or not told:
        return "", ""
    place = min(versions.index(document_id), len(versions) - 2)
    pair = (versions[place], versions[-1])
    symbols = " and ".join(catalogue.resolutions[key].symbol for key in pair)
    return name_document(_without_version(earlier, catalogue), symbols, catalogue), pair[1]


def _put_to(document_id: str, question: str, catalogue: Catalogue) -> str:
    """The question asked of this document, whatever version it spoke of."""
    symbol = catalogue.resolutions[document_id].symbol
    return name_document(_without_version(question, catalogue), symbol, catalogue)


def _without_version(question: str, catalogue: Catalogue) -> str:
    """The question without the words for a version, unless they name the document itself."""
    said = next(find_version_words(question), None)
    if said is None:
        return question
    if (said.named or said.year) and find_identifiers(question, catalogue).document_ids:
        return question
    bare = blank(question, said.start, said.end)
    return " ".join(_LOOSE.sub("", bare).split())
