"""One question to one state of the library: the answer or refusal taken from its texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.about import answer_small_talk
from assistant.answering import answer_inquiry
from assistant.bilingual import answer_from_others, choose_language
from assistant.conclusion.versions import open_with_change
from assistant.inquiry import Inquiry
from assistant.narrowing import keep_to_part, tell_unchosen
from assistant.parts import Parts
from assistant.reading.two_parts import answer_two_parts
from assistant.records import Answer, Turn
from assistant.tracing import Traced, Tracing
from assistant.turns.condense import condense
from assistant.turns.second_look import look_again
from assistant.unusable import refuse_unusable, to_text, without_unread
from assistant.versions.renewals import note_later
from index.config import Config
from index.records import Kind

# What a model makes of a follow-up, empty where it fails.
Condensing = Callable[[str, Sequence[Turn]], str]


@dataclass(frozen=True, slots=True)
class Extractor:
    """One state of the library, and the resolutions and kinds of paragraphs it is limited to."""

    parts: Parts
    config: Config
    scope: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()

    def extract(
        self,
        question: str,
        history: Sequence[Turn],
        tracing: Tracing,
        above: Traced,
        condensing: Condensing | None = None,
    ) -> Answer:
        """The extracted answer or refusal; where given, `condensing` words a follow-up."""
        parts = self.parts
        typed = to_text(question)
        early = refuse_unusable(typed, parts.catalogue) or answer_small_talk(typed, parts.catalogue)
        if early is not None:
            return early
        history = without_unread(history)
        condensed = condense(typed, history, parts.catalogue)
        if condensing is not None and condensed.depends:
            own = condensing(typed, history)
            condensed = condense(own, (), parts.catalogue) if own else condensed
        worded = choose_language(typed, condensed, history, parts)
        condensed, inquiry = worded.condensed, worded.inquiry
        with tracing.span("retrieve", "RETRIEVER", above) as span:
            both = answer_two_parts(
                condensed, inquiry, history, parts, self.config, self._answer, self._finish
            )
            answer = both or self._answer(inquiry)
            answer = look_again(condensed, inquiry, answer, history, parts, self._answer)
            answer = answer_from_others(answer, worded, parts, self.config, self._finish)
            answer = self._tell_unchosen(open_with_change(typed, answer), inquiry)
            found = answer.citations or answer.nearest
            span.set_documents({one.paragraph_id: one.score for one in found})
            span.set_contents(input__value=inquiry.query)
        return answer

    def _answer(self, inquiry: Inquiry) -> Answer:
        """What exact evidence settles, else what reading the best passages gives."""
        return self._finish(answer_inquiry(inquiry, self.parts, self.config))

    def _finish(self, answer: Answer) -> Answer:
        """An answer kept to the kinds of paragraphs asked, with a notice of later texts."""
        parts = self.parts
        answer = keep_to_part(answer, parts.catalogue) if self.kinds else answer
        return note_later(answer, parts.catalogue, parts.obligations_of)

    def _tell_unchosen(self, answer: Answer, inquiry: Inquiry) -> Answer:
        """The answer, or that a resolution named is loaded and was not chosen."""
        if not self.scope:
            return answer
        loaded, missing = self.parts.index.resolutions, inquiry.identifiers.missing
        return tell_unchosen(answer, missing, loaded, self.parts.catalogue)
