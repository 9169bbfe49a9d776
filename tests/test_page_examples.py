"""Examples on the first screen: only those that the loaded texts answer."""

import pytest
from conftest import make_paragraph
from fastapi.testclient import TestClient
from page_fakes import FakeAssistant, open_fake

from assistant import Assistant
from assistant.page.opening import Opening
from assistant.page.server import build_app
from assistant.page.shelf import shelf
from index.build import add_paths, remove_documents
from index.config import load_config
from index.records import Resolution, Source

BUILT_IN = ("ag-res-2026-xxxiv-o-04", "ag-res-2118-xxxv-o-05")
BEES = b"""CP/RES. 1400 (2350/21) Keeping Bees in Towns

June 1, 2021

CONSIDERING the report of the Secretary General on gardens (CP/doc. 5000/21),

1. To instruct the General Secretariat to place ten hives on its roof before December 2022.

2. To thank the gardeners.
"""


def test_examples_are_those_that_are_answered():
    assistant = FakeAssistant()
    assert open_fake(assistant).examples("en") == ["Who must report to REMJA-VI?"]
    assert "What is AG/RES. 2118 (XXXV-O/05) about?" in [asked for asked, _ in assistant.asked]


@pytest.fixture(scope="module")
def bees(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bees")
    (folder / "bees.txt").write_bytes(BEES)
    config = load_config({}, folder / "library")
    Assistant.from_config(config)
    add_paths(config, [folder / "bees.txt"])
    remove_documents(config, BUILT_IN)
    return Opening(lambda notice: Assistant.from_config(config, notice))


@pytest.mark.parametrize(
    ("language", "about"),
    [
        ("en", "What is CP/RES. 1400 (2350/21) about?"),
        ("es", "¿De qué trata CP/RES. 1400 (2350/21)?"),
    ],
)
def test_examples_of_another_library_are_made_from_it(bees, language, about):
    examples = bees.examples(language)
    assert examples[0] == about
    assert [bees.assistant().ask(example).status for example in examples] == ["answered"] * len(
        examples
    )
    assert all("CP/RES. 1400 (2350/21)" in example for example in examples)


def make_resolution(symbol, organ):
    front = make_paragraph("title")
    return Resolution(symbol, symbol, "", front, (), Source("x", "0"), organ=organ)


def test_organs_called_the_same_are_told_apart():
    one, other = ("AG/RES. 1 (I-O/71)", "A/RES/80/1")
    assembly = {key: make_resolution(key, "General Assembly") for key in (one, other)}
    council = {"CP/RES. 1 (1/70)": make_resolution("CP/RES. 1 (1/70)", "Permanent Council")}
    assert {row["symbol"]: row["adopted_by"] for row in shelf(assembly | council)} == {
        one: "General Assembly (OAS)",
        other: "General Assembly (UN)",
        "CP/RES. 1 (1/70)": "Permanent Council",
    }
    assert [row["adopted_by"] for row in shelf({one: assembly[one]})] == ["General Assembly"]


def test_malformed_request_of_a_chat_client_is_told_in_its_form():
    with TestClient(build_app(open_fake(FakeAssistant()))) as client:
        refused = client.post("/v1/chat/completions", json={"messages": []})
        assert (refused.status_code, refused.json()) == (
            400,
            {
                "error": {
                    "message": "messages: List should have at least 1 item after validation, not 0",
                    "type": "invalid_request_error",
                    "param": None,
                    "code": None,
                }
            },
        )
        assert client.get("/api/search").json()["detail"][0]["loc"] == ["query", "query"]
