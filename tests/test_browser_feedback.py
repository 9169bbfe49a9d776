"""Verdicts on answers in headless Chromium: what is kept, and what the person is told of it."""

import json

import pytest
from browser import CHROMIUM, PATIENCE, ServedPage, ask, open_page
from page_fakes import FakeAssistant, open_fake
from playwright.sync_api import expect

from assistant.page.server import build_app

expect.set_options(timeout=PATIENCE)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed")


@pytest.fixture(scope="module")
def feedback(tmp_path_factory):
    return tmp_path_factory.mktemp("feedback") / "cases.jsonl"


@pytest.fixture(scope="module")
def origin(feedback):
    with ServedPage(build_app(open_fake(FakeAssistant()), feedback=feedback)) as served:
        yield served.origin


@pytest.fixture
def page(browser, origin):
    page = open_page(browser, origin, height=500)
    yield page
    assert page.errors == []
    page.context.close()


def kept(feedback):
    case = json.loads(feedback.read_text().splitlines()[-1])
    return case["relevant"], case["tags"]


def test_cited_paragraph_opened_to_check_is_not_the_right_one(page, feedback):
    ask(page, "Who fights organized crime?")
    page.click("a.marker >> nth=2")
    page.click("text=Feedback")
    page.check("text=from the wrong paragraph")
    page.click(".feedback button[type=submit]")
    thanks = "Thank you. Your verdict is kept as an evaluation case."
    expect(page.locator(".feedback")).to_have_text(thanks)
    assert kept(feedback) == ([], ["feedback", "wrong paragraph"])
    page.click(".number >> text=3.")
    page.click("text=Feedback")
    page.check("text=from the wrong paragraph")
    page.click(".feedback button[type=submit]")
    expect(page.locator(".feedback")).to_have_text(
        "Thank you. Your verdict is kept as an evaluation case, "
        "with AG/RES. 2118 (XXXV-O/05), operative para. 3 as the right paragraph."
    )
    right = ["ag-res-2118-xxxv-o-05/op-3"]
    assert kept(feedback) == (right, ["feedback", "wrong paragraph"])


def test_form_comes_into_view_and_opens_again_after_sending(page):
    ask(page, "What does AG/RES. 2118 (XXXV-O/05) ask the Permanent Council to do?")
    ask(page, "How much will it cost?")
    opener = page.locator(".entry").last.get_by_role("button", name="Feedback")
    opener.click()
    expect(page.locator(".feedback button[type=submit]")).to_be_in_viewport(ratio=1)
    page.check(".feedback input >> nth=0")
    page.click(".feedback button[type=submit]")
    expect(opener).to_be_focused()
    expect(opener).to_have_attribute("aria-expanded", "false")
    opener.click()
    expect(page.locator(".feedback form")).to_have_count(1)
    expect(opener).to_have_attribute("aria-expanded", "true")
