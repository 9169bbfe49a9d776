import json
import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import FakeEncoder, make_paragraph, make_resolution, without_titles

from index.build import add_paths, ensure_builtin, open_index, rebuild_index, remove_documents
from index.check import Finding, check_resolution
from index.config import DEFAULT_EMBEDDING_MODEL, PACKAGED_EMBEDDING_MODEL
from index.library import list_files, write_resolution
from index.library_file import resolution_to_json
from index.lock import LockedError, hold_lock
from index.records import Note
from index.state import read_state

TEXT = """AG/RES. 9 (IX-O/79) Water

June 7, 1979

THE GENERAL ASSEMBLY,

HAVING SEEN the report on women,

RESOLVES:

1. To urge member states to fix the budget.

2. To request a report.
"""


def _write(folder: Path, name: str, text: str = TEXT) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def _stored(index):
    """What index, library and Chroma hold, by document."""
    ids = index.vector_store.client.get()["ids"]
    assert sorted(ids) == sorted(index.rows.node_ids)
    assert sorted(list_files(index.config.library)) == sorted(index.resolutions)
    return without_titles(ids)


def test_built_in_resolutions_have_every_paragraph_once(config, encoder):
    ensure_builtin(config, encoder=encoder)
    index = open_index(config, encoder=encoder)
    old = "ag-res-2026-xxxiv-o-04"
    new = "ag-res-2118-xxxv-o-05"
    assert list(index.rows.paragraph_ids) == [
        f"{old}/title",
        *(f"{old}/pre-{number}" for number in range(1, 12)),
        *(f"{old}/op-{number}" for number in (1, 2, 3, "3.a", "3.b", "3.c", 4, 5, 6, 7, 8, 9)),
        f"{new}/title",
        *(f"{new}/pre-{number}" for number in range(1, 6)),
        *(f"{new}/op-{number}" for number in range(1, 8)),
    ]
    assert [resolution.date for resolution in index.resolutions.values()] == [
        "2004-06-08",
        "2005-06-07",
    ]


def test_built_in_resolution_that_was_removed_stays_removed(config, encoder):
    ensure_builtin(config, encoder=encoder)
    remove_documents(config, ["ag-res-2026-xxxiv-o-04"], encoder=encoder)
    ensure_builtin(config, encoder=encoder)
    index = open_index(config, encoder=encoder)
    assert list(index.resolutions) == ["ag-res-2118-xxxv-o-05"]
    assert all(node_id.startswith("ag-res-2118") for node_id in _stored(index))


def test_adding_twice_changes_nothing(config, encoder, tmp_path):
    path = _write(tmp_path / "in", "water.txt")
    first = add_paths(config, [path], encoder=encoder)
    before = open_index(config, encoder=encoder)
    encoder.encoded.clear()
    second = add_paths(config, [path.parent], encoder=encoder)
    assert [report.outcome for report in (*first, *second)] == ["added", "unchanged"]
    assert encoder.encoded == []
    assert before.is_current()
    assert _stored(before) == [
        "ag-res-9-ix-o-79/op-1",
        "ag-res-9-ix-o-79/op-2",
        "ag-res-9-ix-o-79/pre-1",
    ]


def test_changed_file_replaces_what_it_held(config, encoder, tmp_path):
    path = _write(tmp_path / "in", "water.txt")
    add_paths(config, [path], encoder=encoder)
    _write(tmp_path / "in", "water.txt", TEXT.replace("2. To request a report.\n", ""))
    (report,) = add_paths(config, [path], encoder=encoder)
    assert report.outcome == "replaced"
    index = open_index(config, encoder=encoder)
    assert _stored(index) == ["ag-res-9-ix-o-79/op-1", "ag-res-9-ix-o-79/pre-1"]


def test_older_file_added_again_after_a_newer_one_comes_back(config, encoder, tmp_path):
    old = _write(tmp_path / "in", "old.txt")
    new = _write(tmp_path / "in", "new.txt", TEXT.replace("budget", "court"))
    outcomes = [add_paths(config, [path], encoder=encoder)[0].outcome for path in (old, new, old)]
    assert outcomes == ["added", "replaced", "replaced"]
    index = open_index(config, encoder=encoder)
    assert "budget" in index.resolutions["ag-res-9-ix-o-79"].paragraph("op-1").text


