"""What whoever waits for a reply is shown of it: its sentences, however little of it has come."""

import json
from itertools import pairwise

from pipeline.draft.partial import sentences

SAID = (
    "두 요금이 모두 내렸어요.",
    '이름은 ["하늘]고래"예요.',
    "목록은 셋이에요.",
)
FIGURES = [
    [{"text": "12%", "subject": "입력", "sources": ["S1.2", "S2.3"], "step": "(50-44)/50"}] * 2,
    [{"text": '[3]"개', "subject": "]", "sources": [], "step": ""}, {"text": "넷", "subject": "", "sources": ["S1.4"]}],
    [],
]


def reply(*, figures_first: bool = False, indent: int | None = None) -> str:
    rows = [
        {"text": text, "sources": ["S1.2"], "figures": figures} for text, figures in zip(SAID, FIGURES, strict=True)
    ]
    rows.insert(1, {"fixed": "E1", "text": "", "sources": [], "figures": []})
    turned = [dict(reversed(row.items())) if figures_first else row for row in rows]
    return json.dumps({"heading": "둘", "sentences": turned}, ensure_ascii=False, indent=indent)


def test_the_texts_of_figures_are_no_sentences() -> None:
    for first in (False, True):
        for indent in (None, 2):
            assert tuple(sentences(reply(figures_first=first, indent=indent))) == SAID


def test_a_reply_that_comes_letter_by_letter_shows_nothing_but_growing_sentences() -> None:
    for whole in (reply(), reply(figures_first=True)):
        shown = [sentences(whole[:end]) for end in range(len(whole) + 1)]
        for before, after in pairwise(shown):
            assert len(after) - len(before) in (0, 1)
            assert all(late.startswith(early) for early, late in zip(before, after, strict=False))
            assert all(any(text.startswith(one) for text in SAID) for one in after)
        assert tuple(shown[-1]) == SAID
