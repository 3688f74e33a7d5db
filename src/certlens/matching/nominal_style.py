"""Work told by a noun at the head of a line: "Einrichtung von …", "Mise à jour des …", "Data migration from …"."""

from __future__ import annotations

import re

_NO_WORK = (
    r"(?!(?:teilnahme|vertretung|begleitung|erfahrung|ausbildung|weiterbildung|fortbildung|abteilung|"
    r"leistung|unterweisung|meldung|zeitung|beziehung|participation|formation|prise en charge|"
    r"connaissance|attention|relation|astreinte|"
    r"participación|formación|atención|relación|participação|formação|atenção|relação|"
    r"partecipazione|formazione|relazione|deelname|opleiding|rotation|education|position|member\w*|"
    r"association|attestation|federation|corporation|institution|foundation|nation|station|a|an|the|our|"
    r"attention|relation|completion|reception|promotion|recognition|graduation|contribution)\b)"
)
_GERMAN = (
    r"(?:[a-zäöüß/-]*(?:ung|aufbau|umbau|ausbau|abbau|umzug|wechsel|pflege|betrieb|einkauf|entwurf|rollout|"
    r"support|inbetriebnahme|abnahme|übernahme|anlage|analyse|migration|integration|installation|"
    r"virtualisierung|konfiguration|administration|dokumentation|konzeption|revision|koordination|"
    r"organisation|tests?|audits?)"
    r"|[a-zäöüß]{3,}(?:en|ern|eln)(?= (?:von|der|des|eines|einer)\b))"
    r"(?: und [a-zäöüß-]+(?:ung|tion|pflege|betrieb|support|tests?|analyse))?"
    r" (?:von|vom|der|des|eines|einer|für|bei|beim|im|in|an|auf|aller|mit|über|unter|nach|zur|zum|am|"
    r"sämtlicher|neuer|\d[\d.]*)\b"
)
_FRENCH = (
    r"(?:\w+(?:tion|sion|ment|age|yse)|refonte|mise (?:à jour|en (?:place|œuvre|oeuvre|service|production|"
    r"conformité))|montée (?:de version|en version|en charge)|bascule|passage|reprise|suivi|tests?|"
    r"audits?|support|cadrage|conduite|remplacement|prise en main|étude|recette|veille|écriture|"
    r"maintenance|architecture|sauvegarde|surveillance|assistance)"
    r"(?: (?:et|ou) (?:la |le |l['’])?\w+)?(?: \w+(?:elle|ique|aire|ive|ée?))?"
    r" (?:de|du|des|d['’]|sur|sous|à|au|aux|vers|en|dans|avec|pour|niveau|technique)(?:\b|(?<=['’]))"
)
_SPANISH_AND_PORTUGUESE = (
    r"(?:\w+(?:ción|sión|miento|ización|ções|ção|são|mento|agem|aje)|puesta (?:en marcha|a punto|en producción)|"
    r"despliegue|desarrollo|diseño|montaje|soporte|pruebas?|cambio|traslado|liderazgo|mejora|reemplazo|paso|"
    r"respaldo|análisis|manejo|levantamiento|armado|alta|cableado|parcheo|endurecimiento|"
    r"suporte|testes?|desenho|troca|melhoria|análise|implante|entrega|subida|"
    r"rede|montagem|apoio|reforma)"
    r"(?: (?:y|e) \w+)?(?: \w+(?:al|ica|ico|ivo|iva|ario|aria))?"
    r" (?:del?|dos?|das?|en|em|nos?|nas?|a|ao|aos|à|às|al|con|com|para|por|sobre|hacia|mediante|nivel|nível)\b"
)
_ITALIAN = (
    r"(?:\w+(?:zione|sione|mento|aggio|tura)|sviluppo|messa (?:in (?:opera|servizio|produzione|sicurezza)|a punto)|"
    r"collaudo|supporto|analisi|progetto|passaggio|rilascio|disegno|cambio|verifica|rifacimento|presidio)"
    r"(?: e \w+)?(?: \w+(?:ica|ico|ale|iva|ivo))?"
    r" (?:di|dei|del|dello|della|delle|degli|dell['’]|su|sui|sulla|a|ad|al|alla|con|per|da|in|nel|nella)"
    r"(?:\b|(?<=['’]))"
)
_DUTCH = (
    r"(?:\w+(?:ing|atie|itie|bouw|beheer)|beheer|uitrol|ontwerp|onderhoud|opzet|bouw|overgang|overstap|aanleg|"
    r"\w{3,}en(?= van\b))(?: en \w+)? (?:van|voor|naar|bij|op|met|over|in de|in het|tussen)\b"
)
_ENGLISH = (
    r"(?:[\w/&+.-]+ ){0,3}?(?:\w{3,}(?:ation|ition|ction|rsion|ision|gration|oyment|opment|agement|essment|lacement)|"
    r"tests|testing|hardening|patching|monitoring|tuning|scripting|engineering|modell?ing|provisioning|imaging|"
    r"planning|rollouts?|roll-outs?|upgrades?|set-?up|builds?|rebuild|redesign|design|clean-?ups?|cutovers?|"
    r"reviews?(?! with\b)|workshops?|support|analysis|response|hunting|refresh|recovery|maintenance|installs?|"
    r"clustering|backups?|restores?|audits?)"
    r" (?:and (?:\w+ )?\w+ )?(?:of|for|from|to|across|with|using|onto|between)\b"
    r"(?! the (?:manager|director|board|team)\b)"
)
_IN_CHARGE = (
    r"(?:technical|tech|project|sub-?project|stream|workstream|work package|test|migration|rollout|programme|"
    r"program|delivery|implementation|cutover) (?:lead|leader|manager|owner|coordinator) (?:for|of|on)\b"
    r"|(?:product owner|scrum master|release manager|business analyst) (?:of|for|on)\b"
    r"|(?:single |main |first )?(?:point of )?contact for (?:the )?(?-i:[A-Z]{2,}|[A-Z][a-z]+\b)"
    r"|(?:teil)?projekt(?:leit(?:er|erin|ung))\b"
    r"|(?:product owner|scrum master|ansprechpartner(?:in)?) (?:für|der|des)\b"
    r"|zuständig für\b|verantwortlich für\b|chef(?:fe)? de projet\b|responsable (?:de|du|des|del)\b|"
    r"chargée? (?:de|du|des)\b|jefe de proyecto\b|encargad[oa] (?:de|del)\b|gerente d[eo] projeto\b|"
    r"responsável (?:por|pel[oa]s?)\b|responsabile (?:di|del|della|dei)\b|capo ?progetto\b|"
    r"projectleider\b|verantwoordelijk voor\b"
)
_HEAD = re.compile(
    rf"\W*{_NO_WORK}(?:{_GERMAN}|{_FRENCH}|{_SPANISH_AND_PORTUGUESE}|{_ITALIAN}|{_DUTCH}|{_ENGLISH}|{_IN_CHARGE})",
    re.IGNORECASE,
)


def is_told_by_a_noun(text: str) -> bool:
    """Whether a line begins with the noun of an action and what it was done to, in any language served."""
    return _HEAD.match(text) is not None
