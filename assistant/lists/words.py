"""How much a question asks for by its wording: all items of a list, several, or one thing."""

from __future__ import annotations

import re

from assistant.patterns import any_of, phrases
from assistant.retrieval import stem_words

ITEMS = (
    phrases(
        "tasks, aims, goals, objectives, functions, duties, conditions, exceptions, exemptions",
        "criteria, measures, steps, elements, requirements, purposes, things, actions, components",
        "points, items, parts, jobs, grounds, principles, responsibilities, prerequisites",
        "qualifications, priorities, tareas, objetivos, metas, funciones, condiciones",
        "excepciones, criterios, medidas, pasos, elementos, requisitos, acciones, principios",
        "responsabilidades, prioridades, motivos, causales",
    )
    + r"\b"
)
_AUXILIARY = (
    r"(?:is|are|was|were|be|does|do|did|has|have|had|must|should|shall|will|would|can|could|may|"
    r"might)"
)
_WHAT_ARE = (
    r"\b(?:what|which)\s+(?:are|were)\s+(?:the|its|their|these|those|all)\s+"
    r"(?:[\w-]+\s+){0,3}?[\w-]+s\b"
)
_LISTED = (
    r"(?<!the )(?<!a )(?<!this )(?<!that )\blist\b",
    r"\b"
    + phrases(
        "enumerate, spell out, set out, point by point, lay out",
        "with (?:its|their|all|the) sub-?(?:items|paragraphs|points)",
    )
    + r"\b",
    r"\b(?:breakdown|broken\s+down|desglose)\b",
    r"\b(?:cuáles\s+son|enumer[ae]\w*|lista\w*)\b",
)
_WHICH_ITEMS = (
    r"\b(?:(?:each|all|list)\s+(?:of\s+)?(?:the|its|their|these|those)|list\s+of|what|which|qué)"
    rf"\s+(?:[\w-]+\s+){{0,2}}?{ITEMS}",
    rf"\bwhat\s+{_AUXILIARY}\s+(?:[\w’'-]+\s+){{1,5}}?{ITEMS}(?:\s+be)?\W*$",
    rf"^\W*(?:(?:the|its|their|all|las?|los)\s+)*(?:[\w-]+\s+){{0,2}}?{ITEMS}\s+"
    r"(?:of|for|to|under|in|on|del?|para)\b",
)
_ASKED_TO_DO = (
    r"\b(?:called\s+upon|asked|requested|urged|instructed|encouraged|invited|supposed|required|"
    r"expected|told|meant)\s+to\s+do\b"
)
_IN_WHICH_CASES = (
    r"\b(?:in|on|under)\s+(?:what|which)\s+(?:order|grounds|conditions|circumstances|cases)\b",
    r"\b(?:en|por|bajo|con)\s+qué\s+"
    r"(?:orden|casos|condiciones|supuestos|circunstancias|motivos)\b",
)
_ALL = re.compile(
    any_of(_WHAT_ARE, *_LISTED, *_WHICH_ITEMS, _ASKED_TO_DO, *_IN_WHICH_CASES), re.IGNORECASE
)
# “Harbour Board tasks”, “wreck law exceptions all”: what is asked for stands last, without a verb.
_TERSE = re.compile(
    rf"^\W*(?:(?!(?:{_AUXILIARY}|what|which|who|whom|whose|when|where|why|how|any|some|no|not|an?|"
    rf"other|qué|cuáles|cómo|quién|por)\b)[\w/.()’'-]+\s+){{1,6}}?{ITEMS}"
    r"(?:\s+(?:all|complete|full|please|todas|todos))*\W*$",
    re.IGNORECASE,
)
# “Which happens first?”, “What counts as a vessel?”: verbs that look like plurals.
_VERBS = (
    r"(?:happens|makes|counts|applies|awaits|remains|becomes|follows|goes|comes|means|says|"
    r"this|its|does|status|process|basis|access|progress|business|address|success|des|les|nos)"
)
_SEVERAL = re.compile(
    rf"\b(?:what|which)\s+(?:(?!(?:{_AUXILIARY}|{_VERBS}|of|in|on|by|to|for|with|if|when|the|an?)\b)"
    rf"[\w-]+\s+){{0,3}}?(?!{_VERBS}\b)(?:[\w-]{{2,}}[^\Wsu]s|data|people)\b"
    r"(?!\s+(?:the|an?|if|when)\b)|"
    r"\bqué\s+(?:otr[oa]s\s+)?\w{3,}[aeo]s\b|"
    r"\bwhat\s+(?:else\s+)?goes\s+in(?:to)?\b|"
    rf"\bwhat\s+(?:else\s+)?(?:{_AUXILIARY}|needs?|ought)\b[^?]*\b(?:contain|include|record|cover|"
    r"comprise|consist|specify|written|recorded|included|contained|indicated|specified|entered|"
    r"noted)\b|"
    r"\bwhat\s+(?:(?:has|have|needs?|ought)\s+to|must|should|shall)\s+be\s+(?:in|on|part)\b|"
    r"\bqué\s+(?:debe[nr]?|deber[áí]n?|tiene[n]?\s+que)\s+(?:contener|incluir|constar|figurar|"
    r"comprender|registrar(?:se)?)\b",
    re.IGNORECASE,
)
_CONTENTS = re.compile(
    rf"\bwhat\s+(?:else\s+)?(?:{_AUXILIARY}|needs?|ought)\b[^?]*\b(?:contain|include|comprise|specify|"
    r"written|included|contained|indicated|specified|entered|shown?|recorded|"
    r"(?:go|put)\s+in(?:to)?)\b|"
    rf"\b(?:what|which)\s+(?:[\w-]+\s+){{1,3}}?(?:{_AUXILIARY}|needs?|ought|goes)\b[^?]*\b(?:contain|"
    r"include|(?:go|goes|put)\s+in(?:to)?|be\s+in|be\s+(?:included|shown|recorded|entered|given))\b|"
    r"\bwhat\s+(?:else\s+)?goes\s+in(?:to)?\b|"
    r"\bwhat\s+(?:(?:has|have|needs?|ought)\s+to|must|should|shall)\s+be\s+(?:in|on|part)\b|"
    r"\bqué\s+(?:debe[nr]?|deber[áí]n?|tiene[n]?\s+que)\s+(?:contener|incluir|constar|figurar|"
    r"comprender)\b",
    re.IGNORECASE,
)
_DEED = re.compile(
    r"\bwhat\b[^?]*\b(?:(?:asked|told|urged|called\s+(?:up)?on|required|requested|instructed|"
    r"encouraged|invited|expected|supposed|obliged|recommended)\s+to|must|should|shall|"
    r"(?:has|have|had|is|are|was|were)\s+to)\b|"
    r"\bqué\b[^?]*\b(?:debe[nr]?|deber[áí]n?|tienen?\s+que|han?\s+de|se\s+(?:les?\s+)?"
    r"(?:pide|solicita|exhorta|insta|recomienda|encomienda))\b",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\bwhat(?:['’]s|\s+(?:is|was|are|were|will\s+be|would\s+be))\s+(?:[\w’'-]+\s+){0,5}?"
    r"(?:job|role|mandate|remit|brief|function|purpose|task|terms\s+of\s+reference)\b|"
    r"^\W*(?:(?:and|so|then|ok)\W+)*what\s+(?:will|would|should|does|did|do)\s+(?:it|they|(?:the|this|that|these|those)\s+"
    r"[\w’'-]+(?:\s+[\w’'-]+){0,2}?)\s+do\W*$|"
    r"\bcuál\s+es\s+(?:su|el|la)\s+(?:[\w’'-]+\s+){0,3}?(?:tarea|función|mandato|papel|cometido)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:(?:give|tell|show|name|list)\s+(?:me\s+|us\s+)?(?:everything|all\b)|all\s+(?:of\s+(?:it|them)|"
    r"points|items)|every\s+(?:one|item|point|single\s+one)|each\s+of\s+them|in\s+full|"
    r"(?:whole|full|complete|entire)\s+(?:list|set|lot)|in\s+(?:what|which)\s+order|"
    r"dame\s+tod[oa]s?|tod[oa]s\s+l[oa]s)\b",
    re.IGNORECASE,
)
_LIST_THEM = re.compile(
    r"\b(?:list|name|enumerate)\s+(?:them|these|those|all)\b|\bwhich\s+ones\b|\bwhat\s+are\s+they\b|"
    r"\b(?:enuméra|lísta)\w*\b|\bcuáles\s+son\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:other|others|else|further|additional|remaining|rest|besides|otr[oa]s|demás|además)\b",
    re.IGNORECASE,
)
_MANNER = re.compile(rf"\bhow\s+{_AUXILIARY}\b|\bcómo\s+(?:se|debe[nr]?|deber[áí]n?)\b", re.I)
_ALIKE = tuple(
    frozenset(stem_words(words))
    for words in (
        "task tasks job jobs duty duties function functions responsibility responsibilities role "
        "mandate tarea tareas función funciones mandato responsabilidades",
        "aim aims goal goals objective objectives purpose purposes target objetivo objetivos metas",
        "condition conditions requirement requirements criterion criteria prerequisite "
        "prerequisites qualification qualifications condición condiciones requisito requisitos "
        "criterio criterios",
        "exception exceptions exemption exemptions exempted except excepción excepciones",
        "measure measures step steps action actions medida medidas acciones pasos",
        "principle principles rule rules norm norms guideline guidelines principio principios "
        "reglas normas",
        "ground grounds reason reasons case cases circumstances motivo motivos causales casos",
        "act acts conduct behaviour deeds offence offences conductas actos",
        "element elements component components content contents elemento elementos",
        "priority priorities order prioridad prioridades orden",
        "definition definitions term terms definición definiciones términos",
        "figure figures data statistics datos cifras estadísticas",
        "deadline deadlines limit limits date dates plazo plazos fechas",
    )
)


