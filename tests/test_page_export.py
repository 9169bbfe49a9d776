"""Conversations taken home, and verdicts that become evaluation cases."""

import io
import json
import re
import zipfile
from dataclasses import replace

import pytest
from docx import Document
from fastapi.testclient import TestClient
from openpyxl import load_workbook
from page_fakes import FakeAssistant, open_fake

from assistant.page.conversation import AnswerIn
from assistant.page.exchange import exchange
from assistant.page.export import to_docx, to_json, to_markdown
from assistant.page.feedback import FeedbackIn, to_case
from assistant.page.server import build_app
from assistant.records import Answer
from eval.cases import load_cases

NOTICE = (
    "Worded by a language model and checked: 1 sentence with a verified quote, 2 supported. "
    "1 sentence dropped for want of support. "
    "Later text: A/RES/2, operative para. 3, amends what A/RES/1, operative para. 4, ordered. "
    "Later text: A/RES/2, operative para. 5, supersedes A/RES/1."
)


@pytest.fixture(scope="module")
def entries():
    assistant = FakeAssistant()
    questions = (
        "Who must report to REMJA-VI?",
        "Who fights organized crime?",
        "What cost? <b>\x01",
    )
    return [(question, assistant.ask(question)) for question in questions]


def test_markdown_counts_footnotes_through(entries):
    text = to_markdown("Crime", entries[:2]).decode()
    assert text == (
        "# Crime\n\n## Who must report to REMJA-VI?\n\nThe Permanent Council [^1].\n\n"
        "> “To request the Permanent Council to report to the General Assembly” [^1]\n\n"
        "*Taken from the text.*\n\n"
        "## Who fights organized crime?\n\nThree paragraphs ask for it:\n\n"
        "- a group of experts [^2]\n- a study [^3]\n"
        "- consideration by the Special Joint Committee [^4]\n\n"
        "*Taken from the text.*\n\n"
        "[^1]: AG/RES. 2118 (XXXV-O/05), operative para. 6: “To request the Permanent Council to "
        "report to the General Assembly”\n"
        "[^2]: AG/RES. 2026 (XXXIV-O/04), operative para. 2: “a group of experts”\n"
        "[^3]: AG/RES. 2026 (XXXIV-O/04), operative para. 3(b): “conduct a study”\n"
        "[^4]: AG/RES. 2118 (XXXV-O/05), operative para. 5: “Special Joint Committee”\n"
    )


def test_markdown_escapes_what_was_typed(entries):
    assert "## What cost? \\<b\\>\n" in to_markdown("Crime", entries[2:]).decode()


def test_markdown_sets_a_list_apart_from_the_line_before_it():
    text = "It asks:\n- to plant\n- to water\n\n> “- to”\n- to prune"
    written = to_markdown("Trees", [("What?", Answer(text, "What?"))]).decode()
    assert written == (
        "# Trees\n\n## What?\n\nIt asks:\n\n- to plant\n- to water\n\n> “- to”\n- to prune\n"
    )


def test_json_keeps_the_answer_contract(entries):
    record = json.loads(to_json("Crime", entries))
    assert record["entries"][0] == {
        "question": "Who must report to REMJA-VI?",
        "answer": json.loads(json.dumps(entries[0][1].to_dict())),
    }


def test_docx_has_a_footnote_for_each_citation(entries):
    content = to_docx("Crime", entries)
    styles = [(item.style.name, item.text) for item in Document(io.BytesIO(content)).paragraphs]
    assert styles[:4] == [
        ("Title", "Crime"),
        ("Heading 1", "Who must report to REMJA-VI?"),
        ("Normal", "The Permanent Council."),
        ("Quote", "“To request the Permanent Council to report to the General Assembly”"),
    ]
    archive = zipfile.ZipFile(io.BytesIO(content))
    written = archive.read("word/document.xml").decode()
    referred = re.findall(r'<w:footnoteReference w:id="(\d+)"', written)
    notes = archive.read("word/footnotes.xml").decode()
    assert referred == ["1", "2", "3", "4"]
    # The quotation of the first answer bears the marker of its first sentence again.
    assert re.findall(r"NOTEREF (\w+)", written) == ["note_1"]
    assert re.findall(r'<w:bookmarkStart w:id="1" w:name="(\w+)"', written) == ["note_1"]
    assert all(f'<w:footnote w:id="{number}">' in notes for number in referred)
    assert "operative para. 3(b): “conduct a study”" in notes


@pytest.mark.parametrize(
    ("text", "words"), [("A study [2][3].", ["A study"]), ("A **study** [2] [3].", ["A ", "study"])]
)
def test_docx_sets_notes_apart_by_a_comma(entries, text, words):
    answer = replace(entries[1][1], text=text)
    document = Document(io.BytesIO(to_docx("Study", [(entries[1][0], answer)])))
    runs = [run for run in document.paragraphs[2].runs if run.text]
    assert [run.text for run in runs] == [*words, ",", "."]
    assert [run.font.superscript for run in runs] == [*(None for _ in words), True, None]


