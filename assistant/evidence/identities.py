"""Questions for a name: who holds a post, who the members are, which ones of a kind they are."""

from __future__ import annotations

import re

from assistant.patterns import any_of, phrases
from assistant.question.numerals import CARDINAL, MONTH, to_number
from index.words import stem_words

_POSTS = phrases(
    r"officers?, coordinators?, envoys?, experts?, rapporteurs?, representatives?, advis[eo]rs?",
    r"commissioners?, inspectors?, auditors?, judges?, mediators?, arbitrators?, ombuds\w+",
    r"delegates?, fellows, facilitators?, focal points?, chairs?, chair(?:man|woman|person)s?",
    r"heads?, directors?, presidents?, secretar(?:y|ies), managers?, administrators?, curators?",
    r"ambassadors?, ministers?, members?, bosses, boss, leaders?, trustees?, panell?ists?, jurors?",
    r"laureates?, donors?, persons?, people, individuals?, officials?, signator(?:y|ies)",
    r"expert[oa]s?, coordinador[a]?s?, relator[a]?s?, miembros, enviad[oa]s?, mediador[a]?s?",
    r"personas",
)
_ENDS = (
    r"(?=\W*$|\s*[?,;(]|\s+(?:of|for|on|in|at|from|within|under|who|that|behind|appointed|named|elected|"
    r"chosen|designated|now|then|today|currently|de|del|para|en|sobre)\b)"
)
_WORD = r"(?:(?!(?:supposed|to|of|for|in|on|at|by|with|from)\b)[\w’'-]+\s+)"
_WHO_IS = (
    r"\bwho(?:['’]s|\s+is|\s+was)\s+(?:now\s+|currently\s+)?"
    rf"(?:(?:the|its|their|our|this|that)\s+{_WORD}{{0,4}}?)?"
    + phrases(
        r"officer, coordinator, envoy, expert, rapporteur, representative, advis[eo]r",
        r"commissioner, inspector, mediator, ombuds\w+, delegate, focal point, administrator",
        r"trustee, laureate, (?:secretary|director)[\s-]general, executive (?:secretary|director)",
        r"prime minister",
    )
    + _ENDS
)
_WHO_WAS_NAMED = (
    r"\bwho\s+(?:was|were|has\s+been|have\s+been|got)\s+(?:\w+ly\s+|just\s+)?"
    r"(?:named|appointed|elected|picked|chosen|selected|designated|hired|nominated|given)"
    r"(?:\s+(?:to|as|for|(?:the\s+)?chair|head|coordinator|president)\b|\W*$)"
)
_WHO_GOT = (
    r"\bwho\s+(?:has\s+)?(?:got|gets|landed|took|holds?|held|filled|fills|occupies)\s+"
    r"(?:the|that|this)\s+(?:\w+\s+)?(?:jobs?|posts?|positions?|roles?|appointment|mandate)\b"
)
_WHOSE_NAME = (
    rf"\bnames?\s+of\s+(?:the\s+|its\s+|their\s+)?{_WORD}{{0,4}}?{_POSTS}\b",
    r"\bwho\s+(?:are|is|were|was)\s+(?:they|he|she)\b[^?]*\bby\s+name\b",
    rf"^(?!.*\b(?:is|are|was|were|do|does|did)\b).*\b{_POSTS}\b.*\bnames?\b",
)
_SPANISH_HOLDER = (
    r"\bqui[ée]n\s+(?:es|fue)\s+(?:el|la)\s+"
    r"(?:coordinador|relator|expert|enviad|mediador|oficial)",
    r"\bqui[ée]n(?:es)?\s+(?:fue|fueron|ha\s+sido|han\s+sido)\s+"
    r"(?:nombrad|designad|elegid|electo)",
)
_HOLDER = re.compile(
    any_of(_WHO_IS, _WHO_WAS_NAMED, _WHO_GOT, *_WHOSE_NAME, *_SPANISH_HOLDER), re.I
)
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|Ambassador|Judge|Professor|Prof|Captain|General|Colonel|Admiral|Sr|Sra|Lic|Ing|"
    r"[Dd]octora?|[Ss]eñora?)\.?\s+(?!de\b)[A-ZÁÉÍÓÚ]\w+|\b[A-Z][a-z]+\s+[A-Z]\.\s+[A-Z][a-z]+"
)
_GIVEN = re.compile(
    r"\b(?:[Aa]ppoint|[Dd]esignat|[Nn]ominat|[Ee]lect|[Nn]am|[Cc]ho[os]s|[Ss]elect|[Dd]esign|[Nn]ombr|[Ee]leg)\w*\s+"
    r"(?:of\s+)?(?:the\s+|el\s+|la\s+|al?\s+)?[A-Z][^,;]*?(?:,\s|\s)(?:as|to\s+be|to\s+serve|como)\b|"
    r"\b(?:[Ss]erv|[Aa]ct)\w*\s+as\b|\b[Ee]lection\s+of\s+(?:[A-Z]|the\s+[A-Z])|\bled\s+by\b|\bheaded\s+by\b|"
    r"\bshall\s+(?:be|chair|preside|head|lead)\b|\bfunctions?\s+of\b"
)
_NAMEABLE = phrases(
    "countr(?:y|ies), states?, governments?, cities, city, towns?, villages?, ports?, harbou?rs?",
    "islands?, regions?, members?, experts?, donors?, delegations?, missions?, compan(?:y|ies)",
    "firms?, foundations?, banks?, museums?, universit(?:y|ies), persons?, people, individuals?",
    "judges?, mediators?, delegates?, fellows, participants?, winners?, laureates?",
    "commissioners?, trustees?, facilitators?, ships?, vessels?, newspapers?, rivers?, wetlands?",
    "languages?, countries, expertos, miembros, países, ciudades, personas, donantes, mediadores",
)
_WHO_ARE = re.compile(
    rf"\b(?:who\s+(?:are|were)\s+the|qui[ée]nes\s+(?:son|fueron)\s+l[oa]s)\s+(?:\d{{1,3}}|{CARDINAL})\s+"
    rf"(?:[\w’'-]+\s+){{0,3}}?{_POSTS}\b",
    re.I,
)
_NUMBERED = re.compile(
    rf"\b(?:(?:which|what|who\s+(?:are|were|is)|names?(?:\s+of)?|name)\s+(?:the\s+)?(?:\w+\s+)?"
    rf"|qui[ée]nes\s+(?:son|fueron)\s+(?:l[oa]s\s+)?|cuáles\s+son\s+(?:l[oa]s\s+)?)"
    rf"(?P<number>\d{{1,3}}|{CARDINAL})\s+"
    rf"(?:[\w’'-]+\s+){{0,3}}?(?P<thing>{_NAMEABLE})\b",
    re.I,
)
_CAPITAL = r"[A-ZÁÉÍÓÚÑ][\w’'-]*[a-záéíóúñ]\b"
_PROPER = re.compile(
    rf"(?<![.:]\s)(?<!^)\b{_CAPITAL}(?:\s+(?:(?:of|on|for|the|de|del|la|los|las)\s+){{0,2}}{_CAPITAL})*"
)
_COMPOSED = re.compile(
    rf"\b(?:composed|made\s+up|consisting|consists?|formed|integrad[oa])\s+(?:of|by|por)\s+(?!(?:the\s+)?"
    rf"(?:\d+|{CARDINAL})\s+(?:[\w-]+\s+){{0,3}}{_NAMEABLE}\b)|"
    r"\bone\s+(?:each\s+)?(?:from|representative|member|expert|for)\b|\b(?:the\s+representatives?|representatives?\s+of)\b",
    re.I,
)


