"""Public bodies of the closed list: doubted where no article names them or calls them by a word that may mean them."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.known_names import bodies

NOWHERE = (
    ("A court in Busan ordered the firm to hand over its records.", "대법원은 회사에 기록을 내라고 명령했어요.", "대법원"),
    ("The union said drivers were told at midnight.", "전국철도노조는 자정에 통보받았다고 했어요.", "전국철도노조"),
    ("The ministry will spend 12 billion won on captions.", "문화체육관광부는 자막에 120억 원을 써요.", "문화체육관광부"),
    ("The government will publish the list of 300 schools.", "교육부는 학교 300곳의 명단을 공개해요.", "교육부"),
    ("Prosecutors asked for a three-year term.", "대검찰청은 징역 3년을 구형했어요.", "대검찰청"),
    ("The central bank kept its rate at 3.5%.", "연준은 금리를 3.5%로 묶었어요.", "연준"),
    ("The health body plans guidance for December.", "세계보건기구는 12월에 지침을 내요.", "세계보건기구"),
    ("A UN agency counted 61 countries.", "유네스코는 61개 나라를 셌어요.", "유네스코"),
    ("A labor group warned of 4,000 lost jobs.", "민주노총은 일자리 4,000개가 사라진다고 경고했어요.", "민주노총"),
    ("The study, in a peer-reviewed journal, followed 812 nurses.", "사이언스에 실린 연구는 간호사 812명을 지켜봤어요.", "사이언스"),
    ("법원은 회사에 기록을 내라고 명령했다.", "대법원은 회사에 기록을 내라고 명령했어요.", "대법원"),
    ("Lumivox said it had cut its price to $4 a month.", "칼로드라는 값을 월 4달러로 내렸어요.", "칼로드라"),
)  # fmt: skip
THERE = (
    ("The F.T.C. fined the firm $3 million.", "연방거래위원회가 이 회사에 300만 달러를 물렸어요."),
    ("The levy could bring in 2 billion euros, the treasury said.", "재무부는 20억 유로가 걷힐 거라고 했어요."),
    ("The country's top court said scraping was no crime.", "대법원은 긁어 온 일이 범죄가 아니라고 했어요."),
    ("The Korean Railway Workers' Union said drivers were told at midnight.", "전국철도노조는 자정에 통보받았다고 했어요."),
    ("The Ministry of Culture, Sports and Tourism will spend 12 billion won.", "문화체육관광부는 120억 원을 써요."),
    ("Seoul's education officials will publish the list.", "교육부는 명단을 공개해요."),
    ("South Korea's central bank kept its rate.", "한국은행은 금리를 묶었어요."),
    ("U.S. policymakers kept the rate at 3.5%.", "연준은 금리를 3.5%로 묶었어요."),
    ("The WHO plans guidance for December.", "세계보건기구는 12월에 지침을 내요."),
    ("Under the plan, Treasury will pay 1.3 billion pounds.", "재무부가 13억 파운드를 대요."),
    ("Denmark's Ministry for Digitalisation will switch.", "덴마크 디지털부가 옮겨요."),
    ("The Korean Bar Association proposed a ban.", "대한변호사협회는 금지하자고 했어요."),
    ("The study appeared in Science and followed 812 nurses.", "사이언스에 실린 연구는 간호사 812명을 지켜봤어요."),
    ("금감원이 중개업체를 조사했다.", "금융감독원은 중개업체를 조사했어요."),
    ("The hall has an opera house, and the choir a conductor.", "오케스트라는 노래를 불렀어요."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "name"), NOWHERE)
def test_a_body_that_no_article_names_is_doubted(source: str, draft: str, name: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.kind == "name" and one.span[0] < draft.index(name) + 2]
    assert found
    assert {one.severity for one in found} == {"warn"}


@pytest.mark.parametrize(("source", "draft"), THERE)
def test_a_body_that_an_article_calls_in_its_own_way_is_no_finding(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.kind == "name"]


def test_the_country_may_be_named_in_another_sentence_than_the_body() -> None:
    texts = ("The central bank kept its rate.", "South Korea grew by 2%.")
    assert bodies.stands("한국은행", texts)
    assert not bodies.stands("한국은행", texts[:1])
