"""What is never right in Korean, each with its right form, and particles behind words of Korean."""

import pytest

from pipeline.check.claims import Claim, Flag
from pipeline.check.haeyo import registers
from pipeline.check.korean import particles
from pipeline.check.spelling import spelling
from pipeline.messages import say
from pipeline.text import sections


def _claim(text: str) -> Claim:
    return Claim("s1", sections.placed(text)[0])


def _mended(text: str) -> list[str]:
    """Return a sentence as each finding would have it."""
    claim = _claim(text)
    found: list[Flag] = [*spelling(claim), *particles(claim)]
    return [text.replace(one.fix.find, one.fix.replace) for one in found if one.fix]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("내년에는 더 빨라질 거에요.", "내년에는 더 빨라질 거예요."),
        ("답은 그게 아니예요.", "답은 그게 아니에요."),
        ("꼭 들를께요.", "꼭 들를게요."),
        ("값이 올라서 그런 셈이예요.", "값이 올라서 그런 셈이에요."),
        ("일이 잘되서 기뻐요.", "일이 잘돼서 기뻐요."),
        ("숙제를 않하는 아이도 있어요.", "숙제를 안 하는 아이도 있어요."),
        ("오랫만에 들었어요.", "오랜만에 들었어요."),
        ("고치는 데 몇 일 걸려요.", "고치는 데 며칠 걸려요."),
        ("제 역활은 작아요.", "제 역할은 작아요."),
        ("그때 그때 달라요.", "그때그때 달라요."),
        ("부산 에서 열려요.", "부산에서 열려요."),
        ("누구나 쓸수 있어요.", "누구나 쓸 수 있어요."),
        ("모두 끝났어요 .", "모두 끝났어요."),
        ("자리가 없슴니다.", "자리가 없습니다."),
        ("모두 왔슴니다.", "모두 왔습니다."),
        ("오늘 출시함니다.", "오늘 출시합니다."),
        ("빈 방이 있슴.", "빈 방이 있음."),
        ("새 방을 을 써요.", "새 방을 써요."),
        ("부산에서 에서 열려요.", "부산에서 열려요."),
        ("새 방 를 써요.", "새 방을 써요."),
        ("우리 마을 을 알려요.", "우리 마을을 알려요."),
        ("새 방을를 써요.", "새 방을 써요."),
        ("값은 늘고 8으로 갔어요.", "값은 늘고 8로 갔어요."),
        ("여기까지예요.다음은 값이에요.", "여기까지예요. 다음은 값이에요."),
        ("새 요금를 알려요.", "새 요금을 알려요."),
        ("그 회사은 커요.", "그 회사는 커요."),
        ("이용자을 모아요.", "이용자를 모아요."),
        ("서울으로 옮겨요.", "서울로 옮겨요."),
        ("병원와 학교가 함께해요.", "병원과 학교가 함께해요."),
        ("새 음식이예요.", "새 음식이에요."),
        ("답은 LLM였어요.", "답은 LLM이었어요."),
        ("LLM나 검색을 골라요.", "LLM이나 검색을 골라요."),
        ("문의가 어떻해 처리됐는지 몰라요.", "문의가 어떻게 처리됐는지 몰라요."),
        ("이제 어떻해요?", "이제 어떡해요?"),
        ("값은 20센트으로 올라요.", "값은 20센트로 올라요."),
        ("왜 안돼요?", "왜 안 돼요?"),
        ("올해 세번째에요.", "올해 세 번째예요."),
        ("늘 설레이는 날이에요.", "늘 설레는 날이에요."),
        ("무겁던지 가볍던지 골라요.", "무겁든지 가볍든지 골라요."),
        ("문을 닫은지 두 해예요.", "문을 닫은 지 두 해예요."),
        ("화면 두개를 써요.", "화면 두 개를 써요."),
        ("병원 뿐만 아니라 학교도 써요.", "병원뿐만 아니라 학교도 써요."),
        ("남은 자리가 없조.", "남은 자리가 없죠."),
        ("뜻이 들어났어요.", "뜻이 드러났어요."),
        ("뒤쳐지면 힘들어요.", "뒤처지면 힘들어요."),
        ("새 기능은 않 써요.", "새 기능은 안 써요."),
        ("그럴리가 없어요.", "그럴 리가 없어요."),
    ],
)
def test_a_slip_has_its_one_right_form_as_fix(text: str, right: str) -> None:
    assert _mended(text) == [right]


@pytest.mark.parametrize(
    "text",
    [
        "고양이예요.",
        "두개골을 찍은 사진이에요.",
        "얼마나 좋은지 두 번 물었어요.",
        "얼마나 춥던지 놀랐어요.",
        "늦을 뿐만 아니라 비싸요.",
        "아직 쓰지 않아요.",
        "두 번째 어린이예요.",
        "새로 내놓는 모델을 바로잡는 데 써요.",
        "다시 농사지을 땅이에요.",
        "정지은 기자가 가을을 기다려요.",
        "말하지 않되 쉬어 가요.",
        "두 달 새 20만 명이 는 셈이에요.",
        "별수 없어서 왠지 웃었어요.",
        "갑 을 관계는 끝났어요.",
        "마을은 커요.",
        "AI이라면 AI였어요.",
    ],
)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert not _mended(text)


def test_only_a_blank_is_called_a_matter_of_spacing() -> None:
    (word,) = spelling(_claim("몇일 걸려요."))
    (blank,) = spelling(_claim("값 을 내려요."))
    assert word.message == say("check.spelling.form", word="몇일", right="며칠")
    assert blank.message == say("check.spelling.space", word="값 을")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“다음 달부터 값을 내립니다.”", False),
        ("답은 “모른다”.", False),
        ("읽어 주셔서 고맙습니다.", False),
        ("이름은 “오르카”다.", True),
        ("값을 내렸다(“오르카”).", True),
        ("“값을 내린다”고 말했다.", True),
    ],
)
def test_the_words_of_somebody_else_may_end_plainly(text: str, *, told: bool) -> None:
    (placed, *_) = sections.placed(text)
    assert bool(list(registers(Claim("s1", placed)))) == told
