"""The child process that parses untrusted files: one JSON line in, one JSON line out."""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path

from index.formats.akoma import read_akoma
from index.formats.docx import read_docx
from index.formats.html import read_html
from index.formats.pdf import read_pdf
from index.formats.text import decode

MEMORY_LIMIT = 480 << 20
CPU_SECONDS = 8


def main() -> None:
    """Answer requests until the parent closes the pipe."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.setrecursionlimit(3000)
    print("{}", flush=True)  # noqa: T201  says that everything is imported
    for request in sys.stdin:
        _allow_cpu()
        print(json.dumps(_answer(**json.loads(request))), flush=True)  # noqa: T201


def _answer(path: str, form: str) -> dict[str, str]:
    try:
        text, encoding = _read(Path(path), form)
    except MemoryError:
        return {"error": "it needs more memory than a document may; split it"}
    except RecursionError:
        return {"error": "it is nested deeper than a document is and is refused"}
    except ValueError as error:
        return {"error": str(error)}
    except Exception as error:  # noqa: BLE001  the edge: whatever a parser raises ends here
        name = type(error).__name__
        return {"error": f"it is damaged ({name}); save it again in the program it came from"}
    return {"text": text, "encoding": encoding}


def _read(path: Path, form: str) -> tuple[str, str]:
    if form == "pdf":
        return read_pdf(path), "pdf"
    if form == "docx":
        return read_docx(path), "utf-8"
    data = path.read_bytes()
    if form == "xml":
        return read_akoma(data), "utf-8"
    text, encoding = decode(data)
    return read_html(text), encoding


def _allow_cpu() -> None:
    """Give the next file its share of processor time."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = int(used.ru_utime + used.ru_stime) + CPU_SECONDS
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main()
