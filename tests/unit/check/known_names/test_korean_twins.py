"""A court, a district, a branch, a school, a firm or a union in the place of its twin in a Korean article."""

import pytest

from pipeline.check import lint_pair

COURT = "인천지법은 지난 3일 배달 기사 이름을 몰래 판 혐의로 기소된 업주에게 벌금 700만 원을 선고했다. 검찰은 항소했다."
HIGHER = "수원고법은 4일 대리점주 30명이 낸 소송에서 1심을 뒤집고 원고 승소로 판결했다."
DISTRICT = "서울시는 내년 3월 관악구와 노원구에 반려동물 쉼터를 한 곳씩 연다. 관악구 쉼터는 400㎡ 규모다."
BRANCH = "다온물류는 광주센터에 분류 로봇 25대를 들였다. 시간당 처리량은 1900개로 늘었다."
PROVINCE = "해밀전력은 전남 신안 풍력단지에서 나오는 전기를 15년간 사들인다. 단가는 킬로와트시당 171원이다."
SCHOOL = "누리대는 신입생 320명에게 노트북을 빌려준다고 5일 밝혔다. 빌리는 값은 한 학기 2만 원이다."
FIRM = "새봄제과는 오븐 검사 장비를 나림로보틱스에서 들여왔다. 나림로보틱스는 연내 12대를 더 보낸다."
LOGISTICS = "운송 기업 보람로지스는 인천에 창고를 짓는다."
UNION = "대한번역가회는 기계 번역문의 감수료를 30% 올려 달라고 요구했다."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (COURT, "인천가정법원은 배달 기사 이름을 판 업주에게 벌금 700만 원을 선고했어요.", "인천가정법원"),
        (HIGHER, "수원지법이 1심을 뒤집고 대리점주 30명의 손을 들어 줬어요.", "수원지법"),
        (DISTRICT, "내년 3월 400㎡ 규모의 반려동물 쉼터가 관악구가 아니라 금천구에 생겨요.", "금천구"),
        (BRANCH, "다온물류 공주센터에서는 분류 로봇 25대가 일해요.", "공주센터"),
        (PROVINCE, "해밀전력이 전남 완도 풍력단지의 전기를 15년간 사들여요.", "완도"),
        (SCHOOL, "누봄대가 신입생 320명에게 노트북을 빌려줘요.", "누봄대"),
        (FIRM, "새봄제과에 오븐 검사 장비를 판 나림정밀은 연내 12대를 더 보내요.", "나림정밀"),
        (FIRM, "새봄제과에 오븐 검사 장비를 판 나림테크는 연내 12대를 더 보내요.", "나림테크"),
        (UNION, "대한번역가협회는 감수료를 30% 올려 달라고 해요.", "대한번역가협회"),
    ],
)
def test_a_twin_blocks(source: str, draft: str, wrong: str) -> None:
    found = lint_pair(source, draft)
    names = {draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block" and one.span}
    assert any(one in wrong or wrong in one for one in names)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (COURT, "법원은 배달 기사 이름을 판 업주에게 벌금 700만 원을 선고했어요."),
        (COURT, "인천지방법원은 배달 기사 이름을 판 업주에게 벌금 700만 원을 선고했어요."),
        (HIGHER, "수원고등법원이 1심을 뒤집고 대리점주 30명의 손을 들어 줬어요."),
        (DISTRICT, "내년 3월 노원구에도 반려동물 쉼터가 생겨요."),
        (BRANCH, "다온물류 광주센터에서는 분류 로봇 25대가 일해요."),
        (PROVINCE, "해밀전력이 신안 풍력단지의 전기를 15년간 사들여요."),
        (SCHOOL, "누리대학교가 신입생 320명에게 노트북을 빌려줘요. 빌리는 세대가 늘었어요."),
        (FIRM, "새봄제과에 오븐 검사 장비를 판 나림로보틱스는 연내 12대를 더 보내요."),
        (LOGISTICS, "보람물류가 인천에 창고를 지어요."),
        (LOGISTICS, "보람그룹은 물류 회사를 거느려요."),
        (UNION, "대한번역가회는 감수료를 30% 올려 달라고 해요."),
    ],
)
def test_its_own_name_and_a_longer_writing_stand(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"]
