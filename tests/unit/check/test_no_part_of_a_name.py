"""What is no part of a person's name, what a parliament's committee and a party are called, and who stands in another's role."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.written_names.no_names import circle, no_name
from pipeline.check.written_names.transcribed import distance

RIGHT = [
    ("Several envoys, including Donald Merrow, stayed away.", "그러나 도널드 메로 등 여러 특사가 오지 않았다."),
    ("The sailors are safe, according to Lena Hoff of the ministry.", "부처의 레나 호프에 의하면 이들은 무사하다."),
    ("The idea is simple, says Martin Walker.", "발상은 단순하다고 마틴 워커는 말한다."),
    ("Coroner Emil Hartmann said the man died on Monday.", "에밀 하르트만 검시관은 남자가 월요일에 숨졌다고 밝혔다."),
    ("Clara Stewart won the prize.", "클라라 스튜어트에게도 상이 돌아갔다."),
    ("He has two children with Vera Thurman.", "그는 베라 서먼과의 사이에 두 자녀를 뒀다."),
    ('"We need more samples," said Otto Brandt, a geneticist at the institute.', "연구소 유전학자인 오토는 “표본이 더 필요하다”고 말했다."),
    ("Harlow campaign manager Simon Ferrer said the gap was closing.", "할로 캠프의 사이먼 페레르는 격차가 줄고 있다고 밝혔다."),
    ("Founded in 1712, Karlova Bay has 800 residents.", "1712년에 세워진 카를로바만은 주민이 800명이다."),
    ("The Dow fell 2 percent.", "다우존스는 2% 내렸다."),
    ("The mayor has apologized to ICRC officials.", "시장은 적십자에 사과했다."),
    ("She told the Senate Banking Committee that prices would fall.", "그는 상원 금융위원회에서 물가가 내릴 것이라고 말했다."),
    ("The Democratic candidate came to Ohio.", "민주당 후보가 오하이오를 찾았다."),
    ("A West Karelian spokeswoman denied it.", "서카렐리아 대변인은 이를 부인했다."),
    ("The ministers of the Group of Eight met.", "G8 장관들이 만났다."),
    ("Two banks led by Fidelity lent it $40 million. The Finnish start-up Norva sold 3,000 rings.", "핀란드 노르바는 반지 3000개를 팔았고, 피델리티가 이끈 은행 두 곳에서 4000만 달러를 빌렸다."),
    ("Microsoft holds 31%. The OpenAI Foundation holds 22%, and staff the remaining 47%.", "마이크로소프트가 31%, 비영리 재단이 22%를 갖고 나머지 47%는 직원 몫이에요."),
    ("The Court of Justice upheld a fine of 20 million euros, but the Commission had missed a deadline.", "유럽사법재판소는 2000만 유로의 과징금을 인정했다."),
]  # fmt: skip
WRONG = [
    ("Ruth Adler becomes chief legal officer in May. She succeeds Karen Brown, who retires.", "루스 애들러가 5월 법무 책임자가 돼요. 전임자 리사 잭슨은 은퇴해요.", "리사 잭슨"),
    ("Dora Lindqvist, a former envoy to Peru, becomes its chief executive on May 2.", "페루 대사를 지낸 마리아나 오르테가가 5월 2일 재단 CEO로 취임해요.", "마리아나 오르테가"),
    ("The award went to Martin Gruber of Austria.", "상은 오스트리아의 마틴 노박에게 돌아갔어요.", "마틴 노박"),
    ("The prize went to the Chilean novelist Samira Petrov for six stories.", "상은 단편 여섯 편을 쓴 칠레 작가 마리아나 엔리케스에게 돌아갔어요.", "마리아나 엔리케스"),
    ("폴란드에 천무를 더 수출한다.", "폴란드에 천궁을 더 수출해요.", "천궁"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_no_word_beside_a_name_is_taken_for_a_part_of_it(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_somebody_else_in_the_role_of_the_sources_person_is_found(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(wrong in text or text in wrong for text in found), found


def test_links_turns_and_callings_are_no_names() -> None:
    assert all(map(no_name, ("그러나", "의하면", "이들", "천문학자인", "경찰관", "대변인")))
    assert not any(map(no_name, ("도널드", "레이", "후세인", "칼", "워커", "마리아")))
    assert all(map(circle, ("캠프의", "행정부")))
    assert not circle("캠벨")


def test_english_leaves_an_l_unheard_before_k_m_and_f() -> None:
    assert distance("Walker", "워커") < 0.12
    assert distance("Holmes", "홈스") < 0.12


LONGER = [
    ("Light, sweet crude fell $2.10 a barrel.", "서부 텍사스산 원유는 배럴당 2.1달러 내렸다."),
    ("The ARF session chairman spoke.", "아세안 지역안보포럼(ARF) 의장이 말했다."),
    ("Fans at Yankee Stadium cheered.", "양키스 스타디움의 팬들이 환호했다."),
]


@pytest.mark.parametrize(("source", "draft"), LONGER)
def test_a_part_of_a_longer_name_is_no_name_of_its_own(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]
