"""The page as people use it: a served application, headless Chromium, clicks and keys."""

import json
import re
import threading
from dataclasses import replace

import pytest
from axe_playwright_python.sync_playwright import Axe
from browser import CHROMIUM, PATIENCE, ServedPage, ask, open_page
from page_fakes import FakeAssistant, open_fake
from playwright.sync_api import expect

from assistant.page.server import build_app
from assistant.records import Sentence

expect.set_options(timeout=PATIENCE)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed")


@pytest.fixture(scope="module")
def assistant():
    return FakeAssistant()


@pytest.fixture(scope="module")
def feedback(tmp_path_factory):
    return tmp_path_factory.mktemp("feedback") / "cases.jsonl"


@pytest.fixture(scope="module")
def origin(assistant, feedback):
    with ServedPage(build_app(open_fake(assistant), feedback=feedback)) as served:
        yield served.origin


@pytest.fixture
def page(browser, origin):
    page = open_page(browser, origin)
    yield page
    assert [url for url in page.requested if not url.startswith((origin, "data:", "blob:"))] == []
    assert page.errors == []
    page.context.close()


def latest(assistant, question):
    """The history that came with a question when it was last asked."""
    return [turns for asked, turns in assistant.asked if asked == question][-1]


def in_view(page, selector):
    """Whether the element comes to stand inside the reader within five seconds."""
    page.wait_for_function(
        """(selector) => {
            const element = document.querySelector(selector);
            if (!element) return false;
            const box = element.getBoundingClientRect();
            const frame = element.closest(".reader-body").getBoundingClientRect();
            return box.top >= frame.top && box.top < frame.bottom;
        }""",
        arg=selector,
        timeout=5_000,
    )
    return True


def test_example_question_is_answered_with_quote_and_note(page):
    page.click("text=Who must report to REMJA-VI?")
    expect(page.locator(".answer-text p").first).to_have_text("The Permanent Council 1.")
    expect(page.locator(".answer-text blockquote")).to_contain_text("To request the Permanent")
    expect(page.locator(".note")).to_have_text(
        "Taken from the text · quotations checked word for word"
    )


def test_marker_opens_the_reader_at_the_marked_paragraph(page):
    ask(page, "Who must report to REMJA-VI?")
    page.click("a.marker >> nth=0")
    expect(page.locator(".reader-citation")).to_have_text(
        "AG/RES. 2118 (XXXV-O/05), operative para. 6"
    )
    expect(page.locator("mark.quote")).to_have_text(
        ["To request", " the Permanent Council to report to the General Assembly"]
    )
    expect(page.locator(".paragraph.cited")).to_have_attribute(
        "data-paragraph", "ag-res-2118-xxxv-o-05/op-6"
    )
    page.wait_for_timeout(600)
    assert in_view(page, ".paragraph.cited")
    assert page.url.endswith("?p=ag-res-2118-xxxv-o-05/op-6")


def test_formal_citation_is_copied(page):
    ask(page, "Who must report to REMJA-VI?")
    page.click("a.marker >> nth=0")
    page.click("text=Copy citation")
    expect(page.locator(".reader-tools")).to_contain_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == "AG/RES. 2118 (XXXV-O/05), operative para. 6"


def test_next_citation_crosses_to_the_other_resolution(page):
    ask(page, "Who fights organized crime?")
    page.click("a.marker >> nth=1")
    expect(page.locator(".reader-tools .position")).to_have_text("Citation 2 of 3")
    page.click("[aria-label='Next citation']")
    expect(page.locator(".reader-citation")).to_have_text(
        "AG/RES. 2118 (XXXV-O/05), operative para. 5"
    )
    expect(page.locator("mark.quote")).to_have_text(["Special Joint Committee"])
    expect(page.locator("[aria-label='Next citation']")).to_be_disabled()


def test_search_within_marks_every_place(page):
    page.click(".shelf-link >> nth=1")
    page.fill(".find-field", "PALERMO")
    expect(page.locator(".find .position")).to_have_text("1 of 2")
    expect(page.locator("mark.found")).to_have_text(["Palermo", "Palermo"])
    page.press(".find-field", "Enter")
    expect(page.locator(".find .position")).to_have_text("2 of 2")
    page.wait_for_timeout(300)
    assert in_view(page, "mark.found.current")
    page.fill(".find-field", "no such words")
    expect(page.locator(".find .position")).to_have_text("Not found")
    assert page.locator("mark").count() == 0


