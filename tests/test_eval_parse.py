from __future__ import annotations

import json

from eval.conventions import set_right
from eval.corpora import to_parse_tables
from eval.expected import to_expected
from eval.parse import run_parse


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
    assert [(one.form, one.labels, one.paragraphs, one.documents_right) for one in reports] == [
        (form, labels, 8, 1)
        for form in ("txt", "html", "docx")
        for labels in ("as labelled", "set right")
    ]
    assert [one.paragraph_share for one in reports] == [7 / 8] * 6
    shares, corrections, wrong = to_parse_tables(reports[:2])
    assert shares.rows[0][:6] == ("txt", "as labelled", "2", "8", "0.8750", "0.5000")
    assert corrections.rows == ()
    assert [row[:4] for row in wrong.rows] == [("txt", "A_RES_70_10", "op-1.2", "op-2")]


def test_labels_against_our_conventions_are_set_right():
    blocks = [
        _block("The General Assembly,", part="preambular"),
        _block("Recalling the rights of all who use the archives of the courts,", "heading"),
        _block("on 6 April", part="preambular"),
        _block("Noting it,", part="preambular"),
        _block("Approves the agenda:", part="operative", level=1, prefix="7."),
        _block("Opening.", part="operative", level=1, prefix="1."),
        _block("Close.", part="operative", level=1, prefix="2."),
        _block("Urges States:", part="operative", level=1, prefix="8."),
        _block("(i) To act;", part="operative", level=2, prefix="(a)"),
        _block("Some text of a report.", part="preambular"),
        _block("| a | b |", part="operative", level=1),
        _block("5 See A/75/1.", part="preambular"),
        _block("II", "heading"),
        _block("Recalling it also,", part="preambular"),
        _block("Takes note of the report;", part="preambular"),
    ]

    right, kinds = set_right(blocks)

    assert [(one.text, one.label) for one in to_expected(right)] == [
        ("Recalling the rights of all who use the archives of the courts,", "pre-1"),
        ("Noting it,", "pre-2"),
        ("Approves the agenda:", "op-7"),
        ("Opening.", "op-7.1"),
        ("Close.", "op-7.2"),
        ("Urges States:", "op-8"),
        ("To act;", "op-8.a.i"),
        ("Recalling it also,", "pre-1"),
    ]
    assert sorted(kinds) == [
        "broken line or heading labelled as a recital",
        "footnote",
        "list inside a paragraph",
        "list inside a paragraph",
        "operative verb labelled preambular",
        "recital labelled as a heading",
        "row of a table",
        "section that counts its recitals anew",
        "text without a number among operative paragraphs",
        "two numbers printed",
    ]


def test_doubled_letters_go_on_behind_z():
    blocks = [
        _block("Urges States:", part="operative", level=1, prefix="1."),
        _block("To act;", part="operative", level=2, prefix="(z)"),
        _block("To report;", part="operative", level=4, prefix="(aa)"),
    ]

    right, kinds = set_right(blocks)

    assert [one.label for one in to_expected(right)] == ["op-1", "op-1.z", "op-1.aa"]
    assert kinds == ("(aa) labelled under (z)",)


def test_decimals_and_rules_are_set_right():
    blocks = [
        _block("All machines are kept.", part="operative", level=1, prefix="29."),
        _block("Some are stored.", part="operative", level=5, prefix="29.1."),
        _block("The rest is open.", part="operative", level=5, prefix="29.1.2."),
        _block("Rule 3", "heading"),
        _block("The Assembly meets in September.", part="preambular"),
    ]

    right, kinds = set_right(blocks)

    assert [one.label for one in to_expected(right)] == ["op-29", "op-29.1", "op-29.1.2"]
    assert sorted(kinds) == [
        "number above repeated in a decimal",
        "number above repeated in a decimal",
        "text of an article or rule labelled preambular",
    ]
