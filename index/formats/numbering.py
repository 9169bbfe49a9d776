"""Automatic numbering of DOCX: the numbers that Word prints and does not store."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from lxml import etree

from index.structure.lines import to_roman

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: number format, pattern such as `%1.`, first number."""

    form: str = "decimal"
    pattern: str = "%1."
    start: int = 1
    restart: int = -1
    legal: bool = False


@dataclass(slots=True)
class Numbering:
    """The lists of a document and how far each has been counted."""

    lists: dict[str, tuple[str, dict[int, Level]]] = field(default_factory=dict)
    starts: dict[tuple[str, int], int] = field(default_factory=dict)
    styles: dict[str, tuple[str, int]] = field(default_factory=dict)
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    def next_number(self, paragraph: etree._Element, style: str) -> str:
        """The number of the next paragraph, empty for one without a number."""
        number, depth = self._reference(paragraph, style)
        if number not in self.lists:
            return ""
        abstract, levels = self.lists[number]
        level = levels.get(depth, Level())
        counts = self.counts.setdefault(abstract, {})
        if number not in self.seen:
            self.seen.add(number)
            for (owner, place), start in self.starts.items():
                if owner == number:
                    counts[place] = start - 1
                    for deeper in [one for one in counts if one > place]:
                        del counts[deeper]
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [one for one in counts if one > depth]:
            if levels.get(deeper, Level()).restart != 0:
                del counts[deeper]
        return _print(level, levels, counts)

    def _reference(self, paragraph: etree._Element, style: str) -> tuple[str, int]:
        own = paragraph.find(f"{W}pPr/{W}numPr")
        number, depth = self.styles.get(style, ("", 0))
        if own is not None:
            number = _value(own, "numId") or number
            depth = int(_digits(_value(own, "ilvl"), str(depth)))
        return ("", 0) if number == "0" else (number, min(depth, 8))


def load_numbering(part: etree._Element | None, styles: etree._Element | None) -> Numbering:
    """The lists of numbering.xml and the styles that use them."""
    numbering = Numbering()
    if part is None:
        return numbering
    abstracts = {}
    links: dict[str, str] = {}
    for one in part.iter(f"{W}abstractNum"):
        key = one.get(f"{W}abstractNumId", "")
        abstracts[key] = {_depth(level): _to_level(level) for level in one.findall(f"{W}lvl")}
        if link := _value(one, "numStyleLink"):
            links[key] = link
    styled = {
        _value(one, "styleLink"): one.get(f"{W}abstractNumId", "")
        for one in part.iter(f"{W}abstractNum")
    }
    for one in part.iter(f"{W}num"):
        number = one.get(f"{W}numId", "")
        abstract = _value(one, "abstractNumId")
        abstract = styled.get(links.get(abstract, ""), abstract)
        levels = dict(abstracts.get(abstract, {}))
        for override in one.findall(f"{W}lvlOverride"):
            depth = _depth(override)
            own = override.find(f"{W}lvl")
            if own is not None:
                levels[depth] = _to_level(own)
            if start := _value(override, "startOverride"):
                numbering.starts[number, depth] = int(_digits(start, "1"))
                levels[depth] = replace(levels.get(depth, Level()), start=int(_digits(start, "1")))
        numbering.lists[number] = (abstract, levels)
    numbering.styles = _style_lists(styles)
    return numbering


def _style_lists(styles: etree._Element | None) -> dict[str, tuple[str, int]]:
    if styles is None:
        return {}
    own: dict[str, tuple[str, int]] = {}
    based: dict[str, str] = {}
    for style in styles.iter(f"{W}style"):
        key = style.get(f"{W}styleId", "")
        based[key] = _value(style, "basedOn")
        properties = style.find(f"{W}pPr/{W}numPr")
        if properties is not None:
            number = _value(properties, "numId")
            if number:
                own[key] = (number, int(_digits(_value(properties, "ilvl"), "0")))
    found = {}
    for key in based:
        here, steps = key, 0
        while here and here not in own and steps < 20:
            here, steps = based.get(here, ""), steps + 1
        if here in own:
            found[key] = own[here]
    return found


def _to_level(level: etree._Element) -> Level:
    return Level(
        form=_value(level, "numFmt") or "decimal",
        pattern=_value(level, "lvlText"),
        start=int(_digits(_value(level, "start"), "1")),
        restart=int(_digits(_value(level, "lvlRestart"), "-1")),
        legal=level.find(f"{W}isLgl") is not None,
    )


def _print(level: Level, levels: dict[int, Level], counts: dict[int, int]) -> str:
    if level.form == "none":
        return ""
    if level.form == "bullet":
        return "•"

    def fill(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        here = levels.get(place, Level())
        value = counts.get(place, here.start)
        return _format(value, "decimal" if level.legal else here.form)

    return re.sub(r"%([1-9])", fill, level.pattern).strip()


def _format(value: int, form: str) -> str:
    value = max(value, 0)
    if form in ("lowerLetter", "upperLetter") and value:
        repeat, place = divmod(value - 1, 26)
        letters = chr(ord("a") + place) * min(repeat + 1, 5)
        return letters.upper() if form == "upperLetter" else letters
    if form in ("lowerRoman", "upperRoman"):
        numeral = to_roman(min(value, 399))
        return numeral.upper() if form == "upperRoman" else numeral
    if form == "decimalZero":
        return f"{value:02d}"
    return "" if form == "none" else str(value)


def _value(parent: etree._Element, name: str) -> str:
    child = parent.find(f"{W}{name}")
    return (child.get(f"{W}val") or "") if child is not None else ""


def _depth(element: etree._Element) -> int:
    return int(_digits(element.get(f"{W}ilvl"), "0"))


def _digits(value: str | None, default: str) -> str:
    return value if value and re.fullmatch(r"-?\d{1,6}", value) else default
