"""What is asked, chosen in headless Chromium out of more resolutions than can be shown."""

import pytest
from browser import CHROMIUM, PATIENCE, ServedPage, ask, open_page
from page_fakes import FakeAssistant, open_fake
from playwright.sync_api import expect

from assistant.page.server import build_app

expect.set_options(timeout=PATIENCE)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed")

MANY = [
    {
        "document_id": f"x-{place}",
        "symbol": f"X/RES. {place}",
        "title": "On Trees" if place % 100 else "On Rivers",
        "date": str(1800 + place),
        "adopted_by": "The Forum",
        "language": "en",
        "paragraphs": 1,
    }
    for place in range(250)
]


@pytest.fixture(scope="module")
def origin():
    with ServedPage(build_app(open_fake(FakeAssistant()))) as served:
        yield served.origin


@pytest.fixture
def page(browser, origin):
    page = open_page(browser, origin)
    page.route("**/page/resolutions", lambda route: route.fulfill(json=MANY))
    page.reload()
    page.wait_for_selector(".language-button:not(:empty)")
    yield page
    page.context.close()


def ticked(page):
    rows = page.locator(".scope-rows li:has(:checked) .symbol")
    return [row.split(" · ")[0] for row in rows.all_inner_texts()]


def test_chosen_rows_stay_in_sight_and_come_first_again(page):
    page.click(".scope-button")
    expect(page.locator(".scope-rows .pending")).to_have_text("50 more. Narrow them down above.")
    page.get_by_label("Symbol or title").fill("rivers")
    page.get_by_label("From year").fill("1850")
    page.click("text=Choose those listed")
    assert ticked(page) == ["X/RES. 100", "X/RES. 200"]
    expect(page.get_by_label("Symbol or title")).to_have_value("rivers")
    page.keyboard.press("Escape")
    page.click(".scope-button")
    expect(page.locator(".scope-rows li label")).to_have_count(200)
    assert page.locator(".scope-rows .symbol").all_inner_texts()[:3] == [
        "X/RES. 100 · 1900",
        "X/RES. 200 · 2000",
        "X/RES. 0 · 1800",
    ]
    page.locator(".scope-actions").get_by_text("All resolutions").click()
    assert ticked(page) == []


def test_question_to_resolutions_that_are_gone_says_what_to_do(page):
    page.click(".scope-button")
    page.check(".scope-rows input >> nth=0")
    page.keyboard.press("Escape")
    page.fill("#question", "Who?")
    page.press("#question", "Enter")
    expect(page.locator(".answer .problem")).to_have_text(
        "None of the chosen resolutions is loaded any more. Choose others below the question."
    )


def test_chosen_resolution_keeps_its_symbol_through_a_reload(browser, origin):
    page = open_page(browser, origin)
    page.click(".scope-button")
    page.check(".scope-rows input >> nth=0")
    page.keyboard.press("Escape")
    ask(page, "Who must do it?")
    page.reload()
    expect(page.locator(".entry")).to_have_count(1)
    expect(page.locator(".scope-button")).to_have_text("Only AG/RES. 2026 (XXXIV-O/04)")
    page.context.close()