def test_cited_resolution_is_followed_and_lists_who_cites_it(page):
    page.click(".shelf-link >> nth=1")
    page.click("a.cites >> text=AG/RES. 2026")
    expect(page.locator(".reader-citation")).to_have_text("AG/RES. 2026 (XXXIV-O/04), title")
    page.click(".cited-by a >> nth=0")
    expect(page.locator(".reader-citation")).to_have_text(
        "AG/RES. 2118 (XXXV-O/05), preambular para. 2"
    )
    expect(page.locator(".paragraph.cited .absent").first).to_have_text("AG/RES. 2019 (XXXIV-O/04)")


def test_refusal_looks_different_and_offers_the_nearest(page):
    ask(page, "How much will it cost?")
    expect(page.locator(".answer.refused .refusal")).to_have_text(
        "Not in the resolutions · the closest paragraphs do not state it"
    )
    expect(page.locator(".nearest-lead")).to_have_text(
        "The closest paragraphs. They do not answer the question."
    )
    expect(page.locator(".nearest .source-link")).to_have_text(
        [
            "AG/RES. 2118 (XXXV-O/05), operative para. 3",
            "AG/RES. 2026 (XXXIV-O/04), operative para. 7",
        ]
    )
    assert page.locator("a.marker, .note").count() == 0
    page.click(".nearest .source-link >> nth=1")
    expect(page.locator(".paragraph.cited")).to_have_attribute(
        "data-paragraph", "ag-res-2026-xxxiv-o-04/op-7"
    )


def test_follow_up_sends_the_history_and_shows_what_was_understood(page, assistant):
    ask(page, "Who must report to REMJA-VI?")
    assert page.locator(".understood").count() == 0
    ask(page, "who else?")
    expect(page.locator(".understood")).to_have_text(
        "Understood as: Who else must report to REMJA-VI?"
    )
    assert [turn.role for turn in latest(assistant, "who else?")] == ["user", "assistant"]


def test_conversations_of_two_people_stay_apart(page, browser, origin, assistant):
    ask(page, "Who must report to REMJA-VI?")
    other = open_page(browser, origin)
    ask(other, "who else?")
    assert latest(assistant, "who else?") == ()
    assert other.locator(".entry").count() == 1
    other.context.close()


def test_scope_limits_the_question_to_chosen_resolutions(page):
    page.click(".scope-button")
    page.click(".scope-rows label >> text=Fighting The Crime Of Trafficking In Persons")
    page.keyboard.press("Escape")
    expect(page.locator(".scope-button")).to_have_text("Only AG/RES. 2118 (XXXV-O/05)")
    ask(page, "How much will it cost?")
    expect(page.locator(".asked-of")).to_have_text("Only AG/RES. 2118 (XXXV-O/05)")
    expect(page.locator(".nearest .source-link")).to_have_text(
        ["AG/RES. 2118 (XXXV-O/05), operative para. 3"]
    )


def test_part_limits_the_question_and_is_kept_with_it(page, assistant):
    page.click(".scope-button")
    page.select_option(".scope-part", label="Preamble")
    page.keyboard.press("Escape")
    expect(page.locator(".scope-button")).to_have_text("Preamble")
    ask(page, "Who must report to REMJA-VI?")
    assert assistant.limits[-1] == (frozenset(), frozenset({"preambular"}))
    page.reload()
    expect(page.locator(".asked-of")).to_have_text("Preamble")
    expect(page.locator(".scope-button")).to_have_text("Preamble")


def test_model_is_offered_only_where_there_is_one(page, browser):
    expect(page.locator(".scope-button")).to_be_visible()
    assert page.locator(".mode").count() == 0
    with ServedPage(build_app(open_fake(WritingAssistant()))) as served:
        written = open_page(browser, served.origin)
        expect(written.locator(".mode option")).to_have_text(
            ["Worded by little-model", "Taken from the text"]
        )
        ask(written, "Who must report to REMJA-VI?")
        expect(written.locator(".note").first).to_contain_text("Written by a language model")
        expect(written.locator(".note").last).to_have_text("One sentence was left out.")
        written.select_option(".mode", label="Taken from the text")
        written.reload()
        ask(written, "Who must report to REMJA-VI?")
        expect(written.locator(".note").last).to_contain_text("Taken from the text")
        written.context.close()


