import json
import re

import pytest
from fake_assistant import FakeAssistant, make_answer, make_citation

from assistant.records import Answer
from eval.asking import ask_cases
from eval.cases import Case
from eval.failures import Failure
from eval.render import report_to_markdown, write_report
from eval.report import build_report
from eval.retrieval import Ranking
from eval.tables import to_tables

OP_1, OP_2 = "x-res-1-i-o-05/op-1", "x-res-1-i-o-05/op-2"
CASES = (
    Case("c-1", "Who reports?", "who", answerable=True, relevant=(OP_1,), tags=("plain",)),
    Case("c-2", "<b>Where</b>?", "where", answerable=True, relevant=(OP_2,), facts=(("Lima",),)),
    Case(
        "c-3",
        "And who pays?",
        "follow-up",
        answerable=False,
        history=("Who reports?",),
        reason="not stated by the closest paragraphs",
        why="no payer",
    ),
    Case("c-4", "Who else?", "follow-up", answerable=False, history=("Who reports?",)),
)


@pytest.fixture(scope="module")
def report():
    answers = {
        "Who reports?": make_answer("Who reports?"),
        "<b>Where</b>?": make_answer("<b>Where</b>?", "In <i>June</i> [1]"),
        "Who else?": make_answer("Who else is asked?", citations=(make_citation(start=0),)),
    }
    rankings = {"Who reports?": (OP_1, OP_2), "<b>Where</b>?": (OP_1, OP_2)}
    observations = ask_cases(FakeAssistant(answers, rankings), CASES)
    systems = {"BM25": [Ranking(case, (OP_2,), 6) for case in CASES]}
    return build_report(observations, systems, {OP_1: 8, OP_2: 6}, {"split": "all"})


def test_report_measures_all_cases_first_questions_and_follow_ups(report):
    assert [(group.name, group.cases) for group in report.answers] == [
        ("all cases", 4),
        ("first questions", 2),
        ("follow-ups", 2),
    ]
    assert report.overall.value("first citation right") == 0.5  # c-1 of c-1, c-2
    assert report.overall.value("outcome right") == 0.5  # c-1, c-3 of four
    assert report.overall.value("refusal recall") == 0.5  # c-3 of c-3, c-4
    assert report.overall.value("quotes verbatim") == pytest.approx(2 / 3)
    assert report.follow_ups.value("outcome right") == 0.5
    assert [group.name for group in report.types] == ["follow-up", "where", "who"]
    assert [group.name for group in report.tags] == ["plain"]


def test_report_measures_every_system_on_the_same_cases(report):
    groups = report.retrieval["all cases"]
    assert [group.name for group in groups] == ["assistant", "BM25"]
    assert [group.value("first place right") for group in groups] == [0.5, 0.5]
    assert [group.value("MRR") for group in groups] == [0.75, 0.5]  # (1 + 1/2)/2 and (0 + 1)/2
    assert [group.value("words in the first result") for group in groups] == [8.0, 6.0]


def test_report_lists_what_went_wrong(report):
    assert report.failures == (
        Failure(
            "c-2",
            "where",
            (),
            (),
            "<b>Where</b>?",
            "<b>Where</b>?",
            (
                "first citation wrong",
                f"gold not cited: {OP_2}",
                f"cited beyond gold: {OP_1}",
                "facts missing: Lima",
            ),
            f"answered, {OP_2}",
            f"answered, {OP_1}",
            "In <i>June</i> [1]",
        ),
        Failure(
            "c-3",
            "follow-up",
            (),
            ("Who reports?",),
            "And who pays?",
            "And who pays?",
            ("reason: nothing relevant",),
            "unanswerable, not stated by the closest paragraphs, no payer",
            "unanswerable, nothing relevant",
            "No.",
        ),
        Failure(
            "c-4",
            "follow-up",
            (),
            ("Who reports?",),
            "Who else?",
            "Who else is asked?",
            ("answered", "a quote is not verbatim"),
            "unanswerable",
            f"answered, {OP_1}",
            "The Council [1]",
        ),
    )


def test_report_is_written_in_three_forms(report, tmp_path):
    paths = write_report(report, tmp_path / "out")
    assert [path.name for path in paths] == ["answers.md", "answers.json", "answers.html"]
    markdown, as_json, page = (path.read_text(encoding="utf-8") for path in paths)
    assert markdown == report_to_markdown(report)
    assert "| refusal recall | 0.500 [0.000, 1.000] (2) | – (0) | 0.500 [0.000, 1.000] (2) |" in (
        markdown
    )
    read = json.loads(as_json)
    assert read["counts"]["cases"] == 4
    assert read["answers"][1]["estimates"][-1]["value"] is None
    assert page.count("<svg") == 3
    for table in to_tables(report):
        assert f"<h2>{table.heading}</h2>" in page


def test_page_needs_nothing_from_the_web_and_escapes_texts(report, tmp_path):
    page = write_report(report, tmp_path)[-1].read_text(encoding="utf-8")
    assert "&lt;b&gt;Where&lt;/b&gt;?" in page
    assert "<b>Where</b>" not in page
    assert "<script" not in page
    assert re.findall(r"(?:src|href)=\"(?!#)[^\"]*", page) == []
    assert "url(http" not in page


def test_refused_answer_with_citation_is_listed(report):
    bad = Answer("No [1].", "Who else?", (make_citation(),), status="unanswerable")
    observations = ask_cases(FakeAssistant({"Who else?": bad}), CASES[3:])
    found = build_report(observations, {}, {}, {})
    assert [failure.problems for failure in found.failures] == [("a refusal with citations",)]
