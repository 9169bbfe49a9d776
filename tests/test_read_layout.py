"""What pages print around a text stays out of it: notes, heads, feet, other columns."""

from __future__ import annotations

from itertools import count

import pytest
from printed_pages import write_placed_pdf

from index.formats.pdf import read_pdf
from index.formats.plain import read_text
from index.formats.wraps import join_wrapped

_FRONT = ("CP/RES. 812 (1342/12)", "KEEPING OF HARBOUR LIGHTS")
_TEXT = (
    "THE PERMANENT COUNCIL,",
    "RECALLING its resolution CP/RES. 700 (1100/10),",
    "RESOLVES:",
    "1. To ask the member states to keep the lights of their harbours burning",
    "throughout the night, in all weathers.",
    "2. To ask the Secretary General to publish a list of them.",
)


def _page(lines, top=700.0, *, size=11.0, left=72.0):
    heights = count(top, -20)
    return [(left, next(heights), size, line) for line in lines]


def _read(tmp_path, *pages):
    write_placed_pdf(tmp_path / "a.pdf", *pages)
    return read_pdf(tmp_path / "a.pdf").split("\n")


_BLOCKS = [
    *_FRONT,
    *_TEXT[:3],
    "1. To ask the member states to keep the lights of their harbours burning throughout the "
    "night, in all weathers.",
    _TEXT[5],
]


@pytest.mark.parametrize("size", [9.0, 11.0, 13.0])
@pytest.mark.parametrize("number", ["1", "- 1 -", "12-04711 1/1"])
def test_notes_stay_out_above_a_page_number_of_any_size(tmp_path, size, number):
    notes = _page(
        ["1. The Government of Orland has no harbours,", "and abstains.", "2. Lights only."],
        110,
        size=8.0,
    )

    page = [*_page([*_FRONT, *_TEXT]), *notes, (300.0, 30.0, size, number)]

    assert _read(tmp_path, page) == _BLOCKS


def test_notes_that_go_on_at_the_foot_of_the_next_page_stay_out(tmp_path):
    first = _page(["1. The Government of Orland has no harbours", "and is on"], 110, size=8.0)
    second = _page(["holiday.", "2. Zembla abstains, with"], 110, size=8.0)
    third = _page(["regret."], 110, size=8.0)

    read = _read(
        tmp_path,
        [*_page([*_FRONT, *_TEXT[:4]]), *first],
        [*_page(_TEXT[4:5]), *second],
        [*_page(_TEXT[5:]), *third],
    )

    assert read == _BLOCKS


@pytest.mark.parametrize(
    "head",
    [
        "- 2 - CP/RES. 812 (1342/12)",
        "CP/RES. 812 (1342/12) 2",
        "CP/RES. 812 (1342/12) KEEPING OF HARBOUR LIGHTS",
        "KEEPING OF HARBOUR LIGHTS CP/RES. 812 (1342/12) page 2",
    ],
)
def test_a_head_on_the_second_of_two_pages_stays_out(tmp_path, head):
    first = _page([*_FRONT, *_TEXT[:4]])

    second = [(72.0, 750.0, 10.0, head), *_page(_TEXT[4:])]

    assert _read(tmp_path, first, second) == _BLOCKS


@pytest.mark.parametrize(
    ("top", "foot"),
    [
        ("2/9/26, 11:05 PM Lights - The Organization", "https://lights.example/812 {}/2"),
        ("09.02.2026, 23:05 Lights", "file:///C:/Users/me/lights.html {}/2"),
        ("Lights https://lights.example/812", "{} of 2 2026/02/09, 23:05"),
    ],
)
def test_what_a_browser_prints_around_pages_stays_out(tmp_path, top, foot):
    pages = [
        [(30.0, 780.0, 8.0, top), *_page(lines), (30.0, 15.0, 8.0, foot.format(number))]
        for number, lines in enumerate(([*_FRONT, *_TEXT[:4]], _TEXT[4:]), 1)
    ]

    assert _read(tmp_path, *pages) == _BLOCKS


