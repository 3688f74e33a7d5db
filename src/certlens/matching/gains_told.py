"""What a clause in small letters prints of a gain: many made one, taken up, done in so long, no harm since."""

from __future__ import annotations

from collections.abc import Mapping

from certlens.matching.changes_told import NUMBER, SPAN

_FIGURE = rf"[$€£₹]? ?{NUMBER}"
_MADE_ONE = (
    "consolidated merged collapsed condensed folded converted boiled reduced trimmed sorted grouped"
)
_FAULTS = (
    r"(?:repeats?|outages?|incidents?|findings?|breach\w*|takeovers?|jams?|failures?|reinfections?|losses|injur\w+|"
    r"accidents?|complaints?|recalls?|stock-?outs?|penalt(?:y|ies)|backlog|defects?|non-?conform\w+|regressions?)"
)
_OTHERS = (
    r"(?:teams?|squads?|departments?|sites?|branch\w*|plants?|schools?|estates?|institutes?|colleagues|shops?|"
    r"customers?|clients?|vendors?|makers?|bank|airline|trusts?|divisions?|projects?|offices?|hospitals?|groups?)"
)

GAINS: Mapping[str, str] = {
    _MADE_ONE: rf"(?:consolidated|merged|collapsed|condensed|folded|boiled|reduced|trimmed|sorted|grouped) "
    rf"(?:\w+ )?{NUMBER}\b[^.;]{{0,60}} (?:in|on)?to (?:an? |the )?(?:[a-z]+ ){{0,3}}?(?!(?:19|20)\d\d\b)"
    rf"(?:{NUMBER}\b|a single\b|an? \w+-)|"
    r"(?:converted|reduced|trimmed|merged) \d[^.;]{3,40} to an? (?:\w+ ){1,3}of (?:about |only |under )?\d",
    "consolidated down cut": rf"(?:consolidated|down|cut) (?:in|on)?to (?:about |under )?{NUMBER}\b(?! level)",
    "down cut": rf"\w+ (?:down|cut) (?:by )?{_FIGURE}\b",
    "swapped exchanged traded": rf"(?:swapped|exchanged|traded) (?:the |an? )?{NUMBER}\b[^.;]{{3,40}} for\b",
    "shut shutting closed gave switched": r"(?:shut|shutting|closed|gave up|switched off) (?:down )?"
    r"(?:one|two|three|\d+) of\b",
    "back": r"(?:hand|gave|giv|return)\w* [^.;]{1,30} back\b(?! (?:\w+ )?(?:link|office|end))",
    "over up": rf"(?:{NUMBER} )?(?:[\w-]+ ){{0,2}}{_OTHERS} (?:\w+ )?(?:took|take) (?:it|them|the \w+) (?:up|over)\b",
    "adopted": r"adopted (?:it|them)\b",
    "in": rf"in (?:seven|eight|nine|ten|eleven|twelve|\d+) (?:\w+ )?{SPAN}(?=\W*$|[,;:])",
    "quarter year shift": r"(?:in|within|inside) (?:one|two|the same|half a|three) (?:quarter|year|shift)\b",
    "inside": rf"inside (?:an?|{NUMBER}) {SPAN}\b",
    "unseen undetected unnoticed": r"(?:unseen|undetected|unnoticed)\b",
    "cover covers": r"(?:that|which) (?:now )?covers? (?:every|all)\b",
    "since": r"(?:not one|zero|no|none|nothing|never) [^.;]{0,40}\bsince\b",
    "no": rf"(?:with )?no (?:{_FAULTS}|(?:[\w-]+ ){{1,2}}downtime)\b",
    "with without": r"with(?:out)? (?:an?|no|one|two|three|only|just|zero) (?:\w+ )?(?:findings?|observations?|"
    r"remarks?|non-?conformit\w+|minors?|majors?|deviations?)\b",
    "first": r"(?:to )?(?:its|their|our) first (?:certificate|certification)\b|the first release in\b|"
    r"first [\w-]+ (?:of|in|at) (?:the|our|its) (?:company|group|firm|country|region|bank|agency|state)\b",
    "ended stopped cured fixed solved cleared": r"and (?:ended|stopped|cured|fixed|solved|cleared) (?:it|them|that)\b",
    "traced": r"traced (?!\w+ to the )[^.;]* to (?:an?|one)\b",
    "had": r"(?:and|and then) had [^.;]{0,30}\b(?:fixed|removed|closed|patched|corrected|repaired|changed)\b",
    "took take taking": rf"(?:took|taking|take) {_FIGURE}\b[^.;]{{0,30}} out of\b|took out {NUMBER}\b",
    "funded chosen built bought": r"(?:one|it|plan|proposal|option|case) was (?:later |then )?"
    r"(?:funded|chosen|built|bought)\b",
    "hit met makes made": r"(?:hit|met|makes|made) (?:the|its) (?:planned|agreed|target|promised|original|contract|"
    r"go-live)\b",
    "plan target estimate forecast quote": rf"{_FIGURE} (?:under|below) (?:the )?(?:plan|target|estimate|"
    r"forecast|quote)\b",
    "check checks open opens read reads use uses watch watches see sees consult consults print prints": r"(?:that|"
    r"which) (?:[\w-]+ ){1,3}"
    r"(?:checks?|opens?|reads?|uses?|watch(?:es)?|sees?|consults?|prints?) (?:every|each|daily|weekly)\b",
    "later": r"(?:that |which )?[\w-]+ later (?:cited|copied|bought|funded|adopted)\b",
    "which": r"(?:after )?which (?:then |\w+ )?(?:stopped|ended|vanished|ceased|won|brought)\b",
    "recovery refund refunds saving savings leading": r"(?:recovery|refunds?|savings?) of (?:about |some )?"
    r"(?:[$€£₹]|[a-z]{2,3} ?)?\d|leading to (?:the )?(?:recovery|\d|[$€£₹]|arrests?|dismissals?)",
    "saved gone deleted cancelled switched automated": rf"{NUMBER} (?:[a-z-]+ ){{1,4}}?(?:were |was )?"
    r"(?:deleted|cancelled|switched off|gone)\b|(?:hours|days|minutes|tasks) (?:\w+ \w+ )?(?:saved|gone|automated)\b",
    "now": r"now (?:replace|write|edit|agree|build|lead|own|keep|order|plan|test|send)s?\b|"
    r"now (?:standard|mandatory|part of)\b|now the most\b|now \d[\d.,]*%?$",
    "rid": r"(?:got|getting) rid of\b",
    "dismissed dismissals": rf"(?:{NUMBER} (?:\w+ )?dismiss(?:ed|als))\b",
    "fixed closed removed patched": r"(?:fixed|closed|removed|patched) (?:in|at) the next\b",
    "both all each every": r"(?:both|all|each|every one) (?:later )?(?:cleared|patched|approved|accepted|fixed|passed|"
    r"granted)\b|used (?:for|by|in) (?:all|every|each)\b",
    "downtime outage": r"(?:downtime|outage) (?:was )?\d",
    "catching finding recovering shrinking taking cutting ending shutting": r"(?:catching|recovering|ending|shutting) "
    rf"(?:about |down )?{NUMBER}\b|(?:shrinking|taking|cutting) [^.;]{{3,40}} (?:from|to) "
    rf"(?:an?|{NUMBER}) {SPAN}",
    "passing": r"passing (?:the|its|an?|all) (?:[\w-]+ ){0,4}?(?:audits?|tests?|reviews?|assessments?|inspections?|"
    r"recertification|gates?)\b",
    "rebuilt redesigned": r"(?:client|customer|bank|vendor|company|firm) (?:then |later )?(?:rebuilt|redesigned)\b",
    "rated": r"was rated\b",
    "replaced replacing": r"replac(?:ed|ing) (?:the |an? |our |its )?(?:[\w’'-]+ ){0,2}?"
    r"(?:whiteboards?|spreadsheets?|macros?|clipboards?|fax(?:es)?|radios|phone calls?|\d+-(?:page|tab|sheet)|monthly|"
    r"sample-\w+|hand-run|excel (?:sheets?|scorecards?|packs?|files?|macros?|lists?))\b",
    "saves saved saving spares spared sparing": r"(?:sav|spar)(?:es|ed|ing) (?:[\w’'-]+ ){0,3}?"
    rf"(?:an?|{NUMBER}) {SPAN}\b",
    "percent cent": rf"(?:under|below) {NUMBER} per ?cent\b",
    "reducing shortening lowering": r"(?:reducing|shortening|lowering) (?:\w+ ){1,3}?(?:by|from)\b",
    "changed": r"(?:supplier|client|customer|vendor|bank) changed its\b",
    "freeing": rf"freeing \S{{0,2}}{NUMBER}",
    "used": rf"used in [^.;]{{3,30}} by {NUMBER}\b",
    "found": r"found no\b",
    "installed": rf"installed in {NUMBER} (?:orgs?|shops?|homes|schools|cars|clinics)\b",
    "from": rf"from (?:an? |a whole )?{SPAN} to\b|"
    r"from \d+ ?h ?\d* to \d",
    "closure": r"(?:actions|findings) to closure\b",
    "shipped integrated": rf"(?:shipped|integrated) (?:in|by) (?:the )?(?:{NUMBER}|kali|debian)\b",
    "live": r"live (?:since|within|on (?:the )?(?:first|planned|agreed)|inside)\b",
    "certified granted issued signed": r"(?:certified in \d+ months|granted in|"
    r"(?:certificate|approval) [^.;]{0,30}issued in|signed off (?:in|by|at|with))\b",
}
"""Patterns of texts in small letters, by the words that they can't be found without."""