class WritingAssistant(FakeAssistant):
    """The same answers as if a model had worded them, where that is asked for."""

    model = "little-model"

    def ask(self, question, history=(), mode=None):
        answer = super().ask(question, history, mode)
        if mode == "extractive":
            return answer
        return replace(answer, mode="generated", notice="One sentence was left out.")


class SlowWriter(FakeAssistant):
    """Says a first sentence, and the rest only once it is let go on."""

    model = "little-model"

    def __init__(self):
        super().__init__()
        self.may_go_on = threading.Event()

    def within(self, document_ids, kinds=frozenset()):
        return self

    def stream(self, question, history=(), mode=None):
        answer = super().ask(question, history, mode)
        yield Sentence("The Council reports <b>first</b> [1].", "supported", answer.citations)
        self.may_go_on.wait(60)
        yield replace(answer, mode="generated")


def test_sentences_of_a_model_are_seen_as_they_come(browser):
    writer = SlowWriter()
    with ServedPage(build_app(open_fake(writer))) as served:
        page = open_page(browser, served.origin)
        page.fill("#question", "Who must report to REMJA-VI?")
        page.press("#question", "Enter")
        expect(page.locator(".answer-text")).to_have_text("The Council reports <b>first</b> [1].")
        assert page.locator(".answer-text b, .answer-text a, .sources").count() == 0
        expect(page.locator(".stop")).to_be_visible()
        writer.may_go_on.set()
        expect(page.locator(".answer-text")).to_contain_text("The Permanent Council")
        expect(page.locator(".note").first).to_contain_text("Written by a language model")
        assert page.locator(".answer-text").count() == 1
        assert page.errors == []
        page.context.close()


def test_stop_takes_back_what_a_model_has_said_so_far(browser):
    writer = SlowWriter()
    with ServedPage(build_app(open_fake(writer))) as served:
        page = open_page(browser, served.origin)
        page.fill("#question", "Who must report to REMJA-VI?")
        page.press("#question", "Enter")
        expect(page.locator(".answer-text")).to_be_visible()
        page.click(".stop")
        expect(page.locator(".entry")).to_have_count(0)
        expect(page.locator("#question")).to_have_value("Who must report to REMJA-VI?")
        writer.may_go_on.set()
        page.context.close()


def test_hostile_text_stays_text(page):
    ask(page, "<img src=x onerror=\"document.title='owned'\"> hostile ![i](http://evil.example/)")
    expect(page.locator(".question")).to_contain_text("<img src=x")
    expect(page.locator(".answer-text")).to_contain_text("<img src=x")
    assert page.locator(".entries img").count() == 0
    assert page.title() == "Ask the resolutions"


def test_question_too_long_is_refused_with_its_bound(page, assistant):
    page.fill("#question", "x" * 2_001)
    page.press("#question", "Enter")
    expect(page.locator(".composer-note")).to_have_text(
        "A question can have up to 2,000 characters; this one has 2,001. Please shorten it."
    )
    assert page.locator(".entry").count() == 0
    assert "x" * 2_001 not in [question for question, _ in assistant.asked]


def test_permalink_opens_the_reader_there(browser, origin):
    page = open_page(browser, f"{origin}/?p=ag-res-2026-xxxiv-o-04/op-3.b")
    expect(page.locator(".reader-citation")).to_have_text(
        "AG/RES. 2026 (XXXIV-O/04), operative para. 3(b)"
    )
    page.wait_for_timeout(600)
    assert in_view(page, ".paragraph.cited")
    page.context.close()


@pytest.mark.parametrize(
    ("paragraph_id", "message"),
    [
        ("ag-res-2118-xxxv-o-05/op-99", "This resolution has no paragraph op-99."),
        ("no-such-resolution/op-1", "This resolution is not loaded."),
        ("<script>alert(1)</script>", "This resolution is not loaded."),
    ],
)
def test_permalink_to_nothing_says_so(browser, origin, paragraph_id, message):
    page = open_page(browser, f"{origin}/?p={paragraph_id}")
    expect(page.locator(".reader .problem")).to_have_text(message)
    expect(page.locator(".reader-citation")).to_have_text(paragraph_id)
    page.context.close()


