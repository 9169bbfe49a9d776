"""Forms that models give their answers: markers, lists, headings, talk, data."""

from dataclasses import replace

import pytest

from assistant.writing.check import Checked
from assistant.writing.given import Given
from assistant.writing.listing import check_list
from assistant.writing.markers import read_markers, take_markers
from assistant.writing.notices import CUT_OFF
from assistant.writing.splitting import Piece, split_sentences
from assistant.writing.statements import gather_statements

GIVEN = (
    Given("k/op-1", "K 1", "To request the Harbour Board to report on kites by 4 May 2031."),
    Given("k/op-2", "K 2", "To urge the Tide Office and the Pilot Corps to count buoys."),
)
BOARD = "The Harbour Board is to report"


def _stated(text: str, size: int = 1000) -> list[str]:
    deltas = (text[n : n + size] for n in range(0, len(text), size))
    return [piece.text for piece in gather_statements(split_sentences(deltas, 2), GIVEN)]


@pytest.mark.parametrize("size", [1, 5, 1000])
@pytest.mark.parametrize(
    "marker",
    [
        *("【1】", "【1†source】", "(1)", "[^1]", "[ 1 ]", "[paragraph 1]", "[Source 1]"),
        *("［1］", "（1）", "\\[1\\]", "[[1]]", "[[1]](#1)", "[1](#ref-1)", "<sup>1</sup>"),
        *("[cite: 1]", "[P1]", "[¶1]", "([1])", "(see [1])", "(see also [1])"),
    ],
)
def test_marker_is_read_however_it_is_written(marker: str, size: int) -> None:
    inside = f"{BOARD} {marker}. It is asked to {marker}."
    assert _stated(inside, size) == [f"{BOARD} [1].", "It is asked to [1]."]
    behind = f"{BOARD}. {marker} Buoys are counted. {marker}"
    assert _stated(behind, size) == [f"{BOARD}. [1]", "Buoys are counted. [1]"]


@pytest.mark.parametrize(
    "text",
    [
        "Buoys are counted under article 5 (1), as before [2].",
        "Buoys are counted under paragraph (1) [2].",
        "Two things are asked: (1) kites and (2) buoys [2].",
        "Three reports (3) are due [1].",
    ],
)
def test_number_in_brackets_is_no_marker_elsewhere(text: str) -> None:
    assert _stated(text) == [text]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (f"## Answer\n\n{BOARD} [1].", [f"{BOARD} [1]."]),
        (f"**Answer**\n{BOARD} [1].", [f"{BOARD} [1]."]),
        (f"Sure! Here is the answer:\n\n{BOARD} [1].", [f"{BOARD} [1]."]),
        (f"Here is the answer: {BOARD} [1].", [f"{BOARD} [1]."]),
        (f"Who must report on kites? {BOARD} [1].", [f"{BOARD} [1]."]),
        (f"Yes: {BOARD} [1].", [f"Yes: {BOARD} [1]."]),
        (f"{BOARD}. Kites are meant [1].", [f"{BOARD} [1].", "Kites are meant [1]."]),
        (f"{BOARD}.\n\nBuoys are counted [2].", [f"{BOARD}.", "Buoys are counted [2]."]),
        (f"{BOARD} [1]. Buoys sink.", [f"{BOARD} [1].", "Buoys sink."]),
        (
            "1. Kites fly [1].\n2. Buoys are counted [2]",
            ["Kites fly [1].", "Buoys are counted [2]"],
        ),
        (
            "The following count buoys:\n- the Tide Office [2]\n- the Pilot Corps [2]\n\n"
            f"{BOARD} [1].",
            [
                "The following count buoys: the Tide Office [2]; the Pilot Corps [2]",
                f"{BOARD} [1].",
            ],
        ),
        (
            "The Harbour Board:\n> “to report on kites” [1]",
            ["The Harbour Board: “to report on kites” [1]"],
        ),
        (f"[1] {BOARD}.\n[2] Buoys are counted.", [f"[1] {BOARD}.", "[2] Buoys are counted."]),
        (f"{BOARD} [1].\n\n[2] Buoys sink.", [f"{BOARD} [1].", "[2] Buoys sink."]),
        (f"{BOARD}.\n[1]\n\nBuoys sink.\n\n[2]", [f"{BOARD}. [1]", "Buoys sink. [2]"]),
        (f"*{BOARD}* on _kites_ [1].", [f"{BOARD} on _kites_ [1]."]),
    ],
)
@pytest.mark.parametrize("size", [1, 1000])
def test_statements_are_found_in_the_form_given(text: str, stated: list[str], size: int) -> None:
    found = [take_markers(one) for one in _stated(text, size)]
    assert found == [take_markers(one) for one in stated]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (f"{BOARD} (K 1, operative para. 1).", [f"{BOARD} [1]."]),
        (f"{BOARD} [operative para. 1]. Buoys sink [1].", [f"{BOARD} [1].", "Buoys sink [1]."]),
        (f"{BOARD} ([K 1, operative para. 1][1]).", [f"{BOARD} [1]."]),
        (f"{BOARD} [1: K 1, operative para. 1].", [f"{BOARD} [1]."]),
        (f"{BOARD}.\n\nBuoys sink.\n\nSources: [1], [2]", [f"{BOARD}.[1][2]", "Buoys sink.[1][2]"]),
        (f"{BOARD} [^1].\n\n[^1]: K 1, operative para. 1: “on kites”", [f"{BOARD} [1]."]),
        (f"{BOARD}.\n\n**References**\n1. K 1, operative para. 1", [f"{BOARD}.[1]"]),
        ("K 1, operative para. 1 [1].", ["K 1, operative para. 1 [1]."]),
        ("“To report on kites” [1].", ["“To report on kites” [1]."]),
    ],
)
@pytest.mark.parametrize("size", [1, 1000])
def test_source_written_out_is_a_marker_and_states_nothing(
    text: str, stated: list[str], size: int
) -> None:
    given = [
        replace(one, citation=f"{one.citation}, operative para. {one.citation[-1]}")
        for one in GIVEN
    ]
    deltas = (text[n : n + size] for n in range(0, len(text), size))
    found = [piece.text for piece in gather_statements(split_sentences(deltas, 2), given)]
    assert [take_markers(one) for one in found] == [take_markers(one) for one in stated]


