"""Right sentences of a newsletter that were blocked, each for a reading that was wrong in general; their wrong twins stay found."""

import pytest

from pipeline.check import lint_pair

_GLASSES = (
    "Orrin announced the Loom Box, a living-room computer, along with a new controller and the Loom Visor headset."
)
_PHONE = "The firm sells spare parts for the battery, screen and eight other modules."
_TRUCKS = "The robotaxi start-up had delivered 14 vans as of August. It plans to go public next year."
_RULE = "As of August 3, drivers must carry the new permit."
_LEAP = "The program, a nod to the Tiger Steps of 1994 that wired the schools, will reach all pupils by 2028."
_TIER = "The club is adding a family tier at $12 a month, which includes everything in Plus except live sport."
_FUND = "Nordvale raised $90 million. SIF and Pinegrove Partners co-led the round."
_APPS = "Top apps by downloads this year: 1. Kettle, 2. Morrow, 3. Slate, 4. Finch."
_CASE = "The earbuds last six hours, and the case holds another 24 hours of power."

_STAFF = "It employs 390 people, most of them in Leeds, and its software runs on about 27,000 robots at carmaker Norda."
_VOICE = "Roughly 60% of the audio was licensed from radio and audiobook houses, 25% comes from public archives."
_TOKENS = "She said Grand uses 35% fewer output tokens than Quill 3."

RIGHT = [
    (_STAFF, "직원 390명은 대부분 리즈에서 일해요. 노르다의 로봇 약 2만 7,000대에 케스트렐 소프트웨어가 들어가 있어요."),
    (_VOICE, "60%가량은 라디오와 오디오북 출판사에서 사용권을 얻은 것이고, 25%는 공공 자료예요."),
    (_TOKENS, "그랜드는 퀼 3보다 출력 토큰을 35% 덜 써요."),
    (_GLASSES, "오린이 하드웨어 3종을 한꺼번에 공개했어요. 거실용 PC ‘룸 박스’, 새 컨트롤러, 그리고 헤드셋 ‘룸 바이저’예요."),
    (_PHONE, "배터리와 화면을 비롯해 모두 10가지 부품을 따로 팔아요."),
    (_TRUCKS, "로보택시 스타트업이 8월까지 넘긴 밴은 14대예요."),
    (_LEAP, "1990년대 ‘호랑이 걸음’으로 학교마다 인터넷을 깔았어요."),
    (_TIER, "가족 요금제도 새로 생겨요. 월 12달러에 스포츠 생중계만 빼고 플러스 기능을 전부 쓸 수 있어요."),
    (_FUND, "노드베일이 9,000만 달러를 투자받았는데, 산도국부펀드(SIF)가 파인그로브 파트너스와 함께 이끌었어요."),
    (_APPS, "1위 케틀, 2위 모로, 3위 슬레이트, 4위 핀치"),
    (_CASE, "이어폰은 6시간을 가고, 케이스로는 24시간을 더 쓸 수 있어요."),
]  # fmt: skip
WRONG = [
    (_TOKENS, "그랜드는 퀼 3보다 출력 토큰을 35% 더 많이 써요.", "35%"),
    (_GLASSES, "오린이 하드웨어 3종을 한꺼번에 공개했어요. 거실용 PC와 새 컨트롤러예요.", "3종"),
    (_PHONE, "배터리와 화면을 비롯해 모두 14가지 부품을 따로 팔아요.", "14가지"),
    (_RULE, "새 허가증 없이 8월 13일부터 운전할 수 없어요.", "8월 13일"),
    (_LEAP, "1980년대 ‘호랑이 걸음’으로 학교마다 인터넷을 깔았어요.", "1980년대"),
    (_CASE, "이어폰은 6시간을 가고, 케이스로는 42시간을 더 쓸 수 있어요.", "42시간"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_right_sentence_stands(source: str, draft: str) -> None:
    assert not [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_its_wrong_twin_is_found(source: str, draft: str, wrong: str) -> None:
    place = draft.index(wrong)
    found = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(start < place + len(wrong) and place < end for start, end in found)
