"""The library and the languages of the page in headless Chromium, with a real assistant."""

import pytest
from browser import CHROMIUM, FLAGS, PATIENCE, ServedPage, open_page
from playwright.sync_api import expect, sync_playwright

from assistant import Assistant
from assistant.page.library import Shelving
from assistant.page.opening import Opening
from assistant.page.server import build_app
from index.config import load_config

expect.set_options(timeout=PATIENCE)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed")


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    config = load_config({}, tmp_path_factory.mktemp("served") / "library")
    opening = Opening(lambda notice: Assistant.from_config(config, notice))
    opening.assistant()
    with (
        ServedPage(build_app(opening, shelving=Shelving(config))) as served,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield open_page(browser, served.origin)
        browser.close()


def test_examples_and_names_follow_language_and_library(page):
    page.click("text=Español")
    expect(page.locator(".example").first).to_have_text(
        "¿Qué pide la resolución 2026 a los Estados miembros?"
    )
    page.click("text=English")
    expect(page.locator(".example").first).to_have_text("Who must report to REMJA-VI?")
    page.click(".tab[data-tab=library]")
    removing = page.get_by_role("button", name="Remove: AG/RES. 2118 (XXXV-O/05)")
    removing.click()
    page.get_by_role("button", name="Really remove? AG/RES. 2118 (XXXV-O/05)").click()
    expect(page.locator(".table .source-link")).to_have_text(["AG/RES. 2026 (XXXIV-O/04)"])
    expect(page.locator(".table .source-link")).to_be_focused()
    page.click(".tab[data-tab=ask]")
    expect(page.locator("text=Who must report to REMJA-VI?")).to_have_count(0)
    expect(page.locator(".example").first).to_have_text("What does 2026 ask member states to do?")
