"""A language of programming, a system, a chip or a standard in place of another: 코틀린 where the source has Swift.

A draft may add such a name freely (`안드로이드 앱`), so one is wrong only where the cited sentences name exactly one of its kind
that the draft leaves out, and no article has this one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.tool_table import TOOLS

_ENDS = r"(?=$|[^가-힣A-Za-z0-9]|(?:에서|으로|로|은|는|이|가|을|를|의|과|와|에|도|용|만|보다)(?![가-힣]{2}))"
_PARTICLE = r"(?=(?:에서|으로|로|은|는|가|을|를|의|과|와|용)(?![가-힣]))"
_LETTERS = re.compile(r"[가-힣]")


@dataclass(frozen=True, slots=True)
class _Tool:
    """One name of the table: how its writings begin, what finds it at all, and what is sure enough to accuse (nothing: "")."""

    name: str
    stems: tuple[str, ...]
    any: str
    sure: str

    def search(self, rule: str, text: str) -> re.Match[str] | None:
        """Return where a rule of this tool finds it; the pattern is made only for a text that one of the writings may stand in."""
        return _pattern(rule).search(text) if rule and any(stem in text for stem in self.stems) else None


@lru_cache(maxsize=1024)
def _pattern(rule: str) -> re.Pattern[str]:
    return re.compile(rule)


def tools(claim: Claim) -> Iterator[Flag]:
    """Yield the tools of a sentence that stand in the place of the one of their kind that the cited sentences name."""
    text = claim.text
    if not any(stem in text for stem in _stems()):
        return
    evidence = " ".join(one.text for one in claim.evidence)
    context = " ".join(one.text for one in claim.context)
    for kind in _kinds():
        foreign = [(one, match) for one in kind if (match := one.search(one.sure, claim.text))]
        if not foreign:
            continue
        left_out = [one for one in kind if one.search(one.any, evidence) and not one.search(one.any, text)]
        if len(left_out) != 1:
            continue
        wider = aliases.made_by(aliases.keys(left_out[0].name, aliases.table()))
        for one, match in foreign:
            if aliases.squeeze(one.name) not in wider and not one.search(one.any, f"{context}\n{evidence}"):
                yield Flag("name", "block", match.span(), say("check.name", name=match.group()), claim.ids, 0.8)


@lru_cache(maxsize=1)
def _stems() -> tuple[str, ...]:
    """Return how the writings of the table begin: most sentences hold none of these, which is told in no time."""
    words = [word for row in re.split(r"[|\n]", TOOLS) for word in re.split(r"[ :]", row) if word and word[0] != "!"]
    return tuple(sorted({re.split("_", word.lstrip("?"))[0] for word in words}))


@lru_cache(maxsize=1)
def _kinds() -> tuple[tuple[_Tool, ...], ...]:
    return tuple(
        tuple(_tool(row) for row in line.strip("|").split("|"))
        for line in TOOLS.strip().replace("|\n", "|").split("\n")
    )


def _tool(row: str) -> _Tool:
    latin, _, hangul = row.partition(":")
    written = [_spaced(word) for word in latin.split()]
    korean = [_spaced(word.lstrip("!?")) for word in hangul.split()]
    found = [rf"(?<![A-Za-z0-9.+-]){word}(?![A-Za-z0-9+#])" for word in written]
    found += [rf"(?<![가-힣A-Za-z]){word}{_ENDS}" for word in korean]
    sure = [rf"(?<![가-힣A-Za-z]){_spaced(word)}{_ENDS}" for word in hangul.split() if word[0] not in "!?"]
    sure += [rf"(?<![가-힣A-Za-z]){_spaced(word[1:])}{_PARTICLE}" for word in hangul.split() if word[0] == "?"]
    if len(korean) == len([word for word in hangul.split() if word[0] not in "!"]):
        sure += [rf"(?<![A-Za-z0-9.+-]){word}(?![A-Za-z0-9+#])" for word in written if len(word) > 3]
    stems = tuple(word.lstrip("!?").split("_")[0] for word in (*latin.split(), *hangul.split()))
    return _Tool(latin.split()[0].replace("_", " "), stems, "|".join(found), "|".join(sure))


def _spaced(word: str) -> str:
    return re.escape(word).replace("_", r"\s?")
