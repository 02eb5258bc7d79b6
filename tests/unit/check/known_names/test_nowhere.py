"""Names that no article has and no table knows: in Hangul, and in Latin beside a Korean article."""

import pytest

from pipeline.check import lint_pair

KOREAN = (
    "해솔병원이 AI 접수 모델을 도입해 외래 대기 시간을 31% 줄였다고 27일 밝혔다. 병원은 환자 5,200명을 대상으로 4개월 동안 AI 모델을 시험했다. "
    "접수 직원 12명은 안내 데스크로 자리를 옮겼다. 원무과장 표지훈은 “월요일 아침이 가장 달라졌다”고 말했다. 모델은 솔트마시가 공급했다. 병원은 9월에 분원 2곳에도 AI 모델을 넣을 계획이다."
)
ENGLISH = (
    "Osprey Robotics opened its warehouse AI model Talon 2 to outside customers on Monday. Talon 2 costs $1.20 an hour for each robot. In a company test it picked 412 items an hour. "
    "“We would rather have a thousand small depots than one big one,” said Lena Hartwig, who runs Osprey Robotics. The rival Dray & Moss charges $2.10 an hour."
)
STRANGE = (
    ("젠트릭스가 최고예요.", "젠트릭스"),
    ("이 모델은 젠트릭스사가 만들었어요.", "젠트릭스"),
    ("젠트릭스 무료 체험을 신청해 보세요.", "젠트릭스"),
    ("한울메디의 모델을 가져다 썼어요.", "한울메디"),
    ("모델은 한울메디 제품이에요.", "한울메디"),
    ("“메디플로”라는 제품을 썼어요.", "메디플로"),
    ("블루핀테크가 이 모델을 개발했어요.", "블루핀테크"),
    ("경쟁사 도담은 실패했어요.", "도담"),
    ("원장 문서아가 이 모델을 들였어요.", "문서아"),
    ("문서아 진료부원장은 만족한다고 말했어요.", "문서아"),
    ("문서아 해솔병원 영업본부장은 만족한다고 말했어요.", "문서아"),
    ("문서아는 만족한다고 말했어요.", "문서아"),
    ("대표 김도담이 이끄는 팀이 만들었어요.", "김도담"),
    ("누리의료원도 같은 모델을 들였어요.", "누리의료원"),
    ("부산 분원이 먼저 썼어요.", "부산"),
    ("서귀포에서도 같은 시험을 하고 있어요.", "서귀포"),
    ("한빛뮤온은 병원과 계약을 맺었어요.", "한빛뮤온"),
    ("이 모델은 **젠트릭스**가 만들었어요.", "젠트릭스"),
    ("이 모델의 이름은 ‘해맑음’이에요.", "해맑음"),
    ("젠트릭스 코드를 넣으면 할인돼요.", "젠트릭스"),
    ("늘솔은 같은 모델을 절반 값에 팔고 있어요.", "늘솔"),
    ("너울은 새 모델을 출시했어요.", "너울"),
    ("접수가 밀린다면 도담온도 살펴보세요.", "도담온"),
    ("병원은 모두접수의 모델과 견줬어요.", "모두접수"),
    ("한울소프트는 이 기능을 그대로 가져다 썼어요.", "한울소프트"),
    ("비슷한 서비스로는 환자마루가 있어요.", "환자마루"),
    ("먹깨비가 먼저 시작했어요.", "먹깨비"),
    ("차이든 교수는 걱정스럽다고 했어요.", "차이든"),
    ("강은결 원무과장의 이름을 적었어요.", "강은결"),
    ("zentrix를 써 보세요.", "zentrix"),
    ("Zentrix를 추천할 만해요.", "Zentrix"),
)
PLAIN = (
    "안내 데스크로 자리를 옮긴 직원은 열두 명이에요.",
    "접수모델이 만든 변화예요.",
    "솔트마시(Saltmarsh)의 모델을 가져다 썼어요.",
    "Saltmarsh가 모델을 공급했어요.",
    "표지훈 과장은 월요일 아침이 가장 달라졌다고 말했어요.",
    "챗봇이나 키오스크를 들이려는 곳이라면 대시보드부터 살펴볼 만해요.",
    "API를 쓰는 팀이라면 OCR도 함께 견줘 보세요.",
    "연구팀이 함께 만든 모델이에요.",
    "말로는 쉬워 보여도 팀들은 고생했대요.",
    "핵심 원리는 컨베이어 벨트와 비슷해요.",
    "무료 체험을 먼저 신청해 보세요.",
    "대표 이미지를 바꿨어요.",
    "너울이 높은 날에는 환자가 줄었어요.",
    "가장 나은 모델을 골라 쓰고 있어요.",
    "곡예단이 안무를 짜는 데 모델을 썼어요.",
    "눈금이 흐리면 값을 깎아요.",
    "분원에도 모델을 맡길지를 정할 예정이에요.",
    "무엇을 바꿀지를 논의해요.",
    "어떻게 이끌지를 설명했어요.",
    "해솔병원은 분원에도 모델을 넣어요.",
)
OF_ENGLISH = (
    "오스프리 로보틱스를 이끄는 레나 하르트비히는 작은 창고가 낫다고 말했어요.",
    "손님이 몰리는 날에는 별빛이 흐리게 보여요.",
    "경쟁사 드레이앤모스는 한 시간에 $2.10을 받아요.",
    "풀필먼트 센터를 운영한다면 시범 도입을 검토해 볼 만해요.",
)

