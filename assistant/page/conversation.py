"""A conversation as it comes back from a browser, checked before anything is made of it."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from assistant.page.wordings import Language
from assistant.records import Answer, Citation, Mode, Reason, Status

MOST_ENTRIES = 1_000
_LONGEST = 100_000

_Text = Annotated[str, Field(max_length=_LONGEST)]


class CitationIn(BaseModel):
    """One citation of the answer contract."""

    paragraph_id: _Text
    citation: _Text
    quote: _Text = ""
    start: int = 0
    end: int = 0
    title: _Text = ""
    score: float = 0.0

    def to_record(self) -> Citation:
        """The citation as the contract's record."""
        return Citation(**self.model_dump())


class AnswerIn(BaseModel):
    """An answer in the form `Answer.to_dict` gives it."""

    text: _Text
    standalone_question: _Text = ""
    citations: Annotated[list[CitationIn], Field(max_length=1_000)] = []
    status: Status = "answered"
    reason: Reason = ""
    nearest: Annotated[list[CitationIn], Field(max_length=100)] = []
    mode: Mode = "extractive"
    notice: _Text = ""

    def to_record(self) -> Answer:
        """The answer as the contract's record."""
        return Answer(
            text=self.text,
            standalone_question=self.standalone_question,
            citations=tuple(item.to_record() for item in self.citations),
            status=self.status,
            reason=self.reason,
            nearest=tuple(item.to_record() for item in self.nearest),
            mode=self.mode,
            notice=self.notice,
        )


class EntryIn(BaseModel):
    """One question with its answer."""

    question: _Text
    answer: AnswerIn


class ConversationIn(BaseModel):
    """A conversation, oldest entry first, and the language of what an export says beside it."""

    title: Annotated[str, Field(max_length=300)] = "Conversation"
    language: Language = "en"
    entries: Annotated[list[EntryIn], Field(max_length=MOST_ENTRIES)]
