"""Texts of the family `cli`: key -> (Korean, English)."""

from pipeline.messages import cli_help, cli_send, cli_stories, cli_usage

TABLE: dict[str, tuple[str, str]] = {
    **cli_help.TABLE,
    **cli_send.TABLE,
    **cli_stories.TABLE,
    **cli_usage.TABLE,
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
    "cli.section.moved": ("{section}: 이제 {after} 다음이에요.", "{section}: now behind {after}."),
    "cli.nothing": ("되돌릴 결정이 없어요.", "There was no such decision."),
    "cli.section.fronted": (
        "{path}: 꼭지 파일이라서 머리(`---` 사이)는 빼고 글만 넣었어요.",
        "{path} is a section's file: its front matter (between `---`) was left out.",
    ),
    "cli.regenerate.failed": (
        "{section}: 쓸 수 있는 답을 받지 못했지만, 받은 답에 ${cost:.4f}가 들었어요.",
        "{section}: no answer could be used, but those that came cost ${cost:.4f}.",
    ),
    "cli.undone": ("{section}: 되돌렸어요.", "{section}: undone."),
    "cli.redone": ("{section}: 다시 했어요.", "{section}: redone."),
    "cli.locked": ("{section}: 잠갔어요.", "{section}: locked."),
    "cli.unlocked": ("{section}: 풀었어요.", "{section}: unlocked."),
    "cli.unlocked.single": (
        "따로 잠가 둔 문장 {count}개는 그대로 잠겨 있어요. 이 문장까지 풀려면 `newsletter unlock {section}` 명령을 한 번 더 실행해 주세요.",
        "{count} sentences that were locked by themselves still are. To open them too, run `newsletter unlock {section}` again.",
    ),
    "cli.dismissed": ("{finding}: 넘겼어요({reason}).", "{finding}: dismissed ({reason})."),
    "cli.title.take": (
        "제목에는 --take {take} 대신 `newsletter title 번호`로 하나를 골라요. 다시 써 달라고만 하려면 --take를 빼요.",
        "Of titles one is chosen with `newsletter title N`, not with --take {take}. Leave --take out to have them written again.",
    ),
    "cli.title.subject.option": (
        '메일 제목을 제목과 따로 적어요. 비우면(`""`) 다시 제목을 따라가요.',
        "Give the mail a subject of its own; empty, it follows the title again.",
    ),
    "cli.title.preheader": (
        "미리보기 문장을 바꿔요. 값이 없으면 `regenerate title`이 새로 쓴 문장으로요.",
        "Change the preheader; without a value, to the one that `regenerate title` wrote.",
    ),
    "cli.title.preheader.now": ("미리보기 문장: {text}", "Preheader: {text}"),
    "cli.title.subject": (
        '메일 제목은 그대로예요: {text} (바꾸려면 `newsletter title --subject "새 제목"`)',
        'The mail\'s subject stays: {text} (change it with `newsletter title --subject "…"`)',
    ),
    "cli.title.repeated": (
        '미리보기 문장도 제목과 같은 소식이에요: {text} (바꾸려면 `newsletter title --preheader "새 문장"`)',
        'The preheader tells the same news as the title: {text} (change it with `newsletter title --preheader "…"`)',
    ),
    "cli.title.repeated.instead": (
        "함께 새로 쓴 문장은 다른 소식이에요: {text} (받으려면 `newsletter title --preheader`)",
        "The one written with the titles tells another: {text} (take it with `newsletter title --preheader`)",
    ),
    "cli.title.title.now": ("지금 제목: {text}", "Title: {text}"),
    "cli.title.subject.now": ("메일 제목: {text}", "Mail subject: {text}"),
    "cli.added": (
        "{identifier}: {title} ({sentences}문장). `[^{identifier}.1]`처럼 인용할 수 있어요.",
        "{identifier}: {title} ({sentences} sentences). Cite it like `[^{identifier}.1]`.",
    ),
    "cli.fresh.agree": ("새로 쓸까요?", "Draft it afresh?"),
    "cli.check.looked": (
        "다른 newsletter 명령이 이 호를 쓰고 있어서 읽어 보기만 했어요. findings.json은 그대로예요.",
        "Another newsletter command is writing in this issue, so this only looked; findings.json is as it was.",
    ),
    "cli.change.split": ("  (말은 그대로이고 문단만 나뉘어요)", "  (the same words; a paragraph is split)"),
    "cli.change.joined": ("  (말은 그대로이고 문단만 합쳐져요)", "  (the same words; paragraphs are joined)"),
    "cli.change.blanks": ("  (말은 그대로이고 띄운 곳만 달라져요)", "  (the same words; only blanks differ)"),
    "cli.hunk": ("({number}/{count}) 받을까요? [Y/n/a/q/?]", "({number}/{count}) Take it? [Y/n/a/q/?]"),
    "cli.hunk.help": (
        "y(엔터): 이곳을 받아요. n: 두어요. a: 이곳부터 끝까지 모두 받아요. q: 멈춰요. 받은 곳은 남고 나머지는 받지 않아요.",
        "y (Enter): take this one. n: leave it. a: take this one and all the rest. q: stop; what was taken stays, no more is taken.",
    ),
    "cli.hunk.taken": ("{count}곳 가운데 {taken}곳을 받았어요.", "{taken} of {count} taken."),
    "cli.hunk.left": (
        "{section}: 받은 곳이 없어요. 제안은 그대로 기다려요. `newsletter regenerate {section} --take all`로 모두 받거나 `--take none`으로 버릴 수 있어요.",
        "{section}: nothing was taken and the suggestions wait. `newsletter regenerate {section} --take all` takes them, `--take none` drops them.",
    ),
    "cli.fix.ask": ("({number}/{count}) 고칠까요? [Y/n/a/q/?]", "({number}/{count}) Make it? [Y/n/a/q/?]"),
    "cli.fix.ask.help": (
        "y(엔터): 이렇게 고쳐요. n: 두어요. a: 여기부터 끝까지 모두 고쳐요. q: 멈춰요. 고친 곳은 남아요.",
        "y (Enter): make this one. n: leave it. a: make this one and all the rest. q: stop; what was made stays.",
    ),
    "cli.fix.count": (
        "고칠 말이 있는 곳 {count}곳, 그 가운데 확실한 곳 {sure}곳",
        "Findings with a fix: {count}; sure ones: {sure}",
    ),
    "cli.fix.how": (
        "고치려면 `newsletter fix 번호`로 고르거나 `newsletter fix --sure`로 확실한 것을 모두 고쳐요.",
        "Make them with `newsletter fix FINDING`, or all that are sure with `newsletter fix --sure`.",
    ),
    "cli.fix.which": ("번호와 --sure 가운데 하나만 적어 주세요.", "Give findings or --sure, not both."),
    "cli.fix.gone": (
        "{finding}: 앞에서 고친 말 때문에 문장이 달라져서 그대로 뒀어요. `newsletter check`로 지금 문장을 봐 주세요.",
        "{finding}: left alone, for an earlier fix changed its sentence. See it as it is now with `newsletter check`.",
    ),
    "cli.fix.done": (
        "{count}곳을 고쳤어요. 되돌리려면 `newsletter undo 꼭지`를 고친 수만큼 실행해 주세요.",
        "{count} fixed. `newsletter undo SECTION` takes one back at a time.",
    ),
    "cli.fix.none": ("고친 곳이 없어요.", "Nothing was fixed."),
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
    "cli.init.strangers": (
        "{path} 폴더에 다른 파일이 {count}개 있어요: {names}.",
        "{path} holds {count} other files: {names}.",
    ),
    "cli.init.mend": (
        "빈 폴더를 적어 주세요. 여기에 만들려면 `--yes`를 붙여요. 있던 파일은 그대로 둬요.",
        "Name an empty folder, or add `--yes` to make the newsletter here; what is there stays as it is.",
    ),
    "cli.init.agree": (
        "여기에 뉴스레터를 만들까요? 있던 파일은 그대로 둬요.",
        "Make the newsletter here? What is there stays as it is.",
    ),
    "cli.init.left": ("만들지 않았어요. 바뀐 것이 없어요.", "Nothing was made; nothing changed."),
    "cli.init.done": (
        "{path}에 새 뉴스레터를 만들었어요.\n다음: newsletter.env에 키를 적고(없어도 돼요), sources.yaml에서 이름과 인사말을 고치고, `{command} run`을 실행해 주세요.",
        "A new newsletter is in {path}.\nNext: put your key into newsletter.env (or none), set name and greeting in sources.yaml, then `{command} run`.",
    ),
    "cli.source.added": ("더했어요: {name} {url}", "Added: {name} {url}"),
    "cli.frozen.note": (
        (
            "기억해 두었어요. 이 호는 이미 구성되어 있어서 그대로예요. 꼭지를 하나 더 쓰려면 `newsletter late --take 이야기`, "
            "꼭지의 이야기를 바꾸려면 `newsletter regenerate 꼭지 --from 이야기`를 쓰세요."
        ),
        (
            "Remembered. This issue has its outline already and stays as it is. For one section more: "
            "`newsletter late --take STORY`. To tell another story in a section: "
            "`newsletter regenerate SECTION --from STORY`."
        ),
    ),
    "cli.regenerate.settled": (
        "{section}: 버릴 고침은 없었어요(이미 받았어요). 부딪힌 곳 {count}개는 지금 글대로 두고 알림을 거뒀어요.",
        "{section}: no change was left to drop (they were taken). Its {count} conflicts are settled as the text stands.",
    ),
    "cli.regenerate.nothing": (
        "{section}에는 버릴 제안이 없어요. `--take none`은 기다리는 제안을 버리기만 하고 지시대로 새로 묻지 않아요. 새로 쓰려면 `--take none` 없이 다시 실행해 주세요.",
        "{section} has no waiting proposal to drop. `--take none` only drops one and asks for nothing, whatever the instruction says; run this again without it to have the section written.",
    ),
    "cli.regenerate.read": (
        "기사 {articles}개를 읽어 두었어요: {names}",
        "{articles} articles were read and are kept: {names}",
    ),
    "cli.regenerate.writing": (
        "{section} 쓰는 중 · 문장 {count}개 · {last}",
        "writing {section} · {count} sentences · {last}",
    ),
    "cli.regenerate.stopped": (
        "{section}: 그만뒀어요. 아무것도 바뀌지 않았어요. 이미 시작한 요청은 청구될 수 있어서 `newsletter cost`에 따로 적어 두었어요.",
        "{section}: given up. Nothing has changed. The request that had begun may be billed; `newsletter cost` lists it apart.",
    ),
    "cli.regenerate.answered": (
        "{section}: 그만뒀어요. 아무것도 바뀌지 않았어요. 온 답은 값을 치렀고(${cost:.4f}) 남겨 두었어요. 같은 명령을 다시 실행하면 그 답을 다시 묻지 않고 써요.",
        "{section}: given up. Nothing has changed. The answer that came is paid (${cost:.4f}) and kept: the same command again uses it and does not ask for it again.",
    ),
    "cli.regenerate.unasked": (
        "{section}: 그만뒀어요. 아무것도 바뀌지 않았고, 새로 청구될 것도 없어요.",
        "{section}: given up. Nothing has changed, and nothing more will be billed.",
    ),
    "cli.regenerate.late": (
        "{section}: 새 글이 꼭지에 들어간 뒤에 멈췄어요. 같은 명령을 다시 실행하면 돈을 더 들이지 않고 나머지를 마치고, `newsletter undo {section}` 명령은 앞 글을 되돌려요.",
        "{section}: stopped after the new text went into the section. The same command again does the rest at no cost; `newsletter undo {section}` brings the earlier text back.",
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
        "{section}: 꼭지를 뺐어요. `newsletter undo {section}` 명령으로 있던 자리에 되돌려요. 글은 {path} 파일에 남아 있어요.",
        "{section}: taken out. `newsletter undo {section}` puts it back where it stood. Its text stays in {path}.",
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
    "cli.finding.subject": (
        '고치기: `newsletter title --subject "새 메일 제목"`. `regenerate`는 메일 제목을 쓰지 않아요.',
        'Change it with `newsletter title --subject "…"`; `regenerate` writes none.',
    ),
    "cli.finding.preheader": (
        '고치기: `newsletter title --preheader "새 문장"`. `newsletter regenerate title`이 제목과 함께 새 문장도 써 주고, 그 문장은 `newsletter title --preheader`로 받아요.',
        'Change it with `newsletter title --preheader "…"`. `newsletter regenerate title` writes one beside the titles; `newsletter title --preheader` takes that.',
    ),
    "cli.finding.again": (
        "다시 쓰기: `newsletter regenerate {section}`",
        "Write again: `newsletter regenerate {section}`",
    ),
    "cli.more": ("그 밖에 {count}개 더 있어요", "… and {count} more"),
}
