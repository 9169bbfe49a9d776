"""How the page's views look and work in headless Chromium: the bar, boxes, the reader."""

import re

import pytest
from browser import CHROMIUM, PATIENCE, ServedPage, ask, open_page
from page_fakes import FakeAssistant, open_fake
from playwright.sync_api import expect

from assistant.page.server import build_app
from assistant.records import Answer

expect.set_options(timeout=PATIENCE)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed")

REPORTS = "Who must report to REMJA-VI?"


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


def style(page, selector, name):
    page.locator(selector).first.wait_for(state="attached")
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


def test_conversations_menu_and_bar_fit_a_narrow_screen(browser, origin):
    page = open_page(browser, origin, width=360)
    ask(page, REPORTS)
    # Two rows: the views, and what can be done.
    assert page.locator(".bar").bounding_box()["height"] < 100
    page.click(".conversations-button")
    deleting = page.locator(".conversations >> text=Delete").bounding_box()
    menu = page.locator("#conversations-panel").bounding_box()
    assert deleting["x"] + deleting["width"] <= menu["x"] + menu["width"] <= 360
    page.context.close()


def test_view_is_kept_by_a_reload_and_left_by_going_back(page, origin):
    page.click(".tab[data-tab=obligations]")
    page.click(".table .source-link >> nth=0")
    expect(page).to_have_url(f"{origin}/?p=ag-res-2026-xxxiv-o-04/op-1&view=obligations")
    page.click(".tab[data-tab=references]")
    page.reload()
    expect(page.locator(".sheet h2")).to_have_text("References")
    expect(page).to_have_title("References · Ask the resolutions")
    page.get_by_label("Whose references").select_option("AG/RES. 2118 (XXXV-O/05)")
    page.go_back()
    expect(page.locator(".sheet h2")).to_have_text("Obligations")
    page.go_back()
    expect(page.locator(".shelf, .table")).to_have_count(2)
    page.go_back()
    expect(page.locator(".tab[aria-current]")).to_have_text("Ask")
    expect(page).to_have_title("Ask the resolutions")
    page.go_forward()
    expect(page.locator(".sheet h2")).to_have_text("Obligations")


def test_copied_link_opens_the_paragraph_and_no_view(page, origin):
    page.click(".tab[data-tab=obligations]")
    page.click(".table .source-link >> nth=0")
    page.click("text=Copy link")
    expect(page.locator(".reader-tools")).to_contain_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{origin}/?p=ag-res-2026-xxxiv-o-04/op-1"


def test_view_that_does_not_exist_is_the_conversation(browser, origin):
    page = open_page(browser, f"{origin}/?view=toString")
    expect(page.locator(".tab[aria-current]")).to_have_text("Ask")
    assert page.errors == []
    page.context.close()


def test_resolution_opened_as_a_whole_is_read_from_its_top(page):
    page.click(".shelf-link >> nth=1")
    page.click(".number >> text=7.")
    page.click(".back")
    page.click(".shelf-link >> nth=0")
    expect(page.locator(".reader-citation")).to_have_text("AG/RES. 2026 (XXXIV-O/04), title")
    expect(page.locator(".paragraph.cited")).to_have_count(0)
    assert page.eval_on_selector(".reader-body", "(body) => body.scrollTop") == 0


def test_shelf_is_filtered_and_stays_where_it_was(page):
    rows = [
        {
            "document_id": f"x-{place}",
            "symbol": f"X/RES. {place}",
            "title": "On Trees",
            "date": "",
            "language": "en",
            "paragraphs": 1,
        }
        for place in range(60)
    ]
    page.route("**/page/resolutions", lambda route: route.fulfill(json=rows))
    page.reload()
    page.locator(".shelf-link >> text=X/RES. 40").click()
    expect(page.locator(".reader .problem")).to_be_visible()
    page.click(".back")
    expect(page.locator(".shelf-link >> text=X/RES. 40")).to_be_in_viewport()
    expect(page.locator(".shelf-link >> text=X/RES. 2").first).not_to_be_in_viewport()
    page.fill(".reader .find-field", "res. 41")
    expect(page.locator(".shelf-link .symbol")).to_have_text(["X/RES. 41"])
    page.fill(".reader .find-field", "bridges")
    expect(page.locator(".shelf")).to_have_text("None found.")
    page.press(".reader .find-field", "Escape")
    expect(page.locator(".shelf-link")).to_have_count(60)
    page.errors.clear()


@pytest.mark.parametrize("place", ["ask", "library", "shelf"])
def test_links_of_paragraphs_open_in_a_tab_of_their_own(page, place):
    if place == "ask":
        ask(page, "How much will it cost?")
    elif place == "library":
        page.click(".tab[data-tab=library]")
    link = page.locator(".shelf-link" if place == "shelf" else ".source-link").first
    with page.context.expect_page() as opening:
        link.click(modifiers=["ControlOrMeta"])
    expect(opening.value).to_have_url(re.compile(r"/\?p=ag-res-\d{4}"))
    assert "p=" not in page.url


