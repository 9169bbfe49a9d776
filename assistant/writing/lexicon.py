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
        (r"(?:over|above)(?= (?:€|\$|USD )?\d)", "exceeding"),
        (r"under(?= (?:€|\$|USD )?\d)", "below"),
        (r"as long as|so long as", "while"),
        (r"(?:every|each|per|a) day", "daily"),
        (r"half a year", "six months"),
        (r"not exceeding|not to exceed", "atmost"),
        (r"without prejudice to", "not affecting"),
        (r"per ?cent|percent(?:age)?", "percent"),
        (r"if (?:requested|available)", "provided"),
        (r"cannot", "can not"),
        (r"go(?:es|ing)? on|went on", "continue"),
        (r"makes? sure|making sure", "ensure"),
        (r"apart from|other than|with the exception of", "except"),
        (r"rather than|instead of", "not"),
        (r"free of charge|at no cost|without charge", "free"),
        (r"without (?:undue |further )?delay|right away|at once|forthwith", "immediately"),
        (r"every (?:two years|other year)|every second year", "biennial"),
        (r"from then on", "thereafter"),
        (r"states? that|stat(?:ed|ing) (?:that|in|by)", "said"),
        (r"as well as|along with|together with", "and"),
        (r"de conformidad con", "según"),
    )
)

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
exhorta párrafo resolución este esta follow become serve bring result arise want wish hope
manner means kind type sort number occasion moment relevant concerned respective today
"""

_ALIKE = """
submit present provide furnish deliver supply give | report submit present
inform notify tell advise advice | convene hold organize arrange | meet meeting
participate participation attend attendance participant involve
establish create found form creation establishment | begin start commence onset launch
end finish expire cease stop halt discontinue | complete conclude finish
assist assistance help support aid back | study examine consider review look discuss discussion
keep retain maintain stay remain continue | extend prolong renew
last run continue extend period duration term valid | effect force valid apply
implement implementation apply application fulfil fulfilment execute | appoint designate name
nominate propose proposal | draft prepare develop elaborate formulate
distribute circulate disseminate send | deploy send dispatch | prohibit ban forbid bar outlaw
protect safeguard | allow permit authorize entitle | reduce decrease lower cut less
increase raise rise | exceed above over | below under less | except exempt exclude exclusion
sum quantity | opinion view comment | next forthcoming upcoming | die death kill
about some approximately nearly almost around roughly circa | vessel ship boat
area field sphere domain | entity body organ agency organization institution
reiterate repeat renew reaffirm confirm affirm | urgent urgency pressing | sell sale
buy purchase acquire acquisition | sign signature signatory | share exchange
comply compliance conformity | finance fund money pay financial foot | state country nation
person people individual | law legislation statute legal | choose select selection choice decide
transmit send forward pass | necessary need require necessity | compulsory mandatory obligatory
eur euro | usd dollar | adopt approve | withdraw withdrawal pull
cooperate collaborate cooperation collaboration joint together partner | final last
entire whole complete full | quick prompt early soon rapid swift speedy
immediate delay forthwith | important significance valuable | ensure guarantee
thank gratitude appreciate appreciation grateful | welcome appreciate appreciation
commend praise applaud | maximum atmost limit threshold ceiling cap | minimum atleast
especial particular main | foster promote encourage further
strengthen reinforce enhance consolidate | improve better improvement | tackle address
combat fight counter struggle | punish sanction penalize | eradicate eliminate abolish remove
depend subject provided condition | destroy destruction | allocate allocation assign
inspect check verify certify verification | evaluate assess evaluation
monitor supervise oversee supervision | measure step action | role function
stress emphasize underline underscore highlight | recognize acknowledge | satisfy satisfaction
staff personnel employee | troop military soldier | weapon arms | illegal illicit unlawful
rule regulation | extra additional | seize confiscate | issue publish
publish publication public | locate situate | house host | respond reply answer response
receive get obtain | return repatriation | free charge cost | cost expense
settle resolve solve | know knowledge | analyse analysis | criterion criteria | decide decision
succeed success | pledge promise commit commitment offer | coordinate coordination
sufficient enough adequate | regular periodic | observe observer observation monitor
trade commerce commercial | child minor | lose loss lost | affect prejudice | test try
borrow loan lend
pay bear cover | pay remuneration salary wage
crime criminal offence | perpetrator offender
refuse reject decline | demand insist | visit travel trip | disclose reveal publish
obtain secure | build construct | expert specialist | chair head preside lead | sign signing
ratify ratification
"""

_IRREGULAR = """
be was were been | bear bore borne | become became | begin began begun | break broke broken
bring brought | build built | buy bought | choose chose chosen | come came
deal dealt | do did done
draw drew drawn | drive drove driven | fall fell fallen | feel felt | fight fought | find found
fly flew flown | forbid forbade forbidden | forget forgot | get got gotten | give gave given
go went gone | grow grew grown | hold held | keep kept | know knew known | lay laid | lead led
leave left | lend lent | lose lost | make made | mean meant | meet met | pay paid | rise rose risen
run ran | say said | see saw seen | seek sought | sell sold | send sent | set | shake shook
show showed shown | speak spoke spoken | spend spent | stand stood
strive strove | swear swore sworn
take took taken | teach taught | tell told | think thought | undertake undertook undertaken
understand understood | withdraw withdrew withdrawn | withhold withheld
win won | write wrote written
overcome overcame | oversee oversaw overseen | uphold upheld | child children | person people
man men | woman women | criterion criteria | die dying | lie lying
"""
_BASES = {
    form: forms.split()[0] for forms in re.split(r"[|\n]", _IRREGULAR) for form in forms.split()[1:]
}
_DERIVED = re.compile(
    r"(?:ification|ation|ition|ment|ance|ence|anc|enc|ant|ent|ifi|if|iv|or|er|ion|e|i)$"
)
_ROOT = 5
_PREFIX = 5


def rewrite(text: str) -> str:
    """The text with turns of several words that mean one put as that one."""
    for pattern, meant in _REWRITTEN:
        text = pattern.sub(meant, text)
    return text


def stem(word: str) -> str:
    """The stem of one word, British and American spelling made one."""
    word = _BASES.get(word.lower(), word)
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


def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, group in enumerate(re.split(r"[|\n]", _ALIKE)):
        for word in group.split():
            found.setdefault(stem(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


_ALIKE_GROUPS = _groups()


def are_alike(one: str, other: str) -> bool:
    """Whether two stems are the same or of words used for the same thing."""
    if one == other or (len(one) > _ROOT and root(one) == root(other)):
        return True
    groups = _ALIKE_GROUPS.get(one)
    return bool(groups and groups & _ALIKE_GROUPS.get(other, frozenset()))


def shares_beginning(one: str, other: str) -> bool:
    """Whether two inflected words of a language without a stemmer here begin alike."""
    length = max(_PREFIX, min(len(one), len(other)) - 3)
    return len(one) >= _PREFIX and one[:length] == other[:length]
