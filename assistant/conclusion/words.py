"""Words of yes-no questions and of resolutions that decide between yes and no."""

from __future__ import annotations

import re

from assistant.conclusion import spanish_words


def any_of(*alternatives: str) -> re.Pattern[str]:
    """Any of these as whole words, in either case."""
    return re.compile(rf"\b(?:{'|'.join(alternatives)})\b", re.I)


# What a question may hold that turns, narrows or doubles it: no plain yes answers it then.
CHOICE = any_of(
    r"or\s+(?:not|is|are|was|does|do|did|must|only|merely|just|simply|rather|to|in|on|an?|can|may|"
    r"for|with|by|at)",
    r"o\s+(?:no|solo|sólo|es|se|si)",
)
TURNED = any_of(
    r"not|never|\w+n['’]t|no|nothing|nobody|without|against|\w{3,}less|un(?!i|der|til|ited)\w+",
    r"forb[ia]d\w*|ban(?:s|ned|ning)?|prohibit\w*|outlaw\w*|bar(?:red|s)?|prevent\w*|stop(?:s|ped)?|"
    r"exclud\w+|exempt\w*|refus\w+|reject\w*|den(?:y|ied|ies)|drop(?:s|ped)?|los[et]s?|abolish\w*|"
    r"scrap\w*|replac\w+|overrid\w+|weaken\w*|ceas\w+|lift\w*|cancel\w*|revok\w+|repeal\w*|"
    r"do\s+away\s+with|did\s+away\s+with|get\s+rid|got\s+rid|optional|free\s+(?:from|of|to\s+ignore)|odds|"
    r"less|fewer|limit\w*|restrict\w*|conflict\w*|contrary|illegal|unlawful|ignor\w+|"
    r"refrain\w*|avoid\w*|miss(?:es|ed)?|fail\w*|survive[ds]?|escape[ds]?|apart|separate\w*|distinct|different|instead|neither|"
    r"prohíb\w+|prohib\w+|nunca|sin|ningun[oa]|exclu\w+",
)  # fmt: skip
NARROWED = any_of(
    r"only|just|merely|solely|exclusively|alone|all|every|each|any(?:body|one)?\s+else|always|entire\w*|altogether|whole|"
    r"completely|fully|single|same|alike|identical|equal\w*|as\s+good\s+as|enough|most|majority|more|"
    r"better|worse|first|last|final|already|yet|settled|done\s+deal|fixed|automatic\w*|"
    r"both|personally|itself|themselves|by\s+(?:it|them)self|on\s+(?:its|their|his)\s+own|from\s+scratch|"
    r"annual\w*|yearly|monthly|quarterly|biennial\w*|twice|anual\w*|"
    r"whether|if|unless|guarantee\w*|solo|sólo|únic\w+|tod[oa]s?|cada|siempre|ya",
)  # fmt: skip
OBLIGED = any_of(
    r"must|ha(?:s|ve|d)\s+to|obliged?|obligat\w+|forced?|compulsory|mandatory|(?:legally\s+)?bound|"
    r"binding|required?|duty|order(?:s|ed)?|debe[ns]?|tienen?\s+que|obligad[oa]s?|obligatori[oa]s?",
)  # fmt: skip
PERMITTED = any_of(
    r"can|could|may|might|allowed|permitted|entitled|eligible|free\s+to|fine|okay?|right\s+to|"
    r"puede[ns]?|podr[íi]an?|permitid[oa]s?",
)  # fmt: skip
OPTIONAL = any_of(r"optional|voluntar(?:y|ily)|free\s+to\s+ignore|opcional(?:es)?|voluntari[oa]s?")
NEW_MONEY = re.compile(
    r"\b(?:new|extra|fresh|additional|more|further|own)\s+(?:\w+\s+)?(?:money|cash|funds?|funding|budget|"
    r"resources|financing|means)\b|\bmore\s+money\b|\b(?:dinero|fondos|recursos)\s+(?:nuev|adicional|extra)\w*",
    re.I,
)
AT_HAND = any_of(
    r"existing|available|already\s+(?:at\s+hand|there|available|allocated)|at\s+hand|current|present|"
    r"existentes|disponibles",
)  # fmt: skip
EXISTING_MEANS = re.compile(
    r"\b(?:within|from(?:\s+within)?|in\s+accordance\s+with|utili[sz]ing|using)\s+(?:the\s+)?(?:\w+\s+){0,3}?(?:existing|available|current)"
    r"\s+(?:\w+\s+){0,3}?(?:resources|means|funds|budget\w*|structures)\b|"
    r"\bdentro\s+de\s+los\s+recursos\b|\brecursos\s+(?:existentes|disponibles)\b",
    re.I,
)
OTHER_MEANS = re.compile(
    r"\b(?:and\s+)?(?:other|additional|further)\s+(?:\w+\s+)?(?:resources|funds|means)\b", re.I
)
REGULAR_BUDGET = re.compile(
    r"\b(?:regular|ordinary|core|assessed)\s+(?:\w+\s+)?(?:budget|contributions?|funds?)\b|"
    r"\bpresupuesto\s+ordinario\b",
    re.I,
)
VOLUNTARY_MEANS = re.compile(
    r"\b(?:from|through|by|of|upon|with)\s+(?:(?:\w+\s+){0,2})?voluntary\s+(?:contributions?|funds?|funding)\b|"
    r"\bwithout\s+(?:recourse\s+to|use\s+of|charge\s+to)\s+the\s+regular\s+budget\b|"
    r"\bcontribuciones\s+voluntarias\b",
    re.I,
)
STILL = any_of(
    r"(?:still|yet)\s+(?:in\s+(?:force|effect|place)|valid|appl\w+|operative|running|exist\w*|on|stand\w*)|"
    r"(?:in\s+force|in\s+effect)\s+(?:still|any\s*more)|still|remain\w*|continu\w+|sigue[ns]?|todavía|aún",
)  # fmt: skip
ENDED = re.compile(
    r"\b(?:decid\w+\s+)?(?:to\s+)?(?:lift|terminate|revoke|repeal|rescind|abolish|discontinue|dissolve|annul|"
    r"withdraw)(?:s|d|ed)?\s+(?:the|its|their|all|any|paragraphs?|resolutions?)\b|"
    r"\b(?:shall|has|have|is|are)\s+(?:hereby\s+|been\s+)?(?:ceased?|expired?|lapsed?|lifted|terminated|revoked|"
    r"repealed|superseded|replaced|abolished)\b|\bno\s+longer\b|"
    r"\b(?:levantar|derogar|dejar\s+sin\s+efecto)\b",
    re.I,
)
LASTING = any_of(
    r"extend\w*|renew\w*|prolong\w*|continu\w*|remain\w*|maintain\w*|retain\w*|keep\w*|kept|still|permanent(?:ly)?|"
    r"prorrog\w+|renov\w+|mantien\w+|mantener|seguir\w*"
)
REMAINS = re.compile(
    r"\b(?:remain(?:s|ing)?|shall\s+remain|continues?\s+to\s+be|stays?|shall\s+stay)\s+(?:fully\s+)?"
    r"(?:in\s+(?:force|effect)|valid|applicable|binding)\b|\bcontinues?\s+to\s+(?:apply|have\s+effect)\b",
    re.I,
)
REMOVED = re.compile(
    r"\b(?:to\s+)?(?:remove|delete|drop|suppress|lift|end|eliminate|suprimir|eliminar)(?:s|d|ed)?\s+"
    r"(?:the|its|any|all|el|la|los|las)\s+(?P<what>[^,.;]*)",
    re.I,
)
VOLUNTARY = re.compile(
    r"\bvoluntar(?:y|ily)\b(?!\s+(?:contribution|fund|donation))|\bnon-binding\b|\bat\s+(?:its|their|his|her)\s+(?:own\s+)?"
    r"discretion\b|(?<!\bcase\s)\bmay\b(?!\s+not\b)|\bconsider(?:ing)?\b|\b(?:encourag|invit)(?:es?|ed|ing)\b|"
    r"\balent\w+|\binvit[aeo]\w*|\bvoluntari[oa]\b",
    re.I,
)
CLAUSE_CUT = re.compile(
    r"[;:]\s|,\s+(?:(?:and|but)\s+(?:further\s+|also\s+)?(?=\w+s\b)|(?:\w+\s+){0,4}?that\s)"
)
# Whoever is asked to consider a deed is free not to do it, however strongly he is asked.
TO_CONSIDER = re.compile(
    r"\bto\s+consider\b(?:,[^,]*,)?\s+(?:\w+ly\s+)?"
    r"(?!(?:pend|fund|exist|incom|outstand|follow|noth|anyth|everyth|train|hous|meet|proceed)ings?\b)"
    r"\w+ing\b",
    re.I,
)
COMPELLING = re.compile(
    r"\b(?:shall|must|decid\w+|instruct\w*|demand\w*|direct(?:s|ed)?|requir\w+|deber[áa]n?)\b", re.I
)
BINDING = re.compile(
    r"\b(?:must|shall|mandatory|compulsory|obligatory|binding|(?:is|are)\s+(?:required|obliged|to)|decid\w+|"
    r"instruct\w*|demand\w*|requir\w+|requests?|direct(?:s|ed)?|at\s+least|necessity|deber[áa]n?|instru\w+|"
    r"encomend\w+|solicit\w+|exig\w+|decid\w+)\b",
    re.I,
)
SUPPLEMENT = re.compile(
    r"\b(?:complements?|complementary|supplements?|in\s+addition\s+to|as\s+an?\s+addition\w*|not\s+an?\s+substitute|"
    r"not\s+(?:to\s+)?replace)\b",
    re.I,
)
REPLACING = any_of(
    r"replac\w+|substitut\w+|take\s+the\s+place|stead|abolish\w*|instead", r"sustitu\w+|reemplaz\w+"
)
ALONE = any_of(r"only|just|solely|exclusively|alone|solo|sólo|solamente|únicamente")
WIDER = re.compile(
    r"\b(?:including|also|as\s+well\s+as|all|other|others|not\s+limited\s+to|in\s+consultation\s+with|"
    r"in\s+(?:close\s+)?(?:cooperation|collaboration|coordination)\s+with|open\s+to|both|incluid[oa]s?|también)\b",
    re.I,
)
SAME = any_of(
    r"same|alike|identical|uniform|lumped|equal\s+to|one\s+and\s+the\s+same|mism[oa]s?|igual(?:es)?"
)
UNLIKE = any_of(
    r"distinct|different\w*|differ|separate\w*|various|varying|distint[oa]s?|diferentes?"
)
DENIED = re.compile(
    r"\b(?:shall|should|may|must|can|could|will|would|do|does|did|is|are|was|were|be|has|have|had|need)\s+"
    r"(?:\w+ly\s+)?(?:not|never|in\s+no\s+\w+)\s+(?!\w+er\s+than|less|more)\w|\bcannot\b|\bnot\s+to\b|\b(?:not\s+)?\w+\s+nor\b|"
    r"\bnothing\s+in\b|\bneither\b|\bnone\s+of\b|\bno\s+(?:one|body|person)\b|"
    r"\bno\s+(?!later\b|more\b|less\b|fewer\b|longer\s+than\b|doubt\b)(?:\w+\s+){1,8}?(?:may|shall|can|should|must|will|is|are)\b|"
    r"\bthere\s+(?:is|are|can\s+be|shall\s+be)\s+no\b|\brefrain\w*\s+from\b|\b(?:prohibit|forbid)\w*\b|"
    r"\b(?:ha(?:s|ve|d|ving)|held|holds?|receiv(?:es?|ed|ing)|bears?|imposes?|creates?|confers?|entails?|"
    r"gives?)\s+no\s+(?!later\b|more\b|less\b|fewer\b|longer\b|doubt\b|other\b|alternative\b)\w+|"
    r"\binadmissible\b|\bnot\s+(?:be\s+)?\w+(?:ed|ing)\b|"
    r"\bwithout\s+(?:any\s+)?(?:(?:advance|prior)\s+payment|conditionality|(?:the\s+)?right|charge|recourse|a\s+vote|notice)\b|"
    rf"{spanish_words.DENYING}",
    re.I,
)
# Behind these a denial does not deny: what is “not excluded” may be.
DOUBLE = re.compile(
    r"\b(?:not?|nothing|neither|nor|cannot|without|refrain\w*\s+from|never)\s+(?:\w+\s+){0,3}?(?:exclud|prevent|preclud|limit|restrict|hinder|prejudic|"
    r"prejudg|affect|undermin|imped|bar\b|den[iy]|refus|diminish|reliev|exempt|los[et]|stop|ceas|delay|"
    r"interrupt|disrupt|less|fewer|only|merely|necessar|all\b|until|before|later|solely|yet|fail|lack|"
    rf"unless|in\s+itself|an\s+end)|{spanish_words.DENYING_TWICE}",
    re.I,
)
EXCEPTED = re.compile(
    r"\b(?:unless|except(?:ing|ed)?|with\s+the\s+exception|other\s+than|save\s+(?:for|where)|subject\s+to|without\s+(?:the\s+)?(?:prior|consent|"
    r"authori[sz]ation|permission|approval|review)|until|provided\s+that|only\s+(?:with|if|when|after|where)|salvo|excepto|"
    rf"{spanish_words.EXCEPTING})\b",
    re.I,
)
HEDGED = re.compile(
    r"\b(?:intention|intends?|consider(?:ing|s|ed|ation)?|explor\w+|possibilit\w+|advisability|feasib\w+|subject\s+to|"
    r"without\s+(?:prejud\w+|constitut\w+)|rather\s+than|prior\s+to|in\s+due\s+course|where\s+(?:possible|appropriate)|"
    r"if\s+(?:possible|necessary)|request\s+of|upon\s+request|provided\s+that|limited|non-\w+|lack|absence|"
    r"fail\w*|left\s+(?:out|outside)|insufficient\w*|regret\w*|contrary|personal\s+capacity|voluntary|except\w*|unless|only|solely|"
    rf"exclusively|until|hope|offer\w*|proposal|without|{spanish_words.HEDGING})\b",
    re.I,
)
MENTION = re.compile(
    r"\b(?:mention\w*|say(?:s|ing)?\s+(?:that|how|whether)|said\s+(?:about|of|to)|anything|something|refer(?:s|red)?\s+to|come[s]?\s+up|touch(?:es)?\s+on|"
    r"address(?:es|ed)?|deal(?:s|t)?\s+with|cover(?:s|ed)?|speak\w*\s+of|talk\w*\s+about|treated|addressed|"
    rf"{spanish_words.MENTIONING})\b",
    re.I,
)
# What “without prejudice to” and “shall not affect” deny.
TOUCHING = any_of(
    r"affect\w*|prejudic\w*|prejudg\w*|overrid\w+|alter(?:s|ed)?|chang(?:es?|ed|ing)|weaken\w*|undermin\w+|supersed\w+|"
    r"replac\w+|interfer\w+|forbid\w*|prohibit\w*|ban(?:s|ned)?|stop(?:s|ped)?|prevent\w*|limit\w*|restrict\w*|"
    r"los[et]s?|harm\w*|take\s+(?:away|precedence)|prohíb\w+|afecta\w*|impid\w+"
)
UNTOUCHED = re.compile(
    r"\bwithout\s+prejudice\s+to\b|\b(?:not|nor|neither|nothing|no)\s+(?:\w+\s+){0,6}?(?:affect|prejudic|prejudg|overrid|alter|"
    r"undermin|supersed|interfer)\w*|\bsin\s+perjuicio\s+de\b",
    re.I,
)
NOT_REQUIRED = re.compile(
    r"\b(?:nothing|not?|neither|nor)\s+(?:\w+\s+){0,8}?(?:requir|oblig|compel|mandator|compulsor|binding)\w*",
    re.I,
)
UNHARMED = re.compile(
    r"\b(?:no|not|none|without)\s+(?:\w+\s+){0,6}?(?:los[et]|lost|loss|damag|destroy|collaps|harm)\w*",
    re.I,
)
ENDURED = any_of(
    r"surviv\w+",
    r"withst(?:an|oo)d\w*",
    r"unharmed",
    r"unscathed",
    r"hold\s+(?:up|out)",
    r"held\s+(?:up|out)",
)
# What is done without a thing has none of it, unless nothing is done without it.
WITHOUT = re.compile(
    r"\b(?:without|sin)\s+(?:any\s+|ningún\s+|ninguna\s+)?(?P<what>[^\W\d_]+(?:\s+(?!(?:and|or|to|of|for|in|on|"
    r"by|with|from|as|the|an?|its|their|y|o|de|para|en|el|la|los|las|sus?)\b)[^\W\d_]+){0,2})",
    re.I,
)
NEGATED = any_of(
    r"no(?!\s+(?:superior|inferior|mayor|menor|m[áa]s|menos)\b)|not|never|nor|neither|none|nothing|nobody|cannot|prohibit\w*|forbid\w*|refrain\w*|prevent\w*|"
    r"ningún|ninguna|nunca|prohib\w+|abst\w+"
)
# What a ban does not touch may be done.
LIFTED_FOR = re.compile(
    r"\b(?:measures|prohibitions?|embargo|ban|freeze|restrictions?|sanctions|medidas|prohibici[óo]n(?:es)?|"
    r"embargo)\b[^.;]*?\b(?:(?:shall|do|does|will)\s+not\s+apply\s+to|no\s+(?:se\s+aplica(?:n|rán?)?)\s+a)\b",
    re.I,
)
# “Does it still count as lost if it sank?” is settled by “lost means … whether it floats or sank”.
COUNTED = re.compile(
    r"\b(?:count|qualif|class|regard|treat|consider)\w*\s+(?:as\s+)?(?:an?\s+|the\s+)?"
    r"(?P<thing>[^\W\d_]+)\W*$",
    re.I,
)
EITHER_WAY = re.compile(
    r"\bmeans?\b[^.;]*\b(?:whether\s+(?:\w+\s+){1,5}?or\s|regardless\s+of|irrespective\s+of)", re.I
)
MORE_TIME = re.compile(
    r"\b(?:more|extra|additional|further|longer)\s+time\b|\b(?:an?\s+)?extension\b|\bgrace\s+period\b|\bmás\s+tiempo\b",
    re.I,
)
GRANTED_TIME = re.compile(
    r"\b(?:grant|allow|authori[sz]e|give|conced)\w*\b[^.;]*\b(?:period|extension|transition|time|months|plazo|prórroga)\b|"
    r"\bmay\s+be\s+(?:extended|prolonged)\b",
    re.I,
)
WEAK = re.compile(
    r"^\W*(?:(?:also|further|and)\s+)?(?:to\s+)?(?P<verb>encourage|invite|recommend)s?\b", re.I
)
# A text that orders something does not say that it was done.
PAST = re.compile(
    rf"^\W*(?:and\s+|so\s+|but\s+|y\s+)?(?:did|has|have|had|was|were|{spanish_words.DONE})\b", re.I
)
FORESEEN = any_of(r"shall|may|will|(?:is|are)\s+to\s+be")
ORDERING = re.compile(
    r"\b(?:ask|tell|told|urg\w+|want\w*|demand\w*|request\w*|call\w*|order\w*|decid\w+|invit\w+|recommend\w*|encourag\w+|"
    r"instruct\w*|say|said|given|give|adopt\w*|set\s+up|creat\w+|establish\w*|authori[sz]e\w*|approv\w+|appoint\w*|"
    rf"{spanish_words.ORDERING})\b",
    re.I,
)
DIRECTIVE = re.compile(
    r"^\W*(?:(?:also|further|and)\s+)?(?:to\s+)?(?:request|urge|invite|call|encourage|decide|instruct|recommend|ask|"
    rf"reiterate|appeal|{spanish_words.DIRECTING})(?:s|ing)?\b(?!\s+(?:that|with))",
    re.I,
)
GENERIC = frozenset(
    """text texts resolution resolutions document documents declaration paragraph paragraphs
    assembly council state states country countries government governments member members
    organization united nations oas un secretary general allowed permitted fine okay possible
    compulsory mandatory obliged forced bound required binding duty still anywhere anything
    something someone somebody anybody anyone matter case cases part role kind sort thing way
    year years new asked told expected supposed meant particular certain specific really
    actually simply also even well too included counted mentioned treated seen regarded
    considered covered involved dealt said says say state stated addressed decide decided deal
    earmarked reserved intended used using use set aside survive survived""".split()
    + spanish_words.GENERIC.split()
)
