"""Templates are the user's: what goes wrong is named with its line, and none can hang or fill the machine."""

import re

import pytest

from pipeline.errors import TemplateError
from pipeline.publish.assemble import build
from pipeline.publish.templates import Templates
from pipeline.publish.theme import contrast
from tests.unit.publish.sample_issue import built, issue, newsletter, templates

SHIPPED = templates().texts
ALL_COLOURS = ["paper", "ink", "muted", "accent", "tint", "line", "box", "rule", "label", "sunk", "match", "match_tint"]


def theme_of(text: str) -> str:
    """Return a theme whose light group is a text and whose other groups are right."""
    dark = "".join(f'  {name}: "#FFFFFF"\n' for name in ALL_COLOURS)
    return f"{text}\ndark:\n{dark}fonts: {{body: sans-serif}}\n"


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("issue.txt.j2", "한 줄\n{{ page.nothing }}", "templates/issue.txt.j2:2"),
        ("issue.md.j2", "{% if %}", "templates/issue.md.j2:1"),
        ("issue.md.j2", "\n\n{{ page.title|centre }}", "templates/issue.md.j2:3"),
        ("issue.md.j2", "\n{% include 'gone.j2' %}", "templates/issue.md.j2:2: 그 줄에서 넣으려는 templates/gone.j2"),
        ("issue.md.j2", "\n{{ page.contents }}", "templates/issue.md.j2:2"),
        ("issue.txt.j2", "{% extends 'issue.txt.j2' %}", "templates/issue.txt.j2:1: 템플릿이 너무 많이"),
        ("issue.txt.j2", "가\n{{ page.title|int|first }}", "templates/issue.txt.j2:2"),
        ("issue.txt.j2", "가\n{{ nothing }}", "templates/issue.txt.j2:2: 없는 이름이에요: `nothing`"),
        ("issue.html.j2", "", "templates/issue.html.j2: 템플릿을 채웠더니 아무 글도"),
        ("issue.md.j2", "{# 쓸 것 #}\n\n", "templates/issue.md.j2: 템플릿을 채웠더니 아무 글도"),
        ("web.html.j2", "{{ ''.__class__.__mro__ }}", "templates/web.html.j2:1"),
        ("theme.yaml", "light: {ink: red}\ndark: {}\nfonts: {}", "templates/theme.yaml:1"),
        ("theme.yaml", "light: [", "templates/theme.yaml:1"),
        ("theme.yaml", "# 색\nlight: \x07", "templates/theme.yaml:2"),
        ("theme.yaml", "", "templates/theme.yaml:1: `light:` 묶음"),
        ("theme.yaml", "- light", "templates/theme.yaml:1: `light:` 묶음"),
        ("theme.yaml", SHIPPED["theme.yaml"] + "lights: {}\n", "없는 묶음이에요: `lights:`"),
        ("theme.yaml", SHIPPED["theme.yaml"].replace("texts: {}", "texts: [가]"), "theme.yaml:30: `texts:` 묶음"),
        ("theme.yaml", SHIPPED["theme.yaml"].replace('rule: "#B97A12"\n', 'rule: "#B97"\n'), "theme.yaml:23: `rule`"),
        ("theme.yaml", theme_of("# 색\nlight:\n  ink: '#000000'"), "templates/theme.yaml:2"),
    ],
)
def test_a_wrong_template_is_named_with_its_line(name: str, text: str, said: str) -> None:
    with pytest.raises(TemplateError, match=re.escape(said)):
        build(issue(), newsletter(), (), templates(**{name: text}))


def test_a_template_that_is_gone_is_named() -> None:
    texts = {name: text for name, text in SHIPPED.items() if name != "issue.txt.j2"}
    with pytest.raises(TemplateError, match=r"^templates/issue\.txt\.j2"):
        build(issue(), newsletter(), (), Templates(texts))


def test_what_is_missing_is_named_also_in_an_included_template() -> None:
    texts = templates(**{"issue.md.j2": "\n{% include 'part.j2' %}", "part.j2": "\n\n{{ page.heding }}"})
    with pytest.raises(TemplateError, match=r"templates/part\.j2:3.*heding"):
        build(issue(), newsletter(), (), texts)
    with pytest.raises(TemplateError, match=r"theme\.yaml:1.*`light`.*paper, muted"):
        build(issue(), newsletter(), (), templates(**{"theme.yaml": theme_of("light: {ink: '#000000'}")}))


ENDLESS = [
    "{% for i in range(10**9) %}x{% endfor %}",
    "{% for i in range(9999) %}{% for j in range(9999) %}{{ i }}{% endfor %}{% endfor %}",
    "{% macro twice(n) %}{% if n %}{{ twice(n - 1) }}{{ twice(n - 1) }}{% endif %}{% endmacro %}{{ twice(99) }}",
    "{% macro self(n) %}{{ self(n + 1) }}{% endmacro %}{{ self(0) }}",
    "{% include 'issue.md.j2' %}",
    "{% for i in range(3) recursive %}{{ loop(range(3)) }}{% endfor %}",
]
HUGE = [
    "{{ 'a' * 900000000 }}",
    "{{ 900000000 * 'a' }}",
    "{{ ['a'] * 900000000 }}",
    "{{ 10 ** 10 ** 10 }}",
    "{{ 2 ** 9999999 }}",
    "{{ '%999999999d' % 1 }}",
    "{{ '{:999999999}'.format(1) }}",
    "{{ 'a'.center(999999999) }}",
    "{{ 'a'.ljust(999999999) }}",
    "{{ 'a'|center(999999999) }}",
    "{{ [1]|batch(999999999, 'x')|list }}",
    "{{ 1|round(999999999) }}",
    "{{ lipsum(999999999) }}",
    "{{ ('a' * 9999)|replace('a', 'b' * 9999) }}",
    "{{ range(9999)|join('a' * 9999) }}",
    "{% for i in range(9999) %}{% set x = range(9999)|list %}{% endfor %}",
    "{% set box = namespace(text='a') %}{% for i in range(60) %}{% set box.text = box.text ~ box.text %}{% endfor %}",
    "{% set box = namespace(text='a') %}{% for i in range(60) %}{% set box.text = box.text + box.text %}{% endfor %}",
    (
        "{% set box = namespace(text='a') %}{% for i in range(60) %}{% set box.text %}{{ box.text }}{{ box.text }}{% endset %}"
        "{% endfor %}"
    ),
    "{% set box = namespace(list=['a']) %}{% for i in range(60) %}{% set box.list = box.list + box.list %}{% endfor %}",
    "{% set box = namespace(n=9) %}{% for i in range(60) %}{% set box.n = box.n * box.n %}{% endfor %}",
]


