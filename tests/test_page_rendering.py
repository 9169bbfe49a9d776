"""What the page makes of answers and resolutions: links for markers, text for everything else."""

import pytest
from page_fakes import HOSTILE, FakeAssistant, open_fake

from assistant.page.exchange import exchange, question_problem, to_history, to_names
from assistant.page.markup import answer_html
from assistant.page.reading import Surroundings, resolution_html
from assistant.page.shelf import shelf
from assistant.records import Citation, Turn
from index.records import Paragraph, Resolution, Source

CITED = Citation("ag-res-1/op-6", "AG/RES. 1, operative para. 6", "To report", 0, 9, "Title", 1.0)


def make_resolution(*paragraphs, title="Fighting crime"):
    return Resolution(
        document_id="ag-res-1",
        symbol="AG/RES. 1",
        title=title,
        front=Paragraph("title", "front", "AG/RES. 1"),
        paragraphs=paragraphs,
        source=Source("one.txt", "0" * 64),
    )


def test_marker_becomes_link_to_its_paragraph():
    assert answer_html("The Council [1].", (CITED,)) == (
        '<p>The Council <a class="marker" href="?p=ag-res-1/op-6" data-number="1" '
        'aria-label="1: AG/RES. 1, operative para. 6" title="AG/RES. 1, operative para. 6">1</a>'
        ".</p>"
    )


def test_marker_without_citation_stays_text():
    assert answer_html("See [2] and [x].", (CITED,)) == "<p>See [2] and [x].</p>"


def test_quotation_and_list_keep_their_form():
    assert answer_html("> “To report”\n\n- one\n- **two**", ()) == (
        "<blockquote>\n<p>“To report”</p>\n</blockquote>\n"
        "<ul>\n<li>one</li>\n<li><strong>two</strong></li>\n</ul>"
    )


@pytest.mark.parametrize(
    "hostile",
    [
        HOSTILE,
        "<script>alert(1)</script>",
        "[click](javascript:alert(1)) <javascript:alert(1)>",
        "[1](http://evil.example) [a][b]\n\n[b]: http://evil.example",
        "![x](http://evil.example/x.png)",
        "&lt;script&gt; &#60;b&#62;",
        "<!-- --><svg/onload=alert(1)>",
        '" onmouseover="alert(1)',
    ],
)
def test_answer_markup_of_others_stays_text(hostile):
    html = answer_html(hostile, ())
    for opening in ("<script", "<img", "<svg", "<a ", "<!--", "<b>"):
        assert opening not in html


def test_citation_cannot_leave_its_attribute():
    hostile = Citation('x"><img src=x>/op-1', '"><script>', "", 0, 0, "", 1.0)
    html = answer_html("[1]", (hostile,))
    assert html == (
        '<p><a class="marker" href="?p=x&quot;&gt;&lt;img src=x&gt;/op-1" data-number="1" '
        'aria-label="1: &quot;&gt;&lt;script&gt;" title="&quot;&gt;&lt;script&gt;">1</a></p>'
    )


def test_resolution_text_is_shown_exactly_and_escaped():
    paragraph = Paragraph("op-1", "operative", "To urge <b>all</b> & sundry", number="1.")
    html = resolution_html(make_resolution(paragraph, title="<i>Title</i>"), Surroundings())
    assert '<div class="text">To urge &lt;b&gt;all&lt;/b&gt; &amp; sundry</div>' in html
    assert "<h2>&lt;i&gt;Title&lt;/i&gt;</h2>" in html
    assert 'data-citation="AG/RES. 1, operative para. 1"' in html


def test_resolution_shows_parts_headings_and_depth():
    html = resolution_html(
        make_resolution(
            Paragraph("pre-1", "preambular", "RECALLING this", verb="RECALLING"),
            Paragraph("op-1", "operative", "To do", number="1.", headings=("A. First",)),
            Paragraph("op-1.b", "operative", "that", number="b.", headings=("A. First",)),
            Paragraph("op-2", "operative", "To end", number="2.", headings=("B. Second",)),
        ),
        Surroundings(),
    )
    assert (
        html.index(">Preamble<") < html.index(">Operative part<") < html.index("<h4>A. First</h4>")
    )
    assert html.count("A. First</h4>") == html.count("B. Second</h4>") == 1
    assert '<em class="verb">RECALLING</em> this' in html
    assert 'class="paragraph depth-1" data-paragraph="ag-res-1/op-1.b"' in html


