"""The language model behind one interface: streamed text within a time, and what it cost."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from llama_index.core.base.llms.types import ChatMessage, MessageRole
from llama_index.llms.openai_like import OpenAILike

from assistant.writing.prompt import count_tokens
from index.config import Config

if TYPE_CHECKING:
    from llama_index.core.llms import LLM

_NO_KEY = "none"


class ModelError(RuntimeError):
    """The language model did not answer, or not in time."""


@dataclass(frozen=True, slots=True)
class Use:
    """What one call of the model took; tokens are counted by the endpoint, else estimated."""

    prompt_tokens: int
    answer_tokens: int
    seconds: float


@dataclass(slots=True)
class Reply:
    """A reply on its way: iterate over its text, close it, then look at `use`."""

    llm: LLM
    messages: Sequence[ChatMessage]
    seconds: float
    text: str = ""
    use: Use = field(default_factory=lambda: Use(0, 0, 0.0))

    def __iter__(self) -> Generator[str, None, None]:
        """The pieces of text as they arrive; only waiting for the model counts as time.

        Raises:
            ModelError: the endpoint failed, or took longer than `seconds`.
        """
        resumed, waited = time.monotonic(), 0.0
        raw: Any = None
        try:
            for chunk in self.llm.stream_chat(self.messages):
                waited += time.monotonic() - resumed
                raw = chunk.raw or raw
                if waited > self.seconds:
                    raise ModelError(f"took longer than {self.seconds:g} seconds")
                if chunk.delta:
                    self.text += chunk.delta
                    yield chunk.delta
                resumed = time.monotonic()
        except ModelError:
            raise
        except Exception as error:
            # Endpoints and classes of many makers stand behind this call and raise what they
            # like; whatever it is, the answer must not be lost with it.
            raise ModelError(describe_failure(error)) from error
        finally:
            self.use = self._count(raw, waited)

    def _count(self, raw: Any, seconds: float) -> Use:  # noqa: ANN401
        usage = getattr(raw, "usage", None)
        asked = getattr(usage, "prompt_tokens", None)
        answered = getattr(usage, "completion_tokens", None)
        given = sum(count_tokens(message.content or "") for message in self.messages)
        return Use(asked or given, answered or count_tokens(self.text), round(seconds, 3))


def to_messages(rules: str, question: str) -> tuple[ChatMessage, ChatMessage]:
    """The rules as the system's message, the material as the user's."""
    return (
        ChatMessage(role=MessageRole.SYSTEM, content=rules),
        ChatMessage(role=MessageRole.USER, content=question),
    )


def describe_failure(error: BaseException) -> str:
    """What failed, in words that hold nothing an endpoint said: it may repeat the key."""
    status = getattr(error, "status_code", None)
    if isinstance(status, int):
        return f"answered with HTTP status {status}"
    name = type(error).__name__
    if "Timeout" in name:
        return "did not answer in time"
    if "Connection" in name or isinstance(error, OSError):
        return "could not be reached, or broke off"
    return f"answered in a form that is not understood ({name})"


def build_llm(config: Config) -> LLM:
    """The model that the settings name, behind LlamaIndex's OpenAI-like class."""
    model, _, address = config.llm.partition("@http")
    return OpenAILike(
        model=model,
        api_base=f"http{address}",
        api_key=config.llm_key or _NO_KEY,
        is_chat_model=True,
        temperature=0.0,
        timeout=float(config.llm_seconds),
        max_retries=config.llm_retries,
        max_tokens=config.llm_tokens,
        context_window=config.llm_prompt_tokens + config.llm_tokens,
        additional_kwargs={"stream_options": {"include_usage": True}},
    )


def ask_model(llm: LLM, rules: str, question: str, seconds: float) -> Reply:
    """Begin a reply of the model."""
    return Reply(llm, to_messages(rules, question), seconds)
