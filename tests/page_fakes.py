"""A small assistant for the page's tests: real resolutions, answers written by hand."""

from pathlib import Path

import index
from assistant.catalogue import build_catalogue
from assistant.obligations import extract_obligations
from assistant.page.opening import Opening
from assistant.records import Answer, Citation, Passage
from index.citation import format_citation
from index.parse import parse_resolutions
from index.read import load_source

HOSTILE = "<img src=x onerror=\"document.title='owned'\"> **bold** ![i](http://evil.example/i.png)"


class FakeAssistant:
    """Knows seven questions; anything else is not in the resolutions."""

    model = ""

    def __init__(self, document_ids=None):
        folder = Path(index.__file__).parent / "resolutions"
        parsed = [parse_resolutions(load_source(path)) for path in sorted(folder.iterdir())]
        found = {item.document_id: item for group in parsed for item in group}
        self.resolutions = {key: found[key] for key in document_ids or found}
        self.catalogue = build_catalogue(self.resolutions)
        self.asked = []
        self.kinds = frozenset()
        self.limits = []

    def ask(self, question, history=(), mode=None):
        self.asked.append((question, tuple(history)))
        if "REMJA-VI" in question:
            return self._report(question)
        if "else" in question:
            return self._report("Who else must report to REMJA-VI?")
        if "Permanent Council to do" in question:
            return self._duties(question)
        if "deadlines" in question:
            return self._beside_the_point(question)
        if "organized crime" in question:
            return self._several(question)
        if "convenes" in question:
            return self._renewed(question)
        if "hostile" in question:
            return Answer(HOSTILE, question)
        closest = (
            ("ag-res-2118-xxxv-o-05/op-3", "To renew the mandate"),
            ("ag-res-2026-xxxiv-o-04/op-7", "To urge member states to hold"),
        )
        nearest = tuple(
            self.cite(paragraph_id, quote)
            for paragraph_id, quote in closest
            if paragraph_id.partition("/")[0] in self.resolutions
        )
        return Answer(
            "The resolutions do not state this.",
            question,
            status="unanswerable",
            reason="not stated by the closest paragraphs",
            nearest=nearest,
        )

    def stream(self, question, history=(), mode=None):
        yield self.ask(question, history, mode)

    def within(self, document_ids, kinds=frozenset()):
        narrowed = FakeAssistant(sorted(document_ids) or None)
        narrowed.asked, narrowed.kinds = self.asked, kinds
        self.limits.append((document_ids, kinds))
        return narrowed

    def search(self, query, top_k=10):
        document_id, resolution = next(iter(self.resolutions.items()))
        labels = [paragraph.label for paragraph in resolution.paragraphs[:top_k]]
        return tuple(Passage(f"{document_id}/{label}", -n) for n, label in enumerate(labels))

    def obligations(self, document_id):
        return extract_obligations(self.resolutions[document_id])

    def paragraph(self, paragraph_id):
        document_id, _, label = paragraph_id.partition("/")
        return self.resolutions[document_id].paragraph(label)

    def citation(self, paragraph_id):
        document_id, _, label = paragraph_id.partition("/")
        return format_citation(self.resolutions[document_id], label)

    def cite(self, paragraph_id, quote):
        start = self.paragraph(paragraph_id).text.index(quote)
        title = self.resolutions[paragraph_id.partition("/")[0]].title
        written = self.citation(paragraph_id)
        return Citation(paragraph_id, written, quote, start, start + len(quote), title, 1.0)

    def _report(self, question):
        cited = self.cite(
            "ag-res-2118-xxxv-o-05/op-6",
            "To request the Permanent Council to report to the General Assembly",
        )
        return Answer(f"The Permanent Council [1].\n\n> “{cited.quote}” [1]", question, (cited,))

    def _duties(self, question):
        cited = (
            self.cite("ag-res-2118-xxxv-o-05/op-3", "convene a meeting of national authorities"),
            self.cite("ag-res-2118-xxxv-o-05/op-6", "report to the General Assembly"),
        )
        return Answer("A meeting [1] and a report [2].", question, cited)

    def _beside_the_point(self, question):
        cited = self.cite("ag-res-2118-xxxv-o-05/op-5", "Special Joint Committee")
        return Answer("The committee [1].", question, (cited,))

    def _renewed(self, question):
        cited = self.cite("ag-res-2026-xxxiv-o-04/op-4", "the Permanent Council")
        later = self.citation("ag-res-2118-xxxv-o-05/op-3")
        notice = f"Later text: {later}, renews what {cited.citation}, ordered."
        return Answer("The Permanent Council [1].", question, (cited,), notice=notice)

    def _several(self, question):
        cited = (
            self.cite("ag-res-2026-xxxiv-o-04/op-2", "a group of experts"),
            self.cite("ag-res-2026-xxxiv-o-04/op-3.b", "conduct a study"),
            self.cite("ag-res-2118-xxxv-o-05/op-5", "Special Joint Committee"),
        )
        return Answer(
            "Three paragraphs ask for it:\n\n- a group of experts [1]\n- a study [2]\n"
            "- consideration by the Special Joint Committee [3]",
            question,
            cited,
        )


def open_fake(assistant):
    """An opening that needs no time."""
    return Opening(lambda notice: assistant)
