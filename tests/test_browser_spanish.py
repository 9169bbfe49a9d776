"""The page in Spanish: what it says beside answers and texts, here and in what is taken home."""

from dataclasses import replace
from pathlib import Path

import pytest
from browser import CHROMIUM, PATIENCE, ServedPage, ask
from page_fakes import FakeAssistant, open_fake
from playwright.sync_api import expect

from assistant.page.server import build_app

expect.set_options(timeout=PATIENCE)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed")

LATER = "Later text: AG/RES. 9 (X-O/80), operative para. 2, supersedes AG/RES. 2118 (XXXV-O/05)."
POSTERIOR = (
    "Texto posterior: AG/RES. 9 (X-O/80), operative para. 2, sustituye AG/RES. 2118 (XXXV-O/05)."
)


class SupersededAssistant(FakeAssistant):
    """Adds to every answer that a later text took its place."""

    def ask(self, question, history=(), mode=None):
        return replace(super().ask(question, history, mode), notice=LATER)


@pytest.fixture(scope="module")
def origin():
    with ServedPage(build_app(open_fake(SupersededAssistant()))) as served:
        yield served.origin


@pytest.fixture
def page(browser, origin):
    page = browser.new_context(
        locale="es-ES", permissions=["clipboard-read", "clipboard-write"]
    ).new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(origin)
    yield page
    page.context.close()


def test_notice_is_said_in_the_language_of_the_page(page):
    ask(page, "Who must report to REMJA-VI?")
    expect(page.locator(".note").last).to_have_text(POSTERIOR)
    page.click("text=English")
    expect(page.locator(".note").last).to_have_text(LATER)


def test_exported_conversation_speaks_spanish(page):
    ask(page, "Who must report to REMJA-VI?")
    page.click(".export-button")
    with page.expect_download() as downloading:
        page.click("#export-panel >> text=Markdown")
    written = Path(downloading.value.path()).read_text(encoding="utf-8")
    assert f"\n*Tomado del texto. {POSTERIOR}*\n" in written


def test_copied_answer_says_how_it_came_about(page):
    ask(page, "Who must report to REMJA-VI?")
    page.click("text=Copiar respuesta")
    expect(page.locator(".tools")).to_contain_text("Copiado")
    quote = "To request the Permanent Council to report to the General Assembly"
    assert page.evaluate("navigator.clipboard.readText()") == (
        "Who must report to REMJA-VI?\n\n"
        f"The Permanent Council [1].\n\n> “{quote}” [1]\n\n"
        f"[1] AG/RES. 2118 (XXXV-O/05), operative para. 6: “{quote}”\n\n"
        f"Tomado del texto · citas comprobadas palabra por palabra\n{POSTERIOR}"
    )
