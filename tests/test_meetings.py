"""When a body meets, and paragraphs that tell of another body's session."""

import pytest
from conftest import make_pair

from assistant.evidence.meetings import unstated_meeting
from assistant.inquiry import build_inquiry

TEXT = "To ask the Board to report to the Harbour Assembly at its third session, and to PIER-II."


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("When will PIER-II meet?", "does not say when PIER-II meets"),
        ("When will the Board meet?", "does not say when Board meets"),
        ("¿Cuándo se reúne la PIER-II?", "does not say when PIER-II meets"),
        ("When does the Harbour Assembly meet?", ""),
        ("When will the meeting be held?", ""),
        ("When must the Board report?", ""),
        ("Where will PIER-II meet?", ""),
    ],
)
def test_session_of_another_body_is_no_date(question: str, said: str) -> None:
    assert unstated_meeting(build_inquiry(question, make_pair()), TEXT) == said


def test_date_of_its_own_is_left_to_reading() -> None:
    text = "Decides that PIER-II shall meet in May 2031, and that the Board report at its session."
    assert unstated_meeting(build_inquiry("When will PIER-II meet?", make_pair()), text) == ""
