"""What a line adds, does without, ends or begins that its section excepts, asks for or tells the other way; superlatives that no section has."""

import pytest

from tests.unit.check.building import findings, issue, section

LIBRARY = (
    "### 새봄도서관, 낭독 AI 들여\n\n새봄도서관이 어린이책을 읽어 주는 낭독 AI 소리숲을 들였어요. 책 한 권에 3분이 걸려요. 만화책은 영향을 받지 않아요. "
    "녹음 파일과 회원 정보는 밖으로 나가지 않았다고 해요. 청소년실에서는 쓸 수 없어요. 목소리는 부모가 먼저 동의해야 만들어요. "
    "여섯 살 아래 아이는 보호자 없이 쓸 수는 없어요. 대출은 여전히 사서 확인을 거쳐야 해요. 밤에는 소리숲이 꺼져 있어요.\n"
)
AIRPORT = (
    "### 다도공항, 짐 검사 AI 시험\n\n다도공항이 짐 검사 AI 매눈을 1번 게이트에서 시험해요. 오류를 인정하지는 않았어요. 국제선은 됐지만 국내선은 아직이에요. "
    "액체 반입을 금지하는 것은 아니에요. 공항은 가을에 2번 게이트를 열 계획이에요. 한 해 예산은 약 400억 원이고, 매눈에는 120억 원을 썼어요. "
    "검사 값은 내렸어요. 야간 운항은 계속해요. 다도는 국내에서 세 번째로 큰 공항이에요.\n"
)


def _told(text: str) -> list[str]:
    whole = issue([section(LIBRARY, "s1"), section(AIRPORT, "s2")], [], text)
    return [one.severity for one in findings(whole, "upstream") if one.section == "title"]


@pytest.mark.parametrize(
    "title",
    [
        "새봄도서관 낭독 AI, 만화책도 함께 읽는다",
        "새봄도서관, 회원 정보까지 유출",
        "소리숲, 청소년실에서도 쓴다",
        "부모 동의 없이 목소리 만드는 소리숲",
        "보호자 없이도 쓸 수 있는 소리숲",
        "사서 확인 없이 책 빌려주는 새봄도서관",
        "다도공항, 매눈 오류 인정하고 사과",
        "다도공항, 액체 반입 금지",
        "다도공항이 2번 게이트를 열었으니 줄이 짧아져요",
        "다도공항, 야간 운항 종료",
        "다도공항, 매눈 검사 값 인상",
        "공항 예산의 50%쯤 쓴 매눈",
        "국내 최대 다도공항, 매눈 시험",
        "아시아 첫 짐 검사 AI 들인 다도공항",
        "세계 1위 다도공항, 매눈 시험",
        "역대 1위 오른 다도공항",
    ],
)
def test_what_a_section_excepts_or_has_not_is_found(title: str) -> None:
    assert _told(title) != []


@pytest.mark.parametrize(
    "title",
    [
        "새봄도서관 낭독 AI, 만화책은 그대로",
        "새봄도서관, 회원 정보도 무사",
        "소리숲, 청소년실에는 없다",
        "부모가 동의해야 만드는 소리숲 목소리",
        "보호자 없이는 쓸 수 없는 소리숲",
        "어린이책도 읽는 소리숲",
        "사서 확인 거쳐야 빌려주는 새봄도서관",
        "매눈 오류 인정 안 한 다도공항",
        "매눈, 국내선은 아직",
        "다도공항, 액체 반입은 금지 안 해",
        "다도공항, 가을에 2번 게이트 연다",
        "야간 운항 이어 가는 다도공항",
        "다도공항, 매눈 검사 값 인하",
        "공항 예산의 30%쯤 쓴 매눈",
        "다도공항 매눈에 120억 원, 예산의 30% 가까이",
        "국내에서 세 번째로 큰 다도공항, 매눈 시험",
        "매눈 시험 나선 다도공항, 전면 도입은 미정",
        "가장 먼저 매눈 시험한 1번 게이트",
    ],
)
def test_what_a_section_says_in_other_words_is_left_alone(title: str) -> None:
    assert _told(title) == []
