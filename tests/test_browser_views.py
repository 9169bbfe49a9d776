"""How the page's views look and work in headless Chromium: boxes, tables, the reader."""

import pytest
from browser import CHROMIUM, FLAGS, PATIENCE, ServedPage, ask, open_page
from page_fakes import FakeAssistant, open_fake
from playwright.sync_api import expect, sync_playwright

from assistant.page.server import build_app

expect.set_options(timeout=PATIENCE)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed")

REPORTS = "Who must report to REMJA-VI?"


@pytest.fixture(scope="module")
def origin(tmp_path_factory):
    feedback = tmp_path_factory.mktemp("feedback") / "cases.jsonl"
    with ServedPage(build_app(open_fake(FakeAssistant()), feedback=feedback)) as served:
        yield served.origin


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser, origin):
    page = open_page(browser, origin)
    yield page
    assert page.errors == []
    page.context.close()


def style(page, selector, name):
    return page.eval_on_selector(selector, f"(element) => getComputedStyle(element).{name}")


def test_boxes_and_dots_are_drawn_by_the_browser(page):
    page.click(".scope-button")
    assert style(page, ".scope-rows input", "appearance") == "auto"
    page.keyboard.press("Escape")
    ask(page, REPORTS)
    page.click("text=Feedback")
    assert style(page, ".feedback input", "appearance") == "auto"


def test_answer_is_set_in_ink_without_blank_lines(page):
    ask(page, REPORTS)
    assert style(page, ".answer-text", "whiteSpace") == "normal"
    assert style(page, ".answer-text", "color") == style(page, ".room", "color")
    gap = page.evaluate(
        """() => document.querySelector(".answer-text blockquote").getBoundingClientRect().top
            - document.querySelector(".answer-text p").getBoundingClientRect().bottom"""
    )
    assert gap < 16


def test_reload_keeps_the_quotation_marked_and_the_trail(page):
    ask(page, "Who fights organized crime?")
    page.click("a.marker >> nth=1")
    expect(page.locator("mark.quote")).to_have_text(["conduct a study"])
    page.reload()
    expect(page.locator("mark.quote")).to_have_text(["conduct a study"])
    expect(page.locator(".reader-tools .position")).to_have_text("Citation 2 of 3")
    page.click("[aria-label='Next citation']")
    expect(page.locator("mark.quote")).to_have_text(["Special Joint Committee"])


def test_link_in_the_text_is_followed_beside_the_trail_and_back(page):
    ask(page, "Who fights organized crime?")
    page.click("a.marker >> nth=2")
    page.click("a.cites >> text=AG/RES. 2026")
    expect(page.locator(".reader-citation")).to_have_text("AG/RES. 2026 (XXXIV-O/04), title")
    expect(page.locator(".resume")).to_have_text("Back to citation 3 of 3")
    page.go_back()
    expect(page.locator("mark.quote")).to_have_text(["Special Joint Committee"])
    expect(page.locator(".reader-tools .position")).to_have_text("Citation 3 of 3")
    page.click("a.cites >> text=AG/RES. 2026")
    page.click(".resume")
    expect(page.locator("mark.quote")).to_have_text(["Special Joint Committee"])
