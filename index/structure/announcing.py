"""Lines that name the adopting body, or announce what it resolves."""

from __future__ import annotations

import re
from dataclasses import replace

from index.structure.lines import Line
from index.structure.verbs import leading_verb
from index.structure.vocabulary import OPERATIVE

BODIES = (
    "Assembly|Council|Committee|Commission|Conference|Meeting|Parties|Board|Body|Congress|Forum|"
    "Ministers|Governors|Institute|Organization|Organisation|Agency|Union|Court|Bureau|Tribunal|"
    "Secretary[- ]General|Representatives|Heads of [A-Za-z]+|Parliament|Governments|Group|Session|"
    "Summit|Asamblea|Consejo|Comisión|Comité|Conferencia|Reunión|Junta|Congreso|Ministros|Partes|"
    "Assemblée|Conseil|Comité|Commission|Conférence|Réunion|Assembl[eé]ia|Conselho|Comissão|Reunião"
)
_BODY = re.compile(rf"\b(?:{BODIES})\b", re.IGNORECASE)
_OPENER = re.compile(
    rf"(?:the|la|el|los|las|le|les|a|o)[\s_*]+[^.;:]{{0,120}}?(?:{BODIES})\b[^.;:]{{0,140}}$"
    rf"|l[’'][^.;:]{{0,120}}?(?:{BODIES})\b[^.;:]{{0,140}}$",
    re.IGNORECASE,
)
_BARE_OPENER = re.compile(
    r"(?:the|la|el|l[’']|a|o)\s*(?:general assembly|"
    r"(?:security|permanent|human rights|economic and social|governing|executive) council|"
    r"(?:united nations )?(?:environment|habitat|health) assembly|"
    r"asamblea general|consejo (?:permanente|de seguridad|económico y social)|assemblée générale|"
    r"conseil (?:permanent|de sécurité|économique et social)|"
    r"assembl[eé]ia geral|conselho permanente|"
    r"(?:inter-american )?(?:commission|committee|council|conference|meeting)[a-z ]{0,40}|"
    r"(?:comisión|comité|consejo|conferencia|reunión)[a-zà-ÿ ]{0,40})$",
    re.IGNORECASE,
)
_GATHERED = re.compile(
    r"(?:the|la|el|los|las|les|as|os)[\s_*]+[^.;:,]{0,180}?,\s+(?:meeting|gathered|assembled|"
    r"convened|having met|represented|in (?:the )?exercise|reunid[oa]s?|en ejercicio|réunie?s?)\b"
    r"[^.;:]{0,180},$",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"(?:Congress|Conference|Assembly|Council|Commission|Committee|Congreso|Consejo),"
)
# Below a verb that stands alone a body is told to do something: “the Bureau to publish a guide,”.
_TOLD = re.compile(r"[a-z].*?\bto\s+[a-z]")
_INITIAL = re.compile(r"(?<=\b[A-Z])\.")
_ACTING = re.compile(r"[_*]*The\s[A-Z][\w ]{0,60}(?:Assembly|Council)\b")
_RESOLVE = re.compile(
    r"[_*\s]*(?:we\s+|hereby\s+|do\s+|and\s+|y\s+|therefore,?\s+){0,2}"
    r"(?:resolves?|decides?|declares?|agrees?|recommends?|proclaims?|adopts?|requests?|"
    r"resuelven?|declaran?|acuerdan?|deciden?|recomiendan?|dispone|proclaman?|solicita|"
    r"décide|déclare|recommande|adopte|résout|resolvem?|acordamos|resolvemos|declaramos|decidimos|decidem?|declaram?|recomenda|acorda|"
    r"hereby(?=:))"
    r"(?:\s+(?:that|que|to|the following|lo siguiente|ce qui suit|o seguinte|as follows))?"
    r"[_*\s]*[:;.,]?[_*\s]*$",
    re.IGNORECASE,
)
_ADOPTS = re.compile(
    r"(?:has|have|hereby)\s+(?:adopted|agreed|decided|resolved)\b[\w ]{0,60}[:;.,]?$", re.IGNORECASE
)
_GROUP = re.compile(r"[_*\s]*[A-ZÀ-ÝÑ][^.;:]{2,70}:[_*\s]*$")


def is_opener(line: Line) -> bool:
    """Whether the line only names the adopting body: `The General Assembly,`."""
    text = _INITIAL.sub("", line.text.strip('_*“"« ').rstrip("."))
    if line.marks or _TOLD.match(text):
        return False
    if _ALONE.fullmatch(text):
        return True
    if _GATHERED.match(text) and _BODY.search(text):
        return True
    if len(text) > 170 or not _OPENER.match(text):
        return False
    if text.endswith(","):
        return True
    return len(text) < 60 and bool(_BARE_OPENER.match(text))


def announces_body(line: Line) -> bool:
    """Whether the line names the adopting body behind its recitals: `The Assembly:`."""
    text = line.text.strip("_* ")
    is_name = text.endswith(":") and len(text.split(", at its ")[0]) < 60
    return is_name and is_opener(replace(line, text=f"{text[:-1].rstrip('_* ')},"))


def announces_numbers(line: Line) -> bool:
    """Whether the line is what several, as `The Representatives`, do: `Recommend that States:`."""
    text = line.text.strip("_* ")
    verb = text.partition(" ")[0].lower()
    return f"{verb}s" in OPERATIVE and not line.marks and text.endswith(":")


def acts(line: Line) -> bool:
    """Whether a sentence of the line starts with a body: `The Council therefore recommends`."""
    return bool(_ACTING.match(line.text)) and len(line.text) < 400


def is_resolve(line: Line) -> bool:
    """Whether the line only announces what is resolved: `RESOLVES:`, `RESUELVE:`."""
    text = line.text.strip("_* ")
    if not (_RESOLVE.match(text) or _ADOPTS.match(text)):
        return False
    return text.rstrip(" :;.,").isupper() or text.endswith((":", " the following"))


def is_group(line: Line) -> bool:
    """Whether the line is a caps verb over several lines: `CONSIDERING:`."""
    text = line.text.strip("_* ")
    if not _GROUP.match(text) or line.marks:
        return False
    return leading_verb(text)[1] == "preambular" and text.isupper()
