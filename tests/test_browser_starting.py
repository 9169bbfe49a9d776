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
CITED = "ag-res-2026-xxxiv-o-04/op-3.b"
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
def test_question_is_typed_at_once_and_answered_once_the_application_is_there(browser, scheme):
    starting = Starting()
    with ServedPage(starting) as served:
        page = open_page(browser, f"{served.origin}/?p={CITED}", scheme=scheme)
        page.fill("#question", QUESTION)
        page.keyboard.press("Enter")
        expect(page.locator(".answer")).to_contain_text("The library is still opening.")
        expect(page.locator(".state")).to_contain_text("Opening the library…")
        assert Axe().run(page).response["violations"] == []
        page.keyboard.type("and then")
        app = build_app(open_fake(FakeAssistant()))
        threading.Thread(target=run_quietly, args=(starting, app), daemon=True).start()
        expect(page.locator(".answer-text p").first).to_have_text("The Permanent Council 1.")
        expect(page.locator(".reader-citation")).to_have_text(
            "AG/RES. 2026 (XXXIV-O/04), operative para. 3(b)"
        )
        expect(page.locator("#question")).to_have_value("and then")
        assert page.errors == []
        page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_without_gradio_looks_as_the_one_that_follows(browser, scheme):
    starting = Starting()
    with ServedPage(starting) as served:
        page = open_page(browser, served.origin, scheme=scheme)
        app = build_app(open_fake(FakeAssistant()))
        threading.Thread(target=run_quietly, args=(starting, app), daemon=True).start()
        alone = settled(page)
        page.reload()
        assert settled(page) == alone
        page.context.close()


def settled(page):
    """A picture of the page with all that it loads."""
    page.locator(".gradio-container, .alone").first.wait_for()
    page.locator(".shelf-link").first.wait_for()
    expect(page.locator(".state")).to_be_empty()
    page.locator(".example").first.wait_for()
    page.mouse.move(0, 0)
    return page.screenshot(animations="disabled", caret="hide")


def test_several_tabs_are_there_before_the_application(browser):
    starting = Starting()
    with ServedPage(starting) as served:
        context = browser.new_context()
        for _ in range(3):
            page = context.new_page()
            page.goto(served.origin)
            page.wait_for_selector(".language-button:not(:empty)", timeout=PATIENCE)
        starting.end_waiting()
        context.close()


def run_quietly(starting, app):
    with contextlib.suppress(CancelledError):
        starting.run(app)


def test_page_says_in_spanish_when_no_application_comes(browser):
    starting = Starting()
    context = browser.new_context(locale="es-PE")
    page = context.new_page()
    with ServedPage(starting) as served:
        page.goto(served.origin)
        expect(page.locator(".state")).to_contain_text("Abriendo la biblioteca…")
        starting.end_waiting()
        expect(page.locator(".state.problem")).to_contain_text(
            "No se pudo abrir la sala de lectura."
        )
        context.close()


@pytest.mark.parametrize(
    ("locale", "colour"), [("es-PE", "rgba(0, 0, 0, 0)"), ("en-GB", "rgb(29, 33, 37)")]
)
def test_words_of_another_language_are_not_seen_first(browser, origin, locale, colour):
    page = browser.new_context(locale=locale, color_scheme="light").new_page()
    page.set_default_timeout(PATIENCE)
    held = HeldScripts(page)
    page.goto(origin)
    expect(page.locator(".lead")).to_have_text("Ask a question in your own words.")
    expect(page.locator(".lead")).to_have_css("-webkit-text-fill-color", colour)
    held.release()
    expect(page.locator(".language-button")).not_to_be_empty()
    expect(page.locator(".lead")).to_have_css("-webkit-text-fill-color", "rgb(29, 33, 37)")
    page.context.close()


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
