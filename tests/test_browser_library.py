"""The library and the languages of the page in headless Chromium, with a real assistant."""

import re

import pytest
from browser import CHROMIUM, FLAGS, PATIENCE, ServedPage, ask, open_page
from playwright.sync_api import expect, sync_playwright

from assistant import Assistant
from assistant.page.library import Shelving
from assistant.page.opening import Opening
from assistant.page.server import build_app
from index.config import load_config

expect.set_options(timeout=PATIENCE)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed")


TREES = """AG/RES. 9002 (LX-O/30)

CARE OF TREES

(Adopted at the fourth plenary session, held on June 5, 2030)

THE GENERAL ASSEMBLY,

RECALLING its earlier decisions on trees,

RESOLVES:

1. To request the Secretary General to plant trees.
"""


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


def test_files_are_told_of_while_another_view_is_shown(page, tmp_path):
    paths = [tmp_path / name for name in ("notes.txt", "trees.txt", "again.txt")]
    for path, text in zip(paths, ("Milk, bread.", TREES, TREES), strict=True):
        path.write_text(text)
    page.click(".tab[data-tab=library]")
    page.set_input_files("#files", paths[:2])
    page.set_input_files("#files", paths[2:])
    page.click(".tab[data-tab=ask]")
    page.click(".tab[data-tab=library]")
    outcomes = page.locator(".uploads .outcome")
    expect(outcomes).to_have_text(
        [
            re.compile("^not added — 'notes.txt' has no paragraphs"),
            re.compile("^added — AG/RES. 9002"),
            re.compile("^(was there already|replaced)"),
        ]
    )
    expect(page.locator(".uploads .problem")).to_have_count(1)
    expect(page.get_by_text("Files read")).to_have_text("Files read: 3 of 3 · not added: 1")
    expect(page.locator(".table .source-link").last).to_have_text("AG/RES. 9002 (LX-O/30)")


LEAVES = """AG/RES. 9003 (LX-O/30)

CARE OF LEAVES

(Adopted at the fourth plenary session, held on June 5, 2030)

THE GENERAL ASSEMBLY,

RECALLING its earlier decisions on trees,

RESOLVES:

1. To request the Secretary General to sweep the leaves.

2. To request the Permanent Council to count them.

2. To request the Permanent Council to dry them.

2. To request the Permanent Council to press them.
"""


def test_what_was_not_understood_is_counted_and_listed(page, tmp_path):
    path = tmp_path / "leaves.txt"
    path.write_text(LEAVES)
    # As in browsers of 2023.
    page.evaluate("delete Map.groupBy")
    page.click(".tab[data-tab=library]")
    page.set_input_files("#files", path)
    expect(page.locator(".uploads .outcome").last).to_have_text(
        "added — AG/RES. 9003 (LX-O/30) · 5 paragraphs · printed number comes twice (2)"
    )
    opener = page.get_by_role("button", name="Not understood: AG/RES. 9003 (LX-O/30), 2")
    opener.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".notes:popover-open li")).to_have_text(
        [
            "printed number comes twiceTo request the Permanent Council to dry them.",
            "printed number comes twiceTo request the Permanent Council to press them.",
        ]
    )
    page.click(".notes:popover-open li >> nth=0")
    expect(page.locator(".reader-citation")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(opener).to_be_focused()


def test_long_list_of_added_files_leaves_room_for_the_library(page):
    page.click(".tab[data-tab=library]")
    empty = {"mimeType": "text/plain", "buffer": b""}
    page.set_input_files("#files", [{"name": f"{place}.txt", **empty} for place in range(30)])
    expect(page.locator(".uploads .problem")).to_have_count(30)
    expect(page.locator(".table")).to_be_in_viewport()


def test_spanish_page_tells_in_spanish_why_a_file_is_not_added_and_what_an_answer_says(page):
    page.click("text=Español")
    page.click(".tab[data-tab=library]")
    page.set_input_files("#files", [{"name": "a.txt", "mimeType": "text/plain", "buffer": b""}])
    expect(page.locator(".uploads .outcome")).to_have_text(
        "no añadido — 'a.txt' está vacío; añada un archivo con el texto de una resolución."
    )
    page.click(".tab[data-tab=ask]")
    ask(page, "¿Qué significa OTAN?")
    expect(page.locator(".answer-text").last).to_have_text("Las resoluciones no mencionan OTAN.")
    page.click("text=English")
