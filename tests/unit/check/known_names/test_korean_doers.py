"""In Korean articles a name of a draft that does or says what they tell of another one is found, and the right one never is."""

import json

import pytest

from pipeline.check import lint_pair

SHOP = '지역 서점 책나루는 총판 북하늘이 책값을 올려 받았다며 공정위에 신고했다. 북하늘 오세린 본부장은 "물류비를 반영했을 뿐"이라고 해명했다. 책나루 봉준하 대표는 장부를 모두 제출했다고 말했다.'
SURGERY = '로봇 수술을 두고 흉부외과 육태경 교수는 "회복이 빠르다"고 했지만 환자단체 모은서 사무국장은 비용이 두 배라고 지적했다. 병원은 내년에 로봇을 한 대 더 들인다.'
GAME = "게임사 아라온은 개발사 물결소프트에 맡겼던 번역 엔진을 자회사 온랩스로 옮긴다. 물결소프트는 계약이 1년 남았다고 주장했다. 아라온 차유림 이사는 품질 문제라고 설명했다."
TRIAL = "검찰은 스타트업 한결랩 남도현 전 대표를 횡령 혐의로 재판에 넘겼다. 회계를 맡은 서가온 이사는 참고인으로 조사를 받았다. 투자사 늘봄벤처스는 투자금을 돌려받겠다고 밝혔다."
PROOF = '수학자 도재윤 박사가 40년 묵은 문제를 풀었다. 심사를 맡은 엄서현 교수는 "증명이 놀랄 만큼 짧다"고 평했다. 도 박사의 스승 팽진오 명예교수는 20년 전 같은 문제에 도전했다가 포기했다.'
COUNCIL = "시의회 예산 심사에서 주하람 의원은 AI 민원창구 예산 12억 원을 전액 깎자고 했다. 탁지운 의원은 절반만 줄이자고 맞섰다. 시청 명다솜 과장은 이미 장비 계약을 맺었다고 답했다."
PATENT = "반도체 장비사 세울테크는 경쟁사 나람정밀이 특허 두 건을 침해했다며 소송을 냈다. 나람정밀은 독자 기술이라고 반박했다. 업계 맹주원 연구원은 소송이 3년 넘게 걸릴 것으로 봤다."
NIGHT = "도의회 민소율 의원은 심야 배송 규제가 필요하다고 말했다. 같은 상임위 도진서 의원은 반대했다. 배송사 새벽길은 규제가 생기면 지역을 떠나겠다고 밝혔다."
APP = "새벽소프트는 9일 학습 앱 '별표'의 구독자가 90만 명을 넘었다고 밝혔다. 초등학생이 절반을 차지했다. 경쟁사 하늘교육의 학습 앱은 30만 명이다."
ROBOTS = "철도공사는 역 30곳에 안내 로봇을 뒀다. 장애인단체 이음의 석주호 대표는 로봇 12대가 길을 막았다고 비판했다. 공사 피연재 처장은 로봇을 옮기겠다고 해명했다."
VOICES = "통신사 한빛텔은 대기 시간이 50초로 줄었다고 발표했다. 노조 강다온 위원장은 상담사 300명이 줄었다고 비판했다. 한빛텔 이로운 전무는 희망퇴직만 받았다고 해명했다."
ROUND = "로봇 스타트업 나래봇은 9일 시리즈 C 투자 200억 원을 유치했다. 이번 라운드는 다온인베스트먼트가 주도했고 여울벤처스와 미국 하버캐피털이 참여했다."
PLAN = '계획안을 만든 고은찬 인공지능정책국장은 "쓸 수 있는 자료를 늘리겠다"고 말했다. 시민단체 정보나눔의 맹서윤 대표는 "환자 동의 절차가 빠졌다"고 비판했다.'
WRONG = [
    (ROUND, "나래봇의 시리즈 C를 주도한 곳은 여울벤처스예요.", "여울벤처스"),
    (PLAN, "고은찬 국장은 환자 동의 절차가 빠져 있다고 비판했어요.", "고은찬"),
    (ROBOTS, "피연재 처장은 로봇 12대가 길을 막았다고 비판했어요.", "피연재"),
    (VOICES, "이로운 전무는 상담사 300명이 줄었다고 꼬집었어요.", "이로운"),
    (SHOP, "책값을 올려 받은 쪽은 책나루예요.", "책나루"),
    (SHOP, "공정위에 신고한 곳은 북하늘이에요.", "북하늘"),
    (SURGERY, "모은서 사무국장은 회복이 빠르다는 점을 장점으로 꼽았어요.", "모은서"),
    (SURGERY, "비용이 두 배라고 꼬집은 건 육태경 교수였어요.", "육태경"),
    (GAME, "온랩스는 계약 기간이 1년 더 남았다며 버티고 있어요.", "온랩스"),
    (GAME, "차유림 이사는 계약이 1년 남았다고 말했어요.", "차유림"),
    (TRIAL, "횡령 혐의로 재판에 넘겨진 사람은 서가온 이사예요.", "서가온"),
    (TRIAL, "참고인 조사를 받은 사람은 남도현 전 대표예요.", "남도현"),
    (PROOF, "같은 문제에 도전했다가 포기한 사람은 엄서현 교수예요.", "엄서현"),
    (PROOF, "증명이 놀랄 만큼 짧다는 게 팽진오 명예교수의 평가예요.", "팽진오"),
    (COUNCIL, "절반만 줄이자고 한 사람은 주하람 의원이고요.", "주하람"),
    (COUNCIL, "장비 계약을 이미 맺었다고 답한 건 탁지운 의원이었어요.", "탁지운"),
    (PATENT, "소송을 먼저 낸 건 나람정밀이에요.", "나람정밀"),
    (PATENT, "독자 기술이라고 맞서는 회사는 세울테크예요.", "세울테크"),
]  # fmt: skip
RIGHT = [
    (ROUND, "나래봇의 시리즈 C를 주도한 곳은 다온인베스트먼트예요."),
    (ROUND, "시리즈 C에 함께한 곳은 여울벤처스예요."),
    (PLAN, "고은찬 국장은 쓸 만한 자료를 늘리겠다고 했어요."),
    (PLAN, "환자 동의 절차가 빠졌다고 한 사람은 맹서윤 대표예요."),
    (ROBOTS, "피연재 처장은 길을 막은 12대를 옮기겠다고 했어요."),
    (VOICES, "이로운 전무는 줄어든 300명이 희망퇴직자라고 설명했어요."),
    (APP, "'별표'의 구독자는 하늘교육 학습 앱의 세 배가 돼요."),
    (APP, "'별표'의 구독자는 하늘교육 학습 앱보다 많아요."),
    (SHOP, "물류비를 반영했을 뿐이라고 맞선 사람은 오세린 본부장이에요."),
    (SHOP, "책값을 올려 받은 쪽은 북하늘이에요. 공정위에 신고한 곳은 책나루예요."),
    (SHOP, "공정위에 신고당한 쪽은 북하늘이에요."),
    (SURGERY, "육태경 교수는 회복이 빠르다는 점을 장점으로 꼽았어요. 비용이 두 배라고 꼬집은 건 모은서 사무국장이었어요."),
    (GAME, "계약이 1년 남았다고 주장하는 곳은 물결소프트예요. 차유림 이사는 품질 탓이라고 설명했어요."),
    (TRIAL, "횡령 혐의로 재판에 넘겨진 사람은 남도현 전 대표예요. 참고인 조사를 받은 사람은 서가온 이사예요."),
    (PROOF, "같은 문제에 도전했다가 포기한 사람은 스승인 팽진오 명예교수예요. 엄서현 교수는 증명이 놀랄 만큼 짧다고 평했어요."),
    (COUNCIL, "주하람 의원은 12억 원을 모두 깎자고 했어요. 절반만 줄이자고 한 사람은 탁지운 의원이고요."),
    (PATENT, "소송에 휘말린 나람정밀은 독자 기술이라고 맞서요. 소송을 먼저 낸 건 세울테크예요."),
    (NIGHT, "규제가 필요하다는 데 반대한 사람은 도진서 의원이에요."),
    (NIGHT, "도진서 의원은 심야 배송 규제가 필요하다는 말에 고개를 저었어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "name"), WRONG, ids=[row[1] for row in WRONG])
def test_a_name_that_does_what_another_one_does_in_the_article_is_found(source: str, draft: str, name: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(draft[slice(*one.span)].startswith(name) for one in found), json.dumps(
        [one.message for one in found], ensure_ascii=False
    )


@pytest.mark.parametrize(("source", "draft"), RIGHT, ids=[row[1] for row in RIGHT])
def test_a_name_that_does_what_it_does_in_the_article_is_left_alone(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


CHIPS = "서지완 대표는 “칩보다 소프트웨어가 늦으면 고객은 기다려 주지 않는다”며 내년까지 소프트웨어 인력을 60명에서 150명으로 늘리겠다고 말했다. 윤해솔 최고기술책임자는 국내 데이터센터 3곳과 성능 검증을 진행 중이라고 덧붙였다."
KITCHEN = "도현아 의원은 학교 급식실에 환기 설비를 먼저 놓자고 제안했다. 남기석 교육감은 예산 40억 원을 내년에 배정하겠다고 약속했다."
MEDICINE = "민서진 교수는 이번 약이 통증을 절반으로 줄였다고 설명했다. 오태린 원장은 임상 환자 300명을 더 모집할 계획이라고 밝혔다."
PARTS = "한별소프트 구본재 이사는 신제품 가격을 동결한다고 밝혔다. 다솜테크 유가온 부장은 부품 공급이 두 달 늦어진다고 전했다."
FILM = (
    "채은우 감독은 영화 대사를 전부 사투리로 썼다고 말했다. 배우 진소율 씨는 촬영 석 달 전부터 어촌에 살았다고 전했다."
)
SAID_BEFORE = [
    (CHIPS, "국내 데이터센터 3곳과 성능을 검증하고 있다고 서지완 대표가 덧붙였어요."),
    (KITCHEN, "예산 40억 원을 내년에 배정하겠다고 도현아 의원이 밝혔어요."),
    (MEDICINE, "임상 환자 300명을 더 모집하겠다고 민서진 교수가 말했어요."),
    (PARTS, "부품 공급이 두 달 늦어진다고 구본재 이사가 전했어요."),
    (FILM, "촬영 석 달 전부터 어촌에 살았다고 채은우 감독이 말했어요."),
]  # fmt: skip
SAID_BY_THEM = [
    (CHIPS, "국내 데이터센터 3곳과 성능을 검증하고 있다고 윤해솔 최고기술책임자가 덧붙였어요."),
    (CHIPS, "소프트웨어 인력을 150명으로 늘리겠다고 서지완 대표가 말했어요."),
    (KITCHEN, "급식실에 환기 설비를 먼저 놓자고 도현아 의원이 말했어요."),
    (KITCHEN, "예산 40억 원을 배정하겠다고 남기석 교육감이 전했어요."),
    (MEDICINE, "약이 통증을 절반으로 줄였다고 민서진 교수가 설명했어요."),
    (PARTS, "신제품 가격은 그대로 두겠다고 구본재 이사가 밝혔어요."),
    (FILM, "대사를 전부 사투리로 썼다고 채은우 감독이 말했어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), SAID_BEFORE, ids=[row[1] for row in SAID_BEFORE])
def test_what_stands_before_its_speaker_is_what_he_says(source: str, draft: str) -> None:
    assert [one.kind for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), SAID_BY_THEM, ids=[row[1] for row in SAID_BY_THEM])
def test_its_own_speaker_may_stand_behind_it(source: str, draft: str) -> None:
    assert [one.kind for one in lint_pair(source, draft) if one.severity == "block"] == []
