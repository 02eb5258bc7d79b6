"""A firm, a service or a player whose name is an everyday word as well, in the place of the only one of its kind that the source has."""

import pytest

from pipeline.check import lint_pair


def _names(source: str, draft: str) -> set[str]:
    found = lint_pair(source, draft)
    return {draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block" and one.span}


TWO_PRICES = "Uber raised fares by 4% in Porto on Sunday. Waymo, by contrast, cut its fares by 12%."
SHARES = "Etsy said 18% of its sellers use the tool, while eBay has 7% on board."
FAKES = "The Danish service Deezer said 52,000 songs a day are fakes. Spotify removed 88 million of them."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("Uber and Nuro will run 40 cars in Porto.", "누로·리프트 두 회사가 포르투에서 차량 40대를 굴려요.", "리프트"),
        (
            "A trip costs a fifth less than with Uber.",
            "요금이 리프트보다 5분의 1 싸요. 리프트로 갈 때와 견준 값이에요.",
            "리프트",
        ),
        ("Zoox mechanic Ida Bohm was the first to notice.", "크루즈 직원 이다 봄이 가장 먼저 알아챘어요.", "크루즈"),
        ("Sora 2 makes clips of 25 seconds.", "비오 3는 25초짜리 영상을 만들어요.", "비오"),
        ("The firm will list on the New York Stock Exchange in May.", "이 회사는 5월에 나스닥에 상장해요.", "나스닥"),
        ("Leclerc starts from the front row on Sunday.", "안토넬리가 일요일 맨 앞줄에서 출발해요.", "안토넬리"),
        (FAKES, "타이달에 하루 올라오는 가짜 노래는 5만 2천 곡이에요.", "타이달"),
        ("회사는 코스닥이 아니라 코스피에 들어가기로 했다.", "회사는 나스닥에 들어가기로 했어요.", "나스닥"),
    ],
)
def test_another_of_its_kind_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _names(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Uber and Nuro will run 40 cars in Porto.", "누로·우버 두 회사가 포르투에서 차량 40대를 굴려요."),
        ("Lyft and Uber will run 40 cars in Porto.", "리프트가 우버와 함께 포르투에서 차량 40대를 굴려요."),
        ("Uber put a ski lift into its advert.", "우버가 광고에 스키장 리프트를 넣었어요."),
        ("Zoox will meet guests of a cruise in Tampa.", "죽스는 탬파에서 크루즈 이용자를 맞아요."),
        ("It rained on Sora's launch day in Osaka.", "소라가 나온 날 오사카에는 비가 왔어요."),
        ("The firm will list on Nasdaq in May.", "이 회사는 5월에 나스닥에 상장해요."),
        (FAKES, "디저에 하루 올라오는 가짜 노래는 5만 2천 곡이에요."),
        (TWO_PRICES, "우버는 일요일 포르투 요금을 4% 올렸어요."),
        (SHARES, "엣시는 판매자의 18%가 이 도구를 쓴다고 밝혔어요."),
        ("회사는 코스닥이 아니라 코스피에 들어가기로 했다.", "회사는 코스피에 들어가기로 했어요."),
    ],
)
def test_the_source_s_own_and_everyday_words_stand(source: str, draft: str) -> None:
    assert _names(source, draft) == set()
