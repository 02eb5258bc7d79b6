"""Who heads what and who holds a post, against what the source says of somebody else."""

import pytest

from pipeline.check import lint_pair

WRONG = (
    ('"Sixty of these languages had no model," said project lead Nomvula Dube. The code was published by lead engineer Pavel Hruska.', '코드를 올린 사람은 수석 엔지니어 놈불라 두베예요.'),
    ('"It is a bad trade," said state senator Leona Whitcomb. Governor Dale Ferris signed the bill.', '나쁜 거래라고 꼬집은 사람은 주 상원의원 데일 페리스예요.'),
    ('Spokeswoman Ida Brandt declined to comment. Judge Samuel Orrin set a hearing for July.', '논평을 거절한 이는 대변인 새뮤얼 오린이에요.'),
    ('Lead engineer Pavel Hruska found the bug. Designer Ruth Abel drew the logo.', '버그를 찾은 건 루스 아벨 수석 엔지니어예요.'),
    ('Analyst Mara Lindholm cut her target. Chief executive Jonas Ekdal bought shares.', '목표가를 낮춘 건 애널리스트 요나스 에크달이고, 주식은 올랐어요.'),
    ('Dr. Owen Maddox is the medical director. Dr. Fatima Rahal, who heads radiology, was pleased.', '영상의학과를 이끄는 오언 매덕스 박사는 기뻐했어요.'),
    ('The strike was called by the taxi federation, led by Duarte Pimenta. City councillor Marta Seabra said the permit stands.', '마르타 세아브라가 이끄는 택시 연맹이 파업을 해요.'),
    ('Founder Ines Carvalho will run the new voice division and report to product chief Daniel Osei.', '새 음성 부문은 대니얼 오세이가 이끌어요.'),
    ('Project lead Ngozi Lambert spoke; her deputy, Pavel Sorin, runs the volunteer programme.', '자원봉사 프로그램은 은고지 램버트가 맡아요.'),
    ('Hanne Solberg, head of the climate lab, built the model. Erik Dahl tested it.', '기후 연구소를 이끄는 에리크 달이 모델을 시험했어요.'),
)  # fmt: skip
RIGHT = (
    ('"Sixty of these languages had no model," said project lead Nomvula Dube. The code was published by lead engineer Pavel Hruska.', '코드를 올린 사람은 수석 엔지니어 파벨 흐루스카예요.'),
    ('"It is a bad trade," said state senator Leona Whitcomb. Governor Dale Ferris signed the bill.', '법안에 서명한 사람은 주지사 데일 페리스예요.'),
    ('Lead engineer Pavel Hruska found the bug. Ruth Abel, who designs chips, fixed it.', '고친 사람은 엔지니어 루스 아벨이에요.'),
    ('Lead engineer Pavel Hruska found the bug. Engineers Ruth Abel and Tom Reiner fixed it.', '고친 사람은 엔지니어 루스 아벨이에요.'),
    ('Lead engineer Pavel Hruska left. Ruth Abel, a software architect, took over.', '새 수석 엔지니어는 루스 아벨이에요.'),
    ('Dr. Owen Maddox is the medical director. Dr. Fatima Rahal, who heads radiology, was pleased.', '영상의학과를 이끄는 파티마 라할 박사는 기뻐했어요.'),
    ('Dr. Owen Maddox, who heads the trust, agreed. Dr. Fatima Rahal, who heads radiology, was pleased.', '병원 재단을 이끄는 오언 매덕스는 동의했어요.'),
    ('The strike was called by the taxi federation, led by Duarte Pimenta. City councillor Marta Seabra said the permit stands.', '두아르테 피멘타가 이끄는 택시 연맹이 파업을 해요.'),
    ('Founder Ines Carvalho will run the new voice division and report to product chief Daniel Osei.', '새 음성 부문은 이네스 카르발류가 이끌고, 대니얼 오세이에게 보고해요.'),
    ('Founder Ines Carvalho will run the new voice division and report to product chief Daniel Osei.', '제품 부문을 총괄하는 대니얼 오세이가 맞아요.'),
    ('Ines Carvalho and Daniel Osei run the voice division.', '음성 부문은 이네스 카르발류가 이끌어요.'),
    ('Ines Carvalho ran the voice division until May, when Daniel Osei took over.', '음성 부문은 이제 대니얼 오세이가 이끌어요.'),
    ('The lab was run by Hanne Solberg. Now Erik Dahl is at its head.', '연구소는 지금 에리크 달이 맡고 있어요.'),
    ('The lab was run by Hanne Solberg. Now Erik Dahl is at its head.', '한네 솔베르그가 이끌던 연구소를 에리크 달이 맡았어요.'),
    ('Project lead Ngozi Lambert spoke; her deputy, Pavel Sorin, runs the volunteer programme.', '프로젝트를 이끄는 은고지 램버트가 말했어요.'),
    ('Project lead Ngozi Lambert spoke; her deputy, Pavel Sorin, runs the volunteer programme of the project.', '프로젝트를 이끄는 은고지 램버트가 말했어요.'),
    ('The company, led by chief executive Mara Lindholm, hired Jonas Ekdal to run Europe.', '유럽 사업은 요나스 에크달이 맡아요.'),
    ('The company, led by chief executive Mara Lindholm, hired Jonas Ekdal to run its European business.', '회사의 유럽 사업을 이끄는 요나스 에크달이 와요.'),
    ('A team led by Lars Ekberg at Vintern College confirmed it. The other team, under Abeba Tesfaye, did not.', '다른 팀을 이끈 아베바 테스파예는 확인하지 못했어요.'),
)  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_somebody_else_heads_or_is_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_source_says_of_the_same_person_is_no_finding(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []
