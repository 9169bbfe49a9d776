"""The page's tables in headless Chromium: filtered, sorted, long, and their rows opened."""

import re

import pytest
from browser import CHROMIUM, PATIENCE, ServedPage, open_page
from page_fakes import FakeAssistant, open_fake
from playwright.sync_api import expect

from assistant.page.server import build_app

expect.set_options(timeout=PATIENCE)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed")


@pytest.fixture(scope="module")
def origin(tmp_path_factory):
    feedback = tmp_path_factory.mktemp("feedback") / "cases.jsonl"
    with ServedPage(build_app(open_fake(FakeAssistant()), feedback=feedback)) as served:
        yield served.origin


@pytest.fixture
def page(browser, origin):
    page = open_page(browser, origin)
    yield page
    assert page.errors == []
    page.context.close()


def test_filter_is_kept_and_goes_into_the_file(page):
    page.click(".tab[data-tab=obligations]")
    expect(page.locator(".files a")).to_have_text(["CSV", "XLSX"])
    page.fill(".table .find-field", "REMJA-VI")
    expect(page.locator(".files a")).to_have_text(["CSV (as filtered)", "XLSX (as filtered)"])
    with page.expect_download() as downloading:
        page.click(".files a >> nth=0")
    rows = downloading.value.path().read_text("utf-8-sig").splitlines()
    assert [row.rpartition(",")[2] for row in rows[1:]] == ["ag-res-2118-xxxv-o-05/op-6"]
    page.click(".tab[data-tab=library]")
    page.click(".tab[data-tab=obligations]")
    expect(page.locator(".table tbody tr")).to_have_count(1)


def test_row_is_opened_by_a_click_anywhere_in_it(page):
    page.click(".tab[data-tab=obligations]")
    page.fill(".table .find-field", "REMJA-VI")
    page.click(".table tbody td >> nth=0")
    expect(page.locator(".reader-citation")).to_have_text(
        "AG/RES. 2118 (XXXV-O/05), operative para. 6"
    )


def test_stacked_table_is_sorted_by_its_list(browser, origin):
    page = open_page(browser, origin, width=360)
    page.click(".tab[data-tab=library]")
    page.select_option(".sorting", label="Symbol ↓")
    expect(page.locator(".table tbody .source-link")).to_have_text(
        ["AG/RES. 2118 (XXXV-O/05)", "AG/RES. 2026 (XXXIV-O/04)"]
    )
    page.context.close()


@pytest.mark.parametrize("width", [800, 1000, 1440])
def test_library_fits_and_breaks_no_symbol(browser, origin, width):
    page = open_page(browser, origin, width=width)
    page.click(".tab[data-tab=library]")
    page.locator(".table .unbroken").first.wait_for()
    sizes = page.eval_on_selector(".sheet", "(sheet) => [sheet.scrollWidth, sheet.clientWidth]")
    assert sizes[0] == sizes[1]
    heights = page.eval_on_selector_all(
        ".table .unbroken", "(all) => all.map((one) => one.getClientRects().length)"
    )
    assert heights == [1, 1]
    page.context.close()


def test_language_is_named_and_found_by_its_name(page):
    page.click(".tab[data-tab=library]")
    expect(page.locator("td[data-head=Language]")).to_have_text(["English", "English"])
    page.fill(".table .find-field", "english")
    expect(page.locator(".table tbody tr")).to_have_count(2)


def test_state_of_a_cited_text_is_a_word_of_its_own(page):
    page.click(".tab[data-tab=references]")
    page.select_option(".picker >> nth=0", label="AG/RES. 2026 (XXXIV-O/04)")
    cell = page.locator(".table >> nth=0 >> td:has(.badge)").first
    expect(cell).to_have_text(re.compile(r"\S not loaded$"))


def serve_obligations(page, count, left_out=0, action="report"):
    """Let the page get so many rows, numbered from 1, whatever is asked."""
    row = {"verb": "request", "recipients": "", "due": "", "due_order": "", "citation": "AG/RES. 1"}
    rows = [
        row | {"actor": f"office {place}", "action": action, "paragraph_id": f"x/op-{place}"}
        for place in range(1, count + 1)
    ]
    answer = {"rows": rows, "left_out": left_out}
    page.route("**/page/obligations?*", lambda route: route.fulfill(json=answer))


