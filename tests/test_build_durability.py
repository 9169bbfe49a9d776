import json
import os
import resource
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import FakeEncoder, make_paragraph, make_resolution, without_titles

from index.build import (
    add_paths,
    ensure_builtin,
    find_unreadable,
    open_index,
    rebuild_index,
    remove_documents,
)
from index.config import Config
from index.library import write_resolution
from index.library_file import resolution_to_json
from index.state import read_state, write_state
from index.store import ChromaStore


def _fill(config, encoder, count=3):
    for number in range(1, count + 1):
        text = make_paragraph("op-1", f"To request {number} women to report.")
        write_resolution(config.library, make_resolution(f"d-{number}", text))
    return open_index(config, encoder=encoder)


def _chroma_folder(config):
    return config.index_folder / read_state(config.index_folder).chroma


def _truncate_database(folder):
    os.truncate(folder / "chroma.sqlite3", 5_000)


def _zero_database(folder):
    size = (folder / "chroma.sqlite3").stat().st_size
    (folder / "chroma.sqlite3").write_bytes(bytes(size))


def _delete_folder(folder):
    shutil.rmtree(folder)


def _zero_vectors(folder):
    for path in folder.rglob("*.bin"):
        path.write_bytes(bytes(path.stat().st_size))


def _truncate_vectors(folder):
    for path in folder.rglob("*.bin"):
        os.truncate(path, path.stat().st_size // 2)


@pytest.mark.parametrize(
    "damage",
    [_truncate_database, _zero_database, _delete_folder, _zero_vectors, _truncate_vectors],
)
def test_damaged_chroma_is_found_on_opening_and_filled_again(tmp_path, config, damage):
    _run_apart("fill", config)
    damage(_chroma_folder(config))
    assert _run_apart("open", config) == "d-1/op-1 d-2/op-1 d-3/op-1 | 0 encoded\n"


@pytest.mark.parametrize("name", ["vectors", "state.json"])
def test_lost_derived_files_are_made_again(config, encoder, name):
    before = _fill(config, encoder)
    lost = config.index_folder / name
    shutil.rmtree(lost) if lost.is_dir() else lost.unlink()
    index = open_index(config, encoder=encoder)
    assert index.rows.node_ids == before.rows.node_ids
    assert sorted(index.vector_store.client.get()["ids"]) == sorted(index.rows.node_ids)


@pytest.mark.parametrize("left", [0, 100])
def test_damaged_vectors_are_made_again(config, encoder, left):
    before = _fill(config, encoder)
    for path in (config.index_folder / "vectors").glob("*.npy"):
        os.truncate(path, left)
    assert open_index(config, encoder=encoder).rows.node_ids == before.rows.node_ids


_REMEDY = "put it right or take it out of the library's folder."


def _link_nowhere(path):
    path.symlink_to("nowhere")


def _nest_deeply(path):
    path.write_bytes(b"[" * 100_000)


def _write_wrong_type(path):
    path.write_text(json.dumps(resolution_to_json(make_resolution("x-1")) | {"notes": 7}))


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        (Path.mkdir, "is no file that can be read"),
        (_link_nowhere, "is no file that can be read"),
        (Path.touch, "is not a library file (its JSON is broken or cut short)"),
        (_nest_deeply, "is not a library file (its JSON is broken or cut short)"),
        (_write_wrong_type, "is not a library file ('notes' must be a list, not int)"),
    ],
)
def test_library_opens_beside_a_file_that_is_none(config, encoder, damage, problem):
    _fill(config, encoder)
    damage(config.library / "x-1.json")
    assert list(open_index(config, encoder=encoder).resolutions) == ["d-1", "d-2", "d-3"]
    remove_documents(config, ["d-2"], encoder=encoder)
    assert list(open_index(config, encoder=encoder).resolutions) == ["d-1", "d-3"]
    assert find_unreadable(config) == (f"x-1.json {problem}; {_REMEDY}",)


def test_library_file_that_comes_back_meanwhile_is_kept(config, encoder, monkeypatch):
    _fill(config, encoder)
    changed = ((), ("d-2",))
    monkeypatch.setattr("index.build.find_changed", lambda _library, _state: changed)
    open_index(config, encoder=encoder)
    monkeypatch.undo()
    assert list(open_index(config, encoder=encoder).resolutions) == ["d-1", "d-2", "d-3"]


