"""What a page shows beside its article, told by its build and not by its names: prompts, cards, captions, the next article.

Class names differ from site to site; that a box asks for an address, that three boxes in a row each head a link, or that a
second article with its own date follows the first, looks alike everywhere. Every rule has a cap on its share of the page, so
that no rule takes the article itself.
"""

import re
from collections.abc import Iterable, Iterator

from lxml.html import HtmlElement

from pipeline.read.tree import words_of
from pipeline.text.patterns import deferred

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LABELLED = (*_HEADINGS, "strong", "b", "dt", "p", "span", "div", "legend")
_BOXES = frozenset(
    {"div", "section", "aside", "td", "tr", "tbody", "table", "center", "fieldset", "li", "ul", "ol", "dl"}
)
_WRAPS = _BOXES | {"font", "span", "b", "strong", "em"}
_ASKS = deferred(
    r"(?:subscribe|sign (?:me )?up|join|donate|support us|start (?:for )?free|get started|book a demo|try (?:it )?(?:for )?free|become a member|notify me)\b.{0,30}"
    r"|(?:무료 ?|정기 ?)?(?:구독|후원)(?:하기|하세요|신청| 신청|하러 가기)?|뉴스레터 ?(?:구독|받기|신청).{0,10}|이웃 ?추가|팔로우|알림 ?받기|(?:회원 ?)?가입(?:하기)?|무료로 ?시작.{0,10}",
    re.IGNORECASE,
)
ANSWERS = deferred(r"reply|report|flag|답글(?: ?(?:쓰기|달기))?|답변|신고(?:하기)?|대댓글", re.IGNORECASE)
_ONWARD = deferred(  # what leads to other articles, where links stand below it
    r"(?:related|recommended|trending|popular|linked)|(?:related|recommended|suggested|similar|latest|recent|popular|trending|top|more|other|linked) (?:articles?|posts?|stories|topics?|content|news|releases|reads?|coverage|questions?|now|links|videos?|interviews?|reading)"
    r"|more (?:from|on|in|like|about|to read|by) .{1,40}|(?:keep|continue) reading|(?:read|up|watch) next|(?:you (?:may|might) also like|also (?:today|read|see|on).{0,20}|(?:what to )?read (?:also|more))"
    r"|most (?:read|viewed|popular|shared|commented)|editor'?s picks?|don'?t miss.{0,12}|while you wait|(?:in|on) this (?:article|page|post|issue)|(?:table of )?contents|key events|hot network questions|references & citations"
    r"|[\[<【■●◆▶▷]? ?(?:.{1,16} )?(?:관련 ?(?:기사|뉴스|글|콘텐츠|포스트|링크|영상)|많이 ?본 ?(?:뉴스|기사|글)|주요 ?(?:뉴스|기사)|인기 ?(?:기사|글|뉴스|포스트)|추천 ?(?:기사|글|뉴스|콘텐츠|포스트)|최신 ?(?:기사|글|뉴스)|최근 ?글|다른 ?(?:인터뷰|기사|글|콘텐츠))(?: ?더 ?보기| ?전체 ?보기)?[\]>】]?"
    r"|(?:이|실) ?시각.{0,16}|실시간 .{1,12}|함께 ?(?:읽|보|볼|읽을).{0,16}|이 ?(?:글|기사)[을를]? .{0,12}(?:본|읽은) .{0,16}|관심 ?있을.{0,16}|목차|(?:이전|다음) ?(?:글|기사|포스트)|.{0,20}카테고리의 다른 글.{0,10}",
    re.IGNORECASE,
)
_ASIDE = deferred(  # what is said about the article, or asked of its readers
    r"share(?: this.{0,24})?|comments?(?: \(\d+\))?|\d+ (?:comments?|responses?|replies)(?: to .{1,60})?|leave a (?:comment|reply)|about the authors?|(?:the )?author|written by|contributors|(?:media|press) (?:contacts?|enquiries|inquiries)|contacts?"
    r"|tags?|filed under|(?:is|was) this (?:page|article|helpful|useful).{0,20}|(?:get|join|subscribe to|sign up (?:for|to)) .{0,50}(?:newsletter|inbox|e-?mail|letter|updates|mailing list|readers|subscribers).{0,20}|newsletters?|follow us.{0,20}|access paper:?|submission history|bibliographic.{0,40}"
    r"|댓글(?: ?(?:목록|쓰기|\(?\d+\)?개?))?|\d+개의 댓글|독자 ?한마디.{0,8}|관련 ?태그|태그|첨부 ?파일|(?:언론|보도|취재) ?(?:연락처|문의)|(?:저자|글쓴이|작성자|필자|기자|작가) ?소개|공유하기|(?:.{1,12} )?뉴스레터(?: ?(?:구독|신청|받기|안내).{0,8})?|좋아하는 ?기자.{0,10}|[■▶]? ?제보(?:하기)?",
    re.IGNORECASE,
)
_DATED = deferred(
    r"\b\d{4}[.\-/년] ?\d{1,2}[.\-/월] ?\d{1,2}|\b[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\b\d{1,2} [A-Z][a-z]{2,8} \d{4}"
)
_PROMPT, _ANSWER, _CAPTION, _CARD = 260, 600, 160, 420
_DESCRIBED = 200
_A_LINK = 260
_PART = 0.2
_BLOCK_PART = 0.3
_MOST_CARDS = 0.4
_ROW = 3
_HEAD = 60


