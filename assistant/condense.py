"""Follow-ups: from a question and the earlier turns to a standalone question, without a model."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.catalogue import Catalogue
from assistant.identifiers import find_identifiers, strip_identifiers
from assistant.question import content_words
from assistant.records import Turn

_PRONOUN = re.compile(
    r"\b(?:it|its|it's|itself|they|them|their|theirs|he|him|his|she|her|those|these|this|such|the\s+same|said|"
    r"else|the\s+others?|thereof|therein|aforementioned|instead|the\s+(?:latter|former)|likewise|as\s+well|"
    r"again|any\s+(?:others?|more)|(?:another|other)\s+(?:one|ones|bodies|body)|do\s+so|doing\s+so|that\s+one)\b|"
    r"\bthat(?!\s+(?:the|a|an|each|all|every|any|are|is\s+\w+ing|have|has|must|should|shall|will|can|states?|member)\b)"
    r"(?=\s*(?:[?.!,;]|$)|\s+(?:is|was|be|mean|means|binding|for|to|in|by|meeting|report|group|body|paragraph|para|"
    r"resolution|one|committee|study|plan|convention|request|instruction|part|text|point|work|happen|happens|apply|"
    r"say|says|come|comes|mandate|commission|organ|council|session|date|deadline|provision|topic|issue|idea|subject|"
    r"obligation|paragraph's|exactly|about|also|too|mean)\b)|"
    r"\b(?:about|on|of|with|for|to|in|from|behind|after|before|by|under|do|did|does|is|was|say|says|why|read|quote|cite)\s+that\b(?=\s*(?:[?.!,;]|$|\w+\s*[?.!]?$))|"
    r"\bthere\b(?=\s*[?.!]*$)|\b(?:take\s+part|involved|attend|participate)\s+there\b",
    re.I,
)
_CONTINUES = re.compile(
    r"^\W*(?:and|but|so|or|also|then|plus|what\s+about|how\s+about|what\s+of|who\s+else|what\s+else|where\s+else|"
    r"anyone\s+else|anything\s+else|by\s+when|until\s+when|since\s+when|to\s+whom|with\s+whom|why|how\s+so|how\s+come|"
    r"which\s+ones?|in\s+which\s+paragraph|where\s+exactly|meaning|y|e)\b",
    re.I,
)
_BARE = re.compile(
    r"^\W*(?:(?:and|but|so|ok|okay|then)\W+)*(?:why(?:\s+(?:not|so|is\s+that))?|when|where|how|who|whom|what\s+for|by\s+(?:when|whom)|"
    r"to\s+whom|with\s+whom|since\s+when|until\s+when|which\s+(?:ones?|paragraph)|how\s+(?:so|come|long|many|much|often)|source|"
    r"says\s+who|really|are\s+you\s+sure|anything\s+else|(?:who|what)\s+else|for\s+what(?:\s+purpose)?|in\s+what\s+way|meaning|e\.?g\.?|"
    r"more|go\s+on|continue|like\s+(?:what|who)|such\s+as)\W*$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Thread:
    """What a conversation is about: its last full question and the paragraphs last cited."""

    question: str = ""
    paragraph_ids: tuple[str, ...] = ()
    document_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Condensed:
    """A question made standalone; `thread` is empty where the question stands by itself."""

    question: str
    standalone_question: str
    query: str
    thread: Thread
    depends: bool


def cited_paragraphs(text: str, catalogue: Catalogue) -> tuple[str, ...]:
    """Ids of the loaded paragraphs whose written citation stands in a text, in order."""
    plain = text.replace("\\", "")
    found: list[tuple[int, str]] = []
    for document_id, resolution in catalogue.resolutions.items():
        if resolution.symbol not in plain:
            continue
        for key, _ in (*catalogue.in_order(document_id), (f"{document_id}/title", resolution.front)):
            citation = catalogue.citation(key)
            match = re.search(re.escape(citation) + r"(?![\d(])", plain)
            if match:
                found.append((match.start(), key))
    return tuple(key for _, key in sorted(found))


def depends_on_history(question: str, catalogue: Catalogue) -> bool:
    """Whether a question can't be understood without the earlier turns."""
    identifiers = find_identifiers(question, catalogue)
    plain = strip_identifiers(question, catalogue)
    topic = content_words(plain)
    if _BARE.match(question):
        return True
    if _PRONOUN.search(plain):
        return True
    if identifiers.document_ids or identifiers.missing:
        return not topic and not identifiers.paragraphs and bool(_CONTINUES.match(question))
    if identifiers.paragraphs:
        return True
    if _CONTINUES.match(question):
        return len(topic) <= 3
    return len(topic) <= 1 and not re.search(r"[A-Z]{3,}", question)


def follow_thread(history: Sequence[Turn], catalogue: Catalogue) -> Thread:
    """What the earlier turns are about, from the first to the last."""
    thread = Thread()
    for turn in history:
        if turn.role == "user":
            named = find_identifiers(turn.content, catalogue, thread.document_ids).document_ids
            if thread.question and depends_on_history(turn.content, catalogue):
                if named:
                    thread = Thread(thread.question, thread.paragraph_ids, named)
            else:
                thread = Thread(turn.content, thread.paragraph_ids, named or thread.document_ids)
        else:
            cited = cited_paragraphs(turn.content, catalogue)
            if cited:
                documents = dict.fromkeys(key.partition("/")[0] for key in cited)
                thread = Thread(thread.question, cited, tuple(documents))
    return thread


def condense(question: str, history: Sequence[Turn], catalogue: Catalogue) -> Condensed:
    """The standalone form of a question; a first question is passed through unchanged."""
    if not history:
        return Condensed(question, question, question, Thread(), depends=False)
    thread = follow_thread(history, catalogue)
    if not thread.question or not depends_on_history(question, catalogue):
        return Condensed(question, question, question, thread, depends=False)
    identifiers = find_identifiers(question, catalogue, thread.document_ids)
    base = " ".join(strip_identifiers(thread.question, catalogue).split())
    if identifiers.document_ids and not identifiers.paragraphs:
        topic = content_words(strip_identifiers(question, catalogue))
        if not topic:
            symbols = ", ".join(catalogue.resolutions[key].symbol for key in identifiers.document_ids)
            standalone = f"{base.rstrip(' ?.!')} (in {symbols})?"
            return Condensed(base, standalone, base, _in(thread, identifiers.document_ids), depends=True)
    about = f"about “{thread.question.strip()}”"
    if thread.paragraph_ids:
        about += f", {catalogue.citation(thread.paragraph_ids[0])}"
    standalone = f"{question.strip()} ({about})"
    return Condensed(question, standalone, f"{base} {question}", thread, depends=True)


def _in(thread: Thread, document_ids: tuple[str, ...]) -> Thread:
    return Thread(thread.question, (), document_ids)
