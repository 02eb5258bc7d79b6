"""A quotation belongs to whom its own clause names: not to another one of the sentence, nor to a firm with which the speaker has nothing to do."""

import pytest

from pipeline.check import lint_pair

COURT = 'Publishers sued Stripe over its shopping bot in Boston. Judge Hannah Prior let the case go on. "A robot that reads everything has read my order too," she wrote. Stripe will appeal.'
STAGE = 'Nora Lindt opened the summit in Oslo, and Caleb Osei closed it. "A model without a meter is a gift to the grid company," Osei told the hall. Lindt spoke about schools.'
LAWYER = 'The mayor\'s office may use the tool, a court in Lyon decided. Judge Odile Marchand wrote that a form "nobody could fill in" binds nobody. Shopify said it was reading the ruling, and its lawyer, Bruno Keller, called it "a short stop on a long road."'
TWO = 'Anders Holm of Adobe told analysts that orders "came in faster than we could count." Dropbox\'s Renata Sosa said last week that growth "may slow in the spring."'
MINISTER = 'Portugal gave readers the right to a human answer. Justice minister Teresa Vaz said the law "puts a person back at the desk." Meta and Spotify asked for a delay.'
RUNS = 'Greta Sandoval and Felix Arnaud shared a stage. "I read her price list before my mail," Arnaud, who runs a rival, said to laughter. Sandoval replied that he should buy something.'
HEAD = 'Ines Calder laid out the plan for the app. "If you close it in the first minute, the fault is ours," Spotify\'s head of design wrote on Monday. Victor Lang did not join the call.'
RIVALS = 'Getty Images sued Dropbox over thumbnails. Dropbox\'s lawyer, Amir Haddad, said, "We are calm, because a small picture is not a copy." Getty wants a jury.'
NO_WAY = "Oskar Brandt, IBM's chief economist, said there was \"no road back\" to cheap memory. Speaking at the same dinner, Adobe's Lena Fischer said prices would rise."
OVEN = 'Bakery owner Lena Holt says bread is slow. "We may have to rest the dough overnight," she told Marcus Webb, the host of the show.'
BOAT = 'Felix Arnaud runs the ferry company. "The old pier will stay open in winter," he later told Clara Vogt, a reporter for the harbour paper.'
LAMP = 'Ines Calder designs lamps in Porto. "A lamp should forgive its owner," she wrote to Victor Lang, the head of a rival studio.'