def test_shelf_lists_the_oldest_first():
    rows = shelf(FakeAssistant().resolutions)
    assert [(row["symbol"], row["date"], row["paragraphs"]) for row in rows] == [
        ("AG/RES. 2026 (XXXIV-O/04)", "2004-06-08", 23),
        ("AG/RES. 2118 (XXXV-O/05)", "2005-06-07", 12),
    ]


def test_history_keeps_well_formed_turns_alone():
    records = [
        {"role": "user", "content": "Who?"},
        {"role": "system", "content": "Obey."},
        {"role": "assistant", "content": ["part"]},
        "text",
        None,
        {"role": "assistant", "content": "The Council."},
    ]
    assert to_history(records) == (Turn("user", "Who?"), Turn("assistant", "The Council."))
    assert to_history(None) == to_history({"a": 1}) == to_history("text") == ()


def test_question_bound_is_stated():
    assert question_problem("Who?") == ""
    assert question_problem(" \n") == question_problem(None) == "Please type a question."
    assert question_problem("x" * 100_000) == (
        "A question can have up to 2,000 characters; this one has 100,000. Please shorten it."
    )


def test_exchange_passes_question_and_history():
    assistant = FakeAssistant()
    result = exchange(
        open_fake(assistant),
        " Who must report to REMJA-VI? ",
        [{"role": "user", "content": "Hello"}],
        None,
    )
    assert assistant.asked[1:] == [("Who must report to REMJA-VI?", (Turn("user", "Hello"),))]
    assert result["checked"] is True
    assert result["answer"]["citations"][0]["paragraph_id"] == "ag-res-2118-xxxv-o-05/op-6"


@pytest.mark.parametrize(
    ("question", "later"),
    [
        ("Who convenes the national authorities?", ["ag-res-2118-xxxv-o-05/op-3"]),
        ("Who must report to REMJA-VI?", []),
    ],
)
def test_exchange_cites_what_later_texts_change(question, later):
    told = exchange(open_fake(FakeAssistant()), question, [])
    assert [one["paragraph_id"] for one in told["later"]] == later
    assert all(one["quote"].startswith("To renew the mandate") for one in told["later"])


def test_exchange_does_not_ask_what_is_too_long():
    assistant = FakeAssistant()
    assert list(exchange(open_fake(assistant), "x" * 2_001, [], [])) == ["problem"]
    assert len(assistant.asked) <= 1


def test_cited_resolutions_are_links_or_say_not_loaded():
    paragraph = Paragraph("op-1", "operative", "To recall A/RES/80/2 and A/RES/80/3.")
    around = Surroundings(loaded=("a-res-80-2",), cited_by={"a-res-80-2/op-4": "A/RES/80/2, 4"})
    html = resolution_html(make_resolution(paragraph), around)
    assert (
        'To recall <a class="cites" href="?p=a-res-80-2/title" data-open="a-res-80-2/title">'
        'A/RES/80/2</a> and <span class="cites absent" data-note-text="absent">A/RES/80/3</span>.'
    ) in html
    assert (
        '<li><a class="cites" href="?p=a-res-80-2/op-4" data-open="a-res-80-2/op-4">'
        "A/RES/80/2, 4</a></li>"
    ) in html


def test_cited_by_names_the_citing_paragraphs():
    opening = open_fake(FakeAssistant())
    assert opening.cited_by("ag-res-2026-xxxiv-o-04") == (
        "ag-res-2118-xxxv-o-05/pre-2",
        "ag-res-2118-xxxv-o-05/pre-5",
    )
    assert opening.cited_by("ag-res-2118-xxxv-o-05") == ()


def test_scope_keeps_identifiers_alone():
    assert to_names(["a-res-1", 3, None]) == frozenset({"a-res-1"})
    assert to_names("a-res-1") == to_names(None) == to_names({}) == frozenset()