PORT = (
    "The port of Aalvik switched off its AI crane scheduler after it sent 37 containers to the wrong ships. Crane drivers will assign containers by hand. This lasts until January 15. "
    "Harbour master Sindre Moe said: “We trusted a green tick.” Fjordlogic, which made the software, said one file had the wrong time zone."
)
ANYWHERE = (
    ("쿡메이트보다 나은 로봇이 또 있을까요?", "쿡메이트"),
    ("창고가 밀린다면 쿡메이트 체험단에 신청해 보세요.", "쿡메이트"),
    ("쿡메이트, 써 봤어요?", "쿡메이트"),
    ("상담은 벨로리카 고객센터에서 받아 보세요.", "벨로리카"),
    ("로봇의 하루는 플로벨라만 한 게 없어요.", "플로벨라"),
    ("덴마크 창고에서는 한 시간에 412개를 집었어요.", "덴마크"),
    ("호주의 한 창고는 로봇을 월요일부터 빌려줘요.", "호주"),
    ("헬싱키의 창고도 월요일부터 로봇을 빌려요.", "헬싱키"),
    ("농부 켄 말로이는 작은 창고가 낫다고 말했어요.", "켄 말로이"),
    ("창고 담당 토마스 그렌이 로봇을 시험했어요.", "토마스 그렌"),
    ("회사의 로사 킨더만은 작은 창고가 낫다고 했어요.", "로사 킨더만"),
    ("연구원 최민은 로봇이 412개를 집었다고 했어요.", "최민"),
)
IN_ALL_SHAPES = (
    ("강서윤 교수는 로봇이 412개를 집었다고 밝혔어요.", "강서윤"),
    ("회사는 박하린 팀장과 로봇을 시험했어요.", "박하린"),
    ("잠수부 얀 올센은 로봇을 빌렸어요.", "얀 올센"),
    ("창고 담당 라르스 베리는 작은 창고가 낫다고 말했어요.", "라르스 베리"),
    ("로봇은 도이체 메디컬이 빌렸어요.", "도이체 메디컬"),
    ("로봇은 타코마 병원이 빌렸어요.", "타코마 병원"),
    ("런던시가 월요일부터 로봇을 빌려요.", "런던"),
    ("그린피스는 로봇 값을 1.2달러로 봤어요.", "그린피스"),
    ("북한의 창고도 월요일부터 로봇을 빌려요.", "북한"),
    ("이란의 창고에서는 한 시간에 412개를 집었어요.", "이란"),
    ("창고 앱 하모니아, 월요일부터 로봇을 빌려줘요", "하모니아"),
    ("하모니아는 한 시간에 412개를 집었어요.", "하모니아"),
    ("메드브리지 이용권 12개를 산 창고", "메드브리지"),
    ("창고 노조 유니슨은 월요일에 로봇을 시험했어요.", "유니슨"),
    ("컴파니오는 한 시간에 412개를 집었어요.", "컴파니오"),
    ("한서진 대변인에 따르면 로봇은 412개를 집었어요.", "한서진"),
    ("링키아, 월요일부터 로봇을 빌려줘요", "링키아"),
    ("멕시코에서만 412개를 집었어요.", "멕시코"),
    ("사과를 산다면 칠레산인지 살펴보세요.", "칠레"),
)
NO_NAMES = (
    "고른 소프트웨어는 한 시간에 1.2달러예요.",
    "1년 만에 병원이 로봇을 빌렸어요.",
    "직접 테스트해 보니 한 시간에 412개를 집었어요.",
    "경쟁사들은 더 조심스러워요.",
    "월요일부터 창고가 로봇을 빌려요.",
    "운영 위원회는 작은 창고가 낫다고 봤어요.",
    "정보 공유는 쉬운 편이에요.",
)
AT_HOME = (
    "스웨덴의 오스프리 로보틱스가 로봇을 내놨어요.",
    "미국에서도 로봇을 빌릴 수 있어요.",
    "셀카와 버블티처럼 아무것도 아닌 것부터 시작해 보세요.",
    "엔지니어링 블로그를 마음껏 찾아볼 만해요.",
    "안전 담당 레나 하르트비히가 작은 창고를 권했어요.",
    "농부 몇몇은 그야말로 놀라워했어요.",
)


