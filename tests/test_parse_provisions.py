"""Articles and rules: in an annex, or as what a decision is made of."""

from __future__ import annotations

import pytest

from index.parse import parse_resolutions
from index.read import SourceText
from index.records import Source

OPENING = "AG/RES. 9 (I-O/71)\nTHE GENERAL ASSEMBLY,\nRESOLVES:\n1. To adopt the annexed rules.\n"


def _parse(text):
    (resolution,) = parse_resolutions(SourceText(text, Source("page.txt", "0" * 64)))
    return [(one.label, one.headings, one.text) for one in resolution.paragraphs[1:]]


def test_parse_keeps_the_text_of_articles_that_stand_on_their_line():
    assert _parse(
        f"{OPENING}ANNEX\nRULES FOR FERRIES\n"
        "Article 1. Scope.\nThese rules apply to ferries.\n"
        "Article 2. A ferry carries:\n(a) mail;\n(b) persons.\n"
        "Article 3. 1. Ferries sail daily.\n2. They carry lights.\n"
        "Article 4. Ferries pay dues.\n"
    ) == [
        ("annex-1.article-1.op-1", ("Article 1. Scope.",), "These rules apply to ferries."),
        ("annex-1.article-2.op-1", ("Article 2.",), "A ferry carries:"),
        ("annex-1.article-2.op-1.a", ("Article 2.",), "mail;"),
        ("annex-1.article-2.op-1.b", ("Article 2.",), "persons."),
        ("annex-1.article-3.op-1", ("Article 3.",), "Ferries sail daily."),
        ("annex-1.article-3.op-2", ("Article 3.",), "They carry lights."),
        ("annex-1.article-4.op-1", ("Article 4.",), "Ferries pay dues."),
    ]


@pytest.mark.parametrize("word", ["Artículo {}.-", "Art. {}° -"])
def test_parse_reads_a_decision_made_of_articles(word):
    first, second = word.format(1), word.format(2)
    assert _parse(
        "CONSIDERANDO:\nQue las balsas cruzan ríos;\nDECIDE:\n"
        f"{first} Aprobar la norma.\n{second} Los Estados podrán registrar balsas.\n"
        "Dada en Lima, a los nueve días del mes de julio.\n"
    ) == [
        ("article-1.op-1", (first,), "Aprobar la norma."),
        ("article-2.op-1", (second,), "Los Estados podrán registrar balsas."),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Appendix to Resolution CM/Res(2023)99",
        "APPENDIX TO THE PRESENT RESOLUTION",
        "Apéndice de la resolución AG/RES. 9 (I-O/71)",
    ],
)
def test_parse_reads_an_annex_that_names_its_resolution(heading):
    assert _parse(f"{OPENING}{heading}\n1. Ferries sail daily.\n") == [
        ("appendix-1.op-1", (), "Ferries sail daily.")
    ]
