"""What a Word document says of its lists: their definitions, numbers, and styles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: number format, pattern such as `%1.`, first number, its style.

    It counts anew when a level above `restart` has been printed.
    """

    form: str = "decimal"
    pattern: str = "%1."
    start: int = 1
    restart: int = DEEPEST
    legal: bool = False
    style: str = ""


@dataclass(frozen=True, slots=True)
class WordList:
    """A list: the definition whose count it shares, its levels, and which it starts anew."""

    definition: str
    levels: Mapping[int, Level]
    starts: frozenset[int] = frozenset()

    def level(self, depth: int) -> Level:
        """The level at a depth; one that is not defined counts `1.`."""
        return self.levels.get(depth, Level())


def load_lists(part: etree._Element) -> dict[str, WordList]:
    """The lists of numbering.xml by number; 0 is none, it takes the number of a style away."""
    definitions = _load_definitions(part)
    return {
        one.get(f"{W}numId", ""): _to_list(one, definitions)
        for one in part.iter(f"{W}num")
        if one.get(f"{W}numId") != "0"
    }


def _load_definitions(part: etree._Element) -> dict[str, WordList]:
    """The list definitions; one that names a list style is the definition of that style."""
    own, styled, links = {}, {}, {}
    for one in part.iter(f"{W}abstractNum"):
        key = one.get(f"{W}abstractNumId", "")
        own[key] = WordList(key, {_depth(lvl): _to_level(lvl) for lvl in one.findall(f"{W}lvl")})
        if style := value(one, "styleLink"):
            styled[style] = own[key]
        links[key] = value(one, "numStyleLink")
    return {key: styled.get(links[key], definition) for key, definition in own.items()}


def _to_list(num: etree._Element, definitions: Mapping[str, WordList]) -> WordList:
    key = value(num, "abstractNumId")
    base = definitions.get(key, WordList(key, {}))
    levels, starts = dict(base.levels), set()
    for override in num.findall(f"{W}lvlOverride"):
        depth = _depth(override)
        own = override.find(f"{W}lvl")
        if own is not None:
            levels[depth] = _to_level(own)
        if start := value(override, "startOverride"):
            starts.add(depth)
            levels[depth] = replace(levels.get(depth, Level()), start=int(digits(start, "1")))
    return WordList(base.definition, levels, frozenset(starts))


def load_style_lists(
    styles: etree._Element, lists: Mapping[str, WordList]
) -> Iterator[tuple[str, tuple[str, int]]]:
    """Each style with its list and depth, its own or those of the style it is based on."""
    known = {one.get(f"{W}styleId", ""): one for one in styles.iter(f"{W}style")}
    for key, style in known.items():
        chain = list(_lineage(key, known))
        numbers = [value(known[one], "pPr", "numPr", "numId") for one in chain]
        number = next(filter(None, numbers), "")
        here = number, _style_depth(chain, known, lists.get(number, WordList("", {})))
        yield key, here
        if style.get(f"{W}default") in ("1", "true") and style.get(f"{W}type") == "paragraph":
            yield "", here


def _lineage(key: str, known: Mapping[str, etree._Element]) -> Iterator[str]:
    """A style and those it is based on; one that is based on itself ends it."""
    passed: set[str] = set()
    while key in known and key not in passed:
        passed.add(key)
        yield key
        key = value(known[key], "basedOn")


def _style_depth(chain: list[str], known: Mapping[str, etree._Element], styled: WordList) -> int:
    """The level that names the style, else the depth that the style states."""
    named = {level.style: depth for depth, level in styled.levels.items() if level.style}
    for key in chain:
        depth = digits(value(known[key], "pPr", "numPr", "ilvl"), "")
        if key in named or depth:
            return named.get(key, int(depth or 0))
    return 0


def _to_level(level: etree._Element) -> Level:
    return Level(
        form=value(level, "numFmt") or "decimal",
        pattern=value(level, "lvlText"),
        start=int(digits(value(level, "start"), "1")),
        restart=int(digits(value(level, "lvlRestart"), str(DEEPEST))),
        legal=level.find(f"{W}isLgl") is not None and value(level, "isLgl") not in ("0", "false"),
        style=value(level, "pStyle"),
    )


def value(parent: etree._Element, *names: str) -> str:
    """The value of the element at a path of names; empty for none."""
    child = parent.find("/".join(f"{W}{name}" for name in names))
    return (child.get(f"{W}val") or "") if child is not None else ""


def _depth(element: etree._Element) -> int:
    return int(digits(element.get(f"{W}ilvl"), "0"))


def digits(text: str | None, default: str) -> str:
    """A whole number as written, else the default."""
    return text if text and re.fullmatch(r"-?\d{1,6}", text) else default