def _names(source: str, draft: str, severity: str) -> list[str]:
    return [
        draft[slice(*one.span)] for one in lint_pair(source, draft) if one.kind == "name" and one.severity == severity
    ]


@pytest.mark.parametrize(("draft", "name"), STRANGE)
def test_a_name_that_a_korean_article_has_not_is_doubted(draft: str, name: str) -> None:
    assert _names(KOREAN, draft, "warn") == [name]


@pytest.mark.parametrize("draft", PLAIN)
def test_words_of_korean_and_what_the_article_has_are_no_names(draft: str) -> None:
    assert _names(KOREAN, draft, "warn") + _names(KOREAN, draft, "block") == []


@pytest.mark.parametrize("draft", ["Zentrix도 같은 모델을 쓰고 있어요.", "이 모델은 Zentrix가 만들었어요."])
def test_a_latin_name_that_acts_in_a_korean_article_blocks(draft: str) -> None:
    assert _names(KOREAN, draft, "block") == ["Zentrix"]


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        *STRANGE[:3],
        ("새론의 로봇은 더 빨라요.", "새론"),
        ("가람은 창고 로봇을 빌려주고 하루 값을 받아요.", "가람"),
    ],
)
def test_a_hangul_name_that_sounds_like_nothing_of_an_english_article_is_doubted(draft: str, name: str) -> None:
    assert _names(ENGLISH, draft, "warn") == [name]


@pytest.mark.parametrize(("draft", "name"), IN_ALL_SHAPES)
def test_a_name_that_no_article_has_is_doubted_in_all_its_shapes(draft: str, name: str) -> None:
    assert name in _names(ENGLISH, draft, "warn")
    assert _names(ENGLISH, draft, "block") == []


@pytest.mark.parametrize("draft", NO_NAMES)
def test_verbs_amounts_and_kinds_are_no_names(draft: str) -> None:
    assert _names(ENGLISH, draft, "warn") + _names(ENGLISH, draft, "block") == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "Asset Loading fetches the icons while the menu is still closed.",
            "에셋 불러오기는 메뉴가 닫혀 있는 동안 아이콘을 가져와요.",
        ),
        ("Function Events fire when called.", "함수 이벤트는 불릴 때 발생해요."),
        ("How the queue is sorted is a detail of the plan.", "줄을 어떻게 세우는지는 계획의 세부 사항이에요."),
        ("“I don’t know,” Dodd stammered.", "“몰라요.” 도드가 더듬더듬 내뱉은 말이에요."),
        (
            "Staying close to its first idea, loomkit offers small parts along with plans that are easy to change.",
            "처음 생각에 따라 loomkit은 작은 부품을 주고, 바꾸기 쉬운 설계도도 있어요.",
        ),
    ],
)
def test_a_translation_is_no_name(source: str, draft: str) -> None:
    assert _names(source, draft, "warn") + _names(source, draft, "block") == []


@pytest.mark.parametrize(("draft", "name"), ANYWHERE)
def test_a_foreign_name_a_country_and_a_person_are_found_wherever_they_stand(draft: str, name: str) -> None:
    assert _names(ENGLISH, draft, "warn") == [name]


