"""What is for some told of all, what is for all told of some, and what only looks so."""

import pytest

from pipeline.check import lint_pair

TOLD = [
    (
        "Every account gets $10 in free storage each month.",
        "모든 계정에 매달 10달러어치 무료 저장 공간을 줘요.",
        "새로 가입한 계정에만 매달 10달러어치 무료 저장 공간을 줘요.",
    ),
    (
        "Lumen's video generator, called Petal, has been open to all users since July.",
        "루멘의 영상 생성기 페탈은 7월부터 모든 이용자에게 열려 있어요.",
        "루멘의 영상 생성기 페탈은 7월부터 유료 구독자에게만 열려 있어요.",
    ),
    (
        "Kestrel will keep its name and continue to support robots from all manufacturers, including Vantor's rivals.",
        "케스트럴은 이름을 그대로 쓰고 모든 제조사의 로봇을 계속 지원해요.",
        "케스트럴은 이름을 그대로 쓰지만 앞으로는 반토어 로봇만 지원해요.",
    ),
    (
        "The product will be sold both on its own and as an add-on to Parley's main plan.",
        "이 제품은 따로도 팔고 팔리 기본 요금제의 부가 상품으로도 팔아요.",
        "이 제품은 팔리 기본 요금제의 부가 상품으로만 팔아요.",
    ),
    (
        "It now requires passkeys for all 85 people with access to customer data.",
        "이제 고객 정보에 접근하는 85명 모두에게 패스키를 의무화했어요.",
        "이제 고객 정보에 접근하는 85명 중 일부에게 패스키를 의무화했어요.",
    ),
    (
        "Both cameras have a 20-megapixel sensor, but only the Pro can shoot 6K video; the Mini is limited to 4K.",
        "두 카메라 모두 2,000만 화소 센서를 달았지만 6K 영상은 프로만 찍을 수 있어요.",
        "두 카메라 모두 2,000만 화소 센서를 달았고 6K 영상을 찍을 수 있어요.",
    ),
    (
        "The 1B and 4B models are released under the Apache license, while the 30B model is free for research only.",
        "1B와 4B 두 모델 모두 아파치 라이선스로 공개됐어요.",
        "세 모델 모두 아파치 라이선스로 공개됐어요.",
    ),
    (
        "Owners of the first glasses will get the new languages in a November update, but not Recall.",
        "첫 안경을 산 사람은 11월 업데이트로 새 언어를 받지만 리콜은 쓸 수 없어요.",
        "첫 안경을 산 사람도 11월 업데이트로 새 언어와 리콜을 모두 쓸 수 있어요.",
    ),
    (
        "About 70% of that would go to servers and networking gear, with the rest spent on land.",
        "그 돈의 70%쯤은 서버와 네트워크 장비에 들어가요.",
        "그 돈은 전액 서버와 네트워크 장비에 들어가요.",
    ),
    (
        "Basic customers will get 5 projects and Business customers will get unlimited projects.",
        "베이직 고객은 프로젝트를 5개까지, 비즈니스 고객은 무제한으로 쓸 수 있어요.",
        "베이직 고객은 프로젝트를 무제한으로, 비즈니스 고객은 5개까지 쓸 수 있어요.",
    ),
    (
        "It leases for $3,400 a month, including maintenance.",
        "빌리는 값은 유지 보수비를 포함해 월 3,400달러예요.",
        "빌리는 값은 유지 보수비를 빼고 월 3,400달러예요.",
    ),
    (
        "The stolen files held names and home addresses, but not passwords or card numbers, the bank said.",
        "빠져나간 파일에는 이름과 집 주소가 들어 있었어요.",
        "빠져나간 파일에는 이름과 집 주소, 비밀번호가 들어 있었어요.",
    ),
    (
        "The judge cut the award and ordered a new trial on damages for one of the two remaining patents.",
        "판사는 배상액을 줄이고 남은 특허 2건 중 1건의 손해배상 재판을 새로 열라고 했어요.",
        "판사는 배상액을 줄이고 남은 특허 2건 모두의 손해배상 재판을 새로 열라고 했어요.",
    ),
    (
        "Oakhurst says no model it sells was trained on the pirated copies, a claim the authors dispute.",
        "오크허스트는 파는 모델 중 해적판으로 학습한 것은 없다고 주장하지만 작가들은 반박해요.",
        "오크허스트는 파는 모델 중 해적판으로 학습한 것은 없다고 주장하고, 작가들도 이를 인정하고 있어요.",
    ),
]
STANDS = [
    ("All three of the patents were valid, but one of the three was sold.", "특허 3건 모두 유효했어요."),
    ("All users with a paid plan can try Petal from July.", "7월부터 유료 요금제를 쓰는 이용자만 페탈을 써 볼 수 있어요."),
    ("Every account gets $10 a month, but only until May.", "5월까지만 모든 계정에 매달 10달러를 줘요."),
    ("Both models support 128K tokens, while Kestrel's tops out at 64K.", "두 모델 모두 12만 8,000토큰을 읽어요."),
    ("Pricing will follow, while Tern and Gull are available in Europe today.", "두 모델 모두 오늘부터 유럽에서 쓸 수 있어요."),
    ("Visits fell 12%, and three more banks this quarter bring the total of its partners to nine.", "세 곳을 더해 모두 아홉 은행과 일해요."),
    ("Of the nine models that were tested, Brisa came first with 64 points; the lowest score was 31.", "시험한 모델 아홉 개 중 꼴찌는 31점이었어요."),
    ("All 85 people signed, and 12 of them later left.", "서명한 85명 중 일부는 나중에 떠났어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), TOLD)
def test_what_is_told_of_more_or_of_fewer_is_blocked(source: str, right: str, wrong: str) -> None:
    assert [one.message for one in lint_pair(source, right) if one.severity == "block"] == []
    # who has it without limit is a doubt
    assert [one for one in lint_pair(source, wrong) if one.severity == "block" or "unlimited" in source]


@pytest.mark.parametrize(("source", "draft"), STANDS)
def test_what_the_source_limits_itself_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []
