import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from index.__main__ import app

IDS = ["ag-res-2026-xxxiv-o-04", "ag-res-2118-xxxv-o-05"]


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """A library that has its built-in resolutions."""
    folder = tmp_path_factory.mktemp("cli") / "library"
    assert _run("list", "--library", folder).exit_code == 0
    return folder


def _run(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_list_shows_the_built_in_resolutions(library):
    result = _run("list", "--json", "--library", library)
    assert (result.exit_code, result.stderr) == (0, "")
    assert json.loads(result.stdout) == [
        {
            "document_id": IDS[0],
            "symbol": "AG/RES. 2026 (XXXIV-O/04)",
            "title": "Fighting Transnational Organized Crime in the Hemisphere",
            "organ": "General Assembly",
            "session": "XXXIV-O/04",
            "date": "2004-06-08",
            "language": "en",
        },
        {
            "document_id": IDS[1],
            "symbol": "AG/RES. 2118 (XXXV-O/05)",
            "title": "Fighting The Crime Of Trafficking In Persons",
            "organ": "General Assembly",
            "session": "XXXV-O/05",
            "date": "2005-06-07",
            "language": "en",
        },
    ]


@pytest.mark.parametrize("label", ["op-2", "2", "2.", "operative para. 2"])
@pytest.mark.parametrize("document", ["2118", "AG/RES. 2118", IDS[1], "ag/res. 2118 (xxxv-o/05)"])
def test_show_prints_one_paragraph(library, document, label):
    result = _run("show", document, label, "--library", library)
    assert (result.exit_code, result.stdout) == (
        0,
        "[op-2] To urge member states to consider, as appropriate, signing or ratifying the "
        "Inter-American Convention on International Traffic in Minors.\n\n",
    )


def test_show_finds_a_letter_as_printed(library):
    result = _run("show", "2026", "3(c)", "--json", "--library", library)
    assert json.loads(result.stdout)["label"] == "op-3.c"


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (
            ("show", "77"),
            "Error: No resolution '77' in the library. See what there is with: "
            "python -m index list\n",
        ),
        (
            ("show", "ag-res"),
            f"Error: 'ag-res' could be any of: {IDS[0]}, {IDS[1]}. Type more of it.\n",
        ),
        (
            ("show", "2118", "9"),
            "Error: AG/RES. 2118 (XXXV-O/05) has no paragraph '9'. It has: title, pre-1, pre-2, "
            "pre-3, pre-4, pre-5, op-1, op-2, op-3, op-4, op-5, op-6, op-7\n",
        ),
        (
            ("remove", "!"),
            "Error: No resolution '!' in the library. See what there is with: "
            "python -m index list\n",
        ),
    ],
)
def test_what_is_not_there_is_said_in_one_line(library, arguments, problem):
    result = _run(*arguments, "--library", library)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", problem)


def test_check_finds_nothing_wrong_with_the_built_in_resolutions(library):
    result = _run("check", "--library", library)
    assert (result.exit_code, result.stdout) == (0, "2 resolutions, 0 findings.\n")


def test_add_reports_what_was_read_and_what_was_not(library, tmp_path):
    (tmp_path / "water.json").write_text(
        json.dumps(
            {
                "document_id": "x-1",
                "symbol": "X/1",
                "title": "Water [bold]and[/bold]",
                "paragraphs": [{"label": "op-1", "text": "To save the water of all rivers."}],
            }
        )
    )
    (tmp_path / "empty.txt").write_text("")
    result = _run("add", tmp_path, "--json", "--library", library)
    assert result.exit_code == 1
    reports = json.loads(result.stdout)
    assert [(report["outcome"], report["document_ids"]) for report in reports] == [
        ("skipped", []),
        ("added", ["x-1"]),
    ]
    assert "empty.txt" in reports[0]["problem"]
    assert f"Skipped: {reports[0]['problem']}\n" in result.stderr
    again = _run("add", tmp_path / "water.json", "--library", library)
    assert again.exit_code == 0
    assert [line.split()[:3] for line in again.stdout.splitlines() if "water" in line] == [
        ["water.json", "unchanged", "x-1"]
    ]
    assert "Water [bold]and[/bold]" in _run("list", "--library", library).stdout
    checked = json.loads(_run("check", "--json", "--library", library).stdout)
    assert checked == {
        "findings": [
            {
                "document_id": "x-1",
                "label": "op-1",
                "problem": "no leading verb: To save the water of all rivers.",
            }
        ],
        "skipped": [],
    }
    removed = _run("remove", "X/1", "--library", library)
    assert (removed.exit_code, removed.stdout) == (0, "Removed x-1.\n")
    assert len(json.loads(_run("list", "--json", "--library", library).stdout)) == 2


def test_help_loads_nothing_heavy():
    program = (
        "import sys, index.__main__\n"
        "print([m for m in ('torch', 'llama_index', 'onnxruntime') if m in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert shown.stdout == "[]\n"


def test_interrupted_command_says_what_stays(library, monkeypatch):
    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("index.build.add_paths", interrupt)
    result = _run("add", library, "--library", library)
    assert (result.exit_code, result.stdout, result.stderr) == (
        130,
        "",
        "Interrupted. What was done stays; the same command goes on from there.\n",
    )
