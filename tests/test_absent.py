import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.citing.absent import answer_absent
from assistant.inquiry import build_inquiry

OLDER, NEWER = "a-res-70-1", "a-res-71-2"


@pytest.fixture
def catalogue() -> Catalogue:
    loaded = (
        make_resolution(
            OLDER,
            make_paragraph("pre-1", "Recalling its resolution 60/4,"),
            symbol="A/RES/70/1",
        ),
        make_resolution(
            NEWER,
            make_paragraph("pre-1", "Recalling its resolutions 70/1 and 61/5,"),
            make_paragraph("op-1", "Renews the request made in resolution 60/4;"),
            symbol="A/RES/71/2",
        ),
    )
    return build_catalogue({one.document_id: one for one in loaded})


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        (
            "Which cited resolutions are not loaded?",
            [
                "2 cited texts are not loaded:",
                "- **A/RES/60/4**, A/RES/70/1, preambular para. 1; "
                "A/RES/71/2, operative para. 1 [1][2]",
                "- **A/RES/61/5**, A/RES/71/2, preambular para. 1 [3]",
            ],
        ),
        (
            "Which texts does A/RES/70/1 name that are cited but missing?",
            [
                "1 cited text is not loaded:",
                "- **A/RES/60/4**, A/RES/70/1, preambular para. 1 [1]",
            ],
        ),
        ("Which resolutions are loaded?", []),
    ],
)
def test_cited_texts_that_are_not_loaded_are_listed(
    question: str, lines: list[str], catalogue: Catalogue
) -> None:
    answer = answer_absent(build_inquiry(question, catalogue), catalogue)
    assert (answer.text.splitlines() if answer else []) == lines


def test_library_without_absent_texts_says_so() -> None:
    only = make_resolution("a-res-1-1", make_paragraph("op-1", "Decides to meet;"))
    catalogue = build_catalogue({only.document_id: only})
    answer = answer_absent(
        build_inquiry("Which cited resolutions are not loaded?", catalogue), catalogue
    )
    assert answer is not None
    assert (answer.status, answer.text) == (
        "unanswerable",
        "Every text that they cite by its symbol is loaded.",
    )