@pytest.mark.parametrize(
    "text", ["| Who | When |\n|---|---|\n| Board | May [1] |", '{"answer": "Kites [1]."}']
)
def test_tables_and_data_are_known(text: str) -> None:
    pieces = list(gather_statements(split_sentences([text], 2), GIVEN))
    assert {piece.is_data for piece in pieces} == {True}


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("According to [1], the Board reports.", "The Board reports."),
        ("As stated in paragraph 1, the Board reports [1].", "The Board reports."),
        ("Under paragraph 2, the Board reports [1].", "Under paragraph 2, the Board reports."),
        ("[1]: The Board reports.", "The Board reports."),
        ("The Board reports (see paragraphs [1], [1] and [1]).", "The Board reports."),
        ("The Board, as set out in [1], reports.", "The Board reports."),
        ("Under paragraph [1], the Board reports.", "The Board reports."),
        ("By 4 May 2031 [1], the Board reports.", "By 4 May 2031, the Board reports."),
    ],
)
def test_words_that_only_lead_to_a_marker_go_with_it(text: str, plain: str) -> None:
    assert take_markers(read_markers(text, 2)) == (plain, (1,))


class _Knowing:
    """A judge that drops what speaks of ropes, and keeps what it heard."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def bears(self, sentence, cited, findings) -> bool:
        self.heard.append(sentence)
        return "ropes" not in sentence


def _list(text: str) -> Piece:
    (piece,) = gather_statements(split_sentences([text], 2), GIVEN)
    return piece


def test_lead_in_that_breaks_off_goes_on_in_each_item() -> None:
    piece = _list("They must:\n- report on kites [1]\n- sort ropes [1]\n- count buoys [2].")
    judge = _Knowing()
    checked = check_list(piece, GIVEN, judge)
    assert checked == Checked(
        "They must: report on kites; count buoys.", (1, 2), fallen=("word ropes",)
    )
    assert judge.heard == ["They must sort ropes", "They must count buoys."]


def test_item_that_falls_takes_a_lead_in_that_counts_with_it() -> None:
    items = "\n- Report on kites\n- Sort ropes\n- Fly them."
    said = check_list(_list(f"The Board does this [1]:{items}"), GIVEN, _Knowing())
    assert said == Checked(
        "The Board does this: Report on kites; Fly them.", (1,), fallen=("word ropes",)
    )
    counted = check_list(_list(f"The Board does three things [1]:{items}"), GIVEN, _Knowing())
    assert counted.problem == "word ropes"


def test_item_that_is_cut_off_falls_alone() -> None:
    piece = replace(_list("The Board must:\n- report on kites [1]\n- fly the"), is_whole=False)
    checked = check_list(piece, GIVEN, _Knowing())
    assert checked == Checked("The Board must: report on kites", (1,), fallen=(CUT_OFF,))


def test_yes_that_stands_alone_opens_the_next_sentence() -> None:
    assert _stated(f"Yes. {BOARD} [1].") == [f"Yes: {BOARD} [1]."]
    assert _stated(f"**No** [1]\n\n{BOARD} [1].") == [f"No: {BOARD} [1]."]
