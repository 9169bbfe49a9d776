import json

import pytest

from eval.cases import Case, check_gold, load_cases, select_split, split_of

LINE = {"id": "c-1", "question": "Who reports?", "type": "who", "answerable": True}


def write(tmp_path, *lines, name="cases.jsonl"):
    path = tmp_path / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_load_cases_reads_every_field_in_order(tmp_path):
    full = LINE | {
        "history": ["What is it?"],
        "relevant": ["x-res-1/op-1"],
        "acceptable": ["x-res-1/op-2"],
        "facts": [["the Council", "Council"]],
        "tags": ["typo"],
    }
    refused = {
        "id": "c-2",
        "question": "Who pays?\u2028",
        "type": "who",
        "answerable": False,
        "reason": "nothing relevant",
        "why": "no payer",
    }
    path = write(tmp_path, json.dumps(full), "", json.dumps(refused, ensure_ascii=False))
    assert load_cases([path]) == (
        Case(
            "c-1",
            "Who reports?",
            "who",
            answerable=True,
            history=("What is it?",),
            relevant=("x-res-1/op-1",),
            acceptable=("x-res-1/op-2",),
            facts=(("the Council", "Council"),),
            tags=("typo",),
        ),
        Case(
            "c-2",
            "Who pays?\u2028",
            "who",
            answerable=False,
            reason="nothing relevant",
            why="no payer",
        ),
    )


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", ":2: line: Invalid JSON"),
        (json.dumps({"id": "c-2"}), ":2: question: Field required"),
        (json.dumps(LINE | {"id": "c-2", "answerable": "yes"}), ":2: answerable: "),
        (json.dumps(LINE | {"id": "c-2", "relevant": "x/op-1"}), ":2: relevant: "),
        (json.dumps(LINE | {"id": "c-2", "reason": "unsure"}), ":2: reason: "),
        (json.dumps(LINE | {"id": "c-2", "question": " "}), ":2: question: is empty"),
        (
            json.dumps(LINE | {"id": "c-2", "answerable": False, "relevant": ["x/op-1"]}),
            ":2: relevant: an unanswerable case has no gold paragraphs",
        ),
    ],
)
def test_load_cases_names_the_file_and_line_of_a_bad_case(tmp_path, line, problem):
    path = write(tmp_path, json.dumps(LINE), line)
    with pytest.raises(ValueError, match="cases.jsonl:2: ") as raised:
        load_cases([path])
    assert str(raised.value).startswith(f"{path}{problem}")


def test_load_cases_refuses_the_same_id_in_two_files(tmp_path):
    paths = [write(tmp_path, json.dumps(LINE), name=name) for name in ("a.jsonl", "b.jsonl")]
    with pytest.raises(ValueError, match=r"more than once: \['c-1'\]"):
        load_cases(paths)


def test_split_follows_the_parity_of_the_digest_of_the_id():
    # sha256("a") ends in …bb, odd; sha256("b") ends in …9d, odd; sha256("c") ends in …a6, even
    assert [split_of(case_id) for case_id in "abc"] == ["report", "report", "development"]
    cases = tuple(Case(case_id, "?", "who", answerable=True) for case_id in "abc")
    assert select_split(cases, "report") == cases[:2]
    assert select_split(cases, "development") == cases[2:]
    assert select_split(cases, "all") == cases


def test_check_gold_names_the_case_and_the_paragraph_that_is_missing():
    case = Case("c-1", "?", "who", answerable=True, relevant=("x/op-1",), acceptable=("x/op-9",))
    check_gold([case], {"x/op-1", "x/op-9"})
    with pytest.raises(ValueError, match="1 gold paragraphs .* first c-1: 'x/op-9'"):
        check_gold([case], {"x/op-1"})