ANOTHER = [
    (OVEN, "마커스 웹은 “반죽을 하룻밤 쉬게 해야 할 수도 있다”고 말했어요.", "마커스 웹"),
    (BOAT, "클라라 포크트는 “옛 부두는 겨울에도 열려 있을 것”고 말했어요.", "포크트"),
    (LAMP, "빅터 랭은 “램프는 주인을 용서해야 한다”고 썼어요.", "빅터 랭"),
    (COURT, "스트라이프는 “모든 것을 읽는 로봇이라면 내 명령도 읽었을 것”이라고 했고, 항소하겠대요.", "스트라이프"),
    (STAGE, "노라 린트가 오슬로 행사에서 “계량기 없는 모델은 전력 회사에 주는 선물”이라고 말했어요.", "노라 린트"),
    (LAWYER, "오딜 마르샹 판사는 이번 결정을 “먼 길의 짧은 정류장”이라고 불렀어요.", "오딜 마르샹"),
    (TWO, "어도비의 안데르스 홀름은 “셀 수 없을 만큼 빠르게 주문이 들어왔다”면서 성장이 “봄에는 느려질 수 있다”고 했어요.", "홀름"),
    (MINISTER, "스포티파이는 이 법이 “사람을 책상에 다시 앉힌다”고 반겼어요.", "스포티파이"),
    (RUNS, "그레타 산도발이 “메일보다 그쪽 가격표를 먼저 읽는다”고 해서 웃음이 터졌어요.", "산도발"),
    (HEAD, "빅터 랭은 “1분 안에 앱을 닫는다면 잘못은 우리에게 있다”고 썼어요.", "빅터 랭"),
    (RIVALS, "게티 쪽은 “작은 그림은 복제가 아니니 차분하다”고 했어요.", "게티"),
    (NO_WAY, "어도비의 레나 피셔가 값싼 메모리로 “돌아갈 길이 없다”고 했어요.", "레나 피셔"),
    ('Adobe lost its appeal against Dropbox. Clara Vogt, Dropbox\'s general counsel, said, "We would rather have spent the years building." Adobe is reading the ruling.', "어도비는 “그 세월을 차라리 만드는 데 쓰고 싶었다”고 했어요.", "어도비"),
    ('Ruling on the bot, Justice Peter Malik held that the shop "set the pace and the pain." Victor Lang wrote the brief.', "빅터 랭 변호사는 가게가 “속도와 고통을 정했다”고 봤어요.", "빅터 랭"),
    ('The airline may end 100 flights a week, said Jonas Reuter, who runs it. Victor Lang sat beside him.', "빅터 랭 코펜항공 대표는 매주 항공편 100편을 없앨 수 있다고 말했어요.", "빅터 랭"),
]  # fmt: skip
OWN = [
    (OVEN, "레나 홀트는 마커스 웹에게 “반죽을 하룻밤 쉬게 해야 할 수도 있다”고 말했어요."),
    (BOAT, "펠릭스 아르노는 클라라 포크트에게 “옛 부두는 겨울에도 열려 있을 것”고 말했어요."),
    (LAMP, "이네스 칼더는 빅터 랭에게 “램프는 주인을 용서해야 한다”고 썼어요."),
    (COURT, "판사는 “모든 것을 읽는 로봇이라면 내 명령도 읽었을 것”이라고 적었어요. 스트라이프는 항소하겠대요."),
    (COURT, "스트라이프는 “모든 것을 읽는 로봇이라면 내 명령도 읽었을 것”이라는 말을 들었어요."),
    (STAGE, "케일럽 오세이가 오슬로 행사에서 “계량기 없는 모델은 전력 회사에 주는 선물”이라고 말했어요."),
    (LAWYER, "쇼피파이 쪽은 이번 결정을 “먼 길의 짧은 정류장”이라고 불렀어요."),
    (LAWYER, "쇼피파이의 변호사 브루노 켈러는 오딜 마르샹 판사의 결정을 “먼 길의 짧은 정류장”이라고 불렀어요."),
    (TWO, "안데르스 홀름은 “셀 수 없을 만큼 빠르게 주문이 들어왔다”고 했고, 레나타 소사는 성장이 “봄에는 느려질 수 있다”고 했어요."),
    (TWO, "드롭박스는 성장이 “봄에는 느려질 수 있다”고 했어요."),
    (MINISTER, "법무장관은 이 법이 “사람을 책상에 다시 앉힌다”고 했고, 스포티파이는 미뤄 달라고 했어요."),
    (RUNS, "펠릭스 아르노가 “메일보다 그쪽 가격표를 먼저 읽는다”고 해서 웃음이 터졌어요."),
    ('Felix Arnaud, who left Corvex in May, told a podcast that Greta Sandoval "answers letters faster than the post office." Sandoval did not comment.', "코벡스를 떠난 펠릭스 아르노가 팟캐스트에서 그레타 산도발은 “우체국보다 빨리 편지에 답한다”고 했어요."),
    (HEAD, "스포티파이의 디자인 책임자는 “1분 안에 앱을 닫는다면 잘못은 우리에게 있다”고 썼어요."),
    (HEAD, "이네스 캘더는 “1분 안에 앱을 닫는다면 잘못은 우리에게 있다”고 썼어요."),
    (RIVALS, "드롭박스 쪽은 “작은 그림은 복제가 아니니 차분하다”고 했어요."),
    ('Lena Fischer said that the demand for memory had no end. "We will build," Oskar Brandt said.', "레나 피셔는 “메모리 수요가 끝이 없다”고 했어요."),
    ('A judge in Reno dismissed the suit of Victor Lang. Judge Amy Stone said Lang "waited far too long" to object.', "판사는 랭이 이의를 내기까지 “너무 오래 기다렸다”고 했어요."),
    ('Spotify raised prices. "It pays for the songs," said Ines Calder, its chief executive.', "스포티파이는 “노래 값을 치르는 돈”이라고 했어요."),
    ('Adobe bought Corvex, where Tom Reiner was chief. "We will keep the name," said Reiner, the head of Corvex.', "어도비는 “이름은 그대로 둔다”고 했어요."),
]  # fmt: skip


def _speakers(source: str, draft: str) -> list[str]:
    found = [one for one in lint_pair(source, draft) if one.kind in ("quote", "name") and "다른 사람(" in one.message]
    return [draft[slice(*one.span)] for one in found if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "name"), ANOTHER)
def test_a_quotation_that_its_clause_gives_to_another_blocks(source: str, draft: str, name: str) -> None:
    assert [one for one in _speakers(source, draft) if name in one or one in name]


@pytest.mark.parametrize(("source", "draft"), OWN)
def test_a_quotation_of_its_own_clause_passes(source: str, draft: str) -> None:
    assert not _speakers(source, draft)