def asks_for_holder(question: str) -> bool:
    """Whether a question asks who was put into a post, or for the name of a person."""
    return bool(_HOLDER.search(question))


def asks_for_names(question: str) -> bool:
    """Whether it asks who was put into posts: not for those who put them there."""
    return asks_for_holder(question) or bool(_WHO_ARE.search(question))


def names_holder(text: str) -> bool:
    """Whether a text names a person, or says whom a post was or is given to."""
    return bool(_TITLED.search(text) or _GIVEN.search(text))


def lacks_names(question: str, text: str) -> bool:
    """Whether so many of a kind are to be named, and the text names hardly one."""
    asked = _NUMBERED.search(question)
    if asked is None or _COMPOSED.search(text):
        return False
    number = to_number(asked["number"]) or _FEW
    return number > 1 and len(_names(question, text)) < _FEW


def lacks_title(question: str, text: str) -> bool:
    """Whether the name of a thing is asked for, and the text has no name but the question's."""
    if not _NAME_ASKED.search(question) or _QUOTED.search(text):
        return False
    mine = set(stem_words(question)) | _PLAIN
    names = [
        match.group() for match in _ANY_NAME.finditer(_OF_STATE.sub("", _LEADING.sub("", text)))
    ]
    return all(set(stem_words(name)) <= mine for name in names)


def only_mentions(question: str, text: str) -> bool:
    """Whether a text has the kind asked “which” of without a name or a word that tells which."""
    asked = _WHICH.search(question)
    if asked is None or _has_name(asked["thing"].lower(), question, text):
        return False
    mine = set(stem_words(question))
    done = _DONE.search(question)
    found = bool(_PLACE.fullmatch(asked["thing"]))
    for match in _WORDS.finditer(text):
        if not _is_kind(asked["thing"].lower(), match.group().lower()):
            continue
        found = True
        if _DESCRIBED.match(text, match.end()):
            return False
        before = _LAST_WORD.search(text, 0, match.start())
        leading = stem_words(before[1]) if before else ()
        if not done and leading and not set(leading) <= mine | _PLAIN:
            return False
    return found


