"""Changes that are still to come, multiples of `it`, cuts named by their size, gains against losses and rates of exchange."""

import pytest

from pipeline.check import lint_pair

_TALKS = "Wexmoor is in talks to raise $2B at a $30B valuation, after raising $2B at a $20B valuation in June."
_TWO = "Larkin is discussing a round at $45 billion. On the same day Pellow closed $300 million at a valuation of $15.2 billion."
_CUT = "매체는 일부 요금의 인하폭이 75%에 달한다며 경쟁이 배경이라고 평가했습니다."
_APART = "같은 날 실적을 낸 두 회사의 주가가 갈렸습니다. 한솔은 6% 급등했고, 미림은 7% 가까이 폭락했습니다."
_LISTED = "로봇 회사가 약 63억 위안(9억 달러) 규모의 상장을 추진합니다."
_LOSS = "The unit lost more than 4.6 billion dollars in the second quarter."
_SOME = "I watched what happens when you jailbreak some of the world's most powerful models."
_LETTER = "An open letter signed by leading teachers warns that AI might steal your job."
_LAW = "Since the 1960s, the cost of a new bridge has roughly doubled every seven years."
_JOINED = "Pellow raised $400M at a $13.3B valuation, becoming one of Asia's most valuable start-ups."
_DIGITS = "한솔이 실적 발표 후 16% 급락했다. 미림, 도담, 가온이 모두 두 자릿수 하락률을 기록했다."
_LEADER = "Meta’s still the browser leader, but the race is tightening. For the 14th time, a Google product has hit 1 billion users."
_EXAM = "신청한 수험생은 60만3200명으로 지난해 6월보다 1만2300명 늘었다."
_FIELDS = "투자는 AI 분야가 9360억원으로 가장 많았고 바이오·의료가 6240억원, 반도체·소재가 3120억원을 기록했다."
RIGHT = (
    (_EXAM, "지난해 6월 신청자는 59만 900명이었어요. 올해는 60만 명을 넘겼어요."),
    (_FIELDS, "AI와 바이오·의료, 반도체·소재 세 분야가 투자를 많이 받았어요."),
    (_LAW, "다리 값은 7년마다 두 배로 뛰었어요. 이대로라면 14년마다 네 배가 되는 셈이에요."),
    (_JOINED, "펠로는 아시아에서 가장 값비싼 스타트업 대열에 들었어요."),
    (_DIGITS, "미림, 도담, 가온이 모두 10% 이상 내렸어요."),
    (_LEADER, "브라우저 1위는 여전히 메타지만 격차는 좁혀지고 있어요."),
    (_TALKS, "웩스무어의 기업가치는 50% 오를 전망이에요."),
    (_TALKS, "웩스무어의 몸값이 6월보다 50% 뛸지도 몰라요."),
    (_TALKS, "웩스무어의 기업가치가 6월보다 50% 높아질 수 있어요."),
    (_TWO, "펠로는 152억 달러로 평가받으며 3억 달러를 모았고, 라킨은 그 3배쯤인 450억 달러를 논의해요."),
    (_TWO, "펠로의 가치는 152억 달러예요. 라킨은 그 3배에 가까운 450억 달러를 논의해요."),
    (_CUT, "일부 요금은 4분의 1 수준이 됐어요."),
    (_APART, "한솔은 6% 올랐고 미림은 7% 가까이 내려, 등락률 차이가 약 13%포인트예요."),
    (_LISTED, "63억 위안은 9억 달러니까 1달러에 7위안꼴이에요."),
    (_LOSS, "이 부문은 2분기에 46억 달러 이상을 잃었어요. 석 달을 92일로 치면 하루 5,000만 달러꼴이에요."),
    (_SOME, "세계에서 가장 강력한 모델 몇 가지를 탈옥시키면 무슨 일이 벌어지는지 봤어요."),
    (_LETTER, "이름난 교사들이 서명한 공개서한은 AI가 일자리를 빼앗을 수 있다고 경고해요."),
)
WRONG = (
    (_EXAM, "지난해 6월 신청자는 59만 900명이었어요. 올해는 70만 명을 넘겼어요.", "70만 명"),
    (_FIELDS, "AI와 바이오·의료, 반도체·소재 네 분야가 투자를 많이 받았어요.", "네 분야"),
    (_LAW, "다리 값은 7년마다 두 배로 뛰었어요. 이대로라면 14년마다 세 배가 되는 셈이에요.", "세 배"),
    (_JOINED, "펠로는 아시아에서 가장 값비싼 스타트업이 됐어요.", "아시아에서 가장 값비싼"),
    (_DIGITS, "미림, 도담, 가온이 모두 30% 이상 내렸어요.", "30%"),
    (_LEADER, "브라우저 2위는 여전히 메타지만 격차는 좁혀지고 있어요.", "2위"),
    (_TALKS, "웩스무어의 기업가치는 70% 오를 전망이에요.", "70%"),
    (_TALKS, "웩스무어의 몸값이 6월보다 40% 뛸지도 몰라요.", "40%"),
    (_TWO, "펠로는 152억 달러로 평가받으며 3억 달러를 모았고, 라킨은 그 4배쯤인 450억 달러를 논의해요.", "4배"),
    (_TWO, "펠로의 가치는 152억 달러예요. 라킨은 그 2배에 가까운 450억 달러를 논의해요.", "2배"),
    (_CUT, "일부 요금은 3분의 1 수준이 됐어요.", "3분의 1"),
    (_APART, "한솔은 6% 올랐고 미림은 7% 가까이 내려, 등락률 차이가 약 15%포인트예요.", "15%포인트"),
    (_LISTED, "63억 위안은 9억 달러니까 1달러에 8위안꼴이에요.", "8위안"),
    (_SOME, "세계에서 가장 강력한 모델을 탈옥시키면 무슨 일이 벌어지는지 봤어요.", "세계에서 가장 강력한"),
)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_follows_from_the_source_does_not_block(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_does_not_follow_blocks(source: str, draft: str, wrong: str) -> None:
    start = draft.index(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(low < start + len(wrong) and start < high for low, high in spans)
