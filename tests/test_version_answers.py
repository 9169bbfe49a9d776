"""The real assistant over two versions of one text: each comparison and version answered."""

from pathlib import Path

import pytest

from assistant import Assistant, Turn
from index.build import add_paths
from index.config import load_config

FIRST = """AG/RES. 3101 (XLI-O/11)

COMMUNITY FOOTBRIDGES OF THE HIGH VALLEYS

(Adopted at the second plenary session, held on June 7, 2011)

THE GENERAL ASSEMBLY,

CONCERNED that many footbridges of the high valleys have no handrail,

RESOLVES:

1. To establish the Footbridge Program of the High Valleys until December 31, 2014.

2. To create a Footbridge Panel of seven engineers, which shall meet once a year in Cusco, Peru.

3. To set the target of the Footbridge Fund at US$900,000, and to decide that no member state may
receive more than US$40,000 from it.

4. To request the Secretary General to publish a manual on ropes by May 31, 2012.

5. To create a monthly newsletter for the owners of mules.
"""
SECOND = """AG/RES. 3290 (XLIV-O/14)

CONTINUATION OF THE PROGRAM OF COMMUNITY FOOTBRIDGES

(Adopted at the third plenary session, held on June 5, 2014)

THE GENERAL ASSEMBLY,

RECALLING its resolution AG/RES. 3101 (XLI-O/11), "Community Footbridges of the High Valleys,"

NOTING that the Footbridge Fund received US$310,000, one third of the target of 2011;

AWARE that rope bridges were left outside the Footbridge Program in 2011;

RESOLVES:

1. To extend the Footbridge Program of the High Valleys until December 31, 2018, and to open it
to rope bridges.

2. To decide that the Footbridge Panel shall consist of 12 engineers and shall meet twice a year
in Quito, Ecuador, in place of the meetings provided for in paragraph 2 of AG/RES. 3101 (XLI-O/11).

3. To raise to US$65,000 the sum that a member state may receive from the Footbridge Fund.

4. To request the Footbridge Panel to list all crossings by March 31, 2015, and to instruct the
Secretary General to convene a workshop on handrails in October 2015.

5. To discontinue the monthly newsletter for the owners of mules.
"""
OLD, NEW = "ag-res-3101-xli-o-11", "ag-res-3290-xliv-o-14"


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    folder = tmp_path_factory.mktemp("versions")
    for name, text in (("first.txt", FIRST), ("second.txt", SECOND)):
        (folder / name).write_text(text, encoding="utf-8")
    library: Path = folder / "library"
    add_paths(load_config({}, library), [folder / "first.txt", folder / "second.txt"])
    return Assistant.open(library)


def _cited(assistant: Assistant, *questions: str) -> list[str]:
    turns: list[Turn] = []
    for question in questions:
        answer = assistant.ask(question, turns)
        turns += [Turn("user", question), Turn("assistant", answer.text)]
    return [one.paragraph_id for one in answer.citations]


