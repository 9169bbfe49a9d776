"""Follow-ups: from a question and the earlier turns to a standalone question, without a model."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.catalogue import Catalogue
from assistant.identifiers import find_identifiers, name_document, strip_identifiers
from assistant.lookup import only_reads
from assistant.numerals import ORDINAL_NUMBERS
from assistant.paragraph_mentions import find_paragraph_mentions
from assistant.question import content_words
from assistant.records import Turn
from assistant.subject import after_change

_PRONOUN = re.compile(
    r"\b(?:it|its|it's|itself|they|them|their|theirs|he|him|his|she|her|those|these|this|the\s+(?:same|said)|"
    r"else|the\s+others?|thereof|therein|aforementioned|instead|the\s+(?:latter|former)|likewise|as\s+well|"
    r"any\s+(?:others?|more)|the\s+(?:first|second|third|last|next)\s+ones?|(?:another|other)\s+(?:one|ones)|do\s+so|doing\s+so)\b|"
    r"(?:^|\b(?:about|on|of|with|for|to|in|from|behind|after|before|by|under|at|do|did|does|is|was|are|were|why|read|"
    r"quote|cite|when|where|how|who|and|has|have|than|like|into|through|happens|repeat|show|explain)\s+)that\b|"
    r"\b(?:that|this|those|these|said)\s+(?:meetings?|committee|body|group|study|report|paragraph|convention|treaty|plan|"
    r"strategy|event|decision|mandate|request|council|conference|protocol|indicators?|seminars?|experts?|bodies|"
    r"deadline|session|network|mechanism)\b|"
    r"\bthat\s+(?:one|is|was|be)\b|\bthat\s+\w+\s*[?.!]*$|\bthat\s*[?.!]*$|"
    r"\bthere\b(?=\s*[?.!]*$)",
    re.I,
)
_EXPLETIVE = re.compile(
    r"\b(?:is|was|will|would|makes?)\s+it\s+(?:\w+ly\s+)?(?:possible|necessary|true|important|required|likely|clear|enough|appropriate|the\s+case)\b|\bwhen\s+it\s+comes\b|"
    r"\b(?:this|these)\s+(?:resolutions?|texts?|documents?|library|collection)\b|\bthat\s+said\b",
    re.I,
)
_NEW_TOPIC = re.compile(
    r"^\W*(?:(?:ok|okay|so|and|now|thanks)\W+)*(?:(?:a\s+)?(?:different|new|another)\s+(?:question|topic|thing|subject|matter)|"
    r"let.?s\s+move\s+on|moving\s+on|changing\s+(?:the\s+)?(?:subject|topic)|unrelated)\b",
    re.I,
)
_CONTINUES = re.compile(
    r"^\W*(?:and|but|so|or|also|then|plus|what\s+about|how\s+about|what\s+of|who\s+else|what\s+else|where\s+else|"
    r"anyone\s+else|anything\s+else|by\s+when|until\s+when|since\s+when|to\s+whom|with\s+whom|why|how\s+so|how\s+come|"
    r"which\s+ones?|in\s+which\s+paragraph|where\s+exactly|meaning|y|e)\b",
    re.I,
)
_HANGING = re.compile(
    r"^\W*(?:(?:and|but|so|ok)\W+)*(?:on|by|in|with|through|under|to|for|at|from|of)\s+(?:\w+\s+){0,3}?"
    r"(?:which|what|whom|whose)\b",
    re.I,
)
_BARE = re.compile(
    r"^\W*(?:(?:and|but|so|ok|okay|then)\W+)*(?:why(?:\s+(?:not|so|is\s+that))?|when|where|how|who|whom|what\s+for|by\s+(?:when|whom)|"
    r"to\s+whom|with\s+whom|since\s+when|until\s+when|which\s+(?:ones?|paragraph)|how\s+(?:so|come|long|many|much|often)|source|"
    r"says\s+who|really|are\s+you\s+sure|anything\s+else|(?:who|what)\s+else|for\s+what(?:\s+purpose)?|in\s+what\s+way|meaning|e\.?g\.?|"
    r"more|go\s+on|continue|like\s+(?:what|who)|such\s+as)\W*$",
    re.I,
)


_SAME_AGAIN = frozenset(
    "resolution text document one question thing earlier later answer ask".split()
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
        for key, _ in (
            *catalogue.in_order(document_id),
            (f"{document_id}/title", resolution.front),
        ):
            citation = catalogue.citation(key)
            match = re.search(re.escape(citation) + r"(?![\d(])", plain)
            if match:
                found.append((match.start(), key))
    return tuple(key for _, key in sorted(found))


def depends_on_history(question: str, catalogue: Catalogue) -> bool:
    """Whether a question can't be understood without the earlier turns."""
    if _NEW_TOPIC.match(question):
        return False
    identifiers = find_identifiers(question, catalogue)
    plain = strip_identifiers(question, catalogue)
    topic = content_words(plain)
    if _BARE.match(question):
        return True
    if _PRONOUN.search(_EXPLETIVE.sub(" ", plain)):
        return True
    if identifiers.document_ids or identifiers.missing:
        return not topic and not identifiers.paragraphs and bool(_CONTINUES.match(question))
    if identifiers.paragraphs:
        return True
    if _CONTINUES.match(question):
        return len(topic) <= 3
    if _HANGING.match(question):
        return len(topic) <= 2
    if re.search(r"[A-Z]{3,}|\bmention(?:s|ed)\b", question):
        return False
    return len(topic) <= 1 or len(question.split()) <= 3


