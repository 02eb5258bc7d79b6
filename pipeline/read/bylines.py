"""Who wrote a page and when, where its head does not say: in marked elements, and in the short lines below its title."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from pipeline.read.furniture import ANSWERS
from pipeline.read.lines import tidy
from pipeline.text.patterns import deferred

_LONGEST = 80
_NAMED = (
    "span",
    "a",
    "p",
    "div",
    "strong",
    "em",
    "b",
    "li",
    "address",
    "dd",
    "h4",
    "h5",
    "small",
    "font",
    "td",
    "cite",
)
_WRITER = deferred(
    r"(?:^|[\s_-])(?:author|by(?:line)?|writer|reporter|journalist|nick(?:name)?|user-?name|creator|(?:sv_)?member|written)(?:[\s_-]*(?:name|link|nm|info|area|box|s|p))?(?:$|[\s_])"
    r"|(?:author|writer|reporter|journalist|user)[_-]{0,2}(?:name|nm)",
    re.IGNORECASE,
)
_ELSEWHERE = deferred(
    r"comment|reply|related|recommend|sidebar|footer|popular|ranking|profile-?list|cbox", re.IGNORECASE
)
_JOBS = (
    r"(?:선임|수석|인턴|객원|전문)?\s?(?:기자|특파원|칼럼니스트|에디터|논설위원|편집장|평론가|작가|교수|연구원|위원|PD)"
)
_KOREAN = deferred(
    rf"(?:^|[\s=·|/(\[])(?![가-힣]+(?:부|팀|국|실|센터)\s)([가-힣]{{2,4}})(?:\s[가-힣·]{{1,8}}(?:부|팀|국|센터))?\s?{_JOBS}(?![가-힣])"
)
_SAID_KOREAN = deferred(
    r"^(?:글|글쓴이|작성자|저자|필자|취재|에디터)\s?(?:·\s?사진\s?)?(?:[:=|·]\s?|\s)([가-힣]{2,4})(?=$|[\s·|/,(])"
)
_SAID = deferred(
    r"^(?:(?:written|words|reported|submitted|posted|story|text) )?by:?\s+(.+?)(?:\s+on\s.*|\s*[·|/•–—].*|\s+\d.*|,.*)?$|^(?:posted on .{4,40} )by\s+(.+)$",
    re.IGNORECASE,
)
_PERSON = deferred(
    r"(?:[A-ZÀ-Þ][\w’'.-]+|(?:de|van|von|der|di|da|la|and|&|bin|al)|[A-Z]\.)(?:\s+(?:[A-ZÀ-Þ][\w’'.-]*|de|van|von|der|di|da|la|and|&|bin|al)){1,6}"
)
_FIRST = deferred(rf"[가-힣]{{2,4}}|{_PERSON.pattern}")
_NO_NAME = deferred(
    r"follow|subscribe|sign in|log ?in|staff|admin|editor|team|share|about|more|all posts|comments?|로그인|구독|다른 ?기사|더 ?보기|팔로우|이웃|운영자|관리자|편집부|온라인 ?뉴스|기자|작성자|글쓴이",
    re.IGNORECASE,
)
_MAIL = deferred(r"\s*[(<\[]?[\w.+-]+@[\w.-]+[)>\]]?")
_DATES = deferred(
    r"(?:19|20)\d{2}\s?[.\-/년]\s?\d{1,2}\s?[.\-/월]\s?\d{1,2}|[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d{2}|\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8}\.?,?\s(?:19|20)\d{2}|(?<!\d)\d{2}-\d{2}-\d{2}\s\d{2}:\d{2}"
)
_CHANGED = deferred(r"^\W*(?:수정|최종|업데이트|updated|modified|last|등록번호|copyright|©|ⓒ)", re.IGNORECASE)
_DATED = deferred(r"date|time|info|meta|byline|publish|posted|written|입력", re.IGNORECASE)
_NEAR = 60
_TRIED = 40  # so many elements are tried: a page that marks thousands of them says nothing by it
_DAY_IN = ("span", "p", "div", "em", "li", "dd", "small", "td", "strong")


def name_of(text: str) -> str:
    """Return the name in a text that stands where a name does, without "by", job, address and date; empty where none does."""
    bare = tidy(_MAIL.sub("", text))
    if not bare or len(bare) > _LONGEST or bare.startswith(("http", "/", "@")):
        return ""
    found = [match[1] for match in _KOREAN.finditer(bare)]
    if found:
        return ", ".join(dict.fromkeys(found))
    said = _SAID.match(bare) or _SAID_KOREAN.match(bare)
    name = next(part for part in said.groups() if part).strip(" ·|/,") if said else bare
    return "" if not name or re.search(r"[|/:@]|\d{2}", name) or _NO_NAME.fullmatch(name) else name


def writer(tree: HtmlElement, title: str) -> str:
    """Return who wrote a page by its marked elements, else by a line below its title."""
    people = (element for element in tree.iter("a", "span", "div", "p", "strong", "meta") if _is_marked(element))
    for element in islice(people, _TRIED):
        inner = element.find(".//*[@itemprop='name']")
        if not _is_elsewhere(element) and (name := _short_name(element if inner is None else inner)):
            return name
    named = (element for element in tree.iter(*_NAMED) if _WRITER.search(_named(element)))
    for element in islice(named, _TRIED):
        if not _is_elsewhere(element) and (name := _short_name(element) or _first_name(element)):
            return name
    return next(_in_lines(list(_near(tree, title))), "")


def _is_marked(element: HtmlElement) -> bool:
    if "author" in (element.get("rel") or "").split() or element.get("itemprop") in {"author", "creator"}:
        return True
    return (element.get("typeof") or "").endswith("Person")


def _first_name(element: HtmlElement) -> str:
    """Return the name that a box about a writer begins with."""
    inner = next(element.iter("strong", "b", "em", "a"), None)
    return "" if inner is None or not _FIRST.fullmatch(tidy(inner.text or "")) else tidy(inner.text or "")


def _short_name(element: HtmlElement) -> str:
    text = tidy(element.get("content") or " ".join(str(part) for part in element.itertext()))
    name = name_of(text)
    return name if len(name) <= 40 and len(name.split()) <= 6 else ""


def _in_lines(lines: list[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        if name := _in_line(line):
            yield name
        elif _PERSON.fullmatch(line) and any(_DATES.match(one) for one in lines[number + 1 : number + 2]):
            yield line


def _in_line(line: str) -> str:
    if _SAID.match(line) or _SAID_KOREAN.match(line) or _KOREAN.search(line):
        return name_of(line)
    first = re.split(r"\s*[·|/•]\s*", line)[0]
    return first if first != line and _PERSON.fullmatch(first) and _DATES.search(line) else ""


def day_of(tree: HtmlElement, title: str) -> str:
    """Return the date that stands in a marked element or in a short line below the title, as written; empty where none does."""
    stamps = (element for element in tree.iter() if isinstance(element.tag, str) and _stamp(element))
    for element in islice(stamps, _TRIED):
        if not _is_elsewhere(element):
            return _stamp(element)
    marked = (element for element in tree.iter(*_DAY_IN) if _DATED.search(_named(element)))
    for element in islice(marked, _TRIED):
        line = tidy(" ".join(str(part) for part in element.itertext()))
        told = len(line) <= 2 * _LONGEST and _DATES.search(line) and not _CHANGED.match(line)
        if told and not _is_elsewhere(element):
            return _from_date(line)
    lines = (line for line in _near(tree, title) if _DATES.search(line) and not _CHANGED.match(line))
    return next((_from_date(line) for line in lines), "")


def _stamp(element: HtmlElement) -> str:
    """Return the date that an element carries for programs."""
    if element.get("itemprop") == "datePublished" and (element.get("content") or element.get("datetime")):
        return element.get("content") or element.get("datetime") or ""
    return element.get("data-date-time") or (element.get("datetime") if element.tag.endswith("time") else "") or ""


def _named(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def _from_date(line: str) -> str:
    match = _DATES.search(line)
    return line[match.start() :] if match else ""


def _near(tree: HtmlElement, title: str) -> Iterator[str]:
    """Yield the short lines that follow the title in the page's body, those before it where the title does not stand there."""
    wanted = "".join(title.split()).casefold()
    lines: list[tuple[str, HtmlElement]] = []
    at = 0
    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag not in {"script", "style", "title", "option"}:
            texts = [element.text, *(child.tail for child in element)]
            line = tidy(" ".join(text for text in texts if text))
            if line:
                lines.append((line, element))
                if not at and wanted and "".join(line.split()).casefold() == wanted:
                    at = len(lines)
    for line, element in lines[at : at + _NEAR]:
        if len(line) > 2 * _LONGEST:
            return
        if len(line) <= _LONGEST and not _is_elsewhere(element):
            yield line


def _is_elsewhere(element: HtmlElement) -> bool:
    above = [element, *element.iterancestors()][:6]
    if any(ANSWERS.fullmatch(tidy(one.text or "")) for near in above[1:2] for one in near.iter("button")):
        return True  # readers' answers, each with a button to answer it
    return any(_ELSEWHERE.search(_named(one)) for one in above)
