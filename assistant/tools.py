"""The assistant's calls as MCP tools, for agents that speak the Model Context Protocol."""

from __future__ import annotations

from queue import Full
from typing import Annotated, Literal

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from pydantic import Field, RootModel

from assistant.page import calls
from assistant.page.calls import MOST_FOUND, Asked, FoundObligations, FoundParagraph
from assistant.page.exchange import HISTORY_LIMIT, QUESTION_LIMIT, question_problem
from assistant.page.opening import Opening
from assistant.page.waiting import Line
from assistant.records import Answer, Mode, Turn

_INSTRUCTIONS = """\
Resolutions of intergovernmental bodies, answered from their own paragraphs. `ask` gives a short
answer whose [n] markers stand for `citations[n - 1]`; every quote is a checked substring of its
paragraph. An `unanswerable` question has a `reason` and the `nearest` paragraphs, which are no
answer: say so. Keep citations when you pass an answer on."""

# The protocol's library makes no schema of a slotted dataclass by itself; pydantic does.
_Answer = RootModel[Answer]
_FoundParagraph = RootModel[FoundParagraph]
_FoundObligations = RootModel[FoundObligations]

_READS = ToolAnnotations(read_only_hint=True, open_world_hint=False)

_Question = Annotated[str, Field(min_length=1, max_length=QUESTION_LIMIT, description="Question")]
_History = Annotated[
    tuple[Turn, ...],
    Field(max_length=HISTORY_LIMIT, description="Earlier turns, oldest first, for follow-ups."),
]
_Scope = Annotated[
    tuple[str, ...], Field(max_length=10_000, description="Document ids to ask; none for all.")
]
_Kinds = Annotated[
    tuple[Literal["preambular", "operative", "annex"], ...],
    Field(max_length=3, description="Parts of the resolutions to ask; none for all."),
]
_Mode = Annotated[
    Mode | None,
    Field(description="`generated` needs a configured model; by default one words the answer."),
]
_ParagraphId = Annotated[
    str, Field(max_length=300, description="As in citations: ag-res-2118-xxxv-o-05/op-6.")
]
_Filter = Annotated[str, Field(max_length=300)]


def build_tools(opening: Opening, line: Line) -> MCPServer[None]:
    """A server of four tools that only read; questions and searches wait in `line`."""
    server: MCPServer[None] = MCPServer(
        "resolutions", instructions=_INSTRUCTIONS, log_level="WARNING", subscriptions=False
    )

    @server.tool(annotations=_READS)
    async def ask(
        question: _Question,
        history: _History = (),
        scope: _Scope = (),
        kinds: _Kinds = (),
        mode: _Mode = None,
    ) -> _Answer:
        """Answer a question from the loaded resolutions, or say why they don't."""
        problem = question_problem(question)
        if problem:
            raise ToolError(problem)
        try:
            asked = Asked(question, history, scope, kinds, mode)
            return _Answer(await line.run(calls.ask, opening, asked))
        except (Full, LookupError, ValueError) as error:
            raise ToolError(str(error)) from error

    @server.tool(annotations=_READS)
    async def search(
        query: _Question, top_k: Annotated[int, Field(ge=1, le=MOST_FOUND)] = 10
    ) -> list[FoundParagraph]:
        """Find the paragraphs closest to a query, best first. They need not answer it."""
        try:
            return await line.run(calls.search, opening, query, top_k)
        except Full as error:
            raise ToolError(str(error)) from error

    @server.tool(annotations=_READS)
    def paragraph(paragraph_id: _ParagraphId) -> _FoundParagraph:
        """Give the exact text of one paragraph with its written citation."""
        try:
            return _FoundParagraph(calls.find_paragraph(opening, paragraph_id))
        except LookupError as error:
            raise ToolError(str(error)) from error

    @server.tool(annotations=_READS)
    def obligations(
        document: _Filter = "", actor: _Filter = "", recipient: _Filter = "", due: _Filter = ""
    ) -> _FoundObligations:
        """Find who must do what, for whom, by when, as extracted by machine.

        Filter by document (symbol, id or title), actor, recipient ("Council" finds the Permanent
        Council) and due ("36th session"); at most 500 rows are given.
        """
        found = calls.find_obligations(
            opening, document=document, actor=actor, recipient=recipient, due=due
        )
        return _FoundObligations(found)

    return server