def asks_for_all(question: str) -> bool:
    """Whether the wording asks for every item of a list."""
    return bool(_ALL.search(question) or _TERSE.match(question))


def asks_for_whole(question: str) -> bool:
    """Whether the wording leaves nothing out, whatever else is asked: “give me everything”."""
    return bool(_WHOLE.search(question))


def asks_for_role(question: str) -> bool:
    """Whether a question asks for the job of a body, which a text may tell as a list."""
    return bool(_ROLE.search(question))


def asks_for_several(question: str) -> bool:
    """Whether the wording leaves room for several things, or asks what something contains."""
    return bool(_SEVERAL.search(question))


def asks_for_contents(question: str) -> bool:
    """Whether a question asks what something is to contain."""
    return bool(_CONTENTS.search(question))


def asks_for_deed(question: str) -> bool:
    """Whether a “what” asks for a thing that somebody is to do."""
    return bool(_DEED.search(question))


def asks_to_list_them(question: str) -> bool:
    """Whether what is asked for is to be named: “Any exceptions? List them.”."""
    return bool(_LIST_THEM.search(question))


def asks_for_others(question: str) -> bool:
    """Whether something is asked for beside what was answered before."""
    return bool(_OTHER.search(question))


def asks_for_manner(question: str) -> bool:
    """Whether a “how” asks for ways of doing, not for a degree."""
    return bool(_MANNER.search(question))


def listed_thing(question: str) -> frozenset[str]:
    """The stems that name the items asked for, those of like meaning with them."""
    asked = set(stem_words(question))
    return frozenset(stem for group in _ALIKE if group & asked for stem in group)
