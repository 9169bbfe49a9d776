import os
import shutil
from dataclasses import replace

import numpy as np
import pytest
from conftest import make_paragraph, make_resolution

from assistant import Assistant
from assistant.catalogue import to_catalogue
from index import cache
from index.acronyms import Acronym
from index.build import add_paths, open_index, remove_documents
from index.cache import read_cache, read_extracts, write_cache
from index.derived import derive
from index.extracts import extract_from_json, extract_resolution, extract_to_json
from index.keeping import to_digests
from index.library import list_files, write_resolution
from index.library_file import resolution_to_json
from index.lock import hold_lock
from index.postings import build_postings
from index.records import Note
from index.state import read_state

EARLIER = make_resolution(
    "ag-res-1-i-o-71",
    make_paragraph("pre-1", "RECALLING the Shore Experts Network (SEN) and A/RES/58/135;"),
    make_paragraph("op-1", "To hold seminars:"),
    make_paragraph("op-1.a", "for women and mayors \ud800;"),
)
LATER = make_resolution(
    "ag-res-9-ii-o-72",
    make_paragraph("op-1", "To report on shores, as AG/RES. 1 (I-O/71) asked the SEN."),
    symbol="AG/RES. 9 (II-O/72)",
    date="1972-04-20",
)
DIGESTS = {EARLIER.document_id: "1" * 64, LATER.document_id: "2" * 64}


def _derived():
    earlier = replace(EARLIER, notes=(Note("not understood", "???", 3, 6),))
    return derive({EARLIER.document_id: earlier, LATER.document_id: LATER})


def _content(derived):
    """Everything of a derived state as plain values."""
    postings = derived.postings
    return {
        "resolutions": {key: resolution_to_json(one) for key, one in derived.resolutions.items()},
        "extracts": dict(derived.extracts.items()),
        "row_ids": list(derived.row_ids),
        "first_rows": derived.first_rows.tolist(),
        "numbers": dict(postings.numbers),
        "arrays": [
            getattr(postings, name).tolist() for name in ("ends", "rows", "counts", "lengths")
        ],
        "words": dict(derived.words),
        "acronyms": tuple(derived.acronyms),
        "cited": dict(derived.cited),
    }


def _fill(config, encoder, count=3):
    for number in range(1, count + 1):
        text = make_paragraph("op-1", f"To request {number} women to report.")
        write_resolution(config.library, make_resolution(f"d-{number}", text))
    return open_index(config, encoder=encoder)


def _folder(config):
    (folder,) = (config.index_folder / "derived").glob("[0-9a-f]*")
    return folder


def test_derived_state_is_read_as_it_was_written(tmp_path):
    write_cache(tmp_path, _derived(), DIGESTS)
    read = read_cache(tmp_path, DIGESTS)
    assert _content(read) == _content(_derived())
    assert read.resolutions[EARLIER.document_id].notes == (Note("not understood", "???", 3, 6),)
    assert read.acronyms == (
        Acronym("SEN", "Shore Experts Network", "ag-res-1-i-o-71/pre-1", 14, 41),
    )


def test_extract_survives_its_plain_form():
    extract = extract_resolution(EARLIER)
    assert extract_from_json(extract_to_json(extract)) == extract
    assert extract.labels == ("pre-1", "op-1", "op-1.a")
    assert [extract.stems[number] for number in extract.tokens[2]] == [
        "hold", "seminar", "women", "mayor",
    ]  # fmt: skip


def test_cache_of_other_documents_is_not_read(tmp_path):
    write_cache(tmp_path, _derived(), DIGESTS)
    assert read_cache(tmp_path, DIGESTS | {LATER.document_id: "3" * 64}) is None
    assert read_cache(tmp_path, {EARLIER.document_id: "1" * 64}) is None


def test_unchanged_documents_are_not_derived_again(tmp_path):
    write_cache(tmp_path, _derived(), DIGESTS)
    changed = DIGESTS | {LATER.document_id: "3" * 64, "d-1": "4" * 64}
    extract = extract_resolution(EARLIER)
    assert read_extracts(tmp_path, changed) == {EARLIER.document_id: extract}


def test_cache_of_another_version_is_not_read(tmp_path):
    write_cache(tmp_path, _derived(), DIGESTS)
    (folder,) = (tmp_path / "derived").iterdir()
    manifest = folder / "manifest.json"
    manifest.write_text(manifest.read_text().replace(cache._code_stamp(), "0" * 32))
    folder.rename(folder.with_name("0" * 32))
    assert (read_cache(tmp_path, DIGESTS), read_extracts(tmp_path, DIGESTS)) == (None, {})