@pytest.mark.parametrize(
    ("questions", "cited"),
    [
        (("Where did the Footbridge Panel originally meet?",), [f"{OLD}/op-2"]),
        (("Where does the Footbridge Panel meet now?",), [f"{NEW}/op-2"]),
        (("How many engineers sat on the Footbridge Panel in 2011?",), [f"{OLD}/op-2"]),
        (("Until when was the Footbridge Program prolonged in 2014?",), [f"{NEW}/op-1"]),
        (("Where did the Footbridge Panel originally meet?", "And since 2014?"), [f"{NEW}/op-2"]),
        (
            ("How much may a state receive from the Footbridge Fund under AG/RES. 3101?",
             "and under the revised rules?"),
            [f"{NEW}/op-3"],
        ),
        (("How did the number of engineers on the Footbridge Panel change from 2011 to 2014?",),
         [f"{OLD}/op-2", f"{NEW}/op-2"]),
        (("Compare the two footbridge resolutions on the place where the panel meets.",),
         [f"{OLD}/op-2", f"{NEW}/op-2"]),
        (("place where the Footbridge Panel meets: then vs now",), [f"{OLD}/op-2", f"{NEW}/op-2"]),
        (("Footbridge Panel engineers 2011 vs 2014",), [f"{OLD}/op-2", f"{NEW}/op-2"]),
        (("How many engineers sat on the Footbridge Panel at first, and how many later?",),
         [f"{OLD}/op-2", f"{NEW}/op-2"]),
        (
            ("How much may a state receive from the Footbridge Fund under AG/RES. 3101?",
             "and was that raised later?"),
            [f"{OLD}/op-3", f"{NEW}/op-3"],
        ),
        (
            ("How many engineers sat on the Footbridge Panel in 2011?",
             "is it still that many today?"),
            [f"{OLD}/op-2", f"{NEW}/op-2"],
        ),
        (("Did the Footbridge Fund reach its target?",), [f"{NEW}/pre-2"]),
        (
            ("What is the target of the Footbridge Fund in AG/RES. 3101?", "was that goal met?"),
            [f"{NEW}/pre-2"],
        ),
        (("Are rope bridges covered now?",), [f"{NEW}/op-1"]),
        (("What became of the newsletter for owners of mules?",), [f"{NEW}/op-5"]),
        (("How much had the Footbridge Fund received by 2014?",), [f"{NEW}/pre-2"]),
        (("When was the second footbridge resolution adopted?",), [f"{NEW}/title"]),
        (("everything due in 2015 under the later footbridge resolution",),
         [f"{NEW}/op-4", f"{NEW}/op-4"]),
    ],
)  # fmt: skip
def test_version_meant_is_cited(
    questions: tuple[str, ...], cited: list[str], assistant: Assistant
) -> None:
    assert _cited(assistant, *questions) == cited


def test_thing_that_a_later_version_ends_is_denied(assistant: Assistant) -> None:
    answer = assistant.ask("Is the newsletter for owners of mules still published?")
    assert answer.text.startswith("No: **To discontinue the monthly newsletter")
    assert _cited(assistant, "Is the manual on ropes still to be published?") == [f"{OLD}/op-4"]


def test_version_that_says_nothing_is_said_to_be_silent(assistant: Assistant) -> None:
    answer = assistant.ask("What do the two footbridge resolutions say about a manual on ropes?")
    assert [one.paragraph_id for one in answer.citations] == [f"{OLD}/op-4"]
    assert r"**AG/RES. 3290 (XLIV-O/14)** does not mention it." in answer.text


def test_comparison_on_what_is_foreign_to_both_versions_is_refused(assistant: Assistant) -> None:
    answer = assistant.ask("Compare the two footbridge resolutions on swimming pools")
    assert (answer.status, answer.citations) == ("unanswerable", ())


def test_change_of_a_document_as_a_whole_compares_no_versions(assistant: Assistant) -> None:
    turns = [Turn("user", "When was AG/RES. 3101 adopted?")]
    turns.append(Turn("assistant", assistant.ask(turns[0].content).text))
    answer = assistant.ask("has it been changed since?", turns)
    assert f"{NEW}/title" not in [one.paragraph_id for one in answer.citations]
    assert "3290" not in answer.standalone_question


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        (
            "How do both footbridge resolutions differ on the newsletter for owners of mules?",
            "- **AG/RES. 3101 (XLI-O/11)**: only here “create” [1].\n"
            "- **AG/RES. 3290 (XLIV-O/14)**: only here “discontinue” [2].\n\n",
        ),
        (
            "What changed between 3101 and 3290 on the newsletter for the owners of mules?",
            "- **AG/RES. 3101 (XLI-O/11)**: only here “create” [1].\n"
            "- **AG/RES. 3290 (XLIV-O/14)**: only here “discontinue” [2].\n\n",
        ),
        (
            "What do 3101 and 3290 have in common on the newsletter for the owners of mules?",
            "In both: “monthly newsletter for the owners of mules” [1][2].\n\n",
        ),
    ],
)
def test_comparison_on_a_subject_tells_words_that_differ(
    question: str, opening: str, assistant: Assistant
) -> None:
    assert assistant.ask(question).text.startswith(opening)
