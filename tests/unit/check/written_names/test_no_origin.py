"""What is no origin of a well-known name: another one that sounds like its end, a sentence of what is to come, an adjective that is a firm."""

import pytest

from pipeline.check import lint_pair


def _names(source: str, draft: str) -> set[str]:
    found = lint_pair(source, draft)
    return {draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block" and one.span}


BANKS = "Orbel filed for a listing, with Goldman Sachs and Morgan Stanley as lead underwriters."
SALE = "Orbel hired Morgan Stanley and Lazard to sell the port."
ORDER = "Judge Nora Feld told xAI on Friday to hand over memos about its Memphis turbines."
HACKED = "Attackers broke into Tamberline, a Dutch retailer, and its keys were on sale, security firm Oasis Crest said."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (BANKS, "오벨 상장은 골드만삭스와 JP모건이 이끌 예정이에요.", "JP모건"),
        (SALE, "오벨은 항구를 팔려고 JP모건과 라자드를 뽑을 방침이에요.", "JP모건"),
        (
            "Orbel plans to list, with Morgan Stanley and UBS as underwriters.",
            "오벨 상장은 UBS와 JP모건이 맡을 전망이에요.",
            "JP모건",
        ),
        ("Norwegian will fly to Porto from May.", "라이언에어가 5월부터 포르투에 취항해요.", "라이언에어"),
        ("Norwegian posted a loss of 40 million.", "이지젯이 4000만의 손실을 냈어요.", "이지젯"),
        (HACKED, "탬벌라인의 열쇠가 팔리고 있었다고 보안 업체 브램홀이 밝혔어요.", "브램홀"),
    ],
)
def test_another_name_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _names(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (BANKS, "오벨 상장은 골드만삭스와 모건스탠리가 이끌 예정이에요."),
        (SALE, "오벨은 항구를 팔려고 모건스탠리와 라자드를 뽑을 방침이에요."),
        ("J.P. Morgan will run the sale of the port.", "항구 매각은 JP모건이 맡을 계획이에요."),
        (ORDER, "노라 펠드 판사가 xAI에 멤피스 터빈 관련 사내 메모를 내놓으라고 명령했어요."),
        ("Norwegian carriers will fly to Porto from May.", "노르웨이 항공사들이 5월부터 포르투에 취항해요."),
        (HACKED, "탬벌라인의 열쇠가 팔리고 있었다고 보안 업체 오아시스크레스트가 밝혔어요."),
        (HACKED, "네덜란드 소매 업체 탬벌라인에 공격자들이 침입했어요."),
    ],
)
def test_the_source_s_own_stands(source: str, draft: str) -> None:
    assert _names(source, draft) == set()
