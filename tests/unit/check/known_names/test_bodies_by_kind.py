"""A body by the kind that it is: one that no article names blocks where nothing of its kind is spoken of, and may be told where it is."""

import pytest

from pipeline.check import lint_pair

KOREAN = (
    "노을항공이 5일부터 화물기 두 대에 조종 보조 AI를 단다. 조종사가 최종 판단을 한다. 시험 비행에서 연료는 4% 줄었다. "
    "회사는 내년까지 열두 대로 늘린다. 값은 밝히지 않았다."
)
ENGLISH = (
    "Brightwell Dairy put collars with a small language model on 600 cows this spring. Milk rose 3% in the first month. "
    "The farm pays $4 a cow a month. A herdsman reads the alerts on his phone. GPT-5 wrote the manual."
)
STRANGE = [
    "한국양봉협회",
    "미리내은행",
    "하늘통신",
    "새벽출판사",
    "너른재단",
    "미래환경부",
    "나눔의료원",
    "도담대학교",
    "부산시청",
    "산림청",
    "금융노조",
    "환경운동연합",
    "교통부",
]


def _names(source: str, draft: str) -> list[tuple[str, str]]:
    return [(draft[slice(*one.span)], one.severity) for one in lint_pair(source, draft) if one.kind == "name"]


@pytest.mark.parametrize("name", STRANGE)
@pytest.mark.parametrize("source", [KOREAN, ENGLISH])
@pytest.mark.parametrize("rest", ["도 같은 장치를 써요.", " 관계자는 늘릴 계획이라고 말했어요."])
def test_a_body_of_which_the_article_has_nothing_blocks(source: str, name: str, rest: str) -> None:
    assert (name, "block") in _names(source, name + rest)


@pytest.mark.parametrize("name", ["마루테크", "두루뉴스"])
def test_a_firm_that_no_korean_article_has_is_doubted(name: str) -> None:
    assert _names(KOREAN, f"{name}도 같은 장치를 써요.") == [(name, "warn")]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (KOREAN, "은행은 값을 밝히지 않았어요."),
        (KOREAN, "두 은행은 값을 밝히지 않았어요."),
        (KOREAN, "국내 통신사는 값을 밝히지 않았어요."),
        (KOREAN, "시중은행은 값을 밝히지 않았어요."),
        (KOREAN, "정부는 값을 밝히지 않았어요."),
        (KOREAN, "연구소는 값을 밝히지 않았어요."),
        (KOREAN, "핀테크는 값을 밝히지 않았어요."),
        ("Three regional lenders stopped lending on Friday. One gave no date. Branches stay open. Staff were told. It rained.", "푸른은행은 날짜를 밝히지 않았어요."),
        ("The translators' guild of Bergen objects. Its members earn less. It met on Friday. A vote follows. Rents rose.", "베르겐번역가협회는 반대해요."),
        ("The Uppsala team trained it. Its weights are out. Students tested it. It costs nothing. A paper follows.", "웁살라대학교는 가중치를 내놨어요."),
        ("The FCC allowed it. Orbcast launches in May. Two dissented. Shares rose. It has 40 days.", "연방통신위원회는 위성을 허용했어요."),
        ("Korea Gas took its first cargo. Kogas holds 10%. The ship came in May. It was late. Prices fell.", "가스공사는 10%를 갖고 있어요."),
        ("과학기술정보통신부는 3일 지침을 냈다. 위반하면 과태료를 문다. 시민단체는 반대했다. 6월부터다. 초안은 짧다.", "과기부는 3일 지침을 냈어요."),
        ("서울 마포구는 로봇을 놓는다. 4억 원을 쓴다. 주민 71%가 찬성했다. 업체가 맡는다. 5월에 연다.", "마포구청은 4억 원을 써요."),
    ],
)  # fmt: skip
def test_a_body_that_the_article_has_or_speaks_of_is_none(source: str, draft: str) -> None:
    assert [one for one in _names(source, draft) if one[1] == "block" or "청" not in one[0]] == []


def test_a_body_of_those_of_whom_the_sentence_tells_is_doubted() -> None:
    source = "Nurses walked out on Monday over an app. The wards stay open. It was built by Relay. Talks resume. No shifts were lost."
    assert _names(source, "간호사노조는 월요일에 일을 멈췄어요.") == [("간호사노조", "warn")]


def test_the_districts_of_schools_have_their_office() -> None:
    source = "Linden charges {} $15 per pupil. It was founded by an analyst. The tutor works in six states. Reading did not get better."
    assert _names(source.format("districts"), "교육청은 학생 한 명에 15달러를 내요.") == []
    assert _names(source.format("parents"), "교육청은 학생 한 명에 15달러를 내요.") == [("교육청", "block")]
