"""The names of the months, in small letters, in the languages that resolutions come in."""

from __future__ import annotations

ENGLISH_MONTHS = (
    "january february march april may june july august september october november december"
).split()
SPANISH_MONTHS = (
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
).split()
_FRENCH_MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
).split()
_PORTUGUESE_MONTHS = (
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
).split()
# The number of a month by each of its names.
MONTHS = {
    name: number
    for names in (ENGLISH_MONTHS, SPANISH_MONTHS, _FRENCH_MONTHS, _PORTUGUESE_MONTHS)
    for number, name in enumerate(names, 1)
} | {"setiembre": 9}

# As they are printed within a sentence.
ENGLISH_MONTH = f"(?:{'|'.join(map(str.capitalize, ENGLISH_MONTHS))})"
SPANISH_MONTH = f"(?:{'|'.join(SPANISH_MONTHS)})"
