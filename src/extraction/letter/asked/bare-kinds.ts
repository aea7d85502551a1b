/** The name of a kind of data as the whole caption of a box, behind which a remark in brackets may stand. */
export const BARE_KINDS = {
  subscriber:
    /^(?:subscriber|user data|entity data|bestand(?:es|s)daten|stammdaten|identité|abonnés?|abonnenten?|teilnehmer|abonad\p{L}*|abbonat\p{L}*|abonnee|assinantes?|abonent\p{L}*|abona[tțţ]\p{L}*|συνδρομητ\p{L}*|tilaaja\p{L}*|účastn\p{L}*|pretplatni\p{L}*|naročni\p{L}*|абонат\p{L}*|előfizető\p{L}*|identifikace (?:uživatele|účastníka)|(?:dati )?anagrafici|(?:dados )?cadastrais|dados de base|NAW(?:-gegevens)?)$/iu,
  traffic:
    /^(?:traffic|events? data|randdaten|trafic|verkehr|tráfico|traffico|verkeer|tráfego|ruch|κίνηση\p{L}*|trafik|liikenne|provoz|promet|трафик|forgal\p{L}+|provozní(?: a lokalizační)? údaje)$/iu,
  content:
    /^(?:contents?|contenu|inhalte?|contenido|contenuto|inhoud|conteúdo|treść|conținut|περιεχόμενο|innehåll|indhold|sisältö|obsah|sadržaj|vsebina|съдържание|tartalom)(?: (?:data|of communications?|der kommunikation|zpráv|des communications))?$/iu,
} as const;
