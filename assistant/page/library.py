"""The library as the page changes it: files added and resolutions removed, when that is allowed."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from fastapi import APIRouter, Depends, HTTPException, Request, Response, UploadFile

from assistant.page.notices import in_both
from assistant.page.opening import Opening
from index.build import add_paths, remove_documents
from index.config import Config
from index.library_file import resolution_to_json
from index.lock import LockedError

UPLOAD_LIMIT = 20_000_000
_OWN_NAMES = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class Shelving:
    """Leave to change the library of `config`; given to people on this machine alone."""

    config: Config

    def add(self, opening: Opening, name: str, content: bytes) -> dict[str, Any]:
        """Add one file under its own name and tell what became of it."""
        encoder = opening.assistant().index.encoder
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / (PurePath(name.replace("\\", "/")).name or "file")
            path.write_bytes(content)
            (report,) = add_paths(self.config, [path], encoder=encoder)
        return {
            "outcome": report.outcome,
            "problem": in_both(report.problem.replace(f"{folder}/", "")),
            "resolutions": [
                {
                    "document_id": item.document_id,
                    "symbol": item.symbol,
                    "title": item.title,
                    "paragraphs": item.preambular + item.operative + item.annex,
                    "notes": [{"problem": note.problem, "text": note.text} for note in item.notes],
                }
                for item in report.resolutions
            ],
        }

    def remove(self, opening: Opening, document_id: str) -> None:
        """Remove one resolution; raises KeyError when it is not there."""
        encoder = opening.assistant().index.encoder
        remove_documents(self.config, [document_id], encoder=encoder)


def refuse_others(request: Request) -> None:
    """Refuse a change that comes from another machine, or that another web page asks for."""
    host = request.client.host if request.client else ""
    origin = request.headers.get("origin", "")
    own = origin in ("", f"{request.url.scheme}://{request.headers.get('host', '')}")
    if host not in _OWN_NAMES or request.url.hostname not in _OWN_NAMES or not own:
        raise HTTPException(403, "The library can be changed only from the machine it lies on.")


def build_library_routes(opening: Opening, shelving: Shelving | None) -> APIRouter:
    """Downloads for everybody; adding and removing where `shelving` is given."""
    router = APIRouter(prefix="/page/library", include_in_schema=False)

    @router.get("/{document_id}.json")
    def download(document_id: str) -> dict[str, Any]:
        found = opening.assistant().resolutions.get(document_id)
        if found is None:
            raise HTTPException(404, f"No resolution {document_id!r} is loaded.")
        return resolution_to_json(found)

    if shelving is not None:
        _add_changes(router, opening, shelving)
    return router


def _add_changes(router: APIRouter, opening: Opening, shelving: Shelving) -> None:
    @router.post("", dependencies=[Depends(refuse_others)])
    def add(file: UploadFile) -> dict[str, Any]:
        content = file.file.read(UPLOAD_LIMIT + 1)
        if len(content) > UPLOAD_LIMIT:
            raise HTTPException(413, f"A file can have up to {UPLOAD_LIMIT // 1_000_000} MB.")
        try:
            return shelving.add(opening, file.filename or "file", content)
        except LockedError as error:
            raise HTTPException(409, str(error)) from error

    @router.delete("/{document_id}", status_code=204, dependencies=[Depends(refuse_others)])
    def remove(document_id: str) -> Response:
        try:
            shelving.remove(opening, document_id)
        except KeyError as error:
            raise HTTPException(404, f"No resolution {document_id!r} is loaded.") from error
        except LockedError as error:
            raise HTTPException(409, str(error)) from error
        return Response(status_code=204)
