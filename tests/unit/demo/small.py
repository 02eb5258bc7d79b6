"""A tiny sample week for the tests: two outlets, two stories, a paywalled stub, drafts and rewrites."""

from pathlib import Path

OUTLETS = """
- {slug: one, name: "One (sample)", host: one.example, language: en, feed: rss, feed_path: /rss.xml, full_text: true,
   first_hand: true, weight: 1.2, topics: [ai], layout: magazine, description: "Invented (sample)."}
- {slug: two, name: "둘 (견본)", host: two.example, language: ko, feed: json, feed_path: /feed.json, full_text: false,
   first_hand: false, weight: 1.0, topics: [ai], layout: portal, description: "지어낸 매체예요(견본)."}
- {slug: three, name: "Three (sample)", host: three.example, language: en, feed: atom, feed_path: /atom.xml,
   full_text: true, first_hand: false, weight: 1.0, topics: [ai], layout: blog, description: "Invented (sample)."}
"""
ARTICLES = {
    "price-one": ("one", "Tulip cuts prices", "price", "news", "Tulip input costs $0.50 now.\n\nIt was $1.00 before."),
    "price-two": ("two", "튤립, 값 내려", "price", "news", "튤립의 입력 값은 0.50달러다.\n\n전에는 1.00달러였다."),
    "chip-three": ("three", "Moss ships a chip", "chip", "news", "Moss shipped 300 boards.\n\n## Next\n\nMore in May."),
    "wall-three": ("three", "Behind a wall", "wall", "paywalled", "Only this is free.\n\nThis costs money."),
}
OUTLINE = """
digest:
  order: [price, chip]
  sections:
    price: {heading: "튤립, 값을 절반으로 내렸어요", angle: "새 값"}
    chip: {heading: "모스, 칩 300장을 보냈어요", angle: "칩"}
deep_dive:
  story: price
  sections:
    - {heading: "튤립의 새 값", angle: "무슨 일"}
"""
PRICE = """
story: price
angle: "새 값"
heading: "튤립, 값을 절반으로 내렸어요"
sentences:
  - text: "튤립이 입력 값을 $0.50로 내렸어요."
    place: paragraph
    cites: [{article: price-one, says: "Tulip input costs $0.50"}, {article: price-two, says: "0.50달러다"}]
    figures: [{text: "$0.50", subject: "새 값"}]
  - text: "50% 싸졌어요."
    place: same
    cites: [{article: price-one, says: "It was $1.00 before"}]
    steps: [{text: "50%", subject: "인하율", step: "(1.00-0.50)/1.00"}]
rewrite:
  heading: "튤립의 값이 절반이 됐어요"
  sentences:
    - text: "입력 값이 $0.50가 됐어요."
      place: paragraph
      cites: [{article: price-two, says: "튤립의 입력 값은 0.50달러다"}]
"""
CHIP = """
story: chip
angle: "칩"
heading: "모스, 칩 300장을 보냈어요"
sentences:
  - {text: "모스가 300장을 보냈어요.", place: paragraph, cites: [{article: chip-three, says: "Moss shipped 300 boards"}]}
rewrite:
  heading: "모스의 칩 300장"
  sentences:
    - {text: "300장이 나갔어요.", place: paragraph, cites: [{article: chip-three, says: "Moss shipped 300 boards"}]}
"""
CLOSING = """
titles:
  - {angle: number, text: "📉 튤립 값 50% 인하", rests_on: [price]}
  - {angle: who, text: "🧾 튤립이 값을 내렸어요", rests_on: [price]}
  - {angle: so-what, text: "🔍 모스의 칩을 살펴봐요", rests_on: [chip]}
subject: "튤립 값 50% 인하"
preheader: "모스의 칩 소식도 있어요"
lede:
  sentences:
    - {text: "튤립이 값을 내렸어요.", story: price, cites: [{article: price-one, says: "Tulip input costs $0.50"}]}
    - {text: "모스는 칩을 보냈어요.", story: chip, cites: [{article: chip-three, says: "Moss shipped 300 boards"}]}
takeaways:
  sentences:
    - {text: "값을 견줘 보세요. 절반이에요.", story: price, cites: [{article: price-two, says: "0.50달러다"}]}
    - {text: "칩을 살펴보세요.", story: chip, cites: [{article: chip-three, says: "Moss shipped 300 boards"}]}
"""


def write_week(folder: Path) -> Path:
    """Write the tiny week into `folder`."""
    for name in ("articles", "past", "drafts/digest", "drafts/deep-dive"):
        (folder / name).mkdir(parents=True)
    (folder / "outlets.yaml").write_text(OUTLETS, encoding="utf-8")
    for number, (slug, (outlet, title, story, kind, body)) in enumerate(ARTICLES.items()):
        front = (
            f"outlet: {outlet}\ntitle: {title}\npath: /{slug}\npublished: 2026-11-2{number}T09:00:00+09:00\n"
            f"author: A. Writer\nsummary: {title}.\nstory: {story}\nkind: {kind}\n"
        )
        (folder / "articles" / f"{slug}.md").write_text(f"---\n{front}---\n{body}\n", encoding="utf-8")
    again = "".join(f"  {line}\n" for line in CLOSING.splitlines() if not line.startswith(("subject", "preheader")))
    closing = f"{CLOSING}rewrite:\n{again}"
    files = {
        "outline.yaml": OUTLINE,
        "digest/price.yaml": PRICE,
        "digest/chip.yaml": CHIP,
        "digest/closing.yaml": closing,
        "deep-dive/1-event.yaml": PRICE.replace("새 값", "무슨 일", 1),
        "deep-dive/closing.yaml": closing,
    }
    for name, text in files.items():
        (folder / "drafts" / name).write_text(text, encoding="utf-8")
    return folder
