"""Spans of retrieval, answering and the model, for those who ask for them; off by default."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.trace import Span, Tracer

NAME = "resolutions-assistant"
Value = str | int | float


@dataclass(slots=True)
class Traced:
    """A span to be described; without tracing it takes everything and keeps nothing."""

    span: Span | None = None
    contents: bool = False

    def set(self, **attributes: Value) -> None:
        """Describe the span by OpenInference names, `__` standing for the dots."""
        if self.span is not None:
            self.span.set_attributes({k.replace("__", "."): v for k, v in attributes.items()})

    def set_contents(self, **attributes: Value) -> None:
        """Describe it by words of question or answer, where they were asked for."""
        if self.contents:
            self.set(**attributes)

    def set_documents(self, found: Mapping[str, float]) -> None:
        """The paragraphs retrieved, by id and score."""
        for place, (paragraph_id, score) in enumerate(found.items()):
            name = f"retrieval__documents__{place}__document"
            described: dict[str, Value] = {f"{name}__id": paragraph_id, f"{name}__score": score}
            self.set(**described)

    def set_use(self, prompt_tokens: int, answer_tokens: int) -> None:
        """What a call of the model took."""
        self.set(
            llm__token_count__prompt=prompt_tokens,
            llm__token_count__completion=answer_tokens,
            llm__token_count__total=prompt_tokens + answer_tokens,
        )


@dataclass(frozen=True, slots=True)
class Tracing:
    """Makes spans with a tracer, none without one."""

    tracer: Tracer | None = None
    contents: bool = False

    @contextmanager
    def span(self, name: str, kind: str, parent: Traced | None = None) -> Iterator[Traced]:
        """A span of an OpenInference kind: CHAIN, RETRIEVER or LLM.

        It is handed on as `parent`, never made the current one: a stream may be read by threads.
        """
        if self.tracer is None:
            yield Traced()
            return
        from opentelemetry.trace import set_span_in_context

        above = set_span_in_context(parent.span) if parent and parent.span else None
        span = self.tracer.start_span(name, context=above)
        try:
            span.set_attribute("openinference.span.kind", kind)
            yield Traced(span, self.contents)
        finally:
            span.end()


def open_tracing(wanted: str) -> Tracing:
    """Tracing as the settings want it: `off`, `spans` or `contents`.

    Where the program has set no provider of its own, spans go to the OTLP endpoint that
    OpenTelemetry's own environment variables name.
    """
    if wanted == "off":
        return Tracing()
    from opentelemetry import trace
    from opentelemetry.sdk.trace import TracerProvider

    if not isinstance(trace.get_tracer_provider(), TracerProvider):
        trace.set_tracer_provider(_exporting())
    return Tracing(trace.get_tracer(NAME), wanted == "contents")


def _exporting() -> TracerProvider:
    from opentelemetry.exporter.otlp.proto.grpc.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    provider = TracerProvider(resource=Resource.create({"service.name": NAME}))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    return provider
