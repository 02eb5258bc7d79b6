"""Texts of the family `housekeeping`: key -> (Korean, English)."""

from pipeline.messages import housekeeping_correct

TABLE: dict[str, tuple[str, str]] = {
    **housekeeping_correct.TABLE,
    "housekeeping.section.kind": (
        "`{kind}` 종류는 없어요. 쓸 수 있는 종류: {known}",
        "There is no kind `{kind}`. There are: {known}",
    ),
    "housekeeping.section.itself": (
        "`{section}` 꼭지를 자기 자신 뒤로 옮길 수는 없어요.",
        "`{section}` cannot stand behind itself.",
    ),
    "housekeeping.section.there": (
        "`{section}` 꼭지는 빠져 있지 않거나 기록이 없어서 되살릴 수 없어요.",
        "`{section}` cannot be brought back: it is there, or has no history.",
    ),
    "housekeeping.section.note": (
        "### [할 일] 제목을 적어 주세요\n\n[할 일] 하고 싶은 말을 적어 주세요.",
        "### [할 일] A heading\n\n[할 일] What you want to say.",
    ),
    "housekeeping.section.event": (
        "### [할 일] 행사 이름을 적어 주세요\n\n- **일시**: \n- **장소**: \n- **신청 마감**: \n- **링크**: ",
        "### [할 일] The event's name\n\n- **When**: \n- **Place**: \n- **Deadline**: \n- **Link**: ",
    ),
    "housekeeping.section.sponsor": (
        "### [할 일] 광고 제목을 적어 주세요\n\n- **광고주**: \n\n[할 일] 광고주의 이름과 광고 글을 적어 주세요.",
        "### [할 일] The sponsor's heading\n\n- **Advertiser**: \n\n[할 일] The advertiser's name and text.",
    ),
    "housekeeping.section.links": (
        "### 더 읽을거리\n\n- [할 일] 링크를 적어 주세요",
        "### More to read\n\n- [할 일] A link",
    ),
    "housekeeping.prune.keep": ("--keep은 1 이상이어야 해요.", "--keep must be at least 1."),
    "housekeeping.replay.lost": (
        "저장된 답 가운데 이 초안을 만드는 것이 없어요(지웠거나 고친 답)",
        "no stored reply gives this draft (a reply was removed or changed)",
    ),
    "housekeeping.replay.missing": ("(없음)", "(missing)"),
    "housekeeping.replay.pruned": (
        "{date} 호에는 저장된 답(replies/)이 없어서 다시 만들 수 없어요. prune으로 치운 호라면 백업에 있어요.",
        "The issue of {date} has no stored replies, so it cannot be made again. If prune cleared them, a backup has them.",
    ),
    "housekeeping.replay.unwritten": (
        "{date} 호는 아직 구성뿐이에요. 꼭지가 쓰인 뒤에 다시 만들어 견줄 수 있어요. 어디까지 왔는지는 `newsletter status`가 알려 줘요.",
        "The issue of {date} is no more than an outline yet. It can be made again once its sections are written; `newsletter status` tells how far it is.",
    ),
    "housekeeping.replay.same": (
        "{date}: 저장된 것만으로 다시 만들었고 파일 {files}개가 모두 같아요.",
        "{date}: made again from what is stored; all {files} files are the same.",
    ),
    "housekeeping.replay.differs": (
        "{date}: 파일 {files}개 가운데 {count}개가 달라요. 처음 다른 곳은 {path} {line}째 줄이에요.\n- {stored}\n+ {made}",
        "{date}: {count} of {files} files differ. The first difference is in {path}, line {line}:\n- {stored}\n+ {made}",
    ),
    "housekeeping.replay.gone": (
        "{count}개는 호에서 없어진 파일이에요. 꼭지는 `newsletter undo 꼭지`로, 나머지는 `newsletter check`와 `newsletter build`로 되돌릴 수 있어요.",
        "{count} of them are gone from the issue. `newsletter undo SECTION` brings a section back, `newsletter check` and `newsletter build` the rest.",
    ),
    "housekeeping.replay.settings": (
        "마지막으로 만든 뒤에 설정(sources.yaml)이나 틀(templates/)이 바뀌었어요. 다르게 나온 까닭이 그것일 수 있어요. `newsletter build --date {date}`로 새 설정에 맞춰 만든 뒤에 다시 견줘 주세요.",
        "The settings (sources.yaml) or the templates changed since it was built, which may be why. Build it by the new ones with `newsletter build --date {date}` and compare again.",
    ),
    "housekeeping.replay.edited": (
        "{names}의 글을 손으로 고친 것 같아요. `newsletter build --date {date}`로 고친 글을 기록하고 그 글에서 다시 만들면 같아져요.",
        "The text of {names} seems to have been changed by hand. `newsletter build --date {date}` takes it in and makes the rest from it; then they are the same.",
    ),
    "housekeeping.replay.build": (
        "글은 저장된 것과 같고, 그것으로 만든 파일이 달라요. `newsletter build --date {date}`로 지금 글에서 다시 만들면 같아져요.",
        "The texts are as stored; what was made from them differs. `newsletter build --date {date}` makes it from the texts as they stand.",
    ),
    "housekeeping.prune.row": (
        "{date}: 파일 {files}개, {size}KB",
        "{date}: {files} files, {size} KB",
    ),
    "housekeeping.prune.done": (
        "보낸 지 오래된 호 {issues}개에서 파일 {files}개, {size}KB를 치웠어요. 글, 기사, 이력은 그대로예요.",
        "{files} files, {size} KB of {issues} old issues were cleared. Texts, articles and history stay.",
    ),
    "housekeeping.prune.would": (
        "보낸 지 오래된 호 {issues}개에서 파일 {files}개, {size}KB를 치울 수 있어요.",
        "{files} files, {size} KB of {issues} old issues can be cleared.",
    ),
    "housekeeping.prune.none": (
        "치울 것이 없어요. 최근에 보낸 호 {keep}개는 그대로 둬요.",
        "Nothing to clear: the newest {keep} sent issues are kept whole.",
    ),
    "housekeeping.prune.option": (
        "그대로 둘 보낸 호의 수(기본 26)",
        "How many sent issues are kept whole (default 26).",
    ),
    "housekeeping.prune.dry": ("치우지 않고 보여 주기만 해요.", "Only say what would be cleared."),
    "housekeeping.backup.nowhere": (
        "{folder} 폴더가 없어서 백업을 쓰지 못했어요. 폴더를 만들거나 다른 곳을 알려 주세요.",
        "There is no folder {folder}, so no backup was written. Make it, or name another place.",
    ),
    "housekeeping.backup.done": (
        "{path}에 파일 {files}개({size}KB)를 담았어요. 구독자 주소가 들어 있으니 아무에게나 보내지 마세요. newsletter.env와 로그는 담지 않았어요.",
        "{files} files ({size} KB) are in {path}. It holds your subscribers' addresses, so keep it private. Secrets and logs are not in it.",
    ),
    "housekeeping.restore.exists": (
        "이미 있는 파일 {count}개와 달라서 아무것도 바꾸지 않았어요: {names}. 보낸 기록까지 백업한 때로 돌아가도 괜찮으면 --force로 실행해 주세요.",
        "{count} files here differ, so nothing was changed: {names}. With --force they become the backup's, the record of what was sent too.",
    ),
    "housekeeping.restore.foreign": (
        "{path}는 이 프로그램의 백업이 아니에요. 모르는 것이 들어 있어요: {name}",
        "{path} is no backup of this program; it holds: {name}",
    ),
    "housekeeping.restore.broken": (
        "{path}를 끝까지 읽을 수 없어요({detail}). 아무것도 바꾸지 않았어요.",
        "{path} cannot be read to its end ({detail}). Nothing was changed.",
    ),
    "housekeeping.restore.done": (
        "{path}에 파일 {files}개를 되살렸어요. newsletter.env는 백업에 없으니 따로 넣어 주세요.",
        "{files} files are back in {path}. newsletter.env is never in a backup; put it there yourself.",
    ),
    "housekeeping.restore.before": (
        "바뀌기 전의 파일은 {path}에 담아 두었어요.",
        "What stood there before is in {path}.",
    ),
    "housekeeping.restore.force": (
        "있는 파일을 백업의 것으로 바꿔요(바꾸기 전의 것은 담아 둬요).",
        "Replace what is there (it is kept in a file first).",
    ),
    "housekeeping.schedule.unit": ("주간 뉴스레터 초안", "Weekly newsletter draft"),
    "housekeeping.schedule.unit.due": ("보내기로 한 뉴스레터 보내기", "Newsletter mails that are due"),
    "housekeeping.schedule.due": (
        "`newsletter send --at`으로 보내기로 한 글을 그 시각에 보내요. 보낼 것이 없으면 아무 말도 하지 않아요.",
        "Sends what `newsletter send --at` approved, at its time; says nothing where nothing is due.",
    ),
    "housekeeping.schedule.cron": (
        "{when} 호를 열 시간 앞서 만들어요. 이 컴퓨터의 시간대는 {zone}이에요. 서머타임이 있는 곳이면 systemd를 쓰는 게 좋아요.\n`crontab -e`로 열어 아래 줄을 넣어 주세요.",
        "Makes the issue of {when} ten hours ahead. This machine's zone is {zone}; where clocks change, systemd is the better choice.\nOpen `crontab -e` and put in the line below.",
    ),
    "housekeeping.schedule.ci": (
        "{when} 호를 열 시간 앞서 만들어요(시간은 UTC). 저장소의 Settings → Secrets에 ANTHROPIC_API_KEY를 넣어 주세요.",
        "Makes the issue of {when} ten hours ahead (times are UTC). Put ANTHROPIC_API_KEY into the repository's secrets.",
    ),
    "housekeeping.schedule.save": ("아래를 {path}에 저장하세요.", "Save this as {path}."),
    "housekeeping.schedule.enable": (
        "그다음: systemctl --user enable --now {timers} && loginctl enable-linger",
        "Then: systemctl --user enable --now {timers} && loginctl enable-linger",
    ),
    "housekeeping.schedule.only": ("이것만 보여 줘요.", "Print only this."),
    "housekeeping.site.done": (
        "보낸 호 {issues}개를 {path}에 모았어요(파일 {files}개). 이 폴더를 그대로 올리면 돼요.",
        "{issues} sent issues are in {path} ({files} files). Upload the folder as it is.",
    ),
    "housekeeping.site.without": (
        "여기에 페이지가 없어서 제목만 실은 호(가져온 호): {days}",
        "Listed by their title only, since they have no page here (imported): {days}",
    ),
    "housekeeping.site.nofeed": (
        "sources.yaml의 site.url에 올릴 주소를 적으면 구독 피드(feed.xml)도 만들어요.",
        "Set site.url in sources.yaml to get a feed (feed.xml) as well.",
    ),
    "housekeeping.day.monday": ("월요일", "Monday"),
    "housekeeping.day.tuesday": ("화요일", "Tuesday"),
    "housekeeping.day.wednesday": ("수요일", "Wednesday"),
    "housekeeping.day.thursday": ("목요일", "Thursday"),
    "housekeeping.day.friday": ("금요일", "Friday"),
    "housekeeping.day.saturday": ("토요일", "Saturday"),
    "housekeeping.day.sunday": ("일요일", "Sunday"),
    "housekeeping.voice.rule": ("‘{was}’ 대신 쓰는 말: ‘{now}’", "Instead of ‘{was}’, write: ‘{now}’"),
    "housekeeping.voice.never": ("쓰지 않는 말: ‘{was}’", "Never write: ‘{was}’"),
    "housekeeping.voice.head": ("문장 첫머리에 자주 두는 말: ‘{now}’", "Often at the head of a sentence: ‘{now}’"),
    "housekeeping.voice.comma": (
        "쉼표는 없으면 잘못 읽힐 때만 써요.",
        "Use a comma only where a sentence is misread without it.",
    ),
    "housekeeping.voice.row": (
        "{id}: {rule} ({times}번)\n   보기: {example}",
        "{id}: {rule} ({times} times)\n   e.g. {example}",
    ),
    "housekeeping.voice.glossary": (
        "   용어예요. `newsletter voice --glossary {id}`로 sources.yaml의 glossary에 이렇게 적을 수 있어요: `{was}: {now}`",
        "   It is a term: `newsletter voice --glossary {id}` puts `{was}: {now}` under glossary in sources.yaml.",
    ),
    "housekeeping.voice.next": (
        "마음에 드는 것은 `newsletter voice --accept v-…`로 voice.md에 더해요. 다음 초안부터 쓰여요.",
        "`newsletter voice --accept v-…` adds one to voice.md; it counts from the next draft.",
    ),
    "housekeeping.voice.none": (
        "두 번 넘게 똑같이 고친 표현이 아직 없어요.",
        "Nothing was changed the same way twice yet.",
    ),
    "housekeeping.voice.accepted": ("voice.md에 더했어요: {rule}", "Added to voice.md: {rule}"),
    "housekeeping.voice.unknown": (
        "그런 표현이 목록에 없어요: {name}. `newsletter voice`에 지금 {count}개가 있으니, 거기 나온 `v-…`나 그 표현을 적어 주세요.",
        "{name} is not proposed. `newsletter voice` lists {count} now: give a `v-…` of it, or the wording itself.",
    ),
    "housekeeping.voice.double": (
        "‘{name}’ 대신 쓰는 말이 여럿이에요. 하나를 골라 주세요: {ids}",
        "‘{name}’ is replaced in several ways. Choose one: {ids}",
    ),
    "housekeeping.voice.term": ("glossary에 적었어요: {was} → {now}", "In the glossary now: {was} → {now}"),
    "housekeeping.voice.noterm": (
        "용어가 아니라서 glossary에 적지 않아요: ‘{was}’. `--accept`로 voice.md에 더해 주세요.",
        "‘{was}’ is no term for the glossary; add it to voice.md with `--accept`.",
    ),
    "housekeeping.voice.terms": (
        "이 용어(`v-…`나 그 표현)를 sources.yaml의 glossary에 적어요(여러 번 쓸 수 있어요).",
        "Put this term (`v-…` or its wording) into the glossary of sources.yaml (may be repeated).",
    ),
    "housekeeping.voice.accept": (
        "이 규칙(`v-…`나 그 표현)을 voice.md에 더해요(여러 번 쓸 수 있어요).",
        "Add this rule (`v-…` or its wording) to voice.md (may be repeated).",
    ),
}
