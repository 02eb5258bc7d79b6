"""A house in Latin letters under the closing word of another, and an unlisted one behind a listed one."""

import pytest

from pipeline.check import lint_pair

HARROW = "Harrow Vale Capital led the round and became a partner of the firm. Its group has two labs."
JOINT = "Microsoft and the start-up Veltrix will build the site with Oracle."


def _found(source: str, draft: str) -> list[tuple[str, str]]:
    return [(draft[slice(*one.span)], one.severity) for one in lint_pair(source, draft) if one.kind == "name"]


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (HARROW, "Harrow Vale Partners가 투자를 이끌었어요.", "Harrow Vale Partners"),
        (HARROW, "투자를 이끈 곳은 Harrow Vale Group이에요.", "Harrow Vale Group"),
        ("Ossin Robotics sold its arm to Brightmoor Systems.", "Brightmoor Robotics가 Ossin Robotics의 사업부를 샀어요.", "Brightmoor Robotics"),
    ],
)  # fmt: skip
def test_another_closing_word_is_another_house(source: str, draft: str, wrong: str) -> None:
    assert (wrong, "block") in _found(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (HARROW, "Harrow Vale Capital이 투자를 이끌었어요."),
        ("Harrow Vale led the round.", "Harrow Vale Capital이 투자를 이끌었어요."),
        ("Harrow Vale Capital led the round. Harrow Vale has offices in Oslo.", "Harrow Vale Group이 투자를 이끌었어요."),
        ("Ossin Lab and Ossin Labs are one.", "Ossin Lab이 열렸어요."),
        (JOINT, "Microsoft와 Oracle은 스타트업 Veltrix와 함께 지어요."),
    ],
)  # fmt: skip
def test_its_own_and_what_nobody_knows_are_left_alone(source: str, draft: str) -> None:
    assert not [one for one in _found(source, draft) if one[1] == "block"]


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ("Microsoft와 Oracle은 스타트업 Norvane과 함께 지어요.", "Norvane"),
        ("Microsoft는 Zentrova와 함께 지어요.", "Zentrova"),
        ("Oracle이 Bentavia에서 지어요.", "Bentavia"),
    ],
)
def test_an_unlisted_name_is_told_behind_a_listed_one_too(draft: str, name: str) -> None:
    assert (name, "warn") in _found(JOINT, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("OpenAI released Sora 2 on Monday. Training cost $40 million, The Information reported.", "소라 2 학습에는 4,000만 달러가 들었다고 디인포메이션이 보도했어요."),
        ("Google showed Veo 4. Each clip costs $3, according to Reuters.", "클립 하나에 3달러가 든다고 로이터가 전했어요."),
        ("Meta has a new chip. It took 14 months, the Wall Street Journal wrote.", "만드는 데 14개월이 걸렸다고 월스트리트저널이 썼어요."),
    ],
)  # fmt: skip
def test_who_reported_a_sentence_is_no_other_doer(source: str, draft: str) -> None:
    assert not [one for one in _found(source, draft) if one[1] == "block"]


def test_the_finding_carries_the_name_of_the_article() -> None:
    draft = "Harrow Vale Partners가 투자를 이끌었어요."
    [one] = [one for one in lint_pair(HARROW, draft) if one.kind == "name"]
    assert one.fix is not None
    assert draft.replace(one.fix.find, one.fix.replace) == "Harrow Vale Capital이 투자를 이끌었어요."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Orlane raised 90 million euros in a round led by the Dutch lens maker VOLMA, valuing it at 700 million.", "오를란이 VOLMA가 이끈 라운드에서 9,000만 유로를 유치했어요."),
        ("Freight trains will run below the Brenner Pass in 2032, four years late.", "브렌너 고개 아래로 화물 열차가 예정보다 4년 늦은 2032년에 다녀요."),
    ],
)  # fmt: skip
def test_a_nation_ahead_of_a_firm_and_a_pass_are_nobody(source: str, draft: str) -> None:
    assert not [one for one in _found(source, draft) if one[1] == "block"]
