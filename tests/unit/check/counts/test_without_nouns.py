"""Numbers that stand without what they count, and ages: told with another value they are found, told rightly they pass."""

import pytest

from pipeline.check import lint_pair

WRONG = (
    ("The bakery chain has 78 shops and put the tool in all but three.", "이 빵집은 매장 78곳 가운데 다섯 곳만 빼고 도구를 들였어요.", "다섯 곳"),
    ("The port bought 48 cranes and lost four of them in the storm.", "항구는 기중기 48대를 샀는데 폭풍에 여섯 대를 잃었어요.", "여섯 대"),
    ("The port bought 48 cranes and returned one of them.", "항구는 기중기 48대를 샀다가 두 대를 돌려보냈어요.", "두 대"),
    ("The team tried 30 recipes and failed on six.", "조리법 30개를 해 봤는데 여덟 개에서 실패했어요.", "여덟 개"),
    ("Twin sisters aged eight built the robot.", "일곱 살 쌍둥이 자매가 로봇을 만들었어요.", "일곱 살"),
    ("Her daughter, who is six, drew the plan.", "네 살 딸이 도면을 그렸어요.", "네 살"),
    ("Riders under 14 need a helmet.", "열여섯 살이 안 되면 헬멧을 써야 해요.", "열여섯 살"),
    ("A 5-year-old boy found the coin.", "세 살 아이가 동전을 찾았어요.", "세 살"),
    ("Riders under 13 need a helmet.", "열다섯 살이 안 되면 헬멧을 써야 해요.", "열다섯 살"),
    ("The law bars users under 8 from the app.", "이 법은 열 살 미만이 앱을 못 쓰게 해요.", "열 살"),
)  # fmt: skip
RIGHT = (
    ("The bakery chain has 78 shops and put the tool in all but three.", "이 빵집은 매장 78곳 가운데 세 곳만 빼고 도구를 들였어요."),
    ("The port bought 48 cranes and lost four of them in the storm.", "항구는 기중기 48대를 샀는데 폭풍에 네 대를 잃었어요."),
    ("The port bought 48 cranes and returned one of them.", "항구는 기중기 48대를 샀다가 한 대를 돌려보냈어요."),
    ("The team tried 30 recipes and failed on six.", "조리법 30개를 해 봤는데 여섯 개에서 실패했어요."),
    ("The app was banned in Seoul and Busan, and users reported four of them.", "두 도시에서 금지됐어요."),
    ("The kit has 12 tools, and five of them are new. It comes in red and blue.", "도구 12개가 들었고, 색은 두 가지예요."),
    ("The list names ten firms; six of those are Korean.", "열 곳 중 네 곳은 한국 회사가 아니에요."),
    ("Twin sisters aged eight built the robot.", "여덟 살 쌍둥이 자매가 로봇을 만들었어요."),
    ("Her daughter, who is six, drew the plan.", "여섯 살 딸이 두 가지 색으로 도면을 그렸어요."),
    ("Riders under 7 need a helmet.", "여섯 살까지는 헬멧을 써야 해요."),
    ("Riders under 13 need a helmet.", "열두 살까지는 헬멧을 써야 해요."),
    ("The law bars users under 8 from the app.", "이 법은 여덟 살 미만이 앱을 못 쓰게 해요."),
    ("The firm, with over 40 staff, hired a boy of ten.", "회사가 열 살 아이를 뽑았어요."),
    ("His sister, aged nine, is two years younger than the winner.", "우승자는 열한 살이에요."),
    ("The girl, aged nine, started coding four years ago.", "아이는 다섯 살 때 코딩을 시작했어요."),
    ("Ana, aged 7, and her brother, who is three years older, won.", "아나와 열 살 오빠가 우승했어요."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_number_is_found(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*flag.span)] for flag in lint_pair(source, draft) if flag.severity == "block"]
    assert wrong in found


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_source_tells_or_gives_passes(source: str, draft: str) -> None:
    assert not [flag for flag in lint_pair(source, draft) if flag.severity == "block"]
