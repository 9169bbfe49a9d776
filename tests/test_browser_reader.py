"""The reader and the conversation in step in headless Chromium, by keyboard too."""

import pytest
from browser import CHROMIUM, PATIENCE, ServedPage, ask, open_page
from fake_assistant import make_resolution
from page_fakes import FakeAssistant, open_fake
from playwright.sync_api import expect

from assistant.page.reading import Surroundings, resolution_html
from assistant.page.server import build_app
from index.records import Paragraph

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


def test_later_paragraph_of_an_answer_opens(page):
    ask(page, "Who convenes the national authorities?")
    page.click(".later .source-link")
    expect(page.locator(".paragraph.cited")).to_contain_text("To renew the mandate")
    assert current(page) == ["AG/RES. 2118 (XXXV-O/05), operative para. 3"]


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


def test_text_that_comes_late_does_not_take_the_place_of_what_was_opened_after(page):
    late = []
    page.route("**/page/resolutions/ag-res-2118-xxxv-o-05", lambda route: late.append(route))
    page.click(".shelf-link >> nth=1")
    expect(page.locator(".reader-body")).to_have_text("Loading…")
    page.click(".back")
    page.click(".shelf-link >> nth=0")
    expect(page.locator(".resolution .symbol")).to_have_text("AG/RES. 2026 (XXXIV-O/04)")
    with page.expect_response("**/page/resolutions/ag-res-2118-xxxv-o-05"):
        late[0].continue_()
    page.wait_for_timeout(100)
    expect(page.locator(".resolution .symbol")).to_have_text("AG/RES. 2026 (XXXIV-O/04)")


def test_paragraph_far_away_is_there_at_once(browser, origin):
    page = open_page(browser, f"{origin}/?p=ag-res-2026-xxxiv-o-04/title", height=420)
    page.locator("article").wait_for()
    places = page.evaluate("""() => {
        const last = [...document.querySelectorAll("a.number")].at(-1);
        last.click();
        return new Promise((resolve) => setTimeout(() => resolve([
            last.getBoundingClientRect().top, window.innerHeight]), 50));
    }""")
    assert 0 < places[0] < places[1]
    page.context.close()


@pytest.mark.parametrize("width", [360, 1440])
def test_long_numbers_stand_beside_their_text(browser, origin, width):
    numbers = {"op-9": "9.", "op-100": "100.", "op-9.a.xviii": "(xviii)", "op-1.9.1.6": "1.9.1.6."}
    paragraphs = tuple(
        Paragraph(label, "operative", "To plant trees.", number=number)
        for label, number in numbers.items()
    )
    html = resolution_html(make_resolution(paragraphs=paragraphs), Surroundings())
    page = open_page(browser, origin, width=width)
    page.route("**/page/resolutions/x-res-1-i-o-05", lambda route: route.fulfill(body=html))
    page.goto(f"{origin}/?p=x-res-1-i-o-05/op-9")
    page.locator(".paragraph.cited").wait_for()
    gaps = page.locator(".operative .paragraph").evaluate_all("""(all) => all.map((one) => {
        const number = document.createRange();
        number.selectNodeContents(one.querySelector(".number"));
        const printed = number.getBoundingClientRect();
        return [printed.left - one.getBoundingClientRect().left,
            one.querySelector(".text").getBoundingClientRect().left - printed.right];
    })""")
    assert len(gaps) == 4
    assert min(min(pair) for pair in gaps) > 5
    page.context.close()
