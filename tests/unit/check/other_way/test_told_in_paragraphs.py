"""What a paragraph denies, has no evidence of, or gives the two ends of is told the other way for sure, whatever stands beside it."""

import pytest

from pipeline.check import lint_pair

_FARES = "The new contract shortens the working week of the signal staff from 38 hours to 36 and obliges the railway to hire 120 signallers by the end of 2027, two-thirds of them in the north. In return, the union promised peace until July 2028. The transport minister, Petra Lindholm, who mediated the talks in Odense, said the deal would not raise fares, and called the outcome a relief for commuters."
_FINE = "The Danish watchdog fined the music service Tonalis 3.7 million euros on Tuesday for keeping the listening habits of pupils, the largest penalty it has imposed on such a firm. The records of about 86,000 children were kept between May 2024 and January 2025. Tonalis, which switched the setting off last year, said it disagreed with the ruling but would not appeal, and paid the sum on the same day."
_PROBE = "The county of Arlen spent four months on the complaint of two former clerks, who had said that ballots were moved at night. Auditors from the state office described the count as careful and found no evidence of fraud. Seven boxes had been labelled twice, which slowed the work by a day, and the county has since bought a new printer for labels and hired two more people for the next vote in autumn."
_READERS = "A trial at eleven clinics in Norway found that doctors helped by a reader called Fjordlys missed fewer early cancers. The study followed 84,000 women aged 50 to 69 for two years and was published on Wednesday in a journal. Reading time per scan dropped from 92 seconds to 57, but the share of women called back for nothing edged up from 2.4 to 2.7 percent, and some of the doctors complained of the noise."
_SCORES = "The Lyon start-up Verlane put its new model through three exams before it let anybody else see it. On the law test it scored 61.2, 3.4 points behind the 64.6 of Ostrel Pro, which costs four times as much to run. On the code test it fixed 52% of the faults, against 44% for Ostrel Pro, and its authors called that a pleasant surprise. The firm has 40 staff and was founded in 2022."
_FEES = "Paydrop, a start-up in Accra that lets cooks draw their wages every evening, has raised $12 million in a round led by Halden Capital. It was founded in 2020 by two former bank clerks and has 210,000 users in Ghana and Togo, twice as many as a year ago. The company charges restaurants 2% of each payment and cooks nothing, and says it will break even by the autumn of next year."
_SEAT = "Sunday's vote in the valley of Orm brought an upset after a campaign that had been as quiet as the place itself. Dalia Brandt, who had held the seat for 14 years, lost by 310 votes, and turnout fell to 49 percent from 61 percent four years ago. The count took nine hours because a bridge on the way to two of the villages was closed, and the result was read out shortly before midnight."
_DEPTH = "Forecasters in Turin said their new model told the paths of nine storms five days ahead with an average error of 131 kilometres, compared with 187 kilometres for the older one. It runs in three minutes on a single chip, whereas the older system needs most of an hour on a large machine. It was less good with snow, however, and put the depth too low by as much as 20 percent in the mountains."

WRONG = [
    (_SCORES, "법률 시험에서 벨란의 새 모델은 61.2점으로 오스트렐 프로를 3.4점 앞섰어요."),
    (_FEES, "지급액의 2%인 수수료는 요리사가 내고 식당은 한 푼도 내지 않아요."),
    (_SEAT, "14년 동안 자리를 지켜 온 달리아 브란트가 이겼어요."),
    (_DEPTH, "다만 눈에는 약해서 산에서는 깊이를 적어도 20% 낮게 잡았어요."),
    (_FARES, "중재에 나선 페트라 린드홀름 장관은 이번 합의로 요금을 올리겠다고 했어요."),
    (_FINE, "토날리스는 결정에 동의하지 않는다며 항소하겠다고 밝혔어요."),
    (_PROBE, "주 감사관들은 개표가 꼼꼼했다면서도 부정의 증거를 찾아냈다고 밝혔어요."),
    (_READERS, "괜히 다시 불려 온 여성의 비율은 0.3%포인트 낮아졌어요."),
]  # fmt: skip
RIGHT = [
    (_SCORES, "법률 시험에서 벨란의 새 모델은 61.2점으로 오스트렐 프로에 3.4점 뒤졌어요."),
    (_SCORES, "코드 시험에서 고친 결함은 52%로, 44%를 고친 오스트렐 프로를 앞섰어요."),
    (_FEES, "지급액의 2%인 수수료는 식당이 내고 요리사는 한 푼도 내지 않아요."),
    (_SEAT, "14년 동안 자리를 지켜 온 달리아 브란트가 졌어요."),
    (_DEPTH, "다만 눈에는 약해서 산에서는 깊이를 많게는 20% 낮게 잡았어요."),
    (_FARES, "중재에 나선 페트라 린드홀름 장관은 이번 합의로 요금을 올리지 않는다고 했어요."),
    (_FINE, "토날리스는 결정에 동의하지 않지만 항소하지 않겠다고 밝혔어요."),
    (_FINE, "토날리스는 지난해 이 설정을 껐어요."),
    (_PROBE, "주 감사관들은 부정의 증거를 찾지 못했다고 밝혔어요."),
    (_PROBE, "이름표가 두 번 붙은 상자는 일곱 개였어요."),
    (_READERS, "괜히 다시 불려 온 여성의 비율은 0.3%포인트 높아졌어요."),
    (_READERS, "판독 시간은 35초 짧아졌어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_is_told_the_other_way_blocks_in_a_paragraph(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_is_told_the_same_way_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]
