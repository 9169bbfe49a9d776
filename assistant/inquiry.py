"""A question made ready to be answered: mended, with its identifiers, kind and topic."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.catalogue import Catalogue
from assistant.mentions.identifiers import Identifiers, find_identifiers, strip_identifiers
from assistant.question.elliptical import other_thing
from assistant.question.kinds import QuestionKind, content_words, question_kind
from assistant.question.subject import without_preface
from index.words import stem_words


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A standalone question with everything that is known before retrieval.

    `topic` are its content words without identifiers; `focus` the paragraphs of the earlier
    answer; `document_ids` the documents it is limited to, if any; `earlier` the question that a
    follow-up hangs on; `part` the part it is limited to (`pre`, `op`);
    `plain` is the question without identifiers; `lead` the earlier turns it is read behind;
    `said` the words that answered those, `spoken_of` the documents they are about.
    """

    question: str
    standalone_question: str
    kind: QuestionKind
    identifiers: Identifiers
    topic: tuple[str, ...]
    document_ids: tuple[str, ...] = ()
    focus: tuple[str, ...] = ()
    query: str = ""
    earlier: str = ""
    part: str = ""
    plain: str = ""
    lead: str = ""
    said: tuple[str, ...] = ()
    spoken_of: tuple[str, ...] = ()

    @property
    def depends(self) -> bool:
        """Whether the question hangs on an earlier one."""
        return bool(self.earlier)

    @property
    def topic_stems(self) -> frozenset[str]:
        """The stems of the topic."""
        return frozenset(stem_words(" ".join(self.topic)))


_PREAMBLE = re.compile(
    r"\b(?:preamble|preambular\s+(?:part|section|paragraphs|clauses)|recitals|preámbulo|preambulo|"
    r"whereas\s+clauses|(?:parte|sección)\s+(?:preambular|considerativa)|considerandos|"
    r"párrafos\s+(?:preambulares|del\s+preámbulo))\b",
    re.I,
)
_OPERATIVE = re.compile(
    r"\boperative\s+(?:part|section|paragraphs|clauses)\b|"
    r"\bparte\s+(?:resolutiva|dispositiva|operativa)\b|"
    r"\bpárrafos\s+(?:resolutivos|dispositivos|operativos)\b",
    re.I,
)


def _part_asked(question: str) -> str:
    """The part of the resolutions that a question is limited to: `pre`, `op` or empty."""
    preamble, operative = _PREAMBLE.search(question), _OPERATIVE.search(question)
    if bool(preamble) == bool(operative):
        return ""
    return "pre" if preamble else "op"


_LEADING = re.compile(
    r"^\W*(?:(?:and|so|but|ok|okay|then|also|well|hi|hello|please|thanks|sorry|hmm|wait|btw|by\s+the\s+way|right|great|next|one\s+more|(?:a\s+)?different\s+(?:question|matter|topic|thing|subject)|let.?s\s+move\s+on|moving\s+on|new\s+topic|another\s+(?:question|thing)|y|pero|entonces|además|también|hola|gracias|bueno|vale|perdón|por\s+favor|ahora)\b[\s,.¿¡:;!–-]*)+",
    re.I,
)


_NAMED_KINDS = ("when", "where", "why", "how-much")


def _kind_asked(question: str, earlier: str) -> QuestionKind:
    """The kind asked for; “and the warehouses?” asks the earlier kind, “and the date?” its own."""
    thing = other_thing(question) if earlier else ""
    if not thing:
        return question_kind(without_preface(strip_leading(question)))
    own = question_kind(thing if " " in thing else f"which {thing}?")
    if own in _NAMED_KINDS:
        return own
    return question_kind(without_preface(strip_leading(earlier)))


def build_inquiry(
    question: str,
    catalogue: Catalogue,
    *,
    standalone_question: str = "",
    focus: tuple[str, ...] = (),
    focus_documents: tuple[str, ...] = (),
    query: str = "",
    earlier: str = "",
    lead: str = "",
    said: tuple[str, ...] = (),
) -> Inquiry:
    """Read what a question asks; `focus_documents` are those spoken of before."""
    identifiers = find_identifiers(question, catalogue, focus_documents)
    plain = strip_identifiers(question, catalogue)
    return Inquiry(
        question=without_preface(question),
        standalone_question=standalone_question or question,
        kind=_kind_asked(question, earlier),
        identifiers=identifiers,
        topic=tuple(content_words(without_preface(_LEADING.sub("", plain)))),
        document_ids=identifiers.document_ids,
        focus=focus,
        query=query or question,
        earlier=earlier,
        part=_part_asked(plain),
        plain=without_preface(plain),
        lead=lead,
        said=said,
        spoken_of=focus_documents,
    )


def strip_leading(question: str) -> str:
    """The question without the words that only lead up to it."""
    return _LEADING.sub("", question) or question
