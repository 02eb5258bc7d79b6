"""The weights of the pair score, fitted on labelled news: one set within a language, one across languages."""

from collections.abc import Mapping

WITHIN: Mapping[str, float] = {
    "base": -5.88,
    "cosine": 1.07,
    "root_cosine": 1.42,
    "overlap": 1.11,
    "title": 1.25,
    "root_title": 2.34,
    "shared": 1.81,
    "rare_names": -0.15,
    "rare_words": 0.21,
    "mid_names": 0.72,
    "mid_words": 0.68,
    "numbers": 0.84,
    "versions": -0.08,
    "cover_low": 1.25,
    "cover_high": 1.20,
    "name_share": 0.50,
    "name_clash": -1.64,
    "hours": -0.52,
    "outlet": -1.74,
    "reprint": -0.42,
    "money_clash": 0.12,
}

ACROSS: Mapping[str, float] = {
    "base": -6.03,
    "cosine": 1.60,
    "root_cosine": 1.69,
    "overlap": 1.28,
    "title": 1.28,
    "root_title": 1.55,
    "shared": 1.49,
    "rare_names": 0.57,
    "mid_names": 0.47,
    "rare_words": 0.58,
    "mid_words": 0.22,
    "numbers": 0.88,
    "versions": 0.36,
    "sound": 0.77,
    "cover_low": 1.09,
    "cover_high": 0.51,
    "name_share": 0.15,
    "hours": -0.56,
    "money_clash": 0.40,
}
