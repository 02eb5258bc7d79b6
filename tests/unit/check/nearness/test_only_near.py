"""Sums and shares that nearness alone tells apart are blocked where exchanged; lengths and a rounded sum stay a doubt."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" for one in lint_pair(source, draft, []))


@pytest.mark.parametrize(
    ("source", "right", "swapped"),
    [
        (
            "Gold slid as low as $3,910 on Monday before recovering to $4,020.",
            "금은 월요일에 3,910달러까지 떨어졌다가 4,020달러로 회복했어요.",
            "금은 월요일에 4,020달러까지 떨어졌다가 3,910달러로 회복했어요.",
        ),
        (
            "A crown that costs $1,400 in Boston can be had for $320 in Budapest, a dental guide says.",
            "치과 안내서에 따르면 크라운은 보스턴에서 1,400달러, 부다페스트에서 320달러가 들어요.",
            "치과 안내서에 따르면 크라운은 보스턴에서 320달러, 부다페스트에서 1,400달러가 들어요.",
        ),
        (
            "Interest on the bond is 6% for the first three years and 4% after that.",
            "이 채권의 이자는 첫 3년은 6%, 그 뒤로는 4%예요.",
            "이 채권의 이자는 첫 3년은 4%, 그 뒤로는 6%예요.",
        ),
    ],
)
def test_sums_and_shares_that_changed_places_are_blocked(source: str, right: str, swapped: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, swapped)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "The bakery ran its oven for 11 hours a day, six days a week, and it helped sell over 2,000 loaves.",
            "빵집은 오븐을 주 6일, 하루 11시간씩 돌렸어요. 그동안 2,000개가 넘는 빵을 파는 데 도움이 됐고요.",
        ),
        (
            "Crows in a Bern laboratory learned to tell a three-second tone from a seven-second one after about 20 tries.",
            "베른 연구실의 까마귀들은 스무 번쯤 연습한 뒤 3초짜리 소리와 7초짜리 소리를 가려냈어요.",
        ),
        (
            "한국부동산원에 따르면 10월 부산 아파트 평균 매매가격은 5억 204만 원으로 처음 5억 원을 넘었다.",
            "부산 아파트 평균 가격이 10월에 처음 5억 원 선을 넘어 5억 204만 원을 기록했어요.",
        ),
    ],
)
def test_lengths_and_a_rounded_sum_stay_no_more_than_a_doubt(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


@pytest.mark.parametrize(
    ("source", "right", "swapped"),
    [
        (
            "The handball club has thrown 41 goals at home and 26 away this season.",
            "이 핸드볼 구단은 이번 시즌 홈에서 41골, 원정에서 26골을 넣었어요.",
            "이 핸드볼 구단은 이번 시즌 홈에서 26골, 원정에서 41골을 넣었어요.",
        ),
        (
            "The studio charges 9 credits per minute for Claude and 4 credits per minute for Gemini.",
            "요금은 클로드가 분당 9크레딧, 제미나이가 분당 4크레딧이에요.",
            "요금은 클로드가 분당 4크레딧, 제미나이가 분당 9크레딧이에요.",
        ),
        (
            "Norway beat Wales, where Erling Haaland scored three goals and Martin Odegaard two.",
            "노르웨이가 웨일스를 꺾었어요. 엘링 홀란이 3골, 마르틴 외데고르가 2골을 넣었어요.",
            "노르웨이가 웨일스를 꺾었어요. 엘링 홀란이 2골, 마르틴 외데고르가 3골을 넣었어요.",
        ),
    ],
)
def test_what_is_counted_right_behind_a_number_is_no_part_of_a_name(source: str, right: str, swapped: str) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, swapped)


@pytest.mark.parametrize(
    ("source", "right", "swapped"),
    [
        (
            "The port of Antwerp loaded 4.1 million tons last year and Hamburg 2.9 million.",
            "지난해 안트베르펜항은 410만 톤, 함부르크항은 290만 톤을 실었어요.",
            "지난해 안트베르펜항은 290만 톤, 함부르크항은 410만 톤을 실었어요.",
        ),
        (
            "The port of Rotterdam moved 880 ships last month and Barcelona 540.",
            "지난달 로테르담항은 880척, 바르셀로나항은 540척을 움직였어요.",
            "지난달 로테르담항은 540척, 바르셀로나항은 880척을 움직였어요.",
        ),
        (
            "Pupils in Aarhus now read 1.6 hours a day, those in Odense 2.7.",
            "지금은 하루에 오르후스 학생이 1.6시간, 오덴세 학생이 2.7시간을 읽어요.",
            "지금은 하루에 오르후스 학생이 2.7시간, 오덴세 학생이 1.6시간을 읽어요.",
        ),
        (
            "지난달 통신 매출은 KT가 6300억 원, SKT가 5100억 원으로 집계됐다.",
            "지난달 통신 매출에서는 KT가 6300억 원으로 SKT(5100억 원)를 앞섰어요.",
            "지난달 통신 매출에서는 SKT가 6300억 원으로 KT(5100억 원)를 앞섰어요.",
        ),
    ],
)
def test_owners_known_by_a_port_a_left_out_unit_or_brackets_are_told_apart(
    source: str, right: str, swapped: str
) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, swapped)
