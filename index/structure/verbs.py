"""Leading verbs: what tells a preambular paragraph from an operative one without its number."""

from __future__ import annotations

import re
from typing import Literal

Mood = Literal["", "preambular", "operative"]

_ADVERBS = (
    "also further furthermore once again deeply gravely strongly seriously fully firmly profoundly "
    "equally particularly highly extremely very greatly especially acutely keenly duly "
    "reiterates expressly urgently warmly unequivocally solemnly categorically vigorously "
    "respectfully additionally finally moreover likewise accordingly therefore hereby in unanimously"
).split()
_STATES = (
    "acting affirming alarmed anxious appalled appreciative attentive aware believing cognisant "
    "cognizant committed concerned confident conscious convinced dedicated desiring desirous "
    "determined disappointed dismayed distressed disturbed encouraged equipped faithful frustrated "
    "grateful gratified guided heartened honoured hopeful horrified indignant inspired interested "
    "mindful motivated moved outraged perturbed pleased preoccupied recalled reassured reminded "
    "resolute resolved saddened satisfied seized shocked struck supportive sympathetic touched "
    "troubled vigilant persuaded worried whereas"
).split()
_PARTICIPLE_NOT = {"during", "following", "nothing", "everything", "anything", "something", "king"}
_FINITE = (
    "accepts accords acknowledges acts addresses adheres adjusts admits adopts advises affirms agrees "
    "allocates allows amends announces appeals applauds appoints appreciates approves asks asserts "
    "associates assigns assures attaches authorises authorizes avails awaits believes bears calls "
    "cancels censures charges commemorates commends commits concludes concurs condemns confers "
    "confirms congratulates considers continues convenes conveys counsels creates decides declares "
    "defers defines delegates demands deplores deprecates designates desires determines devotes "
    "directs discharges draws elects emphasises emphasizes empowers enables encourages endorses "
    "entrusts establishes exhorts expects expresses extends finds fixes gives grants hails highlights "
    "honours honors hopes identifies includes informs instructs insists institutes intends invites "
    "joins keeps launches lauds limits looks maintains makes mandates modifies moves names notes "
    "notices objects observes offers opens opposes orders pays permits places pledges postpones "
    "praises proclaims proposes protests provides ratifies reaffirms realises realizes reasserts "
    "recalls receives recognises recognizes recommends recommits reconfirms records "
    "re-emphasizes re-emphasises reemphasizes refers regards regrets reiterates rejects rejoices "
    "relieves remains reminds renews repeals repeats requests requires rescinds reserves resolves "
    "restates resumes revises revokes salutes selects sets shares solicits stands states stresses "
    "submits suggests supports suspends takes tasks terminates thanks transfers transmits trusts "
    "underlines underscores understands undertakes upholds urges views voices welcomes wishes "
    "commissions dissolves instals renews empowers deletes replaces retains subscribes acclaims "
    "accredits advocates allots appropriates apportions assesses bestows bans changes consolidates "
    "cautions denounces discontinues enjoins ensures envisages exempts facilitates hopes imposes "
    "initiates inscribes issues lifts notifies obliges organizes pronounces prohibits promotes "
    "prolongs raises reappoints reinstates reserves reviews sends specifies strengthens transforms "
    "treats vests withdraws"
).split()
_FINITE_PLURAL = (
    "accept acknowledge adopt affirm agree appeal approve call commend commit condemn confirm decide "
    "declare emphasize encourage endorse express instruct invite note pledge proclaim reaffirm recall "
    "recognize recommend reiterate request resolve stress support take undertake underline urge welcome"
).split()
_FINITE_ES = (
    "acepta acoge aclama acuerda adopta advierte afirma agradece alienta apela apoya aprecia aprueba "
    "asigna autoriza celebra comparte comunica concede condena confía confirma considera convoca crea "
    "decide declara delega deplora designa destaca determina dispone elogia encarga encomia encomienda "
    "enfatiza establece espera estima exhorta exige expresa felicita faculta hace insta instruye "
    "invita lamenta llama manifiesta mantiene modifica nombra observa ordena pide proclama prorroga "
    "proclama propone ratifica reafirma recalca rechaza recomienda reconoce recuerda reitera renueva "
    "remite requiere resuelve ruega saluda señala se solicita subraya sugiere suspende toma transmite "
    "urge valora"
).split()
_FINITE_FR = (
    "accueille adopte affirme appelle applaudit approuve autorise charge condamne confirme considère "
    "constate convient crée décide déclare demande déplore désigne encourage engage exhorte exige "
    "exprime fait félicite insiste invite lance loue note nomme prend prie proclame rappelle réaffirme "
    "recommande reconnaît regrette réitère remercie renouvelle rend salue se souligne sollicite souscrit "
    "suggère"
).split()
_STATES_ES = (
    "alarmada alarmado alentada alentado animada animado apenada consciente conscientes consternada "
    "convencida convencido convencidas convencidos decidida decidido determinada deseosa deseoso "
    "guiada guiado inspirada inspirado inquieta persuadida preocupada preocupado profundamente "
    "resuelta resuelto vista visto vistos vistas atenta enterada"
).split()
_STATES_FR = (
    "alarmée animée consciente conscient convaincue convaincu désireuse désireux déterminée "
    "encouragée guidée gravement inspirée inquiète inquiet persuadée préoccupée préoccupé profondément "
    "résolue soucieuse soucieux vivement vu considérant"
).split()
_STATES_PT = ("ciente consciente convencida preocupada tendo visto vista".split())
_INFINITIVE_NOT = {
    "por", "par", "ser", "lugar", "mujer", "poder", "hogar", "mar", "bar", "for", "her", "per", "or",
    "under", "after", "over", "member", "other", "whether", "number", "chapter", "paper", "letter",
    "mayor", "menor", "mejor", "sector", "director", "other", "either", "never", "her", "their",
    "your", "our", "war", "year", "far", "order", "water", "power", "peer", "major", "minor", "labor",
    "error", "her", "harbor", "error", "senior", "junior", "prior", "super", "inter", "four", "hour",
    "nuclear", "similar", "particular", "popular", "militar", "familiar", "regular", "secular",
    "interior", "exterior", "superior", "anterior", "posterior", "favor", "valor", "honor", "asesor",
    "ayer", "taller", "cuarzo", "tercer", "primer", "cualquier",
}

