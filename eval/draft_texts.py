"""The texts of real paragraphs that drafts cite, taken from the labelled corpus.

Run: python -m eval.draft_texts CORPUS OUTPUT
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from assistant.training.drafts import PARAGRAPHS
from eval.labelled import load_resolutions


def draft_texts(corpus: Path) -> Iterator[dict[str, str]]:
    """Text and chapeau of each paragraph that is kept by its id alone."""
    resolutions = load_resolutions(corpus)
    for line in PARAGRAPHS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if "text" in row:
            continue
        document, _, label = row["id"].partition("/")
        texts = {one.label: one for one in resolutions[document].paragraphs}
        above = texts.get(texts[label].chapeau_label)
        chapeau = above.text if above else ""
        yield {"id": row["id"], "text": texts[label].text, "chapeau": chapeau}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("corpus", "output"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args()
    rows = (json.dumps(row, ensure_ascii=False) + "\n" for row in draft_texts(options.corpus))
    options.output.write_text("".join(rows), encoding="utf-8")