def follow_thread(history: Sequence[Turn], catalogue: Catalogue) -> Thread:
    """What the earlier turns are about, from the first to the last."""
    thread = Thread()
    for turn in history:
        if turn.role == "user":
            thread = _after_question(turn.content, thread, catalogue)
        else:
            cited = cited_paragraphs(turn.content, catalogue)
            if cited:
                documents = dict.fromkeys(key.partition("/")[0] for key in cited)
                thread = Thread(thread.question, cited, tuple(documents))
    return thread


def _after_question(question: str, thread: Thread, catalogue: Catalogue) -> Thread:
    fresh = after_change(question)
    if fresh:
        return Thread(fresh, (), find_identifiers(fresh, catalogue).document_ids)
    named = find_identifiers(question, catalogue, thread.document_ids).document_ids
    if not thread.question or not depends_on_history(question, catalogue):
        return Thread(question, thread.paragraph_ids, named or thread.document_ids)
    swapped = _swap_document(question, thread, catalogue)
    if swapped:
        return Thread(swapped, thread.paragraph_ids, named)
    topic = content_words(strip_identifiers(question, catalogue))
    kept = question if len(topic) > 2 else thread.question
    return Thread(kept, thread.paragraph_ids, named or thread.document_ids)


def _swap_document(question: str, thread: Thread, catalogue: Catalogue) -> str:
    """The earlier question put to the document that a follow-up names, or nothing."""
    identifiers = find_identifiers(question, catalogue, thread.document_ids)
    topic = set(content_words(strip_identifiers(question, catalogue))) - _SAME_AGAIN
    if not identifiers.document_ids or identifiers.paragraphs or topic:
        return ""
    earlier = content_words(strip_identifiers(thread.question, catalogue))
    if find_identifiers(thread.question, catalogue).paragraphs and not only_reads(tuple(earlier)):
        return ""
    symbols = " and ".join(catalogue.resolutions[key].symbol for key in identifiers.document_ids)
    return name_document(thread.question, symbols, catalogue)


