"""Words for what was reached without a share or a sum: taken up, accepted at once, gone, on time, in many languages."""

from __future__ import annotations

import re
from collections.abc import Mapping

_COUNT = (
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|"
    r"thirty|forty|fifty|sixty|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|deux|trois|quatre|"
    r"cinq|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|dois|duas|quatro|sete|oito|"
    r"nove|dez|due|tre|quattro|cinque|sei|sette|otto|dieci|twee|drie|vijf|zes|zeven|negen|tien)"
)
_UNIT = (
    r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|s|ms|h|sekunden|minuten|stunden|tagen?|"
    r"wochen|monaten?|secondes|heures|jours|semaines|mois|segundos|minutos|horas|días|dias|semanas|meses|"
    r"secondi|minuti|ore|giorni|settimane|mesi|seconden|uren|uur|dagen|weken|maanden)"
)
_OFTEN = (
    r"(?:daily|weekly|monthly|quarterly|hourly|yearly|fortnightly|every \w+|continuous|on demand|"
    r"(?:once|twice|\w+ times) an? \w+|wöchentlich|täglich|monatlich|hebdomadaire|quotidien|"
    r"mensuel|semanal|diari\w|mensual|mensa\w|settimanal|giornalier\w|wekelijks|dagelijks)"
)
_FIRST_TRY = (
    r"(?:(?:at|in|on|on its|at its|im|beim|gleich im|à la|au|du|en el|en la|al|à|na|no|alla|bij de|in de|de) "
    r"(?:the |its |our |very )*(?:first|1st|ersten?|première?|premier|primera?|primer|primeira?|"
    r"primo|prima|eerste) "
    r"(?:attempt|try|go|submission|round|time|pass|review|audit|reading|anlauf|versuch|durchgang|tentative|coup|"
    r"présentation|essai|intento|tentativa|vez|presentación|apresentação|colpo|tentativo|volta|poging|keer)"
    r"|(?:passed|accepted|approved|cleared|certified|granted|right|abgenommen|bestanden) first (?:time|try|go))\b"
)
_TAKEN_UP = (
    r"(?:(?<![a-z] )|(?<=all )|(?<=each )|(?<=both )|(?<=were )|(?<=was ))"
    r"(?:later |since |then |now |soon |today )?(?:taken (?:over|up|into use)|picked up|adopted|reused|copied|"
    r"rolled out|signed(?: off)?|accepted|approved|endorsed|cleared|ratified|relied on|übernommen|abgenommen|"
    r"genehmigt|freigegeben|adoptée?s?|repris(?:es?)?|validée?s? par|adoptad[oa]s?|aprobad[oa]s?|adotad[oa]s?|"
    r"aprovad[oa]s?|adottat[oaie]|approvat[oaie]|overgenomen|goedgekeurd)"
    r" (?:(?:by|in|at|to|across|von|vom|durch|auf|par|por|pel[oa]s?|da|dal|dalla|door) )+"
    rf"(?:the |all |both |an? |our |its |two |{_COUNT}|\w+)\b"
)
_WHO = (
    r"(?:the|all|both|every|each|our|its|their|other|four|two|three|most|management|auditors|\d+)"
)
_USES = (
    r"(?:uses?|used|opens?|opened|reads?|shows?|repeats?|reviews?|relies on|rely on|follows?|pulls?|put into|"
    r"takes? up|took (?:over|up)|adopt(?:s|ed)|approved|accepted|signed off|works? (?:from|with|by)|builds? on|"
    r"asks? for|cop(?:y|ied)|still \w+|now \w+|kept)"
)
_WORKED = (
    r"(?:replaced|replaces|ended|freed|lowered|raised|widened|shortened|removed|stopped|saved|avoided|halved|doubled|"
    r"brought (?:back|down|in|the)|took (?:[^.;]{3,40} )?(?:from|off|out of)|let (?:the|us)|became|reached|retired|"
    r"changed the|passed (?:its|the|an)|cut|won|made (?:the|it|them)|led to|caught|put an end)"
)
REACHED: Mapping[str, str] = {
    "first 1st erste ersten première premièr premier primera primer primeira primeir primo prima eerste": _FIRST_TRY,
    "taken picked adopted reused copied rolled signed accepted approved endorsed cleared ratified relied "
    "übernommen abgenommen genehmigt freigegeben adopté adoptée adoptés adoptées repris reprise reprises "
    "validé validée validés validées adoptado adoptada adoptados adoptadas aprobado aprobada aprobados aprobadas "
    "adotado adotada adotados adotadas aprovado aprovada aprovados aprovadas adottato adottata adottati adottate "
    "approvato approvata approvati approvate overgenomen goedgekeurd": _TAKEN_UP,
    "that which": rf"(?:that|which) (?:(?:now |since |finally |later )?{_WORKED}|"
    rf"{_WHO} (?:[\w’'-]+ ){{0,5}}?{_USES})\b",
    "whose": r"whose \w+ (?:the )?\w+ (?:approved|adopted|accepted)",
    "became": r"(?:became (?:none|zero|one|the|a|an|our)|so it became)\b",
    "result": r"as a result\b",
    "budget": r"(?:inside|under|within|on|below|im|unter) (?:the |its |an? )?(?:agreed |approved |original )?"
    r"(?:[$€£]?\d[\d.,]*\s?\w* )?budget\b",
    "agreed planned contract promised announced original target geplanten vereinbarten": r"(?:on|at|by|am|zum) "
    r"(?:the |its )?(?:agreed|planned|contract|promised|announced|original|target|geplanten|vereinbarten) "
    r"(?:date|day|weekend|night|time|hour|deadline|termin|wochenende|stichtag)\b",
    "before ahead vor": r"(?:before|ahead of|vor) (?:the |its |der |dem )?(?:[\w’'-]+ ){0,3}?"
    r"(?:deadlines?|cut-?off|retirement date|(?:fiscal )?year[ -]end|end of (?:support|life)|opening day|"
    r"regulator’?'?s date|stichtag|frist)\b",
    "spare": r"with (?:\w+ ){1,3}to spare\b",
    "shorter faster quicker earlier sooner less fewer ahead early früher schneller avant tôt antes rápido prima "
    "eerder sneller": rf"{_COUNT} {_UNIT} (?:shorter|faster|quicker|earlier|sooner|less|fewer|ahead|early|früher|"
    r"schneller|avant|plus tôt|antes|más rápido|prima|eerder|sneller)\b",
    "statt anstatt anstelle lieu lugar vez invece plaats": rf"(?:{_COUNT} (?:(?:statt|anstatt|en (?:lugar|vez) de|"
    r"em vez de|invece d[ie]|in plaats van) |au lieu d[e'’] ?)|"
    r"(?:statt|anstelle|au lieu|en lugar|en vez|em vez|invece|in plaats) (?:de |von |di |van )?)"
    rf"(?:bisher |vorher )?{_COUNT}\b",
    "formerly previously vorher früher zuvor bisher auparavant contre anteriormente voorheen": r"(?:formerly|"
    r"previously|vorher|früher|zuvor|bisher|auparavant|contre|anteriormente|voorheen) "
    rf"(?:about |over )?{_COUNT}\b",
    "before earlier previously formerly vorher zuvor auparavant": rf"{_COUNT} ?{_UNIT} (?:before|earlier|"
    r"previously|formerly|vorher|zuvor|auparavant)\b",
    "where": r"where (?:it|they) (?:had )?(?:took|taken|needed|was|were|used)\b",
    "against": r"against (?:an? |the )?(?:(?:target|goal|limit|budget|plan)\b|"
    rf"{_COUNT} (?:\w+ ){{0,3}}?(?:agreed|planned|granted|allowed|promised|before|earlier)\b)",
    "zero null zéro cero nul": r"(?:to|at|auf|à|a) (?:zero|null|zéro|cero|nul)\b",
    "leaving": r"leaving (?:no|zero|none|only)\b",
    "left open outstanding remaining remain remains still": r"(?:no|zero|0|not one|kein\w*) (?:[\w-]+ ){1,3}?"
    r"(?:left|open|outstanding|remaining|remains?|still)\b",
    "until": r"until (?:the )?[^.;]{3,40}\bwas (?:empty|clear|gone)\b",
    "from": r"from (?:never|once|twice|\w+ times|yearly|quarterly|monthly|weekly|fortnightly|every)\b[^.;]{0,25}?"
    rf"\bto {_OFTEN}",
    "de da von van": r"(?:de|da|von|van) (?:mensuelles?|mensual\w*|mensa\w+|monatlich\w*|trimestri\w+|annuelles?|"
    rf"anual\w*|maandelijks\w*|jährlich\w*) (?:à|a|auf|para|naar) {_OFTEN}",
    "von de da van d": r"(?:(?:von|de|da|van) |d[’'] ?)(?:etwa |rund |über |casi |environ |circa )?"
    rf"{_COUNT}(?: {_UNIT})? (?:auf|à|a|para|naar|ad) (?:unter |etwa |moins de |menos de |meno di )?"
    rf"{_COUNT}\b(?!\.\d)",
    "brought took moved carried lifted led": r"(?:brought|took|moved|carried|lifted|led) [^.;]{3,45}? from (?:paper|"
    r"spreadsheets?|excel|manual|hand-?\w+|e-?mails?|fax\w*|whiteboards?|ad[ -]hoc|nothing|scratch|folders?|"
    r"index cards?|handwritten)\b[^.;]{0,30}? to\b",
    "used": r"used (?:to (?:take|need|cost)|(?:\w+ ){0,4}?(?:every|each|by|across))\b|"
    r"has used it\b|have used (?:it|so far)\b",
    "still now": r"(?:still|now) in (?:all|every|use|each)\b|"
    r"now the (?:[\w’'-]+ )?(?:default|house|official|planning|reference|company|group)\b",
    "taken": r"taken into use\b|have taken (?:it|so far)\b",
    "played certified": r"have (?:played|certified) (?:it|so far)\b",
    "reaching": r"reaching (?:domain\b|level\b|an? |\d|[\w ]{2,25}? (?:above|below|under|over|of) \d)",
    "entfernt abgeschaltet abgelöst eingespart stillgelegt supprimée supprimées supprimé supprimés eliminado "
    "eliminada eliminados eliminadas rimosse rimossi": rf"{_COUNT} (?:\d{{3}} )?(?:\w+ ){{1,2}}?(?:entfernt|"
    r"abgeschaltet|abgelöst|eingespart|stillgelegt|supprimée?s|eliminad[oa]s|rimoss[ie])\b",
    "abgenommen genehmigt freigegeben übernommen anerkannt": r"(?:vom|von der|durch (?:den|die|das)?) ?[\w-]+"
    r"(?: [\w-]+)? (?:abgenommen|genehmigt|freigegeben|übernommen|anerkannt)\b",
    "moitié mitad metade metà hälfte helft": r"(?:de moitié|a la mitad|pela metade|della metà|um die hälfte|"
    r"met de helft)\b",
    "retired returned scrapped gave shut dropped switched decommissioned closed withdrew": r"(?:and|then) (?:\w+ )?"
    r"(?:retired|returned|scrapped|gave up|shut|dropped|switched off|decommissioned|closed|withdrew) "
    r"(?:down )?(?:the|all|both|four|two|three|its|their)\b",
    "old last legacy": r"(?:old|last|legacy) (?:[\w-]+ ){1,3}(?:was |were )?(?:retired|scrapped|decommissioned|"
    r"withdrawn|dropped|closed|gone|switched off|abgeschaltet|stillgelegt)\b",
    "dropped given abolished retired": r"(?:edition|log|form|process|tool|"
    r"report|vault|print\w*) was (?:dropped|given up|abolished|retired)\b",
    "stopped ceased disappeared come": r"\w+s (?:stopped|ceased|disappeared|have not come back|has not come back)\b",
    "replaced replacing": r"(?:replaced|replacing) (?:the )?(?:[\w’'-]+ ){0,3}(?:paper|printed|manual|handwritten)\b",
    "day": r"(?:on|from|since) day one\b",
    "ready": r"ready (?:before|by)\b",
}
"""Patterns of texts in small letters, by the words that they can't be found without."""