def test_text_under_the_symbol_of_another_file_says_whose_place_it_takes(config, encoder, tmp_path):
    folder = tmp_path / "in"
    _write(folder, "a.txt")
    _write(folder, "b.txt", TEXT.replace("budget", "court"))
    _write(folder, "c.txt", TEXT.replace("budget", "court") + "\n")
    problem = "takes the place of another text under this symbol, from the file"
    for _ in range(2):
        _, *reports = add_paths(config, [folder], encoder=encoder)
        notes = [report.resolutions[0].notes for report in reports]
        assert notes == [(Note(problem, "a.txt"),), ()]
    _write(folder, "c.txt")
    add_paths(config, [folder / "c.txt"], encoder=encoder)
    (resolution,) = open_index(config, encoder=encoder).resolutions.values()
    assert resolution.paragraph("op-1").text == "To urge member states to fix the budget."
    assert check_resolution(resolution) == ()
    _write(folder, "b.txt", TEXT.replace("budget", "price"))
    add_paths(config, [folder / "b.txt"], encoder=encoder)
    (resolution,) = open_index(config, encoder=encoder).resolutions.values()
    assert check_resolution(resolution) == (
        Finding(resolution.document_id, "", f"{problem}: c.txt"),
    )


def test_bad_files_are_named_and_the_rest_is_added(config, encoder, tmp_path):
    folder = tmp_path / "in"
    _write(folder, "water.txt")
    _write(folder, "empty.txt", "")
    _write(folder, "wrong.json", "[1")
    _write(folder, "picture.png", "x")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 10)
    missing = tmp_path / "missing.txt"
    reports = add_paths(config, [folder, missing], encoder=encoder)
    assert {report.path.name: report.outcome for report in reports} == {
        "binary.txt": "skipped",
        "empty.txt": "skipped",
        "missing.txt": "skipped",
        "picture.png": "skipped",
        "water.txt": "added",
        "wrong.json": "skipped",
    }
    for report in reports:
        if report.outcome == "skipped":
            assert report.path.name in report.problem
            assert "\n" not in report.problem
    assert list(open_index(config, encoder=encoder).resolutions) == ["ag-res-9-ix-o-79"]


def test_what_is_no_file_is_named_and_the_rest_is_added(config, encoder, tmp_path):
    folder = tmp_path / "in"
    _write(folder, "water.txt")
    _write(folder, "~$water.docx", "x")
    (folder / "broken.txt").symlink_to("nowhere")
    (folder / "folder.txt").mkdir()
    os.mkfifo(folder / "pipe.txt")
    with (folder / "large.json").open("wb") as file:
        file.truncate(65 << 20)
    reports = add_paths(config, [folder, folder / "pipe.txt"], encoder=encoder)
    unread = "is no file that can be read. Check where it leads and who may read it."
    assert [(report.path.name, report.problem) for report in reports] == [
        ("broken.txt", f"{str(folder / 'broken.txt')!r} {unread}"),
        ("large.json", "'large.json' has 65 MB; split it into files below 64 MB."),
        ("pipe.txt", f"{str(folder / 'pipe.txt')!r} {unread}"),
        ("water.txt", ""),
        ("pipe.txt", f"{str(folder / 'pipe.txt')!r} {unread}"),
    ]


def test_file_without_a_symbol_is_known_by_what_its_name_can_give(config, encoder, tmp_path):
    text = TEXT.partition("\n")[2]
    long, foreign = _write(tmp_path, f"{'a' * 240}.txt", text), _write(tmp_path, "вода.txt", text)
    reports = add_paths(config, [foreign, long], encoder=encoder)
    assert [(report.document_ids, report.problem) for report in reports] == [
        (
            (),
            "'вода.txt' has no symbol, and no Latin letter or digit in its name to stand in for "
            "one; give it another name and add it again.",
        ),
        (("a" * 150,), ""),
    ]


def test_another_text_of_the_same_name_takes_the_place_of_none(config, encoder, tmp_path):
    text = TEXT.partition("\n")[2]
    other = text.replace("women", "weapons").replace("the budget", "courts").replace("a r", "r")
    first = _write(tmp_path / "a", "notes.txt", text)
    second = _write(tmp_path / "b", "notes.txt", other)
    problem = (
        "'notes.txt' has no symbol, and another text without one is called 'notes' already. "
        "Give the file another name, or remove that."
    )
    together = add_paths(config, [first, second], encoder=encoder)
    assert [(one.outcome, one.problem) for one in together] == [("added", ""), ("skipped", problem)]
    (later,) = add_paths(config, [second], encoder=encoder)
    assert (later.outcome, later.problem) == ("skipped", problem)
    _write(tmp_path / "a", "notes.txt", other.replace("courts", "the budget"))
    (version,) = add_paths(config, [first], encoder=encoder)
    assert (version.outcome, version.problem) == ("replaced", "")


def test_resolution_in_json_can_be_exported_and_added(config, encoder, tmp_path):
    resolution = make_resolution("d-1", make_paragraph("op-1", "To report."))
    path = _write(tmp_path / "in", "any.json", json.dumps(resolution_to_json(resolution)))
    (report,) = add_paths(config, [path], encoder=encoder)
    assert (report.outcome, report.document_ids) == ("added", ("d-1",))
    assert open_index(config, encoder=encoder).resolutions == {"d-1": resolution}


