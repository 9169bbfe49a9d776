"""How sessions, meetings, dates, deadlines and frequencies are written."""

from __future__ import annotations

import re

from index.months import ENGLISH_MONTH

_NUMBER = (
    r"(?i:(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y(?:-\w+|[a-z]{3,5}(?:th|d|st))?|ieth)"
    r"|one\s+hundred(?:th)?(?:\s+and\s+\w+(?:-\w+)?)?|first|second|third|fourth|fifth"
    r"|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth"
    r"|sixteenth|seventeenth|eighteenth"
    r"|nineteenth|\d+(?:st|nd|rd|th)|next|following|forthcoming|subsequent|successive|coming|current"
    r"|present|upcoming|each|every|future|annual|regular|(?:19|20)\d\d)"
)
_HOUR = r"\d{1,2}(?:[.:]\d\d)?"
_NOON = r"(?:\s+[ap]\.?m\b\.?)"
_UP_TO = r"[^,;.]{3,60}?(?=[,;.]|$|\s(?:and|to|in|with|for|at)\s)"
_SITTING = r"(?:sessions?|meetings?|segments?|conferences?|summits?|cycles?)"
_DATE = (
    rf"(?:\d{{1,2}}(?:\s+and\s+\d+)?\s+{ENGLISH_MONTH}(?:\s+\d{{4}})?"
    rf"|{ENGLISH_MONTH}(?:\s+\d{{1,2}}(?!\d)(?:\s+(?:and|to)\s+\d{{1,2}}(?!\d))?)?(?:,?\s+\d{{4}})?|(?:19|20)\d\d(?!\s+Agenda)(?:[-–/]\d{{2,4}})?)"
)
_COUNT = (
    r"(?:\d+|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|a|an|every)"
)
_UNIT = (
    r"(?:-?\s*(?:hours?|days?|weeks?|months?|years?|working\s+days?|calendar\s+days?|quarters?))"
)

