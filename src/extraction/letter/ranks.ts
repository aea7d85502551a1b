/*
 * Ranks and positions of those who sign requests, in the languages in which they stand in English letters. Pieces of regular expressions
 * that are matched without case against a whole part of a signature, or at the beginning of one.
 */

const BEFORE_RANK =
  '(?:detective|chief|senior|junior|acting|deputy|assistant|first|second|special|police|criminal|temporary|principal|supervisory|staff|master|lead|higher|leading|customs|tax|border|state|federal|provost|commanding|investigating|woman|1st|2nd|sub|head|superintendent)';
const RANK =
  '(?:sergeant|serjeant|inspector|superintendent|constable|lieutenant|captain|major|colonel|commander|commissioner|commissar|corporal|sheriff|marshal|trooper|detective|agent|patrolman|garda|gardaí|officer|ranger|brigadier|adjudant(?:-chef)?|gendarme|capitaine|commandant|lieutenant-colonel|gardien de la paix|brigadier-chef|major|commissaire(?: divisionnaire)?|hoofdagent|agent|inspecteur|hoofdinspecteur|commissaris|rechercheur|aspirant|surveillant|(?:kriminal|polizei)(?:ober|haupt|erster )?(?:kommissar(?:in)?|meister(?:in)?|rat|rätin|direktor(?:in)?)|kriminalhauptkommissar(?:in)?|kriminaloberkommissar(?:in)?|polizeihauptkommissar(?:in)?|polizeioberkommissar(?:in)?|komisarz|podkomisarz|nadkomisarz|podinspektor|inspektor|sierżant|starszy sierżant|młodszy aspirant|maresciallo|ispettore|sovrintendente|vice ispettore|commissario|appuntato|brigadiere|subinspector(?:a)?|inspector(?:a)?(?: jefe)?|oficial|comisario|sargento|cabo|agente|komissar|inspektor|vaneminspektor|ülemkomissar|kriminalinspektør|politibetjent|polisinspektör|kriminalinspektör|rikoskomisario|rikosylikonstaapeli|ylikonstaapeli|konstaapeli|officier)';
const AFTER_RANK =
  '(?:\\s+(?:first class|second class|i{1,3}|major|de police|de la police|capo|superiore|jefe|of police|in charge|constable|sergeant|inspector|superintendent|general|colonel))';
const SHORT_RANK =
  "(?:(?:DC|DS|DI|DCI|DSU|DSupt|PC|PS|TDC|WPC|SA|SSA|TFC|TFO|Det|Sgt|Lt|Cpl|Capt|Cpt|Insp|Ofc|Supt|Cst|Cmdr|Maj|Col|Dep|Adj|Asp|Mar|Isp|Kom|Nadkom|Podkom|Sierż|Mł|St|KHK|KOK|PHK|POK|KK|PK|EKHK|Brig|Det\\. Sgt|Det\\. Insp|D\\/Sgt|D\\/Insp)(?:['’]?in)?\\.?)";

/** A rank as a whole part ("Detective Sergeant"), or before a name. */
export const RANKS = `(?:(?:${BEFORE_RANK}\\s+){0,3}${RANK}${AFTER_RANK}{0,2}|(?:${SHORT_RANK}\\s?){1,2})`;

/** Words in the name of an office or task that a person holds. */
export const POSITIONS =
  '(?:prosecutor|prosecuting attorney|procurator|judge|magistrate|investigator|examiner|analyst|adviser|advisor|attorney|liaison|head|chief|leader|manager|coordinator|director|secretary|specialist|expert|clerk|registrar|supervisor|team lead|officer|official|contact|referent(?:in)?|sachbearbeiter(?:in)?|staatsanw[aä]lt(?:in)?|oberstaatsanw[aä]lt(?:in)?|amtsanw[aä]lt(?:in)?|officier van justitie|parketsecretaris|rechter-commissaris|procureur(?:e)?|substitut(?:e)?|juge|greffier|sostituto procuratore|procuratore|pubblico ministero|fiscal|juez|jueza|prokurator|prokurör|åklagare|kammaråklagare|syyttäjä|officier de police judiciaire|opj|sho|d(?:igital)? investigator|counsel|solicitor general|district attorney|investigating judge)';

/** Words that stand before a name and are no part of it. */
export const TITLES =
  '(?:dr|prof|mr|mrs|ms|miss|mme|m|dott|dottssa|avv|ing|mag|ir|drs|mw|dhr|hr|fr|frau|herr|sir|dame|his honour|her honour|hon|honorable|the honorable|sig|sra|sr)';
