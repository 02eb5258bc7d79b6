"""Some hundred inputs for every reader of foreign text, the same each time; `bench/fuzz.py` drives them for minutes."""

import pytest

from tests.eval.sampled import tries
from tests.property.fuzz_targets import TARGETS
from tests.property.fuzzer import Target, attempt, fuzz

RUNS = {"pages": 25, "markdown": 15, "checks": 15, "merge": 40, "edits": 40}
FINDS = {  # what longer runs found, made small
    "checks": ("값이 내렸어요.[^S1.2][^S1.3][^S1.4][^S1.5][^S1.2][^S1.3][^S1.4]그래서 좋아요.",),
    "sections": (
        "#",
        "# ",
        *(f"---\nid: s1\nkind: story\n{line}\n---\n글\n" for line in ("articles: 5", "locked: 5", "story: !!int ''")),
    ),
    "articles": ("---\nid: S1\norigin: !!float ''\n---\nS1.1 글\n",),
    "markdown": ("**한 줄 정리**\x1b", "2. 두\n\n1. \x1b", "접:]\n접:\x1b"),
    "settings": ("{y,{:[]}}\n: a", ": {a,!!float :{[]}}\n:"),
    "outline": ("  - : !!float ''\n    : ''\n  - ",),
    "quantities": ("단⒏",),
}


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_whatever_is_read_raises_only_what_its_place_names(target: Target) -> None:
    found = fuzz(target, runs=tries(RUNS.get(target.name, 100)), seed=7, traced=False)
    assert {place: find.text for place, find in found.finds.items()} == {}


@pytest.mark.parametrize(
    ("target", "text"),
    [(target, text) for target in TARGETS for text in FINDS.get(target.name, ())],
    ids=lambda value: value.name if isinstance(value, Target) else "find",
)
def test_what_longer_runs_found_is_mended(target: Target, text: str) -> None:
    assert attempt(target, text) is None


def test_the_fuzzer_finds_a_planted_fault_and_makes_it_small() -> None:
    def fragile(text: str) -> None:
        if "{" in text and "}" in text[text.index("{") :]:
            raise KeyError(text)

    from tests.property.fuzzer import smallest

    target = Target("fragile", fragile, ("once upon a time",), ("{", "}", "a"), (ValueError,))
    found = fuzz(target, runs=2_000, seed=3)
    (find,) = found.finds.values()
    assert smallest(target, find).text == "{}"
