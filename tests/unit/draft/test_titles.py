import pytest

from pipeline.draft.titles import same_title

DOWN = "🚚 코딩 에이전트가 물류 회사의 예약을 지웠어요"


@pytest.mark.parametrize(
    "offered",
    [
        "🚛 코딩 에이전트가 물류 회사의 예약 데이터를 지웠어요",
        "🚚 코딩 에이전트, 물류 회사 예약을 지웠어요",
        "🚚 어느 코딩 에이전트가 물류 회사의 예약을 지웠어요!",
        "📦 ‘코딩 에이전트’가 물류 회사 예약 기록을 지웠어요",
    ],
)
def test_a_title_with_a_word_put_in_or_another_particle_is_the_one_that_was_turned_down(offered: str) -> None:
    assert same_title(offered, DOWN)
    assert same_title(DOWN, offered)


@pytest.mark.parametrize(
    ("down", "offered"),
    [
        ("📉 솔렌, 브룸 2 값 60% 인하", "🎈 솔렌이 브룸 2의 값을 60% 인하"),
        ("📉 솔렌, 브룸 2 값 60% 인하", "📉 브룸 2 값 60% 인하, 솔렌"),
        ("📉 솔렌, 브룸 2 값 60% 인하", "📉 브룸 2 값을 60% 인하한 솔렌"),
        ("📉 솔렌, 브룸 2 값 60% 인하", "📉 솔렌이 브룸2 값을 60%나 인하했어요"),
        ("🧾 칩 값 두 배, 앱 요금도 올라요", "🧾 칩의 값이 두 배, 앱의 요금도 올라요"),
        ("📉 입력 값 100만 토큰에 $0.60", "📉 100만 토큰에 $0.60, 입력 값"),
        ("📊 표 하나로 보는 앱 값", "📊 표는 하나로, 앱의 값까지 보는"),
        ("🧾 한 장에 $0.35, 사진 요금", "🧾 한 장에 0.35달러, 사진 요금"),
        ("🧾 $3만짜리 칩", "🧾 3만 달러짜리 칩"),
        ("🏦 달빛은행, 요약을 자체 서버로", "🏦 자체 서버로 달빛은행의 요약을"),
    ],
)
def test_particles_after_any_noun_and_another_order_make_no_other_title(down: str, offered: str) -> None:
    assert same_title(offered, down)
    assert same_title(down, offered)


@pytest.mark.parametrize(
    ("offered", "down"),
    [
        ("🚚 물류 회사의 예약을 지운 건 코딩 에이전트예요", DOWN),
        ("📦 예약을 잃은 물류 회사, 코딩 에이전트를 멈췄어요", DOWN),
        ("📉 루멘 2 입력 요금 84% 인하", "📉 루멘 2 입력 요금 84% 인하, 오르카 4도 40% 내려요"),
        ("📉 루멘 2 입력 요금 48% 인하", "📉 루멘 2 출력 요금 84% 인하"),
        ("📉 루멘 인하", "📉 루멘 요금 인하"),
        ("📉 솔렌이 브룸 2 값을 60% 인하", "📉 솔렌이 브룸 2 값을 40% 인하"),
        ("📉 솔렌, 브룸 2 값 60% 인하", "📉 코베인, 오라클 2 값 60% 인하"),
        ("🏥 병원 세 곳이 기록 도구를 써요", "🏥 학교 세 곳이 채점 도구를 써요"),
        ("📊 표 하나로 보는 앱 값", "📊 칩 하나로 보는 집 값"),
        ("🏦 나래은행, 상담 요약을 자체 서버로 옮겼어요", DOWN),
    ],
)
def test_other_words_or_a_much_shorter_title_is_another_one(offered: str, down: str) -> None:
    assert not same_title(offered, down)
    assert not same_title(down, offered)


@pytest.mark.parametrize(
    ("offered", "down"),
    [
        ("🛠 창고 로봇, 지금 들일 때죠", "🛠 창고 로봇, 지금 들일 때예요"),
        ("나래시교육청이 AI 독후감 평가를 멈춰요", "나래시교육청, AI 독후감 평가를 멈췄어요"),
        ("병원의 기록 AI가 석 달 만에 꺼졌죠", "병원 기록 AI, 석 달 만에 꺼졌어요"),
        ("카나리 멈춥니다", "카나리가 멈췄어요"),
        ("계산은 사람이 하죠", "계산은 사람이 했어요"),
        ("상담을 맡긴 은행이 줄었다", "상담을 맡긴 은행, 줄었어요"),
    ],
)
def test_another_ending_of_the_sentence_makes_no_other_title(offered: str, down: str) -> None:
    assert same_title(offered, down)
    assert same_title(down, offered)


@pytest.mark.parametrize(
    ("offered", "down"),
    [
        ("🏥 병원 61곳 가운데 24곳이 진료 기록 AI를 껐어요", "🏥 병원 61곳 가운데 14곳이 진료 기록 AI를 껐어요"),
        ("요금이 두 배로 올랐어요", "요금이 세 배로 올라요"),
        ("상담을 맡긴 은행이 늘었어요", "상담을 맡긴 은행, 줄었어요"),
        ("계산은 사람이 안 했어요", "계산은 사람이 했어요"),
        ("카나리가 돌아왔어요", "카나리가 멈췄어요"),
        ("카나리, 멈출까요?", "카나리가 멈췄어요"),
        ("달빛은행, 평가를 멈췄어요", "나래은행, 평가를 멈춰요"),
    ],
)
def test_another_figure_name_or_deed_makes_another_title(offered: str, down: str) -> None:
    assert not same_title(offered, down)
    assert not same_title(down, offered)


@pytest.mark.parametrize(
    ("one", "other", "third"),
    [
        ("커요", "크죠", "컸어요"),
        ("써요", "쓰죠", "씁니다"),
        ("나빠요", "나쁘죠", "나빴다"),
        ("바빠졌죠", "바빠져요", "바빠졌어요"),
        ("슬퍼요", "슬프네요", "슬펐죠"),
        ("꺼요", "끕니다", "껐어요"),
        ("떠요", "뜨죠", "떴네요"),
        ("예뻐요", "예쁘지요", "예뻤어요"),
        ("담가요", "담그죠", "담갔어요"),
        ("모아요", "모으죠", "모읍니다"),
        ("올라요", "오르죠", "올랐어요"),
        ("빨라요", "빠르네요", "빨랐다"),
        ("눌러요", "누르죠", "눌렀어요"),
        ("달라요", "다르죠", "다릅니다"),
    ],
)
def test_a_stem_in_eu_is_the_same_with_its_vowel_and_without(one: str, other: str, third: str) -> None:
    for first, second in ((one, other), (one, third), (other, third)):
        assert same_title(f"나래시 도서관 로봇이 {first}", f"나래시 도서관 로봇 {second}"), (first, second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("싸요", "쓰죠"),
        ("타요", "트죠"),
        ("따요", "뜨죠"),
        ("까요", "크죠"),
        ("서요", "쓰죠"),
        ("자라요", "자르죠"),
        ("바라요", "바르죠"),
        ("커요", "끄죠"),
        ("만나요", "나쁘죠"),
        ("놀라요", "누르죠"),
        ("가요", "그렇죠"),
        ("모아요", "모르죠"),
        ("올라요", "올리죠"),
        ("떠나요", "뜨죠"),
    ],
)
def test_another_stem_stays_another_one(one: str, other: str) -> None:
    assert not same_title(f"도서관 로봇이 {one}", f"도서관 로봇이 {other}")
    assert not same_title(f"도서관 로봇이 {other}", f"도서관 로봇이 {one}")
