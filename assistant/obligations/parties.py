"""Who can act or receive: bodies, offices and states, and where their names end."""

from __future__ import annotations

import re

from assistant.obligations.party_nouns import HEAD, PARTY_NOUN
from assistant.obligations.verbs import THIRD_PERSONS, VERBS
from index.months import ENGLISH_MONTHS

_DOCUMENT = re.compile(
    r"\b(?:Convention|Protocol|Agenda|Goals?|[Rr]esolutions?|Declaration|Agreement|paragraphs?"
    r"|Charter|Treaty"
    r"|Plan|Covenant|Principles|Guidelines|report|reports|Pact|Strategy|Rules|Compact|article"
    r"|articles|budget)\b"
)
_STATES = re.compile(r"\b(?:States?|part(?:y|ies)|Parties)\b")
_COMPLEMENT = re.compile(r"\s(?:of|for|on|in|that|which|who|against)\s|,")

# Heads whose name goes on with a preposition: Office on Drugs and Crime, Meeting of Ministers.
_NAMED_WITH = re.compile(
    r"(?:Offices?|Secretariats?|Committees?|Commissions?|Conference|Convention|Rapporteurs?|Experts?|Groups?"
    r"|Representatives?|Meetings?"
    r"|Programme|Envoys?|Mechanism|Forum|Centre|Center|Institute|Commissioners?"
    r"|Secretary|Secretary-General|Fund|Mission|Panel|Team|Adviser"
    r"|Department|Division|Coordinator|Organi[sz]ation|Agency|Board|Platform|Partnership|Union"
    r"|Alliance|Protocol|Network|Force|Subcommittee|Council|Movement|Administration)$"
)
_TOKEN = re.compile(r"[^\s,;:.·]+(?:\.(?=\w)[^\s,;:.·]*)*|·+|[,;:.]")
_STOP = frozenset(
    "to at by in with through on for against from that which who whose whom before after during"
    " including within under as when where if not no pursuant via upon until every"
    " thereon thereof thereto annually regularly while prior about between among into"
    " is are be was were shall should will may can must has have had without regarding "
    "concerning per throughout so but"
    " than because whether how what based containing outlining annual biennially biannually "
    "periodically together jointly"
    " also inter no-later relating pertaining according following towards".split()
)
_MAY_NAME = frozenset({"on", "for", "in", "against", "to", "with", "from", "under"})
_PARTIES = frozenset({"parties", "Parties", "party", "Party", "signatories"})
_DETERMINERS = frozenset({"the", "a", "an", "its", "their", "his", "her", "any", "all"})
_BEFORE_DETERMINER = frozenset(
    "of and or all both as for on in against to with from under well than , & and/or"
    " between".split()
)
_MONTHS = frozenset(name.title() for name in ENGLISH_MONTHS)
_JOIN = frozenset({"and", "or", "&", "and/or"})
_SMALL = frozenset({"the", "a", "an", "of", "all", "its", "their", "other", "each", "his", "her"})


def is_party(text: str) -> bool:
    """Whether a noun phrase names somebody who can act, not a document or a process."""
    head = text[: m.start()] if (m := _COMPLEMENT.search(text)) else text
    if _DOCUMENT.search(head) and not _STATES.search(head):
        return False
    return bool(HEAD.search(head))


_NAME = re.compile(
    r"(?:the\s+)?[A-Z][\w’'-]+(?:\s+(?:and|of|or|the|[A-Z][\w’'-]+))*"
    r"(?:,\s+the\s+[a-z-]+\s+Power)?"
)
_NO_NAME = re.compile(
    r"\b(?:We|They|It|This|These|Day|Days|Week|Year|Decade|Article|Annex|Act|Law|Laws|Section|Regulation|Regulations"
    r"|Fund|Funds|Account|Scale|Conference|Register|Roadmap|Project|Initiative|Resolution)\b"
)


def is_named_party(text: str) -> bool:
    """Whether a phrase is a proper name that can act, such as a country's: "Israel"."""
    return bool(_NAME.fullmatch(text)) and not (_DOCUMENT.search(text) or _NO_NAME.search(text))


def _goes_on(tokens: list[re.Match[str]], index: int) -> bool:
    """Whether the preposition at index continues a name: Office on Drugs."""
    if index == 0 or index + 1 >= len(tokens):
        return False
    named = _NAMED_WITH.search(tokens[index - 1].group())
    if tokens[index].group() == "to" and tokens[index - 1].group() in _PARTIES:
        return tokens[index + 1].group() not in VERBS
    purpose = (
        index > 1 and tokens[index - 2].group() == "to" and tokens[index - 1].group().istitle()
    )
    if not (named or purpose):
        return False
    following = tokens[index + 1].group()
    if following in _MONTHS:
        return False
    if following == "the" and index + 2 < len(tokens):
        following = tokens[index + 2].group()
        return following[0].isupper() and tokens[index].group() in {"for", "in", "against", "with"}
    return following[0].isupper()


_DELIVERED = frozenset(
    "information reports recommendations proposals comments views details data suggestions copies"
    " relevant detailed written concrete updated periodic regular annual specific additional"
    " progress technical financial adequate sufficient such immediate unhindered unfettered".split()
)