def fill(text: str) -> str:
    """Fill one small template."""
    made = Templates({"issue.md.j2": text, "theme.yaml": SHIPPED["theme.yaml"]})
    return made.render("issue.md.j2", page={"title": "제목", "references": [{"label": "가"}], "parts": ()})


@pytest.mark.parametrize("text", [*ENDLESS, *HUGE])
def test_no_template_can_hang_or_fill_the_machine(text: str) -> None:
    with pytest.raises(TemplateError, match=r"templates/issue\.md\.j2:\d"):
        fill(text)


@pytest.mark.parametrize(
    "text",
    [
        "{{ page.__class__ }}",
        "{{ ''.__class__.__base__.__subclasses__() }}",
        "{{ self.__init__.__globals__ }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ page.references.append(1) }}",
        "{{ page.references[0].update(label='x') }}",
        "{{ [''.format]|map('attr', '__self__')|list }}",
    ],
)
def test_no_template_leaves_the_sandbox(text: str) -> None:
    with pytest.raises(TemplateError):
        fill(text)


def test_what_templates_need_is_there() -> None:
    text = (
        "{% for part in page.parts %}{{ loop.index }}/{{ loop.length }} {{ part.id ~ '·' ~ loop.index }}{% if not loop.last %},"
        " {% endif %}{% endfor %}\n{{ page.title|replace('값', '요금')|upper }} {{ ['가', '나']|join('·') }} {{ 3 * 4 }}"
        " {{ page.date.split('-')[0] }} {{ '%' }} {{ page.name|default('x') }}"
    )
    made = build(issue(), newsletter(), (), templates(**{"issue.md.j2": text})).markdown
    assert made.startswith("1/6 lede·1, 2/6 s1·2, ")
    assert "루멘 2, 입력 요금을 84% 내렸어요 가·나 12 2026 % 수요일의 AI" in made


def test_markup_stays_markup_and_text_is_escaped_when_put_together() -> None:
    texts = templates(**{"web.html.j2": "{{ page.name ~ page.parts[0].html }}{{ '<i>' ~ '&' }}"})
    page = build(issue(), newsletter(name="<수요일>"), (), texts).web
    assert page.startswith('&lt;수요일&gt;<div class="pe"><p>')
    assert page.endswith("&lt;i&gt;&amp;")


def test_one_filling_does_not_pay_for_another() -> None:
    for _ in range(8):
        assert fill("{% for i in range(9999) %}{% endfor %}끝") == "끝"


def test_the_shipped_theme_is_easy_to_read_and_a_faint_one_is_reported() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)
    assert not built().warnings
    text = SHIPPED["theme.yaml"].replace("#5A5D63", "#AAAAAA").replace("#7FD49B", "#17421F")
    warnings = build(issue(), newsletter(), (), templates(**{"theme.yaml": text})).warnings
    assert any("theme.yaml:5" in one and "light" in one and "`muted`" in one and "`tint`" in one for one in warnings)
    assert any("dark" in one and "`match`" in one and "`match_tint`" in one for one in warnings)


def test_a_theme_may_word_what_stands_fixed_and_a_misspelt_name_is_reported() -> None:
    text = SHIPPED["theme.yaml"].replace("texts: {}", "texts: {references: '읽을거리:', refrences: x}")
    assert "texts: {references" in text
    made = build(issue(), newsletter(), (), templates(**{"theme.yaml": text}))
    assert all("읽을거리:" in one for one in (made.html, made.web, made.text, made.markdown))
    assert any("theme.yaml:30" in one and "refrences" in one for one in made.warnings)
    blank = SHIPPED["theme.yaml"].replace("texts: {}", "texts: {feedback: }")
    assert "None" not in build(issue(), newsletter(), (), templates(**{"theme.yaml": blank})).text


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("correction.html.j2", "\n{{ page.title|centre }}", "templates/correction.html.j2:2"),
        ("site.html.j2", f"{{{{ {'(' * 3000}1{')' * 3000} }}}}", "templates/site.html.j2"),
        ("theme.yaml", "light: [", "templates/theme.yaml:1"),
    ],
)
def test_what_no_build_fills_is_tried_too(name: str, text: str, said: str) -> None:
    templates().try_all()
    with pytest.raises(TemplateError, match=re.escape(said)):
        templates(**{name: text}).try_all()


def test_every_shipped_template_parses() -> None:
    for name, text in SHIPPED.items():
        if name.endswith(".j2"):
            Templates(SHIPPED).environment.parse(text, name)
