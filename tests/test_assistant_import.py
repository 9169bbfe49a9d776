import json
import subprocess
import sys

import assistant

HEAVY = ("torch", "llama_index", "chromadb", "gradio", "sentence_transformers")


def test_import_in_a_fresh_process_is_light() -> None:
    code = f"import assistant, json, sys; print(json.dumps([m in sys.modules for m in {HEAVY}]))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [False] * len(HEAVY)


def test_public_names() -> None:
    assert assistant.__all__ == ["Answer", "Assistant", "Citation", "Passage", "Turn"]