def _starts_anew(word: str, previous: str) -> bool:
    """Whether a word begins another phrase: "the Council a report", "Committee listing …"."""
    if word in _DETERMINERS:
        return previous not in _BEFORE_DETERMINER
    if word in _DELIVERED and (previous[0].isupper() or PARTY_NOUN.fullmatch(previous)):
        return True
    return word.endswith("ing") and word.islower() and previous[0].isupper()


def party_end(  # noqa: C901 - one line for each thing that ends a name
    masked: str, start: int, *, lists: bool = False, verbs: bool = False
) -> int:
    """Where the noun phrase that begins at `start` ends.

    With `lists`, commas go on to further names; a joined verb ("and to submit") never does.
    With `verbs`, a base verb right after a party ends it: "that the Commission continue".
    """
    tokens = list(_TOKEN.finditer(masked, start, start + (1200 if lists else 400)))
    end = start
    for index, token in enumerate(tokens):
        word = token.group()
        following = tokens[index + 1].group() if index + 1 < len(tokens) else ""
        if word in ";:.":
            break
        if word == "such" and following == "as":
            break
        listed = lists and word == "," and _list_goes_on(tokens, index)
        if word == "," and not (listed or _name_goes_on(tokens, index)):
            break
        if index and following in _TIMES and (word in _COUNTS or word.isdigit()):
            break
        also = lists and word == "as" and _names_follow(tokens, index)
        if word in _STOP and not also and not (word in _MAY_NAME and _goes_on(tokens, index)):
            break
        if index and _starts_anew(word, tokens[index - 1].group()):
            break
        form = word in VERBS or word in THIRD_PERSONS
        adverb = following in VERBS and _ADVERB.fullmatch(word)
        if verbs and index and (adverb or (form and _ends_subject(tokens, index))):
            break
        if word in _JOIN and not _joins_party(tokens, index):
            break
        if word not in _JOIN and word != ",":
            end = token.end()
    return end


_ADVERB = re.compile(r"(?!family|assembly|supply|ally|reply)[a-z]+ly")
_COUNTS = frozenset(
    "each every one two three four five six seven eight nine ten twelve fifteen twenty thirty forty"
    " forty-five sixty ninety".split()
)
_TIMES = frozenset("year month week quarter session biennium years months weeks days".split())


def _name_goes_on(tokens: list[re.Match[str]], index: int) -> bool:
    """Whether the comma at index is within a name: "Educational, Scientific and Cultural"."""
    words = [token.group() for token in tokens[max(0, index - 1) : index + 4]]
    if index == 0 or len(words) < 5 or words[3] not in {"and", ","}:
        return False
    series = (words[0], words[2], words[4])
    return all(word[0].isupper() and not HEAD.fullmatch(word) for word in series)


_OBJECT_WORDS = frozenset(
    "the a an its their his her all any each that to with without by in on for full fully this"
    " such immediately and those these no".split()
)


def _ends_subject(tokens: list[re.Match[str]], index: int) -> bool:
    """Whether a verb form at index follows its subject: "that Israel comply with"."""
    before = tokens[index - 1].group()
    if is_party(before):
        return True
    following = tokens[index + 1].group() if index + 1 < len(tokens) else ""
    return before[0].isupper() and following in _OBJECT_WORDS


def _names_follow(tokens: list[re.Match[str]], index: int) -> bool:
    """Whether the "as" at index is of an "as well as" before a name, not of "as well as to"."""
    start = index - 2 if index > 1 and tokens[index - 1].group() == "well" else index
    words = [token.group() for token in tokens[start : start + 4]]
    named = len(words) == 4 and words[3] not in _STOP and not words[3].endswith("ing")
    return named and words[:3] == ["as", "well", "as"]


def _joins_party(tokens: list[re.Match[str]], index: int) -> bool:
    words = [token.group() for token in tokens[index + 1 : index + 3]]
    if not words or words[0] in _STOP or words[0] in ",;:.":
        return False
    if words[0].endswith("ed") and words[1:] and words[1] in _STOP:
        return False
    if words[0].endswith("ing"):
        return len(words) > 1 and words[1].startswith("group")
    return words[0] in _SMALL or words[0] not in VERBS


def _list_goes_on(tokens: list[re.Match[str]], index: int) -> bool:
    """Whether the comma at index is followed by another member of a list of parties."""
    words = [token.group() for token in tokens[index + 1 : index + 12]]
    if words and words[0] in _JOIN:
        words = words[1:]
    if words[:3] == ["as", "well", "as"]:
        return True
    if words and words[0] in _NO_MEMBER or words[:2] in (["the", "first"], ["the", "last"]):
        return False
    segment: list[str] = []
    for word in words:
        if word in ",;:." or word in _JOIN or (word in _STOP and segment):
            break
        segment.append(word)
    if len(segment) == 1 and segment[0].islower() and len(words) > 3 and words[1] in _JOIN:
        return is_party(segment[0]) or is_party(" ".join(words[2:5]))
    if not segment or segment[0] in _STOP or segment[0].endswith("ing") or segment[0] in VERBS:
        return False
    if is_party(" ".join(segment)):
        return True
    named = any(word[0].isupper() for word in segment) or words[len(segment) :][:1] in (
        ["and"],
        ["or"],
    )
    return segment[0] in {"the", "other"} and named and len(segment) < 12


# What begins so after a comma is a thing or an aside, not another party.
_NO_MEMBER = frozenset("a an such one two three four half".split())
