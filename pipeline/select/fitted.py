"""The weights of the pair score: one set within a language, one across languages.

Logistic regression (C = 0.3) over the candidate pairs of 849 labelled press articles, the sample week and the own labelled set
of the tests. Fitted on one week of the press articles and tried on the other (mean of both ways, linked at .45): B-cubed F1 .926,
over articles with a partner .855, stories without a foreign article .84, Korean-English stories .84; on what it was fitted on: .932,
.870, .83, .85. What each number rests on stands in `docs/decisions.md`.
"""

from collections.abc import Mapping

WITHIN: Mapping[str, float] = {
    "base": -7.70,
    "strength": 1.54,
    "lead_clash": -0.50,
    "outlet_strength": -0.81,
    "cosine": 1.04,
    "root_cosine": 1.00,
    "overlap": 0.63,
    "title": 0.47,
    "root_title": 0.68,
    "shared": 1.27,
    "rare_names": -0.84,
    "mid_names": -0.22,
    "mid_words": 0.55,
    "numbers": 0.42,
    "versions": -0.23,
    "cover_low": 1.41,
    "cover_high": 0.98,
    "name_share": 0.05,
    "name_clash": -1.30,
    "outlet": -0.37,
    "title_shared": 0.99,
    "first_name": 0.81,
    "days": -0.79,
}

ACROSS: Mapping[str, float] = {
    "base": -7.70,
    "strength": 1.99,
    "lead_clash": -0.56,
    "cosine": 1.51,
    "root_cosine": 1.23,
    "overlap": 0.79,
    "title": 0.56,
    "root_title": 0.61,
    "shared": 1.02,
    "rare_names": -0.49,
    "mid_names": -0.45,
    "mid_words": 0.10,
    "numbers": 0.65,
    "versions": -0.14,
    "cover_low": 1.90,
    "cover_high": 0.72,
    "name_share": -0.46,
    "sound": 2.03,
    "title_shared": 0.45,
    "first_name": 0.78,
    "days": -1.02,
}
