"""The language of resolutions: words that assert nothing, words that mean the same."""

from __future__ import annotations

import re

from assistant.question import spell_alike
from assistant.retrieval import stem_words

_REWRITTEN = tuple(
    (re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), meant)
    for pattern, meant in (
        (r"(?:every|each|once (?:a|every)|per) year|on an annual basis|yearly", "annually"),
        (r"(?:every|each|once (?:a|every)|per) month", "monthly"),
        (r"(?:no|not) later than|at the latest", "before"),
        (r"(?:no|not) earlier than|at the earliest", "after"),
        (r"(?:no|not) (?:fewer|less) than|at least|a minimum of|at the least", "atleast"),
        (r"(?:no|not) more than|at (?:the )?most|up to|a maximum of|as many as", "atmost"),
        (r"(?:take|takes|taking|took) part", "participate"),
        (r"(?:take|takes|taking|took|taken) place", "held"),
        (r"(?:take|takes|taking|took) note", "notes"),
        (r"sets? up|setting up", "establish"),
        (r"draw(?:s|n|ing)? up", "draft"),
        (r"carr(?:y|ies|ied|ying) out", "implement"),
        (r"looks? (?:at|into)", "examine"),
        (r"call(?:s|ed|ing)? (?:up)?on", "callupon"),
        (r"call(?:s|ed|ing)? for", "callupon"),
        (r"lost their lives|lose their lives|loss of life", "died"),
        (r"(?:need|needs) not|(?:do|does) not (?:need|have) to", "not"),
        (r"not (?:allowed|permitted)", "prohibited"),
        (r"more than|longer than|higher than|larger than", "exceeding"),
        (r"less than|shorter than|lower than|smaller than", "below"),
        (r"per ?cent|percent(?:age)?", "percent"),
        (r"if (?:requested|available)", "provided"),
        (r"cannot", "can not"),
        (r"states? that|stat(?:ed|ing) (?:that|in|by)", "said"),
        (r"as well as|along with|together with", "and"),
        (r"de conformidad con", "según"),
    )
)

# Words that frame a statement, or that another check than that of the words looks at.
_LIGHT = """
a an the this that these those such said same it its itself he his him she her they their them
theirs who whom whose which what when where why how whether and or nor but so as than then thus
of to in on at by for from with within into onto about over under upon among between through via
during per against regarding concerning toward towards before after until till since
prior ahead following while if unless because also too both either each other another further
more addition additionally moreover furthermore again already yet still here there therefore
hence however namely respectively
be is are was were been being am made gave took went goes came got have has had having do does did done doing can could may might
must shall should will would ought need needs needed let
not no never neither without none cannot
all only alone solely exclusively every any some several various certain many
request ask instruct urge invite encourage recommend demand require direct authorise decide oblige said says
obligate mandate task callupon call appeal suggest expect suppose resolve agree
requests requested requesting request's
say mention name describe list refer cover concern relate deal specify indicate define
consist comprise contain call known know read express word set lay concern regard see find give
according accord accordance stated go come happen make get receive belong mean atleast atmost aim purpose reason
objective goal intend intention order view due matter topic subject issue item question answer
yes text paragraph subparagraph operative preambular preamble resolution decision document
provision clause sentence section part resolves case example instance namely
own thing respect respectively basis way fact able possible planned plan's
foresee foreseen occur place term themselves itself particular particularly especially
specifically notably including include inter alia like
be's i.e e.g eg ie mr para paras op article annex's copy's
el la los las lo un una unos unas de del al a en y o u que se su sus le les por para con sin no
ni como si es son fue ser ha han debe deben deberá deberán tendrá lugar pide insta solicita
encomienda invita exhorta párrafo resolución este esta
"""

_ALIKE = """
submit present provide furnish deliver supply | report reporting submit present
inform notify tell advise advice | advise advice
convene hold held organize | meet met meeting | run extend last continue
participate participation attend attendance | establish create found form creation establishment
begin start commence onset | end finish expire cease stop halt discontinue | annually annual
monthly month | assist assistance help support aid | study examine consider review look
keep retain maintain stay remain continue | extend prolong renew extension
implement implementation apply application fulfil fulfilment execute
appoint designate name appointment | nominate propose | draft prepare develop elaborate preparation
distribute circulate disseminate | deploy send dispatch | prohibit ban forbid prohibition
protect protection safeguard | allow permit authorize | reduce decrease reduction
exceed exceeding above | below less | exception except exempt exemption | amount sum quantity
opinion view views comment | next forthcoming upcoming | die died death
some about approximately nearly almost around roughly | vessel ship | area field sphere
entity body organ agency organization | reiterate repeat renew again | urgent urgency
sell sale | buy purchase | signing signature sign | give provide grant | share exchange
comply compliance | finance financing fund funding financial financially money
state country nation | person people individual | law legislation legal | trade commerce
choose select decide | transmit send forward | necessary need required necessity | compulsory
mandatory obligatory | eur euro € | usd dollar | adopt adoption adopted | require requirement
contribute contribution | ratify ratification | sign signing | responsible responsibility
elect election | withdraw withdrawal | release | cooperate cooperation collaborate collaboration
participant participate participation | commission commissioning | final last
entire whole complete full | quick prompt early soon immediate immediately | big large great
important importance | effective effectively effectiveness | secure ensure guarantee safeguard
condemn deplore | welcome appreciate appreciation | maximum atmost | minimum atleast
child children | foot finance pay | pay fund finance | record statistics statistical
phase end | especially particular | foster promote encourage | aspect | strengthen reinforce enhance
consult consultation | monitor monitoring | address tackle | combat fight fighting
prevent prevention | punish punishment | crime criminal | eradicate eradication elimination eliminate
depend subject provided | observe observer observation | conflict | return | oral orally
writing written write | destroy destruction | allocate allocation | inspect inspection | evaluate
evaluation assess assessment | register registration | integrate integration | pilot | ban
"""

_PREFIX = 5


def rewrite(text: str) -> str:
    """The text with turns of several words that mean one put as that one."""
    for pattern, meant in _REWRITTEN:
        text = pattern.sub(meant, text)
    return text


def stem(word: str) -> str:
    """The stem of one word, British and American spelling made one."""
    return next(iter(stem_words(spell_alike(word))), word)


# Nouns that share their stem with a way of asking, but name a thing.
_HEAVY = frozenset("recommendations decisions instructions authorization invitation texts".split())

LIGHT = frozenset(stem(word) for word in _LIGHT.split()) | frozenset(_LIGHT.split())


def is_light(printed: str, key: str) -> bool:
    """Whether a word only frames a statement and asserts nothing itself."""
    lowered = printed.lower()
    return lowered not in _HEAVY and (key in LIGHT or lowered in LIGHT)


def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, group in enumerate(_ALIKE.split("|")):
        for word in group.split():
            found.setdefault(stem(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


_ALIKE_GROUPS = _groups()


def are_alike(one: str, other: str) -> bool:
    """Whether two stems are the same or of words used for the same thing."""
    if one == other:
        return True
    groups = _ALIKE_GROUPS.get(one)
    return bool(groups and groups & _ALIKE_GROUPS.get(other, frozenset()))


def shares_beginning(one: str, other: str) -> bool:
    """Whether two inflected words of a language without a stemmer here begin alike."""
    length = max(_PREFIX, min(len(one), len(other)) - 3)
    return len(one) >= _PREFIX and one[:length] == other[:length]
