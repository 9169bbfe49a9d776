"""The assistant as LlamaIndex objects: retriever, query engine and chat engine."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Generator, Sequence

from llama_index.core.base.base_query_engine import BaseQueryEngine
from llama_index.core.base.base_retriever import BaseRetriever
from llama_index.core.base.llms.types import ChatMessage, ChatResponse, MessageRole
from llama_index.core.base.response.schema import Response
from llama_index.core.callbacks import CallbackManager
from llama_index.core.chat_engine.types import (
    AgentChatResponse,
    BaseChatEngine,
    StreamingAgentChatResponse,
)
from llama_index.core.prompts.mixin import PromptDictType, PromptMixinType
from llama_index.core.schema import NodeWithScore, QueryBundle, TextNode

from assistant.assistant import Assistant
from assistant.pieces import to_pieces
from assistant.records import Answer, Citation
from assistant.turns.given import to_turns


def _to_node(
    assistant: Assistant, paragraph_id: str, score: float, **extra: str | int
) -> NodeWithScore:
    """A paragraph as a node whose id and text are the paragraph's own."""
    resolution = assistant.catalogue.resolution_of(paragraph_id)
    metadata = {
        "paragraph_id": paragraph_id,
        "citation": assistant.citation(paragraph_id),
        "symbol": resolution.symbol,
        "title": resolution.title,
        **extra,
    }
    text = assistant.paragraph(paragraph_id).text
    node = TextNode(id_=paragraph_id, text=text, metadata=metadata)
    node.excluded_embed_metadata_keys = node.excluded_llm_metadata_keys = list(metadata)
    return NodeWithScore(node=node, score=score)


def _cited_node(assistant: Assistant, citation: Citation) -> NodeWithScore:
    span: dict[str, str | int] = {
        "quote": citation.quote,
        "start": citation.start,
        "end": citation.end,
    }
    return _to_node(assistant, citation.paragraph_id, citation.score, **span)


class ResolutionRetriever(BaseRetriever):
    """Passages of the assistant's own retrieval as nodes, best first."""

    def __init__(self, assistant: Assistant, top_k: int = 10) -> None:
        super().__init__(callback_manager=CallbackManager())
        self._assistant = assistant
        self._top_k = top_k

    def _retrieve(self, query_bundle: QueryBundle) -> list[NodeWithScore]:
        passages = self._assistant.search(query_bundle.query_str, self._top_k)
        return [_to_node(self._assistant, item.paragraph_id, item.score) for item in passages]


class ResolutionQueryEngine(BaseQueryEngine):
    """Answers of the assistant; the cited paragraphs are the source nodes."""

    def __init__(self, assistant: Assistant) -> None:
        super().__init__(callback_manager=CallbackManager())
        self._assistant = assistant

    def _query(self, query_bundle: QueryBundle) -> Response:
        answer = self._assistant.ask(query_bundle.query_str)
        nodes = [_cited_node(self._assistant, citation) for citation in answer.citations]
        return Response(
            response=answer.to_markdown(), source_nodes=nodes, metadata={"answer": answer.to_dict()}
        )

    async def _aquery(self, query_bundle: QueryBundle) -> Response:
        return await asyncio.to_thread(self._query, query_bundle)

    def _get_prompt_modules(self) -> PromptMixinType:
        return {}

    def _get_prompts(self) -> PromptDictType:
        return {}

    def _update_prompts(self, prompts_dict: PromptDictType) -> None:
        """There are no prompts: the answers are extracted."""


class ResolutionChatEngine(BaseChatEngine):
    """A conversation with the assistant; `metadata["answer"]` is the whole answer."""

    def __init__(self, assistant: Assistant, chat_history: Sequence[ChatMessage] = ()) -> None:
        self._assistant = assistant
        self._history = list(chat_history)

    @property
    def chat_history(self) -> list[ChatMessage]:
        """The turns so far."""
        return self._history

    def reset(self) -> None:
        """Forget the turns so far."""
        self._history = []

    def chat(
        self, message: str, chat_history: list[ChatMessage] | None = None
    ) -> AgentChatResponse:
        """Answer the next message of the conversation."""
        answer = self._ask(message, chat_history)
        nodes = [_cited_node(self._assistant, citation) for citation in answer.citations]
        return AgentChatResponse(
            response=answer.to_markdown(),
            source_nodes=nodes,
            metadata={"answer": answer.to_dict()},
        )

    def stream_chat(
        self, message: str, chat_history: list[ChatMessage] | None = None
    ) -> StreamingAgentChatResponse:
        """Answer the next message, its words handed out one by one once all are checked."""
        told = self.chat(message, chat_history)
        return StreamingAgentChatResponse(
            response=told.response,
            source_nodes=told.source_nodes,
            chat_stream=_to_stream(told.response),
            achat_stream=_to_async_stream(told.response),
            is_writing_to_memory=False,
        )

    async def achat(
        self, message: str, chat_history: list[ChatMessage] | None = None
    ) -> AgentChatResponse:
        """Answer the next message without blocking the event loop."""
        return await asyncio.to_thread(self.chat, message, chat_history)

    async def astream_chat(
        self, message: str, chat_history: list[ChatMessage] | None = None
    ) -> StreamingAgentChatResponse:
        """As `stream_chat`, without blocking the event loop."""
        return await asyncio.to_thread(self.stream_chat, message, chat_history)

    def _ask(self, message: str, chat_history: list[ChatMessage] | None) -> Answer:
        if chat_history is not None:
            self._history = list(chat_history)
        answer = self._assistant.ask(message, to_turns(self._history))
        self._history += [
            ChatMessage(role=MessageRole.USER, content=message),
            ChatMessage(role=MessageRole.ASSISTANT, content=answer.text),
        ]
        return answer


def _to_stream(text: str) -> Generator[ChatResponse, None, None]:
    """The text as a model would stream it: each piece as `delta`, all so far as the message."""
    told = ""
    for piece in to_pieces(text):
        told += piece
        message = ChatMessage(role=MessageRole.ASSISTANT, content=told)
        yield ChatResponse(message=message, delta=piece)


async def _to_async_stream(text: str) -> AsyncGenerator[ChatResponse, None]:
    for response in _to_stream(text):
        yield response
