"""Time zones as news tells them: by letters, by the name of a region, by the country or the city that keeps them.

Areas are those of the IANA database, which knows their summer times by date. Letters are told in minutes from UTC; a second number is
another zone of the same letters (`IST` of India and of Israel).
"""

KOREA = "Asia/Seoul"
EASTERN, CENTRAL, MOUNTAIN, PACIFIC = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
)
UTC = "UTC"

REGIONS = {
    "eastern": EASTERN, "central": CENTRAL, "mountain": MOUNTAIN, "pacific": PACIFIC, "alaska": "America/Anchorage", "hawaii": "Pacific/Honolulu",
    "hawaii-aleutian": "Pacific/Honolulu", "atlantic": "America/Halifax", "newfoundland": "America/St_Johns", "central european": "Europe/Berlin",
    "eastern european": "Europe/Athens", "western european": "Europe/Lisbon", "british summer": "Europe/London", "coordinated universal": UTC,
    "universal": UTC, "greenwich mean": UTC, "india": "Asia/Kolkata", "indian": "Asia/Kolkata", "australian eastern": "Australia/Sydney",
    "australian western": "Australia/Perth", "korean": KOREA, "korea": KOREA, "gulf": "Asia/Dubai",
}  # fmt: skip
"""What stands before `time`, `Standard Time`, `Daylight Time`."""

AREA_LETTERS = {
    "ET": EASTERN, "CT": CENTRAL, "MT": MOUNTAIN, "PT": PACIFIC, "AKT": "America/Anchorage", "AET": "Australia/Sydney", "NZT": "Pacific/Auckland",
    "EST": EASTERN, "CST": CENTRAL, "MST": MOUNTAIN, "PST": PACIFIC, "CET": "Europe/Berlin", "EET": "Europe/Athens", "WET": "Europe/Lisbon",
    "AKST": "America/Anchorage", "AEST": "Australia/Sydney", "NZST": "Pacific/Auckland",
}  # fmt: skip
"""Letters of a region; those with a fixed number below, too, tell it without a day, and loosely that of the region on a day in summer."""

FIXED_LETTERS = {
    "UTC": (0,), "GMT": (0,), "Zulu": (0,), "BST": (60,), "WET": (0,), "WEST": (60,), "CET": (60,), "CEST": (120,), "EET": (120,), "EEST": (180,),
    "MSK": (180,), "TRT": (180,), "IDT": (180,), "IST": (330, 120), "PKT": (300,), "NPT": (345,), "GST": (240,), "ICT": (420,), "WIB": (420,),
    "SGT": (480,), "HKT": (480,), "PHT": (480,), "PHST": (480,), "AWST": (480,), "JST": (540,), "KST": (540,), "ACST": (570,), "ACDT": (630,),
    "AEST": (600,), "AEDT": (660,), "NZST": (720,), "NZDT": (780,), "EST": (-300,), "EDT": (-240,), "CST": (-360, 480), "CDT": (-300,), "MST": (-420,),
    "MDT": (-360,), "PST": (-480,), "PDT": (-420,), "AKST": (-540,), "AKDT": (-480,), "HST": (-600,), "AST": (-240, 180), "ADT": (-180,),
    "NST": (-210,), "NDT": (-150,), "BRT": (-180,), "ART": (-180,), "CLT": (-240,), "CLST": (-180,), "EAT": (180,), "CAT": (120,), "SAST": (120,),
    "WAT": (60,),
}  # fmt: skip

