"""How far a quotation goes: one that says more, or less, than its source's blocks, and one that has what that is without."""

import pytest

from pipeline.check import lint_pair


def _blocked(said: str, korean: str) -> bool:
    found = lint_pair(
        f"The museum says its new guide is “{said}” in a note to visitors.",
        f"박물관은 관람객에게 보낸 글에서 새 안내를 “{korean}”라고 말해요.",
    )
    return any(one.severity == "block" and one.kind == "quote" for one in found)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("a smell that may remain after some washing", "몇 번 빨아도 반드시 남는 냄새"),
        ("a trick that could fool a guard", "틀림없이 경비원을 속이는 속임수"),
        ("largely written by hand", "전적으로 손으로 쓴 것"),
        ("mostly solar powered", "완전히 태양광으로 움직이는 것"),
        ("a paint that survives some scratches", "어떤 흠집에도 살아남는 페인트"),
        ("entirely hand sewn", "일부만 손으로 꿰맨 것"),
        ("sometimes late", "항상 늦는 것"),
        ("a range of walking tours", "단 하나의 도보 여행"),
        ("a fleet of boats", "단 한 대의 배"),
        ("a way to pace the visits", "관람 속도를 끌어올리는 길"),
        ("most of the old guards agree", "일부 옛 경비원이 찬성한다"),
        ("a tiny fraction of the paintings moves", "그림의 대부분이 옮겨 간다"),
        ("a partial refund of the ticket", "표 값 전액 환불"),
        ("as quick as a guard", "경비원보다 더 빠른 것"),
        ("faster than the lifts", "승강기보다 느린 것"),
        ("a plan to restrict photos in the halls", "전시실 사진을 완전히 금지하는 계획"),
        ("basically a radio without a speaker", "사실상 스피커를 갖춘 라디오"),
        ("a bicycle without a chain", "체인을 단 자전거"),
        ("a lamp without a cable", "전선이 달린 램프"),
        ("slow the rate of new visits", "새 관람의 속도를 끌어올릴"),
        ("a plan to speed up the repairs", "수리를 늦추는 계획"),
        ("a chance to radically rethink the visits", "관람을 약간 손보는 기회"),
        ("constant noise from the lifts", "승강기에서 어쩌다 나는 소음"),
        ("a walk every morning through the garden", "매일 밤 정원을 걷는 산책"),
        ("a story at bedtime for members", "매일 아침 회원에게 들려주는 이야기"),
        ("a major change of the halls", "사소한 전시실 변화"),
        ("a minor leak in the roof", "지붕의 심각한 누수"),
        ("move us to the front of the queue", "우리를 대기 줄에서 빼 줘"),
        ("take me off the list of members", "나를 회원 명단에 올려 줘"),
        ("a good companion to the guide", "안내인을 대신할 도구"),
        ("a tool to replace the guide", "안내인을 돕는 도구"),
        ("polite incompetence", "공손한 완벽주의"),
        ("a skilled guide in the halls", "전시실의 서투른 안내인"),
        ("a suit for the whole body", "상체만 덮는 옷"),
        ("a voice that seems more human", "더 기계처럼 들리는 목소리"),
        ("a robotic voice", "생생한 목소리"),
        ("egged on by friends", "친구들이 말렸다"),
        ("a widespread habit of guards", "경비원의 드문 버릇"),
        ("an isolated leak in the roof", "만연한 지붕 누수"),
        ("a retreat for the halls", "전시실의 도약"),
        ("real progress for the guides", "안내인의 뒷걸음"),
        ("ready to double down on evening tours", "저녁 관람에서 발을 빼려는"),
        ("likely to walk away from evening tours", "저녁 관람에 총력을 쏟으려는"),
        ("dissuaded by friends", "친구들이 부추겼다"),
    ],
)
def test_a_quotation_that_goes_further_or_less_far_blocks(said: str, korean: str) -> None:
    assert _blocked(said, korean)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("a smell that may remain after some washing", "몇 번 빨아도 남을 수 있는 냄새"),
        ("a trick that may fool anyone and must be reported", "누구든 속일 수 있어 반드시 신고해야 하는 속임수"),
        ("largely written by hand", "대부분 손으로 쓴 것"),
        ("almost entirely solar powered", "거의 완전히 태양광으로 움직이는 것"),
        ("some kind of a map", "어떤 형태로든 지도"),
        ("entirely hand sewn", "전부 손으로 꿰맨 것"),
        ("sometimes late", "가끔 늦는 것"),
        ("a range of walking tours", "여러 도보 여행"),
        ("a family of tours with one guide", "안내인 단 한 명이 이끄는 여러 여행"),
        ("a way to pace the visits", "관람 속도를 조절하는 길"),
        ("a way to pace the visits and to speed up the tours", "관람은 조절하고 안내는 빠르게 하는 길"),
        ("a plan to restrict photos in the halls", "전시실 사진을 제한하는 계획"),
        ("basically a radio without a speaker", "사실상 스피커 없는 라디오"),
        ("a visit without a ticket", "표를 건너뛰고 하는 관람"),
        ("a lamp without a cable", "무선 램프"),
        ("a walk with no end", "끝이 없는 산책"),
        ("most of the old guards agree", "옛 경비원 대부분이 찬성한다"),
        ("as quick as a guard", "경비원만큼 빠른 것"),
        ("almost gone from the walls", "벽에서 거의 완전히 사라진 것"),
        ("a partial refund of the ticket", "표 값 일부 환불"),
        ("slow the rate of new visits", "새 관람의 속도를 늦출"),
        ("a plan to speed up the repairs", "수리를 앞당기는 계획"),
        ("a chance to radically change the role of guards", "경비원의 역할을 근본부터 바꿀 기회"),
        ("radically new, but little changed for guards", "새롭지만 경비원에게는 거의 달라지지 않은 것"),
        ("constant noise from the lifts", "승강기에서 끊임없이 나는 소음"),
        ("a walk every morning through the garden", "매일 아침 정원을 걷는 산책"),
        ("a walk every morning and every night", "매일 밤 걷는 산책"),
        ("a major change of the halls", "전시실의 큰 변화"),
        ("a minor leak in the roof", "지붕의 사소한 누수"),
        ("move us to the front of the queue", "우리를 대기 줄 맨 앞으로 보내 줘"),
        ("take me off the list and put me on another", "나를 다른 명단에 올려 줘"),
        ("a good companion to the guide", "안내인의 좋은 짝"),
        ("polite incompetence", "공손한 무능"),
        ("a widespread habit of guards", "경비원의 흔한 버릇"),
        ("an isolated leak in the roof", "드문 지붕 누수"),
        ("one step back, two steps forward", "한 걸음 물러나 두 걸음 전진"),
        ("ready to double down on evening tours", "저녁 관람에 더 힘을 쏟으려는"),
        ("likely to walk away from evening tours", "저녁 관람에서 손을 떼려는"),
        ("a map of the entire building", "건물 전체를 담은 지도"),
        ("a map of the entire upper half", "위쪽 절반만 담은 지도"),
        ("a voice that seems more human", "더 사람처럼 들리는 목소리"),
        ("encouraged to touch the paintings", "그림을 만져 보라고 권했다"),
        ("encouraged not to touch the paintings", "그림을 만지지 말라고 말렸다"),
    ],
)
def test_a_quotation_that_keeps_its_degree_does_not_block(said: str, korean: str) -> None:
    assert not _blocked(said, korean)
