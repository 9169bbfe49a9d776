"""Attributes of what happens or is done: its host, its cost, its winner, when it takes effect."""

from __future__ import annotations

import re

from assistant.attribute_forms import FREE, MONEY, VERB, Attribute, by_noun, stated

EVENT_ATTRIBUTES = (
    Attribute(
        "winner",
        by_noun(
            r"winners?",
            r"\bwho\s+(?:won|has\s+won)\b|\bwho\s+(?:was|were|is|are)\s+the\s+winners?\b",
        ),
        stated(
            r"\bw[io]n(?:s|ner|ners|ning)?\b|\bawarded\b|\blaureate|\bfirst\s+(?:place|prize)|ganador"
        ),
    ),
    Attribute(
        "appeal",
        stated(
            r"\bappeal(?:ed)?\b[^?]*\b(?:refus\w+|reject\w+|decision|ruling|denial|verdict|to\s+whom)\b|"
            r"\b(?:refus\w+|reject\w+|decision|ruling|denial|verdict|denied|turned\s+down)\b[^?]*"
            r"\b(?:appeal(?:ed)?|appeal\s+against)\b|\bto\s+whom\b[^?]*\bappeal\b"
        ),
        stated(
            r"\bappeal|\breview|reconsider|\bfinal\b|\brecourse|\bchallenge|\bcontest|\breopen|"
            r"\breexamin|\bre-examin|\bapel|\brecur|\bdefinitiv"
        ),
    ),
    Attribute(
        "author of the attack",
        stated(
            r"\bwho\s+(?:detonated|planted|attacked|bombed|blew\s+up|killed|ambushed|shot|kidnapped|"
            r"abducted)\b|\bwho\s+(?:(?:was|were|is)\s+)?(?:behind|responsible\s+for|carried\s+out|"
            r"committed|perpetrated|set\s+off)\s+(?:the|that|this|those)\s+(?:[\w’'-]+\s+){0,3}?(?:attacks?|"
            r"blasts?|bombings?|explosions?|killings?|ambush|massacres?|murders?|raids?|abductions?)\b"
        ),
        stated(
            r"\b(?:carried\s+out|committed|perpetrated|claimed|launched|conducted|attributed|staged)\s+"
            r"(?:by|to)\b|\battack\w*\s+by\b|\bkilled\s+by\b|(?:\w+ed)\s+by\s+(?:the\s+)?(?:armed|members|"
            r"elements|forces|militia|group|fighters|rebels)\b|\bclaimed\s+responsib"
        ),
    ),
    Attribute(
        "entry into force",
        re.compile(
            r"\b(?:when|what\s+year|since\s+when|what\s+date)\b[^?]*\b(?:enter(?:ed|s)?\s+into\s+force|in\s+force|"
            r"come\s+into\s+(?:force|effect)|came\s+into\s+(?:force|effect)|take\s+effect)",
            re.I,
        ),
        stated(
            r"\bent(?:er|ry)\w*\s+(?:in)?to\s+force|\bin(?:to)?\s+(?:force|effect)\s+(?:since|from|until|as|on)\b|"
            r"\btakes?\s+effect|\beffective\b|\bwith\s+effect|\bapply\s+(?:as\s+)?(?:from|of)|\bas\s+(?:from|of)\b|"
            r"\bfrom\s+\d|\bshall\s+(?:apply|be\s+in)|\buntil\b|\bvigor\b"
        ),
    ),
    Attribute(
        "year of founding",
        re.compile(
            r"^\W*(?:(?:and|in|since)\s+)*(?:when|(?:what|which)\s+year)\b[^?]*\b(?:was|were)\b[^?]*\b(?:founded|established|created|set\s+up)\b",
            re.I,
        ),
        stated(
            r"\bfound(?:ed|ing)|\bestablish|\bcreat|\bset(?:ting)?\s+up|\bconstitut|\blaunch|\bcrear|\bestablec"
        ),
    ),
    Attribute(
        "duration",
        re.compile(r"\bhow\s+long\s+(?:did|does)\s+(?:it|they|the\b[^?]*)\s+last\b", re.I),
        stated(
            r"\b(?:hours?|days?|weeks?|months?|years?|días?|semanas?|meses|años?)\b|"
            r"\d\s*(?:-|–|to|and|al?)\s*\d|\bfrom\b.*\b(?:to|until)\b|\buntil\b|\bbetween\b"
        ),
    ),
    Attribute(
        "host",
        stated(
            r"\bwho\b[^?]*\b(?:host(?:s|ed|ing)|laid\s+on\s+the\s+venue)\b|"
            r"\b(?:which|what)\s+countr(?:y|ies)\b[^?]*\bhost(?:s|ed|ing)?\b"
        ),
        stated(
            r"\bhost|\boffer|\bvenue|\bhold\b|\bheld\b|\bconvened\s+(?:in|by)|\btook\s+place|\bgovernments?\s+of\b|"
            r"\bsede\b|(?-i:\b(?:in|at)\s+(?:the\s+)?[A-Z])"
        ),
    ),
    Attribute(
        "author",
        stated(r"\bwho\s+(?:wrote|authored|penned|drafted|compiled|drew\s+up)\b"),
        stated(
            r"\b(?:prepar|draft|writ|wrote|author|compil|draw|present|submit|produc|publish|issu|develop|elabor|"
            r"formulat|ma[dk]e|by\s+the)\w*"
        ),
    ),
    Attribute(
        "seat",
        re.compile(
            r"^\W*seat\s+of\b|\b(?:what|where)\b[^?]*\b(?:its|the)\s+(?:seat|headquarters)\b(?!\s+building)|"
            r"\bwhere\b[^?]*\b(?:based|headquartered)\b",
            re.I,
        ),
        stated(
            r"\bseat\b|headquart|\bbased\b|\blocat|\bhous|\bhost|premis|\boffice|\bsede\b|"
            r"(?-i:\b(?:in|at|en)\s+(?:the\s+)?[A-Z])"
        ),
    ),
    Attribute(
        "cost",
        re.compile(
            rf"^(?!.*(?:{VERB.pattern})).*\b(?:cost|costs|budget|price)\W*$|"
            r"\bhow\s+much\s+(?:will|does|do|did|would)\b[^?]*\bcost\b|"
            r"\bwhat\s+(?:is|was|are)\s+the\s+(?:\w+\s+){0,2}(?:cost|budget|price)\b",
            re.I,
        ),
        stated(
            f"{MONEY}|{FREE}|\\bcosts?\\b|\\bbudget|\\bpric|\\bresources\\b|\\bcontribut|\\bpa(?:y|id)\\b|"
            "\\bfee|\\bfinanc|\\bfund|\\btasa|\\bpresupuest|\\bcharge"
        ),
    ),
    Attribute(
        "director",
        re.compile(r"\bwho\s+(?:directs|manages|runs|administers)\b", re.I),
        stated(
            r"\bdirect|\bmanag|\badminist|\bhead(?:s|ed)?\b|\blead|\bled\b|\brun\b|\bcoordinat|"
            r"entrust|responsib|oversee|supervis|\bchair|secretariat|\boperat|\bcharge\b|\bgovern|"
            r"\bboard\b|committee|\bhost|\bconvene|\borgani[sz]e|\bconduct|\bset\s+up|\bestablish"
        ),
    ),
)
