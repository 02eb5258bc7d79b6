"""What lies between a measure and the bare number that the next sentence holds against it."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    ("The firm's lawyer had offered the sculptor 5,000 in March. A judge has now given her more. She won 40,000 euros on Monday.", "3월에 변호사가 내민 돈은 5,000유로였어요. 조각가는 그 여덟 배를 받아요."),
    ("By June she had earned 310 euros. Her agent calls it a trap. The union's rate for one day in the studio is 480.", "노조가 정한 하루 녹음료는 480유로예요."),
    ("The boy was paid 12,000 zlotys. A month earlier, well before he had begun, the bank had paid a security firm 400,000 to look.", "소년은 1만 2,000즈워티를, 보안 회사는 40만 즈워티를 받았어요."),
    ("The grid had 31 gigawatts of requests in its queue. A year ago the figure was 22.", "전력망에 쌓인 신청이 31GW예요. 1년 사이 9GW 늘었어요."),
    ("The lake holds 640 million litres. Last spring it held 710.", "호수에는 물 6억 4,000만 리터가 있어요. 지난봄보다 7,000만 리터 적어요."),
    ("The fund raised 9 billion euros. That is 2 billion less than it had planned.", "펀드가 90억 유로를 모았어요. 계획보다 20억 유로 적어요."),
    ("The studio earned $340 million. It was 60 million more than a year earlier.", "스튜디오가 3억 4,000만 달러를 벌었어요. 1년 전보다 6,000만 달러 많아요."),
    ("The new ship is 210 metres long. The old one was 180.", "새 배는 길이가 210m예요. 옛 배보다 30m 길어요."),
    ("The plant makes 85 tonnes a day. Two years ago it made 60.", "공장은 하루 85톤을 만들어요. 2년 전보다 25톤 늘었죠."),
    ("The lab raised $2.4 billion from Oakfield, Larch Street and a dozen other backers, a regulatory filing made public on Tuesday showed. The round is 600 million larger than planned.", "연구소가 24억 달러를 모았어요. 계획보다 6억 달러 많아요."),
    ("The shop set aside 480 billion yuan for data centres, compared with 380 billion before, an outlet reported, citing people familiar with it. About 150 billion will be spent abroad.", "가게가 데이터센터에 4,800억 위안을 쓰기로 했어요. 1,500억 위안쯤은 나라 밖에서 써요."),
    ("The maker was valued at 12 billion euros in a round. Fourteen months ago it was worth 5 billion.", "제작사의 몸값이 120억 유로가 됐어요. 열네 달 전의 2.4배예요."),
    ("The fund pledged $40 billion. So far 12 billion has been paid.", "기금이 400억 달러를 약속했어요. 지금까지 낸 건 120억 달러예요."),
    ("Some 32 percent of firms use Alder's models and 25 percent Birch's. The gap is the widest on record. Cedar is at 20, up from 12 a year ago.", "기업의 32%가 앨더, 25%가 버치의 모델을 써요. 시더는 1년 전 12%에서 20%로 올라왔어요."),
    ("The harbour will spend 900 million kroner on it, after having spent 300 million so far.", "항구는 9억 크로네를 더 들여요. 지금까지 쓴 3억까지 더하면 12억 크로네예요."),
]  # fmt: skip
WRONG = [
    ("The firm's lawyer had offered the sculptor 5,000 in March. A judge has now given her more. She won 40,000 euros on Monday.", "3월에 변호사가 내민 돈은 6,000유로였어요.", "6,000유로"),
    ("Her gallery sold 5,000 prints in March. She won 40,000 euros on Monday.", "3월에 변호사가 내민 돈은 5,000유로였어요.", "5,000유로"),
    ("By June she had earned 310 euros. Her agent calls it a trap. The union's rate for one day in the studio is 480.", "노조가 정한 하루 녹음료는 580유로예요.", "580유로"),
    ("The grid had 31 gigawatts of requests in its queue. A year ago the figure was 22.", "전력망에 쌓인 신청이 31GW예요. 1년 사이 7GW 늘었어요.", "7GW"),
    ("The fund raised 9 billion euros. That is 2 billion less than it had planned.", "펀드가 90억 유로를 모았어요. 계획보다 30억 유로 적어요.", "30억 유로"),
    ("The new ship is 210 metres long. The old one was 180.", "새 배는 길이가 210m예요. 옛 배보다 40m 길어요.", "40m"),
    ("The studio earned $340 million. It was 60 million more than a year earlier.", "스튜디오가 3억 4,000만 달러를 벌었어요. 1년 전보다 8,000만 달러 많아요.", "8,000만 달러"),
    ("The lab raised $2.4 billion from Oakfield, Larch Street and a dozen other backers, a regulatory filing made public on Tuesday showed. The round is 600 million larger than planned.", "연구소가 24억 달러를 모았어요. 계획보다 7억 달러 많아요.", "7억 달러"),
    ("The shop set aside 480 billion yuan for data centres, compared with 380 billion before, an outlet reported, citing people familiar with it. About 150 billion will be spent abroad.", "가게가 데이터센터에 4,800억 위안을 쓰기로 했어요. 1,500억 달러쯤은 나라 밖에서 써요.", "1,500억 달러"),
    ("The maker was valued at 12 billion euros in a round. Fourteen months ago it was worth 5 billion.", "제작사의 몸값이 120억 유로가 됐어요. 열네 달 전의 2.8배예요.", "2.8배"),
    ("The fund pledged $40 billion. So far 12 billion has been paid.", "기금이 400억 달러를 약속했어요. 지금까지 낸 건 140억 달러예요.", "140억 달러"),
    ("Some 32 percent of firms use Alder's models and 25 percent Birch's. The gap is the widest on record. Cedar is at 20, up from 12 a year ago.", "기업의 32%가 앨더, 25%가 버치의 모델을 써요. 시더는 1년 전 14%에서 20%로 올라왔어요.", "14%"),
    ("The harbour will spend 900 million kroner on it, after having spent 300 million so far.", "항구는 9억 크로네를 더 들여요. 지금까지 쓴 3억까지 더하면 13억 크로네예요.", "13억 크로네"),
    ("The app took in $1.2 billion from sponsors in October, its maker said, and will show more of them in spring. Daily messages then stood at 3.4 billion.", "앱이 10월에 후원으로 12억 달러를 벌었어요. 하루에 34억 달러가 오가요.", "34억 달러"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_difference_from_a_bare_number_does_not_block(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_difference_blocks(source: str, draft: str, wrong: str) -> None:
    start = draft.rindex(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(low < start + len(wrong) and start < high for low, high in spans)
