"""The English verbs for up and down: what a figure, the end of a change, and a change that was only meant are asked for.

What a rule adds to them (up and down themselves, higher, more) or takes from them (`fell ill`, `declined to say`) stands with the rule.
"""

RISES = (
    r"rais(?:e|es|ed|ing)|rises?|rising|rose|risen|grew|grows?|growing|grown|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|"
    r"surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?"
)
FALLS = (
    r"drop(?:s|ped|ping)?|decreas(?:e|es|ed|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|slip(?:s|ped|ping)?|shr[aiu]nk\w*|"
    r"slump(?:s|ed)?|plung(?:e|es|ed)|tumbl(?:e|es|ed)|sank|slid|dip(?:s|ped)?|trim(?:s|med|ming)?|shav(?:e|es|ed|ing)"
)
