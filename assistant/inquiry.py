"""A question made ready to be answered: mended, with its identifiers, kind and topic."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.catalogue import Catalogue
from assistant.identifiers import Identifiers, find_identifiers, strip_identifiers
from assistant.question import QuestionKind, content_words, question_kind


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A standalone question with everything that is known before retrieval.

    `topic` are its content words without identifiers; `focus` the paragraphs of the earlier
    answer; `document_ids` the documents it is limited to, if any; `earlier` the question that a
    follow-up hangs on.
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

    @property
    def depends(self) -> bool:
        """Whether the question hangs on an earlier one."""
        return bool(self.earlier)


_LEADING = re.compile(r"^\W*(?:(?:and|so|but|ok|okay|then|also|well|hi|hello|please|thanks|sorry|hmm|wait|btw|by\s+the\s+way|right|great|next|one\s+more|(?:a\s+)?different\s+question|let.?s\s+move\s+on|moving\s+on|new\s+topic|another\s+(?:question|thing))\b[\s,.!]*)+", re.I)


def build_inquiry(
    question: str,
    catalogue: Catalogue,
    *,
    standalone_question: str = "",
    focus: tuple[str, ...] = (),
    focus_documents: tuple[str, ...] = (),
    query: str = "",
    earlier: str = "",
) -> Inquiry:
    """Read what a question asks; `focus_documents` are those spoken of before."""
    identifiers = find_identifiers(question, catalogue, focus_documents)
    plain = strip_identifiers(question, catalogue)
    asked = _LEADING.sub("", question) or question
    return Inquiry(
        question=question,
        standalone_question=standalone_question or question,
        kind=question_kind(asked),
        identifiers=identifiers,
        topic=tuple(content_words(plain)),
        document_ids=identifiers.document_ids,
        focus=focus,
        query=query or question,
        earlier=earlier,
    )
