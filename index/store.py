"""Chroma, written and read through LlamaIndex's vector store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

import chromadb
import httpx
import numpy as np
from chromadb.api import ClientAPI
from chromadb.api.types import Documents, EmbeddingFunction, Embeddings
from chromadb.config import Settings
from chromadb.errors import ChromaError
from llama_index.core.schema import BaseNode
from llama_index.vector_stores.chroma import ChromaVectorStore

from index.config import DEFAULT_EMBEDDING_MODEL, PACKAGED_EMBEDDING_MODEL, Config
from index.encode import Encoder
from index.state import SCHEMA, read_state

_NODES_AT_ONCE = 2_000


class IndexNotFoundError(FileNotFoundError):
    """Raised when the collection to read from does not exist."""


@contextmanager
def _plain_errors() -> Iterator[None]:
    """Tell Chroma's errors as errors of the system, with what to do."""
    try:
        yield
    except ChromaError as error:
        raise OSError(
            f"Chroma could not store the paragraphs: {error}. Look at free space and permissions, "
            "then run the command again; the library is whole."
        ) from error
    except httpx.TransportError as error:
        raise ConnectionError(
            f"The Chroma server went away: {error}. Start it, then run the command again; the "
            "library is whole."
        ) from error


class ChromaStore:
    """The collection of one library: embedded in a folder, or on a configured server."""

    @_plain_errors()
    def __init__(self, config: Config, folder: Path, encoder: Encoder) -> None:
        self._client = _open_client(config.chroma_url, folder)
        self._collection = self._client.get_or_create_collection(
            config.chroma_collection,
            embedding_function=cast(Any, _OwnEmbedding(encoder)),
            metadata={
                "embedding_model": encoder.name,
                "fingerprint": encoder.fingerprint,
                "schema": SCHEMA,
            },
            configuration={"hnsw": {"space": "cosine"}},
        )
        check_model(self._collection.metadata or {}, encoder)
        self.vector_store = ChromaVectorStore(chroma_collection=self._collection)

    @_plain_errors()
    def replace(self, document_ids: Sequence[str], nodes: Iterable[BaseNode]) -> None:
        """Remove all that is stored of these documents, then store the nodes."""
        condition: Any = {"document_id": {"$in": list(document_ids)}}
        kept = list(nodes)
        if document_ids:
            self._collection.delete(where=condition)
        for first in range(0, len(kept), _NODES_AT_ONCE):
            self.vector_store.add(kept[first : first + _NODES_AT_ONCE])

    @_plain_errors()
    def count(self) -> int:
        """How many nodes are stored."""
        return int(self._collection.count())


@_plain_errors()
def drop_collection(config: Config) -> None:
    """Remove the collection from a configured server; an embedded one goes with its folder."""
    client = _open_client(config.chroma_url, Path())
    if config.chroma_collection in [found.name for found in client.list_collections()]:
        client.delete_collection(config.chroma_collection)


def open_vector_store(config: Config, encoder: Encoder) -> ChromaVectorStore:
    """The vector store of the index as it is now.

    Raises:
        IndexNotFoundError: nothing has been added to this library yet.
    """
    state = read_state(config.index_folder)
    if state is None:
        raise IndexNotFoundError(
            f"No index at {str(config.index_folder)!r}. Add resolutions with: "
            "python -m index add PATH"
        )
    return ChromaStore(config, config.index_folder / state.chroma, encoder).vector_store


def check_model(metadata: dict[str, Any], encoder: Encoder) -> None:
    """Refuse a collection made with another embedding model.

    Raises:
        ValueError: the message says how to re-index.
    """
    made_with = metadata.get("embedding_model")
    if (made_with, metadata.get("fingerprint")) != (encoder.name, encoder.fingerprint):
        raise ValueError(model_message(str(made_with), encoder.name))


def is_replaced(made_with: str, configured: str) -> bool:
    """Whether a model gives way to another unasked: to its own release, or to the new default."""
    defaults = (PACKAGED_EMBEDDING_MODEL, DEFAULT_EMBEDDING_MODEL)
    return made_with == configured or (made_with, configured) == defaults


def model_message(made_with: str, configured: str) -> str:
    """What to tell someone who opens an index with another embedding model."""
    return (
        f"The index was made with embedding model {made_with!r}, and {configured!r} is "
        "configured. Index the library again with: python -m index rebuild"
    )


class _OwnEmbedding(EmbeddingFunction[Documents]):
    """Gives Chroma our encoder, so that it never fetches a model of its own."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder

    def __call__(self, input: Documents) -> Embeddings:  # noqa: A002
        return cast(Embeddings, list(self._encoder.encode(list(input)).astype(np.float32)))

    @staticmethod
    def name() -> str:
        return "resolutions-assistant"

    def get_config(self) -> dict[str, Any]:
        return {"embedding_model": self._encoder.name}

    @staticmethod
    def build_from_config(config: dict[str, Any]) -> EmbeddingFunction[Documents]:
        raise ValueError("Open this collection through index.build.open_index.")


def _open_client(url: str, folder: Path) -> ClientAPI:
    settings = Settings(anonymized_telemetry=False)
    if not url:
        return chromadb.PersistentClient(path=str(folder), settings=settings)
    address = urlsplit(url)
    try:
        return chromadb.HttpClient(
            host=address.hostname or "localhost",
            port=address.port or (443 if address.scheme == "https" else 80),
            ssl=address.scheme == "https",
            settings=settings,
        )
    except ValueError as error:
        raise ConnectionError(
            f"No Chroma server answers at {url!r}. Start it, or unset RESOLUTIONS_CHROMA_URL."
        ) from error
