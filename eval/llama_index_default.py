"""LlamaIndex's default pipeline: its sentence splitter, its in-memory vector index."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from llama_index.core import Document, VectorStoreIndex
from llama_index.core.base.embeddings.base import BaseEmbedding
from llama_index.core.node_parser import SentenceSplitter
from llama_index.core.schema import NodeWithScore, TextNode
from pydantic import PrivateAttr

from eval.baselines import TOP_K, to_query
from eval.cases import Case
from eval.retrieval import Ranking
from index.records import TITLE_LABEL, Resolution

if TYPE_CHECKING:
    from index.encode import Encoder

NAME = "LlamaIndex default"


@dataclass(frozen=True, slots=True)
class Span:
    """Where a paragraph stands in the text of its document."""

    paragraph_id: str
    start: int
    end: int


class EncoderEmbedding(BaseEmbedding):  # type: ignore[misc, unused-ignore]
    """The project's encoder as LlamaIndex wants it, so that the model is the same."""

    _encoder: Encoder = PrivateAttr()

    def __init__(self, encoder: Encoder) -> None:
        super().__init__(model_name=encoder.name)
        self._encoder = encoder

    def _get_text_embedding(self, text: str) -> list[float]:
        return self._get_text_embeddings([text])[0]

    def _get_text_embeddings(self, texts: list[str]) -> list[list[float]]:
        vectors: list[list[float]] = self._encoder.encode(texts).tolist()
        return vectors

    def _get_query_embedding(self, query: str) -> list[float]:
        return self._get_text_embedding(query)

    async def _aget_query_embedding(self, query: str) -> list[float]:
        return self._get_query_embedding(query)


def to_document(resolution: Resolution) -> tuple[Document, tuple[Span, ...]]:
    """The text of a resolution as one document, and where its paragraphs stand in it."""
    parts = [(TITLE_LABEL, resolution.front.text)]
    parts += [(p.label, f"{p.number} {p.text}".strip()) for p in resolution.paragraphs]
    spans, start = [], 0
    for label, text in parts:
        spans.append(Span(resolution.paragraph_id(label), start, start + len(text)))
        start += len(text) + 2
    text = "\n\n".join(text for _, text in parts)
    return Document(text=text, doc_id=resolution.document_id), tuple(spans)


def open_default_index(resolutions: Sequence[Resolution], encoder: Encoder) -> VectorStoreIndex:
    """Split and embed as `VectorStoreIndex.from_documents` does when nothing is chosen."""
    documents = [to_document(resolution)[0] for resolution in resolutions]
    return VectorStoreIndex.from_documents(
        documents, embed_model=EncoderEmbedding(encoder), transformations=[SentenceSplitter()]
    )


def run_default_pipeline(
    resolutions: Sequence[Resolution], cases: Sequence[Case], encoder: Encoder
) -> tuple[Ranking, ...]:
    """Its rankings of chunks, turned into paragraphs by overlap and counted generously."""
    spans = {r.document_id: to_document(r)[1] for r in resolutions}
    retriever = open_default_index(resolutions, encoder).as_retriever(similarity_top_k=TOP_K)
    rankings = []
    for case in cases:
        chunks = [_node(found) for found in retriever.retrieve(to_query(case))]
        covered = [_covered(chunk, spans[str(chunk.ref_doc_id)]) for chunk in chunks]
        words = len(chunks[0].text.split()) if chunks else 0
        rankings.append(Ranking(case, count_generously(covered, case), words))
    return tuple(rankings)


def count_generously(covered: Sequence[Sequence[str]], case: Case) -> tuple[str, ...]:
    """The ranking most in favour of chunks, each given by the paragraphs that it covers.

    A chunk's place goes to the relevant paragraphs in it, to an acceptable one where it has no
    relevant one, and only a chunk without either counts as one wrong result.
    """
    ranking: list[str] = []
    for place, paragraph_ids in enumerate(covered):
        relevant = [p for p in paragraph_ids if p in case.relevant]
        acceptable = [p for p in paragraph_ids if p in case.acceptable]
        ranking += relevant or acceptable[:1] or [f"chunk {place} without gold"]
    return tuple(dict.fromkeys(ranking))


def _node(found: NodeWithScore) -> TextNode:
    if not isinstance(found.node, TextNode):
        raise TypeError(f"Expected a text node, got {found.node!r}")
    return found.node


def _covered(chunk: TextNode, spans: Sequence[Span]) -> tuple[str, ...]:
    start, end = chunk.start_char_idx, chunk.end_char_idx
    if start is None or end is None:
        raise ValueError(f"The splitter gave no offsets for the chunk {chunk.text[:40]!r}")
    return tuple(s.paragraph_id for s in spans if s.start < end and start < s.end)
