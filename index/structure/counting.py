"""Printed numbers as they nest: which paragraph, which letter of it, which numeral."""

from __future__ import annotations

from dataclasses import dataclass, field

from index.structure.lines import Mark, MarkKind, leading_number, roman_number


@dataclass(slots=True)
class Counting:
    """The open printed numbers, outermost first, the last number of a paragraph and its form.

    `headed` says that verbs stand over the numbers, which are then parts of their paragraphs.
    """

    stack: list[tuple[MarkKind, str]] = field(default_factory=list)
    last: int = 0
    numbered: bool = False
    form: str = ""
    headed: bool = False
    bullets: dict[tuple[str, ...], int] = field(default_factory=dict)

    @property
    def path(self) -> tuple[str, ...]:
        """The open numbers as they go into a label."""
        return tuple(value for _, value in self.stack)

    def restart(self) -> None:
        """Count from 1 again."""
        self.stack, self.last, self.numbered, self.form = [], 0, False, ""
        self.headed, self.bullets = False, {}

    def open(self, value: str) -> None:
        """Open a paragraph that has or gets this number."""
        self.stack = [("number", value)]

    def count_operative(self, mark: Mark) -> None:
        """Open the operative paragraph with this printed number: `3`, `3.2`, `3bis`."""
        base, *rest = mark.value.split(".")
        self.form = self.form or _form(mark)
        self.stack = [("number", base), *(("decimal", one) for one in rest)]
        self.last, self.numbered = leading_number(base) or self.last, True

    def nest(self, kind: MarkKind, value: str) -> None:
        """Open a part of the open paragraph; a part of the same kind ends."""
        for depth, (here, _) in enumerate(self.stack):
            if here == kind and (depth > 0 or kind not in ("number", "decimal")):
                del self.stack[depth:]
                break
        if kind == "decimal" and self.headed:
            value = value.rpartition(".")[2]
        if kind == "bullet":
            self.bullets[self.path] = self.bullets.get(self.path, 0) + 1
            value = str(self.bullets[self.path])
        self.stack.append((kind, value))

    def is_nested_form(self, mark: Mark) -> bool:
        """Whether a number is printed `(1)` or `1)` where paragraphs are `1.`; `.1` always is."""
        if mark.printed.startswith("."):
            return True
        if self.form != "." or _form(mark) == ".":
            return False
        value = leading_number(mark.value)
        return _form(mark) == "()" or value == 1 or self.is_next_in_list(value)

    def is_next_in_list(self, value: int) -> bool:
        """Whether a number goes on with a numbered list inside a paragraph."""
        nested = [one for kind, one in self.stack[1:] if kind == "number"]
        return bool(nested) and value == leading_number(nested[-1]) + 1

    def kind_of(self, mark: Mark, following: str) -> MarkKind:
        """Tell (i) the ninth letter from (i) the first roman numeral.

        `following` is the next printed mark in the text.
        """
        number = roman_number(mark.value) if mark.kind in ("roman", "letter") else 0
        if mark.kind not in ("roman", "letter") or not number:
            return "letter" if mark.kind == "roman" else mark.kind
        open_marks = dict(self.stack)
        if roman_number(open_marks.get("roman", "")) == number - 1 > 0:
            return "roman"
        if len(set(mark.value)) > 1:
            return "roman"
        if _next_letter(open_marks.get("letter", "")) == mark.value:
            return "roman" if following == "ii" and mark.value == "i" else "letter"
        if number == 1 or len(mark.value) > 1 or "roman" in open_marks:
            return "roman"
        return "letter"


def counts_on(last: str, value: str) -> bool:
    """Whether a letter or roman numeral is the one behind another."""
    number = roman_number(last)
    return value == _next_letter(last) or (number > 0 and roman_number(value) == number + 1)


def _form(mark: Mark) -> str:
    """How a number is printed: `1.`, `(1)` or `1)`, without the number."""
    if not mark.printed.endswith(")"):
        return "."
    return "()" if mark.printed.startswith("(") else ")"


def _next_letter(letter: str) -> str:
    if not letter:
        return ""
    if set(letter) == {"z"}:
        return "a" * (len(letter) + 1)
    return chr(ord(letter[0]) + 1) * len(letter)
