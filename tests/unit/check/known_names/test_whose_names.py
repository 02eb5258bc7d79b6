"""A name of a Korean draft is the one that its Korean source has beside the same word: a director's, a party's, the only one's, the winner's in court."""

import pytest

from pipeline.check import lint_pair

PLAY = "연극 '겨울 강'은 강하린 연출가의 데뷔작으로, 음악은 도유림 감독이 맡았고 배우 서지오가 주연이다."
VOTE = "3일 치른 재선거에서 새벽당 남기온 후보가 52.1%를 얻어 당선됐다. 한결당 오유찬 후보는 41.3%에 그쳤다."
PRICES = "구별로는 마포구가 0.41%로 가장 많이 올랐고 노원구(0.33%)가 뒤를 이었다. 강서구는 0.03% 내려 25개 구 가운데 유일하게 떨어졌다."
COURT = "서울고법은 벽돌업체 두루산업이 충북 나루군을 상대로 낸 공장 불허 취소 소송에서 원고 승소로 판결한 1심을 깨고 원고 패소로 판결했다."
WON = "서울고법은 두루산업이 나루군을 상대로 낸 소송에서 원고 승소로 판결했다."
SIGNED = "협약식에는 서가람 물길랩스 대표와 명재호 들녘클라우드 부사장이 참석했다."
DOCTOR = "임상을 이끈 한솔대병원 배수안 교수는 부작용이 적었다고 말했다. 자료는 새벗대병원이 모았다."

RIGHT = [
    (PLAY, "음악은 도유림 감독이, 주연은 배우 서지오가 맡았어요."),
    (VOTE, "새벽당 남기온 후보가 52.1%를 얻어 이겼어요."),
    (VOTE, "당선된 남기온 후보는 새벽당 소속이에요."),
    (PRICES, "강서구만 유일하게 떨어졌어요."),
    (COURT, "서울고법은 나루군의 손을 들어줬어요."),
    (WON, "서울고법은 두루산업의 손을 들어줬어요."),
    (SIGNED, "들녘클라우드의 명재호 부사장이 참석했어요."),
    (DOCTOR, "한솔대병원의 배수안 교수는 부작용이 적었다고 했어요."),
]
WRONG = [
    (PLAY, "음악은 서지오 감독이 맡았어요.", "서지오"),
    (PLAY, "음악은 도유민 감독이 맡았어요.", "도유민"),
    (VOTE, "한결당 남기온 후보가 52.1%를 얻어 이겼어요.", "한결당"),
    (PRICES, "노원구만 유일하게 떨어졌어요.", "노원구"),
    (COURT, "서울고법은 두루산업의 손을 들어줬어요.", "두루산업"),
    (WON, "서울고법은 나루군의 손을 들어줬어요.", "나루군"),
    (SIGNED, "들녘클라우드의 명재훈 부사장이 참석했어요.", "명재훈"),
    (DOCTOR, "한설대병원의 배수안 교수는 부작용이 적었다고 했어요.", "한설대병원"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_name_of_the_source_stands(source: str, draft: str) -> None:
    assert not [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_name_is_blocked(source: str, draft: str, wrong: str) -> None:
    start = draft.index(wrong)
    blocks = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(span[0] < start + len(wrong) and start < span[1] for span in blocks)