def test_opening_follows_what_was_done_to_the_library_by_hand(config, encoder):
    write_resolution(config.library, make_resolution("d-1"))
    write_resolution(config.library, make_resolution("d-2"))
    assert _stored(open_index(config, encoder=encoder)) == ["d-1/op-1", "d-2/op-1"]
    (config.library / "d-1.json").unlink()
    write_resolution(config.library, make_resolution("d-2", make_paragraph("op-7")))
    (config.library / "d-3.json").write_text("{}")
    assert _stored_without_unreadable(config, encoder) == ["d-2/op-7"]


def _stored_without_unreadable(config, encoder):
    index = open_index(config, encoder=encoder)
    assert list(index.resolutions) == ["d-2"]
    return without_titles(index.vector_store.client.get()["ids"])


def test_touched_library_file_is_not_indexed_again(config, encoder):
    write_resolution(config.library, make_resolution("d-1"))
    open_index(config, encoder=encoder)
    encoder.encoded.clear()
    write_resolution(config.library, make_resolution("d-1"))
    open_index(config, encoder=encoder)
    assert encoder.encoded == []


def test_reader_keeps_its_state_and_sees_the_new_one_on_refresh(config, encoder, tmp_path):
    write_resolution(config.library, make_resolution("d-1"))
    reader = open_index(config, encoder=encoder)
    add_paths(config, [_write(tmp_path / "in", "water.txt")], encoder=encoder)
    assert not reader.is_current()
    assert list(reader.resolutions) == ["d-1"]
    assert list(reader.refresh().resolutions) == ["ag-res-9-ix-o-79", "d-1"]
    assert reader.refresh().is_current()


def test_opening_with_another_model_says_how_to_index_again(config, encoder):
    write_resolution(config.library, make_resolution("d-1"))
    open_index(config, encoder=encoder)
    other = FakeEncoder()
    other.name = "other"
    with pytest.raises(ValueError, match=".") as raised:
        open_index(config, encoder=other)
    assert str(raised.value) == (
        "The index was made with embedding model 'fake', and 'other' is configured. "
        "Index the library again with: python -m index rebuild"
    )
    rebuild_index(config, encoder=other)
    assert _stored(open_index(config, encoder=other)) == ["d-1/op-1"]


def test_another_release_of_the_model_indexes_everything_again(config, encoder):
    text = make_paragraph("op-1", "women report " * 30)
    for name in ("d-1", "d-2", "d-3"):
        write_resolution(config.library, make_resolution(name, text))
    reader = open_index(config, encoder=encoder)
    newer = FakeEncoder()
    newer.fingerprint = "fake-2"
    notices = []
    index = open_index(config, notices.append, encoder=newer)
    assert len(newer.encoded) == len(index.rows.node_ids) == 6  # with three titles
    assert notices == ["fake is another release of the model: indexing everything again."]
    assert read_state(config.index_folder).fingerprint == "fake-2"
    assert (reader.is_current(), reader.refresh()) == (False, reader)


def test_index_of_the_former_default_model_is_made_again(config, encoder):
    encoder.name, encoder.fingerprint = PACKAGED_EMBEDDING_MODEL, "packaged"
    write_resolution(config.library, make_resolution("d-1"))
    open_index(config, encoder=encoder)
    newer = FakeEncoder()
    newer.name = DEFAULT_EMBEDDING_MODEL
    notices = []
    assert _stored(open_index(config, notices.append, encoder=newer)) == ["d-1/op-1"]
    assert notices == [
        "resolutions-minilm takes the place of all-MiniLM-L6-v2: indexing everything again."
    ]
    with pytest.raises(ValueError, match="python -m index rebuild"):
        open_index(config, encoder=encoder)


def test_long_indexing_says_how_far_it_is(config, encoder):
    long = make_paragraph("op-1", "women report " * 12_000)
    for name in ("d-1", "d-2", "d-3"):
        write_resolution(config.library, make_resolution(name, long))
    notices = []
    index = open_index(config, notices.append, encoder=encoder)
    assert len(index.rows.node_ids) > 2_000
    assert notices == [
        "Indexed 2 of 3 resolutions; 1 min left.",
    ]


def test_second_writer_is_told_who_holds_the_lock(config, encoder):
    waiting = replace(config, lock_seconds=0.1)
    with hold_lock(config.library, 1):
        problems = []

        def write():
            try:
                add_paths(waiting, [], encoder=encoder)
            except LockedError as error:
                problems.append(str(error))

        thread = threading.Thread(target=write)
        thread.start()
        thread.join()
    assert len(problems) == 1
    assert " is being written to by process " in problems[0]


def test_empty_library_opens_and_finds_nothing(config, encoder):
    index = open_index(config, encoder=encoder)
    assert (dict(index.resolutions), index.search(encoder.encode(["women"])[0], 5)) == ({}, [])
    assert not config.library.exists()
