"""Texts of the family `check` about hedges, quotes, orders and dates: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "check.quote.turned": (
        "원문의 인용은 아니라고 하는데 여기서는 그렇다고 해요. 뜻이 뒤집히지 않았는지 보세요.",
        "The source's quotation says no where this one says yes. See whether its sense was turned round.",
    ),
    "check.quote.words": (
        "원문의 인용과 말이나 순서가 달라요. 큰따옴표 안은 한 말 그대로 옮겨 주세요.",
        "The words or their order differ from the source's quotation. What stands in quotation marks must be said word for word.",
    ),
    "check.tells_another": (
        "‘{text}’: 원문({id})에 있는 수치지만, 거기서는 다른 것을 말해요.",
        "“{text}” is in the source ({id}), but tells of something else there.",
    ),
    "check.other-side": (
        "원문({id})에서는 이 일을 이렇게 말해요: ‘{source}’. 여기의 ‘{text}’ 쪽이 반대가 아닌지 봐 주세요.",
        "Where the source ({id}) tells of this it says ‘{source}’. Is ‘{text}’ not the opposite?",
    ),
    "check.quote.opposite": (
        "원문의 인용(‘{source}’)과 반대로 말해요: ‘{text}’",
        "The source's quotation says ‘{source}’, here it says the opposite: ‘{text}’.",
    ),
    "check.when": (
        "‘{text}’: 원문에서는 때가 달라요. 철, 초·중순·말, 언제부터인지 언제까지인지 보세요.",
        "‘{text}’: the source tells another time. See the season, early or late, from when or until when.",
    ),
    "check.reckoned": (
        "‘{text}’: 원문의 두 때나 길이, 나이로 셈하면 달라요. 다시 계산해 보세요.",
        "‘{text}’: the two times, lengths or ages of the source give another one. Reckon again.",
    ),
    "check.zone": (
        "‘{text}’: 원문의 때를 이 시간대로 옮기면 달라요. 시와 날짜, 요일을 다시 계산해 보세요.",
        "‘{text}’: the source's time is another one in this time zone. Reckon the hour, the day and the weekday again.",
    ),
    "check.weekday": (
        "‘{text}’: 달력에서 {day}은 {right}. 날짜나 요일을 다시 보세요.",
        "‘{text}’: another weekday than the calendar has for that day ({day}: {right}). See the date and the weekday.",
    ),
    "check.quote": (
        "큰따옴표로 옮긴 말이 인용한 문장에는 없어요.",
        "The cited sentences hold no such direct quotation.",
    ),
    "check.quote.longer": (
        "원문의 인용은 {source}문장인데 여기서는 {here}문장이에요.",
        "The source quotes {source} sentence(s); here there are {here}.",
    ),
    "check.quote.padded": (
        "원문의 인용보다 훨씬 길어요. 말한 사람이 하지 않은 말이 들어갔는지 보세요.",
        "Much longer than what the source quotes: see whether words were added that nobody said.",
    ),
    "check.speaker.house": (
        "‘{text}’: 원문의 ‘{name}’ 소개와 달라요.",
        "“{text}”: the source introduces “{name}” otherwise.",
    ),
    "check.quote.speaker": (
        "‘{name}’: 원문에서는 다른 사람(‘{other}’)이 한 말이에요.",
        "“{name}”: in the source “{other}” says this.",
    ),
    "check.quote.nobody": (
        "‘{name}’: 원문은 누가 한 말인지 밝히지 않아요(‘{other}’). 말한 사람을 붙이지 말고 원문처럼 적어 주세요.",
        "“{name}”: the source names nobody who says this (“{other}”). Tell it without a speaker, as the source does.",
    ),
    "check.quote.other": (
        "큰따옴표 안의 말이 원문의 인용에는 없어요: ‘{word}’. 다른 말로 바뀌지 않았는지 보세요.",
        "“{word}” stands in no quotation of the source: is this what was said?",
    ),
    "check.quote.strange": (
        "인용 속 ‘{word}’에 맞는 말이 원문의 인용에 없고, 원문의 ‘{source}’는 옮겨지지 않았어요. 다른 말로 바뀌지 않았는지 보세요.",
        "The source's quotation has nothing for “{word}”, and “{source}” is told by nothing here: is this what was said?",
    ),
    "check.hedge.maybe": (
        "원문은 가능성(‘{cue}’)으로 말하는데 여기서는 단정했어요.",
        "The source says it may be so (“{cue}”); here it is a fact.",
    ),
    "check.hedge.report": (
        "원문은 전해 들은 말(‘{cue}’)인데 여기서는 사실로 적었어요.",
        "The source reports hearsay (“{cue}”); here it is a fact.",
    ),
    "check.hedge.silence": (
        "원문은 말하지 않은 것(‘{cue}’)인데 여기서는 달리 적었어요.",
        "The source says that nothing was said (“{cue}”); here it is something else.",
    ),
    "check.hedge.everyone": (
        "‘{word}’: 원문은 모두라고 말하지 않아요.",
        "“{word}”: the source does not say that of everyone.",
    ),
    "check.hedge.plan": (
        "원문은 계획이나 예정(‘{cue}’)인데 여기서는 정해졌거나 끝난 일처럼 적었어요.",
        "The source tells a plan (“{cue}”); here it is settled, or has happened.",
    ),
    "check.hedge.claim": (
        "원문은 누군가의 주장(‘{cue}’)인데 여기서는 사실로 적었어요.",
        "The source tells what somebody claims (“{cue}”); here it is a fact.",
    ),
    "check.hedge.own": (
        "원문은 스스로 재거나 센 값(‘{cue}’)이라는데 여기서는 사실로 적었어요.",
        "In the source somebody measured it of itself (“{cue}”); here it is a fact.",
    ),
    "check.hedge.estimate": (
        "원문은 어림이나 전망(‘{cue}’)인데 여기서는 확정된 값처럼 적었어요.",
        "The source estimates (“{cue}”); here it is settled.",
    ),
    "check.hedge.talks": (
        "원문은 검토나 협의 단계(‘{cue}’)인데 여기서는 정해졌거나 끝난 일처럼 적었어요.",
        "In the source it is under consideration (“{cue}”); here it is settled, or has happened.",
    ),
    "check.hedge.inquiry": (
        "원문은 조사하는 의혹(‘{cue}’)인데 여기서는 밝혀진 일처럼 적었어요.",
        "The source tells of an inquiry (“{cue}”); here it is established.",
    ),
    "check.hedge.unclear": (
        "원문은 아직 모르거나 정해지지 않은 일(‘{cue}’)인데 여기서는 답을 적었어요.",
        "The source leaves it open (“{cue}”); here it is answered.",
    ),
    "check.hedge.proposal": (
        "원문은 제안이나 가정(‘{cue}’)인데 여기서는 이미 그런 것처럼 적었어요.",
        "The source proposes or supposes (“{cue}”); here it is so.",
    ),
    "check.hedge.trial": (
        "원문은 시험이나 시범(‘{cue}’)인데 여기서는 그 말이 빠졌어요.",
        "In the source it is a trial (“{cue}”); here that is gone.",
    ),
    "check.hedge.negation": (
        "원문은 부정(‘{cue}’)인데 여기에는 부정이 없어요.",
        "The source denies (“{cue}”); here nothing is denied.",
    ),
    "check.hedge.bound": (
        "원문은 ‘{cue}’인데 여기에는 ‘{text}’만 있어요. ‘최대’, ‘넘게’, ‘못 미치는’ 같은 말이 빠졌는지 보세요.",
        "The source says “{cue}” and the draft has “{text}” alone; the bound may be lost.",
    ),
    "check.hedge.average": (
        "원문({id})에서 {source} 평균인데 여기에는 {here} 적었어요.",
        "In the source ({id}), {source} is an average; the draft says {here}.",
    ),
    "check.hedge.goes-on": (
        "원문은 이어 간다는 말(‘{cue}’)인데 여기서는 그만둔다고 적었어요.",
        "The source goes on (“{cue}”); here it ends.",
    ),
    "check.hedge.scope": (
        "원문의 범위(‘{cue}’)가 빠졌어요.",
        "The source's limit (“{cue}”) is gone.",
    ),
    "check.hedge.asks": (
        "원문은 바라거나 준비하는 일(‘{cue}’)인데 여기서는 끝난 일처럼 적었어요.",
        "The source tells what is asked for or in the making (“{cue}”); here it has happened.",
    ),
    "check.hedge.opinion": (
        "원문은 누군가의 생각이나 해석(‘{cue}’)인데 여기서는 사실로 적었어요.",
        "The source tells what somebody believes or reads from it (“{cue}”); here it is a fact.",
    ),
    "check.hedge.tests": (
        "원문은 시험에서 나온 결과(‘{cue}’)인데 여기서는 언제나 그런 것처럼 적었어요.",
        "The source tells a result of tests (“{cue}”); here it holds in general.",
    ),
    "check.hedge.condition": (
        "원문에는 조건(‘{cue}’)이 있는데 여기서는 조건 없이 적었어요.",
        "The source sets a condition (“{cue}”); here there is none.",
    ),
    "check.hedge.added": (
        "‘{word}’: 인용한 문장은 사실로 말하는데 여기서는 확실하지 않은 일처럼 적었어요.",
        "“{word}”: the cited sentence states a fact; here it sounds uncertain.",
    ),
    "check.title": (
        "‘{title}’: 원문이 말하는 이 사람의 직함이 아니에요. 원문: ‘{office}’",
        "“{title}”: in the source this person is “{office}”.",
    ),
    "check.superlative": (
        "‘{word}’: 인용한 문장에는 그런 최상급이 없어요.",
        "“{word}”: the cited sentences hold no such superlative.",
    ),
    "check.superlative.wider": (
        "‘{word}’: 원문의 ‘{cue}’보다 넓게 말했어요.",
        "“{word}” reaches further than the source's “{cue}”.",
    ),
    "check.reference.broken": ("출처 표시 `{text}`의 꼴이 틀렸어요.", "The citation `{text}` is not well formed."),
    "check.reference.missing": ("{id} 문장이 없어요. 번호를 확인해 주세요.", "There is no sentence {id}."),
    "check.reference.unlisted": (
        "{id} 기사는 이 꼭지의 기사 목록에 없어요.",
        "Article {id} is not listed in this section.",
    ),
    "check.reference.link": (
        "`{url}`: 읽은 기사의 주소가 아니에요.",
        "`{url}` is not the address of any article that was read.",
    ),
    "check.contact.web": (
        "‘{text}’: 인용한 문장에 없는 웹 주소예요. 빼거나, 확인한 주소면 `[^직접: …]`을 붙여 주세요.",
        "“{text}” is a web address that no cited sentence has. Take it out, or vouch for it with `[^직접: …]`.",
    ),
    "check.contact.mail": (
        "‘{text}’: 인용한 문장에 없는 메일 주소예요. 빼거나, 확인한 주소면 `[^직접: …]`을 붙여 주세요.",
        "“{text}” is a mail address that no cited sentence has. Take it out, or vouch for it with `[^직접: …]`.",
    ),
    "check.contact.phone": (
        "‘{text}’: 인용한 문장에 없는 전화번호예요. 빼거나, 확인한 번호면 `[^직접: …]`을 붙여 주세요.",
        "“{text}” is a phone number that no cited sentence has. Take it out, or vouch for it with `[^직접: …]`.",
    ),
    "check.contact.handle": (
        "‘{text}’: 인용한 문장에 없는 계정이에요. 빼거나, 확인한 계정이면 `[^직접: …]`을 붙여 주세요.",
        "“{text}” is a handle that no cited sentence has. Take it out, or vouch for it with `[^직접: …]`.",
    ),
    "check.contact.address": (
        "‘{text}’: 인용한 문장에 없는 주소를 말로 적었어요. 빼거나, 확인한 주소면 `[^직접: …]`을 붙여 주세요.",
        "“{text}” is an address in words that no cited sentence has. Take it out, or vouch for it with `[^직접: …]`.",
    ),
    "check.contact.number": (
        "‘{text}’: 인용한 문장에 없는 전화번호를 말로 적었어요. 빼거나, 확인한 번호면 `[^직접: …]`을 붙여 주세요.",
        "“{text}” is a phone number in words that no cited sentence has. Take it out, or vouch for it with `[^직접: …]`.",
    ),
    "check.contact.channel": (
        "‘{text}’: 인용한 문장에 없는 곳으로 독자를 보내요. 빼거나, 확인한 곳이면 `[^직접: …]`을 붙여 주세요.",
        "“{text}” sends readers to a place that no cited sentence has. Take it out, or vouch for it with `[^직접: …]`.",
    ),
    "check.contact.elsewhere": (
        "‘{text}’: 독자를 그리로 보내요. 원문({id})에 적혀 있지만 그 기사의 다른 곳에는 나오지 않는 곳이에요. 광고나 누가 심어 둔 말은 아닌지 보고 넣을지 정해 주세요.",
        "“{text}” sends readers there. The source ({id}) has it, but nothing else in that article knows it. See whether it is an advertisement or planted before you keep it.",
    ),
    "check.upstream": (
        "‘{text}’: {where}에만 있고 꼭지에는 없는 수치예요.",
        "“{text}” stands in the {where} but in no section.",
    ),
    "check.upstream.changed": (
        "꼭지에서는 {section}인데 {topic} {here}.",
        "The section says “{section}”; the {topic} says “{here}”.",
    ),
    "check.upstream.section": ("꼭지", "The section"),
    "check.upstream.section.named": ("‘{heading}’ 꼭지", "The section “{heading}”"),
    "check.upstream.told": (
        "{section}에서는 ‘{there}’인데 {where}에서는 {here} 달리 말해요.",
        "{section} says “{there}”; the {where} says otherwise: {here}.",
    ),
    "check.upstream.told.figure": (
        "{section}에서는 {other}인데 {topic} {here}. 꼭지: ‘{there}’",
        "{section} says {other} (“{there}”); the {topic} says {here}.",
    ),
    "check.upstream.most": (
        "‘{word}’: {where}에만 있고 꼭지와 그 원문에는 없는 최상급이에요.",
        "“{word}” stands in the {where}; neither a section nor what it cites has such a superlative.",
    ),
    "check.upstream.most.wider": (
        "‘{word}’: {where}에서 꼭지나 그 원문의 ‘{cue}’보다 넓게 말했어요.",
        "“{word}” of the {where} reaches further than “{cue}” of the section or what it cites.",
    ),
    "check.upstream.name": (
        "‘{text}’: {where}에만 있고 꼭지에는 없는 이름이에요.",
        "“{text}” stands in the {where} but in no section.",
    ),
    "check.upstream.name.instead": (
        "‘{text}’: {where}에만 있고 꼭지에는 없는 이름이에요. 꼭지: ‘{there}’",
        "“{text}” stands in the {where} but not in the section, which says “{there}”.",
    ),
    "check.upstream.name.other": (
        "‘{text}’: {where}의 이 대목이 전하는 {section}에는 없는 이름이에요. 다른 꼭지의 이름이 아닌지 보세요.",
        "“{text}” stands in the {where}, but {section}, which it tells, does not have that name.",
    ),
    "check.upstream.version": (
        "‘{text}’: {where}에만 있어요. 꼭지는 다른 번호로 말해요.",
        "“{text}” stands in the {where} only; the sections give another number.",
    ),
    "check.upstream.dropped": (
        "이 문장이 인용한 기사({ids})를 다루는 꼭지가 없어요. 꼭지를 뺐다면 이 문장도 빼거나 다시 써 주세요.",
        "No section tells the articles that this sentence cites ({ids}). If the section was dropped, drop or rewrite this too.",
    ),
    "check.old-news": (
        "인용한 기사({id})는 {year}년 {month}월 {day}일에 나왔어요. 이번 호가 다루는 기간보다 오래됐으니 언제 일인지 적어 주세요.",
        "The cited article ({id}) is of {year}-{month:02}-{day:02}, before this issue's week. Say when it happened.",
    ),
    "check.corrected": (
        "지난 호({issue})에서 바로잡은 값이에요. {subject} 아니라 {said}.",
        "The issue of {issue} was corrected on this: not {subject} but {said}.",
    ),
    "check.corrected.gone": (
        "지난 호({issue})에서 잘못됐다고 바로잡은 값이에요: ‘{text}’",
        "The issue of {issue} was corrected on this: “{text}” was wrong.",
    ),
    "check.event.held": ("이미 지난 일시예요: {text}", "This date is past: {text}"),
    "check.event.until": ("마감이 이미 지났어요: {text}", "This deadline is past: {text}"),
    "check.event.late": (
        "마감({text})이 행사({held})보다 늦어요. 둘 가운데 하나를 고쳐 주세요.",
        "The deadline ({text}) is later than the event ({held}). Mend one of them.",
    ),
    "check.event.twice": (
        "‘{key}’ 줄이 둘이고 값이 달라요: {first}, {second}. 둘 다 나가요. 하나만 맞으면 다른 줄을 지워 주세요.",
        "There are two lines “{key}” with two values: {first}, {second}. Both go out. If only one is right, delete the other.",
    ),
    "check.event.undated": (
        "행사에 일시가 없어요. `- **일시**: 2026-12-03 14:00`처럼 적어 주세요.",
        "The event has no date. Write it as `- **일시**: 2026-12-03 14:00`.",
    ),
    "check.event.unread": (
        "‘{key}’의 날짜를 읽을 수 없어요: {text}. 2026-12-03 14:00처럼 적어 주세요.",
        "No day can be read in {key}: {text}. Write it as 2026-12-03 14:00.",
    ),
    "check.event.elsewhere": (
        "지난 날짜예요: ‘{text}’ 행사 날짜나 마감이면 `- **일시**: 2026-12-03 14:00`처럼 한 줄로 적어 주세요. 지난 일을 말한 거라면 이유를 적고 넘겨 주세요.",
        "This day is past: “{text}” If it is the event's day or deadline, write it as a line `- **일시**: 2026-12-03 14:00`. If it tells what was, dismiss this with a reason.",
    ),
}
