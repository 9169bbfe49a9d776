"""Follow-ups: from a question and the earlier turns to a standalone question, without a model."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.catalogue import Catalogue
from assistant.lookup import only_reads
from assistant.mentions.identifiers import find_identifiers, name_document, strip_identifiers
from assistant.question.bare import swap_bare
from assistant.question.kinds import content_words
from assistant.question.mentioning import swap_mention
from assistant.question.subject import after_change, put_right
from assistant.records import Turn
from assistant.turns.continued import continue_look_up
from assistant.turns.dependence import depends_on_history
from assistant.turns.last_asked import asked_of_it
from assistant.turns.listed import only_picks, pick_listed
from assistant.turns.ordinal_turns import swap_ordinal
from assistant.turns.returns import return_of, take_up_returns
from assistant.turns.said import said_before
from assistant.turns.version_turns import swap_version
from assistant.turns.written import find_citations
from index.lead import lead_of

_SAME_AGAIN = frozenset(
    "resolution text document one question thing earlier later answer ask pregunta resolución "
    "texto documento anterior responde".split()
)
_FORCE = r"(?:\w+s|calls\s+upon):\s+"
_LINE = re.compile(rf"^\s*(?:[-*]\s+)?(?:\(\w+\)\s+)?(?:{_FORCE})?|\s*\[\d+\]\W*$")
_LONG_LINE = 20
_MOST_SEARCHED = 40
_TELLING = 20


@dataclass(frozen=True, slots=True)
class Thread:
    """What a conversation is about: its last full question and the paragraphs last cited.

    `said` are the words that answered before, where the question is another one than those.
    """

    question: str = ""
    paragraph_ids: tuple[str, ...] = ()
    document_ids: tuple[str, ...] = ()
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Condensed:
    """A question made standalone; `thread` is empty where the question stands by itself.

    `lead` are the earlier turns that it is read behind, whether or not it needs them.
    """

    question: str
    standalone_question: str
    query: str
    thread: Thread
    depends: bool
    lead: str = ""


def cited_paragraphs(text: str, catalogue: Catalogue) -> tuple[str, ...]:
    """Ids of the loaded paragraphs whose written citation stands in a text, in order."""
    plain = text.replace("\\", "")
    found: list[tuple[int, str]] = []
    for document_id, resolution in catalogue.resolutions.items():
        if resolution.symbol in plain:
            found += find_citations(plain, document_id, catalogue)
    return tuple(key for _, key in sorted(found)) or _read_out(plain, catalogue)


def _read_out(text: str, catalogue: Catalogue) -> tuple[str, ...]:
    """Ids of the paragraphs whose words are lines of an answer that quotes none: a list."""
    if len(catalogue.resolutions) > _MOST_SEARCHED:
        return ()
    lines = [
        _LINE.sub("", line).strip(" ;.,:").lower() for line in text.splitlines() if "[" in line
    ]
    told = [key for key, one in catalogue.resolutions.items() if one.symbol in text]
    lines = [line for line in lines if len(line) >= _LONG_LINE]
    where = {line: place for place, line in reversed(list(enumerate(lines)))}
    found = [
        (where[line], key)
        for document_id in told or catalogue.resolutions
        for key, paragraph in catalogue.in_order(document_id)
        for line in where
        if line in " ".join(paragraph.text.split()).lower()
    ]
    return tuple(dict.fromkeys(key for _, key in sorted(found)))


def follow_thread(history: Sequence[Turn], catalogue: Catalogue) -> Thread:
    """What the earlier turns are about, from the first to the last."""
    thread = Thread()
    for turn in history:
        if turn.role == "user":
            thread = _after_question(turn.content, thread, catalogue)
        else:
            cited = cited_paragraphs(turn.content, catalogue)
            documents = tuple(dict.fromkeys(key.partition("/")[0] for key in cited))
            if cited or not thread.document_ids:
                documents = documents or _told_of(turn.content, catalogue)
                thread = Thread(thread.question, cited or thread.paragraph_ids, documents)
    return replace(thread, said=said_before(history))


def _told_of(text: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The one loaded document whose symbol stands in an answer, none where several do."""
    plain = text.replace("\\", "")
    told = tuple(key for key, one in catalogue.resolutions.items() if one.symbol in plain)
    return told if len(told) == 1 else ()


