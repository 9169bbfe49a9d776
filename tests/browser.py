"""Headless Chromium and a served page for the browser tests."""

import shutil
import socket
import threading
import time

import uvicorn

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
# A busy machine takes its time; nothing here measures speed.
PATIENCE = 60_000
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class ServedPage:
    """An application served on a free port of this machine until the block ends."""

    def __init__(self, app):
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.origin = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._socket]}, daemon=True
        )

    def __enter__(self):
        self._thread.start()
        while not self._server.started:
            time.sleep(0.05)
        return self

    def __exit__(self, *_):
        self._server.should_exit = True
        self._server.force_exit = True
        self._thread.join(10)


def open_page(browser, url, *, width=1440, height=900, scheme="light"):
    """A page that keeps the addresses it asked for and the errors it met."""
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme=scheme,
        reduced_motion="no-preference",
        permissions=["clipboard-read", "clipboard-write"],
    )
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.requested = []
    page.errors = []
    page.on("request", lambda request: page.requested.append(request.url))
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.on(
        "console",
        lambda message: page.errors.append(message.text) if message.type == "error" else None,
    )
    page.goto(url)
    page.wait_for_selector(".language-button:not(:empty)")
    return page


def ask(page, question):
    """Type a question, press Enter, and wait until its answer stands still."""
    asked = page.locator(".entry").count()
    page.fill("#question", question)
    page.press("#question", "Enter")
    page.locator(".entry").nth(asked).locator(".tools").wait_for()
    page.wait_for_function("() => !document.querySelector('.word, .stop')")