def lengths_of(tree: HtmlElement) -> dict[HtmlElement, int]:
    """Return how many characters stand in each element: counted once, since the rules ask often."""
    found: dict[HtmlElement, int] = {}
    for element in reversed(list(tree.iter())):
        own = len((element.text or "").strip()) if isinstance(element.tag, str) else 0
        if element.tag in {"script", "style", "template"}:
            own = 0
        found[element] = own + sum(found[child] + len((child.tail or "").strip()) for child in element)
    return found


def drop_prompts(tree: HtmlElement) -> None:
    """Take out, in place, the boxes around a wish (an address, a subscription) and readers' answers, and captions of pictures.

    It goes before forms, buttons and frames are taken out: they tell what their box is for.
    """
    lengths = lengths_of(tree)
    whole = lengths[tree]
    boxes = [
        *(_box(one, lengths, min(_PROMPT, _PART * whole)) for one in _wishes(tree)),
        *(_box(one, lengths, min(_ANSWER, _PART * whole)) for one in _answers(tree)),
        *(_captioned(one, lengths, min(_CAPTION, _PART * whole)) for one in list(tree.iter("img", "video", "iframe"))),
    ]
    _drop(box for box in boxes if box is not None)
    for figure in list(tree.iter("figure")):
        if figure.find(".//blockquote") is not None or figure.find(".//table") is not None:
            figure.tag = "div"


def _wishes(tree: HtmlElement) -> Iterator[HtmlElement]:
    for element in list(tree.iter("input", "button", "a")):
        if element.tag == "input":
            if "mail" in f"{element.get('type')} {element.get('name')} {element.get('placeholder')}".lower():
                yield element
        elif (element.tag == "button" or "btn" in _named(element) or "button" in _named(element)) and _ASKS.fullmatch(
            words_of(element)
        ):
            yield element


def _answers(tree: HtmlElement) -> Iterator[HtmlElement]:
    for element in list(tree.iter("button", "a")):
        if ANSWERS.fullmatch(words_of(element)):
            yield element


def _named(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('role') or ''}".lower()


def _box(element: HtmlElement, lengths: dict[HtmlElement, int], most: float) -> HtmlElement | None:
    """Return the largest box around an element that is short and holds no title of a page."""
    box, parent = None, element.getparent()
    while parent is not None and lengths.get(parent, 0) <= most:
        if parent.tag not in _BOXES and parent.tag not in {"form", "p", "span", "label"}:
            break
        if parent.find(".//h1") is not None:
            break
        if parent.tag in _BOXES:
            box = parent
        parent = parent.getparent()
    return box


def _captioned(picture: HtmlElement, lengths: dict[HtmlElement, int], most: float) -> HtmlElement | None:
    """Return the box that holds a picture and one short line about it."""
    box = picture.getparent()
    while box is not None and not lengths.get(box, 0):
        box = box.getparent()
    if box is None or box.tag in {"html", "body", "a", "li"} or not 0 < lengths.get(box, 0) <= most:
        return None
    if any(box.find(f".//{tag}") is not None for tag in (*_HEADINGS, "li", "blockquote")):
        return None
    told = [child for child in box if lengths.get(child, 0)]
    if (box.text or "").strip():
        return None  # a text with a small picture in it
    bare = any((child.tail or "").strip() for child in box)
    if box.tag == "p":
        return box if not bare and len(told) == 1 and told[0].tag in {"em", "i", "small", "span", "font"} else None
    return box if len(told) + bare <= 1 else None


def drop_beside(tree: HtmlElement, title: str) -> None:
    """Take out, in place, cards that lead to other articles, blocks under the heading of such, and the articles that follow."""
    _drop(list(_next_articles(tree, title)))
    lengths = lengths_of(tree)
    rows = list(_rows_of_cards(tree, lengths))
    if sum(lengths[one] for row in rows for one in row) < _MOST_CARDS * lengths[tree]:
        _drop(_with_heading(row, lengths) for row in rows)
        _drop(one for row in rows for one in row)
    _drop(list(_under_labels(tree, lengths_of(tree))))


def _next_articles(tree: HtmlElement, title: str) -> Iterator[HtmlElement]:
    """Yield the siblings of the first article that are built as it is, each with a heading and a date of its own."""
    heading = next((one for one in tree.iter(*_HEADINGS) if title and words_of(one) == title), None)
    if heading is None:
        return
    for unit in heading.iterancestors("div", "section", "article", "li"):
        alike = [
            other
            for other in unit.itersiblings()
            if _built(other) == _built(unit) and any(_built(one) == _built(heading) for one in other.iter(heading.tag))
        ]
        if alike and _dated(unit):
            yield from (other for other in alike if _dated(other))