def _after_question(question: str, thread: Thread, catalogue: Catalogue) -> Thread:
    fresh = after_change(question) or _swap_thing(question, thread.question, catalogue)
    if fresh:
        return Thread(fresh, (), find_identifiers(fresh, catalogue).document_ids)
    if thread.question and only_picks(question):
        return thread
    version, document_id = swap_version(question, thread.question, thread.document_ids, catalogue)
    if version:
        return Thread(version, thread.paragraph_ids, (document_id,))
    named = find_identifiers(question, catalogue, thread.document_ids).document_ids
    if not thread.question or not depends_on_history(question, catalogue):
        return Thread(question, thread.paragraph_ids, named or thread.document_ids)
    swapped = _swap_document(question, thread, catalogue)
    if swapped:
        return Thread(swapped, thread.paragraph_ids, named)
    topic = content_words(strip_identifiers(question, catalogue))
    kept = question if len(topic) > 2 else thread.question
    return Thread(kept, thread.paragraph_ids, named or thread.document_ids)


def _swap_thing(question: str, earlier: str, catalogue: Catalogue) -> str:
    """The earlier question put to the other ordinal or the other thing that a turn names."""
    swapped = swap_ordinal(question, earlier) or swap_mention(question, earlier, catalogue)
    return swapped or swap_bare(question, earlier)


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
    question = put_right(question)
    fresh = after_change(question)
    if fresh:
        return Condensed(fresh, fresh, fresh, Thread(), depends=False)
    history = take_up_returns(history, catalogue)
    before, rest = return_of(question, history, catalogue)
    if before:
        return _hang(rest, follow_thread(before, catalogue), before, catalogue)
    picked = pick_listed(question, history, catalogue)
    if picked:
        return Condensed(picked, picked, picked, Thread(picked), depends=False)
    thread = follow_thread(history, catalogue)
    last = next((turn.content for turn in reversed(history) if turn.role == "user"), "")
    named = continue_look_up(question, thread.question, thread.paragraph_ids, catalogue, last)
    if named:
        return Condensed(named, named, named, thread, depends=False)
    other = _swap_thing(question, thread.question, catalogue)
    if other:
        lead = lead_before(history)
        return Condensed(other, other, other, Thread(other), depends=False, lead=lead)
    asked = asked_of_it(question, last, thread.question, catalogue)
    version, document_id = swap_version(question, thread.question, thread.document_ids, catalogue)
    if version:
        return _put_to(Thread(version, (), (document_id,)), asked, history, catalogue)
    if not thread.question or not depends_on_history(question, catalogue):
        lead = "" if find_identifiers(question, catalogue).document_ids else lead_before(history)
        return Condensed(question, question, question, thread, depends=False, lead=lead)
    swapped = _swap_document(question, thread, catalogue)
    if swapped:
        documents = find_identifiers(question, catalogue, thread.document_ids).document_ids
        return _put_to(Thread(swapped, (), documents), asked, history, catalogue)
    return _hang(question, thread, history, catalogue)


def _put_to(other: Thread, asked: str, history: Sequence[Turn], catalogue: Catalogue) -> Condensed:
    """The question put to another document, or what was `asked` on it: “who runs it?” there."""
    if asked and len(find_identifiers(other.question, catalogue).document_ids) == 1:
        return _hang(asked, other, history, catalogue)
    question = other.question
    return Condensed(question, question, question, other, depends=False)


def hang(question: str, history: Sequence[Turn], catalogue: Catalogue) -> Condensed:
    """The question read as a follow-up, whether or not its words show that it is one."""
    history = take_up_returns(history, catalogue)
    return _hang(question, follow_thread(history, catalogue), history, catalogue)


def lead_before(history: Sequence[Turn]) -> str:
    """The earlier questions that say what is spoken of, from the last change of subject on."""
    asked: list[str] = []
    for turn in history:
        if turn.role == "user":
            fresh = after_change(turn.content)
            asked = [fresh] if fresh else [*asked, turn.content]
    return lead_of(asked)


def _hang(
    question: str, thread: Thread, history: Sequence[Turn], catalogue: Catalogue
) -> Condensed:
    said = f"about “{thread.question.strip()}”"
    if thread.paragraph_ids:
        said += f", {catalogue.citation(thread.paragraph_ids[0])}"
    base = " ".join(strip_identifiers(thread.question, catalogue).split())
    told = _read_of(thread, catalogue)
    return Condensed(
        question,
        f"{question.strip()} ({said})",
        " ".join(filter(None, (base, told, question))),
        thread,
        depends=True,
        lead=" ".join(filter(None, (told, lead_before(history)))),
    )


def _read_of(thread: Thread, catalogue: Catalogue) -> str:
    """The first words of a paragraph that was asked for by its number: they tell its subject."""
    named = find_identifiers(thread.question, catalogue, thread.document_ids).paragraphs
    asked = content_words(strip_identifiers(thread.question, catalogue))
    key = next(iter(thread.paragraph_ids), "")
    if not named or not only_reads(tuple(asked)) or key not in catalogue.paragraphs:
        return ""
    return " ".join(catalogue.paragraphs[key].text.split()[:_TELLING])