_WORD = r"[A-Za-zÀ-ÿ’'-]+"
_TOKEN = re.compile(_WORD)
_EMPHASIS = re.compile(r"^[\s_*“\"‘'«]*")
_PARTICIPLE = re.compile(r"[a-z-]{2,}ing$")
_GERUND_ES = re.compile(r"[a-záéíóúñ]{2,}(?:ando|iendo|yendo)(?:se|la|lo)?$")
_GERUND_PT = re.compile(r"[a-zà-ÿ]{2,}(?:ando|endo|indo)(?:-se)?$")
_GERUND_FR = re.compile(r"(?:ayant|[a-zà-ÿ]{3,}(?:ant))$")
_INFINITIVE_ES = re.compile(r"[a-záéíóúñü]{3,}(?:ar|er|ir)(?:le|les|se|lo|la|los|las)?$")
_THROUGH = {
    "in", "into", "account", "mind", "note", "upon", "on", "to", "with", "for", "of", "its", "that",
    "also", "further", "again", "visto", "presente", "cuenta", "en", "nota", "por", "seen", "heard",
    "examined", "considered", "received", "noted", "adopted", "been", "regard", "special", "specially",
    "appreciation", "concern", "satisfaction", "además", "asimismo", "también", "igualmente", "even",
    "examinado", "recibido", "considerado", "analizado", "conta",
}


