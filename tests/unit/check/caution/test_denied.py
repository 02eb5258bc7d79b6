"""What a source denies by a noun (no data, none of, without) or goes on with must not be told as done or as ended."""

import pytest

from pipeline.check import lint_pair

LOST = [
    ("No personal data left the network.", "고객 정보도 밖으로 새어 나갔어요."),
    ("Norrland said no personal data left the network.", "노를란드는 개인정보가 밖으로 나갔다고 밝혔어요."),
    ("The Swedish authority said it had opened no case.", "스웨덴 당국이 조사를 시작했어요."),
    ("The company found no evidence of fraud.", "회사는 사기의 증거를 찾았어요."),
    ("None of the 40 patients had side effects.", "환자 40명에게 부작용이 나타났어요."),
    ("Nobody was hurt in the crash.", "사고로 사람이 다쳤어요."),
    ("The tool was released without a safety test.", "이 도구는 안전 시험을 거쳐 나왔어요."),
    ("Neither the company nor the regulator answered.", "회사와 규제 당국이 답했어요."),
    ("The firm made no changes to its forecast.", "회사는 전망을 바꿨어요."),
    ("It has no plans to raise prices.", "회사는 값을 올릴 계획이에요."),
    ("The judge saw no reason to delay the trial.", "판사는 재판을 미룰 까닭이 있다고 봤어요."),
    ("The update brings no new features.", "이번 업데이트에는 새 기능이 들어 있어요."),
    ("The lab never shared the weights.", "연구소는 가중치를 공개했어요."),
    ("The model can run without an internet connection.", "이 모델은 인터넷에 연결해 돌려요."),
    ("No employees will lose their jobs.", "직원들이 일자리를 잃어요."),
    ("She said nobody would lose their job.", "직원들이 일자리를 잃을 거라고 말했어요."),
    ("The agency imposed no fine on the company.", "당국은 회사에 벌금을 물렸어요."),
    ("The trial showed no difference between the two groups.", "시험에서 두 집단의 차이가 나타났어요."),
    ("Norrland will keep using Patchwork.", "노를란드는 패치워크를 그만 쓰기로 했어요."),
    ("The phone has no headphone jack.", "이 휴대폰에는 이어폰 단자가 있어요."),
    ("The mayor gave no date for the opening.", "시장은 문을 여는 날짜를 밝혔어요."),
    ("Nothing was deleted, the company said.", "회사는 자료가 지워졌다고 밝혔어요."),
    ("It raised the money without giving up a board seat.", "회사는 이사회 자리를 내주고 돈을 모았어요."),
    ("None of the tools found the bug.", "도구들은 버그를 찾았어요."),
    ("The law gives users no right to appeal.", "이 법은 이용자에게 이의를 제기할 권리를 줘요."),
    ("The car has no steering wheel.", "이 차에는 운전대가 달려 있어요."),
    ("The hospital has no record of the transfer.", "병원에 이송 기록이 남아 있어요."),
    ("No customer funds were lost, the exchange said.", "거래소는 고객 돈을 잃었다고 밝혔어요."),
    ("The company took no responsibility for the error.", "회사는 오류의 책임을 졌어요."),
    ("None of the six cities renewed the contract.", "여섯 도시가 계약을 갱신했어요."),
    ("No one has verified the result.", "이 결과는 검증을 거쳤어요."),
    ("The drone flew 80 kilometers without a pilot.", "드론은 조종사를 태우고 80km를 날았어요."),
    ("It offered no discount to schools.", "회사는 학교에 할인을 해 줘요."),
    ("The senator gave no details of the bill.", "상원의원은 법안의 자세한 내용을 공개했어요."),
    ("The study found no link between screens and sleep.", "연구에서 화면과 잠 사이의 관련이 드러났어요."),
    ("The model was trained without any medical data.", "이 모델은 의료 데이터로 학습했어요."),
    ("Nobody at the firm read the report.", "회사 사람들은 보고서를 읽었어요."),
    ("The court set no deadline.", "법원은 기한을 정했어요."),
    ("The robot has no arms.", "이 로봇은 팔이 있어요."),
    ("The startup has no revenue yet.", "이 스타트업은 매출을 내고 있어요."),
    ("The ministry will keep funding the project.", "부처는 이 사업의 지원을 끊기로 했어요."),
    ("The company continues to use the tool in its labs.", "회사는 연구소에서 이 도구를 더 쓰지 않고 접었어요."),
    ("Neither bank disclosed the price.", "두 은행은 가격을 공개했어요."),
    ("The agency has received no complaints about the app.", "기관에 이 앱에 대한 불만이 접수됐어요."),
    ("Users need no account to try the chatbot.", "챗봇을 써 보려면 계정이 있어야 해요."),

    ("Nor will it sell the data to insurers.", "회사는 자료를 보험사에 팔아요."),
]  # fmt: skip
KEPT = [
    ("No personal data left the network.", "고객 정보는 밖으로 나가지 않았어요."),
    ("Norrland said no personal data left the network.", "노를란드는 개인정보가 새지 않았다고 밝혔어요."),
    ("The Swedish authority said it had opened no case.", "스웨덴 당국은 아직 조사를 시작하지 않았어요."),
    ("The company found no evidence of fraud.", "회사는 사기의 증거를 찾지 못했어요."),
    ("None of the 40 patients had side effects.", "환자 40명 가운데 부작용을 겪은 사람은 없어요."),
    ("Nobody was hurt in the crash.", "사고로 다친 사람은 없어요."),
    ("The robot worked for ten hours without a break.", "로봇은 열 시간을 쉬지 않고 일했어요."),
    ("The tool was released without a safety test.", "이 도구는 안전 시험 없이 나왔어요."),
    ("Neither the company nor the regulator answered.", "회사도 규제 당국도 답하지 않았어요."),
    ("The firm made no changes to its forecast.", "회사는 전망을 그대로 뒀어요."),
    ("It has no plans to raise prices.", "회사는 값을 올릴 계획이 없어요."),
    ("The judge saw no reason to delay the trial.", "판사는 재판을 미룰 까닭이 없다고 봤어요."),
    ("The update brings no new features.", "이번 업데이트에는 새 기능이 없어요."),
    ("The lab never shared the weights.", "연구소는 가중치를 공개한 적이 없어요."),
    ("The model can run without an internet connection.", "이 모델은 인터넷 연결 없이 돌아가요."),
    ("No employees will lose their jobs.", "일자리를 잃는 직원은 없어요."),
    ("She said nobody would lose their job.", "아무도 일자리를 잃지 않을 거라고 말했어요."),
    ("The agency imposed no fine on the company.", "당국은 회사에 벌금을 물리지 않았어요."),
    ("The trial showed no difference between the two groups.", "시험에서 두 집단은 차이가 없었어요."),
    ("Norrland will keep using Patchwork.", "노를란드는 패치워크를 계속 쓰기로 했어요."),
    ("The company will continue to sell the old model.", "회사는 옛 모델도 계속 팔아요."),
    ("The bank kept its rate at 2%.", "은행은 금리를 2%로 그대로 뒀어요."),
    ("The attackers got no passwords.", "공격자들은 비밀번호를 얻지 못했어요."),
    ("The phone has no headphone jack.", "이 휴대폰에는 이어폰 단자가 없어요."),
    ("The mayor gave no date for the opening.", "시장은 문을 여는 날짜를 밝히지 않았어요."),
    ("Nothing was deleted, the company said.", "회사는 지워진 자료가 없다고 밝혔어요."),
    ("It raised the money without giving up a board seat.", "회사는 이사회 자리를 내주지 않고 돈을 모았어요."),
    ("None of the tools found the bug.", "버그를 찾은 도구는 하나도 없었어요."),
    ("The law gives users no right to appeal.", "이 법은 이용자에게 이의를 제기할 권리를 주지 않아요."),
    ("The car has no steering wheel.", "이 차에는 운전대가 없어요."),
    ("The hospital has no record of the transfer.", "병원에는 이송 기록이 없어요."),
    ("No customer funds were lost, the exchange said.", "거래소는 고객 돈은 그대로라고 밝혔어요."),
    ("The company took no responsibility for the error.", "회사는 오류의 책임을 지지 않았어요."),
    ("None of the six cities renewed the contract.", "계약을 갱신한 도시는 여섯 곳 중 하나도 없었어요."),
    ("No one has verified the result.", "이 결과를 검증한 사람은 아직 없어요."),
    ("The drone flew 80 kilometers without a pilot.", "드론은 조종사 없이 80km를 날았어요."),
    ("It offered no discount to schools.", "회사는 학교에는 할인을 해 주지 않아요."),
    ("The senator gave no details of the bill.", "상원의원은 법안의 자세한 내용을 공개하지 않았어요."),
    ("The study found no link between screens and sleep.", "연구에서 화면과 잠은 관련이 없는 것으로 나왔어요."),
    ("The model was trained without any medical data.", "이 모델은 의료 데이터를 빼고 학습했어요."),
    ("Nobody at the firm read the report.", "회사에서 보고서를 읽은 사람은 없었어요."),
    ("The court set no deadline.", "법원은 기한을 정하지 않았어요."),
    ("The robot has no arms.", "이 로봇은 팔이 없어요."),
    ("The startup has no revenue yet.", "이 스타트업은 아직 매출이 없어요."),
    ("It will keep paying the staff during the closure.", "문을 닫은 동안에도 직원 급여를 계속 줘요."),
    ("The ministry will keep funding the project.", "부처는 이 사업을 계속 지원하기로 했어요."),
    ("The company continues to use the tool in its labs.", "회사는 연구소에서 이 도구를 계속 써요."),
    ("Neither bank disclosed the price.", "두 은행 모두 가격을 밝히지 않았어요."),
    ("The agency has received no complaints about the app.", "기관에 접수된 이 앱의 불만은 한 건도 없어요."),
    ("Users need no account to try the chatbot.", "계정 없이도 챗봇을 써 볼 수 있어요."),

    ("The company no longer sells the phone.", "이 휴대폰은 더는 팔지 않아요."),
    ("There is no doubt that the price will rise.", "값은 틀림없이 올라요."),
    ("No fewer than 40 states joined the suit.", "소송에 적어도 40개 주가 들어왔어요."),
    ("The Nothing Phone goes on sale in October for $349.", "낫싱의 휴대폰이 10월에 349달러에 나와요."),
    ("The law bars children under 15 from opening accounts without a parent's signature.", "15세가 안 된 어린이는 부모의 서명이 있어야 계정을 만들어요."),
    ("It cut memory use by 38% with no loss of accuracy.", "정확도를 유지하면서 메모리를 38% 줄였어요."),
    ("\"There is no plan B,\" she said of the launch.", "그는 발사를 두고 “다른 수가 없다”고 말했어요."),
]  # fmt: skip


def _denials(source: str, draft: str) -> list[str]:
    found = [one for one in lint_pair(source, draft) if one.kind == "hedge"]
    return [one.severity for one in found if "부정(" in one.message or "이어 간다는" in one.message]


@pytest.mark.parametrize(("source", "draft"), LOST)
def test_a_lost_denial_is_a_warning(source: str, draft: str) -> None:
    assert _denials(source, draft) == ["warn"]


@pytest.mark.parametrize(("source", "draft"), KEPT)
def test_a_denial_in_any_words_is_kept(source: str, draft: str) -> None:
    assert not _denials(source, draft)
