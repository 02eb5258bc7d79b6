"""How far two figures lie apart, told roughly and said so: `세 시간 가까이 차이`, `예상을 1만 명 넘게 밑돈`."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("The zoo's AI keeper counted 1,340 birds. Rangers had expected 910.", "동물원 AI가 새 1,340마리를 셌어요. 관리인은 910마리를 예상했으니 400마리 넘게 빗나간 거죠."),
    ("Nurses on the ward with the robot walked 6 hours 20 minutes a week. Others walked 9 hours 10 minutes.", "로봇이 있는 병동 간호사는 일주일에 6시간 20분을 걷고, 다른 곳은 9시간 10분을 걸어요. 세 시간 가까이 차이가 나죠."),
    ("The old model took 48 seconds to answer. The new one takes 9.", "예전 모델은 답에 48초가 걸렸는데 새 모델은 9초예요. 40초 가까이 빨라진 셈이에요."),
    ("The film cost 31 million euros, and the AI version 12 million.", "영화를 찍는 데 3,100만 유로가 들었는데 AI 판은 1,200만 유로였어요. 2,000만 유로 가까이 아낀 거네요."),
    ("The train used to take 4 hours 5 minutes. It now takes 2 hours 50 minutes.", "기차로 4시간 5분 걸리던 길이 2시간 50분이 됐어요. 한 시간 넘게 줄었네요."),
    ("Boys slept 8 hours 25 minutes on average. Girls slept 7 hours 35 minutes.", "남학생은 평균 8시간 25분, 여학생은 7시간 35분을 자요. 한 시간 가까이 벌어진 거죠."),
    ("The town got 5,230 complaints last year. This year it got 3,180.", "작년에 민원이 5,230건 들어왔는데 올해는 3,180건이에요. 2,000건 넘게 준 거죠."),
    ("The pilot city used 3.4 million litres. Its neighbour used 5.1 million.", "시범 도시는 물 340만 리터를 썼고 옆 도시는 510만 리터를 썼어요. 170만 리터나 벌어졌네요."),
    ("The bus took 1 hour 20 minutes before. Now it takes 47 minutes.", "버스로 1시간 20분이던 길이 47분이 됐어요. 30분 넘게 줄었어요."),
    ("Workers with the tool finished in 5 hours 10 minutes. Others needed 8 hours 5 minutes.", "도구를 쓴 사람은 5시간 10분, 안 쓴 사람은 8시간 5분이 걸렸어요. 세 시간 가까이 아낀 셈이죠."),
    ("The band drew 41,000 fans. It had hoped for 55,000.", "밴드 공연에 4만 1,000명이 왔어요. 5만 5,000명을 바랐으니, 기대를 1만 명 넘게 밑돈 거예요."),
]  # fmt: skip
WRONG = [
    ("Nurses on the ward with the robot walked 6 hours 20 minutes a week. Others walked 9 hours 10 minutes.", "로봇이 있는 병동 간호사는 일주일에 6시간 20분을 걷고, 다른 곳은 9시간 10분을 걸어요. 네 시간 가까이 차이가 나죠.", "네 시간"),
    ("The show sold 87,000 tickets. Organisers had planned for 60,000.", "공연 표가 8만 7,000장 팔렸어요. 주최 쪽은 6만 장을 생각했으니, 예상을 4만 장 넘게 웃돈 거예요.", "4만 장"),
    ("The film cost 31 million euros, and the AI version 12 million.", "영화를 찍는 데 3,100만 유로가 들었는데 AI 판은 1,200만 유로였어요. 2,500만 유로 가까이 아낀 거네요.", "2,500만 유로"),
    ("Boys slept 8 hours 25 minutes on average. Girls slept 7 hours 35 minutes.", "남학생은 평균 8시간 25분, 여학생은 7시간 35분을 자요. 두 시간 가까이 벌어진 거죠.", "두 시간"),
    ("The train used to take 4 hours 5 minutes. It now takes 2 hours 50 minutes.", "기차로 4시간 5분 걸리던 길이 2시간 50분이 됐어요. 두 시간 넘게 줄었네요.", "두 시간"),
    ("Workers with the tool finished in 5 hours 10 minutes. Others needed 8 hours 5 minutes.", "도구를 쓴 사람은 5시간 10분, 안 쓴 사람은 8시간 5분이 걸렸어요. 네 시간 가까이 아낀 셈이죠.", "네 시간"),
    ("The band drew 41,000 fans. It had hoped for 55,000.", "밴드 공연에 4만 1,000명이 왔어요. 5만 5,000명을 바랐으니, 기대를 2만 명 넘게 밑돈 거예요.", "2만 명"),
    ("The bus took 1 hour 20 minutes before. Now it takes 47 minutes.", "버스로 1시간 20분이던 길이 47분이 됐어요. 50분 넘게 줄었어요.", "50분"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_rough_difference_does_not_block(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_difference_that_is_another_blocks(source: str, draft: str, wrong: str) -> None:
    start = draft.rindex(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(low < start + len(wrong) and start < high for low, high in spans)
