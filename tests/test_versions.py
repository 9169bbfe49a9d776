"""Versions of one text: which is meant, what each of them says, and conversations on them."""

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.comparison.words import (
    asked_of_each,
    asks_of_versions,
    subject_of_versions,
    without_subject,
    years_named,
)
from assistant.mentions.identifiers import find_identifiers
from assistant.records import Turn
from assistant.turns.condense import condense
from assistant.versions.documents import choose_version, versions_of
from assistant.versions.words import VersionWords, find_version_words

OLD, NEW, NEXT, LAMPS = "a-res-61-9", "a-res-64-20", "a-res-66-3", "a-res-65-8"


@pytest.fixture
def catalogue() -> Catalogue:
    resolutions = (
        make_resolution(
            OLD,
            make_paragraph("op-4", "Decides that the panel shall meet once a year in Oslo."),
            symbol="A/RES/61/9",
            title="Safety of wooden bridges",
            date="2006-12-04",
        ),
        make_resolution(
            NEW,
            make_paragraph("op-2", "Decides that, in place of paragraph 4 of resolution 61/9, it"),
            make_paragraph("op-3", "Recalls resolution A/RES/61/9 and its panel in Oslo."),
            symbol="A/RES/64/20",
            title="Panel on crossings",
            date="2009-12-18",
        ),
        make_resolution(
            NEXT,
            make_paragraph("pre-1", "Recalling resolution A/RES/64/20 on the panel;"),
            symbol="A/RES/66/3",
            title="Work of the panel on crossings",
            date="2011-11-02",
        ),
        make_resolution(
            LAMPS,
            make_paragraph("pre-1", "Recalling resolution A/RES/61/9 on bridges;"),
            symbol="A/RES/65/8",
            title="Street lamps",
            date="2010-12-10",
        ),
    )
    return build_catalogue({item.document_id: item for item in resolutions})


def test_versions_are_those_that_continue_one_another(catalogue: Catalogue) -> None:
    assert [versions_of(key, catalogue) for key in (OLD, NEW, NEXT, LAMPS)] == [
        (OLD, NEW, NEXT),
        (OLD, NEW, NEXT),
        (OLD, NEW, NEXT),
        (LAMPS,),
    ]


@pytest.mark.parametrize(
    ("question", "focus", "chosen"),
    [
        ("Where did the panel originally meet?", "", OLD),
        ("Which office was first put in charge of the bridges?", "", OLD),
        ("Where does the panel meet now?", "", NEXT),
        ("How often must it meet under the revised rules?", "", NEXT),
        ("How long was the panel prolonged in 2009?", "", NEW),
        ("Where has it met since 2010?", "", NEW),
        ("Where does it meet from 2012 onwards?", "", NEXT),
        ("What work did the 64th session give the panel?", "", NEW),
        ("What work did the sixty-sixth session give the panel?", "", NEXT),
        ("What was its limit under the original 2006 rules?", "", OLD),
        ("and the earlier one?", NEW, OLD),
        ("and the later one?", NEW, NEXT),
        ("and the later one?", NEXT, ""),
        ("¿Dónde se reúne actualmente?", "", NEXT),
        ("When is the first report due?", "", ""),
        ("When was the older of the two bridge resolutions adopted?", "", OLD),
        ("What is due under the first bridge safety resolution?", "", OLD),
        ("and after 2010?", OLD, NEW),
        ("Is there a later text on this?", "", ""),
        ("What is the latest date for the report?", "", ""),
        ("Who mends the board's current rules?", "", ""),
        ("What is said of first aid?", "", ""),
        ("How many bridges fell between 2006 and 2009?", "", ""),
        ("What happened in 2008?", "", ""),
        ("What could the 2006 purse pay for?", "", OLD),
        ("Is the panel still in Oslo?", "", NEXT),
        ("May a bridge still be closed?", "", ""),
        ("How soon must it report under the newer rules?", "", NEXT),
        ("end date of the renewed panel", "", NEXT),
        ("Did the panel reach its goal?", "", NEXT),
        ("Was the target ever met?", OLD, NEW),
        ("Was the target ever met?", NEXT, ""),
        ("What became of the workshops?", "", NEXT),
        ("How many bridges had been mended by 2009?", "", NEW),
        ("How many lists were sent by mid-2008?", "", NEW),
        ("Under which item did the 64th session take up bridges?", "", NEW),
        ("How many bridges were to be mended by 2009?", "", ""),
        ("What was due by 2009?", "", ""),
        ("How many were mended by 2012?", "", ""),
        ("Which target must be reached?", "", ""),
        ("What happens to old bridges?", "", ""),
        ("what was it before?", NEW, OLD),
        ("and who ran it before?", NEXT, NEW),
        ("what was it before?", OLD, ""),
        ("and the first time round?", NEXT, OLD),
        ("and the second time around, how many?", OLD, NEW),
        ("what happened the week before?", NEW, ""),
    ],
)
def test_version_is_chosen_by_its_words(
    question: str, focus: str, chosen: str, catalogue: Catalogue
) -> None:
    versions = versions_of(OLD, catalogue)
    found = (
        choose_version(one, versions, catalogue, focus) for one in find_version_words(question)
    )
    assert next(filter(None, found), "") == chosen


