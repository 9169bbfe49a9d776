"""Answers about the assistant itself: greetings, thanks, help, commands it declines."""

from __future__ import annotations

import re
import unicodedata

from assistant.catalogue import Catalogue
from assistant.grounding import escape, refuse
from assistant.inquiry import Inquiry
from assistant.question.kinds import words
from assistant.records import Answer

_GREETING = re.compile(
    r"^\W*(?:hi|hello|hey|hiya|howdy|greetings|good\s+(?:morning|afternoon|evening|day)|hola|"
    r"buen[oa]s?(?:\s+(?:días?|tardes|noches))?|saludos|qué\s+tal|cómo\s+(?:está[s]?|va(?:\s+todo)?)|"
    r"how\s+are\s+you(?:\s+\w+)?|how(?:'s| is) it going|nice\s+to\s+meet\s+you)"
    r"(?:\W+(?:there|all|everyone|assistant|bot|again|to\s+you|asistente|a\s+todos|qué\s+tal|"
    r"cómo\s+está[s]?|buen[oa]s\s+(?:días|tardes|noches)))*\W*$",
    re.I,
)
_THANKS = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|great|perfect|cool|nice|super|awesome|good|alright)\W+)*(?:thanks?|"
    r"thank\s+you|thx|cheers|"
    r"(?:muchas\s+|muchísimas\s+|mil\s+)?gracias|adi[óo]s|hasta\s+(?:luego|pronto)|entendido|"
    r"vale|perfecto|genial|de\s+acuerdo|muy\s+amable|eso\s+es\s+todo|"
    r"much\s+appreciated|bye|goodbye|see\s+you|that(?:'s| is| was)\s+(?:all|it|helpful|"
    r"great|perfect|very\s+helpful)|"
    r"ok(?:ay)?|great|perfect|cool|got\s+it|understood)(?:\s+(?:a\s+lot|so\s+much|very\s+much|"
    r"you|for\s+\w+(?:\s+\w+)?|for\s+now|then|bye)|\W+(?:gracias|muchas\s+gracias|por\s+(?:todo|la\s+ayuda|tu\s+ayuda|"
    r"su\s+ayuda|la\s+información)|de\s+antemano|muy\s+amable|adiós|hasta\s+luego|eso\s+es\s+todo))*\W*$",
    re.I,
)
_HELP = re.compile(
    r"^\W*(?:(?:so|and|ok|hi|hello|hey|well|please|there|good\s+\w+|hola|y|por\s+favor)\W+)*(?:(?:(?:can|could|"
    r"would)\s+you\s+)?help(?:\s+me)?(?:\s+(?:out|please))?|what\s+(?:else\s+)?(?:can|do|could|"
    r"are)\s+you(?:\s+able\s+to)?(?:\s+(?:do|help|offer|answer))?"
    r"(?:\s+(?:me|with|for|exactly|here|about|for\s+me|me\s+with))*|who\s+are\s+you|what(?:'s|"
    r"\s+is)\s+(?:this|your\s+(?:name|purpose|job))|"
    r"(?:how|what)\s+(?:does|do|should|can|could)\s+(?:this|it|i|you)\s+(?:tool\s+|thing\s+|"
    r"page\s+|assistant\s+|bot\s+)?(?:work|use\s+(?:this|you|it)|ask(?:\s+you)?|do|"
    r"(?:find|look\s+up|learn|get)(?=(?:\s+(?:out|here))*\W*$))"
    r"|what\s+(?:kind|sort|type)s?\s+of\s+(?:questions|things)\s+(?:can|could|should|"
    r"may)\s+i\s+ask(?:\s+you)?|"
    r"are\s+you\s+(?:a|an)\s+(?:bot|robot|human|ai|person|machine|chatbot|language\s+model|"
    r"real\s+person)|ayuda|ayúdame|(?:me\s+)?(?:puedes?|podr[íi]as?)\s+ayudar(?:me)?|"
    r"(?:en\s+)?qué\s+(?:más\s+)?(?:me\s+)?(?:puedes?|sabes?|podr[íi]as?)\s+(?:hacer|ayudar(?:me)?|ofrecer(?:me)?|"
    r"responder)|quién\s+eres|qué\s+eres|para\s+qué\s+sirves?|cómo\s+funcionas?|"
    r"qué\s+(?:te\s+)?puedo\s+(?:preguntar(?:te)?|consultar(?:te)?|hacer)|"
    r"qué\s+tipo\s+de\s+preguntas\s+puedo\s+hacer(?:te)?)(?:\s+\w+){0,2}\W*$",
    re.I,
)
_GREETS = frozenset(
    "hi hey hello hiya howdy hola morning afternoon evening greetings buenos buenas saludos".split()
)
_THANKING = frozenset("thanks thank thx cheers gracias ta appreciated bye goodbye".split())
_HELPING = frozenset("help anyone assist".split())
_CHATTING = frozenset(
    """there all everyone how hows is it its are you u going doing today good day days nice had
    have a an alright ok okay well weekend week dias días tardes noches que tal cómo estás again
    to very much so lot really that this was were helped helpful useful great perfect super me
    my for your the and now just can could would please find something anything look search in
    these those texts text resolutions documents with some here bot assistant been hope i im m s
    re ayuda ayudar mucho mucha muchas muchos ha sido útil por la el con de tu su buen bien
    todo todos amable información asistente respuesta""".split()
)
_COMMAND = re.compile(
    r"^\W*(?:(?:please|now|ok|so|and|then)\W+)*(?:ignore|forget|disregard|override)\b.{0,40}\b(?:instructions?|"
    r"rules?|prompt|everything|all|that|this|above|before|previous)\b|"
    r"\b(?:write|compose|draft|sing|make\s+up|invent|tell)\s+(?:me\s+|us\s+)?(?:a|an|some)\s+(?:\w+\s+){0,2}?"
    r"(?:poems?|stor(?:y|ies)|jokes?|songs?|essays?|haikus?|limericks?|emails?|letters?|recipes?|code|"
    r"script|program)\b|"
    r"^\W*(?:(?:por\s+favor|ahora|y)\W+)*(?:ignora|olvida|omite)\b.{0,40}\b(?:instrucciones|reglas|indicaciones|"
    r"todo|anterior(?:es)?)\b|"
    r"\b(?:escribe|escríbeme|redacta|compón|inventa|cuéntame|cuenta|canta)\s+(?:un|una|unos|algún)\s+(?:\w+\s+){0,2}?"
    r"(?:poema|cuento|historia|chiste|canción|ensayo|carta|correo|receta|código|programa)\b|\bfinge\s+ser\b|\b(?:system|hidden|initial)\s+prompt\b|\bpretend\s+(?:to\s+be|you)\b|\byou\s+are\s+now\b",
    re.I,
)
_LATIN = ("en", "es", "fr", "pt")


