"""The MCP tools as a real client uses them: over streamable HTTP, and over stdio."""

import sys
from dataclasses import fields
from importlib.metadata import version

import anyio
import pytest
from browser import ServedPage
from mcp import Client, StdioServerParameters
from page_fakes import FakeAssistant, open_fake

from assistant.page.server import build_app
from assistant.records import Answer


@pytest.fixture(scope="module")
def assistant():
    return FakeAssistant()


@pytest.fixture(scope="module")
def address(assistant):
    with ServedPage(build_app(open_fake(assistant))) as served:
        yield f"{served.origin}/mcp"


def call(server, name, **arguments):
    async def once():
        async with Client(server) as client:
            return await client.call_tool(name, arguments)

    return anyio.run(once)


def test_tools_are_described_with_what_they_take_and_give(address):
    async def listed():
        async with Client(address) as client:
            return (await client.list_tools()).tools

    tools = {tool.name: tool for tool in anyio.run(listed)}
    assert sorted(tools) == ["ask", "obligations", "paragraph", "search"]
    assert all(tool.description and tool.annotations.read_only_hint for tool in tools.values())
    assert sorted(tools["ask"].input_schema["properties"]) == [
        *("history", "kinds", "mode", "question", "scope")
    ]
    assert list(tools["ask"].output_schema["properties"]) == [
        field.name for field in fields(Answer)
    ]


def test_server_states_its_name_and_version(address):
    async def told():
        async with Client(address) as client:
            return client.server_info

    info = anyio.run(told)
    assert (info.name, info.version) == ("resolutions", version("resolutions-assistant"))


def test_ask_gives_the_whole_contract(address, assistant):
    question = "Who must report to REMJA-VI?"
    given = call(address, "ask", question=question)
    assert given.structured_content == json_like(assistant.ask(question).to_dict())


def test_ask_takes_history_and_scope(address, assistant):
    history = [
        {"role": "user", "content": "Who reports?"},
        {"role": "assistant", "content": "The Council [1]."},
    ]
    given = call(
        address, "ask", question="who else?", history=history, scope=["ag-res-2118-xxxv-o-05"]
    )
    assert given.structured_content["standalone_question"] == "Who else must report to REMJA-VI?"
    question, turns = assistant.asked[-1]
    assert question == "who else?"
    assert [(turn.role, turn.content) for turn in turns] == [
        ("user", "Who reports?"),
        ("assistant", "The Council [1]."),
    ]


def test_refusal_has_its_reason_and_no_citations(address):
    given = call(address, "ask", question="How much will it cost?").structured_content
    assert (given["status"], given["citations"]) == ("unanswerable", [])
    assert given["reason"] == "not stated by the closest paragraphs"
    assert given["nearest"][0]["paragraph_id"] == "ag-res-2118-xxxv-o-05/op-3"


def test_paragraph_gives_its_exact_text(address, assistant):
    paragraph_id = "ag-res-2026-xxxiv-o-04/op-3.b"
    given = call(address, "paragraph", paragraph_id=paragraph_id).structured_content
    assert given == {
        "paragraph_id": paragraph_id,
        "citation": "AG/RES. 2026 (XXXIV-O/04), operative para. 3(b)",
        "title": assistant.resolutions["ag-res-2026-xxxiv-o-04"].title,
        "text": assistant.paragraph(paragraph_id).text,
        "score": 0.0,
    }


def test_obligations_are_filtered(address):
    given = call(address, "obligations", actor="Council", due="36th session").structured_content
    assert (given["total"], [row["citation"] for row in given["obligations"]]) == (
        2,
        [
            "AG/RES. 2118 (XXXV-O/05), operative para. 3",
            "AG/RES. 2118 (XXXV-O/05), operative para. 6",
        ],
    )


def test_search_gives_passages_in_order(address, assistant):
    given = call(address, "search", query="reports", top_k=2).structured_content["result"]
    assert [item["paragraph_id"] for item in given] == [
        item.paragraph_id for item in assistant.search("reports", 2)
    ]


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("paragraph", {"paragraph_id": "a/op-1"}, "No resolution 'a' in the library."),
        (
            "paragraph",
            {"paragraph_id": "ag-res-2118-xxxv-o-05/op-99"},
            "AG/RES. 2118 (XXXV-O/05) has no paragraph 'op-99'.",
        ),
        ("ask", {"question": "   "}, "Please type a question."),
        ("ask", {"question": "x" * 2_001}, "at most 2000 characters"),
    ],
)
def test_mistakes_are_explained(address, name, arguments, message):
    given = call(address, name, **arguments)
    assert given.is_error
    assert message in given.content[0].text


def test_stdio_serves_the_same_tools(tmp_path):
    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "assistant", "mcp", "--library", str(tmp_path / "library")],
    )
    given = call(server, "ask", question="Who must report to REMJA-VI?").structured_content
    assert (given["status"], given["mode"]) == ("answered", "extractive")
    assert given["citations"][0]["paragraph_id"] == "ag-res-2118-xxxv-o-05/op-6"


def json_like(value):
    """The value as JSON gives it back: lists for tuples."""
    if isinstance(value, dict):
        return {key: json_like(item) for key, item in value.items()}
    return [json_like(item) for item in value] if isinstance(value, list | tuple) else value
