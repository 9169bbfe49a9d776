"""The page as Gradio blocks: the chat with its reader, and the call behind it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import gradio as gr
from gradio.events import api

from assistant.page.files import PRELOADS, STATIC

TITLE = "Ask the resolutions"
# Questions wait in assistant/page/waiting.py; this is what may stand before that door.
QUEUE_LIMIT = 64

HEAD = f"""
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="stylesheet" href="page/static/page.css">
{PRELOADS}
"""


def build_blocks(ask: Callable[..., AsyncIterator[dict[str, Any]]]) -> gr.Blocks:
    """The page around `ask(question, history, scope)`; asking goes through Gradio's queue."""
    blocks = gr.Blocks(title=TITLE, analytics_enabled=False, fill_width=True)
    with blocks:
        gr.HTML(
            (STATIC / "ask.html").read_text(encoding="utf-8"),
            js_on_load=(STATIC / "start.js").read_text(encoding="utf-8"),
            elem_id="ask",
            apply_default_css=False,
        )
        api(ask, api_name="ask", concurrency_limit=None)
    blocks.queue(max_size=QUEUE_LIMIT)
    return blocks


def build_theme() -> gr.themes.Base:
    """Gradio's plain theme with the fonts of the reader's own machine, on our paper."""
    theme = gr.themes.Base(
        font=["system-ui", "sans-serif"],
        font_mono=["ui-monospace", "monospace"],
    )
    # As in page.css, which comes only after Gradio has painted the whole window.
    return theme.set(body_background_fill="#faf8f4", body_background_fill_dark="#16181b")
