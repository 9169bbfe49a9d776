"""A small HTTP server that speaks the OpenAI protocol and plays back what a test wrote down."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Played:
    """A reply: `text` in pieces of `size`, after `wait` seconds, `pause` between the pieces.

    With another `status` an error is sent; `raw` is sent as it is; the line is cut after
    `broken_after` pieces; `finish` is the reason given at the end, none where it is empty.
    """

    text: str = ""
    size: int = 7
    status: int = 200
    raw: str = ""
    wait: float = 0.0
    pause: float = 0.0
    broken_after: int = -1
    finish: str = "stop"
    usage: bool = True


@dataclass
class ModelServer:
    """Plays its replies in order, the last one again and again, and keeps what it was asked."""

    replies: list[Played]
    requests: list[dict] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    address: str = ""

    def next_reply(self) -> Played:
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]

    @property
    def named(self) -> str:
        """The setting that names this server's model."""
        return f"playback@{self.address}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.0"
    owner: ModelServer

    def do_POST(self) -> None:  # noqa: N802
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.owner.requests.append(asked)
        self.owner.keys.append(self.headers.get("Authorization", ""))
        reply = self.owner.next_reply()
        time.sleep(reply.wait)
        try:
            self._send(reply, streamed=bool(asked.get("stream")))
        except (BrokenPipeError, ConnectionResetError):
            return

    def _send(self, reply: Played, *, streamed: bool) -> None:
        if reply.status != 200:
            return self._write(reply.status, "application/json", '{"error": {"message": "no"}}')
        if reply.raw:
            kind = "text/event-stream" if reply.raw.startswith("data:") else "text/html"
            return self._write(200, kind, reply.raw)
        if not streamed:
            message = {"role": "assistant", "content": reply.text}
            choice = {"index": 0, "message": message, "finish_reason": reply.finish or None}
            body = {"id": "1", "object": "chat.completion", "created": 0, "model": "playback"}
            return self._write(200, "application/json", json.dumps(body | {"choices": [choice]}))
        self._stream(reply)
        return None

    def _stream(self, reply: Played) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        pieces = [reply.text[n : n + reply.size] for n in range(0, len(reply.text), reply.size)]
        for number, piece in enumerate(pieces):
            if number == reply.broken_after:
                self.wfile.write(b'data: {"id": "1", "choi')
                return
            time.sleep(reply.pause)
            self._event({"index": 0, "delta": {"content": piece}, "finish_reason": None})
        self._event({"index": 0, "delta": {}, "finish_reason": reply.finish or None})
        if reply.usage:
            self._chunk({"choices": [], "usage": _USAGE})
        self.wfile.write(b"data: [DONE]\n\n")

    def _event(self, choice: dict) -> None:
        self._chunk({"choices": [choice]})

    def _chunk(self, rest: dict) -> None:
        head = {"id": "1", "object": "chat.completion.chunk", "created": 0, "model": "playback"}
        self.wfile.write(f"data: {json.dumps(head | rest)}\n\n".encode())
        self.wfile.flush()

    def _write(self, status: int, kind: str, body: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


_USAGE = {"prompt_tokens": 321, "completion_tokens": 45, "total_tokens": 366}


@contextmanager
def play(*replies: Played | str) -> Iterator[ModelServer]:
    """A server on a free port of this machine that plays these replies."""
    played = [Played(one) if isinstance(one, str) else one for one in replies]
    owner = ModelServer(played)
    handler = type("Handler", (_Handler,), {"owner": owner})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    owner.address = f"http://127.0.0.1:{server.server_address[1]}/v1"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield owner
    finally:
        server.shutdown()
        server.server_close()
