import csv
import io
import json
from dataclasses import replace

from openpyxl import load_workbook
from typer import Typer
from typer.testing import CliRunner

from assistant.obligations import obligations
from assistant.obligations.command import obligations_command
from assistant.obligations.records import NOTICE
from assistant.obligations.table import (
    COLUMNS,
    to_csv,
    to_json,
    to_markdown,
    to_rows,
    to_xlsx,
)
from index.records import Paragraph, Resolution, Source

TEXT = "Requests the Council to submit a report to the Assembly by 2027;"
RESOLUTION = Resolution(
    "a-res-80-1",
    "A/RES/80/1",
    "",
    Paragraph("title", "front", ""),
    (Paragraph("op-1", "operative", TEXT),),
    Source("x.txt", ""),
)
ROW = (
    "A/RES/80/1, operative para. 1",
    "the Council",
    "requests",
    "submit a report to the Assembly by 2027",
    "a report",
    "the Assembly",
    "by 2027",
    "",
    "",
    "",
    "a-res-80-1/op-1",
)


def test_rows_give_every_field_as_text():
    assert to_rows(obligations([RESOLUTION]), [RESOLUTION]) == (ROW,)


def test_rows_name_the_organ_that_decides_as_it_is_printed():
    decides = Paragraph("op-1", "operative", "Decides to remain seized of the matter.")
    adopted = replace(RESOLUTION, organ="Security Council", paragraphs=(decides,))
    (row,) = to_rows(obligations([adopted]), [adopted])
    assert row[1:4] == ("Security Council", "decides", "remain seized of the matter")


def test_csv_keeps_formulas_inert():
    rows = list(csv.reader(io.StringIO(to_csv([("=1+1", *ROW[1:])]))))
    assert rows == [list(COLUMNS), ["'=1+1", *ROW[1:]]]


def test_xlsx_holds_the_rows_and_the_notice():
    book = load_workbook(io.BytesIO(to_xlsx([ROW])))
    values = [tuple(cell or "" for cell in row) for row in book["Obligations"].values]
    assert values == [COLUMNS, ROW]
    assert book["Notice"]["A1"].value == NOTICE


def test_markdown_shows_markup_of_a_text_as_text():
    action = "pay $5 | <b>now</b> by [link](http://evil.example)"
    heading, _, row = to_markdown([("X/1", "", "", action, *[""] * 7)]).splitlines()[:3]
    assert heading == "| citation | action |"
    assert row == r"| X/1 | pay \$5 \| \<b\>now\</b\> by \[link\](http://evil.example) |"


def test_json_holds_spans_with_offsets():
    (one,) = json.loads(to_json(obligations([RESOLUTION])))["obligations"]
    assert one["actor"] == {"text": "the Council", "start": 9, "end": 20, "label": "op-1"}
    assert one["actor_key"] == "council"


def test_command_writes_the_filtered_table(tmp_path):
    app = Typer()
    app.command()(obligations_command)
    target = tmp_path / "table.csv"
    library = str(tmp_path / "none")
    arguments = ["--recipient", "REMJA-VI", "--format", "csv", "--output", str(target)]
    result = CliRunner().invoke(app, [*arguments, "--library", library])
    assert (result.exit_code, result.stderr) == (0, f"1 obligations written to {target}\n")
    (row,) = list(csv.DictReader(io.StringIO(target.read_text("utf-8-sig"))))
    assert row["citation"] == "AG/RES. 2118 (XXXV-O/05), operative para. 6"
    piped = CliRunner().invoke(app, [*arguments[:4], "--library", library])
    assert list(csv.DictReader(io.StringIO(piped.stdout))) == [row]
