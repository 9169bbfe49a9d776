"""Footnotes and what a page prints around its text are not read as part of the last paragraph."""

from __future__ import annotations

import pytest

from index.formats.html import read_html
from index.formats.plain import read_markdown

_LINES = ["CP/RES. 41 (12/98)", "1. To thank the pilots.", "2. To ask for a report."]
_TEXT = "".join(f"<p>{line}</p>" for line in _LINES)
_NOTE = "Orland reserves its position."


@pytest.mark.parametrize(
    "below",
    [
        f"<hr><p><sup>1</sup> {_NOTE}</p>",
        f"<p><sup>1</sup> {_NOTE}<br><sup>2</sup> So does Zembla.</p>",
        f"<div><a href='#_ftnref1' name='_ftn1'>[1]</a> {_NOTE}</div>",
        f"<hr><p><a name='1'></a><sup>1/</sup> {_NOTE}</p>",
        f"<p><a id='ntr1' href='#ntc1'>(<span>1</span>)</a> {_NOTE}</p>",
        f"<p id='fn1'>1 {_NOTE}</p><p id='fn-2'>2 {_NOTE}</p>",
        f"<ol><li id='fn:1'>{_NOTE}</li></ol>",
        f"<div style='mso-element:footnote-list'><hr><p>1 {_NOTE}</p></div>",
        f"<p class=MsoFootnoteText>1 {_NOTE}</p>",
        f"<div role='doc-endnotes'><p>1 {_NOTE}</p></div>",
        "<footer>© The Organization | Contact</footer>",
        "<div role='contentinfo'>© The Organization</div>",
        "<aside>Share this page</aside>",
        "<div class='footer'>© The Organization</div>",
        "<div id='footer'>© The Organization</div>",
        "<div class='Site-Footer wide'>© The Organization</div>",
        "<div class='licenseContainer'><table><tr><td>Public domain.</td></tr></table></div>",
        "<ul class='breadcrumb'><li>Home</li></ul>",
        "<header><a href='/'>Home</a> <a href='/all'>Documents</a></header>",
    ],
)
def test_html_notes_and_page_parts_stay_out_of_the_last_paragraph(below):
    assert read_html(f"<body>{_TEXT}{below}</body>").split("\n") == _LINES


@pytest.mark.parametrize(
    "head",
    [
        "<header><h1>CP/RES. 41 (12/98)</h1></header>",
        "<header><p>CP/RES. 41 (12/98)</p></header>",
        "<p>CP/RES. 41 (12/98)<sup>1</sup></p>",
        "<p>CP/RES. 41 (12/98)<a href='#fn1'>[1]</a></p>",
        "<p id='footpath-1'>CP/RES. 41 (12/98)</p>",
    ],
)
def test_html_title_stays_without_its_mark(head):
    page = f"<body>{head}<p>{_LINES[1]}</p><p>{_LINES[2]}</p></body>"

    assert read_html(page).split("\n") == _LINES


def test_html_area_keeps_its_raised_digit_and_ordinals_their_letters():
    page = "<body><p>1. To clear 30 km<sup>2</sup> by the 5<sup>th</sup> of May.</p></body>"

    assert read_html(page) == "1. To clear 30 km2 by the 5th of May."


@pytest.mark.parametrize("mark", ["<sup>1</sup>", "<sup>[1]</sup>", "^1^", "<sup>*</sup>"])
@pytest.mark.parametrize("rule", ["\n", "\n---\n", "\n\n***\n\n"])
def test_markdown_notes_stay_out_of_the_last_paragraph(mark, rule):
    text = (
        f"# CP/RES. 41 (12/98){mark}\n\n1. To thank the pilots.\n2. To ask for a report.\n"
        f"{rule}{mark} Orland reserves\nits position.\n{mark} So does Zembla.\n\nAnnex\n"
    )

    assert read_markdown(text).split("\n") == [*_LINES, "Annex"]


def test_html_text_stays_in_an_element_that_is_named_for_more_than_the_foot():
    page = f"<body class='nav footer'><div class='with-footer no-nav'>{_TEXT}</div></body>"

    assert read_html(page).split("\n") == _LINES