def _is_kind(asked: str, word: str) -> bool:
    """Whether a word of the text is the noun asked for, or begins with it (zoo, zoological)."""
    return stem_words(asked) == stem_words(word) or (asked == "zoo" and word.startswith(asked))


def _has_name(thing: str, question: str, text: str) -> bool:
    """Whether a text has a name that may be one of the kind: of a language, or of no state."""
    if thing.startswith("language"):
        return bool(_TONGUE.search(text))
    return bool(_names(question, _OF_STATE.sub("", text)))


def _names(question: str, text: str) -> set[str]:
    """The proper names of a text that are no bodies and that the question has not itself."""
    mine = set(stem_words(question))
    names = {match.group() for match in _PROPER.finditer(text)}
    return {
        name
        for name in names
        if not _BODY.search(name) and not set(stem_words(name)) <= mine | _PLAIN
    }


_FEW = 2
_NAME_ASKED = re.compile(
    r"\bwhat(?:['’]?s|\s+is|\s+was|\s+are)\s+the\s+(?:\w+\s+)?names?\s+of\s+(?!the\s+(?:person|resolution|document)\b)|"
    r"\bwhat(?:['’]?s|\s+is|\s+was|\s+are)\s+(?:its|his|her|their|the\s+[\w-]+['’]s?)\s+(?:\w+\s+)?names?\b|"
    r"\bwhat\s+(?:is|was|are|were)\s+(?:it|they|the\s+[^?]+?)\s+(?:called|named)\b|\bcómo\s+se\s+llama\b",
    re.I,
)
_LEADING = re.compile(r"^\W*(?:[A-ZÁÉÍÓÚ]{2,}\s+)+")
_QUOTED = re.compile(r"[“\"«]|\b(?:called|known\s+as|named|entitled|titled|denominad|llamad)", re.I)
_ANY_NAME = re.compile(rf"(?:{_PROPER.pattern})|\b[A-Z]{{2,}}\b")
_OF_STATE = re.compile(
    r"\b(?:Governments?|Republic|Kingdom|Gobiernos?|República)\s+(?:of|de)\s+(?:(?:the|la|el)\s+)?"
    rf"{_CAPITAL}(?:\s+{_CAPITAL})*"
)
_TONGUE = re.compile(
    r"\b[A-Z]\w*(?:ish|ese|ench|ian|man|utch|bic|ole|hua|mara|an[ií]|atl|ili|eek|atin|indi|rdu)\b"
)
_BODY = re.compile(
    r"\b"
    + phrases(
        r"Member, Members, States?, Governments?, Secretary, Secretaries, General, Assembly",
        r"Council, Organization, Nations, Committee, Commission, Director, Fund, Secretariat",
        r"Group, Board, Resolution, Resolutions, Department, President, Panel, Network",
        r"Convention, Protocols?, Inter-American, Program, Programme, Plan, Report, Conference",
        r"Meeting, Forum, Working, Party, Parties, Register, Registry",
        r"Estados?, Miembros, Gobiernos?, Consejo, Secretario, Secretaría, Comisión, Comité",
        r"Organización, Presidente, Fondo, Programa, Red, Grupo, Reunión",
        MONTH,
    )
    + r"\b",
    re.I,
)
_WHICH = re.compile(
    r"\b(?:which|what)\s+(?:[\w’'-]+\s+){0,2}?(?P<thing>languages?|clubs?|zoo|cit(?:y|ies)|towns?|villages?|rivers?|"
    r"museums?|hospitals?|hotels?|newspapers?|foundations?|universit(?:y|ies)|churches|parishes|tribes?|"
    r"islands?|ports?|airports?|districts?|provinces?|companies|company|firms?|teams?|donors?|ships?)"
    r"(?=\W*$|\s+(?:is|are|was|were|do|does|did|has|have|had|must|should|shall|can|may|will|of|in|on|already|"
    r"that|now)\b)",
    re.I,
)
_PLACE = re.compile(r"cit(?:y|ies)|towns?|villages?|zoo|newspapers?|rivers?|languages?", re.I)
_DONE = re.compile(r"\b(?:already|so\s+far|by\s+now|to\s+date)\b", re.I)
_WORDS = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"([^\W\d_]+)\W+$")
_DESCRIBED = re.compile(
    r"\s+(?:that|which|who|whose|with|without|in|of|under|located|situated|used|spoken|from|having|listed|"
    r"where|near|along|on|at|bordering|over|above|below|holding)\b|\s*:",
    re.I,
)
_PLAIN = frozenset(
    stem_words(
        "the a an and or of to in for by with from at on all any some other such several various "
        "one two three four five six seven eight nine ten their its these those each every certain"
    )
)
