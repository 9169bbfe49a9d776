"""Where a question is asked: in chosen resolutions, and in chosen parts of them."""

import pytest
from page_fakes import FakeAssistant, open_fake

from assistant import Assistant
from assistant.page.calls import Asked, ask
from assistant.page.exchange import exchange, to_asked
from assistant.page.opening import Opening

NEWER = "ag-res-2118-xxxv-o-05"


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    library = tmp_path_factory.mktemp("scope") / "library"
    return Opening(lambda notice: Assistant.open(library))


def cited(opening, question, *kinds):
    answer = ask(opening, Asked(question, kinds=kinds))
    return answer.status, [item.paragraph_id for item in answer.citations]


def test_each_part_answers_for_itself(real):
    question = "What does paragraph 3 of 2118 say?"
    assert cited(real, question) == ("answered", [f"{NEWER}/op-3"])
    assert cited(real, question, "operative") == ("answered", [f"{NEWER}/op-3"])
    assert cited(real, question, "preambular") == ("answered", [f"{NEWER}/pre-3"])


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Who must report to REMJA-VI?", "preambular"),
        ("Who must report to REMJA-VI?", "annex"),
        ("What does preambular paragraph 2 of 2118 say?", "operative"),
        ("How many operative paragraphs has 2118?", "preambular"),
        ("When was 2118 adopted?", "operative"),
    ],
)
def test_what_stands_in_another_part_is_refused_without_a_false_reason(real, question, kind):
    answer = ask(real, Asked(question, kinds=(kind,)))
    assert (answer.status, answer.citations) == ("unanswerable", ())
    assert answer.reason in ("nothing relevant", "not stated by the closest paragraphs")
    assert "paragraph 2" not in answer.text
    labels = [item.paragraph_id.partition("/")[2] for item in answer.nearest]
    prefix = {"preambular": "pre-", "operative": "op-"}.get(kind, "annex")
    assert all(label.startswith(prefix) for label in labels)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (
            "When was AG/RES. 2118 (XXXV-O/05) adopted?",
            "AG/RES. 2118 (XXXV-O/05) is loaded, but it is not among the resolutions that were "
            "chosen.",
        ),
        (
            "What does resolution 2118 say on victims?",
            "AG/RES. 2118 (XXXV-O/05) is loaded, but it is not among the resolutions that were "
            "chosen.",
        ),
        (
            "¿Qué dice AG/RES. 2118?",
            "AG/RES. 2118 (XXXV-O/05) está cargada, pero no está entre las resoluciones elegidas.",
        ),
        (
            "What does AG/RES. 2099 (XXXV-O/05) ask?",
            "AG/RES. 2099 (XXXV-O/05) is not loaded, and the loaded resolutions do not cite it.",
        ),
        (
            "What does A/RES/99/1 ask?",
            "A/RES/99/1 is not loaded, and the loaded resolutions do not cite it.",
        ),
    ],
)
def test_resolution_that_was_not_chosen_is_not_said_to_be_missing(real, question, text):
    answer = ask(real, Asked(question, scope=("ag-res-2026-xxxiv-o-04",)))
    assert (answer.status, answer.text) == ("unanswerable", text)


def test_all_parts_together_are_no_limit(real):
    every = ("preambular", "operative", "annex")
    assert real.within(frozenset(), frozenset(every)) is real.assistant()


def test_limits_of_a_browser_are_read_and_malformed_ones_left_out():
    limits = {"scope": [NEWER, 3], "kinds": ["operative", "front"], "mode": "loud"}
    assert to_asked("Who?", [], limits) == Asked("Who?", (), (NEWER,), ("operative",))
    for malformed in (None, [], "x", {"scope": "x", "kinds": {}}):
        assert to_asked("Who?", None, malformed) == Asked("Who?")


def test_scope_that_is_no_longer_loaded_is_not_widened():
    told = exchange(open_fake(FakeAssistant()), "Who?", [], {"scope": ["gone"]})
    assert told == {"failure": "scopeGone"}