def test_version_named_by_a_noun_is_told_from_an_adverb() -> None:
    asked = "What do the revised rules say now?"
    assert list(find_version_words(asked)) == [
        VersionWords("latest", 8, 25, named=True),
        VersionWords("latest", 30, 33),
    ]


@pytest.mark.parametrize(
    ("question", "focus", "named"),
    [
        ("What about the later one?", (OLD,), (NEW,)),
        ("What about the earlier resolution?", (NEW,), (OLD,)),
        ("What about the later one?", (LAMPS,), ()),
        ("What does the latest resolution ask?", (), (NEXT,)),
        ("everything due in 2009 under resolution 64/20", (), (NEW,)),
    ],
)
def test_later_one_is_of_the_text_spoken_of(
    question: str, focus: tuple[str, ...], named: tuple[str, ...], catalogue: Catalogue
) -> None:
    assert find_identifiers(question, catalogue, focus).document_ids == named


@pytest.mark.parametrize(
    ("question", "standalone"),
    [
        ("And from 2012 onwards?", "Where does the panel meet in A/RES/66/3?"),
        ("and now?", "Where does the panel meet in A/RES/66/3?"),
        ("Where since 2009?", "Where does the panel meet in A/RES/64/20?"),
        ("How many since 2009?", ""),
        ("Does the panel still meet?", ""),
        ("Which lamps were first lit on the bridges of Oslo?", ""),
    ],
)
def test_follow_up_asks_the_same_of_another_version(
    question: str, standalone: str, catalogue: Catalogue
) -> None:
    answered = Turn("assistant", "In Oslo.\n\n— A/RES/61/9, operative para. 4 [1]")
    history = [Turn("user", "Where did the panel originally meet?"), answered]
    earlier = [Turn("user", "Where does the panel meet?"), answered]
    assert condense(question, earlier, catalogue).standalone_question == (standalone or question)
    assert condense("and now?", history, catalogue).standalone_question == (
        "Where did the panel meet in A/RES/66/3?"
    )


def test_follow_up_on_a_list_goes_on_with_its_one_document(catalogue: Catalogue) -> None:
    listed = Turn("assistant", "**A/RES/61/9** asks the panel:\n- decides: meet once a year [1]")
    history = [Turn("user", "What must the panel do?"), listed]
    assert condense("and now?", history, catalogue).standalone_question == (
        "What must the panel do in A/RES/66/3?"
    )


@pytest.mark.parametrize(
    ("question", "each"),
    [
        ("How did the size of the panel change from 2006 to 2009?",
         "What is the size of the panel?"),
        ("Compare the two bridge resolutions on reports.", "What is reports?"),
        ("Compare the fees in the 2006 and 2009 texts", "What is the fees?"),
        ("Who paid, before and after 2009?", "Who paid?"),
        ("Who decided on grants before and after the 2009 bridge resolution?",
         "Who decided on grants?"),
        ("Where is it to meet under each of the two resolutions?", "Where is it to meet?"),
        ("Was the fee raised between 2006 and 2009, and from what to what?", "What is the fee?"),
        ("How has the size of the panel changed?", "What is the size of the panel?"),
        ("Do both bridge resolutions mention fees?", "Do they mention fees?"),
        ("What do the two texts say on fees?", "What do they say on fees?"),
        ("size of the panel, 2006 vs 2009", "What is size of the panel?"),
        ("Largest grant under the 2006 rules and under the 2009 rules", "What is largest grant?"),
        ("Fee for visitors: old text versus new text", "What is fee for visitors?"),
        ("How long is the course - first text and renewal", "How long is the course?"),
        ("Who sat on it at first, and who does now?", "Who sat on it?"),
        ("How many met originally and how many later, and why?", "How many met?"),
        ("Deadline for lists then and now", "What is deadline for lists?"),
        ("drills per year 2006 v 2009", "What is drills per year?"),
        ("How does the fee in the 2009 text differ from the one in 2006?", "What is the fee?"),
        ("time limit to enter boats: old and new", "What is time limit to enter boats?"),
        ("limit of a grant under the old text on bridges and under the new one",
         "What is limit of a grant?"),
        ("Which of the two resolutions is older?", ""),
        ("What did the old and the new members say?", ""),
        ("Who was first elected and who later resigned?", ""),
        ("How many bridges fell between 2006 and 2009?", ""),
        ("Who reports to the panel, and how?", ""),
        ("Must the fee be paid before and not later?", ""),
    ],
)  # fmt: skip
def test_comparison_of_versions_is_asked_of_each(question: str, each: str) -> None:
    assert (asked_of_each(question) if asks_of_versions(question) else "") == each


def test_subject_of_both_texts_is_left_out_of_what_is_asked() -> None:
    asked = "What is the size of the panel on wooden bridges?"
    assert without_subject(asked, "Safety of wooden bridges") == "What is the size of the panel?"
    assert without_subject("What is said on wooden bridges?", "Safety of bridges") == (
        "What is said on wooden bridges?"
    )
    assert subject_of_versions("Compare the two bridges resolutions on fees") == ("bridg",)
    assert years_named("In 2006, and on 4 December 2009?") == ["2006"]
