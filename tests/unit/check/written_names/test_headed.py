"""Names under the last word of another's: what no article has, and what may be a writing or a kind of the source's own."""

import pytest

from pipeline.check import lint_pair

WRONG = (
    ('The machines, built by Aveline Dynamics of Lyon, weigh 62 kilograms.', '로봇은 리옹의 메카니스 로보틱스가 만들었어요.'),
    ('Trask said Ibex had chosen a cheaper fluid, made by Polaris Lubricants, against its advice.', '트래스크는 아이벡스가 가드너 오일의 더 싼 제품을 골랐다고 했어요.'),
    ('Quillon bought the start-up Marlowe for $4 million.', '퀼론은 브렉턴 게임즈를 400만 달러에 샀어요.'),
    ('Quillon bought Sable Optics for $4 million.', '퀼론은 헤닝 시스템즈를 400만 달러에 샀어요.'),
    ('Riverbend Institute ran the study.', '연구는 리버사이드 연구소가 했어요.'),
    ('Most of it came from a grant by the Lindqvist Fund.', '대부분 발렌베리 기금의 지원금이에요.'),
    ('The chips are made by Calder Foundry in Ohio for 30 customers.', '칩은 오하이오의 머레이 파운드리가 만들어요.'),
    ('Talks with Ostrander Insurance broke down on Friday.', '켈러 보험과의 협상은 금요일에 깨졌어요.'),
    ('A trial at Hensley Hospital enrolled 40 patients.', '임상은 브래들리 병원에서 40명을 상대로 했어요.'),
    ('Robots by Tessel Dynamics moved 900 boxes.', '브렌너 다이내믹스의 로봇이 상자 900개를 옮겼어요.'),
    ('The paper was written at Vintern College.', '논문은 스텔베르크 칼리지에서 나왔어요.'),
)  # fmt: skip
RIGHT = (
    ("It was for using customers' cellular data, said the jury in San Jose.", '셀룰러 데이터를 썼어요.'),
    ('The machines, built by Aveline Dynamics of Lyon, weigh 62 kilograms.', '로봇은 리옹의 아블린 다이내믹스가 만들었어요.'),
    ('The humanoids are built by Aveline of Lyon.', '휴머노이드 로보틱스 기업이 만들었어요.'),
    ('Its software was built by Aveline of Lyon.', '커스텀 소프트웨어를 리옹에서 만들었어요.'),
    ('BMW will pay.', '바이에리셰 모터스가 돈을 내요.'),
    ('Quillon bought the start-up Marlowe for $4 million from Jens Olsen.', '퀼론은 브렉턴 게임즈를 400만 달러에 샀어요.'),
    ('Quillon, which trains its models on customer data, raised prices in Oslo.', '퀼론은 트레이닝 데이터를 샀어요.'),
    ('Quillon sells encryption for Windows.', '퀼론은 엔드포인트 시큐리티를 팔아요.'),
    ('Marlowe posted a profit.', '퍼블릭 클라우드가 이익을 냈어요.'),
    ('Marlowe sells crude to Norway.', '브렌트 오일을 팔아요.'),
    ('Marlowe runs a studio in Oslo.', '시네마틱 미디어가 늘었어요.'),
    ('Fjordkraft Marine cut costs. "It helps," said Mette Kjaergaard.', '피오르크라프트 마린이 비용을 줄였어요.'),
    ('Most of it came from a grant by the Lindqvist Fund.', '대부분 린드크비스트 기금의 지원금이에요.'),
    ('Most of it came from a grant by the Lindqvist Fund.', '대부분 린퀴스트 기금의 지원금이에요.'),
    ('Most of it came from a grant by the Lindqvist Fund.', '대부분 스웨덴 기금의 지원금이에요.'),
    ('The chips are made by Calder Foundry in Ohio for 30 customers.', '칩은 콜더 파운드리가 만들어요.'),
    ('The chips are made by Calder Foundry in Ohio, a rival of Murray Foundry.', '경쟁사 머레이 파운드리도 있어요.'),
    ('Talks with Ostrander Insurance broke down on Friday.', '오스트랜더와의 보험 협상은 금요일에 깨졌어요.'),
    ('Talks with Ostrander Insurance broke down on Friday.', '오스트랜더의 사이버 보험 협상이 깨졌어요.'),
    ('Bright Path Fund paid.', '밝은길 기금이 냈어요.'),
    ('The White House said so.', '화이트 하우스가 그렇게 말했어요.'),
    ('Greenpeace Nordic Fund sued.', '그린피스 노르딕 기금이 소송을 냈어요.'),
    ('The North Sea Oil group cut jobs.', '브렌트 오일 값이 올랐어요.'),
    ('Munich Insurance cut premiums.', '뮌헨 보험이 값을 내렸어요.'),
    ('Hensley Hospital, run by the charity Openshot, enrolled 40 patients.', '오픈샷이 운영하는 헨슬리 병원에서 했어요.'),
    ('Robots by Tessel Dynamics moved 900 boxes.', '테셀 다이내믹스의 로봇이 옮겼어요.'),
    ('The University of Melbourne said so. Karolinska Institute agreed.', '멜버른 대학교가 말했어요.'),
    ('St. Bartholomew Hospital agreed.', '바솔로뮤 병원이 동의했어요.'),
    ('Société Générale Bank agreed.', '소시에테제네랄 은행이 동의했어요.'),
    ('The Charité Hospital in Berlin agreed.', '샤리테 병원이 동의했어요.'),
    ('Nguyen Motors agreed.', '응우옌 모터스가 동의했어요.'),
    ('Xiaopeng Motors agreed.', '샤오펑 모터스가 동의했어요.'),
    ('Daniel Osei took over.', '아르헨티나 출신 오세이가 맡았어요.'),
    ('The app was tested at Ljubljana University.', '류블랴나 대학에서 시험했어요.'),
)  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_name_that_no_article_has_blocks_before_the_last_word_of_one_that_the_draft_leaves_out(
    source: str, draft: str
) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_writing_of_it_a_place_and_a_kind_are_no_finding(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []
