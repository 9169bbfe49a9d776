"""The language of resolutions: words that assert nothing, words that mean the same."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from assistant.question.kinds import spell_alike
from assistant.retrieval import stem_words
from assistant.writing.thesaurus import ALIKE

# Words that frame a statement, or that another check than that of the words looks at.
_LIGHT = """
reach achieve act once
a an the this that these those such said same it its itself he his him she her they their them
theirs who whom whose which what when where why how whether and or nor but so as than then thus
of to in on at by for from with within into onto about over under upon among between through via
during per against regarding concerning toward towards before after until till since prior ahead
following while if unless because also too both either each other another further more addition
additionally moreover furthermore again already yet still here there therefore hence however
namely respectively be is are was were been being am made gave took went goes came got have has
had having do does did done doing can could may might must shall should will would ought need
needs needed let not no never neither without none cannot all only alone solely exclusively
every any some several various certain many request ask instruct urge invite encourage recommend
demand require direct authorise decide oblige says obligate mandate task callupon call appeal
suggest expect suppose resolve agree requests requested requesting say mention name describe
list refer cover concern relate deal specify indicate define consist comprise contain known know
read express word set lay regard see find give according accord accordance stated go come happen
make get receive belong mean atleast atmost aim purpose reason objective goal intend intention
order view due matter topic subject issue item question answer yes amount equal total figure
stand compose deadline date duty obligation responsible responsibility stipulate clarify add
explain point outline prescribe envisage talk speak explicitly expressly formally exactly
precisely directly later likewise similarly meanwhile finally firstly lastly
currently now overall generally someone somebody something anyone everyone nobody text paragraph
subparagraph operative preambular preamble resolution decision document provision clause
sentence section part resolves case example instance own thing respect basis way fact able
possible planned foresee foreseen occur place term themselves particular particularly especially
specifically notably including include inter alia like i.e e.g eg ie mr para paras op article el
la los las lo un una unos unas de del al en y o u que se su sus le les por con sin ni como si es
son fue ser ha han debe deben deberá deberán tendrá lugar pide insta solicita encomienda invita
exhorta párrafo resolución este esta
estos estas esos esas aquel aquella aquellos aquellas
follow become serve bring result arise want wish hope
manner means kind type sort number occasion moment relevant concerned respective today
"""

_IRREGULAR = """
be was were been | bear bore borne | become became | begin began begun | break broke broken
bring brought | build built | buy bought | choose chose chosen | come came
deal dealt | do did done
draw drew drawn | drive drove driven | fall fell fallen | feel felt | fight fought | find found
fly flew flown | flee fled
 forbid forbade forbidden | forget forgot | get got gotten | give gave given
go went gone | grow grew grown | hold held | keep kept | know knew known | lay laid | lead led
leave left | lend lent | lose lost | make made | mean meant | meet met | pay paid | rise rose risen
run ran | say said | see saw seen | seek sought | sell sold | send sent | set | shake shook
show showed shown | speak spoke spoken | spend spent | stand stood
strive strove | swear swore sworn
take took taken | teach taught | tell told | think thought | undertake undertook undertaken
understand understood | withdraw withdrew withdrawn | withhold withheld
win won | write wrote written
early earlier earliest | near nearer nearest | close closer closest
large larger largest | low lower lowest | high higher highest | long longer longest
short shorter shortest | great greater greatest | small smaller smallest | late latest
overcome overcame | oversee oversaw overseen | uphold upheld | child children | person people
man men | woman women | criterion criteria | die dying | lie lying
"""
_AMERICAN = re.compile(r"(?<=[a-z])([bdlnv])our(?=$|s|i|e|a|l|h)")
_FORMS = {
    "centre": "center", "centres": "centers", "programme": "program", "programmes": "programs",
    "defence": "defense", "licence": "license", "licences": "licenses", "cheque": "check",
}  # fmt: skip
_BASES = {
    form: forms.split()[0] for forms in re.split(r"[|\n]", _IRREGULAR) for form in forms.split()[1:]
}
_DERIVED = re.compile(
    r"(?:ification|ation|ition|ment|ance|ence|anc|enc|ant|ent|ifi|if|iv|or|er|ion|e|i)$"
)
_ROOT = 5
_PREFIX = 5


@lru_cache(1 << 14)
def stem(word: str) -> str:
    """The stem of one word, British and American spelling made one."""
    word = _AMERICAN.sub(r"\1or", _BASES.get(word.lower(), word))
    word = _FORMS.get(word.lower(), word)
    return next(iter(stem_words(spell_alike(word))), word)


def root(key: str) -> str:
    """The stem without an ending that only makes a noun of a verb, or the reverse."""
    shorter = _DERIVED.sub("", key)
    return shorter if len(shorter) >= _ROOT else key


# Nouns that share their stem with a way of asking, but name a thing.
_HEAVY = frozenset("recommendations decisions instructions authorization invitation texts".split())

LIGHT = frozenset(stem(word) for word in _LIGHT.split()) | frozenset(_LIGHT.split())


def is_light(printed: str, key: str) -> bool:
    """Whether a word only frames a statement and asserts nothing itself."""
    lowered = printed.lower()
    return lowered not in _HEAVY and (key in LIGHT or lowered in LIGHT)


_NAMED_ALIKE = tuple(
    frozenset(map(stem, group.split()))
    for group in (
        "state country nation",
        "firm company enterprise business corporation",
        "member party",
        "worker employee personnel staff",
        "child minor",
        "person people individual",
        "pupil student",
        "judge court tribunal",
        "donor contributor",
        "operator company",
        "government authority",
        "body authority",
    )
)


def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, group in enumerate(re.split(r"[|\n]", ALIKE)):
        for word in group.split():
            found.setdefault(stem(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


_ALIKE_GROUPS = _groups()


@lru_cache(1 << 16)
def are_alike(one: str, other: str) -> bool:
    """Whether two stems are the same or of words used for the same thing."""
    if one == other or (len(one) > _ROOT and root(one) == root(other)):
        return True
    groups = _ALIKE_GROUPS.get(one)
    return bool(groups and groups & _ALIKE_GROUPS.get(other, frozenset()))


def has_alike(keys: Iterable[str], key: str) -> bool:
    """Whether one of the stems is alike to this one."""
    return any(are_alike(key, other) for other in keys)


def are_same_name(one: str, other: str) -> bool:
    """Whether two stems name the same party: a board is no committee."""
    if one == other or (len(one) > _ROOT and root(one) == root(other)):
        return True
    return any({one, other} <= group for group in _NAMED_ALIKE)


def shares_beginning(one: str, other: str) -> bool:
    """Whether two inflected words of a language without a stemmer here begin alike."""
    length = max(_PREFIX, min(len(one), len(other)) - 3)
    return len(one) >= _PREFIX and one[:length] == other[:length]
