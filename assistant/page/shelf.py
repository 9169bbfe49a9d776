"""What the page lists of the loaded resolutions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from index.records import Resolution


def shelf(resolutions: Mapping[str, Resolution]) -> list[dict[str, Any]]:
    """One row for each loaded resolution, oldest first."""
    listed = sorted(resolutions.values(), key=lambda item: (item.date, item.document_id))
    return [
        {
            "document_id": item.document_id,
            "symbol": item.symbol,
            "title": item.title,
            "date": item.date,
            "organ": item.organ,
            "language": item.language,
            "paragraphs": len(item.paragraphs),
            "notes": len(item.notes),
        }
        for item in listed
    ]
