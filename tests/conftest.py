"""Doubles that every test may use: an encoder counted by hand, and small records."""

from __future__ import annotations

import os
import re
import resource
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from browser import CHROMIUM, FLAGS
from playwright.sync_api import Browser, sync_playwright

from assistant import Assistant
from assistant.catalogue import Catalogue, build_catalogue
from assistant.reading.reader import Reading
from assistant.reading.weighing import Weighed
from assistant.records import Passage
from index.build import add_paths
from index.config import Config, load_config
from index.records import Kind, Paragraph, Resolution, Source

# Chroma keeps the files of every library that a test opened until the process ends.
_, _MOST_FILES = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (min(8192, _MOST_FILES), _MOST_FILES))

TOPICS = ("trafficking", "women", "budget", "report", "weapons", "court")


class FakeEncoder:
    """Counts six words: the vector of "women, women, report" is (0, 2, 0, 1, 0, 0) / √5.

    A text with none of them gets (1, 1, 1, 1, 1, 1) / √6. A word is a word piece.
    """

    name = "fake"
    fingerprint = "fake-1"

    def __init__(self, max_tokens: int = 80) -> None:
        self.max_tokens = max_tokens
        self.encoded: list[str] = []

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        self.encoded += texts
        counts = [[_words(text).count(topic) for topic in TOPICS] for text in texts]
        vectors = np.array(counts, dtype=np.float32).reshape(len(texts), len(TOPICS))
        vectors[vectors.sum(axis=1) == 0] = 1
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

    def token_spans(self, text: str) -> list[tuple[int, int]]:
        return [match.span() for match in re.finditer(r"\S+", text)]


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower())


def without_titles(node_ids: Sequence[str]) -> list[str]:
    """The stored ids in order, but for the titles, one of which each document has."""
    titles = [one for one in node_ids if one.endswith("/title")]
    assert {one.partition("/")[0] for one in node_ids} == {one.partition("/")[0] for one in titles}
    return sorted(set(node_ids) - set(titles))


def make_paragraph(label: str, text: str = "To report.", verb: str = "") -> Paragraph:
    """A paragraph of the kind its label says."""
    kind: Kind = "annex" if label.startswith("annex") else "operative"
    if label == "title":
        kind = "front"
    elif "pre-" in label:
        kind = "preambular"
    return Paragraph(label, kind, text, verb=verb)


def make_weighed(
    paragraph_id: str, answers: float = 0.9, span: tuple[int, int] = (0, 4), **known: Any
) -> Weighed:
    """A passage as it was read; its scores are 0 and it lacks nothing unless said."""
    nothing = dict.fromkeys(("fused", "dense", "sparse", "rank", "coverage", "title"), 0)
    return Weighed(Reading(paragraph_id, answers, *span, 1.0), **(nothing | {"lacks": ()} | known))


def make_resolution(
    document_id: str = "ag-res-1-i-o-71",
    *paragraphs: Paragraph,
    symbol: str = "AG/RES. 1 (I-O/71)",
    title: str = "A Title",
    date: str = "1971-04-14",
) -> Resolution:
    """A resolution of these paragraphs, or of one."""
    return Resolution(
        document_id=document_id,
        symbol=symbol,
        title=title,
        front=Paragraph("title", "front", f"{symbol}\n{title}"),
        paragraphs=paragraphs or (make_paragraph("op-1"),),
        source=Source(f"{document_id}.txt", "0" * 64),
        date=date,
    )


def make_passage(paragraph_id: str = "ag-res-1-i-o-71/op-1", score: float = 1.0) -> Passage:
    """A passage as retrieved."""
    return Passage(paragraph_id, score)


@pytest.fixture
def encoder() -> FakeEncoder:
    return FakeEncoder()


@pytest.fixture
def config(tmp_path: Path) -> Config:
    """Settings for a library of the test's own; the exported model is the user's."""
    cache = {name: value for name, value in os.environ.items() if name == "RESOLUTIONS_CACHE"}
    return load_config(cache, tmp_path / "library")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Headless Chromium, for the tests of one file."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


def open_texts(folder: Path, *texts: str) -> Assistant:
    """An assistant over the built-in resolutions and these texts, in a library in the folder."""
    files = [folder / f"{place}.txt" for place in range(len(texts))]
    for file, text in zip(files, texts, strict=True):
        file.write_text(text)
    config = load_config({}, folder / "library")
    add_paths(config, files)
    return Assistant.from_config(config)


def make_catalogue(*resolutions: Resolution) -> Catalogue:
    """The catalogue of these resolutions."""
    return build_catalogue({item.document_id: item for item in resolutions})


def make_pair() -> Catalogue:
    """AG/RES. 1 of 1971 and AG/RES. 9 of 1972, which cites it, AG/RES. 5 and a convention."""
    earlier = make_resolution(
        "ag-res-1-i-o-71",
        make_paragraph("pre-1", "RECALLING the Charter of the League;", "RECALLING"),
        make_paragraph("pre-2", "NOTING the Shore Experts Network (SEN);", "NOTING"),
        make_paragraph("op-1", "To urge member states to map shores.", "To urge"),
        make_paragraph("op-2", "To hold seminars:", "To hold"),
        make_paragraph("op-2.a", "national ones;"),
        make_paragraph("op-2.b", "regional ones:"),
        make_paragraph("op-2.b.ii", "one for mayors."),
        make_paragraph("op-3", "To thank the SEN.", "To thank"),
        title="Mapping of Shores",
    )
    later = make_resolution(
        "ag-res-9-ii-o-72",
        make_paragraph(
            "pre-1", "RECALLING AG/RES. 1 (I-O/71) and AG/RES. 5 (I-O/71);", "RECALLING"
        ),
        make_paragraph("op-1", "To ratify the Convention on Tides (Lima Convention)."),
        make_paragraph("op-2", "To report on shores within the Lima Convention."),
        symbol="AG/RES. 9 (II-O/72)",
        title="Care of Harbours",
        date="1972-04-20",
    )
    return make_catalogue(earlier, later)
