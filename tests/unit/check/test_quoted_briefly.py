"""A quotation of few words, between any marks, is told with its sense: one that is turned blocks, a free translation does not."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" and one.kind == "quote" for one in lint_pair(source, draft))


def _called(said: str, korean: str) -> bool:
    return _blocked(
        f"The mayor is closing the old ferry pier, citing a “{said}” judgement of the harbour board.",
        f"시장은 항만위원회의 “{korean}” 판단을 들어 옛 나루를 닫아요.",
    )


def _noted(said: str, korean: str) -> bool:
    return _blocked(
        f"Regulators described the outcome as ‘{said}’ in a short note.",
        f"규제 당국은 짧은 글에서 결과를 '{korean}'라고 표현했어요.",
    )


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("intolerable", "견딜 만한"),
        ("internal", "외부"),
        ("temporary", "영구적인"),
        ("grotesque mockery", "인간에게 바치는 헌사"),
        ("filled with optimism", "비관으로 가득한"),
    ],
)
def test_a_word_that_tells_the_opposite_blocks_though_nobody_is_told_to_say_it(said: str, korean: str) -> None:
    assert _called(said, korean)
    assert _noted(said, korean)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("not cheap", "비싸지 않다"),
        ("not common", "드물지 않다"),
        ("not safe", "위험하지 않다"),
        ("not healthy", "몸에 해롭지 않다"),
    ],
)
def test_the_opposite_denied_blocks_where_the_source_denies_the_word(said: str, korean: str) -> None:
    assert _noted(said, korean)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("unacceptable", "용납할 만한"),
        ("cannot rule out", "배제했다"),
        ("cannot verify", "검증했다"),
        ("unreliable", "신뢰할 만한"),
    ],
)
def test_what_the_source_denies_blocks_where_it_is_told_as_so(said: str, korean: str) -> None:
    assert _noted(said, korean)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("to build something new together", "잠시 휴식을 취하러"),
        ("to teach children music", "낡은 자동차 판매"),
        ("wants to buy more land", "학생들의 시험 성적"),
    ],
)
def test_a_quotation_of_which_nothing_is_told_blocks(said: str, korean: str) -> None:
    assert _noted(said, korean)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "The bakery's sign is full of misspelt words. Its owner says the ‘loaf stunt’ is intentional.",
            "빵집 간판은 틀린 글자투성이예요. 주인은 “의도하지 않은 실수”라고 말했어요.",
        ),
        (
            "The singer told fans that it was “bittersweet to say that I will be moving on from the band…",
            "가수는 밴드를 떠나게 되어 “홀가분하다”고 팬들에게 말했어요.",
        ),
        (
            "The captain says the ‘harbour race’ is planned for May. Nobody has paid yet.",
            "선장은 “계획하지 않은 소동”이라고 말했어요.",
        ),
        (
            "The rail boss said that “we will have some kind of discount ticket on the night train…",
            "철도 사장은 “야간 열차에는 할인 승차권을 두지 않을 것”이라고 말했어요.",
        ),
    ],
)
def test_what_the_sentence_around_says_and_what_breaks_off_count_too(source: str, draft: str) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("to lower our ambitions", "포부를 더 높이려고"),
        ("easy to fool", "속이기 어려운"),
        ("extremely limited", "거의 무제한"),
    ],
)
def test_a_word_that_says_the_opposite_of_how_the_source_s_would_be_told_blocks(said: str, korean: str) -> None:
    assert _noted(said, korean)


def test_a_korean_quotation_of_which_no_word_is_kept_blocks() -> None:
    source = "양조장 대표는 자기 술통이 그 자체로 '대물림하는 보물'이라고 말했습니다. 새 창고는 봄에 엽니다."
    assert _blocked(source, "대표는 술통이 '값싼 일회용품'이라고 말했어요.")
    assert not _blocked(source, "대표는 술통이 그 자체로 '대물림하는 보물'이라고 말했어요.")


def test_a_word_of_a_korean_quotation_that_stands_for_two_blocks_though_the_source_has_it_elsewhere() -> None:
    source = (
        '시장은 "골목 시장 철거를 요구한 적 없다"고 말했습니다. 상인들이 시장 보존 서명을 냈을 때 시장만 빠졌습니다.'
    )
    assert _blocked(source, '시장은 "골목 시장을 보존한 적 없다"고 말했어요.')
    assert not _blocked(source, '시장은 "골목 시장 철거를 요구한 적 없다"고 말했어요.')


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("not a big deal", "대수롭지 않다"),
        ("not perfect", "불완전하다"),
        ("not comfortable", "불편하다"),
        ("not easy", "어렵다"),
        ("not cheap", "비싸다"),
        ("not true", "거짓"),
        ("not going away", "계속될 것"),
        ("not alone", "함께한다"),
        ("not unusual", "흔한"),
        ("not enough", "모자라다"),
        ("cannot be trusted", "불신의 대상"),
        ("nothing to hide", "떳떳하다"),
        ("far from over", "아직 끝나지 않았다"),
        ("highly unlikely", "가능성이 아주 낮다"),
        ("unacceptable", "있을 수 없는 일"),
        ("unacceptable", "도저히 받아들일 수 없는"),
        ("unreliable", "신뢰할 수 없는"),
        ("untrue", "사실과 다르다"),
        ("unhealthy", "건강에 해로운"),
        ("affordable", "부담 없는"),
        ("transparent", "숨기지 않는"),
        ("deliberate", "의도적인"),
        ("bittersweet", "기쁘면서도 슬프다"),
        ("kill switch", "긴급 정지 장치"),
        ("piece of cake", "식은 죽 먹기"),
        ("in good faith", "선의로"),
        ("move on", "새 출발"),
        ("over the top", "지나친"),
        ("to start something new", "새로운 것을 시작하려고"),
        ("we have work left", "아직 끝나지 않았다"),
        ("nowhere close to ready", "준비와는 거리가 멀다"),
        ("move on", "다음으로 넘어가"),
        ("slow down", "서두르지 말자"),
        ("told twice, in writing", "두 번이나, 그것도 서면으로 알렸다"),
        ("there is hope", "희망이 없지 않다"),
    ],
)
def test_a_free_translation_of_few_words_does_not_block(said: str, korean: str) -> None:
    assert not _called(said, korean)
    assert not _noted(said, korean)


def test_an_image_is_no_adverb() -> None:
    source = (
        "The studio says the law leaves it with “no practical choice but to restrict its image tools in many ways.”"
    )
    assert not _blocked(
        source,
        "스튜디오는 이 법 때문에 “이미지 도구를 여러 방식으로 제한하는 것 말고는 현실적인 선택지가 없다”고 해요.",
    )


@pytest.mark.parametrize(
    ("korean", "blocks"),
    [
        ("매일 밤 자기 전에 듣는", True),
        ("저녁마다 불러 주는", True),
        ("하루 한 번 들려주는", False),
        ("매일 아침 들려주는", False),
    ],
)
def test_which_of_several_is_meant_is_known_by_the_scale_too(korean: str, blocks: bool) -> None:
    source = "Dara Quill posted a “neat trick”: families could “share their menus” with the lamp, then “every morning before work, have it read the news …"
    draft = f'다라 퀼은 램프에 "식단을 나누"라고 했어요. 그러면 "{korean}" 소식이 생긴대요.'
    assert _blocked(source, draft) is blocks