def test_an_address_and_a_symbol_that_end_a_page_of_text_stay(tmp_path):
    first = _page([*_FRONT, *_TEXT[:3], "1. To ask for reports at", "https://lights.example/1"])
    second = _page(["under the Rules of the Meeting in", "Resolution CP/RES. 77 (90/01)", "only."])

    assert _read(tmp_path, first, second)[-1] == (
        "1. To ask for reports at https://lights.example/1 under the Rules of the Meeting in "
        "Resolution CP/RES. 77 (90/01) only."
    )


@pytest.mark.parametrize(
    "head", ["CP/RES. 812 (1342/12)      Lights", "Lights   CP/RES. 812 (1342/12)"]
)
def test_a_short_title_beside_the_symbol_stays_out_behind_form_feeds(head):
    text = (
        "CP/RES. 812 (1342/12)\n\nLights\n\nTHE PERMANENT COUNCIL,\n\n"
        "RECALLING its resolutions on lights and the views of member\n\n1/2     12-04711\n\f"
        f"{head}\n\nstates on them,\n\nRESOLVES:\n\n1. To thank them.\n\n2/2     12-04711\n"
    )

    assert read_text(text).split("\n")[3:] == [
        "RECALLING its resolutions on lights and the views of member states on them,",
        "RESOLVES:",
        "1. To thank them.",
    ]


def test_narrow_columns_give_whole_paragraphs_and_keep_their_closing_lines_apart(tmp_path):
    left = _page(
        [
            "A/RES/47/33. Wells",
            "The General Assembly,",
            "Recalling its resolution 46/21 of 19",
            "December 1991 on wells and on the",
            "villages that dug them, and the many",
            "offers of help made since by the old",
            "Union of Engineers of the Southern",
            "Isles, by its chapters, and by their",
        ]
    )
    right = _page(
        [
            "members,",
            "1. Asks the States to keep the wells",
            "clean, together with the World",
            "Association of Well Diggers, and to",
            "report every two years to the public.",
            "93rd plenary meeting",
            "22 December 1992",
        ],
        left=330.0,
    )

    assert _read(tmp_path, [*left, *right]) == [
        "A/RES/47/33. Wells",
        "The General Assembly,",
        "Recalling its resolution 46/21 of 19 December 1991 on wells and on the villages that dug "
        "them, and the many offers of help made since by the old Union of Engineers of the "
        "Southern Isles, by its chapters, and by their members,",
        "1. Asks the States to keep the wells clean, together with the World Association of Well "
        "Diggers, and to report every two years to the public.",
        "93rd plenary meeting",
        "22 December 1992",
    ]


def test_a_head_over_narrow_columns_does_not_run_into_their_text():
    head = "VI. Resolutions adopted on the reports of the Second Committee"
    paragraph = ["Wells and pumps of the Southern", "Isles and of the Northern Isles are", "kept."]

    blocks = join_wrapped([head, *paragraph * 20], narrowest=30)

    assert blocks == [head, *[" ".join(paragraph)] * 20]


_VOLUME = (
    ("CONTENTS", "CP/RES. 812 (1342/12) Lights", "CP/RES. 813 (1342/12) Buoys", *_FRONT, *_TEXT),
    (
        "CP/RES. 813 (1342/12)",
        "BUOYS",
        "(Adopted at the meeting of May 2, 2012)",
        *_TEXT[:3],
        "1. To ask for buoys.",
        "2. To adopt the rules attached hereto, whose text has been agreed on by all of them.",
        "ANNEX",
    ),
    ("Article 1", "Buoys are red.", "They are seen by day, as is agreed among all the states."),
    ("Article 2", "Buoys are lit.", "They are seen by night, as is agreed among all the states."),
)


@pytest.mark.parametrize("head", ["", "CP/RES. 812 (1342/12)"])
def test_what_begins_at_the_edge_of_a_page_is_no_head(tmp_path, head):
    pages = [
        [*([(280.0, 750.0, 10.0, f"- {number} -")] if number > 1 else []), *_page(lines, 690)]
        for number, lines in enumerate(_VOLUME, 1)
    ]
    if head:
        pages = [pages[0], *([(72.0, 735.0, 10.0, head), *page] for page in pages[1:])]

    read = _read(tmp_path, *pages)

    assert [line for line in read if line[:7] in ("CP/RES.", "THE PER", "RESOLVE", "Article")] == [
        *_VOLUME[0][1:4],
        _TEXT[0],
        _TEXT[2],
        _VOLUME[1][0],
        _TEXT[0],
        _TEXT[2],
        "Article 1",
        "Article 2",
    ]
    assert read[read.index(_VOLUME[1][0]) + 1] == "BUOYS"


