"""Answers about the assistant itself: greetings, thanks, help, commands it declines."""

from __future__ import annotations

import re
import unicodedata

from assistant.catalogue import Catalogue
from assistant.grounding import escape, refuse
from assistant.inquiry import Inquiry
from assistant.patterns import any_of, phrases
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
_PLEASED = r"^\W*(?:(?:ok(?:ay)?|great|perfect|cool|nice|super|awesome|good|alright)\W+)*"
_THANKED = phrases(
    r"thanks?, thank you, thx, cheers, (?:muchas |muchísimas |mil )?gracias, adi[óo]s",
    r"hasta (?:luego|pronto), entendido, vale, perfecto, genial, de acuerdo, muy amable",
    r"eso es todo, much appreciated, bye, goodbye, see you",
    r"that(?:'s| is| was) (?:all|it|helpful|great|perfect|very helpful)",
    r"ok(?:ay)?, great, perfect, cool, got it, understood",
)
_FOR_WHAT = phrases(r"a lot, so much, very much, you, for \w+(?: \w+)?, for now, then, bye")
_FOR_WHAT_SPANISH = phrases(
    r"gracias, muchas gracias, por (?:todo|la ayuda|tu ayuda|su ayuda|la información)",
    r"de antemano, muy amable, adiós, hasta luego, eso es todo",
)
_THANKS = re.compile(rf"{_PLEASED}{_THANKED}(?:\s+{_FOR_WHAT}|\W+{_FOR_WHAT_SPANISH})*\W*$", re.I)
_OPENING = r"^\W*(?:(?:so|and|ok|hi|hello|hey|well|please|there|good\s+\w+|hola|y|por\s+favor)\W+)*"
_HELP_ME = r"(?:(?:can|could|would)\s+you\s+)?help(?:\s+me)?(?:\s+(?:out|please))?"
_WHAT_CAN_YOU = (
    r"what\s+(?:else\s+)?(?:can|do|could|are)\s+you(?:\s+able\s+to)?"
    r"(?:\s+(?:do|help|offer|answer))?"
    r"(?:\s+(?:me|with|for|exactly|here|about|for\s+me|me\s+with))*"
)
_WHO_ARE_YOU = (
    phrases(r"who are you, what(?:'s| is) (?:this|your (?:name|purpose|job))"),
    r"are\s+you\s+(?:a|an)\s+"
    + phrases("bot, robot, human, ai, person, machine, chatbot, language model, real person"),
)
_HOW_TO_USE = (
    r"(?:how|what)\s+(?:does|do|should|can|could)\s+(?:this|it|i|you)\s+"
    r"(?:tool\s+|thing\s+|page\s+|assistant\s+|bot\s+)?"
    r"(?:work|use\s+(?:this|you|it)|ask(?:\s+you)?|do|"
    r"(?:find|look\s+up|learn|get)(?=(?:\s+(?:out|here))*\W*$))"
)
_WHAT_TO_ASK = (
    r"what\s+(?:kind|sort|type)s?\s+of\s+(?:questions|things)\s+(?:can|could|should|may)\s+i\s+ask"
    r"(?:\s+you)?"
)
_HELP_SPANISH = phrases(
    r"ayuda, ayúdame, (?:me )?(?:puedes?|podr[íi]as?) ayudar(?:me)?",
    r"(?:en )?qué (?:más )?(?:me )?(?:puedes?|sabes?|podr[íi]as?) "
    r"(?:hacer|ayudar(?:me)?|ofrecer(?:me)?|responder)",
    r"quién eres, qué eres, para qué sirves?, cómo funcionas?",
    r"qué (?:te )?puedo (?:preguntar(?:te)?|consultar(?:te)?|hacer)",
    r"qué tipo de preguntas puedo hacer(?:te)?",
)
_ASKS_HELP = any_of(
    _HELP_ME, _WHAT_CAN_YOU, *_WHO_ARE_YOU, _HOW_TO_USE, _WHAT_TO_ASK, _HELP_SPANISH
)
_HELP = re.compile(rf"{_OPENING}{_ASKS_HELP}(?:\s+\w+){{0,2}}\W*$", re.I)
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
_FORGET = (
    r"^\W*(?:(?:please|now|ok|so|and|then)\W+)*(?:ignore|forget|disregard|override)\b.{0,40}"
    r"\b(?:instructions?|rules?|prompt|everything|all|that|this|above|before|previous)\b"
)
_INVENT = (
    r"\b(?:write|compose|draft|sing|make\s+up|invent|tell)\s+(?:me\s+|us\s+)?(?:a|an|some)\s+"
    r"(?:\w+\s+){0,2}?"
    r"(?:poems?|stor(?:y|ies)|jokes?|songs?|essays?|haikus?|limericks?|emails?|letters?|"
    r"recipes?|code|script|program)\b"
)
_FORGET_SPANISH = (
    r"^\W*(?:(?:por\s+favor|ahora|y)\W+)*(?:ignora|olvida|omite)\b.{0,40}"
    r"\b(?:instrucciones|reglas|indicaciones|todo|anterior(?:es)?)\b"
)
_INVENT_SPANISH = (
    r"\b(?:escribe|escríbeme|redacta|compón|inventa|cuéntame|cuenta|canta)\s+"
    r"(?:un|una|unos|algún)\s+(?:\w+\s+){0,2}?"
    r"(?:poema|cuento|historia|chiste|canción|ensayo|carta|correo|receta|código|programa)\b"
)
_ANOTHER_ROLE = (
    r"\bfinge\s+ser\b|\b(?:system|hidden|initial)\s+prompt\b|\bpretend\s+(?:to\s+be|you)\b|"
    r"\byou\s+are\s+now\b"
)
_COMMAND = re.compile(
    any_of(_FORGET, _INVENT, _FORGET_SPANISH, _INVENT_SPANISH, _ANOTHER_ROLE), re.I
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