def answer_small_talk(typed: str, catalogue: Catalogue) -> Answer | None:
    """Greet, thank, or say what can be asked; never cites, never speaks of content."""
    if _is_unreadable(typed, catalogue):
        message = "I match questions with the words of the texts, so please ask in their language."
        return refuse(message, escape(typed), catalogue, reason="nothing relevant")
    if _GREETING.match(typed) or _chats(typed, _GREETS):
        text = f"Hello. {offer(catalogue)}"
    elif _THANKS.match(typed) or _chats(typed, _THANKING):
        text = "You are welcome. Ask on whenever you like."
    elif _HELP.match(typed) or _chats(typed, _HELPING):
        text = (
            f"{offer(catalogue)} I answer who must do what, for whom and by when, read out "
            f"paragraphs, "
            "explain acronyms, summarise and compare resolutions. Every quotation is checked word "
            "for word against its paragraph, and I say so when the resolutions don't answer."
        )
    else:
        return None
    return Answer(text=text, standalone_question=typed)


def _chats(typed: str, cues: frozenset[str]) -> bool:
    """Whether a message has one of the cues and besides them nothing but small talk."""
    said = words(typed)
    return bool(cues & set(said)) and all(word in cues or word in _CHATTING for word in said)


def _is_unreadable(typed: str, catalogue: Catalogue) -> bool:
    """Whether a question is in a script that no loaded resolution is written in."""
    letters = [letter for letter in typed if letter.isalpha()]
    foreign = [letter for letter in letters if not unicodedata.name(letter, "").startswith("LATIN")]
    latin = all(item.language in _LATIN for item in catalogue.resolutions.values())
    return latin and 2 * len(foreign) > len(letters)


def offer(catalogue: Catalogue) -> str:
    """What can be asked about, by the symbols of what is loaded."""
    symbols = [escape(item.symbol) for item in catalogue.resolutions.values()]
    if not symbols:
        return "No resolutions are loaded yet; add some with: python -m index add PATH."
    named = " and ".join(symbols) if len(symbols) < 4 else f"{len(symbols)} resolutions"
    return f"Ask me about {named}."


def answer_command(inquiry: Inquiry, catalogue: Catalogue) -> Answer | None:
    """Decline what is no question about the texts: a command to the assistant, a poem to write."""
    if not _COMMAND.search(inquiry.question):
        return None
    message = "I only answer questions about the loaded resolutions."
    return refuse(message, inquiry.standalone_question, catalogue, reason="nothing relevant")
