"""What a clause in small letters prints of a change: from one figure to another, done away with, in use since."""

from __future__ import annotations

from collections.abc import Mapping

NUMBER = (
    r"(?:[$€£₹]?\d[\d,.]*(?:k|m|bn)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
    r"twenty|thirty|forty|fifty|a dozen|dozens|hundreds|thousands|half|zero|none|no)"
)
"""A number in figures or in words."""

SPAN = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|weekends?|nights?)"
"""A unit of time."""

_SPANS = "second seconds minute minutes hour hours day days week weeks month months weekend weekends night nights"
_ENDED_ING = (
    "reducing lowering shortening eliminating saving preventing unblocking closing avoiding removing speeding "
    "clearing restoring improving increasing raising boosting replacing retiring merging releasing freeing ending"
)
_ENDED = (
    "retired retiring revoked revoking saved saving contained containing decommissioned decommissioning reclaimed "
    "reclaiming uncovered uncovering removed removing closed closing blocked blocking freed ended ending "
    "stopped stopping reporting"
)

CHANGES: Mapping[str, str] = {
    "halved halving doubled doubling tripled tripling": r"(?:halv|doubl|tripl)(?:ed|ing)\b",
    "half third thirds quarter quarters fifth tenth": r"(?:in half|"
    r"by (?:half|(?:a|one|two|three) (?:half|third|thirds|quarter|quarters|fifth|tenth))|"
    r"to an? (?:half|third|quarter|fifth|tenth) of)\b",
    "yearly quarterly monthly weekly daily hourly manual fortnightly": r"from (?:yearly|quarterly|monthly|"
    r"weekly|daily|hourly|manual|fortnightly) to \w+",
    "from von de da": rf"(?:from|von|de|da) (?:about |over |some )?{NUMBER}\b(?:[^.;]|\.\d){{0,40}}?"
    rf"\b(?:to|auf|à|a|para) (?:about |under |over |just )?(?:{NUMBER}|an? {SPAN})\b",
    _ENDED_ING: r"(?:reduc|lower|shorten|eliminat|sav|prevent|unblock|clos|avoid|remov|speed|clear|restor|"
    r"improv|increas|rais|boost|replac|retir|merg|releas|free|end)ing (?:the|a|an|all|any|our|every|manual|"
    rf"test|build|deploy\w*|downtime|costs?|\w+ time|\w+ errors?|{NUMBER})\b",
    "replacing": r"replacing \w+",
    "so": r"so (?:that|no|nobody|every)\b",
    "instead": r"instead of\b",
    "rather": r"rather than\b",
    "longer": r"no longer\b",
    "first": r"(?:for the first time|passed (?:at )?(?:the )?first (?:time|attempt|go|try)|accepted in the first)\b",
    "taken picked accepted quoted read copied": r"(?:taken up|picked up|accepted|quoted|read|copied) by\b",
    "watched": r"watched \d\b",
    "times": r"(?:read|downloaded|watched|viewed|played|cited|shared) (?:about |over |some )?"
    r"\d[\d.,]*k?\+? times\b",
    "saves saved saving": rf"sav(?:es|ed|ing) (?:[\w'’]+ ){{0,2}}?(?:about )?{NUMBER} {SPAN}\b",
    "saved ended freed stopped": r"and (?:saved|ended|freed|stopped) (?:the|all)\b",
    "earlier sooner faster less out": rf"{NUMBER} {SPAN} (?:earlier|sooner|faster|less|out of it)\b",
    "into": rf"{NUMBER} \w+ into (?:one|two|three)\b",
    "use": r"in (?:daily |weekly |everyday |productive )?use (?:at|by|in|across)\b",
    "cited opened visited checked consulted packaged": r"(?:cited|opened|visited|checked|consulted|packaged)"
    r" (?:daily |weekly )?by\b",
    "sold": r"sold (?:on|to|in)\b",
    "live": rf"(?:live (?:in|at|on|for) {NUMBER}|to go-live|go-live (?:on|in|with|without)|"
    rf"{NUMBER} [^;]{{0,60}}?(?:before|after) (?:the )?go-live)\b",
    "led": rf"led to {NUMBER}\b",
    "stayed": r"stayed (?:up|online)\b",
    "found": r"(?:found and (?:fixed|closed|removed|patched)|"
    r"found an? [^.;]{3,60}? that (?:had )?(?:\w+ed|cost))\b",
    "patched fixed": r"(?:patched|fixed) in (?:release|version)\b",
    "caught stopped blocked uncovered": rf"(?:which|that) (?:caught|stopped|blocked|uncovered) (?:an?|{NUMBER})\b",
    "downtime": r"(?:downtime \d\b|downtime (?:of )?under|minutes of downtime)",
    "shut": r"shut (?:down )?the (?:old|last)\b",
    "now": r"now the (?:\w+['’]s )?(?:only|main|standard)\b",
    "to": r"\d[\d.,]* ?(?:s|h|hrs?|hours?|mins?|minutes?|days?|weeks?|months?) to "
    r"\d[\d.,]* ?(?:ms|s|h|hrs?|mins?|minutes?|hours?|seconds?|days?|weeks?)\b",
    "bajó subió pasó baixou caiu passou sank sanken fiel fielen stieg stiegen": r"(?:bajó|subió|pasó|baixou|caiu|"
    r"passou|sank|sanken|fiel|fielen|stieg|stiegen) (?:de|von|um|auf|unter|del|da|em)\b",
    "genutzt": r"von (?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) \w+ genutzt\b",
    "abgelöst abgeschaltet eingespart": r"(?:(?:wurde|wurden) [^.;]{0,40}\b(?:abgelöst|abgeschaltet|eingespart)|"
    r"und abgeschaltet)\b",
    "avant": r"(?:deux|trois|quatre|\d+) (?:mois|semaines|jours) avant\b",
    "used": rf"used (?:by|across|daily|at (?:one|all)|in (?:all|the \w+ of|{NUMBER}|production))\b",
    "took": rf"took (?:about )?{NUMBER} [^.;]{{0,25}}? off\b",
    "down up": r"(?:down|up) from\b",
    "production": r"in production\b",
    "went": r"went live\b",
    "adopted merged published accepted approved featured patched copied certified": r"(?:was|were|been|has|have)"
    r" (?:since |then )?(?:adopted|merged|published|accepted|approved|featured|patched|copied|certified by)\b",
    "adopted": r"adopted (?:by|across|as)\b",
    "fell dropped grew rose shrank vanished disappeared": r"(?:fell|dropped|grew|rose|shrank|vanished|"
    r"disappeared)\b",
    _SPANS: r"(?:(?:within (?:the )?|in (?:under |less than )?)(?:an?|one|two|three|four|five|six)|"
    rf"within (?:the|seven|eight|nine|ten)) {SPAN}\b|(?:under|in less than) {NUMBER} {SPAN}\b",
    "switched turned": r"(?:switched|turned) off ",
    "that which": rf"(?:that|which) (?:{NUMBER} (?:[a-z]+ )?[a-z]+s [a-z]+\b|"
    r"(?:\w+ ){1,4}(?:use|uses)\b(?! of)|(?:\w+ ){1,3}(?:adopted|(?:now|still) \w+)\b)",
    "restored recovered finished completed back closed live": r"(?:restored|recovered|finished|completed|back|"
    rf"closed|live)\b.{{0,60}}?\bin (?:under )?{NUMBER} {SPAN}",
    "replaced": rf"replaced {NUMBER} .{{3,40}}?\bby {NUMBER}\b",
    "of": rf"(?:\d+|{NUMBER}) (?:out )?of (?:the |them\b|\d)(?!.*\b(?:hold\w*|qualified|sitting|preparing)\b)",
    "beat": r"beat\b.{0,40}\bby\b",
    _ENDED: r"(?:(?:retir|revok|sav|contain|decommission|reclaim|uncover|remov|clos|block|end|stopp)(?:ed|ing)|"
    rf"freed|reporting) (?:\w+ )?{NUMBER} (?!(?:\w+ ){{0,2}}(?:an?|per|each|every|daily|weekly)\b)"
    r"(?!tickets|calls|requests|cases)",
    "zero no": r"(?:zero|no)\s+(?:\w+\s+){0,2}(?:downtime|outages?|loss|losses|findings?|incidents?|defects?|"
    r"interruptions?|unplanned|duplicates|escalations?|errors?|failures?|restarts?|delayed|lost|missed|affected|"
    r"noticed|broken|expired)|no (?:failed|ransom|one)|with no (?:cancelled|canceled|lost|missed|major)",
    "nobody": r"nobody (?:had|has|is|was|paid|noticed|lost|asked|knew|called)",
    "nothing": r"found nothing",
    "granted obtained received": r"(?:certificate|approval|patent) (?:granted|obtained|received)",
    "without": r"without (?!tears|words|fear|supervision|help|guidance|formal|prior|any help)\w+",
    "sans ohne": r"(?:sans|ohne) \w+",
    "ahead on before": r"(?:ahead of|on|before) (?:schedule|plan)|on time",
    "budget budgets budgeted budgeting budgetary": r"(?:under|on|within|below) (?:the )?budget",
    "week weeks day days month months": r"(?:weeks?|days?|months?) (?:early|ahead)",
    "below": r"below the old",
    "first second third 1st 2nd 3rd": r"(?:first|second|third|1st|2nd|3rd) (?:place|prize|of)|"
    r"(?:finished|came|placed) (?:first|second|third)",
    "people": r"people's choice",
    "runner": r"runner-up",
    "finalist finalists": r"finalist",
    "clean": r"clean (?:\w+ )?audit",
    "passed": r"passed (?:the|an|its|every|all)\b(?! acceptance)",
    "won placed ranked winning": r"(?:won|placed|(?<!and )ranked|winning)\b",
    "award awards awarded awarding": r"award",
    "accepted": r"accepted (?:upstream|into)",
    "stars": r"stars\b",
    "merged": r"merged (?:upstream|by|into|pull|patch\w*|fix\w*|corrections)",
    "certified": r"certified the fix",
    "closed removed cleared": r"(?:closed|removed|cleared) (?:the|its|all|every) "
    r"(?!(?:general |monthly |annual |yearly )?(?:ledgers?|books|month|year|quarter|accounts|periods?)\b)",
    "obtained received secured gained": r"(?:obtained|received|secured|gained) [^.;]{0,30}\b(?:approval|"
    r"accreditation|licen[cs]e|funding|grant)\b",
    "domain domains": r"reached domain|to domain administrator",
}
"""Patterns of texts in small letters, by the words that they can't be found without."""
