"""The page as Gradio blocks: the chat with its reader, and the call behind it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import gradio as gr
from gradio.events import api

STATIC = Path(__file__).parent / "static"
TITLE = "Ask the resolutions"
# Questions wait in assistant/page/waiting.py; this is what may stand before that door.
QUEUE_LIMIT = 64

HEAD = """
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="stylesheet" href="page/static/page.css">
<link rel="modulepreload" href="page/static/page.js">
"""
# The one line Gradio runs for us; everything it starts is in the files of static/.
_START = (
    "import(new URL('page/static/page.js', document.baseURI)).then((page) => page.start(element));"
)


def build_blocks(ask: Callable[..., Awaitable[dict[str, Any]]]) -> gr.Blocks:
    """The page around `ask(question, history, scope)`; asking goes through Gradio's queue."""
    blocks = gr.Blocks(title=TITLE, analytics_enabled=False, fill_width=True)
    with blocks:
        gr.HTML(
            (STATIC / "ask.html").read_text(encoding="utf-8"),
            js_on_load=_START,
            elem_id="ask",
            apply_default_css=False,
        )
        api(ask, api_name="ask", concurrency_limit=None)
    blocks.queue(max_size=QUEUE_LIMIT)
    return blocks


def build_theme() -> gr.themes.Base:
    """Gradio's plain theme with the fonts of the reader's own machine."""
    return gr.themes.Base(
        font=["system-ui", "sans-serif"],
        font_mono=["ui-monospace", "monospace"],
    )
