"""A name of the source in another's role where the source is a paragraph: the sentence retold is surely the one, and names somebody else."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.known_names import bystanders, parties, referring, surely_persons

_POSTS = 'The town of Ostrava Vale scrapped its bus passes in May after a dispute over 3,400 forged cards. "A pass that any child can copy at home is only paper," said the minister for transport, Pavel Drozd; the opposition\'s Irene Mallowan called the step "a sledgehammer for a fly". Passengers must now show a photo at the door, and drivers have been told to let nobody ride without one until the end of the year.'
_LEFT = "The news broke two weeks after Tarnwell's co-founder Dieter Quast resigned to start a winery, taking nobody with him. His vineyard, Sorrel Hill, has 14 hectares and no customers so far. Tarnwell's president, Mona Prewitt, thanked him in a letter to the staff and said that a search for a new head of design would begin in October, with a decision before the spring."
_GRIDS = "Two carriers had a mixed quarter. Fenlake's revenue grew 12 percent to $2.3 billion and its margin widened to 9 percent; Solvey's revenue grew 4 percent to $3.1 billion. Fenlake said it had opened 14 routes, against 5 in the same period last year. Solvey, by contrast, lost its licence for the island route, which the regulator will award anew in March after a hearing of all the bidders."
_STUDIO = "The toy maker Emberlyn will let go 380 of its 950 staff and close its Lyon office, where 220 people work, after its talking bear sold 41,000 copies in its first month, a fifth of what it had planned. The other 160 cuts are in Antwerp. Parents had complained of bears that forgot names; the maker has withdrawn the voice and will rehire twelve writers whom it dismissed two years ago."
_RENT = "The utility Norvolt will supply 900 megawatts to a smelter that Aluvance, a metals firm, is building near Toledo, Ohio, from the autumn of 2028. The power will come from two gas plants and, for the rest, from wind farms. Norvolt puts the cost at $2.1bn, and Aluvance has agreed to pay for 15 years whether it uses the electricity or not. A court will hear a complaint of the neighbours in June."
_SITES = "Cumulo Forge runs 14,600 servers in Korea, roughly two-thirds of them in Daejeon and the rest in Gwangju. It plans to add 8,000 more by the end of 2027, financed partly by a $420 million loan from a group of five banks. The Daejeon site suffered a flood on July 22 that took 1,100 machines offline for six hours, affecting 340 customers, most of whom were told only on the following day."
_HIRING = "Not everybody is shrinking. Verdolan, a Warsaw-based maker of robot arms, plans to add 1,350 people by March 2027, of whom 900 will be assembly workers at a new plant in Krakow. The insurer Copperway will take on 400 apprentices this autumn, a third more than last year, and train all of them for six weeks in the use of new tools. A spokesman for the union praised both plans on Monday."
_LANDS = "Landlords say the rent cap will choke off construction: Kingsmere Residential owns 2,700 flats in the city and has put two towers on hold. The smaller developer Pellory says it will look at sites in Kitchener instead. Tenant groups reply that vacancy fell to 1.1 per cent last autumn, a third of the level considered healthy, long before any cap was discussed by the council of the city."
_BANKS = "Crude settled at $71.40 a barrel on Friday, down $5.10 for the week, after exporters agreed in Vienna to raise output by 320,000 barrels a day starting in August. Analysts at Wexcombe Bank, who had expected oil to end the year at $80, cut their forecast to $68; those at Harrowgate Capital kept theirs at $75. The market had been braced for a far smaller rise, traders in London said."

WRONG = [
    (_POSTS, "아이린 맬로언 교통장관은 “어떤 아이든 집에서 베낄 수 있는 승차권은 종이일 뿐”이라고 말했어요.", "맬로언"),
    (_POSTS, "파벨 드로즈드는 이 조치를 “파리를 잡으려고 든 망치”라고 불렀어요.", "파벨"),
    (_LEFT, "소식이 알려지기 2주 전에 모나 프레윗이 와이너리를 차리려고 사임했어요.", "모나 프레윗"),
    (_GRIDS, "펜레이크는 섬 노선의 면허를 잃었어요.", "펜레이크"),
    (_STUDIO, "장난감 회사 엠벌린이 380명을 줄이면서 안트베르펜 사무실을 닫기로 했어요.", "안트베르펜"),
    (_RENT, "노르볼트는 전기를 쓰든 안 쓰든 15년 동안 값을 치르기로 했어요.", "노르볼트"),
    (_SITES, "7월 22일 광주 센터에서 홍수가 나서 기기 1,100대가 여섯 시간 꺼져 있었어요.", "광주"),
    (_HIRING, "올가을 수습사원 400명을 뽑는 곳은 베르돌란이에요.", "베르돌란"),
    (_LANDS, "킹스미어 레지덴셜은 키치너의 부지를 살펴보겠다고 했어요.", "킹스미어"),
    (_BANKS, "유가가 떨어지자 해러게이트 캐피털은 연말 전망치를 80달러에서 68달러로 내렸어요.", "해러게이트"),
]  # fmt: skip
RIGHT = [
    (_POSTS, "아이린 맬로언 의원은 이 조치를 “파리를 잡으려고 든 망치”라고 불렀어요."),
    (_POSTS, "파벨 드로즈드 교통장관은 “어떤 아이든 집에서 베낄 수 있는 승차권은 종이일 뿐”이라고 말했어요."),
    (_LEFT, "소식이 알려지기 2주 전에 디터 크바스트가 와이너리를 차리려고 사임했어요."),
    (_LEFT, "모나 프레윗 사장은 직원들에게 보낸 편지에서 떠난 공동 창업자에게 고마움을 전했어요."),
    (_GRIDS, "솔비는 섬 노선의 면허를 잃었어요."),
    (_GRIDS, "펜레이크는 노선 14개를 새로 열었어요."),
    (_STUDIO, "장난감 회사 엠벌린이 380명을 줄이면서 리옹 사무실을 닫기로 했어요."),
    (_STUDIO, "나머지 160명은 안트베르펜에서 줄여요."),
    (_RENT, "알루밴스는 전기를 쓰든 안 쓰든 15년 동안 값을 치르기로 했어요."),
    (_RENT, "노르볼트는 공급에 21억 달러가 들 것으로 봐요."),
    (_SITES, "7월 22일 대전 센터에서 홍수가 나서 기기 1,100대가 여섯 시간 꺼져 있었어요."),
    (_SITES, "쿠물로 포지의 나머지 서버는 광주에 있어요."),
    (_HIRING, "올가을 수습사원 400명을 뽑는 곳은 코퍼웨이예요."),
    (_HIRING, "베르돌란은 2027년 3월까지 1,350명을 더 뽑아요."),
    (_LANDS, "펠로리는 키치너의 부지를 살펴보겠다고 했어요."),
    (_LANDS, "킹스미어 레지덴셜은 아파트 2,700채를 갖고 있어요."),
    (_BANKS, "유가가 떨어지자 웩스컴 은행은 연말 전망치를 80달러에서 68달러로 내렸어요."),
    (_BANKS, "해러게이트 캐피털은 75달러 전망을 그대로 뒀어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "name"), WRONG)
def test_a_name_in_anothers_role_blocks_in_a_paragraph_too(source: str, draft: str, name: str) -> None:
    assert draft.index(name) in [one.span[0] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_name_in_its_own_role_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("text", "name", "somebody"),
    [
        ("The plan, said the minister for health, Ines Varga, was dead.", "Ines Varga", True),
        ("Ines Varga, a nurse, stayed.", "Ines Varga", True),
        ("Ines Varga, 63, stayed.", "Ines Varga", True),
        ("Analysts at Wexcombe Bank, who had expected more, left.", "Wexcombe Bank", False),
        ("Kingsmere Residential, which owns flats, left.", "Kingsmere Residential", False),
        ("The engineers of Pellory Labs, a small firm, left.", "Pellory Labs", False),
    ],
)
def test_who_has_a_post_or_is_a_who_is_a_person(text: str, name: str, somebody: bool) -> None:
    start = text.index(name)
    assert surely_persons.somebody(text, (start, start + len(name))) is somebody


@pytest.mark.parametrize(
    ("text", "first", "may"),
    [
        ("The toy maker Emberlyn will close its office", "Emberlyn", False),
        ("Aluvance has agreed to pay whether it uses the power", "Aluvance", False),
        ("The insurer Copperway will train all of them", "Copperway", False),
        ("It told Copperway of the plan", "Copperway", True),
        ("Copperway sued the company on Friday", "Copperway", True),
        ("Copperway paid it last year", "Copperway", True),
    ],
)
def test_what_may_mean_somebody_named_before(text: str, first: str, may: bool) -> None:
    start = text.index(first)
    assert referring.may_mean(text, (0, len(text)), (start, start + len(first))) is may


def test_a_name_that_opens_a_sentence_is_one_where_another_sentence_has_it() -> None:
    rows = parties.of_all(["Solvey lost a client.", "A client left Solvey on Friday."])
    assert [one.kind for row in rows for one in row if one.words == "Solvey"] == ["", ""]


@pytest.mark.parametrize(
    ("text", "name", "bystander"),
    [
        ("펠로리는 키치너를 살펴보겠다고 했어요.", "펠로리", False),
        ("펠로리는 시가 땅을 팔겠다고 밝혔다고 전했어요.", "펠로리", True),
        ("펠로리는 집값이 내렸다고 밝혔어요.", "펠로리", True),
    ],
)
def test_who_tells_his_own_plan_does_it(text: str, name: str, bystander: bool) -> None:
    assert bystanders.no_party(text, (0, len(name)), (0, len(text))) is bystander
