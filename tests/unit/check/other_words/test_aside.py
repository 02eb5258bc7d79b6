"""Figures and names that a source gives by the way: a total over a length, centuries, people counted with honour, the place of a record."""

import pytest

from pipeline.check import lint_pair

ROWS = [
    ("The cycle path is 4.5 kilometres long. It cost 9 million euros to build.", "자전거 길은 4.5km이고 900만 유로가 들었어요. 1km에 200만 유로를 쓴 셈이에요.", "자전거 길은 4.5km이고 900만 유로가 들었어요. 1km에 300만 유로를 쓴 셈이에요."),
    ("The dykes stood for nearly four centuries. The last keeper was 61.", "둑은 거의 4세기 동안 서 있었다. 마지막 관리인은 61세였다.", "둑은 거의 6세기 동안 서 있었다. 마지막 관리인은 61세였다."),
    ("Of her seven sons, three learned to sail before the age of twelve.", "아들 일곱 명 가운데 셋은 열두 살이 되기 전에 항해를 배웠다.", "아들 일곱 명 가운데 셋은 열네 살이 되기 전에 항해를 배웠다."),
    ("It was the third strike in as many weeks at the port of 900 workers.", "직원 900명인 항구에서 세 주 사이 세 번째 파업이다.", "직원 900명인 항구에서 다섯 주 사이 세 번째 파업이다."),
    ("A year on the moon takes 16 of ours.", "이 위성의 1년은 우리의 16년에 해당한다.", "이 위성의 1년은 우리의 19년에 해당한다."),
    ("Thanks to the 38 translators who wrote the guide in 12 languages.", "안내서를 12개 언어로 써 준 번역가 38분께 감사드립니다.", "안내서를 12개 언어로 써 준 번역가 58분께 감사드립니다."),
    ("A clover like this is a one-in-a-million find.", "이런 클로버를 찾을 확률은 백만분의 일이다.", "이런 클로버를 찾을 확률은 천만분의 일이다."),
    ("The seabed holds about a billion and a half shells.", "바닥에는 조개껍데기가 약 15억 개 있다.", "바닥에는 조개껍데기가 약 25억 개 있다."),
    ("It is the fourth-longest tunnel in Europe; the record is the 57 km of the Gotthard.", "유럽에서 네 번째로 긴 터널이에요. 1위는 57km인 고트하르트예요.", "유럽에서 여섯 번째로 긴 터널이에요. 1위는 57km인 고트하르트예요."),
    ("The port moves 12 gigabits per second, faster than the 5 required by the rules.", "이 포트는 초당 12기가비트로, 기준인 5기가비트보다 빨라요.", "이 포트는 초당 12기가비트로, 기준인 7기가비트보다 빨라요."),
    ("당초 2031년이던 개통 목표는 2028년으로 앞당긴다. 공사는 5월 4일에 시작한다.", "개통 목표를 2031년에서 2028년으로 3년 앞당겨요.", "개통 목표를 2031년에서 2028년으로 4년 앞당겨요."),
    ("Denmark's Ørsted will close two offices.", "덴마크 오스테드가 사무실 두 곳을 닫아요.", "덴마크 베스타스가 사무실 두 곳을 닫아요."),
    ("The towers stand 90 meters apart. Both were built in 17 months.", "두 주탑은 90m 떨어져 있다. 모두 17개월 만에 지었다.", "두 주탑은 80m 떨어져 있다. 모두 17개월 만에 지었다."),
    ("The firm sells $80 million of new shares to pay for the ships.", "뱃값을 내려고 신주 8,000만 달러어치를 팔아요.", "뱃값을 내려고 신주 9,000만 달러어치를 팔아요."),
]  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS)
def test_what_a_source_gives_by_the_way(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)


ARTICLE = (
    "Lakeside Ferries had a quiet spring. Revenue for the three months to June rose 4% to 61 million euros, the firm said. "
    "The regulator fined the ferry group 83 million euros for late boats. Twelve captains spoke at the hearing in Lucerne. "
    "An earlier draft, to which five towns objected, proposed 47 million euros. Spending on new boats came to 19 million euros. "
    "The red line carried 914,000 riders. The firm has owned the docks since 1987. The blue line carried 688,000 riders."
)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("2분기 새 배에 1,900만 유로를 썼어요.", "4분기 새 배에 1,900만 유로를 썼어요."),
        ("다섯 도시가 반대한 초안은 4,700만 유로였고, 최종 금액은 3,600만 유로 더 늘었어요.", "다섯 도시가 반대한 초안은 4,700만 유로였고, 최종 금액은 5,900만 유로 더 늘었어요."),
        ("두 노선의 승객 차이는 22만 6,000명이에요.", "두 노선의 승객 차이는 32만 6,000명이에요."),
    ],
)  # fmt: skip
def test_what_an_article_gives_elsewhere(right: str, wrong: str) -> None:
    assert _blocked(ARTICLE, right) == []
    assert _blocked(ARTICLE, wrong)
