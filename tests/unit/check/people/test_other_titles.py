"""The title and the house that a draft gives somebody, against those of the source."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ("Aravind Rao, the company's chief technology officer, said costs would fall.", '아라빈드 라오 최고기술책임자는 비용이 줄 거라고 말했어요.'),
    ("Aravind Rao, the company's chief technology officer, said costs would fall.", '최고기술책임자(CTO)인 아라빈드 라오는 비용이 줄 거라고 했어요.'),
    ('Chief technology officer Aravind Rao said costs would fall.', '아라빈드 라오 CTO는 비용이 줄 거라고 말했어요.'),
    ('CTO Aravind Rao said costs would fall.', '최고기술책임자 아라빈드 라오가 비용이 줄 거라고 말했어요.'),
    ("Sam Altman, OpenAI's chief executive, said costs would fall.", '샘 올트먼 최고경영자는 비용이 줄 거라고 말했어요.'),
    ("Sam Altman, OpenAI's chief executive, said costs would fall.", '샘 올트먼 오픈AI CEO는 비용이 줄 거라고 말했어요.'),
    ("Sam Altman, OpenAI's chief executive, said costs would fall.", '샘 올트먼 오픈AI 대표는 비용이 줄 거라고 말했어요.'),
    ("Mira Murati, the company's chief executive, and Barret Zoph, its chief technology officer, said costs would fall.", '미라 무라티 최고경영자와 배럿 조프 최고기술책임자는 비용이 줄 거라고 말했어요.'),
    ('곽온유 나래은행 디지털본부장은 책임은 사람에게 있다고 말했다.', '곽온유 나래은행 디지털본부장은 책임이 사람에게 있다고 말했어요.'),
    ('곽온유 나래은행 디지털본부장은 책임은 사람에게 있다고 말했다.', '곽온유 본부장은 책임이 사람에게 있다고 말했어요.'),
    ('카카오 정신아 대표는 새 앱을 공개했다.', '정신아 카카오 대표가 새 앱을 공개했어요.'),
    ('카카오 정신아 대표는 새 앱을 공개했다.', '정신아 카카오 대표이사가 새 앱을 공개했어요.'),
    ('카카오 정신아 대표는 새 앱을 공개했다.', '정신아 카카오 CEO가 새 앱을 공개했어요.'),
    ('Priya Nair, chief financial officer of Lumen, told investors that spending would slow.', '프리야 나이르 최고재무책임자는 투자자들에게 지출이 줄 거라고 말했어요.'),
    ('Chairman Lars Holm and chief executive Petra Lindqvist signed the letter.', '라르스 홀름 회장과 페트라 린드크비스트 최고경영자가 편지에 서명했어요.'),
    ('Chairman Lars Holm and chief executive Petra Lindqvist signed the letter.', '라르스 홀름 의장과 페트라 린드크비스트 CEO가 편지에 서명했어요.'),
    ('Daniel Cohen, head of product at Orca, said the feature would ship in May.', '대니얼 코헨 오르카 제품 총괄은 5월에 기능을 낸다고 말했어요.'),
    ('Spokeswoman Hannah Reed declined to comment.', '해나 리드 대변인은 말을 아꼈어요.'),
    ('Demis Hassabis of Google DeepMind and Yann LeCun of Meta disagreed.', '구글 딥마인드의 데미스 허사비스와 메타의 얀 르쿤은 생각이 달랐어요.'),
    ('Co-founder and chief executive Elena Novak said the chip was ready.', '엘레나 노박 최고경영자는 칩이 준비됐다고 했어요.'),
    ('Co-founder and chief executive Elena Novak said the chip was ready.', '엘레나 노박 공동창업자는 칩이 준비됐다고 했어요.'),
    ('Co-founder and chief executive Elena Novak said the chip was ready.', '엘레나 노박 대표는 칩이 준비됐다고 했어요.'),
    ('Larry Ellison, chairman and chief technology officer of Oracle, praised the plan.', '래리 엘리슨 오라클 회장은 계획을 칭찬했어요.'),
    ('Larry Ellison, chairman and chief technology officer of Oracle, praised the plan.', '래리 엘리슨 오라클 CTO는 계획을 칭찬했어요.'),
    ('Tom Baxter, who took over as chief executive in May, was chief operating officer before.', '톰 백스터 최고경영자는 전에 최고운영책임자였어요.'),
    ('Tom Baxter, who took over as chief executive in May, was chief operating officer before.', '전에 최고운영책임자였던 톰 백스터가 5월에 최고경영자가 됐어요.'),
    ('Microsoft president Brad Smith called for rules.', '브래드 스미스 마이크로소프트 사장이 규칙을 요구했어요.'),
    ('Microsoft president Brad Smith called for rules.', '브래드 스미스 마이크로소프트 부회장이 규칙을 요구했어요.'),
    ('Chief operating officer Maria Santos will become chief executive in July.', '마리아 산토스 최고운영책임자가 7월에 최고경영자가 돼요.'),
    ('Chief operating officer Maria Santos will become chief executive in July.', '마리아 산토스 COO가 7월에 CEO 자리에 올라요.'),
    ("Nina Park, the group's general counsel, filed the suit.", '니나 박 법률 고문이 소송을 냈어요.'),
    ('Finance chief Oskar Weiss said margins would hold.', '오스카 바이스 최고재무책임자는 이익률이 지켜질 거라고 했어요.'),
    ('Jin Xu, chief scientist at Vela, left last week.', '진 쉬 벨라 수석 과학자가 지난주 떠났어요.'),
    ('김하준 온새미 이사회 의장은 배당을 늘리겠다고 말했다. 박서연 대표는 반대했다.', '김하준 온새미 의장은 배당을 늘리겠다고 했어요.'),
    ('김하준 온새미 이사회 의장은 배당을 늘리겠다고 말했다. 박서연 대표는 반대했다.', '김하준 이사회 의장과 달리 박서연 대표는 반대했어요.'),
    ('이도윤 과학기술부 차관은 예산을 두 배로 늘린다고 밝혔다.', '이도윤 과학기술부 차관은 예산을 두 배로 늘린다고 밝혔어요.'),
    ('한지우 온새미 상무는 다음 달 출시한다고 했다. 최유진 팀장이 개발을 이끌었다.', '한지우 온새미 상무는 다음 달 출시한다고 했어요.'),
    ('한지우 온새미 상무는 다음 달 출시한다고 했다. 최유진 팀장이 개발을 이끌었다.', '최유진 팀장이 개발을 이끌었어요.'),
    ('송하람 대표 겸 이사회 의장이 물러난다.', '송하람 대표가 물러나요.'),
    ('송하람 대표 겸 이사회 의장이 물러난다.', '송하람 의장이 물러나요.'),
    ('윤재호 LG전자 사장은 투자를 늘린다고 했다.', '윤재호 LG전자 사장은 투자를 늘린다고 했어요.'),
    ('윤재호 LG전자 사장은 투자를 늘린다고 했다.', '윤재호 LG전자 대표는 투자를 늘린다고 했어요.'),
    ('“We are hiring,” said Marco Bianchi, vice president of research at Orca.', '마르코 비안키 오르카 연구 담당 부사장은 “채용 중”이라고 했어요.'),
    ('Google DeepMind chief Demis Hassabis and OpenAI chief executive Sam Altman met.', '데미스 허사비스 구글 딥마인드 대표와 샘 올트먼 오픈AI CEO가 만났어요.'),
    ('Google DeepMind chief Demis Hassabis and OpenAI chief executive Sam Altman met.', '구글 딥마인드의 데미스 허사비스와 오픈AI의 샘 올트먼이 만났어요.'),
    ('Jensen Huang, chief executive of Nvidia, met Masayoshi Son of SoftBank in Tokyo.', '엔비디아의 젠슨 황과 소프트뱅크의 손정의가 도쿄에서 만났어요.'),
    ('Jensen Huang, chief executive of Nvidia, met Masayoshi Son of SoftBank in Tokyo.', '젠슨 황 엔비디아 CEO와 손정의 소프트뱅크 회장이 도쿄에서 만났어요.'),
    ('Nvidia founder Jensen Huang spoke first, then board chair Mark Stevens.', '젠슨 황 엔비디아 CEO가 먼저 말하고 마크 스티븐스 의장이 뒤를 이었어요.'),
    ("The station Radio Kumasi captions its show. “It is quick,” said Elina Koskela, Puhe's chief technology officer.", '푸헤의 엘리나 코스켈라 CTO는 빠르다고 했어요.'),
    ('Joe Smith, a lawyer at Baker and Sons, spoke. The trial opens in Tampa.', '탬파의 변호사 조 스미스가 말했어요.'),
)  # fmt: skip
WRONG = (
    ("Aravind Rao, the company's chief technology officer, said costs would fall.", '아라빈드 라오 최고경영자는 비용이 줄 거라고 말했어요.'),
    ("Aravind Rao, the company's chief technology officer, said costs would fall.", '아라빈드 라오 CEO는 비용이 줄 거라고 말했어요.'),
    ("Aravind Rao, the company's chief technology officer, said costs would fall.", '아라빈드 라오 대표는 비용이 줄 거라고 말했어요.'),
    ("Aravind Rao, the company's chief technology officer, said costs would fall.", '아라빈드 라오 회장은 비용이 줄 거라고 말했어요.'),
    ("Aravind Rao, the company's chief technology officer, said costs would fall.", '최고경영자인 아라빈드 라오는 비용이 줄 거라고 했어요.'),
    ('Chief technology officer Aravind Rao said costs would fall.', '아라빈드 라오 최고경영자는 비용이 줄 거라고 말했어요.'),
    ('Chief technology officer Aravind Rao said costs would fall.', '아라빈드 라오 의장은 비용이 줄 거라고 말했어요.'),
    ('CTO Aravind Rao said costs would fall.', '아라빈드 라오 최고경영자는 비용이 줄 거라고 말했어요.'),
    ('CTO Aravind Rao said costs would fall.', '아라빈드 라오 CEO는 비용이 줄 거라고 말했어요.'),
    ("Sam Altman, OpenAI's chief executive, said costs would fall.", '샘 올트먼 최고기술책임자는 비용이 줄 거라고 말했어요.'),
    ("Sam Altman, OpenAI's chief executive, said costs would fall.", '샘 올트먼 오픈AI CTO는 비용이 줄 거라고 말했어요.'),
    ("Mira Murati, the company's chief executive, and Barret Zoph, its chief technology officer, said costs would fall.", '미라 무라티 최고기술책임자와 배럿 조프 최고경영자는 비용이 줄 거라고 말했어요.'),
    ("Mira Murati, the company's chief executive, and Barret Zoph, its chief technology officer, said costs would fall.", '배럿 조프 최고경영자는 비용이 줄 거라고 말했어요.'),
    ('곽온유 나래은행 디지털본부장은 책임은 사람에게 있다고 말했다.', '곽은유 나래은행 디지털본부장은 책임이 사람에게 있다고 말했어요.'),
    ('곽온유 나래은행 디지털본부장은 책임은 사람에게 있다고 말했다.', '곽온유 나래은행 부행장은 책임이 사람에게 있다고 말했어요.'),
    ('곽온유 나래은행 디지털본부장은 책임은 사람에게 있다고 말했다.', '김온유 나래은행 디지털본부장은 책임이 사람에게 있다고 말했어요.'),
    ('곽온유 나래은행 디지털본부장은 책임은 사람에게 있다고 말했다.', '곽온유 팀장은 책임이 사람에게 있다고 말했어요.'),
    ('카카오 정신아 대표는 새 앱을 공개했다.', '정신아 카카오 의장이 새 앱을 공개했어요.'),
    ('카카오 정신아 대표는 새 앱을 공개했다.', '정신아 카카오 회장이 새 앱을 공개했어요.'),
    ('Priya Nair, chief financial officer of Lumen, told investors that spending would slow.', '프리야 나이르 최고경영자는 투자자들에게 지출이 줄 거라고 말했어요.'),
    ('Priya Nair, chief financial officer of Lumen, told investors that spending would slow.', '프리야 나이르 루멘 대표는 투자자들에게 지출이 줄 거라고 말했어요.'),
    ('Chairman Lars Holm and chief executive Petra Lindqvist signed the letter.', '라르스 홀름 최고경영자와 페트라 린드크비스트 회장이 편지에 서명했어요.'),
    ('Daniel Cohen, head of product at Orca, said the feature would ship in May.', '대니얼 코헨 오르카 최고경영자는 5월에 기능을 낸다고 말했어요.'),
    ('Daniel Cohen, head of product at Orca, said the feature would ship in May.', '대니얼 코헨 오르카 CTO는 5월에 기능을 낸다고 말했어요.'),
    ('Spokeswoman Hannah Reed declined to comment.', '해나 리드 최고경영자는 말을 아꼈어요.'),
    ('Spokeswoman Hannah Reed declined to comment.', '해나 리드 회장은 말을 아꼈어요.'),
    ('Demis Hassabis of Google DeepMind and Yann LeCun of Meta disagreed.', '메타의 데미스 허사비스와 구글 딥마인드의 얀 르쿤은 생각이 달랐어요.'),
    ('Larry Ellison, chairman and chief technology officer of Oracle, praised the plan.', '래리 엘리슨 오라클 최고경영자는 계획을 칭찬했어요.'),
    ('Chief operating officer Maria Santos will become chief executive in July.', '마리아 산토스 최고재무책임자가 7월에 최고경영자가 돼요.'),
    ("Nina Park, the group's general counsel, filed the suit.", '니나 박 대변인이 소송을 냈어요.'),
    ("Nina Park, the group's general counsel, filed the suit.", '니나 박 대표가 소송을 냈어요.'),
    ('Finance chief Oskar Weiss said margins would hold.', '오스카 바이스 최고기술책임자는 이익률이 지켜질 거라고 했어요.'),
    ('김하준 온새미 이사회 의장은 배당을 늘리겠다고 말했다. 박서연 대표는 반대했다.', '김하준 온새미 대표는 배당을 늘리겠다고 했어요.'),
    ('김하준 온새미 이사회 의장은 배당을 늘리겠다고 말했다. 박서연 대표는 반대했다.', '박서연 의장은 반대했어요.'),
    ('이도윤 과학기술부 차관은 예산을 두 배로 늘린다고 밝혔다.', '이도윤 과학기술부 장관은 예산을 두 배로 늘린다고 밝혔어요.'),
    ('한지우 온새미 상무는 다음 달 출시한다고 했다. 최유진 팀장이 개발을 이끌었다.', '한지우 온새미 전무는 다음 달 출시한다고 했어요.'),
    ('한지우 온새미 상무는 다음 달 출시한다고 했다. 최유진 팀장이 개발을 이끌었다.', '최유진 본부장이 개발을 이끌었어요.'),
    ('한지우 온새미 상무는 다음 달 출시한다고 했다. 최유진 팀장이 개발을 이끌었다.', '한지우 팀장은 다음 달 출시한다고 했어요.'),
    ('송하람 대표 겸 이사회 의장이 물러난다.', '송하람 부회장이 물러나요.'),
    ('윤재호 LG전자 사장은 투자를 늘린다고 했다.', '윤재호 LG전자 부사장은 투자를 늘린다고 했어요.'),
    ('윤재호 LG전자 사장은 투자를 늘린다고 했다.', '윤재호 LG전자 회장은 투자를 늘린다고 했어요.'),
    ('“We are hiring,” said Marco Bianchi, vice president of research at Orca.', '마르코 비안키 오르카 최고경영자는 “채용 중”이라고 했어요.'),
    ('“We are hiring,” said Marco Bianchi, vice president of research at Orca.', '마르코 비안키 오르카 회장은 “채용 중”이라고 했어요.'),
    ('Google DeepMind chief Demis Hassabis and OpenAI chief executive Sam Altman met.', '오픈AI의 데미스 허사비스와 구글 딥마인드의 샘 올트먼이 만났어요.'),
    ('Nvidia founder Jensen Huang spoke first, then board chair Mark Stevens.', '마크 스티븐스 최고경영자가 뒤를 이었어요.'),
    ("The station Radio Kumasi captions its show. “It is quick,” said Elina Koskela, Puhe's chief technology officer.", '라디오 쿠마시의 엘리나 코스켈라 CTO는 빠르다고 했어요.'),
    ('Lumora raised its price. Brightside spokesperson Owen Castellano said nothing was planned.', '루모라의 대변인 오언 카스텔라노는 계획이 없다고 했어요.'),
)  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_title_or_house_than_the_source_gives_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_title_that_the_source_gives_in_whatever_words_is_no_finding(source: str, draft: str) -> None:
    assert [one.kind for one in lint_pair(source, draft) if one.severity == "block" or one.kind == "name"] == []


def test_the_finding_stands_on_the_name_with_its_title() -> None:
    source = "CTO Aravind Rao said costs would fall."
    assert _blocked(source, "아라빈드 라오 최고경영자는 비용이 줄 거라고 말했어요.") == ["아라빈드 라오 최고경영자"]


def test_who_may_be_more_than_the_source_says_is_left_alone() -> None:
    for source in (
        "Founder Elena Novak spoke.",
        "Elena Novak, a scientist at Lumen, spoke.",
        "Professor Elena Novak spoke.",
        "Technology chief Elena Novak, who founded Lumen, spoke.",
    ):
        assert _blocked(source, "엘레나 노박 CTO가 연설했어요.") == []


def test_a_well_known_head_called_a_chair_is_a_warning() -> None:
    source = "Sam Altman, OpenAI's chief executive, spoke."
    draft = "샘 올트먼 회장이 연설했어요."
    assert [(one.severity, draft[slice(*one.span)]) for one in lint_pair(source, draft)] == [("warn", "샘 올트먼 회장")]


def test_two_exchanged_titles_are_two_findings() -> None:
    source = "Mira Murati, the company's chief executive, and Barret Zoph, its chief technology officer, said costs would fall."
    draft = "미라 무라티 최고기술책임자와 배럿 조프 최고경영자는 비용이 줄 거라고 말했어요."
    assert _blocked(source, draft) == ["미라 무라티 최고기술책임자", "배럿 조프 최고경영자"]
