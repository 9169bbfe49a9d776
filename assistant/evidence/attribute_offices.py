"""Attributes of an office, of a ruling, or of a mishap: renewal, removal, appeal, fault, harm."""

from __future__ import annotations

from assistant.evidence.attribute_forms import Attribute, stated

OFFICE_ATTRIBUTES = (
    Attribute(
        "renewal",
        stated(
            r"\b(?:can|could|may|might|is|are|will)\b[^?]*\b(?:renewed|renewable|re-?elected|"
            r"re-?appointed)\b|\b(?:second|another|further)\s+term\b|"
            r"\bstay\s+on\b|\bserve\s+again\b|\b(?:renovable|reelegi\w+|reeleg\w+)"
        ),
        stated(
            r"\brenew|\bre-?elect|\bre-?appoint|\bextend|\bextension|\bprolong|\bconsecutive|"
            r"\bsuccessive|\bonce\b|\b(?:second|one|further|another|additional)\s+(?:\w+\s+)?"
            r"(?:terms?|periods?|mandate)\b|\bterms\b|\brotat|\brenov|\breeleg|\bpr[óo]rrog"
        ),
    ),
    Attribute(
        "removal",
        stated(
            r"\bwho\s+(?:can|could|may|might|gets\s+to)\s+(?:sack|fire|dismiss|remove|oust|recall)\b|"
            r"\b(?:can|could|may|might)\b[^?]*\bbe\s+(?:sacked|fired|dismissed|ousted|"
            r"removed\s+from\s+(?:the\s+)?(?:office|post|job))\b"
        ),
        stated(
            r"\bdismiss|\bremov|\bterminat|\brevo[ck]|\bwithdr|\brelieve|\bsuspen[ds]|\breplac|"
            r"\brecall|\bvaca(?:te|nt|nc)|\bresign|\bdestitu|\bremoción"
        ),
    ),
    Attribute(
        "appeal",
        stated(
            r"\bappeal(?:ed)?\b[^?]*\b(?:refus\w+|reject\w+|decision|ruling|denial|verdict|to\s+whom)\b|"
            r"\b(?:refus\w+|reject\w+|decision|ruling|denial|verdict|denied|turned\s+down)\b[^?]*"
            r"\b(?:appeal(?:ed)?|appeal\s+against)\b|\bto\s+whom\b[^?]*\bappeal\b|"
            r"\b(?:can|could|may|might|where)\b[^?]*\bappeal(?:ed)?\b(?!\s+(?:to|for)\b)"
        ),
        stated(
            r"\bappeal|\breview|reconsider|\bfinal\b|\brecourse|\bchallenge|\bcontest|\breopen|"
            r"\breexamin|\bre-examin|\bapel|\brecur|\bdefinitiv"
        ),
    ),
    Attribute(
        "fault",
        stated(r"\bwhose\s+fault\b|\bwho(?:['’]?s|\s+is|\s+was|\s+were)\s+to\s+blame\b"),
        stated(r"\bfault|\bblam|\bresponsib|\bneglig|\bcaused\s+by\b|\battribut|\bliab|\bculpa"),
    ),
    Attribute(
        "harm",
        stated(
            r"\b(?:did|was|were|has|have)\s+(?:any(?:body|one)|somebody|someone|people)\s+(?:\w+\s+)?"
            r"(?:die|died|killed|hurt|injured|wounded)\b|\bhow\s+many\s+(?:people\s+)?(?:died|"
            r"(?:were|was)\s+(?:killed|hurt|injured|wounded))\b"
        ),
        stated(
            r"\bdie[ds]?\b|\bdeath|\bdead|\bkill|\bcasualt|\binjur|\bwound|\bvictim|\bfatal|\bhurt|"
            r"\bloss\s+of\s+(?:human\s+)?li[fv]e|\blives?\b|\bmuert|\bherid|\bvíctima"
        ),
    ),
)