def leading_verb(text: str) -> tuple[str, Mood]:
    """The verb phrase a paragraph starts with, as printed, and the part of a resolution it marks.

    Both are empty where the text starts with no verb of resolutions.
    """
    start = _EMPHASIS.match(text)
    offset = start.end() if start else 0
    words = list(_TOKEN.finditer(text, offset, offset + 160))
    if not words:
        return "", ""
    for index, word in enumerate(words[:4]):
        low = word[0].lower()
        after = words[index + 1][0].lower() if index + 1 < len(words) else ""
        mood = _mood(low, after, first=index == 0)
        if mood:
            return text[offset : _phrase_end(text, words, index, mood)], mood
        if low not in _ADVERBS and low not in _ADVERBS_ES:
            return "", ""
    return "", ""


_ADVERBS_ES = (
    "además asimismo también igualmente profundamente firmemente altamente gravemente enérgicamente "
    "encarecidamente también nuevamente aussi également en outre vivement profondément fermement "
    "gravement de nouveau sérieusement instamment"
).split()
_FINITES = {*_FINITE, *_FINITE_ES, *_FINITE_FR}
_STATE_SET = {*_STATES, *_STATES_ES, *_STATES_FR, *_STATES_PT}


_NOUNS = {
    "states", "measures", "reports", "notices", "views", "voices", "places", "orders", "grants",
    "offers", "charges", "changes", "issues", "records", "limits", "sets", "shares", "names",
    "objects", "finds", "supports", "acts", "advances", "transfers", "tasks", "commissions", "reviews",
    "instructs", "hopes", "stands", "terms", "limits", "censures", "estimates", "objetivos",
}


def _mood(word: str, after: str, *, first: bool) -> Mood:
    if word in _NOUNS and after not in ("that", "its", "the", "with", "to", "upon", "again"):
        return ""
    if word in ("to", "that", "que", "a") and first:
        return "operative" if word == "to" and after else ""
    if word in _FINITES:
        return "operative"
    if word in _STATE_SET or (_PARTICIPLE.match(word) and word not in _PARTICIPLE_NOT):
        return "preambular"
    if _GERUND_ES.match(word) or _GERUND_PT.match(word) or word in ("habiendo", "ayant"):
        return "preambular"
    if _GERUND_FR.match(word) and word not in ("enfant", "important", "pendant", "avant"):
        return "preambular"
    if _INFINITIVE_ES.match(word) and word not in _INFINITIVE_NOT and after in _AFTER_INFINITIVE:
        return "operative"
    return ""


_AFTER_INFINITIVE = {
    "a", "al", "el", "la", "los", "las", "que", "su", "sus", "un", "una", "por", "en", "con", "de",
    "del", "nota", "como", "para", "también", "asimismo", "además", "sobre", "esta", "este", "lo",
    "presente", "énfasis", "enfáticamente", "nuevamente", "todos", "todas", "ante", "y", "o", "à",
    "aos", "ao", "os", "as", "todo", "toda", "cuenta", "se", "no", "entre", "hacia", "e",
}


def _phrase_end(text: str, words: list[re.Match[str]], index: int, mood: Mood) -> int:
    """Where the phrase ends: caps run on while the words are in caps, else known followers."""
    last = index
    lead = words[0][0]
    in_caps = len(lead) > 1 and lead.isupper()
    if mood == "operative" and lead.lower() == "to":
        last = min(index + 1, len(words) - 1)
    for position in range(last + 1, min(last + 6, len(words))):
        gap = text[words[position - 1].end() : words[position].start()]
        word = words[position][0]
        if gap.strip("_* \u00a0"):
            break
        follows = word.isupper() and len(word) > 1 if in_caps else word.lower() in _THROUGH
        if not follows:
            break
        last = position
    while not in_caps and last > index and words[last][0].lower() in ("its", "that", "of"):
        last -= 1
    return words[last].end()