def test_the_head_above_a_second_part_stays_out(tmp_path):
    text = (
        "A/RES/80/901\n\n80/901. Lights\n\nA\n\nThe General Assembly,\n\nRecalling the lights,\n\n"
        "1. Takes note of the lights.\n\n1/2\n\f"
        "Lights      A/RES/80/901\n\nB\n\nThe General Assembly,\n\nRecalling the buoys,\n\n"
        "1. Takes note of the buoys.\n\n2/2\n"
    )

    assert read_text(text).split("\n")[6:8] == ["B", "The General Assembly,"]


_RAISED = """\
A/HRC/RES/49/977

       The Human Rights Council,
       Noting the report on clocks, 1 and recalling article 4,
       1.     Thanks the clockmakers; 2
       2.     Asks them to report

   1
       A/HRC/49/48.
   2
       See resolution 48/12,
       paragraph 3.

GE.22-05227(E)
\fA/HRC/RES/49/977

       by 31 March 2023.
   9
       3.     Thanks them again.
2                                                          GE.22-05227
"""


def test_notes_with_raised_numbers_on_lines_of_their_own_stay_out():
    assert read_text(_RAISED).split("\n") == [
        "A/HRC/RES/49/977",
        "The Human Rights Council,",
        "Noting the report on clocks, and recalling article 4,",
        "1. Thanks the clockmakers;",
        "2. Asks them to report by 31 March 2023.",
        "3. Thanks them again.",
    ]


@pytest.mark.parametrize("foot", ["31-09475 2/2", "2/2 31-09475"])
def test_a_head_over_a_page_and_job_number_stays_out(foot):
    lines = ["1. Thanks the clockmakers;", "2. Asks them to report;", "3. Asks again;", "4. Waits."]
    text = (
        "S/RES/990 (2031)\nThe Security Council,\nNoting the clocks of the region,\n"
        f"{lines[0]}\nS/RES/990 (2031)\n{foot}\n" + "\n".join(lines[1:])
    )

    assert read_text(text).split("\n")[3:] == lines


def test_words_set_wide_are_words():
    text = "CP/RES. 1 (2/19)\nR E S U E L V E :\n1. Pedir los planes A B C.\n"

    assert read_text(text).split("\n")[1:] == ["RESUELVE :", "1. Pedir los planes A B C."]


_PLACED = (
    "CP/RES. 41 (12/98)",
    "THE PERMANENT COUNCIL,",
    "NOTING the pilots of the ports, and those",
    "of the rivers,",
    "RESOLVES:",
    "1. To thank the pilots, at all times,",
    "and their crews.",
    "2. To ask for a report.",
    "3. To wait for it.",
)
_READ = [
    *_PLACED[:2],
    "NOTING the pilots of the ports, and those of the rivers,",
    "RESOLVES:",
    "1. To thank the pilots, at all times, and their crews.",
    *_PLACED[7:],
]


def test_pieces_of_one_height_are_one_line(tmp_path):
    words = [
        (72 + 7 * line.index(word, at), 700 - 20 * place, 11, word)
        for place, line in enumerate(_PLACED)
        for at, word in zip(_starts(line), line.split(), strict=True)
    ]
    write_placed_pdf(tmp_path / "a.pdf", words)

    assert read_pdf(tmp_path / "a.pdf").split("\n") == _READ


def _starts(line):
    return [0, *(place + 1 for place, char in enumerate(line) if char == " ")]


@pytest.mark.parametrize("first", [1, 38])
def test_numbers_of_lines_stay_out(tmp_path, first):
    lines = [
        piece
        for place, line in enumerate(_PLACED)
        for piece in (
            (40, 700 - 20 * place, 8, str(first + place)),
            (72, 700 - 20 * place, 11, line),
        )
    ]
    write_placed_pdf(tmp_path / "a.pdf", lines)

    assert read_pdf(tmp_path / "a.pdf").split("\n") == _READ