@pytest.mark.parametrize("draft", AT_HOME)
def test_loanwords_homes_of_names_and_the_readers_world_are_no_names(draft: str) -> None:
    assert _names(ENGLISH, draft, "warn") + _names(ENGLISH, draft, "block") == []


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ("젠트릭스 무료 체험을 신청해 보세요.", "젠트릭스"),  # no January, and no Crane that opens a sentence
        ("신드레 모에(Sindre Moe) 항만장은 크레인가드를 더 믿는다고 말했어요.", "크레인가드"),
        ("크레인가드, 올비크 항구의 AI 배정을 껐어요", "크레인가드"),
        ("벨로시아가 가장 안전하다는 평가를 받아요.", "벨로시아"),
        ("프로그램을 만든 벨로시아는 파일 하나의 시간대가 틀렸다고 밝혔어요.", "벨로시아"),
    ],
)
def test_dates_and_plain_words_that_open_a_sentence_lend_no_sounds(draft: str, name: str) -> None:
    assert _names(PORT, draft, "warn") == [name]


@pytest.mark.parametrize("maker", ["피오르로직", "피오르드로직", "피오드로직"])
def test_a_name_of_the_article_may_be_written_in_any_way(maker: str) -> None:
    draft = f"프로그램을 만든 {maker}은 파일 하나의 시간대가 틀렸다고 밝혔어요."
    assert _names(PORT, draft, "warn") + _names(PORT, draft, "block") == []


@pytest.mark.parametrize("draft", OF_ENGLISH)
def test_what_an_english_article_has_by_its_sound_is_no_finding(draft: str) -> None:
    assert _names(ENGLISH, draft, "warn") + _names(ENGLISH, draft, "block") == []


@pytest.mark.parametrize("name", ["Sorrel", "Sable"])
def test_a_plain_word_of_korean_lends_a_latin_name_no_sounds(name: str) -> None:
    source = "회사는 처리 속도를 18% 높였다고 3일 밝혔다. 서비스는 다음 달에 연다. 값은 한 달에 3만 원이다."
    assert _names(source, f"{name}를 써 보세요.", "warn") == [name]


@pytest.mark.parametrize(("hangul", "latin"), [("하루", "Haru"), ("나무", "Namu"), ("소렐", "Sorrel")])
def test_a_korean_word_may_be_a_name_spelt_in_latin(hangul: str, latin: str) -> None:
    source = f"스타트업 {hangul}의 요약 서비스가 3일 나왔다. 값은 한 달에 3만 원이다. 직원은 40명이다."
    assert _names(source, f"{latin}의 서비스를 써 보세요.", "warn") == []


def test_a_korean_name_stands_in_latin_in_either_order() -> None:
    source = f"{ENGLISH} Last week the firm hired Dae-hyun Noh from a chip maker."
    assert _names(source, "지난주에는 노대현이 회사에 합류했어요.", "warn") == []


def test_a_few_sentences_that_leave_their_subject_open_may_speak_of_any_name() -> None:
    source = "회사는 내년에 600대를 공급하는 것이 목표다. 지금까지 계약한 물량은 85대다."
    assert _names(source, "서린로보틱스는 내년에 600대를 공급하려고 해요.", "warn") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [("이 시험은 노을AI가 후원했어요.", "노을AI"), ("이 시험에 노을클라우드를 썼어요.", "노을클라우드")],
)
def test_a_word_of_korean_with_a_brands_ending_is_a_name_unless_the_article_has_it(text: str, name: str) -> None:
    def found(source: str, draft: str = text) -> list[str]:
        return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.kind == "name"]

    assert found("A university paid for the trial of an AI model.") == [name]
    assert found("Noeul AI paid for the trial, which ran on Noeul Cloud.") == []
    assert found("The firm paid for the trial.", text.replace("노을", "기업")) == []


@pytest.mark.parametrize(
    ("draft", "names"),
    [
        ("[공고](https://city.example/notice?from=letter)를 보세요.", []),
        ("<https://city.example/a>에 있어요.", []),
        ("[talknote](https://city.example/a)로 물어보세요.", ["talknote"]),
        ("talknote: 민원을 받는 도구예요.", ["talknote"]),
    ],
)
def test_an_address_is_no_name_beside_a_korean_article(draft: str, names: list[str]) -> None:
    found = lint_pair("시는 민원 창구를 넓힌다고 밝혔다. 공고는 누리집에 있다.", draft)
    assert [draft[slice(*one.span)] for one in found if one.kind == "name"] == names


@pytest.mark.parametrize("felt", ["아쉬워하는", "안쓰러워하는", "슬퍼하는", "자랑스러워하는"])
def test_a_verb_of_feeling_is_no_name(felt: str) -> None:
    draft = f"{felt} 이용자도 있었어요."
    assert [one for one in lint_pair("The lab closed its chat room on Friday.", draft) if one.kind == "name"] == []
