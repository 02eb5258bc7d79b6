"""A well-known name in the place of the source's own, though it sounds like a part of another name or hangs on one of the source."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft, []))


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "British Airways ordered 40 jets from Boeing.",
            "영국항공이 보잉에 여객기 40대를 주문했다.",
            "영국항공이 에어버스에 여객기 40대를 주문했다.",
        ),
        (
            "Kenya Airways will lease 12 jets from Boeing for the island routes.",
            "케냐항공은 섬 노선에 쓸 여객기 12대를 보잉에서 빌린다.",
            "케냐항공은 섬 노선에 쓸 여객기 12대를 에어버스에서 빌린다.",
        ),
        (
            "A plant in Busan will cost 700 billion won, with Hyundai Glovis carrying the parts.",
            "부산에 짓는 공장에는 7000억 원이 들어가고, 부품은 현대글로비스가 나른다.",
            "부산에 짓는 공장에는 7000억 원이 들어가고, 부품은 현대위아가 나른다.",
        ),
    ],
)
def test_a_part_of_another_name_is_not_heard_as_a_name(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "Orbital Seeds raised $210 million in a round led by Harrow Capital, valuing it at $2 billion.",
            "2억 1,000만 달러 투자 라운드는 해로 캐피털이 이끌었어요.",
            "2억 1,000만 달러 투자 라운드는 세쿼이아 캐피털이 이끌었어요.",
        ),
        (
            "Fernlight raised $95 million in a round led by Quarry Ventures.",
            "9,500만 달러 투자 라운드는 쿼리 벤처스가 이끌었어요.",
            "9,500만 달러 투자 라운드는 인덱스 벤처스가 이끌었어요.",
        ),
        (
            "Koray Kavukcuoglu, the chief technology officer of DeepMind, said Gemini would answer faster by May.",
            "코레이 카부쿠오글루 딥마인드 최고기술책임자는 5월까지 제미나이의 답이 빨라진다고 말했어요.",
            "데미스 허사비스 딥마인드 최고기술책임자는 5월까지 제미나이의 답이 빨라진다고 말했어요.",
        ),
        (
            "Lena Quist, the head of technology of Stellantis, said the system would work offline.",
            "스텔란티스의 레나 퀴스트 기술총괄은 이 시스템이 인터넷 없이 돌아간다고 말했어요.",
            "스텔란티스의 카를루스 타바르스 기술총괄은 이 시스템이 인터넷 없이 돌아간다고 말했어요.",
        ),
    ],
)
def test_nobody_bears_the_house_or_the_office_of_another(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "Alibaba's Qwen app passed 4 million downloads in three days, the company said, the quickest start of a Chinese assistant.",
            "알리바바의 큐원 앱이 사흘 만에 다운로드 400만 건을 넘겼어요.",
            "바이두의 큐원 앱이 사흘 만에 다운로드 400만 건을 넘겼어요.",
        ),
        (
            "Anthropic's Claude app passed 9 million downloads in a month, the company said, the quickest start of an American assistant.",
            "앤트로픽의 클로드 앱이 한 달 만에 다운로드 900만 건을 넘겼어요.",
            "구글의 클로드 앱이 한 달 만에 다운로드 900만 건을 넘겼어요.",
        ),
        (
            "OpenAI's Sora app passed 2 million downloads in a week, the company said, the quickest start of an American assistant.",
            "오픈AI의 소라 앱이 일주일 만에 다운로드 200만 건을 넘겼어요.",
            "텐센트의 소라 앱이 일주일 만에 다운로드 200만 건을 넘겼어요.",
        ),
    ],
)
def test_what_a_maker_of_the_source_has_is_nobody_elses(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "Avis manages a fleet of 300 cars in Dallas.",
            "댈러스의 차량 300대는 에이비스가 관리해요.",
            "댈러스의 차량 300대는 허츠가 관리해요.",
        ),
        (
            "The film was brought out by CJ ENM in August.",
            "이 영화는 8월 CJ ENM이 배급했어요.",
            "이 영화는 8월 쇼박스가 배급했어요.",
        ),
        (
            "Greg Abel will write the letter from next year.",
            "내년부터 편지는 그레그 에이블이 써요.",
            "내년부터 편지는 아지트 자인이 써요.",
        ),
    ],
)
def test_names_that_everybody_knows_are_known(source: str, right: str, wrong: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


def test_what_a_foreign_firm_is_called_in_korea_is_no_family_name() -> None:
    source = "Deloitte Canada will pay back a part of the report's price."
    assert not _blocked(source, "딜로이트 캐나다법인이 보고서 값의 일부를 돌려줘요.")


def test_a_name_of_one_word_is_written_as_it_sounds() -> None:
    source = "Most of the robots work in warehouses of Schaeffler."
    assert not _blocked(source, "로봇 대부분은 셰플러의 창고에서 일해요.")