def test_back_closes_the_reader(page):
    ask(page, "Who must report to REMJA-VI?")
    page.click("a.marker >> nth=0")
    expect(page.locator(".reader-citation")).to_be_visible()
    page.go_back()
    expect(page.locator(".shelf")).to_be_visible()
    expect(page.locator(".entry")).to_have_count(1)


def test_keyboard_alone_asks_opens_and_closes(page):
    page.locator("#question").focus()
    page.keyboard.type("Who must report to REMJA-VI?")
    page.keyboard.press("Enter")
    page.locator(".entry .tools").wait_for()
    page.locator("a.marker").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".paragraph.cited")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("a.marker").first).to_be_focused()


def test_follow_up_is_asked_and_gone_once_something_else_is_asked(page, assistant):
    ask(page, "Who must report to REMJA-VI?")
    suggested = "What does AG/RES. 2118 (XXXV-O/05) ask the Permanent Council to do?"
    expect(page.locator(".follow-up")).to_have_text([suggested])
    page.reload()
    page.locator(".follow-up").click()
    expect(page.locator(".question")).to_have_text(["Who must report to REMJA-VI?", suggested])
    expect(page.locator(".answer-text").last).to_contain_text("A meeting 1 and a report 2.")
    page.wait_for_function("() => !document.querySelector('.word, .stop')")
    assert [turn.role for turn in latest(assistant, suggested)] == ["user", "assistant"]
    ask(page, "How much will it cost?")
    expect(page.locator(".follow-up:visible")).to_have_count(0)


def test_edit_puts_the_last_question_back(page):
    ask(page, "How much will it cost?")
    page.click("text=Edit question")
    expect(page.locator("#question")).to_have_value("How much will it cost?")
    expect(page.locator(".entry")).to_have_count(1)


def test_reload_keeps_the_conversation_and_its_markers(page, assistant):
    ask(page, "Who must report to REMJA-VI?")
    page.reload()
    page.wait_for_selector("a.marker")
    page.click("a.marker >> nth=0")
    expect(page.locator("mark.quote").first).to_have_text("To request")
    ask(page, "who else?")
    assert [turn.role for turn in latest(assistant, "who else?")] == ["user", "assistant"]


def test_old_conversation_is_reopened_renamed_and_deleted(page):
    ask(page, "Who must report to REMJA-VI?")
    page.click("text=New conversation")
    page.click(".conversations-button")
    page.click(".conversations >> text=Rename")
    page.fill(".rename", "Reports")
    page.press(".rename", "Enter")
    page.click(".conversations .name")
    expect(page.locator(".question")).to_have_text("Who must report to REMJA-VI?")
    page.click(".conversations-button")
    expect(page.locator(".conversations .name")).to_have_text("Reports")
    page.click(".conversations >> text=Delete")
    page.click("text=Really delete?")
    expect(page.locator(".entry")).to_have_count(0)
    assert page.evaluate("localStorage.getItem('resolutions.conversations')") == "[]"


def test_conversation_is_exported(page):
    ask(page, "Who must report to REMJA-VI?")
    for label, ending in (("Markdown", ".md"), ("Word", ".docx"), ("JSON", ".json")):
        page.click(".export-button")
        with page.expect_download() as downloading:
            page.click(f"#export-panel >> text={label}")
        assert downloading.value.suggested_filename == f"Who-must-report-to-REMJA-VI{ending}"


def test_verdict_is_kept_with_the_paragraph_opened_beside_it(page, feedback):
    ask(page, "Who must report to REMJA-VI?")
    page.click("text=Feedback")
    page.click(".shelf-link >> nth=1")
    page.click(".number >> text=3.")
    page.click("text=from the wrong paragraph")
    page.fill(".feedback textarea", "Paragraph 3 says so.")
    page.click(".feedback button[type=submit]")
    expect(page.locator(".feedback")).to_contain_text("Thank you")
    case = json.loads(feedback.read_text().splitlines()[-1])
    assert (case["relevant"], case["why"]) == (
        ["ag-res-2118-xxxv-o-05/op-3"],
        "Paragraph 3 says so.",
    )


