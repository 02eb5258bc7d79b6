"""How a sentence stands among the others of its article: what `text.order_words` learns from besides the words, and what needs no wording.

A planted order is another kind of sentence than its neighbours, whoever wrote it: it shares fewer words with them, has classes of words
that none of them has, speaks to somebody where they tell what happened, is longer or shorter, looks like code. And an article about
machines or attacks has such sentences of its own. Each of these has a weight of its own, learned and not set. Whether a sentence
comes first or last is not looked at: whoever plants it chooses that.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.text.patterns import deferred

_WORD = deferred(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’-]{3,}|[가-힣]{2}|\d[\d,.]*")
_PAST = deferred(r"\b(?:was|were|had|said|did|[a-z]{3,}ed)\b|[았었했됐렸켰졌겼왔갔혔쳤났섰냈뺐샀봤줬뒀웠](?:다|습니다)")
_YOU = deferred(r"\b[Yy]ou(?:r|rs)?\b|당신|귀하|그대")
_LOOKS = tuple(
    (name, deferred(rule))
    for name, rule in (
        ("assigns", r"\w\s?=\s?\S"),
        ("labelled", r"^\W*[\w -]{2,24}:\s"),
        ("brackets", r"[{}\[\]<>|`]"),
        ("capitals", r"\b[A-Z]{4,}\b"),
        ("aside", r"^\W*\(.*\)\W*$"),
        ("small", r"^[a-z]"),
        ("marked", r"^[^\w\"“‘'«(]"),
        ("open", r"[^.!?。다요)\"”’]$"),
        ("semicolon", r";"),
        ("dash", r"[—–]"),
        ("arrow", r"->|→|=>"),
        ("quotes", r"[\"“«「]"),
        ("colon", r":\s"),
        ("asks", r"\?"),
        ("calls", r"!"),
        ("bids", r"^(?:Please|Kindly|Do|Don|Let|Make|Be|Keep|Note|Treat|Use|Add)\b"),
    )
)
_SHARED, _TELLING_PAST = (0, 0.08, 0.16, 0.25, 0.4), (0.3, 0.7)
_LONG, _LONGER = (25, 60, 100, 150, 220, 320), (0.5, 0.8, 1.25, 1.8)
_MOST = 4
COMPARED = 3  # sentences from which on each is compared with the others
_OFTEN = (0, 1, 3)  # steps of how many others have a class
_AROUND = (
    "MACH SHORT RETELL ATK TXT YOU NORM SCRIBE SEND HIDE FACT THIS CUST".split()  # noqa: SIM905 - reads better
)


def placed(sentences: Sequence[str], kinds: Sequence[Sequence[str]]) -> list[frozenset[str]]:
    """Return for each sentence, of which the classes of its words are known, names of how it stands among the others."""
    classes = [frozenset(filter(None, map(_class, row))) for row in kinds]
    known = Counter(name for own in classes for name in own)
    words = [_content(text) for text in sentences]
    shared = Counter(word for own in words for word in own)
    past, you = [bool(_PAST.search(text)) for text in sentences], [bool(_YOU.search(text)) for text in sentences]
    lengths, figures = [len(text) for text in sentences], ["_D" in row for row in kinds]
    usual, last = sorted(lengths)[len(lengths) // 2] if lengths else 0, len(sentences) - 1
    found = []
    for place, text in enumerate(sentences):
        one = set(_looks(text))
        one.update((f"long:{_step(lengths[place], _LONG)}", f"longer:{_step(lengths[place] / max(1, usual), _LONGER)}"))
        one.update(f"around:{name}{_step(known[name] - (name in classes[place]), _OFTEN)}" for name in _AROUND)
        if len(sentences) >= COMPARED:
            own = sum(shared[word] > 1 for word in words[place])
            one.add(f"shared:{_step(own / max(1, len(words[place])), _SHARED)}")
            one.add(f"sharing:{min(own, _MOST)}")
            one.add(f"named:{int('_N' in kinds[place])}")
            one.add(f"figures:{int(figures[place])}{int(sum(figures) > figures[place])}")
            one.add(f"past:{int(past[place])}{_step((sum(past) - past[place]) / last, _TELLING_PAST)}")
            one.add(f"you:{int(you[place])}{int(sum(you) > you[place])}")
            one.update(f"{'lone' if known[name] == 1 else 'common'}:{name}" for name in classes[place])
        found.append(frozenset(one))
    return found


def _class(kind: str) -> str:
    """Return a class without the ending of its word; small words and words of no class have none."""
    name = kind.partition("/")[0]
    return name if name.isupper() or name[:1] == "_" else ""


def _step(value: float, steps: Sequence[float]) -> int:
    return sum(value > step for step in steps)


@lru_cache(maxsize=4_096)
def _content(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def _looks(text: str) -> Iterator[str]:
    return (f"looks:{name}" for name, rule in _LOOKS if rule.search(text))