def test_reader_opens_while_another_process_writes(config, encoder):
    _fill(config, encoder)
    program = (
        "import sys, time; from pathlib import Path; from index.lock import hold_lock\n"
        "with hold_lock(Path(sys.argv[1]), 10): print('held', flush=True); time.sleep(60)"
    )
    command = [sys.executable, "-c", program, str(config.library)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as holder:
        try:
            assert holder.stdout.readline() == "held\n"
            write_resolution(config.library, make_resolution("d-4"))
            notices = []
            index = open_index(config, notices.append, encoder=encoder)
            assert sorted(index.resolutions) == ["d-1", "d-2", "d-3"]
            assert len(notices) == 1
            assert notices[0].startswith(
                "Answering from the 3 of 4 resolutions that are indexed so far: "
            )
            assert f"is being written to by process {holder.pid} (since " in notices[0]
        finally:
            holder.kill()
    whole = ["d-1", "d-2", "d-3", "d-4"]
    assert sorted(open_index(config, encoder=encoder).resolutions) == whole
    assert sorted(index.refresh().resolutions) == whole


def test_reader_keeps_its_state_while_the_index_is_made_again(config, encoder):
    index = _fill(config, encoder)
    whole = read_state(config.index_folder)
    for name in ("d-1", "d-2", "d-3"):
        write_state(config.index_folder, whole.without([name]))
        assert index.refresh() is index
    (config.index_folder / "state.json").unlink()
    assert index.refresh() is index
    rebuild_index(config, encoder=encoder)
    assert sorted(index.refresh().resolutions) == ["d-1", "d-2", "d-3"]
    remove_documents(config, ["d-2"], encoder=encoder)
    assert sorted(index.refresh().resolutions) == ["d-1", "d-3"]


def test_index_of_a_later_release_is_left_until_it_is_rebuilt(config, encoder):
    index = _fill(config, encoder)
    path = config.index_folder / "state.json"
    later = json.dumps(json.loads(path.read_bytes()) | {"schema": 3, "columns": []})
    path.write_text(later)
    with pytest.raises(ValueError, match="made by a later release .*: python -m index rebuild"):
        open_index(config, encoder=encoder)
    with pytest.raises(ValueError, match="its schema is 3, this release reads 2"):
        remove_documents(config, ["d-1"], encoder=encoder)
    assert (path.read_text(), index.refresh()) == (later, index)
    rebuild_index(config, encoder=encoder)
    assert sorted(open_index(config, encoder=encoder).resolutions) == ["d-1", "d-2", "d-3"]


def test_two_processes_adding_at_once_both_succeed(config, tmp_path):
    writers = [_start_apart("fill", replace(config), first) for first in ("1", "11")]
    assert [writer.wait(timeout=300) for writer in writers] == [0, 0]
    assert _run_apart("open", config).count("/op-1") == 6


def test_read_only_library_is_answered_from_and_said_once(config, encoder):
    _fill(config, encoder)
    write_resolution(config.library, make_resolution("d-4"))
    (config.library / ".lock").unlink(missing_ok=True)
    (config.library / ".lock").mkdir()
    notices = []
    index = open_index(config, notices.append, encoder=encoder)
    assert sorted(index.resolutions) == ["d-1", "d-2", "d-3"]
    assert len(notices) == 1
    assert notices[0].startswith("Answering from the 3 of 4 resolutions that are indexed so far: ")


@pytest.mark.skipif(os.name != "posix", reason="limits of file size are POSIX")
def test_full_disk_is_an_error_and_hurts_nothing(config, encoder):
    _run_apart("fill", config)
    done = _start_apart("fill", config, "11", limit=20_000)
    _, problems = done.communicate(timeout=300)
    assert done.returncode != 0
    assert problems.splitlines()[-1].startswith("OSError: ")
    stored = _run_apart("open", config).split()
    assert {"d-1/op-1", "d-2/op-1", "d-3/op-1"} <= set(stored)


def test_library_that_cannot_be_written_is_named_with_what_to_do(tmp_path, encoder):
    (tmp_path / "note").write_text("")
    config = Config(tmp_path / "note" / "library", tmp_path)
    with pytest.raises(OSError, match="/note/library' can't be written: Not a directory") as raised:
        ensure_builtin(config, encoder=encoder)
    assert str(raised.value).endswith("then run the command again; what it holds is whole.")


def test_chroma_that_cannot_open_its_file_is_an_error_of_the_system(tmp_path, encoder):
    (tmp_path / "chroma.sqlite3").mkdir()
    with pytest.raises(OSError, match="Chroma could not store .* unable to open database file"):
        ChromaStore(Config(tmp_path, tmp_path), tmp_path, encoder)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forks")
def test_killed_writers_leave_library_and_index_in_agreement(tmp_path):
    program = (
        "import sys; from pathlib import Path; from eval.crash import run_crash\n"
        "print(run_crash(Path(sys.argv[1]), points=4).failures)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, timeout=600
    )
    assert (done.stdout, done.stderr) == ("()\n", "")


_APART = """
import sys
from pathlib import Path
sys.path.insert(0, "tests")
from conftest import FakeEncoder
import test_build_durability as durability
durability.{action}(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
"""


def fill(library, cache, first):
    """Add three resolutions, in a process of their own."""
    folder = library.parent / f"in-{first}"
    for number in range(first, first + 3):
        text = make_paragraph("op-1", f"To request {number} women to report.")
        write_resolution(folder, make_resolution(f"d-{number}", text))
    reports = add_paths(Config(library, cache), [folder], encoder=FakeEncoder())
    assert [report.outcome for report in reports] == ["added"] * 3


def fill_limited(library, cache, first):
    """The same where no file may grow beyond 20,000 bytes, as on a full disk."""
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
    fill(library, cache, first)


def show(library, cache, _first):
    """Open the index and print what Chroma holds, and how much was encoded for that."""
    encoder = FakeEncoder()
    index = open_index(Config(library, cache), encoder=encoder)
    assert sorted(index.rows.node_ids) == sorted(index.vector_store.client.get()["ids"])
    print(*without_titles(index.rows.node_ids), "|", len(encoder.encoded), "encoded")  # noqa: T201


def _start_apart(action, config, first="1", limit=None):
    name = {"fill": "fill_limited" if limit else "fill", "open": "show"}[action]
    command = [sys.executable, "-c", _APART.format(action=name)]
    command += [str(config.library), str(config.cache), first]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _run_apart(action, config):
    with _start_apart(action, config) as process:
        shown, problems = process.communicate(timeout=300)
    assert (process.returncode, problems) == (0, "")
    return shown
