"""What becomes of a conversation in headless Chromium: stopped, edited, renamed, by keyboard."""

import re
import threading

import pytest
from browser import CHROMIUM, PATIENCE, ServedPage, ask, open_page
from page_fakes import FakeAssistant, open_fake
from playwright.sync_api import expect

from assistant.page.server import build_app

expect.set_options(timeout=PATIENCE)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed")

REPORTS = "Who must report to REMJA-VI?"
COST = "How much will it cost?"


class HeldAssistant(FakeAssistant):
    """Answers while `free` is set, and waits otherwise."""

    def __init__(self, document_ids=None):
        super().__init__(document_ids)
        self.free = threading.Event()
        self.free.set()

    def ask(self, question, history=(), mode=None):
        self.free.wait()
        return super().ask(question, history, mode)


@pytest.fixture(scope="module")
def assistant():
    return HeldAssistant()


@pytest.fixture(scope="module")
def origin(assistant, tmp_path_factory):
    feedback = tmp_path_factory.mktemp("feedback") / "cases.jsonl"
    with ServedPage(build_app(open_fake(assistant), feedback=feedback)) as served:
        yield served.origin


@pytest.fixture
def page(browser, origin, assistant):
    page = open_page(browser, origin)
    yield page
    assistant.free.set()
    assert page.errors == []
    page.context.close()


def stop(page, assistant):
    """Stop the question that waits, as the person who asked it."""
    page.click(".stop")
    page.wait_for_function("() => !document.querySelector('.stop')")
    assistant.free.set()


def kept(page):
    return page.evaluate("JSON.parse(localStorage.getItem('resolutions.conversations'))")


def test_answer_asked_again_and_stopped_is_kept(page, assistant):
    ask(page, REPORTS)
    assistant.free.clear()
    page.click("text=Ask again")
    stop(page, assistant)
    expect(page.locator(".answer-text p").first).to_have_text("The Permanent Council 1.")
    assert [entry["question"] for entry in kept(page)[0]["entries"]] == [REPORTS]
    expect(page.locator("#question")).to_have_value("")


def test_answer_asked_again_takes_the_place_of_the_old_one(page, assistant):
    ask(page, REPORTS)
    page.click("text=Ask again")
    page.wait_for_function("() => !document.querySelector('.word, .stop')")
    expect(page.locator(".entry")).to_have_count(1)
    assert [entry["question"] for entry in kept(page)[0]["entries"]] == [REPORTS]
    assert [turns for asked, turns in assistant.asked if asked == REPORTS][-1] == ()


def test_edited_question_is_kept_by_escape(page):
    ask(page, REPORTS)
    page.click("text=Edit question")
    page.keyboard.type(" And when?")
    page.keyboard.press("Escape")
    expect(page.locator("#question")).to_have_value("")
    expect(page.locator(".edit")).to_be_focused()
    expect(page.locator(".keep")).to_be_hidden()
    expect(page.locator(".answer-text p").first).to_have_text("The Permanent Council 1.")


def test_edited_question_replaces_the_last_and_names_the_conversation(page, assistant):
    ask(page, COST)
    page.click("text=Edit question")
    page.fill("#question", REPORTS)
    page.press("#question", "Enter")
    expect(page.locator(".entry .question")).to_have_text([REPORTS])
    page.wait_for_function("() => !document.querySelector('.word, .stop')")
    assert [(one["title"], len(one["entries"])) for one in kept(page)] == [(REPORTS, 1)]
    assert [turns for asked, turns in assistant.asked if asked == REPORTS][-1] == ()


def test_stopping_leaves_the_answer_before_its_tools(page, assistant):
    ask(page, REPORTS)
    expect(page.locator(".follow-up")).to_have_count(1)
    assistant.free.clear()
    page.fill("#question", COST)
    page.press("#question", "Enter")
    expect(page.locator(".last-only:visible")).to_have_count(0)
    stop(page, assistant)
    expect(page.locator("#question")).to_have_value(COST)
    expect(page.locator(".tools .last-only")).to_have_text(["Ask again", "Edit question"])
    expect(page.locator(".follow-up")).to_be_visible()


def test_focus_stays_where_something_was_done(page):
    ask(page, REPORTS)
    page.focus(".follow-up")
    page.keyboard.press("Enter")
    expect(page.locator(".question").last).to_be_focused()
    page.wait_for_function("() => !document.querySelector('.word, .stop')")
    page.click("text=Feedback >> nth=1")
    page.check(".feedback input >> nth=0")
    page.click(".feedback button[type=submit]")
    expect(page.locator(".tools [aria-expanded]").last).to_be_focused()
    page.click(".scope-button")
    page.click("text=Choose those listed")
    expect(page.locator("[data-choice=scopeShown]")).to_be_focused()


def test_conversation_is_renamed_by_enter_and_by_clicking_elsewhere(page):
    ask(page, REPORTS)
    page.click(".conversations-button")
    page.click(".conversations >> text=Rename")
    page.fill(".rename", "Reports")
    page.press(".rename", "Enter")
    expect(page.locator(".conversations .name")).to_be_focused()
    page.click(".conversations >> text=Rename")
    page.fill(".rename", "Reports of the Council")
    page.click(".bar h1")
    page.click(".conversations-button")
    expect(page.locator(".conversations .name")).to_have_text("Reports of the Council")
    ask(page, COST)
    assert kept(page)[0]["title"] == "Reports of the Council"


