"""Texts of the family `run` about what was asked and cannot be done: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "run.baddate": (
        "날짜로 읽을 수 없어요: `{text}`. 2026-12-02처럼 적어 주세요.",
        "`{text}` is not a date; write it like 2026-12-02.",
    ),
    "run.foreign": (
        "{name}: Claude 모델이 아닌데 base_url이 없어서 물을 곳이 없어요. 내 서버라면 sources.yaml의 model.base_url에 주소를, 아니면 model.name에 Claude 모델을 적어 주세요(예: claude-sonnet-5-5). 아직 아무것도 묻지 않았어요.",
        "{name} is no Claude model, and there is no base_url to ask. Write the address of your own server into model.base_url in sources.yaml, or name a Claude model in model.name (claude-sonnet-5-5, say). Nothing was asked yet.",
    ),
    "run.keygone": (
        (
            "지금까지 Claude로 썼는데 이제 ANTHROPIC_API_KEY가 없어요. newsletter.env를 확인하거나, 키 없이 만들려면 sources.yaml에서 "
            "model.drafter를 extractive로 바꿔 주세요."
        ),
        "Claude has drafted so far, but ANTHROPIC_API_KEY is gone. Check newsletter.env, or set model.drafter to extractive.",
    ),
    "run.nokey": (
        "ANTHROPIC_API_KEY가 없어요. newsletter.env에 `ANTHROPIC_API_KEY=…`를 적거나 model.drafter를 extractive로 바꿔 주세요.",
        "ANTHROPIC_API_KEY is not set. Put `ANTHROPIC_API_KEY=…` into newsletter.env, or set model.drafter to extractive.",
    ),
    "run.nosources": (
        "켜진 소스가 없어요. sources.yaml에서 enabled를 확인해 주세요.",
        "No source is enabled; see sources.yaml.",
    ),
    "run.nothing": (
        "이번 주({since} – {until})에는 새로 쓸 이야기가 없어요. 글 {entries}개를 살펴봤고, 뺀 이유는 모두 stories.json에 있어요.",
        "Nothing new this week ({since} – {until}): {entries} entries were seen; stories.json says why each was left out.",
    ),
    "run.nothing.newer": (
        "그 호의 발행 시각({until}) 뒤에 나온 글은 {count}개예요. 이 글로 다음 호를 만들려면 `newsletter run --date {day}`를 실행해 주세요.",
        "{count} entries came after that issue's time ({until}). To make the next issue of them, run `newsletter run --date {day}`.",
    ),
    "run.noarticles": (
        "이야기 {stories}개 가운데 본문을 읽을 수 있는 것이 없어요. `newsletter sources check`로 이유를 보거나 `newsletter add`로 글을 더해 주세요.\n{details}",
        "None of the {stories} stories could be read. See `newsletter sources check`, or add texts with `newsletter add`.\n{details}",
    ),
    "run.missing": (
        "이 꼭지는 쓰지 못했어요: {detail}. `newsletter run`을 다시 하거나 `newsletter regenerate {section}` 명령으로 써 주세요.",
        "This section could not be drafted: {detail}. Run again, or `newsletter regenerate {section}`.",
    ),
    "run.noissue": (
        "{date} 호가 아직 없어요. `newsletter run`을 먼저 실행해 주세요.",
        "There is no issue of {date} yet; `newsletter run` makes it.",
    ),
    "run.nofinding": (
        "`{finding}` 번호의 확인할 곳이 없어요. `newsletter check`로 볼 수 있어요.",
        "There is no finding `{finding}`.",
    ),
    "run.nofix": (
        "`{finding}`에는 바로 고칠 말이 없어요. `newsletter check`로 읽고 직접 고쳐 주세요.",
        "`{finding}` has no fix that can be made. Read it with `newsletter check` and mend it by hand.",
    ),
    "run.noreason": ('이유를 적어 주세요: --reason "…"', 'Give a reason: --reason "…"'),
    "run.longreason": (
        "이유가 너무 길어요({count:,}자). {most:,}자 안으로 줄여 주세요.",
        "The reason is too long ({count:,} letters). Keep it within {most:,}.",
    ),
    "run.regenerate.kind": (
        "`{section}` 꼭지는 다시 쓸 수 없어요. 다시 쓸 수 있는 꼭지: {known}",
        "`{section}` cannot be written again. These can: {known}",
    ),
    "run.regenerate.from": (
        "`--from`은 이야기 꼭지에만 써요. `{section}`에는 넣을 이야기가 없어요. 이야기 꼭지: {known}",
        "`--from` is for story sections only; `{section}` tells no story. Story sections: {known}",
    ),
    "run.regenerate.nomodel": (
        "다시 쓰려면 모델이 필요해요. newsletter.env에 ANTHROPIC_API_KEY를 적어 주세요.",
        "Writing again needs a model: put ANTHROPIC_API_KEY into newsletter.env.",
    ),
    "run.regenerate.estimate": (
        "{section}: 예상 비용 약 ${cost:.4f} (답을 한 번 고치게 하면 그만큼 더 들 수 있어요)",
        "{section}: about ${cost:.4f} (about as much again where the answer has to be mended once)",
    ),
    "run.regenerate.again": (
        "{section}: 같은 말로 받은 답을 이미 정리하셨으니 새로 물어요. 예상 비용 약 ${cost:.4f} (답을 한 번 고치게 하면 그만큼 더 들 수 있어요)",
        "{section}: the answer to these words was settled, so this asks for another: about ${cost:.4f} (about as much again where the answer has to be mended once)",
    ),
    "run.regenerate.before": (
        "{section}: 같은 말로 받은 앞 글은 {path}에 남아 있어요. 새 글을 받은 뒤에도 `newsletter undo {section}` 명령이나 데스크의 기록으로 되돌릴 수 있어요.",
        "{section}: the text that the same words brought before is kept in {path}. Once a new one is taken, `newsletter undo {section}` or the history at the desk brings it back.",
    ),
    "run.regenerate.stored": (
        "{section}: 받아 둔 답이 있어서 돈이 들지 않아요. 다른 답을 원하면 `newsletter regenerate {section} --take none`으로 물린 뒤 다시 실행해 주세요.",
        "{section}: an answer is stored, so this costs nothing. For another one, drop it with `newsletter regenerate {section} --take none` and run this again.",
    ),
    "run.regenerate.left": (
        '{section}: 직접 쓴 것 가운데 앞 이야기의 기사에 기대거나 그런 문장에 이어 쓴 {count}곳은 그 이야기와 함께 빠져요.\n{texts}\n남기고 싶은 문장은 잠근 다음(`newsletter lock {section} "문장"`) 다시 실행해 주세요. 받은 뒤에는 `newsletter undo {section}` 명령으로 앞 글을 되돌려요.',
        '{section}: of what you wrote, {count} that rest on the articles of the earlier story, or follow such a sentence, go with it.\n{texts}\nTo keep a sentence, lock it (`newsletter lock {section} "…"`) and run this again. Once taken, `newsletter undo {section}` brings the earlier text back.',
    ),
    "run.regenerate.kept_out": (
        "{section}: 고치거나 지우신 내용(표나 인용으로 옮긴 것도)을 다시 말해서 새 문장 {count}개를 뺐어요. 다시 넣고 싶은 내용은 지시에 이름이나 수치로 적어 주세요.\n{texts}",
        "{section}: {count} new sentences that tell again what you deleted, changed or put in a table or a quotation were left out. To have one back, name what it tells in the instruction.\n{texts}",
    ),
    "run.regenerate.halfway": (
        "{section}: 새 글을 받기로 했지만 끝까지 마치지 못했어요. {detail} 같은 명령을 다시 실행하면 돈을 더 들이지 않고 이어서 마쳐요.",
        "{section}: the new text was taken, but not all that this asks for could be done. {detail} The same command again goes on from there at no cost.",
    ),
    "run.choices.moved": (
        "그 사이에 글이 바뀌어서 고른 것을 아직 넣지 않았어요. 제안을 다시 열면 지금 글에 맞춰 보여 줘요(돈은 들지 않아요).",
        "The text changed meanwhile, so nothing was taken yet. Open the suggestions again: they are shown for the text as it is now, at no cost.",
    ),
    "run.regenerate.moved": (
        '그 사이에 {section}의 글이 바뀌어서, 고른 곳이 지금 글의 그곳이 아니에요. 답은 남아 있어요. 같은 말로 다시 실행하면(`newsletter regenerate {section} --instruction "{instruction}"`) 돈을 더 들이지 않고 지금 글에 맞춰 보여 주고, `--take all`은 지금 글에 맞춰 모두 받아요.',
        'The text of {section} changed meanwhile, so the chosen places are no longer those of the text. The answer is kept: the same words again (`newsletter regenerate {section} --instruction "{instruction}"`) show it merged into the text as it is now, at no cost, and `--take all` takes all of it.',
    ),
    "run.regenerate.same": (
        "{section}: 바뀐 것이 없어요. 비용 ${cost:.4f}",
        "{section}: nothing changed. Cost ${cost:.4f}",
    ),
    "run.regenerate.proposed": (
        "{section}: 제안 {hunks}곳을 proposals/{section}.json에 두었어요. `--take all`로 받거나 데스크에서 골라 주세요. 비용 ${cost:.4f}",
        "{section}: {hunks} suggestions are in proposals/{section}.json. Take them with `--take all` or pick at the desk. Cost ${cost:.4f}",
    ),
    "run.regenerate.taken": (
        "{section}: 새로 쓴 글로 바꿨어요. `newsletter undo {section}` 명령으로 되돌릴 수 있어요. 비용 ${cost:.4f}",
        "{section}: taken. `newsletter undo {section}` takes it back. Cost ${cost:.4f}",
    ),
    "run.regenerate.first": (
        "{section}: 없던 꼭지를 썼어요. 비용 ${cost:.4f}",
        "{section}: written for the first time. Cost ${cost:.4f}",
    ),
    "run.regenerate.told": (
        "‘{story}’ 이야기는 이미 {section} 꼭지에 있어요. 그 꼭지를 다시 쓰려면 `newsletter regenerate {section}`, 빼려면 `newsletter section remove {section}` 명령을 먼저 써 주세요.",
        "Section {section} tells “{story}” already. To write it again: `newsletter regenerate {section}`; to free the story: `newsletter section remove {section}` first.",
    ),
    "run.reading.story": ("‘{title}’ 이야기의 기사를 읽어요", "reading the articles of “{title}”"),
    "run.regenerate.unread": (
        "‘{title}’ 이야기의 기사를 읽지 못했어요. 본문을 구했다면 `newsletter add {url} --text 파일 --date {date}`로 더하고 `newsletter regenerate {section} --from {story} --date {date}`를 다시 실행해 주세요.\n{details}",
        "The articles of “{title}” could not be read. If you have its text, add it with `newsletter add {url} --text FILE --date {date}` and run `newsletter regenerate {section} --from {story} --date {date}` again.\n{details}",
    ),
    "run.regenerate.titles": (
        '`newsletter title 번호`로 고르거나 `newsletter title "직접 쓴 제목"`으로 바꿔 주세요. 앞의 제목들은 `newsletter undo title`로 되돌려요. 비용 ${cost:.4f}',
        'Choose with `newsletter title NUMBER`, or give your own: `newsletter title "…"`. `newsletter undo title` brings the earlier ones back. Cost ${cost:.4f}',
    ),
    "run.regenerate.fewer": (
        "쓸 만한 새 제목이 {count}개뿐이에요. 나머지는 물린 제목과 같거나 제목으로 쓸 수 없어서 뺐어요.",
        "Only {count} of the new titles can be used. The others were turned down before or are no titles, and were left out.",
    ),
    "run.regenerate.nohunk": (
        "{section}의 제안에는 {number}번째 곳이 없어요. 제안을 다시 열어 주세요.",
        "The suggestions for {section} have no place {number}. Open them again.",
    ),
    "run.regenerate.noproposal": ("{section}에는 기다리는 제안이 없어요.", "{section} has no waiting proposal."),
    "run.nosentence": ("`{section}`에 그런 문장이 없어요: {sentence}", "`{section}` has no such sentence: {sentence}"),
    "run.nostory": (
        "{date} 호의 목록에 `{story}` 이야기가 없어요. `newsletter stories --date {date}`로 목록을 볼 수 있어요.",
        "The list of {date} has no story `{story}`; see `newsletter stories --date {date}`.",
    ),
    "run.nolist": (
        "{date} 호에는 아직 이야기 목록이 없어서 `{story}` 이야기를 찾을 수 없어요.",
        "The issue of {date} has no list of stories yet, so `{story}` cannot be looked up.",
    ),
    "run.story.left": (
        "`{story}` 이야기(‘{title}’)는 목록에서 빠져 있어요: {reason}.{how}",
        "The story `{story}` (“{title}”) is off the list: {reason}.{how}",
    ),
    "run.story.left.undo": (
        " 되돌리려면 `newsletter {action} {story} --undo`를 쓰세요.",
        " Take that back with `newsletter {action} {story} --undo`.",
    ),
    "run.story.left.pin": (
        " 그래도 실으려면 `newsletter pin {story}`로 고정해 주세요.",
        " To have it all the same, pin it: `newsletter pin {story}`.",
    ),
    "run.merge.two": (
        "합칠 이야기를 둘 이상 적어 주세요.",
        "Name two stories or more to merge.",
    ),
    "run.split.all": (
        "{story}의 글을 모두 떼면 나눌 것이 없어요. 남길 글을 빼고 적어 주세요.",
        "All entries of {story} leave nothing to split from. Name those that go, not those that stay.",
    ),
    "run.noentry": (
        "{date} 호의 목록에 `{entry}` 글이 없어요. 글의 id는 `newsletter stories --articles --date {date}`로 볼 수 있어요.",
        "The list of {date} has no article `{entry}`; `newsletter stories --articles --date {date}` shows their ids.",
    ),
    "run.entry.left": (
        "`{entry}` 글(‘{title}’)은 뺀 글이라 이야기가 없어요: {reason}.{how}",
        "The article `{entry}` (“{title}”) was left out and stands in no story: {reason}.{how}",
    ),
    "run.why.same.entry": (
        "`{one}`, `{other}`: 둘은 같은 글이에요({outlet}: {title}). 서로 다른 두 글을 적어 주세요. 글의 id는 `newsletter stories --articles`로 볼 수 있어요.",
        "`{one}`, `{other}`: both are the same article ({outlet}: {title}). Name two; `newsletter stories --articles` shows their ids.",
    ),
    "run.why.same.story": (
        "`{one}`, `{other}`: 둘은 같은 이야기예요({title}). 그 안의 글끼리 견주려면 글의 id를 적어 주세요(`newsletter stories --articles`).",
        "`{one}`, `{other}`: both are the same story ({title}). To compare its articles name their ids (`newsletter stories --articles`).",
    ),
    "run.find.paste": (
        "{url} 주소의 글을 읽을 수 없어요({detail}). 글을 복사해서 붙여 넣어 주세요.",
        "{url} cannot be read ({detail}). Copy the text and paste it here.",
    ),
    "run.find.empty": (
        "읽을 글이 없어요. 링크를 넣거나 글을 붙여 넣어 주세요.",
        "There is no text to read. Give a link, or paste the text.",
    ),
    "run.find.noarticle": ("{article}: 이 호에 없는 기사예요.", "{article}: this issue has no such article."),
    "run.find.nosentence": (
        "근거를 달 문장을 찾지 못했어요. 본문의 문장에 커서를 두고 다시 해 주세요.",
        "There is no sentence here that could take a source. Put the cursor into one and try again.",
    ),
    "run.find.direct": ("직접", "direct"),
    "run.notitle.empty": ("제목을 비워 둘 수는 없어요.", "The title cannot be empty."),
    "run.find.unreadable": (
        "{url} 주소의 글을 읽을 수 없어요({detail}). 글을 파일에 붙여 넣고 --text FILE로 알려 주세요.",
        "{url} cannot be read ({detail}). Paste the text into a file and give it with --text FILE.",
    ),
    "run.gate.blocks": (
        "보내기 전에 꼭 고칠 곳이 {count}곳 남았어요. `newsletter check`로 볼 수 있어요.",
        "{count} blocking findings are open; see `newsletter check`.",
    ),
    "run.regenerate.conflicts": (
        "{section}: 고친 문장과 부딪힌 곳이 {count}곳이에요. 고친 문장을 그대로 두었고, 두 문장은 `newsletter check`에 나와요.",
        "{section}: {count} of your sentences met another; yours stay, and `newsletter check` shows both.",
    ),
    "run.gate.past": (
        "그사이에 지난 행사가 있어요. {lines}",
        "An event is over by now. {lines}",
    ),
    "run.gate.extractive": (
        "아직 기사 문장을 옮겨 놓은 초안이에요. 꼭지를 고쳐 쓴 뒤에 보낼 수 있어요.",
        "This draft still holds source sentences only.",
    ),
    "run.gate.sample": ("견본 호는 보낼 수 없어요.", "A sample issue cannot be sent."),
    "run.gate.ad": (
        "광고 꼭지가 있는데 제목에 (광고)를 붙일지 아직 정하지 않았어요. `--ad`(붙여요)나 `--no-ad`(붙이지 않아요)로 정해 주세요.",
        "There is a sponsor section, and nobody said whether the subject carries (광고). Choose with `--ad` or `--no-ad`.",
    ),
    "run.gate.test": (
        "시험 메일을 먼저 보내 주세요: `newsletter send --to 내주소`",
        "Send a test mail first: `newsletter send --to ADDRESS`.",
    ),
    "run.gate.changed": (
        "시험 메일 뒤에 글이 바뀌었어요. 시험 메일을 다시 보내 확인하거나, 바뀐 대로 보내려면 `--changed`를 붙여 주세요.",
        "The text changed since the test mail. Send another test, or add `--changed` to let it go as it is now.",
    ),
    "run.gate.audience": (
        "받을 사람이 없어요. `newsletter audience add 주소`로 더해 주세요.",
        "There is no audience; add one with `newsletter audience add ADDRESS`.",
    ),
    "run.nopreheader": (
        '권할 미리보기 문장이 없어요. `newsletter title --preheader "새 문장"`처럼 직접 적거나 `newsletter regenerate title`을 먼저 실행해 주세요.',
        'There is no preheader on offer. Give one (`newsletter title --preheader "…"`), or run `newsletter regenerate title` first.',
    ),
    "run.regenerate.preheader": (
        "새 미리보기 문장: {text}\n  제목과 함께 받으려면 `newsletter title 번호 --preheader`, 이것만 받으려면 `newsletter title --preheader`",
        "New preheader: {text}\n  Take it with a title: `newsletter title NUMBER --preheader`, or alone: `newsletter title --preheader`",
    ),
    "run.regenerate.preheader.kept": (
        "  받지 않으면 제목을 골라도 지금 문장이 그대로예요: {text}",
        "  Otherwise the one that stands is kept with any title: {text}",
    ),
    "run.regenerate.preheader.wrong": (
        "  받지 않으면 제목을 골라도 지금 문장이 그대로예요. 그 문장은 꼭지와 맞지 않아요: {text}",
        "  Otherwise the one that stands is kept with any title, and it does not hold: {text}",
    ),
    "run.regenerate.preheader.none": ("  지금은 미리보기 문장이 없어요.", "  There is none yet."),
    "run.notitle": (
        "{number}번 제목은 없어요. 1부터 {count}까지 고르거나 제목을 따옴표로 적어 주세요.",
        "There is no title {number}. Choose 1 to {count}, or give your own in quotes.",
    ),
    "run.frozen": (
        "{date} 호는 이미 구성되어 있어서 다시 모으거나 고르지 않아요.",
        "The issue of {date} has its outline already: nothing is collected or chosen again.",
    ),
    "run.shape.planned": (
        "{day} 호는 이미 다른 모양으로 구성했어요. `outline.yaml`의 shape를 고치면 다음에 다시 쓰는 꼭지부터 {shape} 모양으로 써요. 처음부터 새로 구성하려면 이 호의 폴더를 다른 곳에 옮겨 두고 다시 해 주세요.",
        "The issue of {day} is planned already, in another shape. Change `shape` in its `outline.yaml`, and what is written again from then on is a {shape}. To plan it anew, move the issue's folder elsewhere and try again.",
    ),
    "run.shape.begun": (
        "{day} 호의 구성을 이미 묶음으로 맡겨서 모양을 바꿀 수 없어요. 답이 온 뒤에 `outline.yaml`에서 고쳐 주세요.",
        "The plan of {day} is being made in a batch, so its shape cannot change now. Change it in `outline.yaml` once the reply is there.",
    ),
    "run.lost": (
        "{section} 꼭지({heading})의 파일이 없어졌어요. `newsletter undo {section}` 명령을 쓰면 마지막 글이 돌아오고, `newsletter section remove {section}` 명령을 쓰면 이번 호에서 빠져요.",
        "The file of section {section} ({heading}) is gone. `newsletter undo {section}` puts its last text back, `newsletter section remove {section}` leaves it out.",
    ),
    "run.told.twice": (
        "{section} 꼭지와 같은 일로 보여요(두 쪽 기사에 함께 나오는 것: {shared}). 한 꼭지로 모으고 `newsletter section remove {other}`로 빼거나, 무엇이 다른지 적어 주세요.",
        "Seems to tell the event of {section} again (the articles of both have: {shared}). Make one section of the two and take this one out with `newsletter section remove {other}`, or say what is different.",
    ),
    "run.told.twice.alike": (
        "{section} 꼭지와 같은 일로 보여요(두 쪽 기사의 글이 거의 같아요). 한 꼭지로 모으고 `newsletter section remove {other}`로 빼거나, 무엇이 다른지 적어 주세요.",
        "Seems to tell the event of {section} again (the articles of both say nearly the same). Make one section of the two and take this one out with `newsletter section remove {other}`, or say what is different.",
    ),
    "run.conflict": (
        "다시 쓴 글에는 이 문장 대신 이 말이 있어요: “{other}” 이대로 고치면 직접 쓰신 문장(“{mine}”) 자리에 그 말이 들어가요. 그대로 두려면 이유를 적고 넘겨 주세요.",
        "The rewrite says “{other}” in the place of this sentence. The fix takes out your “{mine}” and puts that one there. To keep yours, dismiss this with a reason.",
    ),
    "run.conflict.many": (
        "다시 쓴 글에는 직접 쓰신 여기 문장들 대신 이 말이 있어요: “{other}” 어느 쪽을 남길지 골라 주세요.",
        "The rewrite says “{other}” in the place of your sentences here. Choose which of the two stays.",
    ),
}