_SESSION = (
    rf"(?:no\s+later\s+than\s+)?(?:at|after|following|to(?!\s+(?:the\s+)?next\s+(?:[A-Z]))|before|by|during|in"
    rf"|for|until|prior\s+to|in\s+time\s+for|not?\s+later\s+than|through|beginning\s+(?:at|with)"
    rf"|starting\s+(?:at|from|with))"
    rf"\s+(?:(?:the|its|their|his|a|an|each|both|end\s+of|beginning\s+of|of|main|resumed|part"
    rf"|first|second|substantive|organizational|latest|opening|last|high-level)\s+)*"
    rf"{_NUMBER}(?:\s*(?:,|and|or)\s*(?:at\s+)?(?:the|its|every)?\s*(?:[a-z]+\s+)?{_NUMBER})*\s+"
    rf"(?:(?:resumed|regular|special|substantive|annual|ordinary|review|plenary|organizational"
    rf"|main|periodic|intersessional|part|of|the|its|emergency|biennial|high-level|ministerial"
    rf"|joint|global)\s+)*{_SITTING}"
)
_PATTERNS = (
    rf"(?:starting|beginning|commencing)\s+(?:on|in|from|with|at)\s+(?:the\s+)?{_DATE}\s+(?:of|in)\s+every\s+"
    r"(?:other|second|third|fourth|fifth)?\s*year",
    r"(?:at|during)\s+(?:one|each|any|every|all)\s+of\s+(?:its|the|their)\s+(?:[a-z]+\s+){0,3}(?:sessions|meetings)",
    r"during\s+(?:the|its|their)\s+(?:inter-?sessional|[a-z-]+-(?:year|month|week))\s+periods?",
    rf"during\s+the\s+(?:additional\s+|next\s+|following\s+|coming\s+)?{_COUNT}\s+(?:years|months|weeks)\b",
    rf"at\s+(?:its|their)\s+(?:substantive|organizational|plenary|ministerial|statutory|resumed)\s+{_SITTING}"
    rf"(?:\s+(?:for|of|in)\s+{_DATE})?",
    rf"at\s+(?:its|their|the)\s+(?:[a-z]+\s+)?{_SITTING}\s+(?:in|of|on|to\s+be\s+held\s+(?:in|on))\s+{_DATE}",
    r"during\s+(?:the|its)\s+(?:annual|next|forthcoming)\s+(?:open\s+|general\s+|high-level\s+|thematic\s+)?debate"
    r"(?:\s+of\s+the\s+(?:[A-Z][\w-]+\s*)+)?",
    rf"(?:at|during|before)\s+the\s+(?:[\w-]+\s+){{1,6}}segment\s+of\s+(?:its|the)\s+{_NUMBER}\s+session",
    rf"{_SESSION}(?:\s+of\s+the\s+(?:[A-Z][\w-]+\s*)+(?:(?:of"
    rf"|on)\s+(?:the\s+)?(?:[A-Z][\w-]+\s*)+)*)?(?:\s*,?\s+(?:in|on|to\s+be\s+held\s+(?:in|on|at"
    rf"|from|between))\s+{_DATE}(?:\s+and\s+{_DATE})?)?"
    r"(?:\s+and\s+(?:at\s+)?(?:every|each|all|its|subsequent|biennially"
    r"|annually)[^,;.]{0,40}(?:sessions?|thereafter))?",
    rf"(?:as\s+requested\s+)?(?:by|before|not\s+later\s+than|no\s+later\s+than|until|on"
    rf"|prior\s+to|beginning(?:\s+(?:in|on|from))?|(?:starting|commencing)(?:\s+(?:in|on|from))?|through|ending(?:\s+on)?"
    rf"|at\s+the\s+latest\s+by)"
    rf"\s+(?:the\s+)?(?:(?:end|beginning|middle|start|close|year|first\s+\w+|second\s+\w+"
    rf"|last\s+\w+)\s+(?:of\s+)?(?:the\s+)?)*(?:late\s+|early\s+"
    rf"|mid-)?{_DATE}(?:\s+at\s+the\s+latest|\s+(?:of|in)\s+(?:each|every)\s+(?:calendar\s+)?year)?",
    rf"(?<!period\s)from\s+{_DATE},?\s+to\s+{_DATE}|(?<!period\s)from\s+\d{{1,2}}\s+to\s+{_DATE}|between\s+{_DATE}\s+and\s+{_DATE}"
    rf"|(?<!period\s)from\s+{ENGLISH_MONTH}\s+\d{{1,2}}\s+to\s+\d{{1,2}}(?:,\s+\d{{4}})?",
    rf"(?:in\s+)?(?:each|every)\s+(?:calendar\s+|fiscal\s+)?(?:year|month|quarter|biennium|{ENGLISH_MONTH})"
    r"(?!-)(?:\s+thereafter)?",
    r"on\s+the\s+(?:[\w-]+\s+){1,3}of\s+(?:each|every)\s+(?:year|month|quarter)",
    rf"(?:in|during|by|before)\s+(?:the\s+)?(?:(?:early|late)\s+)?(?:spring|summer|autumn|winter|fall)"
    rf"\s+(?:of\s+)?{_DATE}",
    rf"(?:in|during|for)\s+(?!the\s+\d)(?:the\s+)?(?:(?:first|second|third|fourth|last)\s+(?:half"
    rf"|quarter)\s+of\s+|late\s+|early\s+|years?\s+|biennium\s+|(?:further\s+)?period\s+(?:from\s+)?|end\s+of\s+"
    rf"|triennium\s+)*{_DATE}(?:\s*(?:to|and|[-–])\s*{_DATE})?",
    r"(?:by|before|at|until|after|following|prior\s+to)\s+the\s+(?:end|expiration|expiry|completion|conclusion"
    r"|beginning|start|close)\s+of\s+(?:the\s+|its\s+|his\s+|this\s+|each\s+"
    r"|their\s+)?(?!which)[^,;.]{3,70}?(?=,|;|\.|$|\s+(?:based\s+on|to|on|with|in\s+order|a|an|and|for)\s)",
    rf"(?:within|after|not\s+later\s+than|no\s+later\s+than|in|over|every"
    rf"|for\s+(?![\w-]+\s+(?:working\s+)?days)(?:a|an)\s+(?:further\s+|additional\s+"
    rf"|initial\s+)?(?:[a-z-]+\s+)?(?:(?:period|term)\s+of\s+)?"
    rf"|for\s+(?![\w-]+\s+(?:working\s+)?days)(?:a\s+)?(?:further\s+)?)\s*(?:(?:the\s+)?(?:next"
    rf"|first|following|coming|further|another|additional|period\s+of|a\s+period\s+of"
    rf"|no\s+more\s+than|at\s+least|maximum\s+of|one\s+of)\s+)*{_COUNT}{_UNIT}(?:\s+terms?\b)?"
    rf"(?:\s+(?:of|from(?!\s+among)|after|before|prior\s+to|following)\s+(?:the\s+"
    rf"|its\s+)?[^,;.]{{3,70}}?(?=,|;|\.|$|\s+(?:based\s+on|to|on|with|in\s+order|and|a|an"
    rf"|for)\s))?(?:\s+(?:thereafter|until\s+{_DATE}))?",
    rf"(?<=agenda\sof\s)(?:its|the)\s+{_NUMBER}\s+(?:[a-z]+\s+){{0,2}}?{_SITTING}",
    r"at\s+(?:its|that|the|this)\s+session(?:\s+following\s+[^,;.]{3,60})?(?=[,;.\s]|$)",
    rf"{_COUNT}{_UNIT}\s+(?:before|prior\s+to|in\s+advance\s+of|ahead\s+of)\s+(?:the|its|their|each|every)"
    rf"\s+[^,;.]{{3,70}}?{_SITTING}",
    rf"in\s+advance\s+of\s+(?:the"
    rf"|its)\s+[^;.]{{3,90}}?{_SITTING}(?:\s+of\s+the\s+[\w-]+(?:\s+[\w-]+){{0,3}})?",
    rf"(?:as|with\s+effect|effective)\s+(?:(?:as\s+)?(?:from|of)|on)\s+(?:the\s+)?{_DATE}|effective\s+{_DATE}",
    r"(?:in|for|during)\s+(?:the\s+)?(?:19|20)\d\d\s+(?:budget|fiscal|financial|academic)\s+(?:year|period)",
    rf"(?:(?:at\s+least|(?:no|not)\s+(?:later|less)\s+than)\s+)?{_COUNT}{_UNIT}\s+(?:before|prior\s+to|in\s+advance\s+of"
    r"|ahead\s+of)\s+(?:the|each|every)\s+(?:[\w-]+\s+){0,3}(?:forum|event|election|summit|conference|meeting|session)s?\b",
    r"(?:at|before|prior\s+to|by|in\s+time\s+for|in\s+advance\s+of)\s+(?:the\s+)?[A-Z]{3,}\s+[IVXL]+\b",
    rf"(?:in|during|over|within)\s+the\s+course\s+of\s+(?:the\s+)?(?:year\s+|biennium\s+)?{_DATE}",
    r"(?:on\s+an?\s+)?(?<!such\s)(?<!\bin\s)(?<!\bmore\s)(?<!\bas\s)\b(?:annually|biennially|biannually|semi-annually|periodically"
    r"|triennially|regularly|bimonthly|(?:quarterly|yearly|monthly)(?=\s*(?:[,;.]|$|to\b|on\b"
    r"|and\b))|every\s+(?:other|second|third|two|three|four|five|six)?\s*(?:years?|months?|days"
    r"|sessions?|quarter))\b(?:\s+thereafter)?",
    rf"(?:at\s+least\s+)?(?:once|twice|{_COUNT}\s+times)\s+(?:a|per|every|each|in\s+every)"
    r"\s+(?:calendar\s+)?(?:year|month|week|quarter|biennium|session)",
    r"on\s+(?:an?|the)\s+(?:[a-z]+\s+and\s+)?(?:annual|regular|biennial|periodic|quarterly"
    r"|yearly|continuing|continuous|ongoing|timely|biannual|triennial|monthly|semi-annual"
    r"|frequent|case-by-case|periodical|urgent)\s+basis",
    r"(?:at|on)\s+regular\s+intervals|at\s+(?:the\s+)?(?:earliest|latest)(?:\s+(?:possible"
    r"|convenience|opportunity)(?:\s+\w+)?)?|at\s+an\s+early\s+date"
    r"|at\s+their\s+earliest\s+convenience",
    r"as\s+(?:soon|early|quickly|promptly|rapidly|expeditiously|swiftly)\s+as\s+(?:possible"
    r"|practicable|feasible|practically\s+achievable)|as\s+soon\s+as\s+(?:feasibly|reasonably|practically)\s+(?:possible|practicable)"
    r"|as\s+soon\s+as\s+(?:(?:it|they|he|the|such|this|these|all)\s[^,;.]{3,70}?(?=[,;.]|$|\s(?:with|to|and|in\s+order)\s)|[^,;.]{3,60}?\s(?:permits?|allows?))|without\s+(?:further\s+|any\s+|undue\s+)?delay"
    r"|with\s+immediate\s+effect|as\s+a\s+matter\s+of\s+(?:urgency|priority)"
    r"|in\s+a\s+timely(?:\s+and\s+[a-z]+)?\s+manner",
    r"(?P<haste>\b(?:immediately|forthwith|expeditiously|urgently|promptly|swiftly|rapidly|speedily)\b)",
    rf"(?:at|before|during|prior\s+to|in\s+advance\s+of|in\s+time\s+for|ahead\s+of)\s+(?:the|its"
    rf"|each|a)\s+(?:(?:first|second|third|next|forthcoming|upcoming|following|annual|main"
    rf"|high-level|two|{_NUMBER})\s+)+(?:[\w-]+\s+){{0,3}}?(?:[A-Z][\w-]*\s+)*(?:Conference"
    rf"|Meeting|Forum|Summit|Session|Congress|Assembly)(?:\s+(?:of"
    rf"|on)\s+(?:the\s+)?(?:[A-Z][\w-]+\s*)+(?:(?:of|on|and"
    rf"|for)\s+(?:the\s+)?(?:[A-Z][\w-]+\s*)+)*)?(?:,?\s+(?:to\s+be\s+held"
    rf"|in)\s+[^;.,]*(?:,\s+{_DATE})?)?",
    rf"on\s+the\s+(?:morning|afternoon|evening|margins)\s+of\s+(?:the\s+)?{_DATE}",
    rf"(?:from|at|between)\s+{_HOUR}{_NOON}?(?:\s+(?:to|and|until)\s+{_HOUR})?{_NOON}",
    r"in\s+due\s+(?:course|time)|in\s+good\s+time|well\s+in\s+advance"
    r"|(?:at|to)\s+an?\s+(?:appropriate|early|later)\s+(?:time|stage|opportunity|date)"
    r"|within\s+(?:a\s+reasonable|the\s+shortest(?:\s+possible)?)\s+(?:period\s+of\s+)?time",
    r"(?:for|in|during|over)\s+the\s+(?:current|next|following|coming|forthcoming)\s+"
    r"(?:(?:financial|fiscal|budget|programme|reporting)\s+)?"
    r"(?:bienni(?:um|a)|trienni(?:um|a)|years?|decade|cycle|period)",
    rf"in\s+time\s+to\s+(?:permit|allow|enable|be)\s+{_UP_TO}",
    r"per\s+(?:calendar\s+)?(?:year|annum|month|week|quarter|biennium)\b",
    rf"(?:at|during|before|by)\s+(?:the|its|their)\s+(?:next|forthcoming|upcoming|following)"
    rf"\s+(?:[\w-]+\s+){{1,3}}?{_SITTING}(?:\s+of\s+the\s+(?:[A-Z][\w-]+\s*)+)?",
    r"(?:at|during|before|in|(?:in|on)\s+the\s+margins\s+of)\s+the\s+(?:[\w-]+\s+){0,4}?"
    rf"(?:week|debate|part)\s+of\s+(?:its|the)\s+{_NUMBER}\s+session"
    r"(?:\s+of\s+the\s+(?:[A-Z][\w-]+\s*)+)?",
    r"during\s+(?:its|their|the)\s+(?:inter-?sessional\s+(?:activities|period|work|meetings)"
    r"|working\s+hours)",
    rf"(?:(?:immediately|shortly|soon|{_COUNT}{_UNIT})\s+)?"
    r"(?:after|following|before|prior\s+to|upon|pending)\s+"
    r"(?:(?:its|their)\s+(?:[a-z]+\s+)?|the\s+)(?:adoption|entry\s+into\s+force|completion"
    r"|conclusion|convening|opening|commencement|issuance|submission|publication|appointment|approval|expiry"
    rf"|expiration|closure|departure|arrival)\b(?:\s+of\s+(?:the|this|its|their)\s+{_UP_TO})?",
    rf"in\s+time\s+for\s+(?:its|their|the|any)\s+{_UP_TO}",
    r"for\s+the\s+(?:remaining\s+|entire\s+|full\s+)?(?:duration|remainder)\s+of\s+"
    rf"(?:the|its|their|this|his)\s+{_UP_TO}",
)
# To when a time is moved: "postpone the meeting to May 2030".
MOVED_TO = re.compile(
    rf"\b(?:postpon|extend|defer|prolong|reschedul|advanc|mov)[a-z]*(?:,|\s[^,;]{{3,160}}?)\s"
    rf"(?P<due>to\s+(?=\d|[A-Z]){_DATE})"
)
DUE = re.compile(r"\b(?:" + "|".join(f"(?:{pattern})" for pattern in _PATTERNS) + ")")