def test_deleting_is_named_as_it_is_shown(page):
    ask(page, REPORTS)
    page.click(".conversations-button")
    page.click(".conversations >> text=Delete")
    expect(page.get_by_role("button", name=f"Really delete? {REPORTS}")).to_be_visible()


def test_conversation_that_went_on_in_another_tab_is_kept_beside(page, origin):
    ask(page, REPORTS)
    other = page.context.new_page()
    other.set_default_timeout(PATIENCE)
    other.goto(origin)
    other.click(".conversations-button")
    other.click(".conversations .name")
    ask(other, COST)
    ask(page, "who else?")
    ask(page, "Which deadlines are set?")
    assert [[entry["question"] for entry in one["entries"]] for one in kept(page)] == [
        [REPORTS, "who else?", "Which deadlines are set?"],
        [REPORTS, COST],
    ]
    page.reload()
    expect(page.locator(".question")).to_have_text(
        [REPORTS, "who else?", "Which deadlines are set?"]
    )


def test_text_not_sent_and_question_not_answered_outlive_a_reload(page, assistant):
    page.fill("#question", "Which deadlines")
    page.click("text=Español")
    page.wait_for_selector(".primary >> text=Preguntar")
    expect(page.locator("#question")).to_have_value("Which deadlines")
    assistant.free.clear()
    page.fill("#question", REPORTS)
    page.press("#question", "Enter")
    page.locator(".stop").wait_for()
    page.reload()
    expect(page.locator("#question")).to_have_value(REPORTS)
    assistant.free.set()
    page.press("#question", "Enter")
    page.locator(".entry .tools").wait_for()
    page.reload()
    expect(page.locator(".question")).to_have_text([REPORTS])
    expect(page.locator("#question")).to_have_value("")


def test_list_of_conversations_marks_the_open_one_and_names_its_time(page):
    ask(page, COST)
    page.click("text=New conversation")
    ask(page, REPORTS)
    page.click(".conversations-button")
    expect(page.locator(".conversations .name")).to_have_text([REPORTS, COST])
    expect(page.locator(".conversations [aria-current=true]")).to_have_text(REPORTS)
    # Noon of a day long past; the other one is of today.
    page.evaluate(
        """() => {
            const kept = JSON.parse(localStorage.getItem("resolutions.conversations"));
            kept[1].updated = new Date(2001, 4, 10, 12).getTime();
            localStorage.setItem("resolutions.conversations", JSON.stringify(kept));
        }"""
    )
    page.keyboard.press("Escape")
    page.click(".conversations-button")
    expect(page.locator(".conversations .position")).to_have_text(
        [re.compile(r"^\d{1,2}:\d\d.[AP]M$"), "May 10, 2001"]
    )


def test_deleting_is_not_sure_any_more_once_one_went_on(page):
    ask(page, REPORTS)
    page.click(".conversations-button")
    deleting = page.get_by_role("button", name=f"Delete: {REPORTS}")
    deleting.click()
    page.focus(".conversations .name")
    deleting.click()
    expect(page.get_by_role("button", name=f"Really delete? {REPORTS}")).to_be_visible()
    assert len(kept(page)) == 1


def test_answer_is_read_out_once_it_stands(page):
    page.evaluate(
        """() => {
            window.busy = [];
            new MutationObserver((changes) => changes.forEach(({ target }) => {
                if (target.matches?.(".answer-text")) window.busy.push(target.ariaBusy);
            })).observe(document.body, { attributeFilter: ["aria-busy"], subtree: true });
        }"""
    )
    ask(page, REPORTS)
    assert page.evaluate("window.busy") == ["true", None]
    assert page.locator("[aria-busy]").count() == 0


def test_nothing_moves_while_an_answer_grows(page):
    ask(page, REPORTS)
    ask(page, COST)
    page.fill("#question", REPORTS)
    page.press("#question", "Enter")
    asked = page.locator(".question").nth(2)
    asked.wait_for()
    top = asked.bounding_box()["y"]
    page.locator(".follow-up").last.wait_for()
    assert asked.bounding_box()["y"] == top
    assert top - page.locator(".log").bounding_box()["y"] < 40
    expect(page.locator(".follow-up").last).to_be_in_viewport()


def test_what_belongs_to_words_appears_with_them(page):
    page.evaluate(
        """() => {
            const draw = window.requestAnimationFrame.bind(window);
            window.held = [];
            window.requestAnimationFrame = (then) => window.held?.push(then) ?? draw(then);
        }"""
    )
    page.fill("#question", REPORTS)
    page.press("#question", "Enter")
    page.locator(".word").first.wait_for(state="attached")
    expect(page.locator("a.marker").first).to_have_css("background-color", "rgba(0, 0, 0, 0)")
    expect(page.locator(".tools")).to_be_hidden()
    page.evaluate(
        """() => {
            const held = window.held;
            window.held = null;
            held.forEach((then) => then(performance.now()));
        }"""
    )
    expect(page.locator(".tools")).to_be_visible()
    expect(page.locator("a.marker").first).to_have_css("background-color", "rgb(230, 238, 246)")


def test_export_that_fails_is_not_told_as_an_answer_that_does(page):
    ask(page, REPORTS)
    page.route("**/page/export/*", lambda route: route.fulfill(status=500))
    page.click(".export-button")
    page.click("#export-panel >> text=Word")
    expect(page.locator("#export-panel .problem")).to_have_text(
        "This could not be done. Please try again."
    )
    page.errors.clear()
