"""What is added told as the total, and the total as what is added."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ('The hospital, which employs 90 nurses, plans to hire 40 more.', '간호사가 90명인 이 병원은 40명을 더 뽑으려고 해요.'),
    ('The hospital, which employs 90 nurses, plans to hire 140 more.', '간호사가 90명인 이 병원은 140명을 더 뽑을 계획이에요.'),
    ('The chain has 30 shops and will open another 45 next year.', '매장이 30곳인데 내년에 45곳을 더 내요.'),
    ('The firm added 300 engineers, on top of the 500 it had.', '기술자 500명에 300명을 더했어요.'),
    ('The fleet will grow by 60 trucks to 210.', '트럭을 60대 늘려 210대로 만들어요.'),
    ('The city will increase the number of cameras to 800 from 350.', '시는 카메라를 350대에서 800대로 늘려요.'),
    ('It will build 12 additional stations.', '역을 12곳 더 지어요.'),
    ('The school will take 50 extra pupils a year.', '학교는 한 해 50명을 더 받아요.'),
    ('The park raised its fee by 7 euros.', '공원은 입장료를 7유로 올렸어요.'),
    ('The park raised its fee to 7 euros.', '공원은 입장료를 7유로로 올렸어요.'),
    ('The clinic will add 25 beds.', '병원은 침상 25개를 더 놓아요.'),
    ('Staff will be reduced by 80.', '직원을 80명 줄여요.'),
    ('The number of judges will rise to 18.', '판사가 18명으로 늘어요.'),
    ('The bakery has 12 ovens and will buy 12 more.', '오븐이 12대인데 24대로 늘려요.'),
    ('The team will add 30 people, bringing it to 75.', '30명을 더해 75명으로 늘려요.'),
    ('The team of 40 will hire another 40.', '40명인 팀을 80명까지 늘린대요.'),
    ('Prices will rise by up to 12 euros.', '값은 최대 12유로까지 올라요.'),
    ('The club wants to grow to 300 members, 120 more than now.', '클럽은 지금보다 120명 많은 300명으로 늘리려 해요.'),
    ('They raised the reward to 5,000 pounds.', '현상금을 5,000파운드로 올렸어요.'),
    ('They raised 5,000 pounds for the school.', '학교를 위해 5,000파운드를 모았어요.'),
    ('Enrolment rose to 640 from 600, and staff by 40.', '학생은 600명에서 640명으로, 직원은 40명 늘었어요.'),
    ('The airline will add 18 jets, doubling its fleet to 36.', '항공사는 18대를 더해 36대로 늘려요.'),
    ('Heating bills went up by 90 dollars to 410 dollars.', '난방비는 90달러 올라 410달러가 됐어요.'),
    ('The library added 200 books and now has more than 200 volunteers.', '도서관은 책 200권을 더했고 자원봉사자는 200명을 넘었어요.'),
    ('The number of nurses climbed to 95.', '간호사가 95명까지 늘었어요.'),
    ('It plans 50 more stores next year and 50 in all in Chile.', '내년에 매장을 50곳 더 내고 칠레 매장은 모두 50곳으로 늘려요.'),
]  # fmt: skip
WRONG = [
    ('The hospital, which employs 90 nurses, plans to hire 140 more.', '간호사가 90명인 이 병원은 간호사를 140명까지 늘릴 계획이에요.', '140명까지'),
    ('The chain has 30 shops and will open another 45 next year.', '매장이 30곳인데 내년에 45곳으로 늘려요.', '45곳으로'),
    ('The firm added 300 engineers, on top of the 500 it had.', '기술자를 300명으로 늘렸어요.', '300명으로'),
    ('The city will increase the number of cameras to 800 from 350.', '시는 카메라를 800대 더 달아요.', '800대 더'),
    ('It will build 12 additional stations.', '역을 모두 12곳으로 늘려요.', '12곳으로'),
    ('The school will take 50 extra pupils a year.', '학교는 정원을 50명까지 늘려요.', '50명까지'),
    ('The park raised its fee by 7 euros.', '공원은 입장료를 7유로로 올렸어요.', '7유로로'),
    ('The clinic will add 25 beds.', '병원은 침상을 25개로 늘려요.', '25개로'),
    ('Staff will be reduced by 80.', '직원을 80명까지 줄여요.', '80명까지'),
    ('The number of judges will rise to 18.', '판사가 18명 더 늘어요.', '18명 더'),
    ('The orchard will plant another 700 trees next to its 400.', '나무 400그루를 700그루로 늘려요.', '700그루로'),
    ('The choir, now 22 strong, seeks 48 extra singers.', '지금 22명인 합창단을 48명까지 늘리고 싶어 해요.', '48명까지'),
    ('The toll goes up by 3 dollars in May.', '통행료는 5월에 3달러로 올라요.', '3달러로'),
    ('The city increased the number of rangers to 64.', '시는 공원 관리인을 64명 더 늘렸어요.', '64명 더'),
    ('The bank will cut a further 250 jobs.', '은행은 일자리를 250개로 줄여요.', '250개로'),
    ('Its backlog grew by 900 orders.', '밀린 주문이 900건까지 늘었어요.', '900건까지'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_an_addition_and_a_total_stand(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_one_for_the_other_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
