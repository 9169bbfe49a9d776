import contextlib
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import FakeEncoder, make_paragraph, make_resolution, without_titles

from index.build import add_paths, open_index, rebuild_index, remove_documents
from index.library import write_resolution
from index.store import ChromaStore


@pytest.fixture(scope="module")
def chroma_url(tmp_path_factory):
    with _serve(tmp_path_factory.mktemp("server")) as (url, _):
        yield url


@contextlib.contextmanager
def _serve(folder):
    """A real Chroma server on a free port of this machine."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [_find_chroma(), "run", "--host", "127.0.0.1", "--port", str(port)]
    command += ["--path", str(folder)]
    log = (folder / "log").open("w")
    with subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT) as server:
        try:
            url = f"http://127.0.0.1:{port}"
            _wait_for(f"{url}/api/v2/heartbeat")
            yield url, server
        finally:
            server.kill()


@pytest.fixture
def served(config, chroma_url, request):
    """Settings for a collection of the test's own on the server."""
    return replace(
        config, chroma_url=chroma_url, chroma_collection=f"c-{abs(hash(request.node.name))}"
    )


def _find_chroma():
    import sys

    beside = Path(sys.executable).with_name("chroma")
    return str(beside) if beside.exists() else shutil.which("chroma")


def _wait_for(url, seconds=120):
    for _ in range(seconds * 4):
        try:
            urllib.request.urlopen(url, timeout=5).close()
        except (urllib.error.URLError, OSError):
            time.sleep(0.25)
        else:
            return
    raise TimeoutError(url)


def _write(config, document_id, text):
    write_resolution(config.library, make_resolution(document_id, make_paragraph("op-1", text)))


def _stored(index):
    return without_titles(index.vector_store.client.get()["ids"])


def test_server_holds_what_the_library_holds(served, encoder):
    _write(served, "d-1", "To report on women.")
    _write(served, "d-2", "To fix the budget.")
    index = open_index(served, encoder=encoder)
    assert _stored(index) == ["d-1/op-1", "d-2/op-1"]
    assert [name for name, _ in index.search(encoder.encode(["budget"])[0], 1)] == ["d-2/op-1"]
    assert not list(served.index_folder.glob("chroma*"))
    remove_documents(served, ["d-1"], encoder=encoder)
    assert _stored(open_index(served, encoder=encoder)) == ["d-2/op-1"]
    assert not index.is_current()


def test_adding_twice_over_a_server_changes_nothing(served, encoder, tmp_path):
    _write(replace(served, library=tmp_path / "in"), "d-1", "To report on women.")
    outcomes = [add_paths(served, [tmp_path / "in"], encoder=encoder)[0].outcome for _ in range(2)]
    assert outcomes == ["added", "unchanged"]
    assert _stored(open_index(served, encoder=encoder)) == ["d-1/op-1"]


def test_collection_lost_on_the_server_is_filled_again(served, encoder):
    _write(served, "d-1", "To report on women.")
    index = open_index(served, encoder=encoder)
    index.vector_store.client.delete(ids=["d-1/op-1"])
    encoder.encoded.clear()
    remove_documents(served, [], encoder=encoder)
    assert (_stored(open_index(served, encoder=encoder)), encoder.encoded) == (["d-1/op-1"], [])


def test_collection_of_another_model_on_the_server_says_how_to_index_again(served, encoder):
    _write(served, "d-1", "To report on women.")
    open_index(served, encoder=encoder)
    other = FakeEncoder()
    other.name = "other"
    with pytest.raises(ValueError, match="python -m index rebuild"):
        open_index(served, encoder=other)
    rebuild_index(served, encoder=other)
    assert _stored(open_index(served, encoder=other)) == ["d-1/op-1"]


def test_server_that_does_not_answer_is_named(config, encoder):
    away = replace(config, chroma_url="http://127.0.0.1:9")
    _write(away, "d-1", "To report.")
    with pytest.raises(ConnectionError, match=r"No Chroma server answers at 'http://127.0.0.1:9'"):
        open_index(away, encoder=encoder)


def test_server_that_goes_away_is_said_in_a_sentence(config, encoder, tmp_path):
    with _serve(tmp_path) as (url, server):
        store = ChromaStore(replace(config, chroma_url=url), Path(), encoder)
        server.kill()
        server.wait()
        for ask in (store.count, lambda: store.replace(["d-1"], [])):
            with pytest.raises(ConnectionError, match=r"The Chroma server went away: .* Start it"):
                ask()