def _built(element: HtmlElement) -> tuple[object, str]:
    return element.tag, element.get("class") or ""


def _dated(element: HtmlElement) -> bool:
    return element.find(".//time") is not None or bool(_DATED.search(words_of(element)))


def _rows_of_cards(tree: HtmlElement, lengths: dict[HtmlElement, int]) -> Iterator[list[HtmlElement]]:
    for parent in tree.iter("div", "section", "ul", "ol", "td", "main", "article", "body", "aside"):
        row: list[HtmlElement] = []
        for child in [*parent, None]:
            if child is not None and _is_card(child, lengths) and (not row or _built(child) == _built(row[0])):
                row.append(child)
                continue
            if len(row) >= _ROW or (row and _labelled(row[0]) is not None):
                yield row
            row = [child] if child is not None and _is_card(child, lengths) else []


def _is_card(element: HtmlElement, lengths: dict[HtmlElement, int]) -> bool:
    """Whether a box is a link to an article with little beside it: the link is a heading, or what the box begins with."""
    if element.tag not in {"div", "li", "article", "section", "a"} or not 0 < lengths.get(element, 0) <= _CARD:
        return False
    links = [element] if element.tag == "a" else [one for one in element.iter("a") if lengths.get(one, 0) > 3]
    if not links or len(links) > 4 or all((one.get("href") or "").startswith("#") for one in links):
        return False
    linked = sum(lengths.get(one, 0) for one in links)
    if lengths[element] - linked > _DESCRIBED:
        return False
    if element.tag in {"li", "a"}:
        return linked >= 0.6 * lengths[element] and (element.tag == "li" or element.find(".//h3") is not None)
    heading = next((one for one in element.iter("h2", "h3", "h4", "h5", "strong", "b")), None)
    if heading is not None:
        return _leads(heading)
    return words_of(element).startswith(words_of(links[0]))


def _leads(heading: HtmlElement) -> bool:
    return heading.find(".//a") is not None or next(heading.iterancestors("a"), None) is not None


def _labelled(element: HtmlElement) -> HtmlElement | None:
    """Return the label that stands before an element, or before the list that it begins."""
    before = element.getprevious()
    if before is None and element.getparent() is not None and element.getparent().tag in {"ul", "ol"}:
        before = element.getparent().getprevious()
    if before is not None and before.tag in _LABELLED and _label(before) is not None:
        return before
    return None


def _with_heading(row: list[HtmlElement], lengths: dict[HtmlElement, int]) -> HtmlElement:
    """Return the box that holds a row and hardly more than its heading, else the row's first card."""
    held = sum(lengths[one] for one in row)
    box, parent = row[0], row[0].getparent()
    while parent is not None and parent.tag in _BOXES and lengths[parent] <= held + _HEAD:
        box, parent = parent, parent.getparent()
    return box


def _under_labels(tree: HtmlElement, lengths: dict[HtmlElement, int]) -> Iterator[HtmlElement]:
    """Yield the blocks that begin with the label of something beside the article, or the label and the links below it."""
    most = _BLOCK_PART * lengths[tree]
    for label in tree.iter(*_LABELLED):
        kind = _label(label) if 0 < lengths[label] <= 2 * _HEAD else None
        if kind is None:
            continue
        box, parent = label, label.getparent()
        while parent is not None and parent.tag in _WRAPS and lengths[parent] <= most and _begins(parent, box):
            if parent.find(".//h1") is not None:
                break
            box, parent = parent, parent.getparent()
        if box is not label and (kind is _ASIDE or _leads_on(box, lengths)):
            yield box
        elif box is label and (below := list(_links_after(label, lengths))):
            yield from (label, *below)


def _label(element: HtmlElement) -> re.Pattern[str] | None:
    """Return the rule for labels that an element's text is one of."""
    words = words_of(element).rstrip(" :›»>→")
    return next((rule for rule in (_ONWARD, _ASIDE) if rule.fullmatch(words)), None)


def _leads_on(box: HtmlElement, lengths: dict[HtmlElement, int]) -> bool:
    """Whether a block is made of links with a line each, not of paragraphs: an article may have a heading that reads like a label."""
    links = sum(1 for one in box.iter("a") if lengths.get(one, 0) > 3)
    items = sum(1 for _ in box.iter("li", "tr"))
    return max(links, items) * _A_LINK >= lengths[box]


def _begins(parent: HtmlElement, box: HtmlElement) -> bool:
    if (parent.text or "").strip():
        return False
    return next((child for child in parent if words_of(child)), None) is box


def _links_after(label: HtmlElement, lengths: dict[HtmlElement, int]) -> Iterator[HtmlElement]:
    for other in label.itersiblings():
        linked = sum(lengths.get(one, 0) for one in other.iter("a"))
        if not lengths.get(other, 0) or linked < 0.5 * lengths[other]:
            return
        yield other


def _drop(elements: Iterable[HtmlElement]) -> None:
    for element in list(elements):
        if element.getparent() is not None and element.tag not in {"html", "body"}:
            element.drop_tree()
