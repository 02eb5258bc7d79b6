"""A name of an English source in the part that the source gives to another; a person of whom a draft tells what stands beside somebody else."""

import pytest

from pipeline.check import lint_pair

ROUND = "Payroll start-up Tandrel has raised $60 million in a Series B round led by Copperfield Ventures. Existing investors Marlstone Capital and Two Harbors also took part."
DAM = "Quillon, the water company, will pay for repairs to the Harwick dam. Its owner, Stonebridge Power, said the work would last three years. Shares in Stonebridge rose 9 percent."
BID = "The $40 million contract went to Fernlea, a Leeds company, which beat the Dutch giant Kolvaart and one other bidder."
GUARD = "Striker Ivo Lanz has joined Real Montero from Halden City for a fee of 12 million euros. Halden City had bought him from Tarnby two years ago."
TAKEOVER = "A trial over Vantry's purchase of the mapping firm Ollowave opened on Monday. The regulator argues that the deal raised prices. Vantry counters that two rivals, Brell and Sonora, have gained listeners since."
HEARING = "Residents of Dunmoor have sued the operator, and a hearing is scheduled for 3 May in Lisbon. The line would end in Porto."


def _names(source: str, draft: str) -> set[str]:
    found = lint_pair(source, draft)
    return {draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block" and one.span}


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (ROUND, "탠드럴의 이번 시리즈 B는 말스톤 캐피털이 이끌었어요.", "말스톤 캐피털"),
        (DAM, "댐 소유주인 퀼런의 주가는 9% 올랐어요.", "퀼런"),
        (BID, "4,000만 달러 계약을 따낸 곳은 콜바르트예요.", "콜바르트"),
        (TAKEOVER, "당국은 밴트리의 소노라 인수가 값을 올렸다고 봐요.", "소노라"),
    ],
)
def test_another_of_the_source_in_a_part_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _names(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (ROUND, "탠드럴의 이번 시리즈 B는 코퍼필드 벤처스가 이끌었어요."),
        (ROUND, "말스톤 캐피털과 투 하버스도 이번 투자에 들어왔어요."),
        (DAM, "댐 소유주인 스톤브리지 파워의 주가는 9% 올랐어요."),
        (DAM, "퀼런은 하윅 댐을 고치는 값을 내요."),
        (BID, "4,000만 달러 계약을 따낸 곳은 펀리예요. 콜바르트는 떨어졌어요."),
        (GUARD, "공격수 이보 란츠가 레알 몬테로에 입단했어요. 두 해 전에는 탄비를 떠나 할덴 시티로 옮겼어요."),
        (TAKEOVER, "밴트리의 올로웨이브 인수를 두고 월요일에 재판이 시작됐어요."),
        (HEARING, "심리는 5월 3일 리스본에서 열려요."),
        (
            "Orwin bought Figwell for $2 billion, and Talvik paid $300 million for Sketchwell.",
            "탈빅이 스케치웰을 3억 달러에 사들였어요.",
        ),
    ],
)
def test_who_has_the_part_there_stands(source: str, draft: str) -> None:
    assert not _names(source, draft)


FARM = "Orchard owner Percival Thorne has been paid $21,000 for the lost trees so far; his neighbour, Pamela Turner, got $8,300."
WRECK = "Retired diver Percival Thorne found the wreck off Corsica in 1988; his partner, Pamela Turner, sold the coins to a museum."
ROADS = "School inspector Ingrid Solano said the meals would be free in 90 further schools by autumn, while her predecessor, Ignacio Salter, argued that the money was needed for teachers."
UNION = "Owner Gareth Tolland wants the dispute settled by May; the drivers' lawyer, Greta Tarrant, says the offer covers less than a third of their lost wages."
TRIAL = "Surgeon Helena Marsh tested the implant on 34 patients in Lyon. Her colleague Hector Moss built a cheaper one for animals."
HANDOVER = "Ines Marti ran the institute until March, when Jonas Beck took over."
PAIR = "The firm was founded in 2019 by two former nurses, Lucia Ferro and Mateo Brandt, in a garage in Turin."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (FARM, "쓰러진 나무로 2만 1,000달러를 보상받은 과수원 주인은 파멜라 터너예요.", "파멜라 터너"),
        (ROADS, "가을까지 학교 90곳에서 급식을 더 무료로 하겠다고 이그나시오 솔터가 밝혔어요.", "이그나시오 솔터"),
        (UNION, "이번 제안은 잃은 임금의 3분의 1도 안 된다고 개러스 톨런드는 말해요.", "개러스 톨런드"),
    ],
)
def test_what_stands_beside_somebody_else_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one or one in wrong for one in _names(source, draft))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (FARM, "잃은 나무 값으로 2만 1,000달러를 받은 사람은 퍼시벌 손이에요."),
        (WRECK, "1988년 코르시카 앞바다에서 난파선을 찾은 은퇴한 잠수부는 퍼시벌 손이에요."),
        (WRECK, "동전을 박물관에 판 사람은 파멜라 터너예요."),
        (FARM, "이웃인 파멜라 터너는 8,300달러를 받았어요."),
        (UNION, "이번 제안은 잃은 임금의 3분의 1도 안 된다고 그레타 태런트는 말해요."),
        (UNION, "개러스 톨런드는 5월까지 다툼을 끝내고 싶어 해요."),
        (TRIAL, "헬레나 마시는 리옹에서 환자 34명에게 이식물을 시험했어요."),
        (HANDOVER, "이네스 마르티의 후임은 요나스 벡이에요. 요나스 벡은 3월부터 연구소를 이끌어요."),
        (PAIR, "마테오 브란트는 간호사였고, 2019년 토리노의 차고에서 회사를 차렸어요."),
    ],
)
def test_ones_own_words_and_those_of_two_together_stand(source: str, draft: str) -> None:
    assert not _names(source, draft)
