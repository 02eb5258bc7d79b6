"""Of a quotation a draft often tells one sentence or clause: what the others deny is not denied there."""

import pytest

from pipeline.check import lint_pair


def _doubted(source: str, draft: str) -> bool:
    return any(one.kind == "quote" and one.severity in ("block", "warn") for one in lint_pair(source, draft))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ('"The new tool saves us an hour a day, but it does not replace an editor," said Ana Lindt.', "안나 린트는 “새 도구 덕분에 하루 한 시간을 아낀다”고 말했어요."),
        ('"The new tool saves us an hour a day, but it does not replace an editor," said Ana Lindt.', "린트는 “편집자를 대신하지는 않는다”고 말했어요."),
        ('"We never promised a date. The team is working on the release every day," the manager said.', "관리자는 “팀이 매일 출시 작업을 하고 있다”고 말했어요."),
        ('"Nobody reads the manual. People ask the robot and it answers," said the engineer.', "엔지니어는 “사람들은 로봇에게 묻고 로봇이 답한다”고 말했어요."),
        ('"If the price does not fall, we will leave the market in March," said the founder.', "창업자는 “3월에 시장을 떠나겠다”고 말했어요."),
        ('"Our patients cannot wait for a perfect model. We tested this one in two hospitals," the doctor said.', "의사는 “두 병원에서 이 모델을 시험했다”고 말했어요."),
        ('"The battery lasts two days; the screen does not," the reviewer wrote.', "평론가는 “배터리가 이틀 간다”고 썼어요."),
        ('"It may not be enough," the minister said.', "장관은 “충분하지 않을 수도 있다”고 말했어요."),
        ('"It may not be the right answer for schools," the minister said.', "장관은 “학교에는 맞는 답이 아닐 수도 있다”고 말했어요."),
        ('"This is not a product," she said.', "그는 “제품이 아님을 분명히 한다”고 말했어요."),
        ('"Our drivers did not ask for an app. They asked for shorter shifts," said the union.', "노조는 “기사들은 더 짧은 근무를 요구했다”고 말했어요."),
        ('"I have no time to read code. I ask the agent for a summary and I check the tests," he said.', "그는 “에이전트에게 요약을 시키고 테스트를 확인한다”고 했어요."),
        ('"The court asked three questions and the company could not answer two," the lawyer said.', "변호사는 “법원이 세 가지를 물었다”고 말했어요."),
        ("“무거운 상자를 안 들어서 좋지만 화면을 하루에 200번 눌러야 한다”고 작업자는 말했다.", "작업자는 “화면을 하루에 200번 눌러야 한다”고 말했어요."),
        ("그는 “값을 올리지 않겠다. 내년에는 매장을 열 곳 더 연다”고 말했다.", "그는 “내년에는 매장을 열 곳 더 연다”고 말했어요."),
        ("박 대표는 “문제가 없다고는 못 하겠지만 고객 정보는 안전하다”고 밝혔다.", "박 대표는 “고객 정보는 안전하다”고 밝혔어요."),
        ("이 과장은 “신청한 회사만 쓰게 하고, 동의하지 않은 사람의 기록은 지운다”고 설명했다.", "이 과장은 “신청한 회사만 쓰게 한다”고 설명했어요."),
        ("이 과장은 “금지하려는 게 아니라 알리고 쓰라는 것”이라고 설명했다.", "이 과장은 “알리고 쓰라는 것”이라고 설명했어요."),
        ('"Our customers did not ask for a smarter model. They asked for a price they could predict," she said.', "그는 “고객들은 예측할 수 있는 값을 달라고 했다”고 말했어요."),
        ('"We deleted the data. Nobody wants another leak," he said.', "그는 “우리는 데이터를 지웠다”고 말했어요."),
    ],
)  # fmt: skip
def test_a_not_in_the_part_that_is_left_out_turns_nothing_round(source: str, draft: str) -> None:
    assert not _doubted(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ('"The new tool saves us an hour a day, but it does not replace an editor," said Ana Lindt.', "린트는 “편집자를 대신한다고 본다”고 말했어요."),
        ('"We never promised a date. The team is working on the release every day," the manager said.', "관리자는 “우리는 날짜를 약속했다”고 말했어요."),
        ('"Nobody reads the manual. People ask the robot and it answers," said the engineer.', "엔지니어는 “모두가 설명서를 읽는다”고 말했어요."),
        ('"If the price falls, we will not leave the market in March," said the founder.', "창업자는 “우리는 3월에 시장을 떠나겠다”고 말했어요."),
        ('"Our patients cannot wait for a perfect model. We tested this one in two hospitals," the doctor said.', "의사는 “환자들은 완벽한 모델을 기다릴 수 있다”고 말했어요."),
        ('"The battery lasts two days; the screen does not," the reviewer wrote.', "평론가는 “화면이 이틀을 간다”고 썼어요."),
        ('"It may not be enough," the minister said.', "장관은 “이 정도면 충분할 것으로 본다”고 말했어요."),
        ('"It may not be the right answer for schools," the minister said.', "장관은 “학교에는 맞는 답일 수도 있다”고 말했어요."),
        ('"Our drivers did not ask for an app. They asked for shorter shifts," said the union.', "노조는 “기사들은 앱을 만들어 달라고 요구했다”고 말했어요."),
        ('"I have no time to read code. I ask the agent for a summary and I check the tests," he said.', "그는 “나는 코드를 읽을 시간이 있다”고 했어요."),
        ('"The court asked three questions and the company could not answer two," the lawyer said.', "변호사는 “회사가 두 가지에 답했다고 본다”고 말했어요."),
        ('"The court asked three questions and the company could not answer two," the lawyer said.', "변호사는 “법원이 세 가지를 물었고 회사가 두 가지에 답했다”고 말했어요."),
        ("“무거운 상자를 안 들어서 좋지만 화면을 하루에 200번 눌러야 한다”고 작업자는 말했다.", "작업자는 “무거운 상자를 들어서 좋다”고 말했어요."),
        ("그는 “값을 올리지 않겠다. 내년에는 매장을 열 곳 더 연다”고 말했다.", "그는 “우리는 값을 올리겠다”고 말했어요."),
        ("그는 “값을 올리지 않겠다. 내년에는 매장을 열 곳 더 연다”고 말했다.", "그는 “내년에는 매장을 열 곳 더 열지 않는다”고 말했어요."),
        ("박 대표는 “문제가 없다고는 못 하겠지만 고객 정보는 안전하다”고 밝혔다.", "박 대표는 “고객 정보는 안전하지 않다”고 밝혔어요."),
        ("이 과장은 “신청한 회사만 쓰게 하고, 동의하지 않은 사람의 기록은 지운다”고 설명했다.", "이 과장은 “동의한 사람의 기록은 지운다”고 설명했어요."),
        ('"We tested it in two hospitals, and the nurses did not trust it," she said.', "그는 “간호사들이 그것을 믿었다”고 말했어요."),
        ('"The model is not ready for children. It works for adults," the professor said.', "교수는 “이 모델은 어린이에게 쓸 준비가 됐다”고 말했어요."),
        ('"We did not raise prices in Europe. We raised them in Japan," he said.', "그는 “유럽에서 값을 올렸다고 봐야 한다”고 말했어요."),
        ('"The chips work, but they do not save power," the analyst said.', "분석가는 “칩이 전력을 아껴 준다”고 말했어요."),
        ('"Our customers did not ask for a smarter model. They asked for a price they could predict," she said.', "그는 “고객들은 더 똑똑한 모델을 달라고 했다”고 말했어요."),
        ('"We did not sell the data. We deleted it," he said.', "그는 “우리는 데이터를 팔았다”고 말했어요."),
    ],
)  # fmt: skip
def test_a_part_that_is_turned_round_is_still_found(source: str, draft: str) -> None:
    assert _doubted(source, draft)
