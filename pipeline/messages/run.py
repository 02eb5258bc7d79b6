"""Texts of the family `run`: key -> (Korean, English)."""

from pipeline.messages import run_asked, run_gaps, run_given, run_paid

TABLE: dict[str, tuple[str, str]] = {
    **run_asked.TABLE,
    **run_gaps.TABLE,
    **run_given.TABLE,
    **run_paid.TABLE,
    "run.skip.noday": (
        "{day}에는 나갈 호가 없어서 쉴 것도 없어요. 혹시 {back} 호나 {ahead} 호인가요?",
        "No issue is due on {day}, so there is none to leave out. Did you mean {back} or {ahead}?",
    ),
    "run.step.collect": ("모으기", "collect"),
    "run.step.select": ("고르기", "select"),
    "run.step.read": ("읽기", "read"),
    "run.step.outline": ("구성", "outline"),
    "run.step.draft": ("쓰기", "draft"),
    "run.step.check": ("확인", "check"),
    "run.step.build": ("만들기", "build"),
    "run.step.send": ("보내기", "send"),
    "run.step.notify": ("알림", "notify"),
    "run.collecting": ("소스 {count}곳을 읽어요", "reading {count} sources"),
    "run.collected": (
        "{answered}/{count}곳이 답했고, 이번 기간의 글 {entries}개(새 글 {new}개)를 모았어요",
        "{answered} of {count} answered; {entries} entries in the window, {new} new",
    ),
    "run.selected": (
        "이야기 {stories}개로 묶고 {left_out}개는 이유를 적어 뺐어요",
        "{stories} stories; {left_out} entries left out with reasons",
    ),
    "run.read": (
        "기사 {articles}개를 문장으로 나눴어요(못 읽은 글 {unread}개)",
        "{articles} articles by the sentence, {unread} not readable",
    ),
    "run.outlined": ("꼭지 {sections}개로 구성했어요({shape})", "{sections} sections ({shape})"),
    "run.summary.unanswered": (
        "답을 받지 못한 요청 {count}개가 청구됐을 수 있어요(넉넉히 잡아 ${cost:.4f}쯤)",
        "{count} calls without a reply may have been billed (${cost:.4f}, at a generous guess)",
    ),
    "run.drafting": ("쓰는 중: {section}", "drafting {section}"),
    "run.drafting.closing": ("여는 글, 주목할 포인트, 제목", "lede, takeaways, title"),
    "run.drafted": ("꼭지 {sections}개를 썼어요", "{sections} sections drafted"),
    "run.checked": (
        "확인할 곳 {count}곳(보내기 전에 꼭 고칠 곳 {blocks}곳)",
        "{count} findings, {blocks} of them blocking",
    ),
    "run.built": (
        "issue.md, issue.html, web.html, issue.txt를 만들었어요",
        "issue.md, issue.html, web.html and issue.txt are there",
    ),
    "run.alldown": (
        "소스 {count}곳이 모두 답하지 않았어요. 인터넷 연결을 확인하고 다시 실행해 주세요.\n{details}",
        "None of the {count} sources answered. Check the network and run again.\n{details}",
    ),
    "run.halfdown": (
        "소스 {count}곳 가운데 {down}곳의 글을 받지 못했어요:{names}",
        "{down} of {count} sources gave nothing:{names}",
    ),
    "run.few": (
        "이야기가 {found}개뿐이에요(설정은 최소 {wanted}개).",
        "Only {found} stories (settings want at least {wanted}).",
    ),
    "run.skipped": ("{date} 호는 쉬어요: {reason}", "The issue of {date} is left out: {reason}"),
    "run.sent": (
        "{date} 호는 이미 보냈어요(보낸 곳: {place}, {sent}). 아무것도 바꾸지 않았어요.",
        "The issue of {date} went out by {place} ({sent}); nothing was changed.",
    ),
    "run.sent.change": (
        "{date} 호는 이미 보냈어요(보낸 곳: {place}, {sent}). 아무것도 바꾸지 않았어요. 틀린 곳은 {command} 명령에 `--was`와 `--is`를 붙여 바로잡아 주세요. 무엇을 고쳤는지 웹 페이지와 다음 호에 남아요. 알리지 않고 바꾸려면 `--sent`를 붙여 주세요.",
        "The issue of {date} went out by {place} ({sent}); nothing was changed. Put right what is wrong with {command} and `--was`, `--is`: the web page and the next issue then say what was corrected. To change it without telling, add `--sent`.",
    ),
    "run.sent.desk": (
        "{date} 호는 이미 보냈어요(보낸 곳: {place}, {sent}). 아무것도 바꾸지 않았어요. 틀린 곳은 {command} 명령에 `--was`와 `--is`를 붙여 바로잡아 주세요. 무엇을 고쳤는지 웹 페이지와 다음 호에 남아요.",
        "The issue of {date} went out by {place} ({sent}); nothing was changed. Put right what is wrong with {command} and `--was`, `--is`: the web page and the next issue then say what was corrected.",
    ),
    "run.sent.edited": (
        "{date} 호는 이미 보냈는데(보낸 곳: {place}, {sent}) 그 뒤에 고친 곳이 있어요. 아무것도 만들지 않았어요. {commands}: 이렇게 하면 고친 곳이 바로잡은 것으로 남아요. 알리지 않고 만들려면 `build --sent`를 써 주세요.",
        "The issue of {date} went out by {place} ({sent}) and was edited since; nothing was built. {commands} notes the edit as a correction. To build it without telling, `build --sent`.",
    ),
    "run.sent.place": ("꼭지", "SECTION"),
    "run.gone": (
        "이 꼭지의 파일이 없어졌어요. `newsletter undo {section}` 명령을 쓰면 마지막 글이 그대로 돌아와요. 빼려던 거라면 `newsletter section remove {section}` 명령을 써 주세요.",
        "The file of this section is gone. `newsletter undo {section}` puts its last text back; to leave it out for good, `newsletter section remove {section}`.",
    ),
    "run.late": (
        "초안을 만든 뒤에 들어온 글이 {count}개 있어요. 초안은 그대로 두었어요.",
        "{count} entries came in after the draft was made. The draft was left as it is.",
    ),
    "run.leftover": (
        "issue.md에서 고친 글 가운데 어느 꼭지인지 알 수 없는 것을 issue.edited.md에 남겨 두었어요. 꼭지 파일에 옮겨 적어 주세요.",
        "Some edits made in issue.md fit no section; they are kept in issue.edited.md. Carry them into the section files.",
    ),
    "run.carried": (
        "issue.md에서 고친 글을 꼭지에 옮겼어요: {sections}",
        "Edits made in issue.md were carried into: {sections}",
    ),
    "run.carried.gone": (
        "issue.md에서 `{section}` 꼭지를 통째로 지웠어요. 글은 그대로 두었으니, 호에서 빼려면 `newsletter section remove {section}` 명령을 써 주세요.",
        "All of `{section}` was deleted in issue.md. Its text was kept; `newsletter section remove {section}` takes it out of the issue.",
    ),
    "run.stopped": ("멈췄어요. 다시 실행하면 이어서 해요.", "Stopped. Run again to go on from here."),
    "run.offline.gap": ("--offline: 소스 {count}곳은 읽지 않았어요.", "--offline: {count} sources were not read."),
    "run.offline.reply": (
        "--offline이라 모델에 묻지 않았어요({section}). 인터넷이 될 때 다시 실행해 주세요.",
        "--offline: the model was not asked for {section}. Run again with a network.",
    ),
    "run.extractive": (
        "모델 없이 기사 문장을 옮겨 놓은 초안이에요. 꼭지마다 [할 일]을 고쳐 써야 보낼 수 있어요.",
        "This draft holds source sentences only, no model wrote it. Rewrite each [할 일] before it can be sent.",
    ),
    "run.summary.issue": ("{number}호 · {date} · {title}", "No. {number} · {date} · {title}"),
    "run.summary.sources": ("소스: {answered}/{count}곳이 답했어요", "Sources: {answered} of {count} answered"),
    "run.summary.stories": (
        "이야기 {stories}개 가운데 {told}개를 실었고, 글 {left_out}개는 뺐어요(이유: stories.json)",
        "{told} of {stories} stories told; {left_out} entries left out (reasons: stories.json)",
    ),
    "run.summary.findings": (
        "확인할 곳 {count}곳, 그 가운데 보내기 전에 꼭 고칠 곳 {blocks}곳",
        "{count} findings, {blocks} must be dealt with before sending",
    ),
    "run.summary.cost": ("비용 ${cost:.4f} (한도 ${budget})", "Cost ${cost:.4f} (budget ${budget})"),
    "run.summary.folder": ("파일: {path}", "Files: {path}"),
    "run.summary.next": (
        "다음: `{command}`로 원문과 나란히 읽고 고쳐 주세요.",
        "Next: read it beside its sources with `{command}`.",
    ),
    "run.step.missing": ("`newsletter {step}` 명령을 먼저 실행해 주세요.", "Run `newsletter {step}` first."),
    "run.later.until": ("{until} 호까지", "until {until}"),
    "run.later.past": (
        "{until}까지 미룰 수 없어요. 이 호({date}) 뒤의 날짜를 적어 주세요.",
        "It cannot wait until {until}: give a day after this issue's ({date}).",
    ),
    "run.judged": (
        "모델이 먼저 전할 이야기 {first}개를 꼽고, 헷갈리는 짝 {pairs}개 가운데 {same}개를 같은 일로 봤어요",
        "the model named {first} stories to tell first, and took {same} of {pairs} unsure pairs for one event",
    ),
    "run.judge.none": (
        "이야기 고르기는 모델 없이 했어요: {reason}",
        "the stories were chosen without the model: {reason}",
    ),
    "run.late.silent": (
        "출처 {count}곳이 모두 답하지 않았어요. 잠시 뒤에 다시 찾아 주세요. 이번 호는 그대로예요.",
        "None of the {count} sources answered. Try again in a while; the issue is as it was.",
    ),
    "run.take.told": ("‘{story}’ 이야기는 이미 이번 호에 있어요.", "The issue tells “{story}” already."),
    "run.locked.all": (
        "`{section}` 꼭지 전체가 잠겨 있어요. `newsletter unlock {section}` 명령으로 풀 수 있어요.",
        "All of `{section}` is locked; `newsletter unlock {section}` opens it.",
    ),
    "run.locked.lost": (
        "`{section}` 꼭지의 잠근 문장이 고른 글에 없어요: {sentence} 그 문장을 남겨 적거나, 먼저 `newsletter unlock {section}` 명령으로 풀어 주세요.",
        "The chosen text of `{section}` leaves out a locked sentence: {sentence} Keep it, or open it first with `newsletter unlock {section}`.",
    ),
    "run.again": (
        "앞의 규칙은 그대로 지키고, 지금 글과 다른 문장으로 다시 써 주세요.",
        "Write it again by the same rules, in other sentences than now.",
    ),
    "run.again.title": (
        "앞의 규칙은 그대로 지키고, 물린 제목이 앞세우지 않은 사실이나 낱말로 새로 지어 주세요.",
        "By the same rules, begin with facts or words that the titles turned down do not begin with.",
    ),
    "run.start.env": (
        """# 비밀은 이 파일에만 적어요. 나만 읽을 수 있고(권한 600), git에도 올라가지 않아요.
# 쓸 줄의 맨 앞 `#`을 떼고 `=` 뒤에 값을 적어 주세요.

# Claude로 초안을 쓸 때
#ANTHROPIC_API_KEY=

# 메일 서버에 로그인할 때
#NEWSLETTER_SMTP_PASSWORD=
""",
        """# Secrets stand in this file alone: only you can read it (mode 600), and git ignores it.
# Take the `#` off the line you need and put the value behind `=`.

# to draft with Claude
#ANTHROPIC_API_KEY=

# to log in at a mail server
#NEWSLETTER_SMTP_PASSWORD=
""",
    ),
    "run.source.exists": ("이미 있는 소스예요: {url}", "This source is there already: {url}"),
    "run.source.nofeed": ("{url} 주소에서 피드를 찾지 못했어요. {detail}", "No feed was found at {url}. {detail}"),
    "run.import.title": (
        "{path}: `# 제목` 줄이 없어요. 보낸 호의 Markdown이 맞나요?",
        "{path}: has no `# title` line. Is it the Markdown of a sent issue?",
    ),
    "run.import.date": (
        "{path}: 며칠자 호인지 알 수 없어요(연도와 달만으로는 안 돼요). 파일 이름이나 머리말에 2026-11-18처럼 적거나, 이 파일만 `newsletter import 파일 --date 2026-11-18`로 가져와 주세요.",
        "{path}: tells no day (a year and a month are not enough). Put one like 2026-11-18 into its name or front matter, or take this file in alone with `newsletter import FILE --date 2026-11-18`.",
    ),
    "run.reread": (
        "인용한 원문 {count}건을 다시 읽어요",
        "reading {count} cited pages again",
    ),
    "run.reread.late": ("제때 답하지 않았어요", "did not answer in time"),
    "run.fresh.declined": (
        "{section} 꼭지를 새로 쓰지 않았어요. 바뀐 것도, 든 돈도 없어요.",
        "{section} was not drafted afresh; nothing changed and nothing was spent.",
    ),
    "run.unwritten": (
        "{section} 꼭지({heading})를 쓰지 못했어요: {detail}. `newsletter run`을 다시 실행하거나 `newsletter regenerate {section}` 명령으로 써 주세요.",
        "Section {section} ({heading}) could not be drafted: {detail}. Run again, or `newsletter regenerate {section}`.",
    ),
    "run.part.unusable": (
        "모델의 답에서 이 부분만 쓸 수 없었어요",
        "this part of the model's answer could not be used",
    ),
    "run.unseen": (
        "여는 글, 포인트, 제목은 물어 놓은 뒤에 바뀐 꼭지({sections})를 보지 못하고 쓴 글이에요. 읽어 보고, 다시 쓰려면 {commands} 명령을 쓰세요.",
        "Lede, takeaways and titles were asked for before these sections were changed: {sections}. Read them again; to have them written again: {commands}.",
    ),
    "run.untitled": (
        '모델이 지은 제목 가운데 쓸 수 없는 것이 있어 나머지만 두었어요. `newsletter regenerate title` 명령으로 제목 셋과 미리보기 문장을 새로 받거나 `newsletter title "직접 쓴 제목"`으로 정해 주세요.',
        'Some of the model\'s titles could not be used; the others are kept. `newsletter regenerate title` brings three new ones and a preheader, or give your own: `newsletter title "…"`.',
    ),
    "run.pin.out": (
        "고정한 이야기를 싣지 못했어요: {title} ({detail}). 본문을 구했다면 `newsletter add 주소 --text FILE --story {story}`로 더해 주세요.",
        "A pinned story is not in the issue: {title} ({detail}). If you have its text: `newsletter add URL --text FILE --story {story}`.",
    ),
    "run.source.noaddress": (
        "주소가 비어 있어요. 소스의 사이트나 피드 주소를 적어 주세요. 예: https://example.com",
        "The address is empty. Give the address of the site or of its feed, like https://example.com.",
    ),
    "run.source.nohost": (
        "`{url}`에 사이트 이름이 없어요. https://example.com처럼 끝까지 적어 주세요.",
        "`{url}` names no site. Give the whole address, like https://example.com.",
    ),
    "run.source.mail": (
        "`{url}`은 메일 주소예요. 소스로는 사이트나 피드의 웹 주소만 쓸 수 있어요. 메일로만 오는 뉴스레터라면 웹에서 보는 주소를 적어 주세요.",
        "`{url}` is a mail address. A source is the web address of a site or of its feed; for a letter that comes by mail, give the address of its web version.",
    ),
    "run.source.file": (
        "`{url}`은 내 컴퓨터의 파일이에요. 소스로는 웹 주소만 쓸 수 있어요. OPML 파일이라면 `newsletter sources import 파일`로 가져와 주세요.",
        "`{url}` is a file of this computer. A source is a web address; an OPML file is read with `newsletter sources import FILE`.",
    ),
    "run.source.scheme": (
        "`{scheme}:`으로 시작하는 주소는 소스로 쓸 수 없어요: {url}. http://나 https:// 주소를 적어 주세요.",
        "An address that begins with `{scheme}:` cannot be a source: {url}. Give an http:// or https:// address.",
    ),
    "run.send.nosender": (
        'sources.yaml의 mail.from에 보내는 사람을 적어 주세요. 예: "주간 AI <me@example.com>"',
        'Set mail.from in sources.yaml, like "Weekly AI <me@example.com>".',
    ),
    "run.send.nohost": (
        "sources.yaml의 mail.smtp.host(또는 NEWSLETTER_SMTP_HOST)에 메일 서버를 적어 주세요.",
        "Set mail.smtp.host in sources.yaml, or NEWSLETTER_SMTP_HOST.",
    ),
    "run.send.badhost": (
        "메일 서버 이름으로 쓸 수 없어요: `{host}`. sources.yaml의 mail.smtp.host(또는 NEWSLETTER_SMTP_HOST)를 확인해 주세요.",
        "`{host}` cannot be the name of a mail server. Check mail.smtp.host in sources.yaml, or NEWSLETTER_SMTP_HOST.",
    ),
    "run.send.badport": (
        "메일 서버 포트로 쓸 수 없어요: `{port}`. NEWSLETTER_SMTP_PORT에 587이나 465 같은 숫자를 적어 주세요.",
        "`{port}` is no port. Set NEWSLETTER_SMTP_PORT to a number like 587 or 465.",
    ),
    "run.send.user": (
        "mail.smtp.user `{user}`에 영문, 숫자, 기호가 아닌 글자가 있어서 로그인할 수 없어요. 메일 서비스의 아이디를 그대로 적어 주세요.",
        "mail.smtp.user `{user}` has letters beyond ASCII, so no login is possible. Write the user name of your mail service.",
    ),
    "run.send.password": (
        "NEWSLETTER_SMTP_PASSWORD에 영문, 숫자, 기호가 아닌 글자가 있어요. 한글 자판으로 적지 않았는지 확인해 주세요.",
        "NEWSLETTER_SMTP_PASSWORD has letters beyond ASCII. Was it typed with a Korean keyboard?",
    ),
    "run.send.replyto": (
        "sources.yaml의 mail.reply_to `{text}`: {why}",
        "mail.reply_to `{text}` in sources.yaml: {why}",
    ),
    "run.send.unsubscribe": (
        "sources.yaml의 mail.unsubscribe에 주소로 쓸 수 없는 것이 적혀 있어요: `{text}`. https://…나 mailto:… 주소를 적어 주세요.",
        "mail.unsubscribe `{text}` in sources.yaml is no address. Write one like https://… or mailto:….",
    ),
    "run.send.pictures": (
        "mail.pictures가 site인데 sources.yaml의 site.url에 https 주소가 없어요. 주소를 적거나 mail.pictures를 inline으로 바꿔 주세요.",
        "mail.pictures is site, but site.url in sources.yaml is no https address. Set it, or set mail.pictures to inline.",
    ),
    "run.send.locked": (
        "{date} 호를 다른 newsletter 명령이 지금 보내고 있어요. 끝난 뒤에 다시 해 주세요. 두 번 가는 분은 없어요.",
        "Another newsletter command is sending the issue of {date} right now. Try again when it has ended; nobody gets two.",
    ),
    "run.send.moved": (
        "확인하신 뒤에 글이나 설정이 바뀌어서 보내지 않았어요. `newsletter send`로 다시 확인해 주세요.",
        "The text or the settings changed after you looked, so nothing was sent. Look again with `newsletter send`.",
    ),
    "run.send.putoff": (
        "{count}명에게는 아직 못 보냈어요. 조금 뒤에 `newsletter send`를 다시 하면 그분들께만 가요.",
        "{count} readers were put off. `newsletter send` later goes to them only.",
    ),
    "run.send.nobody": (
        "{count}명 모두 거절돼서 아무에게도 가지 않았어요: {detail}. 고친 뒤 `newsletter send --retry-refused`로 다시 보내 주세요.",
        "All {count} were refused, so nobody got it: {detail}. Mend it, then `newsletter send --retry-refused`.",
    ),
    "run.send.doubt": (
        "도착했는지 알 수 없는 메일 {count}통은 다시 보내지 않았어요: {addresses}. 받았다면 `send --in-doubt sent`, 다시 보내려면 `send --in-doubt again`을 실행해 주세요.",
        "It is not known whether {count} mails went out: {addresses}. They were not sent again. `send --in-doubt sent` counts them, `again` sends them.",
    ),
    "run.opml": ("OPML 파일을 읽을 수 없어요: {detail}", "The OPML file cannot be read: {detail}"),
}
