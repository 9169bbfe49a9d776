"""What leads up to a question without being part of it: a change of subject, a long preface."""

from __future__ import annotations

import re

from assistant.patterns import any_of, phrases

_FILLER = (
    r"(?:(?:ok(?:ay)?|so|and|now|well|thanks?|thank\s+you|right|great|fine|alright|next|but)\W+)*"
)
_QUITE = r"(?:completely\s+|totally\s+|entirely\s+)?"
_OTHER_QUESTION = (
    r"(?:(?:on|about)\s+)?(?:(?:a|an|one|on\s+to|here(?:'s|\s+is)\s+an?)\s+)?"
    rf"{_QUITE}(?:different|new|another|other|next|separate|unrelated)\s+"
    r"(?:question|topic|thing|subject|matter|issue|point)"
)
_SOMETHING_ELSE = (
    rf"(?:on\s+to\s+)?something\s+{_QUITE}(?:else|different|new)"
    r"(?:\s+(?:now|then|entirely|altogether))?"
)
_LET_US_TURN = (
    r"(?:let['’]?s|let\s+us|i['’]?d\s+like\s+to|can\s+we|could\s+we)\s+"
    + phrases("talk about, turn to, move on, switch, change, discuss, look at")
    + r"(?:\s+to)?"
    r"(?:\s+(?:the\s+)?(?:subject|topic|something\s+(?:else|different|new)|another\s+\w+))?"
)
_MOVING_ON = phrases(
    "(?:moving|going) on, chang(?:e|ing) (?:of )?(?:the )?(?:subject|topic)",
    "switching (?:subjects?|topics?)",
)
_LEAVE_IT = (
    r"(?:forget|never\s*mind|leave|leaving|set(?:ting)?\s+aside)\s+(?:about\s+)?"
    r"(?:that|it|this|the\s+last\s+one)(?:\s+(?:aside|now|then|for\s+now))?"
)
_ASIDE = (
    rf"on\s+(?:a|an)\s*{_QUITE}(?:different|separate|unrelated|other|side)\s+note",
    phrases(
        "to change (?:the )?(?:subject|topic), (?:putting|leaving|setting) (?:that|it|this) aside"
    ),
    phrases("that aside, unrelated(?:ly)?, separately"),
)
# What follows begins behind a mark, or with a word that opens a question.
_THEN = (
    r"(?:[:;,.!?…–—-]+\s*|\s(?=(?:who|what|which|when|where|why|how)\b|"
    r"(?:is|are|was|were|do|does|did|can|must|should)\s+"
    r"(?:the|an?|its?|they|there|this|states?)\b))"
)
_CHANGES = any_of(_OTHER_QUESTION, _SOMETHING_ELSE, _LET_US_TURN, _MOVING_ON, _LEAVE_IT, *_ASIDE)
_CHANGE = re.compile(
    rf"^\W*{_FILLER}{_CHANGES}\s*{_THEN}(?P<rest>\S.*)$", re.IGNORECASE | re.DOTALL
)
_FILLER_SPANISH = r"(?:(?:ok|vale|bueno|bien|gracias|perfecto|genial|y|pero|ahora|entonces)\W+)*"
_CHANGES_SPANISH = any_of(
    r"(?:(?:una|la|pasemos\s+a|ahora|sobre|con)\s+)?(?:otra|nueva|siguiente)\s+"
    r"(?:pregunta|cosa|cuestión|duda|consulta)(?:\s+(?:distinta|diferente|aparte))?",
    r"(?:(?:de|sobre|a|un)\s+)?(?:otro|nuevo)\s+(?:tema|asunto|punto)"
    r"(?:\s+(?:distinto|diferente))?",
    r"una\s+(?:pregunta|cuestión)\s+(?:distinta|diferente|aparte)",
    r"algo\s+(?:distinto|diferente)",
    r"(?:cambiando|cambiemos|cambio|cambiar|pasando|pasemos)\s+(?:de|a\s+otro)\s+(?:tema|asunto)",
    r"(?:dejemos|dejando|olvida|olvidemos)\s+(?:de\s+lado\s+)?(?:eso|esto|lo\s+anterior)"
    r"(?:\s+(?:de\s+lado|aparte))?",
    r"(?:hablemos|quiero\s+hablar)\s+(?:ahora\s+)?de\s+"
    r"(?:otra\s+cosa|otro\s+tema|algo\s+distinto)",
    phrases("por otr[oa] (?:lado|parte), aparte de eso, sin relación con lo anterior"),
)
_CHANGE_SPANISH = re.compile(
    rf"^\W*{_FILLER_SPANISH}{_CHANGES_SPANISH}\s*(?:[:;,.!…–—-]+\s*|\s(?=[¿]))(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_PREFACE_SPANISH = re.compile(
    r"(?:\b(?:quisiera|quiero|querría|me\s+gustaría|necesito|desearía|podr[íi]as?\s+\w+me|puedes?\s+\w+me|"
    r"me\s+(?:puedes?|podr[íi]as?))\s*(?:saber|conocer|averiguar|entender|decir|indicar|explicar|aclarar)?|"
    r"\b(?:dime|dígame|indícame|explícame|cuéntame|aclárame|me\s+pregunto))"
    r"(?:\s*,?\s*por\s+favor)?[\s,:¿—–-]+"
    r"(?=(?:(?:a|ante|con|de|desde|en|hasta|para|por)\s+)?(?:quién(?:es)?|qué|cuándo|dónde|cómo|cuál(?:es)?|"
    r"cuánt[oa]s?|por\s+qué)\b)",
    re.IGNORECASE,
)
_PREFACE = re.compile(
    r"(?:\b(?:tell|inform|show|remind|let)\s+(?:me|us)(?:\s+know)?|\b(?:like|want|need|wish|love|trying|hoping|curious)\s+to\s+"
    r"(?:know|find\s+out|learn|understand|see)(?:\s+is)?|\bwonder(?:ing|ed)?|\bquestion\s+is|\bfind\s+out)"
    r"(?:\s*,\s*(?:please|if\s+[^,?]+),)?[\s,:—–-]+(?:please\s+)?"
    r"(?=(?:who|whom|whose|what|which|when|where|why|how|whether)\b)",
    re.IGNORECASE,
)
# “Could you give me the date of it?” asks what the date is.
_GIVING = re.compile(
    r"^\W*(?:(?:hi|hello|please|so|ok|and)\W+)*(?:can|could|would|will)\s+you\s+(?:please\s+|kindly\s+)?"
    r"(?:give|tell)\s+(?:me|us)\s+(?=(?:the|its|their|his|her)\s+(?!\w+s\b))",
    re.IGNORECASE,
)
_FEW = r"(?:an?|one|two|three|four|five|\d{1,2}|a\s+few|una?|dos|tres|pocas)"
_SHORTLY = (
    rf"(?:in|using|en)\s+(?:(?:just|only|about|no\s+more\s+than|solo)\s+)?{_FEW}\s+(?:(?:short|simple|"
    r"brief)\s+)?(?:lines?|sentences?|words?|phrases?|bullets?|bullet\s+points?|líneas?|frases?|"
    r"palabras?|oraciones?)|in\s+(?:short|brief|a\s+nutshell|plain\s+(?:words|english|language)|"
    r"simple\s+(?:words|terms)|layman['’]s\s+terms)|briefly|en\s+resumen|brevemente"
)
# How short an answer may be is no part of what is asked.
_LENGTH = re.compile(
    rf"^\W*(?:{_SHORTLY})\s*[,:]\s*|[\s,;:(–—-]*\b(?:{_SHORTLY})(?:,?\s+please|,?\s+por\s+favor)?\)?"
    r"(?=\W*$)",
    re.IGNORECASE,
)
# “Who must find out what …?” has no preface: the one who is to find out is not the asker.
_SPOKEN = re.compile(
    r"^\W*(?:(?:please|kindly|just|first|so|and|but|ok(?:ay)?|now|then|hi|hello|the|my|our|a|one|"
    r"real|next|other)\b\W*)*$|\b(?:i|we|you|my|our)\b",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"\b(?:who(?:m|se)?|which|when|why|whether|what(?!\s+(?:i|we)\b))\b", re.IGNORECASE
)
_CLAUSE_END = re.compile(r"[.,;:!?–—]\s|\b(?:so|and|but)\s", re.IGNORECASE)