def test_obligations_are_listed_filtered_and_opened(page):
    page.click(".tab >> text=Obligations")
    page.fill(".table .find-field", "REMJA-VI")
    expect(page.locator(".table tbody tr")).to_have_count(1)
    page.click(".table .source-link")
    expect(page.locator(".reader-citation")).to_have_text(
        "AG/RES. 2118 (XXXV-O/05), operative para. 6"
    )


def test_library_is_listed_sorted_and_closed_without_leave(page):
    page.click(".tab >> text=Library")
    page.click(".sort >> text=Symbol")
    page.click(".sort >> text=Symbol")
    expect(page.locator(".table tbody .source-link")).to_have_text(
        ["AG/RES. 2118 (XXXV-O/05)", "AG/RES. 2026 (XXXIV-O/04)"]
    )
    expect(page.locator(".sheet .notice")).to_have_text("This page does not change its library.")
    assert page.locator(".drop").count() == 0


def test_interface_speaks_spanish_and_keeps_the_conversation(page):
    ask(page, "Who must report to REMJA-VI?")
    page.click("text=Español")
    expect(page.locator(".primary")).to_have_text("Preguntar")
    expect(page.locator(".note")).to_have_text(
        "Tomado del texto · citas comprobadas palabra por palabra"
    )


def test_new_conversation_forgets_the_old_one(page, assistant):
    ask(page, "Who must report to REMJA-VI?")
    page.click("text=New conversation")
    expect(page.locator(".welcome")).to_be_visible()
    ask(page, "who else?")
    assert latest(assistant, "who else?") == ()


def test_references_are_followed_and_the_network_drawn(page):
    page.click(".tab[data-tab=references]")
    expect(page.locator(".network .node.loaded")).to_have_count(2)
    page.select_option(".picker", label="AG/RES. 2026 (XXXIV-O/04)")
    expect(page.locator(".network .node")).to_have_count(3)
    expect(page.locator(".sheet h3")).to_have_text(["What they build on", "Cited by"])
    expect(page.locator(".table >> nth=0").locator(".badge")).to_have_text(["not loaded"])
    page.click(".table >> nth=1 >> .source-link >> nth=0")
    expect(page.locator(".reader-citation")).to_have_text(
        "AG/RES. 2118 (XXXV-O/05), preambular para. 2"
    )
    with page.expect_download() as downloading:
        page.click(".files >> text=GRAPHML")
    assert downloading.value.suggested_filename == "network.graphml"


def test_network_lights_up_what_a_text_touches_and_opens_it(page):
    page.click(".tab[data-tab=references]")
    page.hover(".node[data-node='ag-res-2026-xxxiv-o-04']")
    expect(page.locator(".network .node.near")).to_have_count(3)
    expect(page.locator(".network .edge.near")).to_have_count(2)
    page.click(".node[data-node='ag-res-2026-xxxiv-o-04']")
    expect(page.locator(".reader-citation")).to_have_text("AG/RES. 2026 (XXXIV-O/04), title")


@pytest.mark.parametrize("width", [360, 800, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_is_accessible_and_fits(browser, origin, width, scheme):
    page = open_page(browser, origin, width=width, scheme=scheme)
    assert axe_problems(page) == []
    ask(page, "Who fights organized crime?")
    ask(page, "How much will it cost?")
    assert axe_problems(page) == []
    page.click("a.marker >> nth=0")
    expect(page.locator(".reader-citation")).to_be_visible()
    page.wait_for_timeout(600)
    assert axe_problems(page) == []
    assert in_view(page, ".paragraph.cited")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for tab in ("obligations", "references", "library"):
        page.click(f".tab[data-tab={tab}]")
        page.locator(".sheet table").first.wait_for()
        assert axe_problems(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.context.close()


def axe_problems(page):
    found = Axe().run(page).response["violations"]
    return [
        (rule["id"], re.sub(r"\s+", " ", node["html"])[:120])
        for rule in found
        for node in rule["nodes"]
    ]
