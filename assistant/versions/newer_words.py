"""Words that ask for later texts: what renews, repeats or ends an older one."""

from __future__ import annotations

import re

from assistant.citing.words import ENDS
from assistant.retrieval import stem_words

ASKED = re.compile(
    r"\b(?:(?:later|newer|subsequent|more\s+recent)\s+(?:[\w-]+\s+)?(?:texts?|resolutions?|"
    r"documents?|mandates?|decisions?|paragraphs?|provisions?)\b(?=.*\b(?:repeat|renew|reiterat|"
    r"updat|repeal|supersed|replac|on|about|to|than|that)\w*)"
    r"|(?:any\w*|something)\s+(?:newer|later|more\s+recent)\b"
    r"|(?:been|was|were|is|are|get|got)\s+(?:\w+\s+)?(?:renewed|repeated|reiterated)\b"
    r"|(?:texto|resolución|documento|mandato|decisión)\s+(?:más\s+reciente|posterior)\b(?=.*\b(?:sobre|"
    r"que|renueva|reitera)\b)|algo\s+(?:más\s+(?:reciente|nuevo)|posterior)\b"
    r"|(?:se\s+ha|ha\s+sido|fue|fueron|han\s+sido)\s+(?:renovad|reiterad|repetid)[oa]s?\b)",
    re.I,
)
RENEWS = re.compile(
    r"\b(?:renew(?:s|ed)?|repeat(?:s|ed)?|reiterate[sd]?|renueva[n]?|renovó|renovaron|reitera[n]?|"
    r"reiteró|repite[n]?|repitió)\b",
    re.I,
)
ENDED = re.compile(rf"\b(?:{ENDS})\b", re.I)
WORDS = frozenset(
    stem_words(
        """later newer new subsequent recent more anything something text texts resolution
        resolutions document documents mandate mandates decision decisions paragraph paragraphs
        provision renew renews renewed renewal repeat repeats repeated reiterate reiterates
        reiterated update updates ask asks asked order orders ordered give gives given call calls
        since still library loaded extended supersede supersedes superseded repeal repeals
        repealed replace replaces replaced revoke revoked rescind rescinded earlier one older
        existing previous duty duties request requests
        posterior posteriores reciente nuevo nueva texto textos resolución resoluciones documento
        documentos mandato mandatos párrafo párrafos renueva renuevan renovó renovaron renovado
        renovada renovados renovadas reitera reiteran reiteró reiterado reiterada repite repiten
        repitió repetido deroga derogan derogó derogada derogado sustituye sustituyó sustituida
        reemplaza reemplazó reemplazada vigente vigor"""
    )
)
