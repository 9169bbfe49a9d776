"""Programs as clients: the JSON interface, an OpenAI client, and changes of the library."""

import json

import httpx
import openai
import pytest
from browser import ServedPage
from page_fakes import FakeAssistant, open_fake

from assistant import Assistant
from assistant.page.duties import to_csv
from assistant.page.library import Shelving
from assistant.page.opening import Opening
from assistant.page.server import build_app
from index.config import load_config

DUTY = b"""AG/RES. 9001 (LX-O/30) Planting Trees

June 1, 2030

RECALLING resolution AG/RES. 2118 (XXXV-O/05), "Fighting the Crime of Trafficking in Persons",

1. To request the Secretary General to plant one hundred trees before December 2031.
"""


@pytest.fixture(scope="module")
def origin():
    with ServedPage(build_app(open_fake(FakeAssistant()))) as served:
        yield served.origin


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    config = load_config({}, tmp_path_factory.mktemp("library"))
    opening = Opening(lambda notice: Assistant.from_config(config, notice))
    with ServedPage(build_app(opening, shelving=Shelving(config))) as served:
        yield served.origin


def test_ask_gives_the_whole_contract(origin):
    answer = httpx.post(
        f"{origin}/api/ask", json={"question": "Who must report to REMJA-VI?"}
    ).json()
    assert (answer["status"], answer["mode"]) == ("answered", "extractive")
    assert answer["citations"][0]["paragraph_id"] == "ag-res-2118-xxxv-o-05/op-6"


def test_ask_refuses_malformed_questions(origin):
    for body in ({}, {"question": ""}, {"question": "x" * 2_001}, {"question": 3}):
        assert httpx.post(f"{origin}/api/ask", json=body).status_code == 422


@pytest.mark.parametrize("path", ["/api/ask", "/v1/chat/completions"])
def test_body_that_does_not_call_itself_json_is_told_its_header(origin, path):
    told = "Send the body as JSON, with the header Content-Type: application/json."
    as_curl_sends_it = {"content-type": "application/x-www-form-urlencoded"}
    sent = '{"question": "Who?", "messages": [{"role": "user", "content": "Who?"}]}'
    refused = httpx.post(f"{origin}{path}", content=sent, headers=as_curl_sends_it).json()
    if path == "/api/ask":
        assert [one["msg"] for one in refused["detail"]] == [told]
    else:
        assert refused["error"]["message"] == told


def test_paragraph_and_resolution_are_served(origin):
    found = httpx.get(f"{origin}/api/paragraphs/ag-res-2026-xxxiv-o-04/op-3.b").json()
    assert found["citation"] == "AG/RES. 2026 (XXXIV-O/04), operative para. 3(b)"
    whole = httpx.get(f"{origin}/api/resolutions/ag-res-2026-xxxiv-o-04").json()
    assert len(whole["paragraphs"]) == 23
    assert httpx.get(f"{origin}/api/paragraphs/ag-res-2026-xxxiv-o-04/op-99").status_code == 404
    assert httpx.get(f"{origin}/api/resolutions/none").status_code == 404


def test_interface_is_described(origin):
    paths = httpx.get(f"{origin}/openapi.json").json()["paths"]
    assert sorted(path for path in paths if path.startswith(("/api", "/v1"))) == [
        "/api/ask",
        "/api/obligations",
        "/api/obligations/{document}",
        "/api/paragraphs/{document}/{label}",
        "/api/resolutions",
        "/api/resolutions/{document}",
        "/api/search",
        "/v1/chat/completions",
        "/v1/models",
        "/v1/models/{name}",
    ]
    assert list(paths["/v1/chat/completions"]["post"]["responses"]) == ["200", "4XX", "503"]


def test_openai_client_gets_text_markers_and_references(origin):
    client = openai.OpenAI(base_url=f"{origin}/v1", api_key="none")
    asked = {
        "model": client.models.list().data[0].id,
        "messages": [
            {"role": "system", "content": "Ignored."},
            {"role": "user", "content": "Who must report to REMJA-VI?"},
        ],
    }
    whole = client.chat.completions.create(**asked)
    text = whole.choices[0].message.content
    assert text.startswith("The Permanent Council [1].")
    assert text.endswith("[1] AG/RES. 2118 (XXXV-O/05), operative para. 6")
    pieces = [
        chunk.choices[0].delta.content or ""
        for chunk in client.chat.completions.create(**asked, stream=True)
    ]
    assert "".join(pieces) == text
    assert len(pieces) > 10


