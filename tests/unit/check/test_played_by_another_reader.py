"""What a third week of the drafting model, played by hand, was told of in vain; each beside a twin that is wrong."""

from pipeline.check import lint_pair
from pipeline.records import Figure, Finding
from tests.unit.check.building import article, findings, issue, section

BUNDLE = "We sent 2,000 receipts, once one by one and once in ten bundles of 200. In the other 12, the bundle had joined a receipt to the one before it."
SECONDS = "A single receipt came back in 1.4 seconds. A bundle of 200 came back after 17 seconds on average and 41 at worst; Foldwell speaks of 14."
WRITING = "A system that drafts nursing notes cut the time nurses spent writing from 41 to 29 minutes a shift in four Welsh hospitals. Writing time fell by 12 minutes a shift on average; by 15 on medical wards and by 6 in surgery."
PAGES = "If your documents have three pages or more, you pay 40% less."
RECEIPTS = "If all of them have one page, you pay $2.70 for 1,000 receipts, where you paid $1.50."
SEED = "We searched public repositories and found the parameter in 61% of the projects that call Small 2."


def _of(kind: str, found: list[Finding]) -> list[str]:
    return [one.message for one in found if one.kind == kind]


def test_a_count_and_a_tenth_of_a_second_are_no_figures_by_chance() -> None:
    joined = "영수증 2,000장을 묶어 보내 보니 {}건이 앞 영수증에 붙어 나왔어요."
    assert _of("number-contradicted", lint_pair(BUNDLE, joined.format(12))) == []
    assert [one for one in lint_pair(BUNDLE, joined.format(21)) if one.severity == "block"]
    waited = "하나만 보내면 {}초인데, 200장 묶음은 평균 17초가 걸렸어요."
    assert _of("number-contradicted", lint_pair(SECONDS, waited.format("1.4"))) == []
    assert lint_pair(SECONDS, waited.format("7.3"))


def test_by_how_much_something_changed_is_not_exchanged_with_its_end() -> None:
    values = (("41분", "전의 쓰기 시간"), ("29분", "후의 쓰기 시간"), ("12분", "평균 절감"))
    figures = [Figure(text, subject, (), "") for text, subject in values]
    told = "초안을 쓰는 AI를 쓰자 한 근무에 41분에서 29분으로, 12분 줄었어요."
    assert _of("number-contradicted", lint_pair(WRITING, told, figures)) == []


def test_a_noun_that_says_on_which_condition_keeps_it() -> None:
    assert _of("hedge", lint_pair(PAGES, "세 장 이상인 문서는 40% 덜 내요.")) == []
    assert _of("hedge", lint_pair(PAGES, "모든 문서의 요금을 40% 덜 내요."))
    assert _of("hedge", lint_pair(RECEIPTS, "한 장짜리 영수증은 1,000장에 $2.70가 돼요.")) == []
    assert _of("hedge", lint_pair(RECEIPTS, "영수증은 모두 1,000장에 $2.70가 돼요."))


def test_to_look_whether_something_is_so_keeps_the_condition_and_to_take_it_out_the_denial() -> None:
    below = "The console shows the pages of a document. If it is below 1.8, look at bundles."
    assert _of("hedge", lint_pair(below, "콘솔에서 문서당 장수가 1.8에 못 미치는지 확인하세요.")) == []
    seed = "Small 4 does not accept the parameter seed."
    assert _of("hedge", lint_pair(seed, "seed는 스몰 4로 옮기기 전에 모두 빼 두는 편이 안전해요.")) == []
    assert _of("hedge", lint_pair(seed, "seed는 스몰 4로 옮긴 뒤에도 모두 두는 편이 안전해요."))


def test_projects_are_no_forecast() -> None:
    assert _of("hedge", lint_pair(SEED, "공개 저장소를 찾아보니 프로젝트의 61%에 그 값이 있었어요.")) == []
    assert _of("hedge", lint_pair("The firm projects that revenue will reach $61 million.", "매출은 6,100만 달러예요."))


def test_a_day_that_stays_is_still_to_come() -> None:
    day = "The retirement itself stays on February 26 at 09:00 UTC."
    assert _of("hedge", lint_pair(day, "종료는 그대로 2월 26일에 할 예정이에요.")) == []
    assert _of("hedge", lint_pair("The company retired it on February 26.", "회사는 2월 26일에 끝낼 예정이에요."))


def test_what_the_editor_tells_of_themselves_needs_no_article() -> None:
    voice = article("S1", "The judgment does not forbid voice cloning.")

    def told(text: str) -> list[str]:
        body = f"### 제목\n\n목소리 복제를 금지한 판결은 아니에요.[^S1.1]\n\n{text}"
        return [one.severity for one in findings(issue([section(body)], [voice]), "uncited")]

    assert told("저는 계약서에 관한 판결로 읽었어요.") == []
    assert told("법원은 계약서에 관한 판결을 했어요.") == ["warn"]
    assert told("저희 팀은 택시 영수증을 하루 300장쯤 올려요.") == ["warn"]
    assert told("그 팀은 택시 영수증을 하루 300장쯤 올려요.") == ["block"]
