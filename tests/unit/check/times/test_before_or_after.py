"""What a source puts before a thing is not told as after it."""

import pytest

from pipeline.check import lint_pair

FIRE = "The museum moved its oldest maps to Bergholm before the fire, and the archive still has no roof."
MODEL = "Long before Lanternfish became a thing, translators used glossaries to keep their terms straight."
MERGER = "Nurses had asked for a second ward ahead of the merger."
STRIKE = "Managers trained stand-in drivers after the strike."
WRONG = [
    (FIRE, "박물관은 화재 이후 가장 오래된 지도를 베르그홀름으로 옮겼어요."),
    (MODEL, "번역가들은 Lanternfish가 나온 뒤에야 용어집을 써서 용어를 맞췄어요."),
    (MERGER, "간호사들은 합병 뒤 병동을 하나 더 요청했어요."),
    (STRIKE, "경영진은 파업 전에 대체 기사를 훈련시켰어요."),
]
RIGHT = [
    (FIRE, "박물관은 화재 전에 가장 오래된 지도를 베르그홀름으로 옮겼어요."),
    (FIRE, "박물관이 가장 오래된 지도를 베르그홀름으로 옮긴 뒤 화재가 났어요."),
    (MODEL, "번역가들은 Lanternfish가 나오기 훨씬 전부터 용어집으로 용어를 맞췄어요."),
    (
        "Nobody checked the valves before the explosion.",
        "밸브를 점검한 건 폭발 이후예요. 그전에는 아무도 보지 않았어요.",
    ),
    (STRIKE, "경영진은 파업 뒤에 대체 기사를 훈련시켰어요."),
    ("The bank raised its fees before the merger and again after the merger.", "은행은 합병 뒤 수수료를 올렸어요."),
    ("Queues shrank from 40 minutes to 12 after the renovation.", "공사 전에는 40분을 줄 섰지만 지금은 12분이면 돼요."),
    ("Complaints rose sharply after the merger.", "합병 전에는 불만이 더 적었어요."),
]


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_before_told_as_after_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_same_order_told_either_way_stands(source: str, draft: str) -> None:
    assert not _blocked(source, draft)
