"""Names against what a source holds: who is accused, and who is not."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.real_names import REAL_NAMES


def _names(source: str, draft: str) -> list[tuple[str, str]]:
    found = [one for one in lint_pair(source, draft) if one.kind == "name"]
    return [(one.severity, draft[slice(*one.span)]) for one in found]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Hugging Face released it.", "허깅페이스가 냈어요."),
        ("It runs on Amazon Web Services.", "AWS에서 돌아가요."),
        ("The chief product officer left.", "최고제품책임자(CPO)가 떠났어요."),
        ("It sells direct-to-consumer.", "D2C 기업이에요."),
        ("Ethereum L2s pay less.", "이더리움 L2는 덜 내요."),
        ("Google Analytics 4 has a new channel.", "GA4에 새 채널이 생겼어요."),
        ("Gemini answers faster.", "구글의 제미나이가 더 빨라요."),
        ("Write a window of text.", "윈도우 크기를 정해요."),
        ("It uses the Model Context Protocol.", "MCP를 써요."),
        ("Llama 3, 3.1 and others run.", "Llama 3.1이 돌아가요."),
        ("It is under the Apache License 2.0.", "Apache 2.0 라이선스예요."),
        ("It uses MCP.", "Model Context Protocol을 써요."),
        ("It posted a code on X.", "X(트위터)에 코드를 올렸어요."),
        ("Sales grew in meta-analyses.", "메타 분석에서는 매출이 늘었어요."),
        ("The Sept-ember quarter ended.", "최적화(AEO)는 따로 봐요."),
    ],
)
def test_a_right_name_is_not_accused(source: str, draft: str) -> None:
    assert _names(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("Google opened a lab.", "앤트로픽이 연구소를 열었어요.", "앤트로픽"),
        ("Google opened a lab.", "연구소(Qualcomm)가 열렸어요.", "Qualcomm"),
        ("Sales of Otterly rose on average.", "Naver 매출이 늘었어요.", "Naver"),
        ("OpenAI opened a lab.", "메타가 연구소를 열었어요.", "메타"),
        ("Altman said so.", "젠슨 황이 그렇게 말했어요.", "젠슨 황"),
        ("Lumen-2 is out.", "Lumen-3이 나왔어요.", "Lumen-3"),
        ("It is under the Apache 2.0 license.", "Apache 3.0 라이선스예요.", "Apache 3.0"),
        ("Northgate led the round.", "세쿼이아캐피털이 이끌었어요.", "세쿼이아"),
        ("Claude answers faster.", "구글의 클로드가 더 빨라요.", "구글"),
    ],
)
def test_a_wrong_well_known_name_blocks(source: str, draft: str, wrong: str) -> None:
    assert _names(source, draft) == [("block", wrong)]


def test_an_unknown_latin_name_is_a_warning_and_none_where_the_source_is_korean() -> None:
    assert _names("A start-up opened.", "Zylotrix가 문을 열었어요.") == [("warn", "Zylotrix")]
    assert _names("질로트릭스가 문을 열었다.", "Zylotrix가 문을 열었어요.") == []


def test_a_pair_that_the_draft_gives_itself_accuses_nobody() -> None:
    assert _names("High-bandwidth memory is scarce.", "고대역폭 메모리(HBM)가 모자라요. 메모리가 비싸요.") == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("부산시는 네이버클라우드를 골랐다.", "인천시가 네이버클라우드를 골랐어요.", "인천"),
        ("The data center will be built in Texas.", "데이터센터는 오하이오주에 들어서요.", "오하이오"),
        ("과기정통부는 내년 예산을 늘린다.", "산업부가 내년 예산을 늘려요.", "산업부"),
        ("The US Commerce Department delayed the rule.", "미 국무부가 규칙을 미뤘어요.", "미 국무부"),
        ("서울대병원은 언어모델을 만들었다.", "세브란스병원이 언어모델을 만들었어요.", "세브란스병원"),
        ("The fund was set up in Abu Dhabi.", "이 펀드는 리야드에 세워졌어요.", "리야드"),
        ("The Fed kept its rate.", "유럽중앙은행이 금리를 유지했어요.", "유럽중앙은행"),
    ],
)
def test_a_place_or_a_public_body_in_the_place_of_another_blocks(source: str, draft: str, wrong: str) -> None:
    assert _names(source, draft) == [("block", wrong)]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The start-up is based in Silicon Valley.", "이 스타트업은 캘리포니아에 있어요."),
        ("The lab opens in Seoul.", "한국에 연구소가 열려요."),
        ("It was tested in Pangyo.", "성남 판교에서 시험했어요."),
        ("The Pentagon signed the contract.", "미 국방부가 계약을 맺었어요."),
        ("The science ministry raised its budget.", "과학기술정보통신부가 예산을 늘렸어요."),
        ("과기정통부가 예산을 늘린다.", "과학기술정보통신부가 예산을 늘려요."),
        ("美 상무부가 규칙을 미뤘다.", "미국 상무부가 규칙을 미뤘어요."),
        ("The Security Council met in New York.", "유엔 안보리가 뉴욕에서 열렸어요."),
        ("The New York Times reported it from Paris.", "뉴욕타임스가 파리에서 보도했어요."),
        (
            "The committee meets on Tuesday before the Beijing Games.",
            "위원회가 올림픽을 앞두고 화요일 스위스 로잔에서 만나요.",
        ),
    ],
)
def test_a_place_that_is_added_or_holds_the_other_is_not_accused(source: str, draft: str) -> None:
    assert _names(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("한국은행 정하윤 조사역이 보고서를 냈다.", "한국은행 정하늘 조사역이 보고서를 냈어요.", "정하늘"),
        ("최수진 네이버 대표가 밝혔다.", "박수진 네이버 대표가 밝혔어요.", "박수진"),
        ("이주연 교수가 이끌었다.", "이주현은 이 연구를 이끌었어요.", "이주현"),
        ("CEO인 김민수는 떠난다.", "최고경영자인 김민석은 떠나요.", "김민석"),
        ("Jung Ha-yoon, an analyst at the bank, wrote it.", "은행의 정하늘 조사역이 썼어요.", "정하늘"),
        ("Upstage CEO Kim Sung-hoon said so.", "이성훈 업스테이지 대표가 그렇게 말했어요.", "이성훈"),
    ],
)
def test_a_korean_person_in_the_place_of_another_blocks(source: str, draft: str, wrong: str) -> None:
    assert _names(source, draft) == [("block", wrong)]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Ahn Kyong-whan, the chief commissioner, said so.", "안경환 위원장은 그렇게 말했어요."),
        ("Upstage CEO Sung Kim said so.", "김성훈 업스테이지 대표가 그렇게 말했어요."),
        ("이 대통령과 김민석 총리가 참석했다.", "이재명 대통령이 참석했어요."),
        ("정하윤 조사역이 보고서를 냈다.", "정 조사역이 보고서를 냈어요."),
        ("이용진 대표가 밝혔다.", "이용자는 늘었어요."),
        ("최수진 대표가 밝혔다.", "한국을 방문한 미국 대표가 밝혔어요."),
        ("Lee Jae-yong met Chey Tae-won, and Choi Soo-yeon joined them.", "이재용 회장이 최태원 회장을 만났어요."),
    ],
)
def test_a_right_korean_person_or_a_noun_is_not_accused(source: str, draft: str) -> None:
    assert _names(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (
            "Helen Strand, who ran safety at Corvid AI, has left.",
            "코비드 AI에서 안전을 맡았던 헬렌 스미스가 떠났어요.",
            "헬렌 스미스",
        ),
        (
            "Helen Strand, who ran safety at Corvid AI, has left.",
            "코비드 AI에서 안전을 맡았던 마이클 스트랜드가 떠났어요.",
            "마이클 스트랜드",
        ),
        ("Corvid AI raised $20 million.", "탈론 AI가 2,000만 달러를 투자받았어요.", "탈론 AI"),
        ("Northmoor Robotics opened a plant.", "벨파인 로보틱스는 공장을 열었어요.", "벨파인 로보틱스"),
    ],
)
def test_half_of_a_foreign_name_that_is_wrong_blocks(source: str, draft: str, wrong: str) -> None:
    assert _names(source, draft) == [("block", wrong)]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Helen Strand has left.", "헬렌 박사가 떠났어요."),
        ("Michael Strand has left.", "마이크 스트랜드가 떠났어요."),
        ("Corvid AI raised $20 million.", "이 생성형 AI 회사가 2,000만 달러를 투자받았어요."),
        ("Corvid AI raised $20 million.", "코비드 AI가 2,000만 달러를 투자받았어요."),
        ("Corvid AI raised $20 million.", "2,000만 달러를 투자받은 회사는 처음부터 끝까지 AI가 운영해요."),
        ("Corvid AI raised $20 million.", "2,000만 달러를 받은 이 회사에서는 사람보다 AI가 많이 일해요."),
        ("Fully AI-generated songs made up 4% of plays.", "통째로 하나부터 열까지 AI가 만든 곡이 4%였어요."),
        ("Orca AI cut its price.", "오르카 AI도 값을 내렸어요."),
        ("Corvid AI sells a medical tool.", "코비드 AI는 의료 AI를 팔아요."),
    ],
)
def test_half_of_a_name_and_a_kind_of_ai_accuse_nobody(source: str, draft: str) -> None:
    assert _names(source, draft) == []


@pytest.mark.parametrize(("latin", "hangul"), REAL_NAMES)
def test_no_real_person_is_called_wrong_in_the_writing_of_the_press(latin: str, hangul: str) -> None:
    assert _names(f"{latin} said the company will grow.", f"{hangul} 측은 회사가 커질 거라고 말했어요.") == []
    assert _names(f"The company hired {latin}, a chemist.", f"이 회사가 화학자 {hangul} 박사를 영입했어요.") == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The company raised $2 billion.", "앤트로픽이 20억 달러를 투자받았어요."),
        ("The search startup pays Amazon Web Services.", "퍼플렉시티는 AWS에 돈을 내요."),
        ("The Chinese lab said training took 64 days.", "딥시크는 V4.5를 64일 동안 학습시켰어요."),
        ("The shares have gained this year.", "TSMC 주가는 올해 올랐어요."),
        ("Permits at the site expire.", "xAI 시설의 허가가 끝나요."),
        (
            "Michael Intrator said no customer is too large.",
            "코어위브의 마이클 인트레이터 CEO는 큰 고객이 없다고 했어요.",
        ),
        ("김성훈 대표는 상장을 목표로 주관사를 골랐다고 말했다.", "업스테이지는 상장을 목표로 주관사를 골랐어요."),
        ("지난해 개인정보가 유출됐다.", "쿠팡에서 지난해 개인정보가 새어 나갔어요."),
        ("The two countries agreed.", "한국과 미국은 합의했어요."),
    ],
)
def test_what_a_few_sentences_leave_unnamed_may_be_named(source: str, draft: str) -> None:
    assert [name for severity, name in _names(source, draft) if severity == "block"] == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("The company agreed to pay Microsoft for Azure.", "오픈AI는 구글 클라우드에 돈을 내기로 했어요.", "구글 클라우드"),
        ("A team at Oxford found bias.", "임페리얼 칼리지 연구팀은 편향을 찾았어요.", "임페리얼 칼리지"),
        ("Munich Re insured 340 firms.", "스위스리는 340곳에 보험을 제공했어요.", "스위스리"),
        ("Henna Virkkunen said so.", "테레사 리베라 수석부위원장은 그렇게 말했어요.", "테레사 리베라"),
        ("곽노정 사장은 물량이 다 팔렸다고 말했다.", "최태원 사장은 물량이 다 팔렸다고 했어요.", "최태원"),
        ("It begins in London in May and in Tokyo in June.", "런던은 5월, 도쿄와 서울은 6월에 시작해요.", "서울"),
        ("Mike Rockwell leads a group.", "구글 출신인 마이크 록웰은 한 조직을 이끌어요.", "구글"),
        ("It affects versions 2.4.0 through 2.7.3.", "2.4.0부터 2.7.5까지 해당돼요.", "2.7.5"),
        ("새 모델은 '솔라 프로 3'의 후속인 '솔라 오픈 2'다.", "솔라 오픈 2는 솔라 프로 2의 후속 모델이에요.", "솔라 프로 2"),
    ],
)  # fmt: skip
def test_a_name_in_the_place_of_another_blocks_in_a_few_sentences_too(source: str, draft: str, wrong: str) -> None:
    assert ("block", wrong) in _names(source, draft)


def test_a_whole_article_leaves_nothing_unnamed() -> None:
    article = "The company opened a lab. It has 40 rooms. They are large. The company is old."
    assert _names(article, "앤트로픽이 연구소를 열었어요.") == [("block", "앤트로픽")]
