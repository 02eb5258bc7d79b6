"""Where a bare address ends in Korean text: never on another page, whatever josa follows whatever name."""

import re
from itertools import product

import pytest

from pipeline.publish import addresses
from pipeline.text.josa import attach

PAGE = "https://ko.wikipedia.org/wiki/"
NAMES = str.split("""
인공지능 기계_학습 딥_러닝 트랜스포머 대형_언어_모델 자연어_처리 신경망 파이썬 위키백과 대한민국 서울특별시 경기도 제주도 고양이 강아지 어린이 호랑이 컴퓨터
반도체 삼성전자 네이버 구글 애플 국가 평가 작가 휴가 화가 회의 정의 강의 민주주의 온도 지도 속도 인도 도로 경로 회로 선로 학과 결과 효과 사과 기와 오키나와
마을 가을 노을 은행 나라 노래 바나나 개요 스튜디오 카메라 클로드 제미나이 라마_(언어_모델) 대만 불만 이미지 문서 순서 광고 사고 분야 코인 개인 데이터 보안
배터리 로봇 알로에 카페 아이디어 유튜브 자바스크립트 하둡
""")
CERTAIN = ("은/는", "을/를")
CERTAIN_FOR_ALL = ("에서", "에서는", "에게", "까지", "부터", "입니다")
OTHERS = ("이/가", "과/와", "으로/로", "이나/나", "이라/라", "이랑/랑", "이에요/예요", "이었어요/였어요")
OTHERS_FOR_ALL = (
    "의",
    "에",
    "에는",
    "도",
    "만",
    "보다",
    "처럼",
    "밖에",
    "마다",
    "하고",
    "인데요",
    "이고요",
    "라는",
    "이라는",
    "라고",
    "",
    "만은",
    "로는",
)


def linked(typed: str) -> str:
    """Return the page that an address leads to, or nothing where it is no link."""
    text = f"자료 {typed} 봐요"
    host = re.search(addresses.HEAD, text)
    assert host is not None
    end = addresses.end(text, host.start(), host.end())
    return text[host.start() : end].removeprefix(PAGE) if end is not None else ""


def with_josa(name: str, josa: str) -> str:
    return attach(name, josa) if "/" in josa else name + josa


@pytest.mark.parametrize("josa", [*CERTAIN, *CERTAIN_FOR_ALL])
def test_a_certain_josa_is_cut_off_behind_every_name(josa: str) -> None:
    names = [
        name for name in NAMES if josa != "은/는" or name[-1] not in "로만와과에라"
    ]  # 결과는: 결 with two, or 결과
    assert {name: linked(PAGE + with_josa(name, josa)) for name in names} == {name: name for name in names}


def test_no_josa_leads_to_another_page() -> None:
    found = {
        (name, josa): linked(PAGE + with_josa(name, josa)) for name, josa in product(NAMES, OTHERS + OTHERS_FOR_ALL)
    }
    wrong = {case: page for case, page in found.items() if page not in ("", case[0]) and with_josa(*case) != page}
    assert wrong == {}
    bare = [name for name in NAMES if found[(name, "")] == name]
    assert len(bare) > len(NAMES) / 2


def test_with_josa_and_all_is_never_a_page_unless_nobody_could_tell() -> None:
    """`선로` and `국가` are whole names; no name may keep a josa that it was given."""
    kept = [
        with_josa(name, josa)
        for name, josa in product(NAMES, OTHERS + OTHERS_FOR_ALL)
        if josa and linked(PAGE + with_josa(name, josa)) == with_josa(name, josa)
    ]
    assert kept == []
