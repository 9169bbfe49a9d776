"""What people say of answers, kept as cases that `python -m eval --cases` reads."""

from __future__ import annotations

import json
import threading
import uuid
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field

from assistant.page.conversation import AnswerIn

Verdict = Literal["right", "wrong", "wrong paragraph", "should have refused"]

_WRITING = threading.Lock()


class FeedbackIn(BaseModel):
    """A verdict on one answer; `paragraph_id` names the right paragraph where the person did."""

    question: Annotated[str, Field(min_length=1, max_length=2_000)]
    history: Annotated[list[Annotated[str, Field(max_length=2_000)]], Field(max_length=100)] = []
    answer: AnswerIn
    verdict: Verdict
    comment: Annotated[str, Field(max_length=2_000)] = ""
    paragraph_id: Annotated[str, Field(max_length=300)] = ""


def to_case(feedback: FeedbackIn) -> dict[str, Any]:
    """The evaluation case of a verdict; a wrong answer without its right paragraph has no gold."""
    answer = feedback.answer
    refuses = feedback.verdict == "should have refused" or (
        feedback.verdict == "right" and answer.status == "unanswerable"
    )
    cited = list(dict.fromkeys(item.paragraph_id for item in answer.citations))
    named = [feedback.paragraph_id] if feedback.paragraph_id else []
    relevant = cited if feedback.verdict == "right" else named
    return {
        "id": f"f-{uuid.uuid4().hex[:12]}",
        "question": feedback.question,
        "history": feedback.history,
        "type": "follow-up" if feedback.history else "feedback",
        "answerable": not refuses,
        "relevant": [] if refuses else relevant,
        "acceptable": [],
        "facts": [],
        "reason": (answer.reason or "not stated by the closest paragraphs") if refuses else "",
        "why": feedback.comment,
        "near": cited[0] if refuses and cited else "",
        "tags": ["feedback", feedback.verdict],
    }


def append_case(path: Path, case: dict[str, Any]) -> None:
    """Add a case to the file, which is made when it is not there."""
    line = json.dumps(case, ensure_ascii=False) + "\n"
    with _WRITING:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(line)
