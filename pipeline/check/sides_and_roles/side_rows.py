"""Rows of `opposite_table` that hold only where a text takes both sides: signed and refused, backed and doubted."""

SIDES = (
    (
        "sign",
        r"sign(?:s|ed|ing)?|join(?:s|ed|ing)?|agreed|accept(?:s|ed|ing)?",
        r"서명|동참|참여|동의|수락|받아들",
        r"declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|reject(?:s|ed)?|stay(?:s|ed)? out|turned down|opted out|skipp?(?:s|ed)?",
        r"거절|거부|사양|불참|빠[졌지]",
    ),
    (
        "view",
        r"back(?:s|ed|ing)?|support(?:s|ed|ing)?|favou?r(?:s|ed)?|welcom(?:e|es|ed)|endors(?:e|es|ed)|prais(?:e|es|ed)",
        r"지지|찬성|환영|반[겼기]",
        r"doubts?|doubted|questioned|skeptic\w*|sceptic\w*|critici[sz]\w+|concern(?:s|ed)?|opposed?|opposes|object(?:s|ed)|worr(?:y|ied)",
        r"의문|의심|우려|비판|반대|걱정|회의적|반발",
    ),
    (
        "vote",
        r"(?:vot(?:e|es|ed|ing)|spoke|came out|ruled) (?:for|in favou?r)|in favou?r",
        r"찬성",
        r"against|voted? down|opposed?",
        r"반대",
    ),
    (
        "pass",
        r"pass(?:es|ed|ing)?|advanc(?:e|es|ed)|qualif(?:y|ies|ied)|survived|made (?:it|the cut)|cleared|selected|chosen|won",
        r"통과|합격|진출|살아남|선정|뽑[혔혀]",
        r"fail(?:s|ed|ing)?|eliminated|dropped|knocked out|cut|rejected|missed|fell short",
        r"탈락|떨어[졌지]|불합격|고배|제외",
    ),
    (
        "license",
        r"(?:granted|received|won|obtained|got|given) (?:a |an |the )?(?:license|licence|approval|permission|clearance)|approved|cleared",
        r"인가를 (?:받|따)|허가를 (?:받|따)|승인",
        r"denied|told to|ordered|asked to|supplement\w*|rejected|deferred",
        r"보완|반려|거부|보류|불허",
    ),
    (
        "price",
        r"rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|hik(?:e|es|ed)",
        r"올[렸리린릴려]|인상",
        r"cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|slash(?:es|ed)?",
        r"내[렸리린릴려]|인하|낮[췄추춰]",
    ),
    (
        "status",
        r"open(?:-source|-weight|ed|s)?|public(?:ly)?|free(?:ly)?",
        r"공개|개방|오픈",
        r"closed|private|proprietary|kept|keeps",
        r"비공개|닫|폐쇄",
    ),
    (
        "side",
        r"suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|sell(?:s|ing)?|sold|lends?|lent|hosts?",
        r"공급|제공|팔[았고기]|대[고기요]|납품",
        r"pa(?:y|ys|id|ying)|buy(?:s|ing)?|bought|borrow(?:s|ed)?|rent(?:s|ed)?|us(?:e|es|ed|ing)",
        r"내[고요는]|지불|사[들기]|빌[렸리려]|[쓰사]기로",
    ),
)  # fmt: skip
