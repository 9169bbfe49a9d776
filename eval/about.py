"""When and with which state of the project a report was made."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


def describe_run() -> dict[str, str]:
    """When a run was made and with which state of the project."""
    return {"made": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC", "version": _describe_version()}


def _describe_version() -> str:
    described = subprocess.run(
        ["git", "describe", "--always", "--dirty"],
        cwd=Path(__file__).parent,
        capture_output=True,
        text=True,
        check=False,
    )
    if described.stdout:
        return described.stdout.strip()
    try:
        return version("resolutions-assistant")
    except PackageNotFoundError:
        return "neither committed nor installed"
