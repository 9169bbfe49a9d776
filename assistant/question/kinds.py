"""What a question asks for: its words, and the kind of thing that would answer it."""

from __future__ import annotations

import re
from typing import Literal

from assistant.question.spanish import ONLY_IN_SPANISH, SPANISH_WORDS, speaks_spanish
from assistant.question.spanish_kinds import spanish_kind
from index.words import stem_words

QuestionKind = Literal[
    "who", "to-whom", "when", "where", "why", "how-many", "how-much", "yes-no", "how", "list",
    "which", "what",
]  # fmt: skip
# Kinds that one particular thing answers, and those that several may.
PARTICULAR_KINDS = ("who", "to-whom", "when", "where", "why", "how-many", "how-much")
SEVERAL_KINDS = ("what", "which", "list")

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")
_FUNCTION_WORDS = frozenset(
    """a about above after again all also am an and any anybody anyone anything are as at be because
    been before being both but by can could did do does doing done during each either else ever
    every everyone exactly for from get gets give given go had has have he her here him his how i if
    in into is it its just kind let like made make many may me might more most much must my name
    need
    no not now of off on one only or order other our out over own part per please possible really
    same say says shall she should so some someone something sort still such tell than that the
    their them then there these they thing things this those to too under up us use very was we well
    were what when where which while who whom whose why will with within would yes you your
    through against between without upon whats whos hows wheres sorry hmm wait btw thanks else
    actually ok okay hi hello want know let's lets mention mentioned mentions concretely
    hey pls plz got gotten ve re ll im ive id dont doesnt cant wanna gonna kinda ur u cos cuz ya
    yeah""".split()
)
_BODIES = (
    r"(?:bod(?:y|ies)|organs?|offices?|entit(?:y|ies)|committees?|councils?|agenc(?:y|ies)|"
    r"institutions?|commissions?|people|persons?|states?|countr(?:y|ies)|governments?|groups?|"
    r"secretariats?|officials?|part(?:y|ies)|organi[sz]ations?|actors?|division|department)"
)
_NO_VERB = (
    r"(?:(?!(?:is|are|was|were|do|does|did|should|must|ought|can|could|will|would|may|might|have|"
    r"has|had|happens?|awaits?|makes?|in|of|for|to|from|by|on|at|with|because|if)\b)\S+\s+)"
)
_WORDINGS: tuple[tuple[QuestionKind, str], ...] = (
    ("to-whom",
        r"\bto\s+whom\b|\bwho(?:m)?\b.*\b(?:reports?|answers?|accountable|submit(?:ted)?|"
        r"present(?:ed)?|sent|addressed|delivered)\s+(?:back\s+)?to\s*\??$|"
        r"\bwho\s+(?:else\s+)?(?:gets|receives|(?:should|must|may|can|will|is\s+to)\s+(?:get|receive))\b"),
    ("when",
        r"\bwhen\b(?!\s+it\s+comes)|"
        rf"\b(?:what|which)\s+{_NO_VERB}{{0,2}}?(?:dates?|days?|years?|months?|sessions?|"
        r"deadline|time|period|point\s+in\s+time)\b|"
        r"\bdeadline\b|\bhow\s+far\s+(?:back|ahead|in\s+advance)\b|\bhow\s+(?:soon|long|often|late|early|frequently|quickly|fast|promptly|"
        r"much\s+(?:more\s+)?(?:time|longer|notice|warning|earlier|later))\b|"
        r"\bhow\s+many\s+(?:times\s+)?(?:a|per)\s+(?:year|month)\b|\btime\s?frame\b|"
        r"\bdue\s+date\b|\bdates?\b\s*(?:of|for)\b"),
    ("how-much",
        r"\bhow\s+much\b|\b(?:what|which)(?:'s|\s+is)?\s+(?:the\s+)?(?:\w+\s+)?(?:amount|sum|budget|"
        r"price|percentage|share|salary|quota|fine|fee)\b|\bcosts?\b.*\?"),
    ("how-many",
        r"\bhow\s+many\b|\bhow\s+(?:old|young|big|large|small|tall|high|low|deep|wide|far|heavy|"
        r"thick|near|close|loud|strong)\b|"
        r"\bwhat(?:'s|\s+is|\s+was)?\s+(?:the\s+)?(?:\w+\s+)?(?:max(?:imum)?|min(?:imum)?|"
        r"ceiling|cap|limit|threshold|majority|quorum|size|target|age)\b|"
        r"\bwhat(?:'s|\s+is|\s+was)?\s+the\s+(?:most|least|fewest)\s+(?:that\s+)?(?:an?|any\w*|one|each|every|"
        r"the|they|we|you|it|i|he|she)\b|\b(?:what|which)(?:'s|\s+is)?\s+(?:the\s+)?(?:\w+\s+)?number\s+of\s+"
        r"(?!the\b)|"
        r"(?<!document )(?<!doc )(?<!symbol )(?<!reference )"
        r"\bnumber\s+of\s+(?!(?:the|that|this)\b[^?]*?\b(?:resolution|document|report|decision|directive|text)\b)(?:\w+\s+){0,2}?\w+s\b"),
    ("where",
        r"\bwhere\b|"
        rf"\b(?:what|which)\s+{_NO_VERB}{{0,2}}?(?:city|cities|towns?|"
        r"(?<!\btook )(?<!\btake )(?<!\btakes )"
        r"places?|locations?|venues?|country\s+hosted|capital)\b|\bvenue\b"),
    ("why",
        r"\bwhy\b|\b(?:for|to|toward)\s+what\s+(?:reason|purpose|end)s?\b|"
        r"\bon\s+what\s+(?:grounds?|basis)\b|"
        r"\b(?:what|which)(?:'s|\s+is|\s+was|\s+are)?\s+(?:the\s+)?"
        r"(?:reasons?|purposes?|aims?|goals?|objectives?|rationale|point)\b|\bhow\s+come\b|"
        r"\bwhat\b.*\bfor\s*\?*$"),
    ("list",
        r"\b(?:which|what)\s+(?:are\s+|were\s+)?all\b|\ball\s+(?:the\s+)?(?:paragraphs|"
        r"provisions|mentions|references|bodies|obligations|instruments|conventions)\b|"
        r"\b(?:complete|full|entire)\s+(?:list|roll.?call|set|line.?up)\b|"
        rf"\b(?:which|what)\s+{_NO_VERB}?(?:paragraphs|provisions|instruments|conventions|"
        r"treaties|bodies|organs|entities|agencies|protocols|meetings|organi[sz]ations|crimes|"
        r"documents)\b|everything\b"),
    ("who",
        rf"\bwho(?:m|se)?\b|\b(?:which|what)\s+{_NO_VERB}{{0,3}}?{_BODIES}\b"),
    ("yes-no",
        r"^\W*(?:(?:and|so|but|or|also|ok|then|hi|hello|please)\W+)*(?:is|am|are|was|were|do|does|"
        r"did|has|have|had|can|could|must|should|shall|will|would|may|might|isn't|aren't|doesn't|"
        r"don't|didn't|won't|any|(?:ok|okay|fine|allowed|permitted|legal|free)\s+to)\b"),
    ("how",
        r"\bhow\b|\b(?:through|in)\s+(?:what|which)\s+(?:ways?|manner|means|form)\b|"
        r"\bthrough\s+what\b|\bby\s+what\s+means\b"),
    ("which", r"\bwhich\b"),
)  # fmt: skip
_PATTERNS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _WORDINGS)
_YES_NO = dict(_PATTERNS)["yes-no"]
_LISTING = re.compile(
    r"^\W*(?:(?:please|pls|can\s+you|could\s+you|i\s+(?:need|want)|give\s+me)\s+)*(?:to\s+)?(?:list|"
    r"name|enumerate|(?:a|the)\s+(?:(?:full|complete)\s+)?list\s+of|all\s+(?:the\s+)?\w+s\b|"
    r"show\s+(?:me\s+)?(?:all|every))\b",
    re.IGNORECASE,
)
_FINDS = re.compile(
    r"^\W*(?:and\s+)?where\b.*\b(?:(?:can|could|do|would)\s+(?:i|we|one)\s+(?:find|read)|(?:sentence|paragraph|passage|"
    r"clause|words?)\b)",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"\b(?:who(?:m|se)?|what|which|when|where|why|how)\b"
    r"(?!,?\s+(?:appropriate|pertinent|possible|necessary|applicable|relevant|needed)\b)",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:say|says|state|states|mention|tell|specify|give|know|indicate|clear|find|show|explain|"
    r"remind|out|idea|wonder\w*|ask\w*|about)(?:\s+(?:me|us|exactly|of|on))*\s+$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"^\W*(?:when|where|if|as|since|once|while|after|before|until|unless|during|given|suppose|"
    r"(?:what|how)\s+about|what\s+of|in|on|under|for|with|by|at|from|according\s+to)\b"
    r"(?!\s+(?:what|which|who(?:m|se)?|where|when|how)\b)[^?]*?,\s*"
    r"(?=(?:and\s+)?(?:\w+\s+)?(?:who|what|which|when|where|why|how|is|am|are|was|were|do|does|did|"
    r"can|could|must|may|should|will|would|has|have)\b)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[?!])\s+|(?<=[a-z]{2}\.)\s+(?=[A-Za-z])")
# “The fund still open?”, “the group permanent or does it lapse?” and “so it is free?” ask too.
_DECLARED = re.compile(
    r"\b(?:is|are|was|were|can|could|must|may|should|will|would|has|have|does|do|did)\b[^?]*\?\W*$|"
    r"\b(?:still|already)\s+(?:there|in\s+force|in\s+effect|valid|on|open|allowed|required|running|"
    r"applicable|the\s+same)\b|\bor\s+(?:does|do|is|are|can|must|will)\s+(?:it|they|he|she)\b|"
    r"\b(?:allowed|permitted|banned|mandatory|compulsory|optional|obligatory|binding|permanent|required|"
    r"renewable|free|paid|public|open|over)\s*\?\W*$",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(
    r"^\W*(?:(?:and|but|so)\s+)?if\b|\b(?:wich|waht|wat|whats|whos|wheres)\b", re.I
)
_NAMED: tuple[tuple[QuestionKind, str], ...] = (
    ("when",
        r"\b(?:dates?|deadline|duration|frequency|time\s+limit|timeline|expiry|period\s+of\s+validity|"
        r"term\s+of\s+office|length\s+of\s+(?:the\s+)?(?:term|mandate))\b"),
    ("why",
        r"\b(?:reasons?|rationale|motives?|grounds?|justification|purposes?)\s+(?:of|for|behind)\b"),
    ("how-much",
        r"\b(?:amount|fines?|fees?|budget|price|costs?|sum|salary|penalty|allowance|compensation|grant)"
        r"(?:\s+(?:amount|size|per\s+\w+))?\W*$|^\W*(?:amount|budget|price|costs?|sum)\b|\b(?:amount|budget|price|costs?|sum)\s+(?:of|for|per)\b"),
    ("how-many",
        r"\b(?:max(?:imum)?|min(?:imum)?)\b|"
        r"\b(?:ceiling|cap|limit|threshold|quorum|majority|target|quota|size)\W*$|\bthe\s+(?:most|least)\s+(?:that\s+)?(?:an?|one|any)\b|\b(?:ceiling|limit|threshold|quorum|majority|size)\s+"
        r"(?:of|for|per|to|on)\b"),
    ("where", r"\b(?:venue|location|headquarters|seat|host\s+(?:city|country)|place\s+of)\b"),
    ("who",
        r"^\W*(?:the\s+)?(?:current\s+)?(?:chair\w*|president|director|head|secretariat|secretary|"
        r"coordinator|host|administrator|depositary|rapporteur|focal\s+point|manager|members?)\s+"
        r"(?:of|for)\b|\b(?:chair\w*|president|director|secretariat|coordinator|host|administrator|"
        r"depositary|rapporteur|manager)\W*$"),
)  # fmt: skip
_NAMES = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _NAMED)


def question_kind(question: str) -> QuestionKind:
    """The kind of thing that would answer; `what` when nothing more can be told.

    The first interrogative tells, not one that only opens a subordinate clause.
    """
    if speaks_spanish(question):
        return spanish_kind(question)
    asked = without_opening(asking_part(question))
    if _LISTING.match(asked):
        return "list"
    heads = [match.start() for match in _HEAD.finditer(asked)]
    if _YES_NO.search(asked):
        heads = [head for head in heads if _SAYS.search(asked[:head])]
    if _FINDS.search(asked):
        return "which"
    if heads:
        for kind, pattern in _PATTERNS:
            if any(found.start() <= heads[0] < found.end() for found in pattern.finditer(asked)):
                return kind
    kind = _kind_of_nouns(asked, heads[0] if heads else 0)
    return _kind_without_interrogative(asked) if kind == "what" and not heads else kind


def without_opening(question: str) -> str:
    """The question without a clause that only opens it, as in “when the fair ends, may we …?”."""
    return _CLAUSE.sub("", question)


def asking_part(question: str) -> str:
    """The question without the sentences before the first that asks, where one plainly does."""
    start = 0
    for cut in (*_SENTENCE.finditer(question), None):
        part = question[start : cut.start() if cut else len(question)]
        if "?" in part or _YES_NO.search(part) or _HEAD.search(part):
            return question[start:]
        start = cut.end() if cut else start
    return question


def _kind_without_interrogative(asked: str) -> QuestionKind:
    """The kind of a few nouns, or of a statement with a question mark."""
    named = next((kind for kind, pattern in _NAMES if pattern.search(asked)), None)
    if named is None and _DECLARED.search(asked) and not _UNFINISHED.search(asked):
        return "yes-no"
    return named or "what"


def _kind_of_nouns(asked: str, head: int) -> QuestionKind:
    """The kind that a noun after the interrogative, or without one, asks for."""
    for kind, pattern in _PATTERNS:
        for found in pattern.finditer(asked, head):
            if not _HEAD.match(asked, found.start()):
                return kind
    return "what"


def words(text: str) -> list[str]:
    """The words of a text in lower case, without a possessive or contracted ending."""
    return [re.sub(r"[’'].*", "", match.group().lower()) for match in _WORD.finditer(text)]


def content_words(text: str) -> list[str]:
    """The words that carry a topic, in lower case and in order."""
    found = [
        word for word in words(text) if word not in _FUNCTION_WORDS and word not in SPANISH_WORDS
    ]
    if any(word in ONLY_IN_SPANISH for word in found) and speaks_spanish(text):
        return [word for word in found if word not in ONLY_IN_SPANISH]
    return found


def content_stems(text: str) -> tuple[str, ...]:
    """The stems of the words that carry a topic, in order."""
    return stem_words(" ".join(content_words(text)))


def spell_alike(text: str) -> str:
    """British and American endings made one."""
    text = re.sub(r"isation|ization", "ization", text.lower())
    return re.sub(r"is(e|ed|es|ing)\b", r"iz\1", text)
