"""A quotation of a Korean source keeps the sense of its words: a denial dropped or added, the other side of a scale and another thing that one is against block."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> bool:
    return any(one.severity == "block" and one.kind == "quote" for one in lint_pair(source, draft))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("한 품종에만 기대는 농가는 버티지 못할 수 있다", "한 품종에만 기대는 농가만이 버틸 것"),
        ("값싼 씨앗은 오래 견디지 않는다", "값싼 씨앗이 오래 견딜 것"),
        ("우리는 밭을 빌려주지 않는다", "우리는 밭을 빌려줄 수 있다"),
        ("비료에 훨씬 더 쓰겠다", "비료에 훨씬 덜 쓰겠다"),
        ("물을 조금 덜 주겠다", "물을 조금 더 주겠다"),
        ("우리는 반(反)독점이다", "우리는 반(反)기계다"),
        ("우리는 탈(脫)플라스틱이다", "우리는 탈(脫)서울이다"),
    ],
)
def test_what_turns_a_korean_quotation_blocks(said: str, told: str) -> None:
    assert _blocked(
        f"농가 모임 대표 “{said}”\n모임은 ‘가을 장터 준비 위원회’도 꾸린다.", f"농가 모임 대표는 “{told}”라고 말했어요."
    )


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("한 품종에만 기대는 농가는 버티지 못할 수 있다", "한 품종에만 기대는 농가는 버티지 못할 수 있다"),
        ("한 품종에만 기대는 농가는 버티지 못할 수 있다", "농가는 버티지 못할 수 있어요"),
        ("값싼 씨앗은 오래 가지 않는다", "값싼 씨앗은 오래 가지 않아요"),
        ("기계 수확을 반대한 적 없다… 다만 값이 문제다", "기계 수확을 반대한 적 없다. 다만 값이 문제다"),
        ("비료에 훨씬 더 쓰겠다", "비료에 훨씬 더 쓸게요"),
        ("올해는 값을 크게 올리지 않을 수 없다", "올해는 값을 크게 올리지 않을 수 없어요"),
        ("우리는 반(反)독점이다", "우리는 반(反)독점이에요"),
        ("우리는 반(反)인공지능이다", "우리는 반(反)AI예요"),
        ("씨앗은 늘 모자란다", "씨앗은 늘 모자라요"),
    ],
)
def test_other_endings_and_a_shortened_quotation_do_not_block(said: str, told: str) -> None:
    assert not _blocked(
        f"농가 모임 대표 “{said}”\n모임은 ‘가을 장터 준비 위원회’도 꾸린다.", f"농가 모임 대표는 “{told}”라고 말했어요."
    )


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("낡은 창고를 고치겠다", "당분간 낡은 창고를 고치지 않겠다"),
        ("새 노선을 준비하겠다", "어떤 노선도 준비하지 않겠다"),
        ("마을 학교는 줄어들지 않는다", "마을 학교는 줄어들 것"),
        ("나룻배를 늘릴 계획이다", "나룻배를 늘릴 계획이 없다"),
        ("요금을 꼭 낮춰야 한다", "요금을 꼭 높여야 한다"),
    ],
)
def test_a_denial_that_single_marks_add_or_drop_blocks(said: str, told: str) -> None:
    assert _blocked(f"조합장은 '{said}'고 밝혔다. 회의는 어제 열렸다.", f"조합장은 ‘{told}’고 밝혔어요.")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("낡은 창고를 고치겠다", "낡은 창고를 고칠게요"),
        ("새 노선을 준비하겠다", "노선을 준비하겠다"),
        ("마을 학교는 줄어들지 않는다", "마을 학교는 안 줄어든다"),
        ("나룻배를 늘릴 계획이 없다", "나룻배를 늘릴 계획은 없다"),
        ("요금을 꼭 낮춰야 한다", "요금을 꼭 낮춰야 해요"),
    ],
)
def test_single_marks_that_deny_what_their_source_denies_do_not_block(said: str, told: str) -> None:
    assert not _blocked(f"조합장은 '{said}'고 밝혔다. 회의는 어제 열렸다.", f"조합장은 ‘{told}’고 밝혔어요.")


@pytest.mark.parametrize(
    ("said", "told", "other"),
    [
        ("심각한 수질 문제", "사소한 수질 문제", "심각한 수질 사고"),
        ("중대한 규정 위반", "가벼운 규정 위반", "중대한 규정 문제"),
        ("매번 틀리는 안내판", "어쩌다 틀리는 안내판", "매번 틀리는 안내"),
        ("완전히 빈 교실", "거의 빈 교실", "완전히 빈 강당"),
        ("거대한 빈 건물", "보잘것없는 빈 건물", "거대한 빈집"),
    ],
)
def test_a_scare_quote_told_by_the_other_side_of_its_scale_blocks(said: str, told: str, other: str) -> None:
    source = f"감사 위원들은 이 일을 '{said}'라고 규정했다. 시의회는 다음 주에 따진다."
    assert _blocked(source, f"감사 위원들은 이 일을 ‘{told}’로 규정했어요.")
    assert not _blocked(source, f"감사 위원들은 이 일을 ‘{said}’로 규정했어요.")
    assert not _blocked(source, f"감사 위원들은 이 일을 ‘{other}’로 규정했어요.")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("기계 수확을 반대한 적 없다… 다만 값이 문제다", "기계 수확을 찬성한 적 없다. 다만 값이 문제다"),
        ("값은 싸다… 다만 물이 모자란다", "값은 비싸다. 다만 물이 모자란다"),
        ("밭은 넓다… 일손이 모자란다", "밭은 좁다. 일손이 모자란다"),
    ],
)
def test_a_word_turned_in_two_sentences_of_one_blocks(said: str, told: str) -> None:
    assert _blocked(f"농가 모임 대표 “{said}”\n올해 회의가 열렸다.", f"농가 모임 대표는 “{told}”라고 말했어요.")
    kept = said.replace("…", ".")
    assert not _blocked(f"농가 모임 대표 “{said}”\n올해 회의가 열렸다.", f"농가 모임 대표는 “{kept}”라고 말했어요.")
