"""Words of a source that look cautious and are not, or whose caution the draft keeps: no warning; and their twins, where one is due."""

import pytest

from pipeline.check import lint_pair

SILENT_AND_DOUBTED = [
    (  # what somebody said on a day that would come is settled; what a bill would do is not
        (
            "Drum Bank said on Tuesday it would cut 900 of its 11,000 jobs by mid-2028.",
            "드럼은행이 2028년 중반까지 일자리 900개를 없애요.",
        ),
        ("The bill would cut 900 of the 11,000 jobs by mid-2028.", "2028년 중반까지 일자리 900개를 없애요."),
    ),
    (  # among the favourites: no part of those of whom it is told
        (
            'Among the favourites are Han Bo-ra\'s "The Well", a 90-minute film shot for $200,000.',
            "유력 후보인 한보라 감독의 〈우물〉은 20만 달러로 찍은 90분짜리 영화예요.",
        ),
        ("Among smokers, the pill cut deaths by 12%.", "이 알약은 사망을 12% 줄였어요."),
    ),
    (  # a ballot that binds nobody has been held, a deal that does not bind is no merger
        (
            "Residents voted on Sunday in a non-binding ballot on the plant, with 3,120 in favour and 2,040 against.",
            "주민들이 일요일에 투표했어요. 찬성이 3,120표로 반대보다 1,080표 많았어요.",
        ),
        ("The firms signed a non-binding deal on Sunday to merge their 12 plants.", "두 회사가 공장 12곳을 합쳤어요."),
    ),
    (  # leaked questions are no hearsay, what a leaked memo says is
        (
            "Of the 900 leaked exam questions, 610 came from one archive.",
            "시험 문제 900개 가운데 610개는 한 묶음에서 나왔어요.",
        ),
        ("A leaked memo shows that the phone will cost $900.", "이 전화기 값은 900달러예요."),
    ),
    (  # the most that a rule allows
        (
            "Under the rule the firm could be fined up to 6% of its annual revenue.",
            "규정에 따르면 과징금은 연 매출의 6%까지예요.",
        ),
        ("The firm could be fined 6% of its annual revenue.", "이 회사는 연 매출의 6%를 과징금으로 내요."),
    ),
    (  # what one may do
        (
            "Factories with 12 or more robots must appoint a manager, and those with fewer may share one.",
            "로봇이 12대보다 적은 공장은 관리자 한 명을 함께 써도 되고요.",
        ),
        ("The factory may close 12 lines.", "공장은 라인 12개를 닫아요."),
    ),
    (  # how it was before is no plan
        (
            "Brindle will take on 400 apprentices this autumn, a third more than last year, and train all of them.",
            "브린들은 올가을 수습사원 400명을 뽑아요. 작년엔 300명이었어요.",
        ),
        (
            "Brindle will take on 400 apprentices this autumn, a third more than last year, and train all of them.",
            "브린들이 올가을 수습사원 400명을 뽑았어요.",
        ),
    ),
    (  # a price that goes down is told as such, whatever point stands in it
        (
            "Buyers will pay $2.50 a tile and $7 a slab, down from $3 and $9.",
            "타일 값은 3달러에서 2.5달러로 내렸어요.",
        ),
        ("Buyers will pay $2.50 a tile from May.", "타일 값은 2.5달러가 됐어요."),
    ),
    (  # a demand that somebody insists on
        (
            "The commissioner, Ada Roux, insists that recordings be deleted after four days instead of 30.",
            "아다 루 감독관은 녹음을 30일이 아니라 나흘 뒤에 지워야 한다고 못 박았어요.",
        ),
        (
            "The commissioner, Ada Roux, insists that the recordings are deleted after four days.",
            "녹음은 나흘 뒤에 지워져요.",
        ),
    ),
    (  # a bound behind what the share comes to
        (
            "The city has offered less than half of the €310m that the builder wants.",
            "시가 내놓은 돈은 절반인 1억 5,500만 유로에도 못 미쳐요.",
        ),
        (
            "The city has offered less than half of the €310m that the builder wants.",
            "시가 내놓은 돈은 3억 1,000만 유로의 절반이에요.",
        ),
    ),
    (  # how often, and how many
        (
            "The licence costs £11 per pupil a year. The town may cancel the contract if fewer than 40% of the pupils use the tutor Penbrook at least once a week.",
            "펜브룩 이용료는 학생 한 명에 1년 11파운드예요.",
        ),
        (
            "The contract ends if fewer than 40% of the pupils use the tutor at least once a week.",
            "40%가 안 되는 학생만 일주일에 한 번 쓰면 계약이 끝나요.",
        ),
    ),
]


def _doubts(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.kind == "hedge"]


@pytest.mark.parametrize(("silent", "doubted"), SILENT_AND_DOUBTED)
def test_what_is_no_caution_is_not_asked_about(silent: tuple[str, str], doubted: tuple[str, str]) -> None:
    assert _doubts(*silent) == []
    assert _doubts(*doubted)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Gala Fox replaced 40 of the 90 tasks this week.", "과제 90개 가운데 40개를 이번 주에 갈아 끼운 거예요."),
        (
            "Staff at the Coria Weather Centre in Leith said on Friday that their model, Tern, was late.",
            "코리아 홍보센터의 AI 모델 턴이 늦었다고 해요.",
        ),
        (
            "Former guard Mona Tarrant, who led the review, said the three errors came where workers' limbs overlapped.",
            "로봇이 틀린 세 번은 모두 일꾼들의 팔다리가 겹치는 복도에서 나왔어요. 모나 타런트의 설명이에요.",
        ),
        (
            "Tern's weights will be published in December, making it the first operational model from the centre that anyone may use.",
            "턴의 가중치는 12월에 풀려요. 이 센터의 현업용 모델을 누구나 쓸 수 있는 건 처음이에요.",
        ),
        ("Wonen Dahl put in 9 billion won of the 32 billion.", "나머지 230억 원은 다른 투자자들 몫이에요."),
    ],
)
def test_words_of_korean_and_bodies_beside_a_given_name_are_no_name(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.kind == "name"] == []


def test_another_family_name_behind_a_given_one_is_asked_about() -> None:
    source = "Mark Gurman, who covers phones, said the case would cost $40."
    assert any(one.kind == "name" for one in lint_pair(source, "마크 홀트는 케이스가 40달러라고 했어요."))
