"""The weights of the pair score, fitted on labelled news: one set within a language, one across languages."""

from collections.abc import Mapping

WITHIN: Mapping[str, float] = {
    "base": -6.79,
    "strength": 1.81,
    "lead_clash": -0.64,
    "outlet_strength": -0.72,
    "cosine": 0.76,
    "root_cosine": 0.90,
    "overlap": 0.67,
    "title": 0.80,
    "root_title": 1.48,
    "shared": 1.31,
    "rare_names": -0.96,
    "mid_names": 0.19,
    "mid_words": 0.78,
    "numbers": 0.33,
    "versions": -0.48,
    "cover_low": 1.11,
    "cover_high": 1.08,
    "name_share": 0.27,
    "name_clash": -1.25,
    "hours": -0.49,
    "outlet": -0.61,
}

ACROSS: Mapping[str, float] = {
    "base": -6.86,
    "strength": 2.30,
    "lead_clash": -0.58,
    "cosine": 1.07,
    "root_cosine": 1.07,
    "overlap": 1.03,
    "title": 0.90,
    "root_title": 1.06,
    "shared": 0.73,
    "rare_names": -0.28,
    "mid_names": 0.09,
    "mid_words": 0.21,
    "numbers": 0.41,
    "versions": 0.01,
    "sound": 1.14,
    "cover_low": 1.11,
    "cover_high": 0.67,
    "name_share": -0.42,
    "hours": -0.55,
}
