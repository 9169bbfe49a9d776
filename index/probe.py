"""`python -m index.probe FOLDER COLLECTION`: ends with 0 where the collection can be read."""

from __future__ import annotations

import sys
from pathlib import Path

import chromadb
from chromadb.config import Settings


def probe_collection(folder: Path, name: str) -> bool:
    """Whether the collection gives its rows and finds the first one by its own vector."""
    if not (folder / "chroma.sqlite3").is_file():
        return False
    settings = Settings(anonymized_telemetry=False)
    client = chromadb.PersistentClient(path=str(folder), settings=settings)
    collection = client.get_collection(name, embedding_function=None)
    ids = collection.get(include=["metadatas", "documents"])["ids"]
    if not ids:
        return True
    vectors = collection.get(ids=ids[:1], include=["embeddings"])["embeddings"]
    found = collection.query(query_embeddings=vectors, n_results=min(len(ids), 5))["ids"][0]
    return len(ids) == collection.count() and bool(found)


if __name__ == "__main__":
    sys.exit(0 if probe_collection(Path(sys.argv[1]), sys.argv[2]) else 1)
