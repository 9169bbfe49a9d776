"""What programs may name, and how a conversation may be given, is the same at every door."""

import json

import anyio
import httpx
import pytest
from browser import ServedPage
from llama_index.core.base.llms.types import ChatMessage, TextBlock
from mcp import Client
from typer.testing import CliRunner

from assistant import Assistant, Turn
from assistant.__main__ import cli
from assistant.page.opening import Opening
from assistant.page.server import build_app

NEWER, OLDER = "ag-res-2118-xxxv-o-05", "ag-res-2026-xxxiv-o-04"
ASKED = "what does paragraph 6 of 2118 say?"
UNKNOWN = "No document '9999' is loaded. See what is: python -m index list"
NO_RESOLUTION = "No resolution '9999' in the library. See what there is with: python -m index list"


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return tmp_path_factory.mktemp("doors") / "library"


@pytest.fixture(scope="module")
def assistant(library):
    return Assistant.open(library)


@pytest.fixture(scope="module")
def origin(assistant):
    with ServedPage(build_app(Opening(lambda notice: assistant))) as served:
        yield served.origin


def tool(origin, name, **arguments):
    async def once():
        async with Client(f"{origin}/mcp") as client:
            return await client.call_tool(name, arguments)

    return anyio.run(once)


def test_document_that_is_not_loaded_is_said_at_every_door(origin, library):
    asked = httpx.get(f"{origin}/api/obligations", params={"document": "9999"})
    assert (asked.status_code, asked.json()) == (404, {"detail": UNKNOWN})
    told = tool(origin, "obligations", document="9999")
    assert (told.is_error, told.content[0].text) == (
        True,
        f"Error executing tool obligations: {UNKNOWN}",
    )
    for command in ("obligations", "references"):
        result = CliRunner().invoke(cli, [command, "--document", "9999", "--library", str(library)])
        assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"Error: {UNKNOWN}\n")


def test_scope_is_named_by_symbol_and_must_be_loaded(origin, assistant):
    within = {"question": "who must report to REMJA-VI?", "scope": ["AG/RES. 2118"]}
    answer = httpx.post(f"{origin}/api/ask", json=within, timeout=60).json()
    assert answer["citations"][0]["paragraph_id"] == f"{NEWER}/op-6"
    within["scope"] = [NEWER, "9999"]
    refused = httpx.post(f"{origin}/api/ask", json=within, timeout=60)
    assert (refused.status_code, refused.json()) == (400, {"detail": NO_RESOLUTION})
    assert tool(origin, "ask", **within).is_error
    for named in (["2026"], "2026"):
        narrow = assistant.within(named, ["operative"])
        assert ({*narrow.resolutions}, narrow.kinds) == ({OLDER}, {"operative"})
    with pytest.raises(LookupError, match="No resolution '9999'"):
        assistant.within({"9999"})
    with pytest.raises(ValueError, match="The kinds are annex, operative, preambular"):
        assistant.within([], ["preamble"])


def test_search_keeps_to_the_resolutions_and_parts_named(origin, assistant):
    wanted = {"query": "trafficking in persons", "scope": ["2026"], "kinds": ["operative"]}
    found = httpx.get(f"{origin}/api/search", params=wanted, timeout=60).json()
    assert {one["paragraph_id"].partition("-o-04/")[2][:3] for one in found} == {"op-"}
    given = tool(origin, "search", **wanted).structured_content["result"]
    assert [one["paragraph_id"] for one in given] == [one["paragraph_id"] for one in found]
    assert assistant.search(" ?! ") == ()
    for top_k in (0, "3", 2.5):
        with pytest.raises(ValueError, match=f"top_k must be 1 or more, not {top_k!r}"):
            assistant.search("trafficking", top_k)


def test_command_line_searches_and_asks_as_the_other_doors_do(origin, library):
    within = ["--document", "2026", "--kind", "operative", "--library", str(library)]
    result = run("search", "trafficking in persons", "--top-k", "3", "--json", *within)
    wanted = {"query": "trafficking in persons", "scope": "2026", "kinds": "operative", "top_k": 3}
    given = httpx.get(f"{origin}/api/search", params=wanted, timeout=60).json()
    assert (result.exit_code, json.loads(result.stdout)) == (0, given)
    plain = run("search", "trafficking in persons", "--top-k", "1", *within)
    assert plain.stdout == f"{given[0]['citation']}\n{given[0]['text']}\n\n"
    asked = run("ask", "what does paragraph 3 say?", "--json", *within)
    cited = {one["paragraph_id"] for one in json.loads(asked.stdout)["citations"]}
    assert {one.partition("/")[0] for one in cited} == {OLDER}
    refused = run("search", "trafficking", "--document", "9999", "--library", str(library))
    assert (refused.exit_code, refused.stdout, refused.stderr) == (
        2,
        "",
        f"Error: {NO_RESOLUTION}\n",
    )


