"""Spans of a question: off by default, without contents, with them."""

from dataclasses import replace

import pytest
from conftest import make_catalogue, make_paragraph, make_resolution
from model_server import play
from openinference.semconv.trace import SpanAttributes
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from assistant.grounding import Draft, Evidence, Statement, ground
from assistant.tracing import Traced, Tracing, open_tracing
from assistant.writing.writer import build_writer
from index.config import load_config

TEXT = "To request the Council to report to the Assembly by June."
SAID = "The Council is requested to report to the Assembly [1]."


@pytest.fixture
def exported() -> tuple[TracerProvider, InMemorySpanExporter]:
    provider, exporter = TracerProvider(), InMemorySpanExporter()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return provider, exporter


def _trace(provider: TracerProvider, *, contents: bool) -> None:
    tracing = Tracing(provider.get_tracer("test"), contents)
    catalogue = make_catalogue(make_resolution("x-1", make_paragraph("op-1", TEXT)))
    draft = Draft((Statement("**The Council**.", (Evidence("x-1/op-1", 0, len(TEXT)),)),))
    extracted = ground(draft, "who reports?", catalogue)
    with play(SAID) as server, tracing.span("ask", "CHAIN") as above:
        above.set_documents({"x-1/op-1": 0.5})
        config = replace(load_config({}), llm=server.named)
        list(build_writer(config, tracing).write(extracted, catalogue, parent=above))


def test_tracing_is_off_by_default() -> None:
    assert open_tracing(load_config({}).traces) == Tracing()
    with Tracing().span("ask", "CHAIN") as span:
        span.set_contents(input__value="secret")
        assert span == Traced()


def test_spans_have_openinference_attributes_and_no_contents(exported) -> None:
    provider, exporter = exported
    _trace(provider, contents=False)
    write, ask = exporter.get_finished_spans()
    assert (write.name, write.parent.span_id) == ("write", ask.context.span_id)
    assert dict(write.attributes) == {
        "openinference.span.kind": "LLM",
        "llm.model_name": "playback",
        "llm.token_count.prompt": 321,
        "llm.token_count.completion": 45,
        "llm.token_count.total": 366,
    }
    assert {name for name in write.attributes if "." in name} <= set(vars(SpanAttributes).values())
    assert dict(ask.attributes) == {
        "openinference.span.kind": "CHAIN",
        "retrieval.documents.0.document.id": "x-1/op-1",
        "retrieval.documents.0.document.score": 0.5,
    }


def test_contents_are_in_the_spans_on_request(exported) -> None:
    provider, exporter = exported
    _trace(provider, contents=True)
    write, _ = exporter.get_finished_spans()
    assert write.attributes["llm.output_messages.0.message.content"] == SAID
    assert TEXT in write.attributes["llm.input_messages.1.message.content"]


def test_unknown_wish_for_traces_is_named() -> None:
    with pytest.raises(ValueError, match="RESOLUTIONS_TRACES must be one of off, spans, contents"):
        load_config({"RESOLUTIONS_TRACES": "all"})
