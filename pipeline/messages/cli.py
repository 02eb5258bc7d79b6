"""Texts of the family `cli`: key -> (Korean, English)."""

from pipeline.messages import cli_help, cli_send

TABLE: dict[str, tuple[str, str]] = {
    **cli_help.TABLE,
    **cli_send.TABLE,
    "cli.all.none": (
        "{path} 아래에 sources.yaml이 있는 폴더가 없어요.",
        "There is no folder with a sources.yaml below {path}.",
    ),
    "cli.all.fresh": (
        "`--fresh`는 한 뉴스레터에서만 쓸 수 있어요. `newsletter -w 폴더 run --fresh …`로 해 주세요.",
        "`--fresh` is for one newsletter: use `newsletter -w FOLDER run --fresh …`.",
    ),
    "cli.all.shape": (
        "`--shape`는 한 뉴스레터에서만 쓸 수 있어요. `newsletter -w 폴더 run --shape …`로 해 주세요.",
        "`--shape` is for one newsletter: use `newsletter -w FOLDER run --shape …`.",
    ),
    "cli.all.summary": (
        "뉴스레터 {count}개: 됨 {done}, 사람이 볼 것 {person}, 못 함 {failed}",
        "{count} newsletters: {done} done, {person} for a person, {failed} failed",
    ),
    "cli.all.row.done": ("- {name}: 됐어요.", "- {name}: done."),
    "cli.all.row.person": ("- {name}: 사람이 볼 일이 있어요({code}).", "- {name}: a person must look ({code})."),
    "cli.all.row.failed": ("- {name}: 못 했어요({code}).", "- {name}: failed ({code})."),
    "cli.all.signal": (
        "이 뉴스레터의 프로세스가 신호 {number}번으로 끝났어요. 그 컴퓨터의 메모리를 확인하고 다시 실행해 주세요.",
        "This newsletter's process was ended by signal {number}. Check that machine's memory and run again.",
    ),
    "cli.cluster.work": (
        "클러스터가 읽기를 끝내지 못했어요({kind}: {detail}). 일꾼이 살아 있는지 보고 다시 실행하거나, `--cluster` 없이 실행해 주세요.",
        "The cluster did not finish reading ({kind}: {detail}). See that its workers live and run again, or run without `--cluster`.",
    ),
    "cli.cluster.address": (
        "클러스터 주소({address})는 `tcp://컴퓨터:8786`이나 `tls://컴퓨터:8786`처럼 적어 주세요.",
        "The cluster's address ({address}) must look like `tcp://MACHINE:8786` or `tls://MACHINE:8786`.",
    ),
    "cli.cluster.missing": (
        "`--cluster`에 필요한 dask가 없어요. 프로그램을 내려받은 폴더에서 `pip install '.[scale]'`로 설치해 주세요.",
        "`--cluster` needs dask: run `pip install '.[scale]'` in the folder that you downloaded the program to.",
    ),
    "cli.cluster.noanswer": (
        "클러스터 {address}에 연결하지 못했어요({detail}). `dask scheduler`가 돌고 있는지, 주소가 맞는지 확인해 주세요.",
        "No answer from the cluster at {address} ({detail}). Is `dask scheduler` running there?",
    ),
    "cli.cluster.noworkers": (
        "클러스터 {address}에 일꾼이 없어요. `dask worker {address}`로 하나 이상 띄워 주세요.",
        "The cluster at {address} has no workers: start one with `dask worker {address}`.",
    ),
    "cli.cluster.version": (
        "일꾼 {worker}의 프로그램이 달라요({found}). 여기와 같은 {own}을 설치하고 일꾼을 다시 띄워 주세요.",
        "The program of worker {worker} is another one ({found}): install {own} there, as here, and start the worker again.",
    ),
    "cli.cluster.gone": (
        "일꾼이 모두 사라져서 하지 못했어요. 일꾼을 다시 띄우고 한 번 더 실행해 주세요.",
        "Not done: all workers are gone. Start workers and run again.",
    ),
    "cli.cluster.lost": (
        "클러스터가 이 뉴스레터를 끝내지 못했어요({kind}: {detail}). 다시 실행하면 멈춘 곳부터 이어서 해요.",
        "The cluster did not finish this newsletter ({kind}: {detail}). Run again to go on from here.",
    ),
    "cli.cluster.open": (
        "! {address}에는 TLS가 없어요. 그 주소에 닿는 사람은 누구나 일꾼의 컴퓨터에서 무엇이든 실행할 수 있으니, 믿을 수 있는 망에서만 쓰거나 tls://로 바꿔 주세요.",
        "! {address} has no TLS: whoever reaches it can run anything on the workers' machines. Use a network you trust, or tls://.",
    ),
    "cli.known": (" 있는 호: {dates}", " Issues: {dates}"),
    "cli.stopped": ("멈췄어요. 다시 실행하면 이어서 해요.", "Stopped. Run again to go on from here."),
    "cli.unexpected": (
        "예상하지 못한 문제가 생겼어요({kind}: {detail}). `newsletter -v …`로 다시 실행하면 자세히 볼 수 있어요.",
        "Something unexpected happened ({kind}: {detail}). Run with -v for details.",
    ),
    "cli.severity.block": ("필수", "must"),
    "cli.severity.warn": ("권고", "advice"),
    "cli.severity.note": ("참고", "note"),
    "cli.done": ("마쳤어요.", "Done."),
    "cli.nothing": ("되돌릴 결정이 없어요.", "There was no such decision."),
    "cli.undone": ("{section}: 되돌렸어요.", "{section}: undone."),
    "cli.redone": ("{section}: 다시 했어요.", "{section}: redone."),
    "cli.locked": ("{section}: 잠갔어요.", "{section}: locked."),
    "cli.unlocked": ("{section}: 풀었어요.", "{section}: unlocked."),
    "cli.dismissed": ("{finding}: 넘겼어요({reason}).", "{finding}: dismissed ({reason})."),
    "cli.title.preheader": (
        "미리보기 문장을 바꿔요. 값이 없으면 `regenerate title`이 새로 쓴 문장으로요.",
        "Change the preheader; without a value, to the one that `regenerate title` wrote.",
    ),
    "cli.title.preheader.now": ("미리보기 문장: {text}", "Preheader: {text}"),
    "cli.title.now": ("지금 제목: {title}", "Title: {title}"),
    "cli.added": (
        "{identifier}: {title} ({sentences}문장). `[^{identifier}.1]`처럼 인용할 수 있어요.",
        "{identifier}: {title} ({sentences} sentences). Cite it like `[^{identifier}.1]`.",
    ),
    "cli.fresh.agree": ("새로 쓸까요?", "Draft it afresh?"),
    "cli.hunk": ("받을까요?", "Take it?"),
    "cli.skip": ("{date} 호를 쉬어요: {reason}", "{date} is left out: {reason}"),
    "cli.unskip": ("{date} 호를 다시 내요.", "{date} is back in."),
    "cli.nocost": ("아직 쓴 비용이 없어요.", "Nothing was spent yet."),
    "cli.status.none": (
        "아직 호가 없어요. `newsletter run`으로 첫 호를 만들어 보세요.",
        "No issue yet; `newsletter run` makes the first.",
    ),
    "cli.demo.next": (
        (
            "해 볼 것:\n  {newsletter} desk                                       원문과 나란히 읽고 고치기\n"
            '  {newsletter} regenerate s1 --instruction "더 짧게"      꼭지 하나만 다시 쓰기\n'
            "  {newsletter} check                                      확인할 곳 보기\n"
            "진짜 소식으로 하려면: newsletter init 폴더"
        ),
        (
            "Try:\n  {newsletter} desk                                       read it beside its sources\n"
            '  {newsletter} regenerate s1 --instruction "shorter"      write one section again\n'
            "  {newsletter} check                                      see the findings\n"
            "For real news: newsletter init DIR"
        ),
    ),
    "cli.init.exists": (
        "{path}에는 이미 sources.yaml이 있어요. 아무것도 바꾸지 않았어요.",
        "{path} has a sources.yaml already; nothing was changed.",
    ),
    "cli.init.done": (
        "{path}에 새 뉴스레터를 만들었어요.\n다음: newsletter.env에 키를 적고(없어도 돼요), sources.yaml에서 이름과 인사말을 고치고, `{command} run`을 실행해 주세요.",
        "A new newsletter is in {path}.\nNext: put your key into newsletter.env (or none), set name and greeting in sources.yaml, then `{command} run`.",
    ),
    "cli.source.added": ("더했어요: {name} {url}", "Added: {name} {url}"),
    "cli.why.base": ("(처음 값: 아무 글이나 두 개)", "(where any two entries start)"),
    "cli.why.days": ("(나온 날의 차이)", "(days apart)"),
    "cli.why.outlet": ("(같은 매체)", "(one outlet)"),
    "cli.why.outlet_strength": ("(같은 매체가 비슷한 말을 되풀이)", "(one outlet in like words)"),
    "cli.why.meaning": ("(뜻이 얼마나 가까운지)", "(how near they are in meaning)"),
    "cli.why.third": ("(둘 모두와 가까운 다른 글)", "(a third article that is near to both)"),
    "cli.why.apart": ("(한 글과 가까운 글이 다른 글과는 먼 정도)", "(what is near to one is farther from the other)"),
    "cli.why.rival": ("(다른 어느 글보다 서로 가까운 정도)", "(nearer to each other than to any other article)"),
    "cli.why.name_clash": ("(제목의 이름이 서로 다름)", "(the titles name others)"),
    "cli.why.edition_clash": (
        "(제목의 모델이 버전이나 크기가 다름)",
        "(the titles name other versions or sizes of one model)",
    ),
    "cli.why.lead_clash": (
        "(제목의 가장 드문 이름이 상대 글에 없음)",
        "(each title's rarest name is not in the other)",
    ),
    "cli.why.together": ("지금 한 이야기예요({one}).", "They stand in one story now ({one})."),
    "cli.why.two": ("지금 다른 이야기예요({one}, {other}).", "They stand in two stories now ({one}, {other})."),
    "cli.why.left": ("뺀 글이에요: {title} ({reason})", "Left out: {title} ({reason})"),
    "cli.why.editor": ("편집자가 그렇게 정했어요.", "The editor decided that."),
    "cli.why.mean": (
        "글 한 쌍이 아니라, 두 이야기의 모든 글 짝을 평균한 점수가 {least}(이미 따로 서 있던 이야기는 {firmly}) 이상이어야 한 이야기가 돼요.",
        "Not one pair makes a story: the mean of all pairs between two stories has to be {least} at least ({firmly} where both stood already).",
    ),
    "cli.why.alone": (
        "소식 모음, 할인 알림, 팟캐스트, 행사 안내는 어느 이야기에도 묶지 않아요.",
        "Roundups, offers, podcasts and events join no story.",
    ),
    "cli.why.far": (
        "나온 날이 {days}일 넘게 떨어진 두 글은 견주지 않아요.",
        "Two entries more than {days} days apart are not compared.",
    ),
    "cli.why.sum": (
        "점수는 위 값을 모두 더해 1 / (1 + e^-합)으로 바꾼 거예요. 같은 말로 이을 수 없으면 0이에요.",
        "The score is 1 / (1 + e^-sum) of the values above, and 0 where too little is shared to link the two.",
    ),
    "cli.come": ("지난 호에서 말한 날이 {count}건 왔어요.", "{count} days that earlier issues named have come:"),
    "cli.unsure.none": ("헷갈리는 짝이 없어요.", "No stories are in doubt."),
    "cli.unsure.some": (
        "한 이야기일지도 모르는 짝이 {count}개예요. 앞의 수는 닮은 정도예요(0.55부터, 이미 따로 서 있던 이야기는 0.65부터 저절로 합쳐요).",
        "{count} pairs may be one story; the number is how alike they are (from 0.55 on they are put together, from 0.65 on where both stood before).",
    ),
    "cli.unsure.do": (
        "같은 이야기면 `newsletter merge {one} {other}`로 합쳐 주세요. 그대로 두면 따로예요.",
        "Put two together with `newsletter merge {one} {other}`; left alone they stay apart.",
    ),
    "cli.unsure.hint": (
        "닮았지만 따로 둔 이야기는 `newsletter stories --unsure`로 볼 수 있어요.",
        "`newsletter stories --unsure` shows stories that are alike and stand apart.",
    ),
    "cli.shape.digest": ("여러 소식", "digest"),
    "cli.shape.deep-dive": ("깊이 읽기", "deep dive"),
    "cli.shape.auto": (
        "이번 주 모양: {shape}. 가장 넓게 퍼진 이야기를 매체 {first}곳이, 다음을 {second}곳이 전했어요. 다섯 곳 이상이고 다음의 두 배 이상이면 깊이 읽기예요(이번 호만 `run --shape`로, 늘 `sources.yaml`의 shape로 정할 수 있어요).",
        "This week's shape: {shape}. The widest story is told by {first} outlets, the next by {second}; at five and twice the next it is a deep dive (`run --shape` decides otherwise for this issue, `shape` in `sources.yaml` for all).",
    ),
    "cli.shape.chosen": (
        "이번 주 모양: {shape}(`--shape`로 정했어요). 가장 넓게 퍼진 이야기를 매체 {first}곳이, 다음을 {second}곳이 전했어요.",
        "This week's shape: {shape} (chosen by `--shape`). The widest story is told by {first} outlets, the next by {second}.",
    ),
    "cli.shape.set": (
        "이번 주 모양: {shape}(`sources.yaml`의 shape). 가장 넓게 퍼진 이야기를 매체 {first}곳이, 다음을 {second}곳이 전했어요.",
        "This week's shape: {shape} (`shape` in `sources.yaml`). The widest story is told by {first} outlets, the next by {second}.",
    ),
    "cli.since.story": (
        "그 뒤에 온 이야기: {story} {title} ({outlets})",
        "Came since: {story} {title} ({outlets})",
    ),
    "cli.since.corrected": ("원문이 바뀌었어요: {title} ({outlet})", "Corrected at its source: {title} ({outlet})"),
    "cli.since.some": (
        "구성한 뒤에 글 {entries}개가 왔고, 실을 만한 새 이야기가 {ranked}개, 바뀐 원문이 {corrected}개예요. 이번 호는 그대로 두었어요. `newsletter late`로 보고 담을 수 있어요.",
        "Since the outline: {entries} entries, {ranked} new stories that would rank, {corrected} sources corrected. The issue is as it was; `newsletter late` shows them and takes one.",
    ),
    "cli.since.none": (
        "구성한 뒤에 온 글도, 바뀐 원문도 없어요.",
        "Nothing came since the outline, and no source was corrected.",
    ),
    "cli.since.unknown": (
        "구성한 뒤에 온 소식은 찾지 못했어요: {reason}",
        "What came since the outline could not be looked for: {reason}",
    ),
    "cli.late.none": (
        "그 뒤에 온 이야기가 없어요(새 글 {entries}개).",
        "No story came since ({entries} new entries).",
    ),
    "cli.late.some": (
        "그 뒤에 이야기 {stories}개가 왔어요(새 글 {entries}개). ★ {ranked}개는 이번 호에 실린 이야기보다 점수가 높거나 같아요.",
        "{stories} stories came since ({entries} new entries); the {ranked} with ★ rank with those the issue tells.",
    ),
    "cli.late.take": (
        "담으려면 `newsletter late --take {story}`. 그 꼭지만 쓰고 다른 꼭지는 그대로예요.",
        "Take one with `newsletter late --take {story}`: that section alone is written.",
    ),
    "cli.late.more": (
        "이미 실은 이야기의 글이 {count}개 더 왔어요. 꼭지에 담으려면 `newsletter add`로 근거에 더해 주세요.",
        "{count} more entries came of stories that the issue tells; `newsletter add` makes one a source of its section.",
    ),
    "cli.late.same": ("인용한 원문은 그대로예요.", "The cited pages say what they said."),
    "cli.late.corrected": (
        "인용한 문장이 바뀐 원문이 {count}개 있어요. `newsletter desk`의 ‘보내기’에서 다시 읽으면 어디가 달라졌는지 보여 줘요.",
        "{count} cited pages say something else now; reading them again on the desk's sending screen shows where.",
    ),
    "cli.late.price": (
        "‘{story}’: 기사 {articles}개를 읽었고, 꼭지를 쓰는 데 ${cost:.3f}쯤 들어요.",
        "“{story}”: {articles} articles are read; its section costs about ${cost:.3f}.",
    ),
    "cli.late.agree": ("쓸까요?", "Write it?"),
    "cli.late.left": (
        "쓰지 않았어요. 읽은 기사는 남겨 두었어요.",
        "Not written. The articles that were read are kept.",
    ),
    "cli.late.taken": (
        "{section} 꼭지로 담았어요: {story}. 자리를 옮기려면 `newsletter section move`.",
        "Taken in as {section}: {story}. `newsletter section move` puts it elsewhere.",
    ),
    "cli.why.score": ("점수 {score:.2f}, 시간 차이 {hours:.0f}시간", "score {score:.2f}, {hours:.0f} hours apart"),
    "cli.novelty.follow-up": ("[후속]", "[follow-up]"),
    "cli.novelty.repeat": ("[지난 소식]", "[repeat]"),
    "cli.rumour": ("[소문]", "[rumour]"),
    "cli.origin": ("[출처 하나: {outlet}]", "[single origin: {outlet}]"),
    "cli.leftout": (
        "글 {count}개를 뺐어요. 하나하나는 stories.json의 left_out에 있어요.",
        "{count} entries were left out; stories.json lists each.",
    ),
    "cli.frozen.note": (
        (
            "기억해 두었어요. 이 호는 이미 구성되어 있어서 그대로예요. 꼭지의 이야기를 바꾸려면 "
            "`newsletter regenerate 꼭지 --from 이야기`를 쓰세요."
        ),
        (
            "Remembered. This issue has its outline already and stays as it is. To tell another story in a section: "
            "`newsletter regenerate SECTION --from STORY`."
        ),
    ),
    "cli.regenerate.writing": (
        "{section} 쓰는 중 · 문장 {count}개 · {last}",
        "writing {section} · {count} sentences · {last}",
    ),
    "cli.regenerate.stopped": (
        "{section}: 그만뒀어요. 아무것도 바뀌지 않았어요. 이미 시작한 요청은 청구될 수 있어서 `newsletter cost`에 따로 적어 두었어요.",
        "{section}: given up. Nothing has changed. The request that had begun may be billed; `newsletter cost` lists it apart.",
    ),
    "cli.waiting": (
        "{section}: 기다리던 제안을 받아요(지시: {instruction}). 모델에 새로 묻지 않아서 비용이 없어요.",
        "{section}: taking the waiting proposal (instruction: {instruction}); the model is not asked again.",
    ),
    "cli.add.story": ("이 이야기의 꼭지에 더해요.", "Add it to this story's section."),
    "cli.add.text": ("읽을 수 없는 글을 붙여 넣은 파일", "A file with the text, where the page cannot be read."),
    "cli.add.title": ("글 제목", "Its title."),
    "cli.add.outlet": ("매체 이름", "Its outlet."),
    "cli.add.author": ("글쓴이", "Its author."),
    "cli.add.one": ("--text는 주소 하나에만 쓸 수 있어요.", "--text goes with one address only."),
    "cli.section.add": ("내 꼭지를 더해요.", "Add a section of your own."),
    "cli.section.move": ("꼭지를 옮겨요.", "Move a section."),
    "cli.section.remove": ("꼭지를 빼요(글은 history에 남아요).", "Take a section out; its text stays in history."),
    "cli.section.removed": (
        "{section}: 꼭지를 뺐어요. 글은 {path} 파일에 남아 있어요.",
        "{section}: taken out. Its text stays in {path}.",
    ),
    "cli.section.after": ("이 꼭지 뒤에", "Behind this section."),
    "cli.section.text": ("글이 든 파일(-는 표준 입력)", "A file with the text (- is standard input)."),
    "cli.desk.port": ("포트(기본: 비어 있는 번호)", "Port (default: a free one)."),
    "cli.desk.nobrowser": ("브라우저를 열지 않아요.", "Do not open a browser."),
    "cli.desk.hostport": ("ssh 터널로 볼 때의 주소", "The address as seen through an ssh tunnel."),
    "cli.sources.list": ("소스를 보여 줘요.", "Print the sources."),
    "cli.sources.add": ("주소의 피드를 찾아 더해요.", "Find a feed and add it."),
    "cli.sources.name": ("이름", "Its name."),
    "cli.sources.check": ("지금 모두 읽어 보고 상태를 보여 줘요.", "Ask all of them now."),
    "cli.sources.import": ("OPML 파일의 피드를 더해요.", "Add the feeds of an OPML file."),
    "cli.sources.export": ("OPML로 내보내요.", "Print the sources as OPML."),
    "cli.finding.again": (
        "다시 쓰기: `newsletter regenerate {section}`",
        "Write again: `newsletter regenerate {section}`",
    ),
    "cli.more": ("그 밖에 {count}개 더 있어요", "… and {count} more"),
}