@pytest.mark.parametrize("locale", ["en-US", "es-ES"])
@pytest.mark.parametrize("width", [360, 800, 1000, 1100, 1440])
def test_bar_is_whole_and_stands_still_between_the_views(browser, origin, width, locale):
    page = browser.new_context(viewport={"width": width, "height": 700}, locale=locale).new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(origin)
    ask(page, REPORTS)
    places = [bar_places(page)]
    for tab in ("obligations", "references", "library"):
        page.click(f".tab[data-tab={tab}]")
        page.locator(".sheet table").first.wait_for()
        places.append(bar_places(page))
    assert places == places[:1] * 4
    last = page.locator(".actions > .quiet:visible").last.bounding_box()
    assert last["x"] + last["width"] <= width
    page.context.close()


def bar_places(page):
    return page.eval_on_selector_all(
        ".bar, .tab, .language-button, .shelf-button",
        "(all) => all.map((one) => JSON.stringify(one.getBoundingClientRect()))",
    )


def test_nothing_to_choose_is_cut_off_on_a_narrow_screen(browser, origin):
    page = browser.new_context(viewport={"width": 360, "height": 740}, locale="es-ES").new_page()
    page.set_default_timeout(PATIENCE)
    page.route("**/page/resolutions", lambda route: route.fulfill(json=ORGANS))
    page.goto(origin)
    page.click(".scope-button")
    assert cut_off(page, ".scope-filters :is(input, select)") == []
    expect(page.locator(".scope-actions")).to_be_in_viewport(ratio=1)
    page.keyboard.press("Escape")
    page.click(".tab[data-tab=obligations]")
    page.locator(".sorting").wait_for()
    assert cut_off(page, ".sorting, .table .find-field") == []
    page.context.close()


ORGANS = [
    {
        "document_id": f"x-{place}",
        "symbol": f"X/RES. {place}",
        "title": "On Trees",
        "date": "2001",
        "adopted_by": f"Organ {place}",
        "language": "en",
        "paragraphs": 1,
    }
    for place in range(60)
]


def cut_off(page, selector):
    """The fields whose placeholder or first choice is wider than they are."""
    return page.eval_on_selector_all(
        selector,
        """(all) => all.filter((one) => {
            const style = getComputedStyle(one);
            const pen = document.createElement("canvas").getContext("2d");
            pen.font = style.font;
            const text = one.placeholder ?? one.options[0].text;
            const arrow = one.options ? 20 : 0;
            const around = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight) + arrow;
            return pen.measureText(text).width + around > one.clientWidth + 1;
        }).map((one) => one.placeholder ?? one.options[0].text)""",
    )


def test_keyboard_steps_through_citations(page):
    ask(page, "Who fights organized crime?")
    page.click("a.marker >> nth=0")
    page.focus("[aria-label='Next citation']")
    page.keyboard.press("Enter")
    expect(page.locator(".reader-tools .position")).to_have_text("Citation 2 of 3")
    expect(page.locator("[aria-label='Next citation']")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".reader-tools .position")).to_have_text("Citation 3 of 3")
    expect(page.locator("[aria-label='Previous citation']")).to_be_focused()


def test_file_dropped_beside_its_place_does_not_take_the_page(page):
    cancelled = page.evaluate(
        """() => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File(["x"], "x.txt"));
            const options = { dataTransfer, bubbles: true, cancelable: true };
            return !document.querySelector(".log").dispatchEvent(new DragEvent("drop", options));
        }"""
    )
    assert cancelled


class DatingAssistant(FakeAssistant):
    """Says of everything when it was adopted."""

    def ask(self, question, history=(), mode=None):
        cited = self.cite("ag-res-2118-xxxv-o-05/op-6", "To request")
        understood = "When was AG/RES. 2118 (XXXV-O/05) adopted?"
        return Answer("AG/RES. 2118 (XXXV-O/05) says *when* [1].", understood, (cited,))


def test_sessions_of_symbols_are_not_broken(browser):
    with ServedPage(build_app(open_fake(DatingAssistant()))) as served:
        page = open_page(browser, served.origin, width=360)
        ask(page, "When was it adopted?")
        for place in (".answer-text", ".understood"):
            whole = page.locator(f"{place} .unbroken")
            expect(whole).to_have_text(["(XXXV-O/05)"])
            expect(whole).to_have_css("white-space", "nowrap")
        expect(page.locator(".answer-text")).to_have_text("AG/RES. 2118 (XXXV-O/05) says when 1.")
        page.context.close()