AREAS = {
    "korea": KOREA, "japan": "Asia/Tokyo", "china": "Asia/Shanghai", "hongkong": "Asia/Hong_Kong", "macau": "Asia/Macau", "taiwan": "Asia/Taipei",
    "singapore": "Asia/Singapore", "malaysia": "Asia/Kuala_Lumpur", "philippines": "Asia/Manila", "vietnam": "Asia/Ho_Chi_Minh",
    "thailand": "Asia/Bangkok", "cambodia": "Asia/Phnom_Penh", "laos": "Asia/Vientiane", "myanmar": "Asia/Yangon", "india": "Asia/Kolkata",
    "pakistan": "Asia/Karachi", "bangladesh": "Asia/Dhaka", "nepal": "Asia/Kathmandu", "srilanka": "Asia/Colombo", "northkorea": "Asia/Pyongyang",
    "uae": "Asia/Dubai", "saudi": "Asia/Riyadh", "qatar": "Asia/Qatar", "kuwait": "Asia/Kuwait", "bahrain": "Asia/Bahrain", "oman": "Asia/Muscat",
    "iran": "Asia/Tehran", "iraq": "Asia/Baghdad", "israel": "Asia/Jerusalem", "palestine": "Asia/Gaza", "lebanon": "Asia/Beirut",
    "jordan": "Asia/Amman", "syria": "Asia/Damascus", "turkey": "Europe/Istanbul", "afghanistan": "Asia/Kabul", "uzbekistan": "Asia/Tashkent",
    "armenia": "Asia/Yerevan", "azerbaijan": "Asia/Baku", "egypt": "Africa/Cairo", "southafrica": "Africa/Johannesburg", "kenya": "Africa/Nairobi",
    "ethiopia": "Africa/Addis_Ababa", "nigeria": "Africa/Lagos", "ghana": "Africa/Accra", "morocco": "Africa/Casablanca", "algeria": "Africa/Algiers",
    "tunisia": "Africa/Tunis", "libya": "Africa/Tripoli", "sudan": "Africa/Khartoum", "uk": "Europe/London", "ireland": "Europe/Dublin",
    "france": "Europe/Paris", "germany": "Europe/Berlin", "italy": "Europe/Rome", "spain": "Europe/Madrid", "portugal": "Europe/Lisbon",
    "netherlands": "Europe/Amsterdam", "belgium": "Europe/Brussels", "luxembourg": "Europe/Luxembourg", "switzerland": "Europe/Zurich",
    "austria": "Europe/Vienna", "sweden": "Europe/Stockholm", "norway": "Europe/Oslo", "denmark": "Europe/Copenhagen", "finland": "Europe/Helsinki",
    "iceland": "Atlantic/Reykjavik", "poland": "Europe/Warsaw", "czechia": "Europe/Prague", "slovakia": "Europe/Bratislava",
    "hungary": "Europe/Budapest", "romania": "Europe/Bucharest", "bulgaria": "Europe/Sofia", "greece": "Europe/Athens", "serbia": "Europe/Belgrade",
    "croatia": "Europe/Zagreb", "slovenia": "Europe/Ljubljana", "ukraine": "Europe/Kyiv", "belarus": "Europe/Minsk", "estonia": "Europe/Tallinn",
    "latvia": "Europe/Riga", "lithuania": "Europe/Vilnius", "argentina": "America/Argentina/Buenos_Aires", "chile": "America/Santiago",
    "peru": "America/Lima", "colombia": "America/Bogota", "venezuela": "America/Caracas", "ecuador": "America/Guayaquil", "cuba": "America/Havana",
    "uruguay": "America/Montevideo", "paraguay": "America/Asuncion", "bolivia": "America/La_Paz", "newzealand": "Pacific/Auckland",
    "fiji": "Pacific/Fiji", "moscow": "Europe/Moscow", "stpetersburg": "Europe/Moscow", "vladivostok": "Asia/Vladivostok",
    "sydney": "Australia/Sydney", "melbourne": "Australia/Melbourne", "canberra": "Australia/Sydney", "brisbane": "Australia/Brisbane",
    "perth": "Australia/Perth", "adelaide": "Australia/Adelaide", "jakarta": "Asia/Jakarta", "bali": "Asia/Makassar", "mexicocity": "America/Mexico_City",
    "saopaulo": "America/Sao_Paulo", "riodejaneiro": "America/Sao_Paulo", "brasilia": "America/Sao_Paulo", "belem": "America/Belem",
    "toronto": "America/Toronto", "ottawa": "America/Toronto", "montreal": "America/Toronto", "ontario": "America/Toronto", "quebec": "America/Toronto",
    "vancouver": "America/Vancouver", "britishcolumbia": "America/Vancouver", "calgary": "America/Edmonton", "alberta": "America/Edmonton",
    "newyork": EASTERN, "washington": EASTERN, "washingtondc": EASTERN, "boston": EASTERN, "massachusetts": EASTERN, "newjersey": EASTERN,
    "pennsylvania": EASTERN, "philadelphia": EASTERN, "virginia": EASTERN, "maryland": EASTERN, "georgia": EASTERN, "atlanta": EASTERN, "miami": EASTERN,
    "northcarolina": EASTERN, "southcarolina": EASTERN, "ohio": EASTERN, "connecticut": EASTERN, "maine": EASTERN, "vermont": EASTERN,
    "orlando": EASTERN, "detroit": EASTERN, "capecanaveral": EASTERN, "illinois": CENTRAL, "chicago": CENTRAL, "wisconsin": CENTRAL,
    "minnesota": CENTRAL, "iowa": CENTRAL, "missouri": CENTRAL, "oklahoma": CENTRAL, "louisiana": CENTRAL, "alabama": CENTRAL, "mississippi": CENTRAL,
    "arkansas": CENTRAL, "dallas": CENTRAL, "houston": CENTRAL, "austin": CENTRAL, "sanantonio": CENTRAL, "nashville": CENTRAL, "colorado": MOUNTAIN,
    "utah": MOUNTAIN, "montana": MOUNTAIN, "wyoming": MOUNTAIN, "newmexico": MOUNTAIN, "arizona": "America/Phoenix", "california": PACIFIC,
    "nevada": PACIFIC, "seattle": PACIFIC, "losangeles": PACIFIC, "sanfrancisco": PACIFIC, "lasvegas": PACIFIC, "hawaii": "Pacific/Honolulu",
}  # fmt: skip
"""Countries of one zone, states and cities of the others, by the keys of the table of names."""

KOREAN = {
    "우리나라": KOREA, "우리": KOREA, "국내": KOREA, "동부": EASTERN, "중부": CENTRAL, "산악": MOUNTAIN, "서부": PACIFIC, "태평양": PACIFIC,
    "협정세계": UTC, "세계협정": UTC, "세계표준": UTC, "그리니치": UTC, "중부유럽": "Europe/Berlin", "동유럽": "Europe/Athens", "알래스카": "America/Anchorage",
    "하와이": "Pacific/Honolulu",
}  # fmt: skip
"""What stands before 시각, 시간 and 표준시 in Korean beside the places."""
