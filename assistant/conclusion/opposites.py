"""Pairs of words of which a text that has the one says no to the other."""

from __future__ import annotations

import re

from assistant.conclusion.words import any_of

OPPOSITES = (
    (any_of(r"army|militar\w+|soldiers?|troops|barracks|armed\s+forces"), any_of(r"civilians?")),
    (any_of(r"civilians?"), any_of(r"military\s+(?:personnel|purposes|use)")),
    (any_of(r"public(?:ly)?"), any_of(r"closed|confidential|private|in\s+camera")),
    (
        any_of(
            r"charge[sd]?|fees?|bill(?:ed)?|pay|paid|money\s+up\s+front|cobr\w+|pagar|pagan?|tarifas?"
        ),
        re.compile(
            r"\b(?:free\s+of\s+charge|(?:at\s+no|without)\s+(?:charge|cost)|without\s+(?:advance\s+)?payment|"
            r"gratuit[oa]s?|gratuitamente)\b",
            re.I,
        ),
    ),
    (
        re.compile(
            r"\b(?:salar(?:y|ies)|wages?|(?<!without )remunerat\w+|salarios?|sueldos?)\b", re.I
        ),
        any_of(r"without\s+(?:any\s+)?remuneration|unremunerated|unpaid|honorary|ad\s+honorem"),
    ),
    (
        any_of(r"includ\w+|counts?|counted|covers?|covered|incluy\w+|inclu[iy]d\w+|cuentan?"),
        any_of(r"excluded|excepted|left\s+out|excluid[oa]s?|exceptuad[oa]s?"),
    ),
    (
        any_of(
            r"again\s+and\s+again",
            r"repeated(?:ly)?|indefinite(?:ly)?|endless(?:ly)?|unlimited|for\s*ever",
            r"(?:more\s+than\s+once|(?:several|many|any\s+number\s+of)\s+times)",
            r"una\s+y\s+otra\s+vez|varias\s+veces|indefinidamente|más\s+de\s+una\s+vez",
        ),
        any_of(
            r"(?:renew|extend|prolong|re-?elect|re-?appoint)\w*\s+(?:for\s+)?(?:only\s+once|once\s+only|once(?!\s+(?:an?|every|per|more)\b))",
            r"(?:may|can|shall)\s+be\s+(?:renewed|extended|prolonged|repeated)\s+(?:only\s+)?once(?!\s+(?:an?|every|per|more)\b)",
            r"(?:renovables?|prorrogables?|reelegibles?)\s+(?:por\s+)?(?:una\s+sola\s+vez|solo\s+una\s+vez)",
        ),
    ),
    (
        any_of(
            r"permanent(?:ly)?|for\s+good|for\s+ever|forever|open-ended|indefinite(?:ly)?|permanentes?"
        ),
        any_of(
            r"temporar(?:y|ily)|provisional(?:ly)?|interim|expires?|laps(?:e|es)|sunset|"
            r"for\s+a\s+(?:trial\s+|single\s+|further\s+|initial\s+)?period\s+of|"
            r"(?:shall|will|is\s+to)\s+(?:end|cease|be\s+dissolved)|temporal(?:es)?",
        ),
    ),
    (
        any_of(r"temporar(?:y|ily)|provisional(?:ly)?|interim|lapses?|expires?"),
        any_of(r"permanent(?:ly)?(?!\s+(?:council|mission|observer|representative|secretariat)s?)"),
    ),
    (
        any_of(r"secret|confidential|closed"),
        any_of(r"public(?:ly)?|published|open\s+to\s+the\s+public"),
    ),
)
