"""Answers as HTML: Markdown with markers becomes markup, everything else stays text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from assistant.records import Citation

_MARKER = re.compile(r"\[(\d{1,4})\]")
# Whatever could fetch something, lead elsewhere or carry markup of others is switched off.
_SWITCHED_OFF = [
    *("image", "link", "autolink", "reference", "entity"),
    *("html_inline", "html_block", "code", "fence", "backticks", "heading", "lheading", "hr"),
]


def answer_html(text: str, citations: Sequence[Citation]) -> str:
    """The HTML of an answer; `[n]` becomes a link to the n-th citation's paragraph.

    Markup in the text is shown as text; a marker without its citation stays text.
    """
    markdown = _build_markdown()
    markdown.add_render_rule("marker", _render_marker)
    return str(markdown.render(text, {"citations": tuple(citations)})).strip()


def parse_answer(text: str, citations: Sequence[Citation]) -> list[Token]:
    """The Markdown tokens of an answer; a `marker` token's `meta` holds its `number`."""
    return _build_markdown().parse(text, {"citations": tuple(citations)})


def permalink(paragraph_id: str) -> str:
    """The address, relative to the page, that opens the reader at a paragraph."""
    return f"?p={paragraph_id}"


def _build_markdown() -> MarkdownIt:
    markdown = MarkdownIt("commonmark", {"html": False}).disable(_SWITCHED_OFF)
    markdown.inline.ruler.push("marker", _read_marker)
    return markdown


def _read_marker(state: StateInline, silent: bool) -> bool:
    match = _MARKER.match(state.src, state.pos)
    if match is None or not 1 <= int(match[1]) <= len(state.env["citations"]):
        return False
    if not silent:
        token = state.push("marker", "a", 0)
        token.meta = {"number": int(match[1])}
    state.pos = match.end()
    return True


def _render_marker(
    renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
) -> str:
    number = tokens[index].meta["number"]
    citation = env["citations"][number - 1]
    return (
        f'<a class="marker" href="{escape(permalink(citation.paragraph_id))}" '
        f'data-number="{number}" aria-label="{escape(f"{number}: {citation.citation}")}" '
        f'title="{escape(citation.citation)}">{number}</a>'
    )