@pytest.mark.parametrize(
    "name",
    ["heads.json", "documents.jsonl", "extracts.jsonl", "rows.npy", "cited.json", "manifest.json"],
)
@pytest.mark.parametrize("damage", ["truncated", "zeroed", "deleted"])
def test_damaged_cache_is_made_again(config, encoder, name, damage):
    before = _content(_fill(config, encoder).derived)
    path = _folder(config) / name
    if damage == "truncated":
        os.truncate(path, path.stat().st_size // 2)
    elif damage == "zeroed":
        path.write_bytes(bytes(path.stat().st_size))
    else:
        path.unlink()
    assert _content(open_index(config, encoder=encoder).derived) == before
    assert _content(read_cache(config.index_folder, _digests(config))) == before


def _digests(config):
    return to_digests(read_state(config.index_folder))


def test_cache_in_which_no_file_can_be_written_is_done_without(config, encoder):
    before = _content(_fill(config, encoder).derived)
    shutil.rmtree(config.index_folder / "derived")
    (config.index_folder / "derived").write_text("in the way")
    assert _content(open_index(config, encoder=encoder).derived) == before


def test_texts_stay_readable_while_another_process_replaces_them(config, encoder, tmp_path):
    reader = _fill(config, encoder)
    for number in range(3):
        paragraph = make_paragraph("op-1", f"To report on weapons {number}.")
        write_resolution(config.library, make_resolution("d-1", paragraph))
        open_index(config, encoder=encoder)
    texts = [one.paragraph("op-1").text for one in reader.resolutions.values()]
    assert texts == [f"To request {number} women to report." for number in (1, 2, 3)]
    assert reader.refresh().resolutions["d-1"].paragraph("op-1").text == "To report on weapons 2."


def test_opening_while_a_writer_holds_the_lock_writes_no_cache(config, encoder):
    before = _content(_fill(config, encoder).derived)
    shutil.rmtree(config.index_folder / "derived")
    with hold_lock(config.library, 1):
        assert _content(open_index(config, encoder=encoder).derived) == before
    assert not (config.index_folder / "derived").exists()


def test_only_the_two_latest_caches_are_kept(config, encoder):
    _fill(config, encoder, 4)
    for name in ("d-1", "d-2", "d-3"):
        remove_documents(config, [name], encoder=encoder)
    assert len(list((config.index_folder / "derived").iterdir())) == 2
    assert list(open_index(config, encoder=encoder).resolutions) == ["d-4"]


def test_writer_leaves_the_cache_of_its_last_state(config, encoder, tmp_path):
    path = tmp_path / "x.json"
    path.write_text(
        '{"document_id": "x-1", "symbol": "X/1", "title": "T",'
        ' "paragraphs": [{"label": "op-1", "text": "Urges women."}]}'
    )
    add_paths(config, [path], encoder=encoder)
    read = read_cache(config.index_folder, _digests(config))
    assert list(read.resolutions) == list(list_files(config.library)) == ["x-1"]


def test_scope_is_as_if_nothing_else_were_loaded():
    both = _derived()
    alone = derive({LATER.document_id: LATER})
    within = both.within(frozenset([LATER.document_id]))
    asked = ["report", "shore", "sen"]
    loaded = both.rows_of([LATER.document_id])
    assert np.array_equal(
        within.postings.scores(asked, loaded)[loaded], alone.postings.scores(asked)
    )
    assert not within.postings.scores(asked, loaded)[~loaded].any()
    assert (dict(within.words), dict(within.cited)) == (dict(alone.words), dict(alone.cited))
    assert within.acronyms == alone.acronyms == ()
    assert to_catalogue(within).dated == ("ag-res-9-ii-o-72",)


def test_postings_of_no_rows_find_nothing():
    assert build_postings((), ()).scores(["women"]).tolist() == []


def test_answers_are_the_same_with_and_without_the_cache(tmp_path):
    cached = Assistant.open(tmp_path / "library")
    derived = tmp_path / "library" / ".index" / "derived"
    assert len(list(derived.iterdir())) == 1
    shutil.rmtree(derived)
    derived.write_text("in the way")
    fresh = Assistant.open(tmp_path / "library")
    questions = (
        "who must report to REMJA-VI?",
        "what does CIM stand for?",
        "which paragraphs mention women?",
        "what does paragraph 5 of 2026 say?",
        "which resolutions are cited in 2118?",
        "What is said about smugling of migrants?",
        "how are victims protected?",
    )
    assert [fresh.ask(one) for one in questions] == [cached.ask(one) for one in questions]
    assert [fresh.search(one) for one in questions] == [cached.search(one) for one in questions]
    scope = frozenset(["ag-res-2118-xxxv-o-05"])
    assert fresh.within(scope).ask(questions[0]) == cached.within(scope).ask(questions[0])
