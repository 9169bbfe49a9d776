import json
from dataclasses import replace

import pytest
from conftest import make_paragraph, make_resolution

from index.config import Config, load_config
from index.library import (
    delete_resolution,
    list_files,
    read_resolution,
    write_resolution,
)
from index.library_file import resolution_from_json, resolution_to_json
from index.records import Note, Paragraph, Resolution, Source


def test_resolution_survives_the_way_through_json():
    resolution = replace(
        make_resolution("a-res-80-1", make_paragraph("pre-1"), make_paragraph("annex-1.op-2")),
        notes=(Note("not a paragraph", "Signed:", 4, 11),),
        paragraphs=(Paragraph("op-3.b", "operative", "To “act”", 5, 13, "b.", "To act", ("II",)),),
    )
    printed = json.dumps(resolution_to_json(resolution))
    assert resolution_from_json(json.loads(printed)) == resolution


def test_resolution_from_the_least_json_that_another_system_gives():
    given = {
        "document_id": "x-1",
        "symbol": "X/1",
        "title": "Water",
        "paragraphs": [
            {"label": "pre-1", "text": "Recalling"},
            {"label": "b.op-1", "text": "Urges"},
            {"label": "annex-1.pre-1", "text": "Noting"},
        ],
    }
    assert resolution_from_json(given) == Resolution(
        document_id="x-1",
        symbol="X/1",
        title="Water",
        front=Paragraph("title", "front", "X/1\nWater"),
        paragraphs=(
            Paragraph("pre-1", "preambular", "Recalling"),
            Paragraph("b.op-1", "operative", "Urges"),
            Paragraph("annex-1.pre-1", "annex", "Noting"),
        ),
        source=Source("x-1.json", "", "json"),
    )


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"document_id": "../up"}, "document_id '../up' must look like 'ag-res-2118-xxxv-o-05'."),
        ({"symbol": None}, "'symbol' is missing."),
        ({"title": 3}, "'title' must be text."),
        ({"paragraphs": []}, "'paragraphs' must be a list of at least one paragraph."),
        ({"paragraphs": ["x"]}, "a paragraph must be a JSON object, not str."),
        (
            {"document_id": "a" * 201},
            f"document_id '{'a' * 201}' must have 200 characters at most.",
        ),
        ({"title": "a \ud800"}, "'title' has half a character in it, as in a text cut at a byte."),
        ({"notes": 7}, "'notes' must be a list, not int."),
        (
            {"paragraphs": [{"label": "op-1", "text": "x", "headings": None}]},
            "'headings' must be a list, not NoneType.",
        ),
        (
            {"paragraphs": [{"label": "op 1", "text": "x"}]},
            "label 'op 1' must look like 'pre-3', 'op-3.b' or 'annex-1.op-2'.",
        ),
    ],
)
def test_resolution_from_wrong_json_says_what_is_wrong(change, problem):
    given = resolution_to_json(make_resolution()) | change
    with pytest.raises(ValueError, match=".") as raised:
        resolution_from_json(given)
    assert str(raised.value) == problem


def test_library_holds_one_file_a_resolution(tmp_path):
    first, second = make_resolution("b-1"), make_resolution("a-2.es")
    write_resolution(tmp_path / "new", first)
    write_resolution(tmp_path / "new", second)
    assert list(list_files(tmp_path / "new")) == ["a-2.es", "b-1"]
    assert read_resolution(tmp_path / "new" / "b-1.json") == first
    delete_resolution(tmp_path / "new", "b-1")
    delete_resolution(tmp_path / "new", "b-1")
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["a-2.es.json"]


def test_library_file_under_another_name_is_refused(tmp_path):
    write_resolution(tmp_path, make_resolution("b-1"))
    (tmp_path / "b-1.json").rename(tmp_path / "c-1.json")
    with pytest.raises(ValueError, match=r"^c-1.json must be named b-1.json\.$"):
        read_resolution(tmp_path / "c-1.json")


def test_config_refuses_a_file_for_a_library(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(ValueError, match=".") as raised:
        load_config({}, tmp_path / "file")
    assert str(raised.value) == (
        f"The library {str(tmp_path / 'file')!r} is a file. Name a folder with --library or "
        "RESOLUTIONS_LIBRARY."
    )


def test_config_comes_from_the_environment():
    config = load_config({"RESOLUTIONS_LIBRARY": "/l", "RESOLUTIONS_CACHE": "/c"})
    assert (str(config.library), str(config.cache)) == ("/l", "/c")
    assert load_config({"RESOLUTIONS_LIBRARY": "/l"}, "/other").library.name == "other"
    assert isinstance(load_config({}), Config)


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("RESOLUTIONS_TOP_K", "0", "must be a whole number from 1 to 1000, not '0'."),
        ("RESOLUTIONS_RRF_K", "many", "must be a whole number from 1 to 10000, not 'many'."),
        ("RESOLUTIONS_CHROMA_URL", "host:1", "must start with http:// or https://, not 'host:1'."),
    ],
)
def test_config_refuses_values_and_names_the_variable(name, value, problem):
    with pytest.raises(ValueError, match=".") as raised:
        load_config({name: value})
    assert str(raised.value) == f"{name} {problem}"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("RESOLUTIONS_LIBARY", "RESOLUTIONS_LIBRARY"),
        ("RESOLUTIONS_LLM_SECOND", "RESOLUTIONS_LLM_SECONDS"),
        ("Resolutions_Traces", "RESOLUTIONS_TRACES"),
    ],
)
def test_config_refuses_a_misspelt_name_and_says_which_was_meant(name, meant):
    with pytest.raises(ValueError, match=".") as raised:
        load_config({name: "1"})
    assert str(raised.value) == f"{name} is no setting; did you mean {meant}?"


def test_config_passes_over_names_of_other_programs():
    assert load_config({"RESOLUTIONS_OF_MY_TEAM": "1", "LIBRARY": "1"}) == load_config({})
