"""The fixed sentences of answers and what stands for them in Spanish.

Written citations are the same in every language, and what is quoted is never put into another.
"""

from __future__ import annotations

from assistant.spanish.texts import OF_TEXTS

_OPENINGS = {
    "Not in the resolutions.": "No está en las resoluciones.",
    "Yes:": "Sí:",
    "**Yes**:": "**Sí**:",
    "**No**:": "**No**:",
    "Yes, for these:": "Sí, para estos:",
    "No, not all of it:": "No, no todo:",
    "Not all of it:": "No todo:",
    "No, it only {force} this:": "No, solo lo {force}:",
}
_DUTIES = {
    "These times are set:": "Se fijan estos plazos:",
    "**{symbol}** asks {actor}:": "**{symbol}** pide a «{actor}»:",
    "**{symbol}** orders:": "**{symbol}** dispone:",
    "**{symbol}** ({title}) orders:": "**{symbol}** ({title}) dispone:",
    "**{symbol}** recalls in its preamble:": "**{symbol}** recuerda en su preámbulo:",
    "**{symbol}** ({title}) recalls in its preamble:": (
        "**{symbol}** ({title}) recuerda en su preámbulo:"
    ),
    "- {force}:": "- {force}:",
    "- {force} {who}:": "- {force} a «{who}»:",
    "- **{actor}** ({force}):": "- **{actor}** ({force}):",
    "No obligation of the loaded resolutions is due then ({asked}).": (
        "Ninguna obligación de las resoluciones cargadas vence entonces ({asked})."
    ),
    "{citation}, orders it without saying by when.": "{citation}, lo dispone sin fijar plazo.",
    "The loaded resolutions do not ask {named} to {verb}.": (
        "Las resoluciones cargadas no piden eso a «{named}» ({verb})."
    ),
    "No loaded paragraph says that of {quote}.": "Ningún párrafo cargado dice eso de {quote}.",
}
_COMPARED = {
    "In both:": "En ambas:",
    "In both: {quotes}.": "En ambas: {quotes}.",
    "In more than one:": "En más de una:",
    "Only in {symbol}:": "Solo en {symbol}:",
    "Only {symbol}, not {other}, has:": "Solo {symbol}, y no {other}, tiene:",
    "- **{symbol}**: only here {quotes}.": "- **{symbol}**: solo aquí {quotes}.",
    "- **{symbol}**: nothing that the other has not.": (
        "- **{symbol}**: nada que no tenga la otra."
    ),
    "- **{symbol}** does not state it.": "- **{symbol}** no lo dice.",
    "- **{symbol}** does not mention it.": "- **{symbol}** no lo menciona.",
}
_PARAGRAPHS = {
    "{citation} reads:": "{citation} dice:",
    "That stands in {citation}.": "Eso figura en {citation}.",
    "Yes: it is worded {quote}.": "Sí: está redactado con {quote}.",
    "No: it is worded {quote}.": "No: está redactado con {quote}.",
    "It is worded {quote}; the paragraph does not say more about its force.": (
        "Está redactado con {quote}; el párrafo no dice más sobre su fuerza."
    ),
    "{citation}, gives no reason itself; the preamble says: **{said}**.": (
        "{citation}, no da por sí mismo una razón; el preámbulo dice: **{said}**."
    ),
    "{citation}, gives no reason, and no preambular paragraph gives one.": (
        "{citation}, no da ninguna razón, ni la da ningún párrafo del preámbulo."
    ),
    "No resolutions are loaded, so there is no such paragraph.": (
        "No hay resoluciones cargadas, así que no existe tal párrafo."
    ),
    "None of the {count} loaded resolutions has {place}.": (
        "Ninguna de las {count} resoluciones cargadas tiene {place}."
    ),
    "There is no {place1}: {place2}.": "No existe {place1}: {place2}.",
    "Which resolution do you mean?": "¿A qué resolución se refiere?",
    "{count} of the loaded ones have {place}.": "{count} de las cargadas tienen {place}.",
    "Name one by its symbol, as in: {place} of {symbol}.": (
        "Nombre una por su símbolo, como en: {place} de {symbol}."
    ),
}
_LACKING = {
    "The resolutions say nothing on this.": "Las resoluciones no dicen nada de esto.",
    "None of them says how it fares beside another.": "Ninguna dice cómo es al lado de otra.",
    "This is not stated in the part of the resolutions that was chosen.": (
        "Esto no consta en la parte elegida de las resoluciones."
    ),
    "{symbol} is loaded, but it is not among the resolutions that were chosen.": (
        "{symbol} está cargada, pero no está entre las resoluciones elegidas."
    ),
    "{citation}, asks for it, and whether it was done is not stated.": (
        "{citation}, lo pide, y no se dice si se hizo."
    ),
    "Yes, {quote} in other words:": "Sí, {quote} con otras palabras:",
    "{citation} asks this of {who}, not of the one named.": (
        "{citation} lo pide a {who}, no a quien se nombra."
    ),
}
_CLOSEST = {
    "does not state it": "no lo dice",
    "does not mention {term}": "no menciona {term}",
    "says no more of it": "no dice más de ello",
    "names nobody else": "no nombra a nadie más",
    "names no person": "no nombra a ninguna persona",
    "does not name them": "no los nombra",
    "gives no name of it": "no le da nombre",
    "does not name which": "no dice cuál",
    "gives no reason for this choice": "no da razón de esta elección",
    "only cites it": "solo lo cita",
    "only mentions them": "solo los menciona",
    "only says what is to be done": "solo dice lo que debe hacerse",
    "states no date for it": "no le pone fecha",
    "states no sum of {giver}": "no dice ninguna suma de {giver}",
    "states no such {thing}": "no indica tal cosa ({thing})",
    "states no {thing}": "no lo indica ({thing})",
    "speaks of no {ordinal} one": "no habla de ningún otro ({ordinal})",
    "does not say when {name} meets": "no dice cuándo se reúne {name}",
    "asks this of {who}, not for it": "lo pide a {who}, no para ello",
    "is in {language1}: ask in {language2} for what it says in its own words": (
        "está en {language1}: pregunte en esa lengua para leer sus propias palabras"
    ),
}
_TALK = {
    "Hello.": "Hola.",
    "Ask me about {listed}.": "Pregúnteme sobre {listed}.",
    "You are welcome.": "De nada.",
    "Ask on whenever you like.": "Siga preguntando cuando quiera.",
    "I only answer questions about the loaded resolutions.": (
        "Solo respondo preguntas sobre las resoluciones cargadas."
    ),
    "Please type a question about the resolutions.": (
        "Escriba, por favor, una pregunta sobre las resoluciones."
    ),
    "Please ask in at most {count1} characters; this was {count2}.": (
        "Pregunte, por favor, en {count1} caracteres como máximo; eran {count2}."
    ),
    "I answer who must do what, for whom and by when, read out paragraphs, explain acronyms, "
    "summarise and compare resolutions.": (
        "Respondo quién debe hacer qué, para quién y en qué plazo, leo párrafos, explico siglas, "
        "resumo y comparo resoluciones."
    ),
    "Every quotation is checked word for word against its paragraph, and I say so when the "
    "resolutions don't answer.": (
        "Cada cita se comprueba palabra por palabra con su párrafo, y digo cuándo las resoluciones "
        "no responden."
    ),
}

SENTENCES = {
    **_DUTIES,
    **_COMPARED,
    **_PARAGRAPHS,
    **_OPENINGS,
    **{
        f"The closest paragraph, {{citation}}, {english}.": (
            f"El párrafo más cercano, {{citation}}, {spanish}."
        )
        for english, spanish in _CLOSEST.items()
    },
    **_LACKING,
    **OF_TEXTS,
    **_TALK,
}
