"""What a later text changes of an older one without naming its paragraph."""

import pytest
from conftest import open_texts

from assistant import Assistant
from assistant.references.alterations import Clause, find_changes

_OLDER = """AG/RES. 30 (III-O/73)

FERRIES OF THE HEMISPHERE

(Adopted at the third plenary session, held on June 5, 1973)

THE GENERAL ASSEMBLY,

RESOLVES:

1. To establish the Ferry Safety Fund, from which grants of up to $500 per pier may be made.

2. To create a Working Group on Ferries, composed of nine pilots elected by the Permanent Council.

3. To request member states to report every sinking within 48 hours.

4. To instruct the General Secretariat to publish a yearly almanac of tides.

5. To urge member states to whitewash the ferry piers each spring.

6. To note with satisfaction the ferry museum of Colón.
"""
_NEWER = """AG/RES. 40 (IV-O/74)

FERRIES OF THE HEMISPHERE: RENEWAL

(Adopted at the second plenary session, held on June 7, 1974)

THE GENERAL ASSEMBLY,

RECALLING resolution AG/RES. 30 (III-O/73), "Ferries of the Hemisphere";

RESOLVES:

1. To raise the grants from the Ferry Safety Fund to $800 per pier.

2. To replace the Working Group on Ferries by a Committee of five captains.

3. To replace the period of 48 hours provided for in paragraph 3 of resolution AG/RES. 30 (III-O/73)
with a period of 24 hours.

4. To discontinue the yearly almanac of tides.

5. To extend the ferry museum of Colón until 1980.

6. To request the Permanent Council to increase the number of pilots elected to working groups on
ferries.

7. To reduce the whitewash of ferry piers set out in resolution AG/RES. 7 (I-O/71).
"""


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "To raise the grant from 40 to 75 dollars, and to invite donors to give more.",
            (Clause("amends", 3, "raise the grant from 40 to 75 dollars", " the grant"),),
        ),
        (
            "Decides to extend the mandate of the Panel until 1 May 2026;",
            (
                Clause(
                    "renews",
                    11,
                    "extend the mandate of the Panel until 1 May 2026;",
                    " the mandate of the Panel",
                ),
            ),
        ),
        (
            "Also decides that the Register of Buoys shall be transferred to Brest;",
            (
                Clause(
                    "amends",
                    18,
                    "the Register of Buoys shall be transferred to Brest;",
                    "the Register of Buoys",
                ),
            ),
        ),
        ("Renews its request to the Council to extend its full cooperation;", ()),
        ("Requests the Council to raise the grant;", ()),
        ("Raising the grant to 75 dollars;", ()),
    ],
)
def test_clauses_that_change_something(text: str, clauses: tuple[Clause, ...]) -> None:
    assert tuple(find_changes(text)) == clauses


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    return open_texts(tmp_path_factory.mktemp("alterations"), _OLDER, _NEWER)


def test_paragraphs_that_a_later_version_changes(assistant: Assistant) -> None:
    found = assistant.catalogue.alterations("ag-res-40-iv-o-74", "ag-res-30-iii-o-73")
    assert [
        (one.older_id.partition("/")[2], one.newer_id.partition("/")[2], one.relation)
        for one in found
    ] == [
        ("op-1", "op-1", "amends"),
        ("op-2", "op-2", "supersedes"),
        ("op-3", "op-3", "amends"),
        ("op-4", "op-4", "supersedes"),
    ]


@pytest.mark.parametrize(
    ("number", "does"),
    [(1, "amends"), (2, "supersedes"), (3, "amends"), (4, "supersedes"), (5, "")],
)
def test_answer_from_a_changed_paragraph_says_so(
    number: int, does: str, assistant: Assistant
) -> None:
    older, newer = "AG/RES. 30 (III-O/73)", "AG/RES. 40 (IV-O/74)"
    notice = assistant.ask(f"What does paragraph {number} of AG/RES. 30 say?").notice
    assert notice == (
        does
        and f"Later text: {newer}, operative para. {number}, {does} what {older}, operative para. "
        f"{number}, ordered."
    )


def test_changed_paragraph_no_longer_stands_as_it_was(assistant: Assistant) -> None:
    answer = assistant.ask("Is paragraph 4 of AG/RES. 30 still in force?")
    assert answer.text.startswith("No: **AG/RES. 40 (IV-O/74), operative para. 4** supersedes what")
