"""The number in the name of a monarch or pope that English leaves out and Korean tells: `찰스 3세` for King Charles, `레오 14세` for Pope Leo.

A reign is a fact that does not change; only those that news speaks of stand here, in the spelling of the national language institute.
"""

from collections.abc import Sequence

from pipeline.text.patterns import deferred

_REIGNS = {
    ("찰스", 3): r"(?:King|Prince) Charles\b|\bCharles(?:'s|’s)? (?:coronation|III)\b|the King of England",
    ("엘리자베스", 2): r"Queen Elizabeth\b",
    ("조지", 6): r"King George\b",
    ("에드워드", 8): r"King Edward\b",
    ("레오", 14): r"Pope Leo\b",
    ("베네딕토", 16): r"(?:Pope )?Benedict\b",
    ("요한 바오로", 2): r"John Paul\b",
    ("바오로", 6): r"Pope Paul\b",
    ("비오", 12): r"Pope Pius\b",
    ("요한", 23): r"Pope John\b",
    ("펠리페", 6): r"(?:King )?Felipe\b",
    ("프레데리크", 10): r"(?:King )?Frederik\b",
    ("마르그레테", 2): r"(?:Queen )?Margrethe\b",
    ("하랄", 5): r"(?:King )?Harald\b",
    ("칼", 16): r"(?:King )?Carl(?: Gustaf)?\b",
    ("알베르", 2): r"(?:Prince )?Albert\b",
    ("압둘라", 2): r"(?:King )?Abdullah\b",
    ("무함마드", 6): r"King Mohamm?ed\b",
    ("모하메드", 6): r"King Mohamm?ed\b",
    ("음스와티", 3): r"King Mswati\b",
    ("후안 카를로스", 1): r"(?:King )?Juan Carlos\b",
    ("나폴레옹", 1): r"\bNapoleon\b",
    ("니콜라이", 2): r"(?:Czar|Tsar|Emperor) Nicholas\b",
    ("표트르", 1): r"Peter the Great\b",
    ("예카테리나", 2): r"Catherine the Great\b",
    ("람세스", 2): r"\bRam[e]?s[e]?s\b",
}  # fmt: skip
_NAMES = {(name, number): deferred(pattern) for (name, number), pattern in _REIGNS.items()}


def told(before: str, number: int, texts: Sequence[str]) -> bool:
    """Return whether a number behind a name is that of a monarch or pope whom a source names without it."""
    name = before.rstrip()
    return any(
        number == which and name.endswith(known) and any(pattern.search(text) for text in texts)
        for (known, which), pattern in _NAMES.items()
    )
