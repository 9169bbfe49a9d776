"""What the doctor says of a model that answers, one that does not, and of none."""

import socket
import threading
from pathlib import Path

from model_server import Played, play
from typer.testing import CliRunner

from assistant.__main__ import cli
from assistant.doctor import Finding, examine

KEY = "sk-very-secret"


def _findings(library: Path, **environ: str) -> dict[str, Finding]:
    return {one.name: one for one in examine(environ, library)}


def test_doctor_reaches_nothing_where_no_model_is_configured(tmp_path: Path) -> None:
    found = _findings(tmp_path / "none")
    assert set(found) == {"library", "embedding model", "Chroma", "language model", "tracing"}
    assert found["Chroma"] == Finding("Chroma", "embedded, in the library's folder", "default")
    assert found["language model"].value == "none, answers are extracted and nothing is reached"
    assert found["tracing"] == Finding("tracing", "off", "default")


def test_doctor_asks_the_chroma_server_whether_it_answers(tmp_path: Path) -> None:
    source = "RESOLUTIONS_CHROMA_URL"
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        answering = threading.Thread(target=_answer_once, args=(listening,))
        answering.start()
        found = _findings(tmp_path, RESOLUTIONS_CHROMA_URL=address)["Chroma"]
        answering.join()
    assert found == Finding("Chroma", f"{address}, which answers", source)
    gone = _findings(tmp_path, RESOLUTIONS_CHROMA_URL=address)["Chroma"]
    assert (gone.is_well, gone.source) == (False, source)
    assert gone.value.startswith(f"{address}, ")
    assert gone.remedy == "Start it, or unset RESOLUTIONS_CHROMA_URL."


def _answer_once(listening: socket.socket) -> None:
    reached, _ = listening.accept()
    with reached:
        asked = reached.recv(1000).split(b" ")[1]
        status = b"200 OK" if asked == b"/api/v2/heartbeat" else b"404 Not Found"
        reached.sendall(b"HTTP/1.0 " + status + b"\r\n\r\n{}")


def test_doctor_counts_resolutions_and_no_hidden_files(tmp_path: Path) -> None:
    for name in ("a.json", "b.json", ".state.json"):
        (tmp_path / name).write_text("{}")
    assert _findings(tmp_path)["library"].value == f"{tmp_path}, 2 resolutions"


def test_doctor_says_what_answers_and_never_prints_the_key(tmp_path: Path) -> None:
    with play("ready") as server:
        environ = {"RESOLUTIONS_LLM": server.named, "RESOLUTIONS_LLM_KEY": KEY}
        result = CliRunner().invoke(cli, ["doctor", "--library", str(tmp_path)], env=environ)
    lines = result.stdout.splitlines()
    assert result.exit_code == 0
    assert "ok    language model: playback (from RESOLUTIONS_LLM)" in lines
    assert f"ok    its address: {server.address} (from RESOLUTIONS_LLM)" in lines
    assert "ok    its key: set, not shown (from RESOLUTIONS_LLM_KEY)" in lines
    assert any(line.startswith("ok    it: answered after ") for line in lines)
    assert KEY not in result.output


def test_doctor_fails_where_the_model_does(tmp_path: Path) -> None:
    with play(Played(status=401)) as server:
        environ = {"RESOLUTIONS_LLM": server.named, "RESOLUTIONS_LLM_KEY": KEY}
        result = CliRunner().invoke(cli, ["doctor", "--library", str(tmp_path)], env=environ)
    assert result.exit_code == 1
    assert "FAIL  it: answered with HTTP status 401 Check that the endpoint runs" in result.stdout


def test_doctor_tells_a_model_that_only_thinks(tmp_path: Path) -> None:
    with play(Played("<think>I am asked whether", finish="length")) as server:
        found = _findings(tmp_path, RESOLUTIONS_LLM=server.named)
    assert found["it"] == Finding(
        "it",
        "spent its tokens before it answered",
        is_well=False,
        remedy="Models that think first need more: raise RESOLUTIONS_LLM_TOKENS.",
    )


def test_doctor_hides_what_is_put_into_an_address(tmp_path: Path) -> None:
    environ = {
        "RESOLUTIONS_LLM": f"m@http://user:{KEY}@127.0.0.1:9/v1?key={KEY}",
        "RESOLUTIONS_LLM_RETRIES": "0",
    }
    found = _findings(tmp_path, **environ)
    assert found["its address"].value == "http://127.0.0.1:9/v1"
    assert all(KEY not in finding.to_line() for finding in found.values())
    assert found["it"].is_well is False


def test_doctor_names_a_setting_that_cannot_be_used(tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["doctor"], env={"RESOLUTIONS_LLM": f"only-{KEY}"})
    assert result.exit_code == 2
    assert "RESOLUTIONS_LLM must be a model's name, @ and the address" in result.output
    assert KEY not in result.output