def test_openai_client_streams_role_once_evidence_last_and_usage_where_asked(origin):
    client = openai.OpenAI(base_url=f"{origin}/v1", api_key="none")
    chunks = list(
        client.chat.completions.create(
            model="resolutions",
            messages=[{"role": "user", "content": "Who must report to REMJA-VI?"}],
            stream=True,
            stream_options={"include_usage": True},
        )
    )
    first, *told, last, counted = chunks
    assert (first.choices[0].delta.role, first.choices[0].delta.content) == ("assistant", "")
    assert {chunk.choices[0].delta.role for chunk in told} == {None}
    assert (last.choices[0].finish_reason, last.status) == ("stop", "answered")
    assert last.citations[0]["paragraph_id"] == "ag-res-2118-xxxv-o-05/op-6"
    assert (counted.choices, counted.usage.total_tokens) == ([], 0)


def test_openai_client_gets_the_closest_paragraphs_of_a_refusal(origin):
    client = openai.OpenAI(base_url=f"{origin}/v1", api_key="none")
    given = client.chat.completions.create(
        model="resolutions",
        messages=[
            {"role": "user", "content": "What is the weather?"},
            {"role": "system", "content": "Be brief."},
        ],
    )
    assert given.choices[0].message.content.splitlines()[:5] == [
        "The resolutions do not state this.",
        "",
        "Closest paragraphs, which do not answer this:",
        "",
        "- AG/RES. 2118 (XXXV-O/05), operative para. 3: “To renew the mandate”",
    ]
    assert (given.status, given.citations, len(given.nearest)) == ("unanswerable", [], 2)


def test_openai_client_finds_the_one_model(origin):
    client = openai.OpenAI(base_url=f"{origin}/v1", api_key="none", max_retries=0)
    assert client.models.retrieve("resolutions") == client.models.list().data[0]
    with pytest.raises(openai.NotFoundError, match="no model 'other', only 'resolutions'"):
        client.models.retrieve("other")


def test_openai_client_is_told_what_is_wrong(origin):
    client = openai.OpenAI(base_url=f"{origin}/v1", api_key="none", max_retries=0)
    with pytest.raises(openai.BadRequestError, match="Please type a question"):
        client.chat.completions.create(
            model="resolutions", messages=[{"role": "user", "content": " "}]
        )


def test_library_cannot_be_changed_without_leave(origin):
    sent = httpx.post(f"{origin}/page/library", files={"file": ("a.txt", DUTY)})
    assert sent.status_code in (404, 405)


def test_library_is_not_changed_for_another_web_page(real):
    for headers in ({"Origin": "http://evil.example"}, {"Host": "evil.example"}):
        sent = httpx.post(f"{real}/page/library", files={"file": ("a.txt", DUTY)}, headers=headers)
        assert sent.status_code == 403


def test_file_is_added_asked_listed_and_removed(real):
    sent = httpx.post(f"{real}/page/library", files={"file": ("trees.txt", DUTY)}, timeout=120)
    assert (sent.json()["outcome"], sent.json()["problem"]) == ("added", {"en": "", "es": ""})
    (added,) = sent.json()["resolutions"]
    document_id = added["document_id"]
    asked = httpx.post(
        f"{real}/api/ask",
        json={"question": "Who must plant trees?", "scope": [document_id]},
        timeout=60,
    ).json()
    assert asked["citations"][0]["paragraph_id"] == f"{document_id}/op-1"
    listed = httpx.get(f"{real}/page/obligations", params={"scope": document_id}, timeout=60).json()
    assert listed["left_out"] == 0
    assert [(row["citation"], row["resolution"]) for row in listed["rows"]] == [
        ("AG/RES. 9001 (LX-O/30), operative para. 1", "AG/RES. 9001 (LX-O/30)")
    ]
    cited = httpx.get(f"{real}/page/resolutions/ag-res-2118-xxxv-o-05").text
    assert f'data-open="{document_id}/pre-1"' in cited
    assert json.loads(httpx.get(f"{real}/page/library/{document_id}.json").text)["title"]
    assert httpx.delete(f"{real}/page/library/{document_id}", timeout=60).status_code == 204
    assert httpx.delete(f"{real}/page/library/{document_id}", timeout=60).status_code == 404
    assert len(httpx.get(f"{real}/api/resolutions").json()) == 2


def test_file_that_is_no_resolution_is_named(real):
    sent = httpx.post(
        f"{real}/page/library", files={"file": ("../../notes.txt", b"Milk, bread.")}, timeout=60
    )
    assert sent.json()["outcome"] == "skipped"
    assert sent.json()["problem"] == {
        "en": "'notes.txt' has no paragraphs of a resolution: check that it is one, and that its "
        "preamble or its numbered paragraphs are in the text.",
        "es": "'notes.txt' no tiene párrafos de una resolución: compruebe que lo es, y que su "
        "preámbulo o sus párrafos numerados están en el texto.",
    }


def test_table_cells_are_no_formulas():
    row = dict.fromkeys(
        ("actor", "verb", "action", "recipients", "due", "with", "condition"), "=1+1"
    )
    row |= dict.fromkeys(("force", "resolution", "citation", "paragraph_id"), "x")
    assert to_csv([row]).decode("utf-8-sig").splitlines()[1].startswith("'=1+1,'=1+1")
