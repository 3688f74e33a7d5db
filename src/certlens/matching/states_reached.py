"""Words for what was reached without a share or a sum: taken up, accepted at once, gone, on time, in many languages."""

from __future__ import annotations

import re

_COUNT = (
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|"
    r"thirty|forty|fifty|sixty|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|deux|trois|quatre|"
    r"cinq|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|dois|duas|quatro|sete|oito|"
    r"nove|dez|due|tre|quattro|cinque|sei|sette|otto|dieci|twee|drie|vijf|zes|zeven|acht|negen|tien)"
)
_UNIT = (
    r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|s|ms|h|sekunden|minuten|stunden|tagen?|"
    r"wochen|monaten?|secondes|heures|jours|semaines|mois|segundos|minutos|horas|días|dias|semanas|meses|"
    r"secondi|minuti|ore|giorni|settimane|mesi|seconden|uren|uur|dagen|weken|maanden)"
)
_OFTEN = (
    r"(?:daily|weekly|monthly|quarterly|hourly|yearly|fortnightly|every\ \w+|continuous\w*|on\ demand|"
    r"(?:once|twice|\w+\ times)\ an?\ \w+|wöchentlich\w*|täglich\w*|monatlich\w*|hebdomadaires?|quotidien\w*|"
    r"mensuel\w*|semanal\w*|diari\w+|mensual\w*|mensa\w+|settimanal\w*|giornalier\w+|wekelijks\w*|dagelijks\w*)"
)
_FIRST_TRY = (
    r"(?:(?:at|in|on|on\ its|at\ its|im|beim|gleich\ im|à\ la|au|du|en\ el|en\ la|al|à|na|no|alla|bij\ de|in\ de|de)\ "
    r"(?:the\ |its\ |our\ |very\ )*(?:first|1st|ersten?|première?|premier|primera?|primer|primeira?|"
    r"primo|prima|eerste)\ "
    r"(?:attempt|try|go|submission|round|time|pass|review|audit|reading|anlauf|versuch|durchgang|tentative|coup|"
    r"présentation|essai|intento|tentativa|vez|presentación|apresentação|colpo|tentativo|volta|poging|keer)"
    r"|(?:(?:passed|accepted|approved|cleared|certified|granted|right|abgenommen|bestanden)\ )first\ (?:time|try|go))"
)
_TAKEN_UP = (
    r"(?:(?:later\ |since\ |then\ |now\ |soon\ |today\ )?(?:taken\ (?:over|up|into\ use)|picked\ up|"
    r"adopted|reused|copied|rolled\ out|"
    r"signed(?:\ off)?|accepted|approved|endorsed|cleared|ratified|relied\ on|übernommen|abgenommen|genehmigt|"
    r"freigegeben|adopté[es]*|repris[es]*|validé[es]*\ par|adoptad[oa]s?|aprobad[oa]s?|adotad[oa]s?|aprovad[oa]s?|"
    r"adottat[oaie]|approvat[oaie]|overgenomen|goedgekeurd))"
    rf"\ (?:(?:by|in|at|to|across|von|vom|durch|auf|par|por|pel[oa]s?|da|dal|dalla|door)\ )+"
    rf"(?:the\ |all\ |both\ |an?\ |our\ |its\ |two\ |{_COUNT}|\w+)"
)
_WHO = (
    r"(?:the|all|both|every|each|our|its|their|other|four|two|three|most|management|auditors|\d+)"
)
_USES = (
    r"(?:uses?|used|opens?|opened|reads?|shows?|repeats?|reviews?|relies\ on|rely\ on|follows?|pulls?|put\ into|"
    r"takes?\ up|took\ (?:over|up)|adopt(?:s|ed)|approved|accepted|signed\ off|works?\ (?:from|with|by)|builds?\ on|"
    r"asks?\ for|cop(?:y|ied)|still\ \w+|now\ \w+|kept)"
)
_WORKED = (
    r"(?:replaced|replaces|ended|freed|lowered|raised|widened|shortened|removed|stopped|saved|avoided|halved|doubled|"
    r"brought\ (?:back|down|in|the)|took\ (?:[^.;]{3,40}\ )?(?:from|off|out\ of)|"
    r"let\ (?:the|us)|became|reached|retired|"
    r"changed\ the|passed\ (?:its|the|an)|cut|won|made\ (?:the|it|them)|led\ to|caught|put\ an\ end)"
)
_REACHED = re.compile(
    rf"""(?=\w)\b(?:{_FIRST_TRY}\b
    |(?:(?<![a-z]\ )|(?<=all\ )|(?<=each\ )|(?<=both\ )|(?<=were\ )|(?<=was\ ))
        (?:{_TAKEN_UP})\b
    |(?:that|which)\ (?:now\ |since\ |finally\ |later\ )?{_WORKED}\b
    |(?:that|which)\ {_WHO}\ (?:[\w’'-]+\ ){{0,5}}?{_USES}\b
    |whose\ \w+\ (?:the\ )?\w+\ (?:approved|adopted|accepted)
    |became\ (?:none|zero|one|the|a|an|our)\b|as\ a\ result\b|so\ it\ became\b
    |(?:inside|under|within|on|below|im|unter)\ (?:the\ |its\ |an?\ )?(?:agreed\ |approved\ |original\ )?
        (?:[$€£]?\d[\d.,]*\s?\w*\ )?budget\b
    |(?:on|at|by|am|zum)\ (?:the\ |its\ )?(?:agreed|planned|contract|promised|announced|original|target|geplanten|
        vereinbarten)\ (?:date|day|weekend|night|time|hour|deadline|termin|wochenende|stichtag)\b
    |(?:before|ahead\ of|vor)\ (?:the\ |its\ |der\ |dem\ )?(?:[\w’'-]+\ ){{0,3}}?
        (?:deadlines?|cut-?off|retirement\ date
        |(?:fiscal\ )?year[\ -]end|end\ of\ (?:support|life)|opening\ day|regulator’?'?s\ date|stichtag|frist)\b
    |with\ (?:\w+\ ){{1,3}}to\ spare\b
    |{_COUNT}\ {_UNIT}\ (?:shorter|faster|quicker|earlier|sooner|less|fewer|ahead|early|früher|
        schneller|avant|plus\ tôt|antes|más\ rápido|prima|eerder|sneller)\b
    |{_COUNT}\ (?:statt|anstatt|au\ lieu\ d[e'’]\ ?|en\ (?:lugar|vez)\ de|em\ vez\ de|invece\ d[ie]\ ?|
        in\ plaats\ van)\ ?(?:bisher\ |vorher\ )?{_COUNT}\b
    |(?:statt|anstelle|au\ lieu|en\ lugar|en\ vez|em\ vez|invece|in\ plaats)
        \ (?:de\ |von\ |di\ |van\ )?(?:bisher\ |vorher\ )?{_COUNT}\b
    |(?:formerly|previously|vorher|früher|zuvor|bisher|auparavant|contre|anteriormente|voorheen)
        \ (?:about\ |over\ )?{_COUNT}\b
    |{_COUNT}\ {_UNIT}\ (?:before|earlier|previously|formerly|vorher|zuvor|auparavant)\b
    |where\ (?:it|they)\ (?:had\ )?(?:took|taken|needed|was|were|used)\b|used\ to\ (?:take|need|cost)\b
    |against\ (?:an?\ |the\ )?(?:(?:target|goal|limit|budget|plan)\b
        |{_COUNT}\ (?:\w+\ ){{0,3}}?(?:agreed|planned|granted|allowed|promised|before|earlier)\b)
    |(?:to|at|auf|à|a)\ (?:zero|null|zéro|cero|nul)\b|leaving\ (?:no|zero|none|only)\b
    |(?:no|zero|0|not\ one|kein\w*)\ (?:[\w-]+\ ){{1,3}}?(?:left|open|outstanding|remaining|remains?|still)\b
    |until\ (?:the\ )?[^.;]{{3,40}}\bwas\ (?:empty|clear|gone)\b
    |from\ (?:never|once|twice|\w+\ times|yearly|quarterly|monthly|weekly|fortnightly|every)\b[^.;]{{0,25}}?
        \bto\ {_OFTEN}
    |(?:de|da|von|van)\ (?:mensuelles?|mensual\w*|mensa\w+|monatlich\w*|trimestri\w+|annuelles?|anual\w*|
        maandelijks\w*|jährlich\w*)
        \ (?:à|a|auf|para|naar)\ {_OFTEN}
    |(?:von|de|da|van|d[’'])\ ?(?:etwa\ |rund\ |über\ |casi\ |environ\ |circa\ )?{_COUNT}(?:\ {_UNIT})?
        \ (?:auf|à|a|para|naar|ad)\ (?:unter\ |etwa\ |moins\ de\ |menos\ de\ |meno\ di\ )?{_COUNT}\b(?!\.\d)
    |(?:brought|took|moved|carried|lifted|led)\ [^.;]{{3,45}}?\ from\ (?:paper|spreadsheets?|excel|manual|
        hand-?\w+|e-?mails?|fax\w*|whiteboards?|ad[\ -]hoc|nothing|scratch|folders?|index\ cards?|handwritten)
        \b[^.;]{{0,30}}?\ to\b
    |used\ (?:\w+\ ){{0,4}}?(?:every|each|by|across)\b|(?:still|now)\ in\ (?:all|every|use|each)\b|taken\ into\ use
    |now\ the\ (?:[\w’'-]+\ )?(?:default|house|official|planning|reference|company|group)\b
    |reaching\ (?:domain\b|level\b|an?\ |\d|[\w\ ]{{2,25}}?\ (?:above|below|under|over|of)\ \d)
    |{_COUNT}\ \w+\ (?:entfernt|abgeschaltet|abgelöst|eingespart|stillgelegt|supprimée?s|eliminad[oa]s|rimoss[ie])\b
    |(?:vom|von\ der|durch\ (?:den|die|das)?)\ ?[\w-]+(?:\ [\w-]+)?
        \ (?:abgenommen|genehmigt|freigegeben|übernommen|anerkannt)\b
    |de\ moitié\b|a\ la\ mitad\b|pela\ metade\b|della\ metà\b|um\ die\ hälfte\b|met\ de\ helft\b
    |(?:and|then)\ (?:\w+\ )?(?:retired|returned|scrapped|gave\ up|shut|dropped|switched\ off|
        decommissioned|closed|withdrew)
        \ (?:down\ )?(?:the|all|both|four|two|three|its|their)\b
    |(?:old|last|legacy)\ (?:[\w-]+\ ){{1,3}}(?:was\ |were\ )?(?:retired|scrapped|decommissioned|
        withdrawn|dropped|closed|gone|switched\ off|abgeschaltet|stillgelegt)\b
    |(?:edition|log|form|process|tool|report|vault|print\w*)\ was\ (?:dropped|given\ up|abolished|retired)\b
    |\w+s\ (?:stopped|ceased|disappeared|have\ not\ come\ back|has\ not\ come\ back)\b
    |(?:replaced|replacing)\ (?:the\ )?(?:[\w’'-]+\ ){{0,3}}(?:paper|printed|manual|handwritten)\b
    |(?:on|from|since)\ day\ one\b|ready\ (?:before|by)\b
    |has\ used\ it\b|have\ (?:played|used|certified|taken)\ (?:it|so\ far)\b
    |work(?:s|ing)?\ on\ day\ one\b)""",
    re.VERBOSE,
)
_AT_ONCE = re.compile(rf"\b{_FIRST_TRY}\b", re.IGNORECASE)
_ARROW = re.compile(r"\d[^→;.]{0,12}(?:→|->|=>)\s*[\d<~]")
_SAVED = re.compile(
    r"\b(?:einsparung|ersparnis|einspar|gespart|gesenkt|senk(?:te|ung)|reduzier|verkürz|gesteiger|steigerung|erhöh|"
    r"verringer|halbier|verdoppel|beschleunig|verbesser|rédui|réduction|diminu|économi|augment|amélior|accélér|"
    r"divis[ée]|reduj|reduc|reduz|ahorr|aument|mejor|acort|recuper|melhor|ridott|riduzi|risparmi|miglior|dimezz|"
    r"verlaag|verkort|bespaar|bespar|verminder|verhoog|gehalveerd|brought back|recovered)",
    re.IGNORECASE,
)
_SUM = re.compile(
    r"\d[\d.,]*\s?(?:T€|k€|M€|Mio|Mrd|Tsd|mln|mil\b|millions?|€|EUR|%|Prozent|por ciento|Punkte|h\b|[a-zäöü]{3,})"
)
_VERSIONS = re.compile(
    r"\bfrom (?!0)\d+(?:\.\d+)+ to \d+(?:\.\d+)+(?! ?(?:%|s|ms|h|min|m|million|x|seconds)\b)"
)


def without_versions(text: str) -> str:
    """A text without an upgrade from one version to another, which looks like a figure that rose."""
    return _VERSIONS.sub(" ", text) if " from " in text else text


def is_reached_at_once(clause: str) -> bool:
    """Whether a clause tells of a first attempt that was enough."""
    return _AT_ONCE.search(clause) is not None


def reaches_a_state(clause: str) -> bool:
    """Whether a clause tells of something taken up, accepted, gone, or done in time."""
    if _REACHED.search(without_versions(clause.lower())) or _ARROW.search(clause):
        return True
    return _SAVED.search(clause) is not None and _SUM.search(clause) is not None
