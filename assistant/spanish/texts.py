"""The fixed sentences of answers on whole texts: front matter, words, what cites what."""

from __future__ import annotations

_FRONT = {
    "{symbol} is loaded in {language}; it does not name an original language.": (
        "{symbol} está cargada en {language}; no nombra una lengua original."
    ),
    "{symbol} is loaded in {language}.": "{symbol} está cargada en {language}.",
    "The original of {symbol} is in {language}.": "El original de {symbol} está en {language}.",
    "The symbol is {symbol}.": "El símbolo es {symbol}.",
    "{symbol} is titled {quote}.": "{symbol} se titula {quote}.",
    "{symbol} is printed without a title.": "{symbol} está impresa sin título.",
    "{symbol} is the earlier, adopted on {date}.": ("{symbol} es la anterior, aprobada el {date}."),
    "{symbol} is the later, adopted on {date}.": "{symbol} es la posterior, aprobada el {date}.",
    "{symbol} is the earliest, adopted on {date}.": (
        "{symbol} es la más antigua, aprobada el {date}."
    ),
    "{symbol} is the latest, adopted on {date}.": (
        "{symbol} es la más reciente, aprobada el {date}."
    ),
    "{symbol} was adopted on {date}.": "{symbol} fue aprobada el {date}.",
    "{symbol} was adopted by the {organ}.": "{symbol} fue aprobada por: {organ}.",
    "{symbol} was adopted at the {session}.": "{symbol} fue aprobada en: {session}.",
    "{symbol} was adopted in {where}.": "{symbol} fue aprobada en {where}.",
    "{symbol} was adopted under {item}.": "{symbol} fue aprobada en virtud de: {item}.",
    "{symbol} was adopted {span} after {other}: on {date1} and {date2}.": (
        "{symbol} fue aprobada {span} después de {other}: el {date1} y el {date2}."
    ),
    "{symbol} was adopted on the same day as {other}: on {date1} and {date2}.": (
        "{symbol} fue aprobada el mismo día que {other}: el {date1} y el {date2}."
    ),
    "{symbol} was adopted {how}.": "{symbol} fue aprobada: {how}.",
    "{symbol} has {count1} {parts} paragraphs, with {count2} sub-paragraphs.": (
        "{symbol} tiene {count1} párrafos {parts}, con {count2} apartados."
    ),
    "{symbol} has no annex.": "{symbol} no tiene anexo.",
    "{symbol} has an annex.": "{symbol} tiene un anexo.",
    "{symbol} has an annex, {quote}.": "{symbol} tiene un anexo, {quote}.",
    "{symbol} has {count} annexes.": "{symbol} tiene {count} anexos.",
    "{symbol} has {count} {parts} paragraphs.": "{symbol} tiene {count} párrafos {parts}.",
    "The text does not say in which place that was; of the adoption of {symbol} it states only "
    "what stands under the title.": (
        "El texto no dice en qué lugar fue; de la aprobación de {symbol} solo consta lo que figura "
        "bajo el título."
    ),
    "The text of {symbol} does not say who proposed, drafted or signed it.": (
        "El texto de {symbol} no dice quién lo propuso, redactó o firmó."
    ),
    "The text of {symbol} says only this of the vote: {said}.": (
        "El texto de {symbol} solo dice esto de la votación: {said}."
    ),
    "The text of {symbol} does not say how the vote went.": (
        "El texto de {symbol} no dice cuál fue el resultado de la votación."
    ),
    "{count} resolution is loaded:": "Hay {count} resolución cargada:",
    "{count} resolutions are loaded:": "Hay {count} resoluciones cargadas:",
    "No loaded resolution is in {language}.": "Ninguna resolución cargada está en {language}.",
    "{count} loaded resolution is in {language}:": "{count} resolución cargada está en {language}:",
    "{count} loaded resolutions are in {language}:": (
        "{count} resoluciones cargadas están en {language}:"
    ),
    "No loaded resolution is of the {organ}.": "Ninguna resolución cargada es de: {organ}.",
    "{count} loaded resolution is of the {organ}:": "{count} resolución cargada es de: {organ}:",
    "{count} loaded resolutions are of the {organ}:": (
        "{count} resoluciones cargadas son de: {organ}:"
    ),
    "No loaded resolution was adopted {when}.": "Ninguna resolución cargada fue aprobada: {when}.",
    "{count} loaded resolution was adopted {when}:": (
        "{count} resolución cargada fue aprobada ({when}):"
    ),
    "{count} loaded resolutions were adopted {when}:": (
        "{count} resoluciones cargadas fueron aprobadas ({when}):"
    ),
}
_WORDS = {
    "{short} stands for {name}.": "{short} significa {name}.",
    "{short} is the {name}.": "{short} es: {name}.",
    "The resolutions do not mention {term}.": "Las resoluciones no mencionan {term}.",
    "The resolutions use {term} without saying what it stands for.": (
        "Las resoluciones usan {term} sin decir qué significa."
    ),
    "The resolutions use {quote} without defining it.": (
        "Las resoluciones usan {quote} sin definirlo."
    ),
    "The resolutions do not define {quote}.": "Las resoluciones no definen {quote}.",
    "The texts do not mention {term}.": "Los textos no mencionan {term}.",
    "No paragraph of the loaded resolutions mentions {term}.": (
        "Ningún párrafo de las resoluciones cargadas menciona {term}."
    ),
    "No paragraph of {symbol} mentions {quote}.": "Ningún párrafo de {symbol} menciona {quote}.",
    "{subject} stands in 1 paragraph:": "{subject} figura en 1 párrafo:",
    "{subject} stands in {count} paragraphs:": "{subject} figura en {count} párrafos:",
    "{subject} stands in {count1} paragraphs of {count2} resolutions:": (
        "{subject} figura en {count1} párrafos de {count2} resoluciones:"
    ),
    "No loaded resolution is on {quote}.": "Ninguna resolución cargada trata de {quote}.",
    "Closest in meaning:": "Lo más cercano por su sentido:",
    "1 loaded resolution is on {quote}:": "1 resolución cargada trata de {quote}:",
    "{count} loaded resolutions are on {quote}:": (
        "{count} resoluciones cargadas tratan de {quote}:"
    ),
    "{count} other mentions it as well.": "{count} más también lo menciona.",
    "{count} others mention it as well.": "{count} más también lo mencionan.",
    "- **{symbol}** {title}, {date} ({count} of its paragraphs)": (
        "- **{symbol}** {title}, {date} ({count} de sus párrafos)"
    ),
    "- **{symbol}** {title}, {date}": "- **{symbol}** {title}, {date}",
    "… and {count} more.": "… y {count} más.",
    "These paragraphs give dates:": "Estos párrafos dan fechas:",
    "The resolutions tell of this time ({said}):": (
        "Las resoluciones hablan de ese tiempo ({said}):"
    ),
    "The loaded resolutions date nothing then ({said}).": (
        "Las resoluciones cargadas no fechan nada entonces ({said})."
    ),
    "{symbol} dates nothing then ({said}).": "{symbol} no fecha nada entonces ({said}).",
}
_CITED = {
    "{name} is not loaded; it is only cited in {places} and {count} more.": (
        "{name} no está cargada; solo se cita en {places} y {count} más."
    ),
    "{name} is not loaded; it is only cited in {places}.": (
        "{name} no está cargada; solo se cita en {places}."
    ),
    "{name} is not loaded; the library is empty.": (
        "{name} no está cargada; la biblioteca está vacía."
    ),
    "{name} is not loaded, and the loaded resolutions do not cite it.": (
        "{name} no está cargada, y las resoluciones cargadas no la citan."
    ),
    "{name} is not loaded; it is cited so: {quote}.": (
        "{name} no está cargada; se cita así: {quote}."
    ),
    "No other loaded text cites {symbol}.": "Ningún otro texto cargado cita {symbol}.",
    "{symbol} does not cite {other}; it is the other way round.": (
        "{symbol} no cita {other}; es al revés."
    ),
    "{symbol} does not cite {other}, nor the other way round.": (
        "{symbol} no cita {other}, ni al revés."
    ),
    "Nothing that {symbol} cites is of the body asked about.": (
        "Nada de lo que cita {symbol} es del órgano por el que se pregunta."
    ),
    "The documents named:": "Los documentos nombrados:",
    "The meetings named:": "Las reuniones nombradas:",
    "The short forms explained:": "Las siglas que se explican:",
    "Every text that they cite by its symbol is loaded.": (
        "Todos los textos que citan por su símbolo están cargados."
    ),
    "1 cited text is not loaded:": "1 texto citado no está cargado:",
    "{count} cited texts are not loaded:": "{count} textos citados no están cargados:",
    "**{citation}** renews mandates of {symbol}.": "**{citation}** renueva mandatos de {symbol}.",
    "**{citation}** ends {symbol}.": "**{citation}** pone fin a {symbol}.",
    "**{citation}** {relation} what {older}, ordered.": (
        "**{citation}** {relation} lo que dispuso {older}."
    ),
    "**{citation}** {relation} {symbol}.": "**{citation}** {relation} {symbol}.",
    "{symbol} renews or repeats nothing that {older} ordered.": (
        "{symbol} no renueva ni repite nada de lo que dispuso {older}."
    ),
    "No later loaded text renews or repeats {places}.": (
        "Ningún texto posterior cargado renueva o repite {places}."
    ),
    "No later loaded text takes up {symbol} again or cites it.": (
        "Ningún texto posterior cargado retoma o cita {symbol}."
    ),
    "No loaded text says that it supersedes or repeals {symbol}.": (
        "Ningún texto cargado dice que sustituya o derogue {symbol}."
    ),
    "No loaded text says that it amends or ends {symbol}; it is taken up again by {names}.": (
        "Ningún texto cargado dice que enmiende {symbol} o le ponga fin; lo retoma {names}."
    ),
    "No loaded text says that it amends or ends {symbol}.": (
        "Ningún texto cargado dice que enmiende {symbol} o le ponga fin."
    ),
    "The text of {symbol} does not say whether it is binding.": (
        "El texto de {symbol} no dice si es vinculante."
    ),
    "{symbol} does not say that it {relations} {who}.": (
        "{symbol} no dice de sí misma ({relations}): {who}."
    ),
}

OF_TEXTS = {**_CITED, **_FRONT, **_WORDS}