def test_question_is_read_from_a_pipe_whatever_its_bytes(library):
    typed = ASKED.encode() + b" \xff\n"
    for arguments in (["ask", "-"], ["chat"]):
        result = run(*arguments, "--library", str(library), typed=typed)
        assert result.exit_code == 0
        assert "AG/RES. 2118 (XXXV-O/05), operative para. 6 reads [1]:" in result.stdout


def run(*arguments, typed=None):
    return CliRunner().invoke(cli, arguments, input=typed)


def test_misspelt_limit_is_refused(origin):
    for wanted in ({"documnt": "2118"}, {"limit": "3"}):
        assert httpx.get(f"{origin}/api/obligations", params=wanted).status_code == 422
    body = {"question": ASKED, "document": "2118"}
    assert httpx.post(f"{origin}/api/ask", json=body).status_code == 422
    refused = tool(origin, "obligations", documnt="2118")
    assert refused.is_error
    assert "documnt\n  Extra inputs are not permitted" in refused.content[0].text


def test_rows_behind_the_first_can_be_had(origin):
    whole = httpx.get(f"{origin}/api/obligations").json()
    rest = httpx.get(f"{origin}/api/obligations", params={"skip": 20}).json()
    assert rest == {"total": whole["total"], "obligations": whole["obligations"][20:]}
    assert tool(origin, "obligations", skip=20).structured_content == rest


@pytest.mark.parametrize(
    "named", [f"{OLDER}/op-3.b", "AG/RES. 2026 (XXXIV-O/04), operative para. 3(b)"]
)
def test_paragraph_is_found_by_id_and_by_citation(origin, named):
    given = tool(origin, "paragraph", paragraph_id=named).structured_content
    assert given["paragraph_id"] == f"{OLDER}/op-3.b"
    assert given == httpx.get(f"{origin}/api/paragraphs/2026/3(b)").json()


@pytest.mark.parametrize(
    "history",
    [
        [Turn("user", ASKED)],
        [{"role": "user", "content": ASKED}],
        [{"role": "system", "content": "Be brief."}, {"role": "user", "content": ASKED}],
        [{"role": "user", "content": [{"type": "text", "text": ASKED}]}],
        [ChatMessage(role="user", blocks=[TextBlock(text=ASKED)])],
    ],
)
def test_history_is_read_in_each_form_of_messages(assistant, history):
    answer = assistant.ask("and paragraph 7?", history)
    assert answer == assistant.ask("and paragraph 7?", iter([Turn("user", ASKED)]))
    assert [one.paragraph_id for one in answer.citations] == [f"{NEWER}/op-7"]


@pytest.mark.parametrize(
    "history", [ASKED, [ASKED], [(ASKED, "Paragraph 6.")], {"role": "user"}, 5, 0, [None]]
)
def test_history_in_another_form_is_refused_in_a_sentence(assistant, history):
    with pytest.raises(ValueError, match=r"The history is a list of turns: Turn\(role, content\)"):
        assistant.ask("and paragraph 7?", history)


def test_resolution_is_addressed_by_its_symbol_too(origin):
    symbol = "AG/RES. 2118 (XXXV-O/05)"
    for written in (symbol, symbol.replace("/", "%2F")):
        for kind in ("resolutions", "obligations"):
            by_id = httpx.get(f"{origin}/api/{kind}/{NEWER}")
            by_symbol = httpx.get(f"{origin}/api/{kind}/{written}")
            assert (by_symbol.status_code, by_symbol.json()) == (200, by_id.json())
        found = httpx.get(f"{origin}/api/paragraphs/{written}/op-6").json()
        assert found["paragraph_id"] == f"{NEWER}/op-6"


@pytest.mark.parametrize(
    ("method", "path", "status", "told"),
    [
        ("GET", "/api/ask", 405, "/api/ask takes POST, not GET."),
        ("POST", "/api/search", 405, "/api/search takes GET, not POST."),
        ("GET", "/v1/chat/completions", 405, "/v1/chat/completions takes POST, not GET."),
        ("GET", "/api/nothing", 404, "There is no address /api/nothing. Those there are stand in"),
        ("POST", "/v1/embeddings", 404, "There is no address /v1/embeddings. Those there are "),
    ],
)
def test_address_that_is_none_is_told_from_a_wrong_method(origin, method, path, status, told):
    refused = httpx.request(method, f"{origin}{path}")
    assert refused.status_code == status
    assert refused.json()["detail"].startswith(told)
    assert refused.json()["error"]["message"] == refused.json()["detail"]
    assert ("allow" in refused.headers) == (status == 405)