_AT_ONCE = re.compile(rf"\b{_FIRST_TRY}")
_ARROW = re.compile(r"\d[^→;.]{0,12}(?:→|->|=>)\s*[\d<~]")
_SAVED = re.compile(
    r"\b(?:einsparung|ersparnis|einspar|gespart|gesenkt|senk(?:te|ung)|reduzier|verkürz|gesteiger|steigerung|erhöh|"
    r"verringer|halbier|verdoppel|beschleunig|verbesser|rédui|réduction|diminu|économi|augment|amélior|accélér|"
    r"divis[ée]|reduj|reduc|reduz|ahorr|aument|mejor|acort|recuper|melhor|ridott|riduzi|risparmi|miglior|dimezz|"
    r"verlaag|verkort|bespaar|bespar|verminder|verhoog|gehalveerd|brought back|recovered)"
)
_SUM = re.compile(
    r"\d[\d.,]*\s?(?:T€|k€|M€|Mio|Mrd|Tsd|mln|mil\b|millions?|€|EUR|%|Prozent|por ciento|Punkte|h\b|[a-zäöü]{3,})"
)
_VERSIONS = re.compile(
    r"(?P<measured>\b(?:ratings?|scores?|accuracy|average|marks?|satisfaction|cpk|nps|csat|ratio|turns|rates?|fill)\b"
    r"[^.;]{0,20} )?\bfrom (?!0)(?P<old>\d+(?:\.\d+)+) to (?P<new>\d+(?:\.\d+)+)"
    r"(?! ?(?:%|(?:s|ms|h|min|m|million|x|seconds|per cent|percent)\b))"
)


def without_versions(text: str) -> str:
    """A text without an upgrade from one version to another, which looks like a figure that rose."""
    return _VERSIONS.sub(_no_version, text) if "from " in text else text


def _no_version(found: re.Match[str]) -> str:
    """Nothing, or what was found where a measure is named or the figure falls, as no version does."""
    old, new = (tuple(map(int, found[name].split("."))) for name in ("old", "new"))
    return found[0] if found["measured"] or new < old else " "


def is_reached_at_once(lowered: str) -> bool:
    """Whether a clause tells of a first attempt that was enough."""
    return _AT_ONCE.search(lowered) is not None


def is_saved(clause: str, lowered: str) -> bool:
    """Whether a clause with a figure tells of a rise, a saving or an arrow between two figures."""
    if _ARROW.search(clause):
        return True
    return _SAVED.search(lowered) is not None and _SUM.search(clause) is not None
