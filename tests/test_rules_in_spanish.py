"""Rules that settle a question, asked in Spanish and over more than two texts."""

from collections.abc import Callable, Sequence

import pytest
from conftest import make_paragraph, make_resolution

from assistant.catalogue import Catalogue, build_catalogue
from assistant.citing.answer import answer_citations_between
from assistant.citing.sources import answer_sources
from assistant.comparison.wholes import answer_comparison
from assistant.duties.answer import answer_duties
from assistant.front.answer import answer_metadata
from assistant.inquiry import Inquiry, build_inquiry
from assistant.obligations import Obligation, extract_obligations
from assistant.records import Answer
from assistant.subjects.listing import answer_mentions
from assistant.subjects.mentioned import answer_mentioned
from assistant.turns.dialogue import answer_about_answer
from assistant.versions.newer import answer_later

OLD, NEW, LAST = "ag-res-7-i-o-71", "ag-res-8-ii-o-72", "ag-res-9-iii-o-73"
RESOLUTIONS = {
    OLD: make_resolution(
        OLD,
        make_paragraph("op-1", "To instruct the Permanent Council to convene a forum on harbours."),
        symbol="AG/RES. 7 (I-O/71)",
        title="Harbours",
        date="1971-04-14",
    ),
    NEW: make_resolution(
        NEW,
        make_paragraph("pre-1", "RECALLING resolutions AG/RES. 7 (I-O/71) and A/RES/25/3;"),
        make_paragraph("op-1", "To renew the mandates contained in resolution AG/RES. 7 (I-O/71)."),
        symbol="AG/RES. 8 (II-O/72)",
        title="Follow-up",
        date="1972-04-20",
    ),
    LAST: make_resolution(
        LAST,
        make_paragraph(
            "op-1",
            "Solicitar a la Secretaría General que presente un informe sobre los faros a la "
            "Asamblea General en su cuarto período ordinario de sesiones.",
        ),
        symbol="AG/RES. 9 (III-O/73)",
        title="Faros",
        date="1973-04-20",
    ),
}


@pytest.fixture
def catalogue() -> Catalogue:
    return build_catalogue(RESOLUTIONS)


def _duties(document_id: str) -> tuple[Obligation, ...]:
    return extract_obligations(RESOLUTIONS[document_id])


def _later(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    return answer_later(inquiry, catalogue, _duties)


def _due(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    return answer_duties(inquiry, catalogue, _duties)


def _unlike(left: Sequence[str], right: Sequence[str]) -> list[list[float]]:
    return [[0.0 for _ in right] for _ in left]


def _compared(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    return answer_comparison(inquiry, catalogue, _unlike)


@pytest.mark.parametrize(
    ("answerer", "question", "cited"),
    [
        (answer_sources, "¿Qué resoluciones cita la AG/RES. 8?", [f"{NEW}/pre-1", f"{NEW}/op-1"]),
        (answer_sources, "Which UN General Assembly texts does AG/RES. 8 cite?", [f"{NEW}/pre-1"]),
        (answer_sources, "Which Security Council texts does AG/RES. 8 cite?", []),
        (answer_citations_between, "¿Qué textos citan la AG/RES. 7?",
            [f"{NEW}/pre-1", f"{NEW}/op-1"]),
        (answer_citations_between, "¿Se cita la AG/RES. 7 en la AG/RES. 8?",
            [f"{NEW}/pre-1", f"{NEW}/op-1"]),
        (answer_citations_between, "¿Qué textos cita la AG/RES. 7?", []),
        (_later, "¿Qué mandatos de la AG/RES. 7 renovó la AG/RES. 8?", [f"{NEW}/op-1"]),
        (_later, "Which mandates of AG/RES. 7 did the 1972 resolution renew?", [f"{NEW}/op-1"]),
        (_later, "Does AG/RES. 9 repeat anything of AG/RES. 7?", []),
        (_due, "¿Qué vence en el cuarto período ordinario de sesiones?", [f"{LAST}/op-1"]),
        (_due, "¿Qué plazos vencen en el cuarto período ordinario?", [f"{LAST}/op-1"]),
        (_due, "¿Qué vence en el sexto período ordinario de sesiones?", []),
        (answer_metadata, "¿Cuál es más antigua, la AG/RES. 8 o la AG/RES. 7?",
            [f"{OLD}/title", f"{NEW}/title"]),
        (answer_metadata, "¿Son del mismo año la AG/RES. 7 y la AG/RES. 8?",
            [f"{OLD}/title", f"{NEW}/title"]),
        (answer_mentions, "¿En qué párrafos aparecen los faros?", [f"{LAST}/op-1"]),
        (answer_mentioned, "¿Se menciona un informe?", [f"{LAST}/op-1"]),
        (answer_mentioned, "¿Quién menciona un informe?", []),
        (_compared, "¿En qué se diferencian la AG/RES. 7 y la AG/RES. 9?",
            [f"{OLD}/op-1", f"{LAST}/op-1"]),
        (_compared, "Compare AG/RES. 7, AG/RES. 8 and AG/RES. 9.",
            [f"{OLD}/op-1", f"{NEW}/op-1", f"{LAST}/op-1"]),
        (_compared, "What do AG/RES. 7 and AG/RES. 8 each want from WHO?", []),
    ],
)  # fmt: skip
def test_rule_cites_what_is_asked(
    answerer: Callable[[Inquiry, Catalogue], Answer | None],
    question: str,
    cited: list[str],
    catalogue: Catalogue,
) -> None:
    answer = answerer(build_inquiry(question, catalogue), catalogue)
    assert [one.paragraph_id for one in answer.citations] == cited if answer else not cited


@pytest.mark.parametrize("question", ["¿En qué párrafo lo dice?", "¿Dónde dice eso?", "¿Fuente?"])
def test_place_of_an_answer_is_told(question: str, catalogue: Catalogue) -> None:
    inquiry = build_inquiry(question, catalogue, earlier="¿Qué pide?", focus=(f"{LAST}/op-1",))
    answer = answer_about_answer(inquiry, catalogue)
    said = answer.text.partition("\n")[0] if answer else ""
    assert said == "That stands in AG/RES. 9 (III-O/73), operative para. 1 [1]."


def test_passive_citation_is_read_the_right_way_round(catalogue: Catalogue) -> None:
    question = "Is AG/RES. 7 mentioned in AG/RES. 8?"
    answer = answer_citations_between(build_inquiry(question, catalogue), catalogue)
    assert answer is not None
    assert answer.text.startswith("AG/RES. 7 (I-O/71) stands in 2 paragraphs:")