def _returning(letter: str, stop: str) -> re.Pattern[str]:
    """“Back to SUBJECT, QUESTION”: a subject of such letters, ended by such a stop."""
    subject = f"{letter}{{2,60}}?"
    return re.compile(
        rf"^\W*{_FILLER}(?:(?:can|could|may)\s+(?:we|i)\s+)?"
        r"(?:(?:go(?:ing)?|com(?:e|ing)|get(?:ting)?|let['’]?s\s+(?:go|get))\s+)?"
        r"(?:back|returning|return|to\s+return)\s+to\s+"
        rf"(?P<subject>(?!\d){subject}){stop}\s*(?P<rest>\S.*)$"
        r"|^\W*(?:y\s+)?(?:volviendo|volvamos|de\s+vuelta|regresando|regresemos)\s+al?\s+"
        rf"(?P<tema>{subject}){stop}\s*(?P<resto>\S.*)$",
        re.IGNORECASE | re.DOTALL,
    )


# “No, the 2004 one” puts another thing; “no, the report says so” is no question.
_CORRECTION = re.compile(
    r"^\W*(?:(?:(?:no|nope|sorry|wait|oh|hm+|ok(?:ay)?|but|well|actually|rather)\b\W*)*"
    r"(?:i\s+(?:actually\s+|really\s+)?(?:meant|mean|was\s+(?:asking|talking|thinking)\s+(?:about|of))|"
    r"i['’]?m\s+(?:asking|talking|thinking)\s+(?:about|of))\W+|no\W+(?=the(?:\s+[\w-]+){1,3}\W*$))"
    r"(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_SAYS_SO = re.compile(
    rf"^\W*{_FILLER}(?:do|does|did)\s+(?:it|they|that|this|the\s+(?:text|resolution|paragraph|document))\s+"
    r"(?:actually\s+|also\s+|even\s+|anywhere\s+)?(?:say|state|tell|specify|mention|explain|indicate)\s+"
    r"(?P<rest>(?:(?:by|to|with|from|since|until|for|in|on|at)\s+)?"
    r"(?:who|whom|whose|which|when|where|why|how\s+(?:many|much|often|long|soon))\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
_NOBODY = re.compile(
    rf"^\W*{_FILLER}(?:nobody|no[\s-]?one)\s+(?:(?:really|actually|ever)\s+)?(?P<rest>\w.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ASKS = re.compile(
    r"(?:(?:by|to|with|from|since|until|for|in|on|at)\s+)?(?:who|whom|whose|what|which|when|where|why|how|is|"
    r"are|was|were|do|does|did|can|could|may|must|should|shall|will|has|have)\b",
    re.IGNORECASE,
)
_TO_COLON = _returning(r"[^:;–—?]", r"(?:[:;–—]|\s-)")
_TO_COMMA = _returning(r"[^:;,–—?]", ",")
_LEAST = 2


def after_change(question: str) -> str:
    """The question behind words that announce another subject; empty where none do."""
    match = _CHANGE.match(question) or _CHANGE_SPANISH.match(question)
    return match["rest"].strip() if match and len(match["rest"].split()) >= _LEAST else ""


def put_right(question: str) -> str:
    """What a turn asks that is put otherwise: a correction, “does it say why?”, “so nobody pays?”.

    “No, I meant the second” is “what about the second”, the others are “why?” and “who pays?”.
    """
    if said := _SAYS_SO.match(question):
        return said["rest"].strip()
    if denied := _NOBODY.match(question):
        return f"who {denied['rest'].strip()}"
    match = _CORRECTION.match(question)
    if match is None:
        return question
    rest = match["rest"].strip()
    return rest if _ASKS.match(rest) else f"what about {rest}"


def after_return(question: str) -> tuple[str, str]:
    """“Back to the fund: who may draw on it?”: what is returned to, and the question on it."""
    plain = " ".join(question.split())
    at_colon = _TO_COLON.match(plain)
    match = at_colon or _TO_COMMA.match(plain)
    if match is None:
        return "", ""
    subject, rest = match["subject"] or match["tema"], match["rest"] or match["resto"]
    least = 1 if at_colon else _LEAST
    return (subject.strip(), rest.strip()) if len(rest.split()) >= least else ("", "")


def without_preface(question: str) -> str:
    """The question behind “I am writing a paper, so could you tell me”, else the question.

    “In two sentences” and the like are left out.
    """
    question = _LENGTH.sub("", question)
    found = [one for one in _PREFACE.finditer(question) if _is_spoken(question[: one.start()])]
    found = found or list(_PREFACE_SPANISH.finditer(question))
    behind = question[found[-1].end() :] if found else ""
    return behind if len(behind.split()) > _LEAST else _GIVING.sub("what is ", question)


def _is_spoken(before: str) -> bool:
    """Whether the clause that a preface ends is the asker's own, or speaks to the assistant."""
    clause = _CLAUSE_END.split(before)[-1]
    return bool(_SPOKEN.search(clause)) and not _OF_ANOTHER.search(clause)
