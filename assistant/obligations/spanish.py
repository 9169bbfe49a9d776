"""Who must do what in Spanish: "Encomendar al Consejo Permanente que presente un informe"."""

from __future__ import annotations

import re

from assistant.obligations.actions import Directive
from assistant.obligations.phrases import Extent, between, trim
from assistant.obligations.records import Force
from assistant.obligations.spanish_fields import NAME

_VERBS: tuple[tuple[Force, str], ...] = (
    ("instructs", r"encomendar|encomienda|encargar|encarga|instruir|instruye|ordenar|ordena"),
    (
        "instructs",
        r"renovar\s+el\s+mandato|renueva\s+el\s+mandato|reiterar\s+(?:el\s+mandato|la\s+instrucción)",
    ),
    (
        "requests",
        r"solicitar|solicita|pedir|pide|requerir|requiere|reitera(?:r)?\s+(?:la|su)\s+(?:solicitud|petición|pedido)",
    ),
    ("urges", r"instar|insta|exhortar|exhorta"),
    ("invites", r"invitar|invita"),
    ("encourages", r"alentar|alienta"),
    ("recommends", r"recomendar|recomienda"),
    ("authorizes", r"autorizar|autoriza"),
    (
        "decides",
        r"decidir|decide|resolver|resuelve|convocar|convoca|crear|crea|establecer|establece"
        r"|celebrar|celebra|designar|designa|nombrar|nombra|prorrogar|prorroga"
        r"|(?:extender|extiende|terminar|termina|rescindir|rescinde|revocar|revoca)\s+el\s+mandato"
        r"|(?:dejar|deja)\s+sin\s+efecto|(?:poner|pone)\s+fin",
    ),
)
_DECISION = f"v{len(_VERBS) - 1}"
_VERB = "|".join(f"(?P<v{n}>{pattern})" for n, (_, pattern) in enumerate(_VERBS))
_LEAD = re.compile(
    rf"\W*(?:(?:también|asimismo|además|nuevamente|igualmente|encarecidamente),?\s+)*(?:{_VERB})\b"
    r"(?:\s+(?:también|asimismo|además|nuevamente|encarecidamente))?",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\.\s+(?=[A-ZÁÉÍÓÚ])")
# "Convocar la Reunión …, y encargar al Consejo Permanente que …" goes on with another verb.
_STATES = re.compile(r"\W*[A-ZÁ][a-záéíóúñ]+(?:ar|er|ir)\b")
_LATER = re.compile(
    rf"(?:,\s+(?:y|e)|;(?:\s+(?:y|e))?|(?P<close>\s(?:y|e)))\s+(?=(?P<verb>{_VERB})\s+(?:al?\s|que\s|(?P<thing>una?\s)))"
)
# "Agradecer al Secretario General su informe y solicitarle que …" turns to whom it thanks.
_TO_WHOM = re.compile(
    r"\s+(?:y|e)\s+(?P<verb>(?P<stem>solicitar|pedir|encomendar|encargar|instar|exhortar|invitar|alentar"
    r"|recomendar|autorizar)(?:les?|los?|las?))\s+(?:a\s+)?(?:que\s+)?(?=[a-záéíóúñ])"
)
_THANKS = re.compile(r",?\s+(?:y|e)\s+(?:agradecer|expresar|felicitar)\b")
_ADDRESSED = re.compile(
    r"\s*,?\s*(?:al\s+|a\s+)(?=(?:[A-ZÁÉÍÓÚ]|los\s|las\s|la\s|sus?\s|todos\s|todas\s))"
)
_COMPLEMENT = re.compile(
    r"[\s,]+(?:a\s+que|para\s+que|de\s+que|que|a|a\s+fin\s+de\s+que)(?P<inset>,\s[^;]{3,240}?,)?\s+"
    r"(?!(?:la|las|los|una?|su|este|otra)\s)(?=(?:no\s+)?(?:se\s+|lo\s+|la\s+)?[a-záéíóúñ]+(?:[aeoé]n?|[aei]r|se)\b)"
)
_OPEN = re.compile(
    r"[\s,]+(?:a\s+que|para\s+que|a\s+fin\s+de\s+que|que|a)(?:,\s[^:;]{3,240}?:\s*|\s*:?\s*)$|\s*:\s*$"
)
_SERIAL = re.compile(r"[\s;,]+(?:y|e|o|u)\s*$")
_THAT = re.compile(r"\W*(?:a\s+)?que\s+(?=[a-záéíóúñ])")
_INSERTION = re.compile(
    r",?\s(?:por|a\s+través|en\s+(?:coordinación|colaboración|cooperación|consulta|el\s+marco)|de\s+conformidad"
    r"|de\s+acuerdo|teniendo|con\s+la|dentro|que\s+aún|según)\b|,"
)
_DECIDES = re.compile(r"(?:decid|res[ou]|disp)", re.IGNORECASE)
# A further action of the same actor: "prepare un modelo … y lo presente al Consejo".
_AND_DO = re.compile(
    r",?\s+y\s+(?:(?:a\s+)?que\s+|a\s+)?(?=(?:(?:lo|la|los|las|se|les?)\s+)?(?:present|rind|remit|transmit|inform|somet"
    r"|public|prepar|elabor|convo[cq]u?|celebr|env[ií]|comuni[cq]u?|notifi[cq]u?|design|organi[cz]|distribuy|pon)"
    r"(?:en?|an?|ar|er|ir|ga)\b|les?\s+[a-záéíóúñ]+[ae]n?\b)"
    r"|,?\s+y\s+(?=[a-záéíóúñ]+[ae]n\s+(?:el|la|los|las|una?|sus?)\s)"
    r"|,?\s+y\s+(?P<that>(?:a\s+)?que)\s+(?=(?:(?:lo|la|los|las|se|les?)\s+)?[a-záéíóúñ]+[ae]n?\b)"
)
_INNER_QUE = re.compile(r"\bque\b")
# "Decide" opens in both languages.
_ENGLISH = re.compile(r"\W*[a-z]+\s+(?:to|that|the)\s", re.IGNORECASE)


def is_spanish(masked: str) -> bool:
    """Whether a paragraph opens with a Spanish verb of obligation, or goes on with one."""
    if _LEAD.match(masked):
        return not _ENGLISH.match(masked)
    return bool(_STATES.match(masked) and (_LATER.search(masked) or _TO_WHOM.search(masked)))


def spanish_directives(masked: str) -> list[Directive]:
    """The obligations of a Spanish paragraph, in order; "y encargar al …" begins another."""
    sentence = _SENTENCE.search(masked)
    end = sentence.start() if sentence else len(masked)
    turned = _TO_WHOM.search(masked, 0, end)
    stop = turned.start() if turned else end
    joints = [later for later in _LATER.finditer(masked, 0, stop) if _goes_on(masked, later)]
    found = [
        directive
        for extent in between(joints, 0, stop)
        for directive in _directives(masked, *extent)
    ]
    return found + (_turned_to(masked, turned, end) if turned else [])


def _goes_on(masked: str, later: re.Match[str]) -> bool:
    """Whether "y convocar", "y solicita al" has the form of the paragraph's own verb."""
    if not (later["close"] or later["thing"]):
        return True
    lead = _LEAD.match(masked)
    alike = lead is not None and (lead[0].split()[0][-1] == "r") == (
        later["verb"].split()[0][-1] == "r"
    )
    return alike and (not later["thing"] or bool(lead and lead[_DECISION]))


def _turned_to(masked: str, again: re.Match[str], end: int) -> list[Directive]:
    """What those are asked who were thanked: "Agradecer a la Oficina su informe y pedirle que"."""
    thanked = _THANKED.match(masked)
    named = NAME.match(masked, thanked.end(), end) if thanked else None
    lead = _LEAD.match(again["stem"])
    if named is None or lead is None:
        return []
    force = _VERBS[_index(lead)][0]
    return [
        Directive(again.span("verb"), force, named.span(), action, language="es")
        for action in _actions(masked, again.end(), end)
    ]


def _index(lead: re.Match[str]) -> int:
    return next(n for n in range(len(_VERBS)) if lead[f"v{n}"])


_THANKED = re.compile(r"\W*[A-ZÁ][a-záéíóúñ]+(?:ar|er|ir)\s+(?:al\s+|a\s+)")


def _directives(masked: str, start: int, end: int) -> list[Directive]:
    """The obligation of one verb; without "a …" or "que …" the organ decides.

    One that ends in "a que:" leaves its action to the sub-paragraphs.
    """
    lead = _LEAD.match(masked, start, end)
    if lead is None:
        return []
    index = _index(lead)
    force, verb = _VERBS[index][0], lead.span(f"v{index}")
    thanks = _THANKS.search(masked, lead.end(), end)
    end = thanks.start() if thanks else end
    addressed = _ADDRESSED.match(masked, lead.end(), end)
    start = addressed.end() if addressed else lead.end()
    complement = _COMPLEMENT.search(masked, start, end)
    if addressed is None:
        if force != "decides" and (that := _THAT_PARTY.match(masked, lead.end(), end)):
            return [
                Directive(verb, force, that.span("who"), action, language="es")
                for action in _actions(masked, that.end(), end)
            ]
        begins = complement.end() if complement and force != "decides" else start
        begins = begins if _DECIDES.match(masked, verb[0]) or force != "decides" else verb[0]
        return [Directive(verb, force, None, trim(masked, begins, end), language="es")]
    left = _OPEN.search(masked, start, end)
    if left and (complement is None or left.start() <= complement.start()):
        actor = _before_insertion(masked, start, left.start())
        return [Directive(verb, force, actor, None, language="es")]
    if complement is None:
        return _given_to(masked, verb, force, (start, end))
    actor = _before_insertion(masked, start, complement.start())
    prelude = (actor[1], complement.end())
    return [
        Directive(verb, force, actor, action, prelude, language="es")
        for action in _actions(masked, complement.end(), end)
    ]


def _before_insertion(masked: str, start: int, end: int) -> Extent:
    """Who is addressed, without what is inserted behind the name."""
    inserted = _INSERTION.search(masked, start, end)
    return trim(masked, start, inserted.start() if inserted else end)


# "Recomienda que los Estados presenten …"
_THAT_PARTY = re.compile(
    rf"\s+que\s+(?P<who>(?:el|la|los|las)\s+{NAME.pattern})\s+(?=[a-záéíóúñ]+[ae]n?\b)"
)


def _given_to(masked: str, verb: Extent, force: Force, extent: Extent) -> list[Directive]:
    """What somebody is given to do by a noun: "Encargar al Comité la preparación de un plan"."""
    named = NAME.match(masked, *extent)
    task = _TASK.match(masked, named.end(), extent[1]) if named else None
    if named is None or task is None:
        return []
    return [
        Directive(verb, force, named.span(), trim(masked, task.end(), extent[1]), language="es")
    ]


_TASK = re.compile(r"\s+(?=(?:el|la|los|las|una?)\s+[a-záéíóúñ])")


def _actions(masked: str, start: int, end: int) -> list[Extent]:
    """The coordinated actions of one actor."""
    joints = [
        joint
        for joint in _AND_DO.finditer(masked, start, end)
        if not (joint["that"] and _INNER_QUE.search(masked, start, joint.start()))
    ]
    return [trim(masked, *extent) for extent in between(joints, start, end)]


def inherited_directives(masked: str, verb: Extent, force: Force) -> list[Directive]:
    """The actions of a sub-paragraph whose chapeau names the verb and the actor."""
    that, serial = _THAT.match(masked), _SERIAL.search(masked)
    start, end = that.end() if that else 0, serial.start() if serial else len(masked)
    return [
        Directive(verb, force, None, action, language="es")
        for action in _actions(masked, start, end)
    ]
