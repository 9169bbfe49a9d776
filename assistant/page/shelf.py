"""What the page lists of the loaded resolutions."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from assistant.mentions.bodies import organization_of
from index.records import Resolution


def shelf(resolutions: Mapping[str, Resolution]) -> list[dict[str, Any]]:
    """One row for each loaded resolution, oldest first."""
    organizations: dict[str, set[str]] = {}
    for item in resolutions.values():
        organizations.setdefault(item.organ, set()).add(organization_of(item.symbol))
    listed = sorted(resolutions.values(), key=lambda item: (item.date, item.document_id))
    return [
        {
            "document_id": item.document_id,
            "symbol": item.symbol,
            "title": item.title,
            "date": item.date,
            "organ": item.organ,
            "adopted_by": _adopted_by(item, organizations[item.organ]),
            "language": item.language,
            "paragraphs": len(item.paragraphs),
            "notes": len(item.notes),
        }
        for item in listed
    ]


def _adopted_by(resolution: Resolution, organizations: Collection[str]) -> str:
    """The organ, with its organization where organs of several are called the same."""
    organization = organization_of(resolution.symbol)
    if len(organizations) == 1 or not organization or not resolution.organ:
        return resolution.organ
    return f"{resolution.organ} ({organization})"