def test_export_says_how_an_answer_came_about_in_the_language_of_the_page():
    answer = replace(FakeAssistant().ask("Who must report to REMJA-VI?"), notice=NOTICE)
    generated = replace(answer, mode="generated", standalone_question="Who?")
    refused = Answer("Not in the resolutions. It states no cost.", "Cost?", status="unanswerable")
    entries = [("And who?", generated), ("Cost?", refused)]
    english = to_markdown("Crime", entries).decode().split("\n\n")
    assert [part for part in english if part.startswith("*")] == [
        "*Understood as: Who?*",
        f"*Written by a language model from the cited paragraphs. {NOTICE}*",
    ]
    spanish = to_markdown("Crime", entries, "es").decode().split("\n\n")
    assert [part for part in spanish if part.startswith("*")] == [
        "*Entendido como: Who?*",
        "*Escrito por un modelo de lenguaje a partir de los párrafos citados. "
        "Redactado por un modelo de lenguaje y comprobado. Frases con cita comprobada: 1; "
        "con sustento: 2. Descartadas por falta de sustento: 1. "
        "Texto posterior: A/RES/2, operative para. 3, enmienda lo que dispuso A/RES/1, "
        "operative para. 4. Texto posterior: A/RES/2, operative para. 5, sustituye A/RES/1.*",
    ]
    assert refused.text in spanish
    document = Document(io.BytesIO(to_docx("Crime", entries[:1])))
    assert document.paragraphs[-1].text == (
        f"Written by a language model from the cited paragraphs. {NOTICE}"
    )
    assert (document.core_properties.title, document.core_properties.author) == ("Crime", "")


def test_verdicts_become_cases_that_evaluation_reads(tmp_path, entries):
    (asked, answer), (_, _), (unknown, refusal) = entries
    path = tmp_path / "feedback" / "cases.jsonl"
    with TestClient(build_app(open_fake(FakeAssistant()), feedback=path)) as client:
        for question, given, verdict in [
            (asked, answer, "right"),
            (asked, answer, "wrong paragraph"),
            (asked, answer, "should have refused"),
            (unknown, refusal, "right"),
        ]:
            body = {
                "question": question,
                "history": ["Earlier?"],
                "answer": given.to_dict(),
                "verdict": verdict,
                "comment": "Because.",
                "paragraph_id": "ag-res-2118-xxxv-o-05/op-3" if "paragraph" in verdict else "",
            }
            assert client.post("/page/feedback", json=body).status_code == 204
    cases = load_cases([path])
    assert [(case.answerable, case.relevant, case.reason, case.near) for case in cases] == [
        (True, ("ag-res-2118-xxxv-o-05/op-6",), "", ""),
        (True, ("ag-res-2118-xxxv-o-05/op-3",), "", ""),
        (
            False,
            (),
            "not stated by the closest paragraphs",
            "ag-res-2118-xxxv-o-05/op-6",
        ),
        (False, (), "not stated by the closest paragraphs", ""),
    ]
    assert cases[0].history == ("Earlier?",)
    assert cases[0].why == "Because."


def test_wrong_answer_without_its_paragraph_has_no_gold(entries):
    question, answer = entries[0]
    given = FeedbackIn(
        question=question, answer=AnswerIn.model_validate(answer.to_dict()), verdict="wrong"
    )
    case = to_case(given)
    assert (case["answerable"], case["relevant"]) == (True, [])


def test_long_conversation_is_taken_home_whole(entries):
    question, answer = entries[0]
    asked = [{"question": question, "answer": answer.to_dict()}] * 300
    with TestClient(build_app(open_fake(FakeAssistant()))) as client:
        written = client.post("/page/export/md", json={"entries": asked}).text
    assert written.count(f"## {question}") == 300
    assert "\n[^300]: AG/RES. 2118 (XXXV-O/05), operative para. 6: " in written


def test_feedback_and_export_refuse_what_is_malformed(tmp_path):
    with TestClient(build_app(open_fake(FakeAssistant()))) as client:
        assert client.post("/page/feedback", json={"verdict": "x"}).status_code == 422
        assert client.post("/page/export/md", json={"entries": [{}]}).status_code == 422
        assert client.post("/page/export/pdf", json={"entries": []}).status_code == 404


def test_obligation_files_hold_what_is_shown_in_readable_columns():
    with TestClient(build_app(open_fake(FakeAssistant()))) as client:
        shown = client.get("/page/obligations.xlsx", params={"words": "REMJA-VI report"})
    sheet = load_workbook(io.BytesIO(shown.content)).active
    assert [row[-1] for row in sheet.iter_rows(values_only=True)] == [
        "paragraph_id",
        "ag-res-2118-xxxv-o-05/op-6",
    ]
    # "the Permanent Council" and two more; "ag-res-2118-xxxv-o-05/op-6" and two more; 60 at most.
    widths = [sheet.column_dimensions[column].width for column in "ACK"]
    assert widths == [23, 60, 28]
    assert sheet["C2"].alignment.wrap_text is True


def test_refusal_leaves_its_first_words_to_the_page():
    class Refusing(FakeAssistant):
        def ask(self, question, history=(), mode=None):
            return Answer(
                "Not in the resolutions. Nobody is named.", question, status="unanswerable"
            )

    result = exchange(open_fake(Refusing()), "Who?", [])
    assert result["html"] == "<p>Nobody is named.</p>"
    assert result["answer"]["text"] == "Not in the resolutions. Nobody is named."
