"""Whether a text has an annex: told of itself, where nothing of the annex is asked."""

import pytest
from conftest import open_texts

from assistant import Assistant

_WITH = """AG/RES. 50 (V-O/75)

CARE OF CLOCKS

THE GENERAL ASSEMBLY,

RESOLVES:

1. To adopt the Rules for Tower Clocks, contained in the annex to this resolution.

2. To urge member states to wind their clocks every week.

ANNEX

RULES FOR TOWER CLOCKS

1. Every clock shall have a keeper.

2. The keeper shall oil it twice a year.
"""
_WITHOUT = """AG/RES. 60 (VI-O/76)

CARE OF BELLS

THE GENERAL ASSEMBLY,

RESOLVES:

1. To urge member states to ring their bells every week.
"""
_NONE = "AG/RES. 60 (VI-O/76) has no annex"
_ONE = "AG/RES. 50 (V-O/75) has an annex, “RULES FOR TOWER CLOCKS”"


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    return open_texts(tmp_path_factory.mktemp("annexed"), _WITH, _WITHOUT)


@pytest.mark.parametrize(
    ("question", "said", "cited"),
    [
        ("Does AG/RES. 60 have an annex?", f"No: {_NONE} [1].", "ag-res-60-vi-o-76/title"),
        ("How many annexes does AG/RES. 60 have?", f"{_NONE} [1].", "ag-res-60-vi-o-76/title"),
        (
            "Is there an annex to AG/RES. 50?",
            f"Yes: {_ONE} [1].",
            "ag-res-50-v-o-75/annex-1.op-1",
        ),
        (
            "¿Tiene anexos la AG/RES. 60?",
            "No: AG/RES. 60 (VI-O/76) no tiene anexo [1].",
            "ag-res-60-vi-o-76/title",
        ),
    ],
)
def test_annex_of_a_text(question: str, said: str, cited: str, assistant: Assistant) -> None:
    answer = assistant.ask(question)
    assert answer.text.partition("\n\n>")[0] == said
    assert [one.paragraph_id for one in answer.citations] == [cited]


def test_what_an_annex_says_is_read(assistant: Assistant) -> None:
    answer = assistant.ask("Does the annex to AG/RES. 50 say how often a clock is oiled?")
    assert answer.citations[0].paragraph_id == "ag-res-50-v-o-75/annex-1.op-2"
