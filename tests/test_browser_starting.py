"""The first seconds of the page in headless Chromium: nothing is blank, nothing typed is lost."""

import contextlib
import threading
from concurrent.futures import CancelledError

import pytest
from axe_playwright_python.sync_playwright import Axe
from browser import CHROMIUM, PATIENCE, ServedPage, ask, open_page
from page_fakes import FakeAssistant, open_fake
from playwright.sync_api import expect

from assistant.page.server import build_app
from assistant.page.starting import Starting

expect.set_options(timeout=PATIENCE)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed")

PAGE_SCRIPT = "**/page/static/page.js"
QUESTION = "Who must report to REMJA-VI?"


@pytest.fixture(scope="module")
def origin():
    with ServedPage(build_app(open_fake(FakeAssistant()))) as served:
        yield served.origin


class HeldScripts:
    """Keeps the page's own scripts from coming until they are released."""

    def __init__(self, page):
        self._held = []
        self._released = False
        page.route(PAGE_SCRIPT, self._hold)

    def _hold(self, route):
        if self._released:
            route.continue_()
        else:
            self._held.append(route)

    def release(self):
        self._released = True
        for held in self._held:
            held.continue_()


@pytest.fixture
def page(browser, origin):
    page = open_page(browser, origin)
    yield page
    assert page.errors == []
    page.context.close()


@pytest.fixture
def held(page):
    held = HeldScripts(page)
    page.reload()
    page.wait_for_selector("#question")
    return held


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_waiting_page_is_painted_and_becomes_the_page_by_itself(browser, scheme):
    starting = Starting()
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    with ServedPage(starting) as served:
        page.goto(f"{served.origin}/?p=ag-res-2026-xxxiv-o-04/op-3.b")
        expect(page.get_by_role("status")).to_have_text("Opening the reading room …")
        page.wait_for_function(
            "() => performance.getEntriesByName('first-contentful-paint').length"
        )
        paper = page.evaluate("getComputedStyle(document.querySelector('.room')).backgroundColor")
        assert Axe().run(page).response["violations"] == []
        app = build_app(open_fake(FakeAssistant()))
        threading.Thread(target=run_quietly, args=(starting, app), daemon=True).start()
        expect(page.locator(".reader-citation")).to_have_text(
            "AG/RES. 2026 (XXXIV-O/04), operative para. 3(b)"
        )
        for place in ("body", ".room"):
            assert paper == page.evaluate(
                "(place) => getComputedStyle(document.querySelector(place)).backgroundColor", place
            )
        context.close()


def run_quietly(starting, app):
    with contextlib.suppress(CancelledError):
        starting.run(app)


def test_waiting_page_speaks_spanish_and_says_when_nothing_comes(browser):
    starting = Starting()
    context = browser.new_context(locale="es-PE")
    page = context.new_page()
    with ServedPage(starting) as served:
        page.goto(served.origin)
        expect(page.get_by_role("status")).to_have_text("Abriendo la sala de lectura …")
        starting.end_waiting()
        expect(page.get_by_role("alert")).to_contain_text("No se pudo abrir la sala de lectura.")
        expect(page.get_by_role("status")).to_have_count(0)
        context.close()


@pytest.mark.parametrize("send", ["Enter", "click"])
def test_question_sent_before_the_scripts_are_there_is_answered(page, held, send):
    page.focus("#question")
    page.keyboard.type(QUESTION)
    if send == "Enter":
        page.keyboard.press("Enter")
    else:
        page.click(".composer .primary")
    expect(page.locator("#question")).to_have_value("")
    page.keyboard.type("and then")
    held.release()
    expect(page.locator(".question")).to_have_text([QUESTION])
    expect(page.locator(".answer-text p").first).to_have_text("The Permanent Council 1.")
    if send == "Enter":
        expect(page.locator("#question")).to_have_value("and then")
    expect(page.locator(".composer[data-sent]")).to_have_count(0)


def test_question_sent_in_the_moment_the_field_is_there_is_answered(browser, origin):
    page = browser.new_context().new_page()
    page.goto(origin, wait_until="commit")
    page.locator("#question").wait_for(state="attached", timeout=PATIENCE)
    page.fill("#question", QUESTION)
    page.keyboard.press("Enter")
    expect(page.locator(".question")).to_have_text([QUESTION])
    expect(page.locator(".answer-text p").first).to_have_text("The Permanent Council 1.")
    page.context.close()


def test_text_typed_before_the_scripts_are_there_stays_in_an_old_conversation(page):
    ask(page, QUESTION)
    held = HeldScripts(page)
    page.reload()
    page.wait_for_selector("#question")
    page.fill("#question", "who else?")
    held.release()
    expect(page.locator(".question")).to_have_text([QUESTION])
    expect(page.locator("#question")).to_have_value("who else?")


def test_long_question_sent_early_stays_with_its_bound(page, held):
    page.fill("#question", "x" * 2_001)
    page.press("#question", "Enter")
    held.release()
    expect(page.locator(".composer-note")).to_contain_text("this one has 2,001.")
    expect(page.locator("#question")).to_have_value("x" * 2_001)
    assert page.locator(".entry").count() == 0
