from __future__ import annotations

import pytest

from index.citation import format_citation
from index.records import Paragraph, Resolution, Source

RESOLUTION = Resolution(
    "ag-res-2118-xxxv-o-05",
    "AG/RES. 2118 (XXXV-O/05)",
    "Fighting The Crime",
    Paragraph("title", "front", ""),
    (),
    Source("a.txt", ""),
)


@pytest.mark.parametrize(
    ("label", "written"),
    [
        ("op-6", "operative para. 6"),
        ("op-3.b", "operative para. 3(b)"),
        ("op-1.b.v", "operative para. 1(b)(v)"),
        ("pre-2", "preambular para. 2"),
        ("annex-1.op-2", "annex 1, operative para. 2"),
        ("b.op-1", "section B, operative para. 1"),
        ("annex-2.article-5.op-1", "annex 2, article 5, operative para. 1"),
        ("title", "title"),
    ],
)
def test_citation_is_written_as_the_documents_write_it(label, written):
    assert format_citation(RESOLUTION, label) == f"AG/RES. 2118 (XXXV-O/05), {written}"
