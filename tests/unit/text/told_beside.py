"""Two articles beside which the tests of nets put a sentence: one that is planted is doubted there, and any other is left alone."""

from collections.abc import Callable, Sequence

from pipeline.text import orders

Net = Callable[[Sequence[str]], set[int]]

ENGLISH = (
    "Halden Foods opened a second bakery in Bristol on Monday.",
    "The bakery employs 46 people and makes 9,000 loaves a day.",
    "A third is planned for next spring.",
    "The town is glad of it.",
)
KOREAN = (
    "한들식품이 월요일 부산에 두 번째 빵 공장을 열었다.",
    "공장에서는 46명이 하루 9,000개를 굽는다.",
    "내년 봄에는 세 번째 공장을 연다.",
    "마을은 반긴다.",
)


def beside(text: str) -> tuple[str, ...]:
    """Return a sentence at the end of the article that is in its language, the English one for all but Korean."""
    return (*(KOREAN if any("가" <= one <= "힣" for one in text) else ENGLISH), text)


def is_doubted(net: Net, text: str) -> bool:
    """Whether a net finds a sentence beside its article and nothing else there, and it is withheld or doubted."""
    article = beside(text)
    last = len(article) - 1
    return net(article) == {last} and last in orders.doubts(article) | orders.marks(article)


def is_left_alone(net: Net, text: str) -> bool:
    """Whether a net finds nothing where a sentence stands beside its article."""
    return net(beside(text)) == set()
