"""Akoma Ntoso as the offices mark it up: lists in HTML's manner, articles over their paragraphs."""

from __future__ import annotations

import pytest

from index.formats.akoma import read_akoma

_NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def _read(body):
    return read_akoma(f'<akomaNtoso xmlns="{_NAMESPACE}">{body}</akomaNtoso>'.encode()).split("\n")


@pytest.mark.parametrize(
    ("items", "lines"),
    [
        (
            '<ol><li value="4">Takes note;</li>'
            '<li>Urges:<ul><li value="(b)">Care.</li></ul></li></ol>',
            ["4. Takes note;", "5. Urges:", "(b) Care."],
        ),
        ('<ol type="a"><li>Oars;</li><li><p>Sails.</p></li></ol>', ["(a) Oars;", "(b) Sails."]),
        ('<ul><li value="c">Oars;</li><li>Sails.</li></ul>', ["(c) Oars;", "• Sails."]),
        ("<ol><li>1. Oars;</li><li>(b) Sails.</li></ol>", ["1. Oars;", "(b) Sails."]),
    ],
    ids=["values", "counted by letters", "without order", "printed numbers"],
)
def test_items_of_a_list_have_the_numbers_that_a_reader_sees(items, lines):
    assert _read(items) == lines


def test_an_article_stands_over_its_paragraphs():
    article = (
        "<article><num>Article 1</num><heading>Boats</heading><paragraph><num>1.</num>"
        "<content><p>Boats float.</p></content></paragraph></article>"
        "<article><num>Article 2</num><paragraph><num>1.</num><content><p>Oars row.</p></content>"
        "</paragraph></article>"
        "<article><num>Article 3</num><paragraph><content><p>It is in force.</p></content>"
        "</paragraph></article>"
    )

    assert _read(article) == [
        "Article 1 Boats",
        "1. Boats float.",
        "Article 2",
        "1. Oars row.",
        "Article 3",
        "It is in force.",
    ]
