"""Texts of the family `check`: key -> (Korean, English)."""

from pipeline.messages import check_korean, check_orders, check_sense, check_sums

TABLE: dict[str, tuple[str, str]] = {
    **check_sense.TABLE,
    **check_orders.TABLE,
    **check_sums.TABLE,
    **check_korean.TABLE,
    "check.unsupported": (
        "{topic} 인용한 문장에 없어요.",
        "{topic} – not in the cited sentences.",
    ),
    "check.advised": (
        "‘{text}’: 원문에 없어요. 권하는 말이나 직접 겪은 일의 수치라면 그대로 두세요.",
        "“{text}”: not in the source. If it is your own advice or experience, leave it.",
    ),
    "check.nowhere": ("{topic} 어느 원문에도 없어요.", "{topic} – in no source at all."),
    "check.contradicted": (
        "원문({id})과 달라요. 원문: ‘{source}’, 여기: ‘{text}’",
        "The source ({id}) says “{source}”; here it is “{text}”.",
    ),
    "check.counts_another": (
        "‘{text}’: 원문({id})의 ‘{source}’로 센 것은 다른 것이에요.",
        "“{text}”: the “{source}” of the source ({id}) counts something else.",
    ),
    "check.bound": (
        "이상·이하의 방향이 원문({id})과 반대예요. 원문: ‘{source}’, 여기: ‘{text}’",
        "“{text}” turns the bound of the source ({id}: “{source}”) around.",
    ),
    "check.likened": (
        "{topic} 원문에 없고, 읽는 사람이 아는 것에 견준 수치로 보여요. 맞는지 보세요.",
        "{topic} – not in the source; it seems to liken something to what readers know. See whether it is right.",
    ),
    "check.elsewhere": (
        "‘{text}’ 수치는 인용한 문장이 아니라 {id}에 있어요. 그 문장도 인용해 주세요.",
        "“{text}” stands in {id}, which is not cited. Cite it too.",
    ),
    "check.elsewhere.or": (
        "‘{text}’ 수치는 인용한 문장이 아니라 {id}에 있어요. 인용한 문장의 수치는 ‘{left}’ 쪽이에요. 바뀐 것이 아니면 {id} 문장도 인용해 주세요.",
        "“{text}” stands in {id}, which is not cited; what is cited has “{left}”. Unless the two were exchanged, cite {id} too.",
    ),
    "check.name.elsewhere": (
        "{topic} 인용한 문장이 아니라 {id}에 나오는 이름이에요. 그 문장도 인용해 주세요.",
        "{topic} – a name of {id}, which is not cited. Cite it too.",
    ),
    "check.name.another": (
        "인용한 문장은 ‘{other}’ 이야기로 읽혀요. {topic} {id}에 나오는 이름이에요. 누구의 일인지 원문을 보세요.",
        "What is cited reads as being about “{other}”. {topic} – a name of {id}. See whose matter it is.",
    ),
    "check.rounded": (
        "‘{text}’ 수치는 원문({id})의 ‘{source}’를 어림한 값이에요. ‘약’을 붙이거나 그대로 적어 주세요.",
        "“{text}” rounds the source ({id}: “{source}”). Say so, or give it as it is.",
    ),
    "check.exchanged": (
        "‘{text}’: {rate} 셈한 값이에요. 환율과 그 날짜를 인용에 적어 두면 코드가 다시 계산해요: = {step} 연-월-일",
        "“{text}” comes to {rate}. Write the rate and its date beside the citation: = {step} YYYY-MM-DD",
    ),
    "check.exchange_off": (
        "‘{text}’: {rate} 셈한 값이 돼요. 그런 환율은 없었으니 단위와 자릿수를 다시 보세요.",
        "“{text}” comes to {rate}, which no rate of these years is near. See its unit and its scale.",
    ),
    "check.starting": (
        "‘{text}’: 원문에서는 ‘{right}’예요.",
        "“{text}”: in the source it is where the other end is (“{right}”).",
    ),
    "check.within": (
        "{topic} 이 글의 다른 수와 맞지 않아요. {step} = {result}.",
        "{topic}: the text's own figures give {step} = {result}.",
    ),
    "check.refuted": (
        "{topic} 어느 원문에도 없어요. {step} = {result}.",
        "{topic} – in no source. {step} = {result}",
    ),
    "check.another_role": (
        "‘{text}’: 문장이 말하는 대로 셈하면 {step} = {result}.",
        "“{text}”: by the words of the sentence it is {step} = {result}",
    ),
    "check.unproved": (
        "{topic} 인용한 수치로 계산해도 나오지 않아요.",
        "{topic} – does not follow from the cited figures.",
    ),
    "check.points": (
        "두 비율의 차이라면 ‘{text}’가 아니라 %포인트로 적어야 해요.",
        "A difference of two percentages is in percentage points, not “{text}”.",
    ),
    "check.operand": (
        "식 `{step}`에 쓴 {number}: 인용한 문장에 없는 수예요.",
        "The arithmetic `{step}` uses {number}, which stands in no cited sentence.",
    ),
    "check.step": ("인용 옆의 식을 계산할 수 없어요: `{step}`", "The arithmetic `{step}` cannot be computed."),
    "check.step_unit": (
        "식 `{step}`이 내는 값과 ‘{text}’의 단위가 달라요.",
        "What the arithmetic `{step}` comes to has another unit than “{text}”.",
    ),
    "check.step_scale": (
        "‘{text}’: 식 `{step}`의 값과 자릿수가 달라요. 식에 든 수가 원문에서 얼마를 뜻하는지 보세요.",
        "“{text}” is of another order than what `{step}` comes to with the amounts of the source.",
    ),
    "check.step_base": (
        "식 `{step}`은 ‘{text}’라는 말과 맞지 않아요. 줄거나 싼 것은 큰 값으로, 늘거나 비싼 것은 작은 값으로 나눠요.",
        "The arithmetic `{step}` does not fit “{text}”: a fall is a part of the higher figure, a rise of the lower one.",
    ),
    "check.step_part": (
        "‘{text}’: 식 `{step}`은 그 일부의 비율이에요. 나머지를 말한다면 전체에서 빼요.",
        "In the arithmetic `{step}`, “{text}” is the share of the part, not of what is left.",
    ),
    "check.step_rest": (
        "‘{text}’: 식 `{step}`은 나머지의 비율이거나 줄어든 폭이에요.",
        "In the arithmetic `{step}`, “{text}” is what is left, or by how much it fell.",
    ),
    "check.step_sum": (
        "‘{text}’: 식 `{step}`은 함께 더할 수 없는 값을 더했어요. 전체와 그 일부, 견주는 두 값인지 보세요.",
        "“{text}”: `{step}` adds up what does not go together: a whole and its part, or two sides of a comparison.",
    ),
    "check.step_way": (
        "원문에서는 거꾸로예요. 식 `{step}`의 두 값 가운데 어느 쪽이 큰지 다시 보세요: ‘{text}’",
        "The sources have it the other way round: see which of the two in `{step}` is larger, for “{text}”.",
    ),
    "check.direction": (
        "수치의 방향({low} → {high})이 ‘{word}’라는 말과 맞지 않아요.",
        "From {low} to {high} does not go the way “{word}” says.",
    ),
    "check.reversed": (
        "순서가 원문({id})과 거꾸로예요. 원문: {source}",
        "The source ({id}) goes {source}; here it is the other way round.",
    ),
    "check.doer": (
        "‘{name}’: 원문({id})에서는 {other} 이야기예요. 이름이 바뀌지 않았는지 보세요.",
        "‘{name}’: the source ({id}) tells this of {other}. See whether the name was exchanged.",
    ),
    "check.free": (
        "값이 있는 것을 거저라고 하지 않았는지 보세요. 원문({id}): ‘{price}’, 여기: ‘{name}’",
        "‘{name}’, but the source ({id}) tells a price (‘{price}’).",
    ),
    "check.tested": (
        "‘{name}’: 원문에서는 시험한 쪽이 달라요. 누가 한 시험인지 보세요.",
        "‘{name}’: the source tells it of others. See whose test it was.",
    ),
    "check.turned": (
        "‘{text} {word}’: 원문({id})에서는 반대 방향이에요. 오른 것인지 내린 것인지 보세요.",
        "‘{text} {word}’: the source ({id}) goes the other way. See whether it rose or fell.",
    ),
    "check.column": (
        "‘{text}’: 원문의 표에서는 ‘{column}’ 칸의 수치예요.",
        "‘{text}’ stands in the column ‘{column}’ of the source's table.",
    ),
    "check.hedge.denied": (
        "여기서는 부정하는데(‘{text}’) 원문은 그대로 말하고(‘{source}’) 부정하는 말이 없어요.",
        "Denied here (“{text}”); the source says so plainly (“{source}”) and denies nothing.",
    ),
    "check.opposite": (
        "원문({id})은 반대로 말해요. 원문: ‘{source}’, 여기: ‘{text}’",
        "The source ({id}) says the opposite: ‘{source}’, here ‘{text}’.",
    ),
    "check.listed": (
        "바로 앞에 늘어놓은 것은 {count}가지예요. 여기 적은 수(‘{text}’)와 달라요.",
        "The list just before has {count}, but here it says ‘{text}’.",
    ),
    "check.part": (
        "{whole} 가운데 {part}: 부분이 전체보다 커요.",
        "{part} out of {whole}: the part is larger than the whole.",
    ),
    "check.period": (
        "‘{text}’: 원문({id})과 기간(하루·주·월·연)이 달라요.",
        "“{text}”: the source ({id}) speaks of another period (day, week, month or year).",
    ),
    "check.persons": (
        "사람은 ‘명’으로 세요: ‘{text}’ → ‘{right}’",
        "People are counted in 명: “{text}” → “{right}”.",
    ),
    "check.swapped": (
        "두 수치의 자리가 원문과 바뀐 것 같아요: ‘{one}’, ‘{other}’",
        "“{one}” and “{other}” seem to have changed places.",
    ),
    "check.roles": (
        "‘{text}’: 원문({id})에서는 두 이름의 자리가 거꾸로예요.",
        "“{text}”: in the source ({id}) the two names stand the other way round.",
    ),
    "check.name": (
        "‘{name}’: 인용한 기사에 나오지 않는 이름이에요.",
        "“{name}”: this name stands in no cited article.",
    ),
    "check.name-other": (
        "‘{name}’: 인용한 기사에 적힌 이름은 ‘{other}’ 쪽이에요.",
        "“{name}”: the cited articles say “{other}”.",
    ),
    "check.name-tied": (
        "‘{name}’: 인용한 기사에는 없고 ‘{other}’에 딸린 이름으로 보여요. 덧붙여도 되는지 보세요.",
        "“{name}”: stands in no cited article; it seems to be added beside “{other}”. See whether it may.",
    ),
    "check.upstream.once": (
        "이 문장이 인용한 내용을 이제 어느 꼭지도 말하지 않아요. 꼭지에 있던 문장: ‘{told}’ 자료에는 있으니 틀린 말은 아니에요. 꼭지에 다시 넣거나 이 줄을 다시 써 주세요.",
        "No section tells any more what this line cites; one did: “{told}”. Its source still says so, so it need not be wrong: put that back, or write this line again.",
    ),
    "check.upstream.gone": (
        "지금은 어느 꼭지에도 없는 이야기를 두고 하는 말로 읽혀요. 그 이야기가 있던 꼭지의 문장: ‘{told}’ 이 줄을 빼거나 다시 써 주세요.",
        "Reads as if about a story that no section tells any more; a section said: “{told}”. Take this line out, or write it again.",
    ),
    "check.upstream.announced": (
        "‘{text}’: 지금은 어느 꼭지에도 없는 이야기예요. 뺀 꼭지의 문장: ‘{told}’ 이 말을 빼거나 다시 써 주세요.",
        "“{text}”: no section tells this story any more; one that was taken out said “{told}”. Take it out of the line, or write it again.",
    ),
    "check.upstream.caution": (
        "꼭지보다 확실하게 말해요. 꼭지: ‘{source}’ 보도, 예정, 협의, 주장 같은 말을 살려 주세요.",
        "Says it more surely than the section, which says: “{source}”. Keep its caution (reported, planned, claimed).",
    ),
    "check.misspelt": (
        "‘{name}’: 인용한 기사에서는 이렇게 써요: ‘{source}’",
        "“{name}”: the cited article spells it “{source}”.",
    ),
    "check.version": (
        "‘{name}’: 인용한 기사에 이 이름이나 버전이 없어요.",
        "“{name}”: no cited article has this name or version.",
    ),
    "check.uncited": (
        "사실을 말하는데 출처 표시가 없어요.",
        "States a fact without a citation.",
    ),
    "check.uncited.supposed": (
        "다른 사람이나 일을 짐작하는데 출처 표시가 없어요. 근거를 대거나, 누구의 생각인지 밝혀 주세요.",
        "Supposes something about others without a citation. Name what it rests on, or whose opinion it is.",
    ),
    "check.uncited.above": (
        "‘{text}’: 아래 꼭지에는 없어요.",
        "“{text}”: in no section below.",
    ),
    "check.uncited.figure": (
        "‘{text}’: 출처 표시가 없고, 이 꼭지가 인용한 문장에도 없어요.",
        "“{text}”: not cited, and in no sentence that this section cites.",
    ),
    "check.unrelated": (
        "인용한 문장({id})과 겹치는 이름이나 수치가 없어요.",
        "Shares no name or figure with the cited sentence ({id}).",
    ),
    "check.single-origin": (
        "이 꼭지는 한 매체({outlet})의 기사에만 기대요.",
        "This section rests on one outlet only ({outlet}).",
    ),
    "check.single-origin.same": (
        "이 꼭지가 인용한 매체들은 모두 한 매체({origin})의 보도를 옮긴 거예요.",
        "All outlets that this section cites took the story from one ({origin}).",
    ),
    "check.echo": ("원문({id})을 거의 그대로 옮겼어요.", "Copies the source ({id}) nearly word for word."),
    "check.where.title": ("제목", "title"),
    "check.where.subject": ("메일 제목", "subject"),
    "check.where.preheader": ("미리보기 문장", "preheader"),
    "check.where.heading": ("소제목", "heading"),
    "check.where.lede": ("여는 글", "lede"),
    "check.where.takeaways": ("포인트", "takeaways"),
    "check.conflict.issue": (
        "같은 것을 두 가지로 말해요. 여기는 ‘{here}’, 다른 곳({section})은 {said}: {sentence}",
        "Two figures for one thing: “{here}” here, {said} in {section}: {sentence}",
    ),
    "check.conflict.outlets": (
        "매체마다 수치가 달라요. {outlet}({id}): ‘{text}’, {other}({there}): ‘{value}’. 둘 다 보여 주거나 왜 이 값인지 확인해 주세요.",
        "The outlets differ. {outlet} ({id}): “{text}”, {other} ({there}): “{value}”. Show both, or make sure which holds.",
    ),
    "check.conflict.source": (
        "원문({id})의 수치끼리 안 맞아요. 적힌 값: ‘{told}’, 거기 적힌 수로 계산하면 {step} = {gives}. 어느 쪽이 맞는지 확인하거나, 모르면 그 수치를 빼 주세요.",
        "The source ({id}) contradicts itself: it says “{told}”, its own numbers give {step} = {gives}. Make sure which holds, or drop the figure.",
    ),
    "check.conflict.source.points": (
        "원문({id})의 ‘{told}’, 두 비율의 차이예요: {step} = {gives}. ‘%’ 말고 ‘%포인트’로 적어 주세요.",
        "The source ({id}) writes “{told}” for a difference of two percentages: {step} = {gives}. Give it in percentage points.",
    ),
    "check.source-changed": (
        "인용한 뒤에 원문({id})이 바뀌었어요. 인용할 때: “{was}” 지금: “{now}”",
        "The source ({id}) changed after it was cited. Then: “{was}” Now: “{now}”",
    ),
    "check.source-changed.gone": (
        "인용한 문장이 지금은 원문({id})에 없어요. 인용할 때: “{was}”",
        "The cited sentence is no longer in its source ({id}). Then: “{was}”",
    ),
    "check.heading": (
        "이 이야기에 제목이 없어요. 첫 줄에 `### 제목`을 적어 주세요.",
        "This story has no heading. Write `### heading` as its first line.",
    ),
    "check.extractive": (
        "아직 다 쓰지 않은 꼭지예요. [할 일] 표시를 글로 바꿔 주세요.",
        "This section is not written yet: put words in place of its [할 일] marks.",
    ),
    "check.sponsor": (
        "광고 꼭지에 광고주가 없어요. `- **광고주**: 이름`을 적어 주세요.",
        "The advertisement names no advertiser. Add `- **광고주**: name`.",
    ),
    "check.instructions.title": ("제목", "the title"),
    "check.instructions.author": ("글쓴이", "the author"),
    "check.instructions.outlet": ("매체 이름", "the outlet's name"),
}
