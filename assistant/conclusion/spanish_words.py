"""Spanish words that deny, hedge, order and mention, as parts of the patterns of `words`."""

_FINITE = (
    r"(?:(?:se|les?|l[oa]s?)\s+)?(?:\w+r(?:á|án|ía|ían)|hay|ha|han|haya|hayan|es|son|está|están|fue|fueron|"
    r"debe|deben|puede|pueden|pued[ae]n|tienen?|incluyen?|impide[n]?|afecta[n]?|requieren?)"
)
DENYING = (
    rf"\bno\s+{_FINITE}\b|\bno\s+se\b|\bque\s+no\s+(?!m[áa]s\b|menos\b|s[oó]lo\b|solamente\b)\w+|"
    r"\bsin\s+(?:derecho|cargo|costo)\b|\babst(?:enerse|engan?)\s+de\b|\bprohíb[ae]\w*\b|\bprohibir\b|"
    r"\b(?:ningún|ninguna)\s+(?:\w+\s+){1,8}?\w+rán?\b(?!\s+\w+r\s+(?:m[áa]s|menos)\b)"
)
DENYING_TWICE = (
    r"\bno\s+(?:se\s+|podrán?\s+)?(?:exclu[iy]|impid|impedi|limit|restring|perjudic|afect)\w*|"
    r"\bno\s+(?:s[oó]lo|solamente|únicamente|necesariamente)\b"
)
HEDGING = (
    r"sin|considerar|consideren?|consideración|conveniencia|posibilidad(?:es)?|viabilidad|salvo|excepto|"
    r"sujet[oa]s?\s+a|a\s+menos\s+que|siempre\s+que|hasta\s+que|s[oó]lo|solamente|únicamente|intención|"
    r"falta|carec\w+|ofrec\w+|ofrecimiento|propuesta|lament\w+|voluntari[oa]s?|si\s+(?:procede|corresponde)"
)
EXCEPTING = r"a\s+menos\s+que|siempre\s+que|con\s+excepción\s+de|sujet[oa]s?\s+a|hasta\s+que"
MENTIONING = (
    r"mencion\w+|hablan?|tratan?\s+de|"
    r"dicen?\s+(?:algo|que)|se\s+refieren?|aluden?|abordan?|se\s+ocupan?"
)
# A question in a past tense asks what was done.
DONE = r"(?:se\s+)?(?:han?|habían?|fue|fueron|hubo|hizo|\w+ó|\w+[ai]ron)"
ORDERING = (
    r"pid\w+|solicit\w+|instan?|instó|instaron|instar|"
    r"encomend\w+|exhort\w+|invit\w+|recomend\w+|encarg\w+|decid\w+"
)
DIRECTING = (
    r"encomendar|encargar|solicitar|pedir|instar|"
    r"exhortar|invitar|alentar|recomendar|instruir|reiterar"
)
GENERIC = """resolución resoluciones texto textos documento documentos declaración párrafo párrafos
    asamblea consejo estado estados país países gobierno gobiernos miembro miembros organización
    naciones unidas secretario secretaría general permitido permitida obligatorio obligatoria
    obligado obligada obligados obligadas vinculante habla hablan trata tratan año años"""
