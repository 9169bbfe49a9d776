from __future__ import annotations

import json

from eval.parse import format_report, run_parse


def _block(text, kind="paragraph", part=None, level=None, prefix=None):
    return {
        "text": text,
        "type": kind,
        "part": part,
        "level": level,
        "prefix": prefix,
        "verb": None,
    }


def _document(file, last_prefix):
    return {
        "file": file,
        "blocks": [
            _block("70/9. Archives", "title"),
            _block("The General Assembly,", part="preambular"),
            _block("Recalling its resolution 1/5,", part="preambular"),
            _block("Urges States:", part="operative", level=1, prefix="1."),
            _block("To act;", part="operative", level=2, prefix="(a)"),
            _block("Decides to remain seized.", part="operative", level=1, prefix=last_prefix),
            _block("5th plenary meeting\n3 May 2015", "backmatter"),
        ],
    }


def test_parse_report_counts_paragraphs_and_documents(tmp_path):
    labelled = tmp_path / "labelled.jsonl"
    documents = [_document("A_RES_70_9", "2."), _document("A_RES_70_10", "2.")]
    documents[1]["blocks"][5]["level"] = 2
    labelled.write_text("\n".join(map(json.dumps, documents)), encoding="utf-8")

    reports = run_parse(labelled)

    # 4 paragraphs in each of 2 documents; the label op-1.2 of the second is not what is printed.
    assert [(one.form, one.paragraphs, one.documents_right) for one in reports] == [
        ("txt", 8, 1),
        ("html", 8, 1),
        ("docx", 8, 1),
    ]
    assert [one.paragraph_share for one in reports] == [7 / 8] * 3
    assert "| txt | 2 | 8 | 0.8750 | 0.5000 |" in format_report(reports)
