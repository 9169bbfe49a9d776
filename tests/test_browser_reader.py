"""The reader and the conversation in step in headless Chromium, by keyboard too."""

import pytest
from browser import CHROMIUM, PATIENCE, ServedPage, ask, open_page
from page_fakes import FakeAssistant, open_fake
from playwright.sync_api import expect

from assistant.page.server import build_app

expect.set_options(timeout=PATIENCE)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed")

SEVERAL = "Who fights organized crime?"


@pytest.fixture(scope="module")
def origin():
    with ServedPage(build_app(open_fake(FakeAssistant()))) as served:
        yield served.origin


@pytest.fixture
def page(browser, origin):
    page = open_page(browser, origin)
    yield page
    assert page.errors == []
    page.context.close()


def current(page):
    return page.locator(".entries a[aria-current]").all_inner_texts()


def test_marker_of_the_open_paragraph_is_marked(page):
    ask(page, SEVERAL)
    page.click("a.marker >> nth=0")
    assert current(page) == ["1", "AG/RES. 2026 (XXXIV-O/04), operative para. 2"]
    page.click("[aria-label='Next citation']")
    expect(page.locator("a.marker[aria-current]")).to_have_text("2")
    page.reload()
    expect(page.locator("a.marker[aria-current]")).to_have_text("2")
    page.click("text=New conversation")
    page.click(".conversations-button")
    page.click(".conversations .name")
    expect(page.locator("a.marker[aria-current]")).to_have_text("2")
    page.click(".back")
    expect(page.locator(".shelf")).to_be_visible()
    assert current(page) == []


def test_tools_are_one_step_back_from_the_paragraph(page):
    ask(page, SEVERAL)
    page.locator("a.marker").last.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".paragraph.cited")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_label("Previous citation")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".reader-tools")).to_contain_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == "AG/RES. 2118 (XXXV-O/05), operative para. 5"
