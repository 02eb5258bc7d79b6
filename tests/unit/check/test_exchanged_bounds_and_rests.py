"""Figures exchanged of two who are told apart by one word, bounds turned, margins and rests that come to something else; each beside its right twin."""

import pytest

from pipeline.check import lint_pair

EXCHANGED = [
    # the one side named, the other the rest
    ('Headaches were reported by 21% of those on the pill and 14% of the rest.', '두통은 약을 먹은 사람의 21%, 위약을 먹은 사람의 14%가 겪었어요.', '두통은 약을 먹은 사람의 14%, 위약을 먹은 사람의 21%가 겪었어요.'),
    ('Nausea hit 9% of the treated patients and 4% of the rest.', '메스꺼움은 약을 먹은 환자의 9%, 위약을 먹은 환자의 4%가 겪었어요.', '메스꺼움은 약을 먹은 환자의 4%, 위약을 먹은 환자의 9%가 겪었어요.'),
    ('Rashes were seen in 12% of those on the drug and 7% of the rest.', '발진은 약을 먹은 사람의 12%, 위약을 먹은 사람의 7%가 겪었어요.', '발진은 약을 먹은 사람의 7%, 위약을 먹은 사람의 12%가 겪었어요.'),
    # an aside between whom it is of and the figure
    ('The treated rats had 12 tumours; the placebo group, although older, had 20.', '종양은 약을 먹은 쪽이 12개, 가짜 약을 먹은 쪽이 20개예요.', '종양은 약을 먹은 쪽이 20개, 가짜 약을 먹은 쪽이 12개예요.'),
    ('The treated cows had 15 fevers; the placebo group, though larger, had 44.', '열이 난 일은 진짜 약을 먹은 쪽이 15번, 가짜 약을 먹은 쪽이 44번이에요.', '열이 난 일은 진짜 약을 먹은 쪽이 44번, 가짜 약을 먹은 쪽이 15번이에요.'),
    ('The treated group had 22 falls; the placebo group, though smaller, had 35.', '넘어진 일은 진짜 약을 먹은 쪽이 22번, 가짜 약을 먹은 쪽이 35번이에요.', '넘어진 일은 진짜 약을 먹은 쪽이 35번, 가짜 약을 먹은 쪽이 22번이에요.'),
    # her and his
    ('Her film ran for 14 weeks, his for 31.', '여자 감독의 영화는 14주, 남자 감독의 영화는 31주 걸렸어요.', '여자 감독의 영화는 31주, 남자 감독의 영화는 14주 걸렸어요.'),
    ('She scored 41 points and he 27.', '여자 선수가 41점, 남자 선수가 27점을 냈어요.', '여자 선수가 27점, 남자 선수가 41점을 냈어요.'),
    ('His pension is $900 a month, hers $640.', '남자는 한 달에 900달러, 여자는 640달러를 받아요.', '남자는 한 달에 640달러, 여자는 900달러를 받아요.'),
    # lengths in words
    ('Girls were four months ahead in physics and one month ahead in history.', '여학생은 물리에서 넉 달, 역사에서 한 달 앞섰어요.', '여학생은 물리에서 한 달, 역사에서 넉 달 앞섰어요.'),
    ('The trial took three weeks in Oslo and five weeks in Riga.', '재판은 오슬로에서 세 주, 리가에서 다섯 주 걸렸어요.', '재판은 오슬로에서 다섯 주, 리가에서 세 주 걸렸어요.'),
    ('Repairs lasted two days at the theatre and six days at the library.', '수리는 극장에서 이틀, 도서관에서 엿새 걸렸어요.', '수리는 극장에서 엿새, 도서관에서 이틀 걸렸어요.'),
]  # fmt: skip
BOUNDS = [
    ('Entry costs €5 for under-26s.', '26세 미만은 5유로예요.', '26세 이상은 5유로예요.'),
    ('Swimming is $3 for over-60s.', '수영은 60세 넘으면 3달러예요.', '수영은 60세 미만이면 3달러예요.'),
    ('The course is open to under-18s.', '강좌는 18세 미만만 들을 수 있어요.', '강좌는 18세 이상만 들을 수 있어요.'),
    ('Farms with fewer than 20 cows are exempt; the rest have a year to comply.', '소가 20마리 미만인 농장은 면제예요.', '소가 20마리 이상인 농장은 면제예요.'),
    ('Shops with fewer than ten workers are spared; the others must report by May.', '직원이 열 명 미만인 가게는 제외돼요.', '직원이 열 명 이상인 가게는 제외돼요.'),
    ('Boats under 12 metres are exempt; larger ones need a licence.', '12m 미만인 배는 예외예요.', '12m 넘는 배는 예외예요.'),
    ('A meeting drew more than 340 people. Two gates are to close; barriers at the others will be ready by June.', '모임에 340명 넘게 왔어요.', '모임에 온 사람은 340명에 못 미쳤어요.'),
]  # fmt: skip
MARGINS = [
    ('Councillors voted by 14 to 9 to sell the mill.', '방앗간을 파는 안은 다섯 표 차로 통과됐어요.', '방앗간을 파는 안은 네 표 차로 통과됐어요.'),
    ('The motion was carried by ten votes to seven.', '안건은 세 표 차로 가결됐어요.', '안건은 두 표 차로 가결됐어요.'),
    ('Brevik beat Tonder 5-2 on Sunday.', '브레비크는 톤데르를 세 골 차로 이겼어요.', '브레비크는 톤데르를 두 골 차로 이겼어요.'),
]  # fmt: skip
RESTS = [
    ('The orchestra will pay £60m: a third now and the balance over six years. Half of its budget is public.', '오케스트라는 6000만 파운드 가운데 3분의 1을 지금 내요. 남은 4000만 파운드는 6년에 걸쳐 내요.', '오케스트라는 6000만 파운드 가운데 3분의 1을 지금 내요. 남은 3000만 파운드는 6년에 걸쳐 내요.'),
    ('The port will cost €90m: two-thirds comes from the state and the balance from the city. A quarter of its staff will move.', '항구 값 9000만 유로 가운데 3분의 2는 나라가 내요. 남은 3000만 유로는 시가 내요.', '항구 값 9000만 유로 가운데 3분의 2는 나라가 내요. 남은 2250만 유로는 시가 내요.'),
    ('The museum will pay $80m for the estate: two-fifths in cash now and the balance over four years. Its budget is $400m, a quarter of it public.', '박물관은 8000만 달러 가운데 5분의 2를 현금으로 내요. 남은 4800만 달러는 4년에 걸쳐 내요.', '박물관은 8000만 달러 가운데 5분의 2를 현금으로 내요. 남은 2000만 달러는 4년에 걸쳐 내요.'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), [*EXCHANGED, *BOUNDS, *MARGINS, *RESTS])
def test_the_wrong_twin_is_blocked_and_the_right_one_is_not(source: str, right: str, wrong: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, wrong))
    assert not any(one.severity == "block" for one in lint_pair(source, right))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ('The atlas follows 18 wolves, with helpers in seven cities.', '지도는 늑대 25마리를 쫓아요.'),
        ('The vets weighed 41 swans, with helpers from nine schools.', '수의사들은 백조 50마리의 무게를 쟀어요.'),
        ('The zoo has 24 otters, which live in eight pools.', '동물원에는 수달이 32마리 있어요.'),
    ],
)  # fmt: skip
def test_places_are_not_added_to_animals(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))