def test_long_table_shows_its_rows_by_and_by(page):
    serve_obligations(page, 1_100)
    page.click(".tab[data-tab=obligations]")
    expect(page.locator(".table tbody tr")).to_have_count(500)
    expect(page.locator(".table .position")).to_have_text("1100 of 1100")
    expect(page.locator(".more")).to_have_text("Show 500 more (600 not shown yet)")
    page.click(".more")
    expect(page.locator(".table tbody tr")).to_have_count(1_000)
    expect(page.locator(".table tbody tr:nth-child(501) a")).to_be_focused()
    page.click(".more")
    expect(page.locator(".table tbody tr:last-child td").first).to_have_text("office 1100")
    expect(page.locator(".more")).to_be_hidden()
    page.fill(".table .find-field", "110")
    expect(page.locator(".table tbody td:first-child")).to_have_text(["office 110", "office 1100"])


@pytest.mark.parametrize(
    ("action", "deed"),
    [
        ("report", "request report"),
        ("Request a report", "request a report"),
        ("requesting it", "request requesting it"),
    ],
)
def test_verb_that_begins_its_deed_is_shown_once(page, action, deed):
    serve_obligations(page, 1, action=action)
    page.click(".tab[data-tab=obligations]")
    expect(page.locator(".table .clamped")).to_have_text(deed)
    expect(page.locator(".table .verb")).to_have_text("request")


def test_obligations_of_one_resolution_are_chosen_and_left_out_ones_counted(page):
    page.click(".tab[data-tab=obligations]")
    picker = page.get_by_label("Whose obligations")
    picker.focus()
    picker.select_option("AG/RES. 2118 (XXXV-O/05)")
    expect(page.locator(".table tbody tr td:last-child").first).to_contain_text("AG/RES. 2118")
    link = page.locator(".files a").first
    expect(link).to_have_attribute("href", "page/obligations.csv?scope=ag-res-2118-xxxv-o-05")
    expect(picker).to_be_focused()
    serve_obligations(page, 1, left_out=12)
    picker.select_option("All resolutions")
    expect(page.locator(".sheet .notice").last).to_have_text(
        "12 resolutions are left out of this table and its files. Choose one to see its rows."
    )


def test_row_opened_last_stays_marked(page):
    page.click(".tab[data-tab=obligations]")
    page.click(".table .source-link >> nth=3")
    page.click(".table .source-link >> nth=1")
    expect(page.locator("tr[aria-current]")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator(".table tbody tr >> nth=1")).to_have_attribute("aria-current", "true")


def test_long_deed_is_shortened_until_its_row_is_opened(page):
    page.click(".tab[data-tab=obligations]")
    deed = page.locator(".clamped").first
    expect(deed).to_contain_text("provisions of the Palermo Convention and its protocols")
    short = deed.bounding_box()["height"]
    page.fill(".table .find-field", "Palermo protocols")
    assert short < 130 < deed.bounding_box()["height"]
    page.fill(".table .find-field", "")
    assert deed.bounding_box()["height"] == short
    page.click(".table .source-link >> nth=0")
    assert deed.bounding_box()["height"] > 130


def test_paper_shows_deeds_whole_and_nothing_to_press(page):
    page.click(".tab[data-tab=obligations]")
    deed = page.locator(".clamped").first
    expect(deed).to_contain_text("provisions of the Palermo Convention and its protocols")
    page.emulate_media(media="print")
    assert deed.evaluate("deed => deed.scrollHeight - deed.clientHeight") <= 0
    expect(page.locator(".files a").first).to_be_hidden()
    page.emulate_media(media="screen")
    page.click(".tab[data-tab=library]")
    expect(page.locator(".row-actions").first).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(".row-actions").first).to_be_hidden()


def test_references_that_are_not_listed_are_counted(page):
    row = {
        "citation": "X/RES. 1, operative para. 1",
        "paragraph_id": "x-1/op-1",
        "relation": "recalls",
        "kind": "resolution",
        "target": "X/RES. 0",
        "state": "",
        "target_paragraph_id": "",
    }
    found = {"cites": [row], "cited_by": [], "total": 7_001, "drawn": False}
    page.route("**/page/references?*", lambda route: route.fulfill(json=found))
    page.click(".tab[data-tab=references]")
    expect(page.locator(".sheet .notice").last).to_have_text(
        "7000 more references are not in these tables; the CSV has them all. "
        "Choose a resolution to see its own."
    )
