"""The weights of the pair score: one set within a language, one across languages.

Logistic regression (C = 0.3) over the candidate pairs of 849 labelled press articles, the sample week and the own labelled set
of the tests. On press days that were held back (five folds): B-cubed F1 .925, over articles with a partner .863, pure stories .79,
Korean-English stories .85; trained on one week and tried on the other: .920, .846, .82, .85.
"""

from collections.abc import Mapping

WITHIN: Mapping[str, float] = {
    "base": -6.81,
    "strength": 1.77,
    "lead_clash": -0.69,
    "outlet_strength": -0.74,
    "cosine": 0.75,
    "root_cosine": 0.79,
    "overlap": 0.83,
    "title": 0.77,
    "root_title": 1.40,
    "shared": 1.49,
    "rare_names": -0.94,
    "mid_names": 0.09,
    "mid_words": 0.73,
    "numbers": 0.26,
    "versions": -0.29,
    "cover_low": 1.14,
    "cover_high": 1.16,
    "name_share": 0.23,
    "name_clash": -1.20,
    "hours": -0.52,
    "outlet": -0.69,
}

ACROSS: Mapping[str, float] = {
    "base": -6.81,
    "strength": 2.17,
    "lead_clash": -0.60,
    "cosine": 1.05,
    "root_cosine": 1.01,
    "overlap": 1.14,
    "title": 0.82,
    "root_title": 1.02,
    "shared": 0.97,
    "rare_names": -0.23,
    "mid_names": -0.07,
    "mid_words": 0.14,
    "numbers": 0.42,
    "versions": 0.25,
    "sound": 1.22,
    "cover_low": 1.19,
    "cover_high": 0.75,
    "name_share": -0.39,
    "hours": -0.60,
}
