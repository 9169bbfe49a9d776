"""Question and history in, one checked answer out."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, get_args

from assistant.catalogue import Catalogue
from assistant.extracting import Extractor
from assistant.obligations import Obligation, only_fitting
from assistant.parts import Parts, build_parts
from assistant.question.spanish import speaks_spanish
from assistant.reading.decision import load_decision
from assistant.reading.reader import load_reader
from assistant.records import Answer, Mode, Passage, Sentence, Turn
from assistant.references import Resolved, references
from assistant.searching import search_passages
from assistant.spanish.answer import answer_in_spanish
from assistant.tracing import Traced, Tracing, open_tracing
from assistant.turns.given import to_turns
from assistant.unusable import has_words, to_text
from index.config import Config, load_config
from index.find import find_document
from index.records import PARTS, Kind, Paragraph, Resolution

if TYPE_CHECKING:
    from llama_index.core.chat_engine.types import BaseChatEngine
    from llama_index.core.llms import LLM
    from llama_index.core.query_engine import BaseQueryEngine
    from llama_index.core.retrievers import BaseRetriever

    from assistant.writing.writer import Writer
    from index.reader import Index

History: TypeAlias = Iterable[Turn | Mapping[str, Any]]


@dataclass(slots=True)
class Assistant:
    """Answers questions about one library; `ask` keeps nothing between calls.

    When another process has changed the library, the next question sees its new state.
    """

    config: Config
    _parts: Parts
    scope: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    writer: Writer | None = None
    tracing: Tracing = field(default_factory=Tracing)
    _renewing: threading.Lock = field(default_factory=threading.Lock)

    def __repr__(self) -> str:
        """What is asked, in a line: neither the texts nor the key of a model."""
        asked = len(self._parts.catalogue.resolutions)
        return (
            f"Assistant(library={str(self.config.library)!r}, resolutions={asked}, "
            f"model={self.model!r})"
        )

    @classmethod
    def open(cls, library: Path | str | None = None, llm: LLM | None = None) -> Assistant:
        """Open a library, the default one when none is named, adding the built-in resolutions.

        With `llm`, any LlamaIndex model, or one named by RESOLUTIONS_LLM, answers are worded by it.
        """
        return cls.from_config(load_config(os.environ, library), llm=llm)

    @classmethod
    def from_config(
        cls,
        config: Config,
        notice: Callable[[str], None] = lambda message: None,
        llm: LLM | None = None,
    ) -> Assistant:
        """Build the real parts over the library that `config` names; `notice` hears of progress."""
        from index.build import ensure_builtin, open_index

        ensure_builtin(config, notice)
        parts = build_parts(
            open_index(config, notice), load_reader(), load_decision(), rrf_k=config.rrf_k
        )
        tracing = open_tracing(config.traces)
        if llm is None and not config.llm:
            return cls(config, parts, tracing=tracing)
        from assistant.writing.writer import build_writer

        return cls(config, parts, writer=build_writer(config, tracing, llm), tracing=tracing)

    def within(self, documents: Iterable[str], kinds: Iterable[Kind] = ()) -> Assistant:
        """The assistant as if only these of its resolutions were loaded, all where none is named.

        They are named by id or symbol, in full or in part. With `kinds`, only their preambular,
        operative or annexed paragraphs are asked.

        Raises:
            LookupError: a resolution named is not loaded, or could be several.
            ValueError: there are no such kinds.
        """
        names = (documents,) if isinstance(documents, str) else documents
        scope = frozenset(find_document(self.resolutions, name) for name in names)
        parts = frozenset(kinds)
        if not parts <= PARTS:
            raise ValueError(f"The kinds are {', '.join(sorted(PARTS))}, not {sorted(parts)}.")
        narrow = replace(self, scope=scope, kinds=parts, _renewing=threading.Lock())
        narrow._parts = narrow._rebuilt(self.parts.index)
        return narrow

    @property
    def index(self) -> Index:
        """The open index in its latest complete state."""
        return self.parts.index

    @property
    def catalogue(self) -> Catalogue:
        """What the library holds, arranged for questions."""
        return self.parts.catalogue

    @property
    def resolutions(self) -> Mapping[str, Resolution]:
        """The loaded resolutions by document id."""
        return self.catalogue.resolutions

    def paragraph(self, paragraph_id: str) -> Paragraph:
        """The paragraph with this id; raises KeyError when it is not loaded."""
        try:
            return self.catalogue.paragraphs[paragraph_id]
        except KeyError as error:
            raise KeyError(f"No paragraph {paragraph_id!r} is loaded.") from error

    def citation(self, paragraph_id: str) -> str:
        """The written citation of a paragraph."""
        return self.catalogue.citation(paragraph_id)

    def obligations(
        self, document: str = "", *, actor: str = "", recipient: str = "", due: str = ""
    ) -> tuple[Obligation, ...]:
        """Who must do what, for whom, by when, as extracted by machine, in the order of the texts.

        Those that fit every filter given: the document by its id or symbol, actor and recipient by
        any of their names, due by its words. Raises LookupError when the document is not loaded.
        """
        parts, loaded = self.parts, self.resolutions
        chosen = [find_document(loaded, document)] if document else loaded
        found = (duty for key in chosen for duty in parts.obligations_of(key))
        return only_fitting(found, loaded.values(), actor=actor, recipient=recipient, due=due)

    def references(self, document: str = "", *, target: str = "") -> tuple[Resolved, ...]:
        """What the resolutions cite, as found by machine, with the loaded text it leads to.

        Only what one document cites, or what leads to a target, named by id, symbol or title in
        full or in part. Raises LookupError when the document is not loaded.
        """
        return references(self.resolutions.values(), document=document, target=target)

    def search(self, query: str, top_k: int = 10) -> tuple[Passage, ...]:
        """The best passages for a query, best first; the first dozen are read before ranking.

        A query without a word finds nothing.
        """
        if not isinstance(top_k, int) or top_k < 1:
            raise ValueError(f"top_k must be 1 or more, not {top_k!r}.")
        typed = to_text(query)
        if not has_words(typed):
            return ()
        return tuple(search_passages(typed, self.parts, self.config)[:top_k])

    @property
    def model(self) -> str:
        """The name of the language model, empty where none is configured."""
        return self.writer.name if self.writer else ""

    @property
    def modes(self) -> tuple[Mode, ...]:
        """The modes to choose from, the default one first."""
        return ("generated", "extractive") if self.writer else ("extractive",)

    def ask(self, question: str, history: History = (), mode: Mode | None = None) -> Answer:
        """Answer a question from the loaded resolutions, or say why they don't.

        `history` holds the earlier turns, oldest first: `Turn`s, or messages with role and
        content as chat libraries keep them.

        Raises:
            ValueError: the history is of another form, or there is no such mode.
        """
        *_, answer = self.stream(question, history, mode)
        if not isinstance(answer, Answer):
            raise TypeError("A stream must end with its answer.")
        return answer

    def stream(
        self, question: str, history: History = (), mode: Mode | None = None
    ) -> Iterator[Sentence | Answer]:
        """The sentences of a model as they pass their checks, and the whole answer last.

        The answer counts, not the sentences: where the model fails in the middle, it is the
        extracted one. Without a model the answer is all there is.

        Raises:
            ValueError: a generated answer is asked for where no model is configured, or the
                history has another form than `ask` takes.
        """
        writer, turns = self._chosen(mode), to_turns(history)
        with self.tracing.span("ask", "CHAIN") as span:
            span.set_contents(input__value=question)
            answer = self._extract(question, turns, writer, span)
            answer = answer_in_spanish(answer) if speaks_spanish(question) else answer
            if writer is None or answer.status == "unanswerable" or not answer.citations:
                yield answer
                return
            cited = [one.paragraph_id for one in answer.citations]
            duties = {key: self.parts.duties_of(key) for key in cited}
            yield from writer.write(answer, self.catalogue, duties, span)

    def _chosen(self, mode: Mode | None) -> Writer | None:
        if mode not in (None, *get_args(Mode)):
            raise ValueError(f"The modes are {' and '.join(get_args(Mode))}, not {mode!r}.")
        if mode == "generated" and self.writer is None:
            raise ValueError(
                "No language model is configured. Name one: RESOLUTIONS_LLM=NAME@ADDRESS"
            )
        return None if mode == "extractive" else self.writer

    def _extract(
        self, question: str, history: Sequence[Turn], writer: Writer | None, above: Traced
    ) -> Answer:
        """The extracted answer or refusal; a writer may condense a follow-up."""
        extractor = Extractor(self.parts, self.config, self.scope, self.kinds)
        condensing = partial(writer.condense, parent=above) if writer else None
        return extractor.extract(question, history, self.tracing, above, condensing)

    def as_retriever(self, top_k: int = 10) -> BaseRetriever:
        """A LlamaIndex retriever whose nodes are the passages of `search`."""
        from assistant.llama import ResolutionRetriever

        return ResolutionRetriever(self, top_k)

    def as_query_engine(self) -> BaseQueryEngine:
        """A LlamaIndex query engine whose responses are the answers of `ask`."""
        from assistant.llama import ResolutionQueryEngine

        return ResolutionQueryEngine(self)

    def as_chat_engine(self) -> BaseChatEngine:
        """A LlamaIndex chat engine that keeps the history and calls `ask`."""
        from assistant.llama import ResolutionChatEngine

        return ResolutionChatEngine(self)

    @property
    def parts(self) -> Parts:
        """The parts over the latest complete state of the library."""
        if not self._parts.index.is_current():
            with self._renewing:
                latest = self._parts.index.refresh()
                if latest is not self._parts.index:
                    self._parts = self._rebuilt(latest)
        return self._parts

    def _rebuilt(self, index: Index) -> Parts:
        kept = self._parts
        return build_parts(
            index,
            kept.reader,
            kept.decision,
            rrf_k=self.config.rrf_k,
            scope=self.scope,
            kinds=self.kinds,
        )
