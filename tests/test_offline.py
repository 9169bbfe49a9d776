import os
import subprocess
import sys
from pathlib import Path

import pytest

_LOADED = (
    "import assistant",
    "import index.states",
    "import eval.reading",
    "import index.exported, onnxruntime.quantization",
)


@pytest.mark.parametrize("loaded", _LOADED)
def test_models_are_loaded_without_telemetry(tmp_path: Path, loaded: str) -> None:
    """What would be sent, onnxruntime first keeps in the user's cache folder."""
    environ = {key: value for key, value in os.environ.items() if key != "ORT_DISABLE_TELEMETRY"}
    code = f"import sys; {loaded}; print('onnxruntime' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=environ | {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")},
    )
    assert done.stdout == "True\n"
    assert list(tmp_path.rglob("*onnxruntime*")) == []
