"""Who takes a share of a market from whom."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

LOSES = "Gemini is losing market share to ChatGPT, new data shows"
WINS = "Microsoft is winning customers from Salesforce, a survey of 400 firms found"
TOOK = "Anthropic took share from OpenAI among businesses"
WRONG = [
    (LOSES, "새 자료에 따르면 제미나이가 챗GPT의 점유율을 빼앗고 있어요.", "빼앗"),
    (WINS, "기업 400곳 조사에서 마이크로소프트는 세일즈포스에 고객을 내주고 있었어요.", "내"),
    (TOOK, "기업 시장에서 오픈AI가 앤트로픽의 점유율을 빼앗았어요.", "빼앗"),
]  # fmt: skip
RIGHT = [
    (LOSES, "새 자료에 따르면 챗GPT가 제미나이의 점유율을 빼앗고 있어요."),
    (LOSES, "새 자료에 따르면 제미나이가 챗GPT에 점유율을 내주고 있어요."),
    (WINS, "기업 400곳 조사에서 마이크로소프트는 세일즈포스에서 고객을 빼앗고 있었어요."),
    (TOOK, "기업 시장에서 오픈AI는 앤트로픽에 점유율을 빼앗겼어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "words"), WRONG, ids=[row[1] for row in WRONG])
def test_the_two_in_each_others_place_are_found(source: str, draft: str, words: str) -> None:
    assert blocked_at(source, draft, words)


@pytest.mark.parametrize(("source", "draft"), RIGHT, ids=[row[1] for row in RIGHT])
def test_the_two_in_their_places_stand(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
