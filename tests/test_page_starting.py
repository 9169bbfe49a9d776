"""The page while its application is still being built: who waits, who doesn't, and how it ends."""

import contextlib
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from app import open_port
from assistant.page.starting import serve

BROWSER = {"Accept": "text/html,*/*;q=0.8"}
REFUSED = {"detail": "The application could not be started."}


@pytest.fixture(autouse=True)
def interruptible():
    """A process started in the background ignores interrupts until it says otherwise."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def listening():
    with contextlib.closing(open_port(0)) as listening:
        listening.listen()
        yield listening


@pytest.fixture
def client(listening):
    host, port = listening.getsockname()
    with httpx.Client(base_url=f"http://{host}:{port}", timeout=20) as client:
        yield client


@pytest.fixture
def visitors():
    with ThreadPoolExecutor(3) as visitors:
        yield visitors


def interrupt():
    signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)


def test_only_a_browser_is_answered_before_the_application_is_there(listening, client, visitors):
    told, lived = [], []

    @contextlib.asynccontextmanager
    async def live(_):
        lived.append("started")
        yield
        lived.append("ended")

    async def answer(request):
        return PlainTextResponse("there")

    def build():
        page = client.get("/?p=a/op-1", headers=BROWSER)
        script = client.get("/page/static/page.js")
        told.append(visitors.submit(client.post, "/ask"))
        told.append(visitors.submit(client.get, "/"))
        threading.Event().wait(0.5)
        assert not any(waiting.done() for waiting in told)
        assert page.status_code == 200
        assert page.text.count('<textarea id="question"') == 1
        assert page.headers["Cache-Control"] == "no-store"
        assert "default-src 'self'" in page.headers["Content-Security-Policy"]
        assert script.headers["X-Content-Type-Options"] == "nosniff"
        visitors.submit(visit_and_leave)
        return Starlette(
            routes=[Route("/", answer), Route("/ask", answer, methods=["POST"])], lifespan=live
        )

    def visit_and_leave():
        try:
            told.append(told[0].result(20).text)
            told.append(told[1].result(20).text)
            told.append(client.get("/", headers=BROWSER).text)
            lived.append("visited")
        finally:
            interrupt()

    with pytest.raises(KeyboardInterrupt):
        serve(build, listening)
    assert told[2:] == ["there", "there", "there"]
    assert lived == ["started", "visited", "ended"]


def test_error_in_building_ends_the_server_and_those_who_wait(listening, client, visitors):
    told = []

    def build():
        told.append(visitors.submit(client.get, "/page/state"))
        threading.Event().wait(0.5)
        raise OSError("The library '/x' can't be read.")

    with pytest.raises(OSError, match="can't be read"):
        serve(build, listening)
    assert (told[0].result().status_code, told[0].result().json()) == (503, REFUSED)
    with pytest.raises(httpx.ConnectError):
        client.get("/", headers=BROWSER)


def test_error_in_starting_what_was_built_ends_the_server(listening):
    @contextlib.asynccontextmanager
    async def fail(_):
        raise RuntimeError("The tools can't be started.")
        yield

    with pytest.raises(RuntimeError, match="can't be started"):
        serve(lambda: Starlette(lifespan=fail), listening)


def test_interruption_while_building_ends_the_server(listening, client, visitors):
    told = []

    def build():
        told.append(visitors.submit(client.get, "/api/resolutions"))
        threading.Event().wait(0.5)
        interrupt()
        threading.Event().wait(20)

    with pytest.raises(KeyboardInterrupt):
        serve(build, listening)
    assert told[0].result().json() == REFUSED


def test_library_that_cannot_be_opened_is_told_in_one_line(tmp_path):
    place = tmp_path / "notes.txt"
    place.write_text("Milk.")
    library = place / "library"
    command = [sys.executable, "app.py", "--port", "0", "--library", str(library)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as started:
        told = next(line for line in started.stderr if "could not be opened" in line)
        started.terminate()
    assert told == (
        f"The library could not be opened: The library {str(library)!r} can't be written: Not a "
        "directory. Look at its path, free space and permissions, then run the command again; "
        "what it holds is whole.\n"
    )
