import json
import shutil
import tempfile
from pathlib import Path

from conftest import FakeEncoder, without_titles
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from index.build import add_paths, open_index, remove_documents
from index.config import Config

_NAMES = st.sampled_from(["a-1", "a-2", "b-1.es"])
_TEXTS = st.lists(
    st.sampled_from(["To fix women.", "To report.", "Budget " * 120]), min_size=1, max_size=4
)


class LibraryMachine(RuleBasedStateMachine):
    """Library and index against a plain dictionary of texts by document."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.config = Config(self.folder / "library", self.folder / "cache")
        self.encoder = FakeEncoder()
        self.model: dict[str, list[str]] = {}
        self.by_hand: set[str] = set()
        self.reader = open_index(self.config, encoder=self.encoder)

    @rule(name=_NAMES, texts=_TEXTS)
    def add(self, name, texts):
        path = _write(self.folder, name, texts)
        (report,) = add_paths(self.config, [path], encoder=self.encoder)
        known = self.model.get(name)
        same = known == texts and name not in self.by_hand
        expected = "added" if known is None else "unchanged" if same else "replaced"
        assert report.outcome == expected
        self.model[name] = texts
        self.by_hand.discard(name)

    @rule(name=_NAMES)
    def remove(self, name):
        if name in self.model:
            remove_documents(self.config, [name], encoder=self.encoder)
            del self.model[name]

    @rule(name=_NAMES)
    def delete_by_hand(self, name):
        if name in self.model:
            (self.config.library / f"{name}.json").unlink()
            del self.model[name]

    @rule(name=_NAMES, texts=_TEXTS)
    def write_by_hand(self, name, texts):
        self.config.library.mkdir(exist_ok=True)
        shutil.copy(_write(self.folder, name, texts), self.config.library / f"{name}.json")
        self.model[name] = texts
        self.by_hand.add(name)

    @rule()
    def lose_the_index(self):
        shutil.rmtree(self.config.index_folder, ignore_errors=True)

    @invariant()
    def index_holds_what_the_model_holds(self):
        index = open_index(self.config, encoder=self.encoder)
        found = {
            name: [paragraph.text for paragraph in resolution.paragraphs]
            for name, resolution in index.resolutions.items()
        }
        assert found == self.model
        if self.model:
            assert sorted(index.vector_store.client.get()["ids"]) == sorted(index.rows.node_ids)
        assert self.reader.refresh().rows.node_ids == index.rows.node_ids
        expected = [
            f"{name}/op-{number}"
            for name in self.model
            for number in range(1, len(self.model[name]) + 1)
        ]
        assert without_titles(index.rows.paragraph_ids) == sorted(expected)

    def teardown(self):
        shutil.rmtree(self.folder)


def _write(folder, name, texts):
    path = folder / f"{name}.json"
    paragraphs = [{"label": f"op-{n}", "text": text} for n, text in enumerate(texts, start=1)]
    data = {"document_id": name, "symbol": name, "title": name, "paragraphs": paragraphs}
    path.write_text(json.dumps(data))
    return path


TestLibrary = LibraryMachine.TestCase
TestLibrary.settings = settings(
    max_examples=8,
    stateful_step_count=8,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    print_blob=True,
)
