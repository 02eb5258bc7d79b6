"""How far a Hangul word is from a Latin one, and whether it is no farther than asked."""

from typing import Any

import pytest

from pipeline.check.written_names import transcribed
from pipeline.check.written_names.transcribed import distance, within

FAR = (0.03, 0.06, 0.12, 0.17, 0.19, 0.3, 0.5)
PAIRS = [
    ("Lindqvist", "린드크비스트"),
    ("Haddad", "아다지"),
    ("Gardner", "가드너"),
    ("Kerstin", "셰르스틴"),
    ("Orcharton", "오차턴"),
    ("Petrov", "페트로바"),
    ("Walker", "워커"),
    ("Walker", "웨버"),
    ("Merrow", "메로"),
    ("Merrow", "마르코"),
    ("Desrosiers", "데로지에"),
    ("Thurman", "서먼"),
    ("Thurman", "슈만"),
    ("Grubenhagen", "노박"),
    ("Ødegård", "외데고르"),
    ("Szcz", "슈치"),
    ("m", "음"),
    ("Ng", "응"),
    ("", "무"),
    ("Aoi", ""),
]


@pytest.mark.parametrize(("latin", "hangul"), PAIRS)
def test_a_word_is_within_reach_where_its_distance_is(latin: str, hangul: str) -> None:
    whole = distance(latin, hangul)
    for far in FAR:
        assert within(latin, hangul, far) == (whole <= far)
        assert whole > far or distance(latin, hangul, far) == whole


def test_what_is_far_away_is_given_up_early(monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[object] = []
    step = transcribed._step

    def counting(*told: Any) -> None:
        counted.append(told)
        step(*told)

    monkeypatch.setattr(transcribed, "_step", counting)
    transcribed._within.cache_clear()
    assert not within("Grubenhagen", "노박지요", 0.06)
    near = len(counted)
    distance("Grubenhagen", "노박지요")
    assert near < (len(counted) - near) / 10
