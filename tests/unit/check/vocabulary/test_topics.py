"""A noun with its topic particle, and what looks like one: a verb or an adjective before the noun that it describes."""

import pytest

from pipeline.check.vocabulary import topics

TOPICS = ["이 앱의 가입자는 ", "1위는 ", "지난해 매출은 ", "가장 싼 요금제는 ", "새 모델 X는 "]
DESCRIBING = ["만드는 ", "내놓은 ", "물려받은 ", "시험을 다루는 ", "내려받은 ", "작은 ", "값이 비싸진 "]


@pytest.mark.parametrize("text", TOPICS)
def test_a_noun_with_its_particle_is_a_topic(text: str) -> None:
    assert topics.ends_topic(text, len(text))


@pytest.mark.parametrize("text", DESCRIBING)
def test_a_verb_before_its_noun_is_none(text: str) -> None:
    assert not topics.ends_topic(text, len(text))