def condense(question: str, history: Sequence[Turn], catalogue: Catalogue) -> Condensed:
    """The standalone form of a question; a first question is passed through unchanged."""
    if not history:
        return Condensed(question, question, question, Thread(), depends=False)
    fresh = after_change(question)
    if fresh:
        return Condensed(fresh, fresh, fresh, Thread(), depends=False)
    thread = follow_thread(history, catalogue)
    named = continue_look_up(question, thread, catalogue)
    if named:
        return Condensed(named, named, named, thread, depends=False)
    if not thread.question or not depends_on_history(question, catalogue):
        return Condensed(question, question, question, thread, depends=False)
    swapped = _swap_document(question, thread, catalogue)
    if swapped:
        documents = find_identifiers(question, catalogue, thread.document_ids).document_ids
        return Condensed(swapped, swapped, swapped, Thread(swapped, (), documents), depends=False)
    about = f"about “{thread.question.strip()}”"
    if thread.paragraph_ids:
        about += f", {catalogue.citation(thread.paragraph_ids[0])}"
    base = " ".join(strip_identifiers(thread.question, catalogue).split())
    return Condensed(
        question, f"{question.strip()} ({about})", f"{base} {question}", thread, depends=True
    )


_NEXT = re.compile(
    r"\b(?:(?P<next>next|following|one\s+after|after\s+that)|(?P<previous>previous|preceding|prior|one\s+before|before\s+that))\b",
    re.I,
)
_ORDINAL_ONE = re.compile(
    r"^\W*(?:(?:and|what\s+about|how\s+about|now|then|ok|or)\W+)*(?:the\s+)?(?P<ordinal>"
    + "|".join(ORDINAL_NUMBERS)
    + r"|last)(?:\s+(?:one|paragraph))?\W*$",
    re.I,
)
_NUMBER_ONE = re.compile(
    r"^\W*(?:(?:and|what\s+about|how\s+about|now|then|ok|or|no\.?|number|paragraph|para\.?)\W+)*(?P<number>\d{1,3})\W*$",
    re.I,
)
_LETTER_ONE = re.compile(
    r"^\W*(?:(?:and|what\s+about|how\s+about|now|then|ok|or|what|does|sub-?paragraph|part|letter|point|item|under|the)\W+)*\(?(?P<letter>[a-z])\)?(?:\s+say)?\W*$",
    re.I,
)
_LABEL = re.compile(
    r"^(?P<lead>(?:[a-z0-9-]+\.)?)(?P<part>pre|op)-(?P<number>\d+)(?P<letters>(?:\.[a-z]+)*)$"
)
_PARTS = {"pre": "preambular", "op": "operative"}


def continue_look_up(question: str, thread: Thread, catalogue: Catalogue) -> str:
    """“and the next one?”, “the fifth?”, “and (d)?” after a paragraph was read: that paragraph."""
    label = _last_label(thread)
    if label is None or not find_paragraph_mentions(thread.question):
        return ""
    document_id, match = label
    number, letters = int(match["number"]), match["letters"].strip(".")
    symbol = catalogue.resolutions[document_id].symbol
    part = _PARTS[match["part"]]
    relative, ordinal = _NEXT.search(question), _ORDINAL_ONE.match(question)
    plain, letter = _NUMBER_ONE.match(question), _LETTER_ONE.match(question)
    if relative and len(content_words(question)) <= 3:
        number += 1 if relative["next"] else -1
        return f"{part} paragraph {number} of {symbol}" if number > 0 else ""
    if ordinal:
        counted = ORDINAL_NUMBERS.get(ordinal["ordinal"].lower())
        return (
            f"{part} paragraph {counted} of {symbol}"
            if counted
            else f"last {part} paragraph of {symbol}"
        )
    if plain:
        return f"{part} paragraph {plain['number']} of {symbol}"
    if letter and (letters or catalogue.parts(f"{document_id}/{match['part']}-{number}")):
        return f"{part} paragraph {number}({letter['letter'].lower()}) of {symbol}"
    return ""


def _last_label(thread: Thread) -> tuple[str, re.Match[str]] | None:
    """Document and label of the paragraph last read, by the question or by its citation."""
    for key in thread.paragraph_ids[:1]:
        document_id, _, label = key.partition("/")
        match = _LABEL.match(label)
        if match:
            return document_id, match
    return None
