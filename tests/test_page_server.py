"""The web application without a browser: what it serves, to whom, and how it refuses."""

import json
import threading

import pytest
from fastapi.testclient import TestClient
from page_fakes import FakeAssistant, open_fake

from assistant.page.opening import Opening
from assistant.page.server import build_app


@pytest.fixture(scope="module")
def client():
    with TestClient(build_app(open_fake(FakeAssistant()))) as client:
        yield client


def ask(client, *data):
    joined = client.post("/gradio_api/call/ask", json={"data": list(data)})
    stream = client.get(f"/gradio_api/call/ask/{joined.json()['event_id']}").text
    name, data = stream.strip().split("\n\n")[-1].split("\n")
    assert name == "event: complete"
    return json.loads(data.removeprefix("data: "))[0]


def test_ask_gives_the_answer_contract(client):
    result = ask(client, "Who must report to REMJA-VI?", [], [])
    assert result["answer"]["status"] == "answered"
    assert result["answer"]["citations"][0]["citation"] == (
        "AG/RES. 2118 (XXXV-O/05), operative para. 6"
    )


def test_ask_answers_bad_input_in_a_sentence(client):
    assert ask(client, "", [], []) == {"problem": "Please type a question."}
    assert ask(client, None, "x", None) == {"problem": "Please type a question."}
    assert ask(client, "x" * 100_000, [], [])["problem"].startswith(
        "A question can have up to 2,000"
    )


def test_reader_serves_loaded_resolutions_only(client):
    assert client.get("/page/resolutions/ag-res-2118-xxxv-o-05").status_code == 200
    missing = client.get("/page/resolutions/no-such")
    assert (missing.status_code, missing.json()) == (
        404,
        {"detail": "No resolution 'no-such' is loaded."},
    )


def test_page_allows_its_own_origin_only(client):
    policy = client.get("/").headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "http" not in policy


def test_requests_without_a_length_within_the_bound_are_refused(client):
    large = client.post("/api/ask", content=b"x", headers={"Content-Length": "21000001"})
    assert (large.status_code, large.json()) == (
        413,
        {"detail": "A request can have up to 21 MB."},
    )
    chunked = client.post("/api/ask", content=iter([b'{"question": "Who?"}']))
    assert chunked.status_code == 411
    within = client.post("/api/ask", json={"question": "Who?"})
    assert within.status_code == 200


def test_page_files_are_served(client):
    for name in ("page.js", "page.css", "reader.js"):
        assert client.get(f"/page/static/{name}").status_code == 200


def test_opening_tells_its_state_and_failure(monkeypatch):
    monkeypatch.setattr("assistant.page.opening._SECONDS_BETWEEN", 1_000)
    gate = threading.Event()

    def fail(notice):
        notice("Reading the library")
        gate.wait(5)
        raise OSError("The library '/x' can't be read.")

    opening = Opening(fail)
    assert opening.state()["state"] == "opening"
    assert opening.state()["step"] == "Reading the library"
    gate.set()
    with pytest.raises(OSError, match="can't be read"):
        opening.assistant()
    with TestClient(build_app(opening)) as client:
        assert ask(client, "Who?", [], []) == {"problem": "The library '/x' can't be read."}
        assert client.get("/page/state").json()["state"] == "failed"


def test_library_is_opened_again_once_what_hindered_it_is_over(monkeypatch):
    monkeypatch.setattr("assistant.page.opening._SECONDS_BETWEEN", 0)
    held, opened = [True], threading.Event()

    def open_when_free(notice):
        if held:
            raise TimeoutError("The library is being written to by process 7.")
        opened.set()
        return FakeAssistant()

    with TestClient(build_app(Opening(open_when_free))) as client:
        refused = client.get("/api/resolutions")
        assert (refused.status_code, refused.json()["detail"]) == (
            503,
            "The library is being written to by process 7.",
        )
        held.clear()
        client.get("/api/resolutions")
        assert opened.wait(10)
        assert len(client.get("/api/resolutions").json()) == 2
