"""Meeting, date and vote behind the last paragraph, as part of the front matter."""

import pytest

from index.parse import parse_resolutions
from index.read import load_source

TEXT = """\
A/RES/90/7

90/7. Lighthouses of the coast

The General Assembly,

Recalling its resolution 89/3 on lighthouses, adopted without a vote,

1. Requests the Secretary-General to report on the lighthouses of the coast;

2. Decides to remain seized of the matter.

{closing}
"""
FRONT = "A/RES/90/7\n90/7. Lighthouses of the coast"
VOTE = "[Adopted by a recorded vote of 20 to 2, with 1 abstention. The voting was as follows:"


def _parse(tmp_path, text):
    path = tmp_path / "resolution.txt"
    path.write_text(text, encoding="utf-8")
    (resolution,) = parse_resolutions(load_source(path))
    return resolution


@pytest.mark.parametrize(
    ("closing", "printed"),
    [
        (
            "14th plenary meeting\n3 May 2035\nAdopted by a recorded vote of 9 to 2.\n\n1 A/90/4.",
            "14th plenary meeting\n3 May 2035\nAdopted by a recorded vote of 9 to 2.",
        ),
        (
            f"14th meeting\n{VOTE}\nIn favour:\nAruba, Belize\nAgainst:\nCuba, Peru\n"
            "Abstaining:\nTonga]\n\n* Reissued.",
            f"14th meeting\n{VOTE}\nIn favour:\nAruba, Belize\nAgainst:\nCuba, Peru\n"
            "Abstaining:\nTonga]",
        ),
        (
            "(Ninth plenary meeting, 3 May 2035 -\nCommittee A, fifth report)\n\nA90/VR/9",
            "(Ninth plenary meeting, 3 May 2035 -\nCommittee A, fifth report)",
        ),
        ("Port of Lima, 3 May 2035", "Port of Lima, 3 May 2035"),
        ("LXIV ABC – Lima, 3/V/35.", "LXIV ABC – Lima, 3/V/35."),
        ("(Proposal 14, Committee 3, 2nd meeting)", "(Proposal 14, Committee 3, 2nd meeting)"),
        (
            "14th plenary meeting\n\nAnnex\n\nRules\n\n1. The lamps shall be lit at dusk.",
            "14th plenary meeting",
        ),
    ],
)
def test_front_matter_goes_on_in_closing_lines(tmp_path, closing, printed):
    resolution = _parse(tmp_path, TEXT.format(closing=closing))

    assert resolution.front.text == f"{FRONT}\n{printed}"
    assert (resolution.front.start, resolution.front.end) == (-1, -1)
    assert resolution.paragraph("op-2").text == "Decides to remain seized of the matter."


@pytest.mark.parametrize("closing", ["Lamps in Lima, 5 May 2035", "of lamps, until 5 May 2035."])
def test_a_date_in_a_sentence_is_no_closing_line(tmp_path, closing):
    text = TEXT.replace("matter.\n", "matter, in the matter\n").format(closing=closing)

    assert _parse(tmp_path, text).front.text == FRONT


@pytest.mark.parametrize("closing", ["", "____________\n1. The delegation of Peru abstained."])
def test_front_matter_stays_one_stretch_without_closing_lines(tmp_path, closing):
    resolution = _parse(tmp_path, TEXT.format(closing=closing))

    assert resolution.front.text == FRONT
    assert resolution.front.start == 0


def test_title_is_no_cover_line(tmp_path):
    text = (
        "United Nations S/RES/990 (2031)\nSecurity Council Distr.: General 3 May 2031\n"
        "Resolution 990 (2031)\nAdopted by the Security Council on 3 May 2031\n"
        "The Security Council,\nRecalling its resolution 980 (2030),\n1. Urges calm.\n"
    )

    assert _parse(tmp_path, text).title == ""


@pytest.mark.parametrize(
    "cover",
    [
        "Naciones Unidas\nConsejo de Seguridad\nS/RES/990 (2031)\nDistr. general\n"
        "3 de mayo de 2031\nResolución 990 (2031)\n"
        "Aprobada por el Consejo de Seguridad en su 9430ª sesión, el 3 de mayo de 2031\n",
        "S/RES/990 (2031)\nResolution 990 (2031)\nof 3 May 2031\n",
        "United Nations\nS/RES/990 (2031)\nSecurity Council\nResolution 990 (2031) of 3 May 2031\n",
    ],
)
def test_title_is_no_cover_line_in_other_languages_and_no_date(tmp_path, cover):
    text = f"{cover}The Security Council,\nRecalling its resolution 980 (2030),\n1. Urges calm.\n"

    resolution = _parse(tmp_path, text)

    assert (resolution.symbol, resolution.title) == ("S/RES/990 (2031)", "")
    assert resolution.date == "2031-05-03"
