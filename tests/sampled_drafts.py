"""A tenth of the labelled drafts, in a file of their own: all of them take minutes to judge."""

from __future__ import annotations

from pathlib import Path

from assistant.training.drafts import DRAFTS

_EVERY = 10


def sample_drafts(folder: Path) -> Path:
    """The file with every tenth draft."""
    lines = DRAFTS.read_text("utf-8").splitlines(keepends=True)
    sample = folder / "drafts.jsonl"
    sample.write_text("".join(lines[::_EVERY]), "utf-8")
    return sample