def test_long_conversation_goes_on_at_every_door(origin, assistant):
    turns = [{"role": "user", "content": ASKED}, {"role": "assistant", "content": "It says it."}]
    body = {"question": "and paragraph 7?", "history": turns * 30}
    expected = assistant.ask(body["question"], body["history"]).to_dict()
    expected = json.loads(json.dumps(expected))
    assert httpx.post(f"{origin}/api/ask", json=body, timeout=60).json() == expected
    assert tool(origin, "ask", **body).structured_content == expected


def test_half_a_character_is_refused_or_left_out(origin, assistant):
    body = b'{"question": "who \\ud800 must report to REMJA-VI?"}'
    headers = {"content-type": "application/json"}
    asked = httpx.post(f"{origin}/api/ask", content=body, headers=headers, timeout=60)
    assert (asked.status_code, asked.json()["detail"][0]["loc"]) == (422, ["body", "question"])
    answer = assistant.ask("who \ud800 must report to REMJA-VI?")
    assert answer.standalone_question == "who ? must report to REMJA-VI?"


@pytest.mark.parametrize(
    "typed",
    [
        "what does para\u00adgraph 6 of 2118 say?",
        "\ufeffwhat does paragraph 6 of \uff12\uff11\uff11\uff18 say\uff1f",
        "what does paragraph\u00a06 of AG/RES.\u202f2118 (XXXV\u2011O/05) say?\u200b",
    ],
)
def test_pasted_and_wide_characters_are_read_as_plain_ones(assistant, typed):
    cited = [one.paragraph_id for one in assistant.ask(typed).citations]
    followed = assistant.ask("and paragraph 7?", [Turn("user", typed)])
    assert cited == [f"{NEWER}/op-6"]
    assert [one.paragraph_id for one in followed.citations] == [f"{NEWER}/op-7"]


def test_refusal_of_a_body_does_not_send_it_back(origin):
    refused = httpx.post(f"{origin}/api/ask", json={"question": "x" * 100_000})
    assert refused.json() == {
        "detail": [
            {
                "type": "string_too_long",
                "loc": ["body", "question"],
                "msg": "String should have at most 2000 characters",
            }
        ]
    }


def test_fault_of_ours_is_told_in_json():
    def fail(notice):
        raise RuntimeError("of our own")

    with ServedPage(build_app(Opening(fail))) as served:
        asked = httpx.get(f"{served.origin}/api/resolutions")
    assert (asked.status_code, asked.json()["error"]["type"]) == (500, "server_error")


def test_library_that_cannot_be_opened_is_said_at_every_door(caplog, monkeypatch):
    monkeypatch.setattr("assistant.page.opening._SECONDS_BETWEEN", 1_000)
    problem = "No Chroma server answers at 'http://127.0.0.1:9'."

    def fail(notice):
        raise ConnectionError(problem)

    with ServedPage(build_app(Opening(fail))) as served:
        origin = served.origin
        told = [
            httpx.get(f"{origin}/api/resolutions"),
            httpx.get(f"{origin}/api/search", params={"query": "trafficking"}),
            httpx.get(f"{origin}/page/resolutions"),
            httpx.post(f"{origin}/api/ask", json={"question": ASKED}),
            httpx.post(
                f"{origin}/v1/chat/completions",
                json={"messages": [{"role": "user", "content": ASKED}]},
            ),
        ]
        by_tool = tool(origin, "ask", question=ASKED)
    assert {one.status_code for one in told} == {503}
    body = {"detail": problem, "error": {"message": problem, "type": "unavailable"}}
    assert [one.json() for one in told] == [body] * 5
    assert by_tool.is_error
    assert by_tool.content[0].text == f"Error executing tool ask: {problem}"
    logged = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
    assert logged == [f"The library could not be opened: {problem}"]


def test_what_is_no_question_or_mode_is_named(assistant):
    with pytest.raises(TypeError, match="A question is a string, not None"):
        assistant.ask(None)
    with pytest.raises(ValueError, match="The modes are extractive and generated, not 'loud'"):
        assistant.ask(ASKED, mode="loud")
    with pytest.raises(KeyError, match="No paragraph 'none/op-1' is loaded"):
        assistant.paragraph("none/op-1")
