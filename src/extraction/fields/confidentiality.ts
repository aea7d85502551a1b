import type { Evidence } from '../evidence.ts';
import { fold } from '../fold.ts';
import { findProvisions } from '../law/provisions.ts';
import { readAnswer } from '../template/answer.ts';
import type { Filled } from '../template/filled.ts';
import type { FormRows } from '../template/rows-of-form.ts';
import { findUntil } from '../time/until.ts';
import { findSaidBasis } from './legal-basis.ts';

const NOT_ASKED =
  /^\s*[[(]?\s*(?:no|none|nil|no\s+(?:solicitad|requerid|interesad)[oa]|nepožaduje(?:\s+se)?|not\s+(?:requested|required|needed|necessary|applicable|confidential)|nein|nicht\s+(?:erforderlich|notwendig|beantragt)|non(?:\s+(?:requise?|demandée?|nécessaire))?|nee|niet\s+(?:gevraagd|nodig|vereist)|não|nie(?:\s+(?:wymagana|dotyczy))?|nu|ні)(?!\p{L}|-\p{L})|\b(?:confidentiality|secrecy)\s+(?:is\s+|was\s+)?not\s+(?:requested|required|needed|necessary)|\b(?:may|can)\s+be\s+(?:informed|notified|told)\b|(?<!\p{L})(?:hoeft\s+niet\s+geheim|mag\s+(?:worden\s+)?(?:ingelicht|geïnformeerd|op\s+de\s+hoogte)|(?:kann|darf|können|dürfen)\s+(?:informiert|unterrichtet|benachrichtigt)\s+werden|peu(?:t|vent)\s+être\s+(?:informée?s?|avisée?s?|prévenue?s?)|puede\s+ser\s+(?:informad|notificad|avisad)[oa]|può\s+essere\s+(?:informat|avvisat)[oa]|pode\s+ser\s+(?:informad|notificad)[oa]|może\s+(?:być|zostać)\s+(?:poinformowan|powiadomion)\p{L}+|poate\s+fi\s+(?:informat|notificat)[ăe]?)(?!\p{L})|\bno\s+(?:confidentiality|secrecy|objection)/iu;
/** A sentence that begins with a word for no and says that nobody is to be told: "No se informará al titular", "Nu se va informa". */
const NOT_TO_TELL =
  /^\s*(?:no|non|não|nie|nu|nee)\s+(?:(?:se|le|les|lo|la|si|vi|va|vor|debe(?:n|rá|rán)?|puede|podrá|ha|han|de|será|serán|sea|sean|deve|devono|devem|deverá|dovrà|può|potrà|sarà|ser|sia|essere|vai|trebuie|să|fi|poate|należy|wolno|można|powin\p{L}{2,3}|może|być|zosta\p{L}{1,3})\s+){0,4}(?:inform|notifi|comuni[ck]|avis[ae]|revel|divulg|desvel|avver|avvis|adverti|rivel|cientific|anunț|înștiinț|încunoștinț|powiad|zawiad|poinform|ujawni|udostępni)/iu;
/** The subject, or anybody, is not to be told. */
const SILENCE =
  /(?<!\p{L})(?:no\s+(?:notice|notification|information|disclosure)\s+(?:to|of)\s+(?:the\s+)?(?:user|subject|account|holder|customer|subscriber|person|suspect)|(?:keine|pas\s+de|aucune|geen)\s+(?:mitteilung|benachrichtigung|information|notification|kennisgeving|mededeling)\s+(?:an|à|aan|au)|non-?(?:disclosure|divulgation|notification)(?!\s+(?:is\s+)?not)|(?:do|shall|must|should|may|is|are)\s+not\s+(?:to\s+)?(?:be\s+)?(?:inform|notif|tell|told|disclos|reveal|alert)|(?:nicht|niet)\s+(?:zu\s+|te\s+)?(?:informier|benachrichtig|unterricht|mitteil|informer|inlicht)|ne\s+pas\s+(?:informer|aviser|notifier|prévenir|divulguer)|no\s+(?:notificar|informar|avisar|comunicar|revelar)|non\s+(?:informare|avvisare|comunicare|notificare|divulgare)|não\s+(?:informar|notificar|avisar|comunicar|divulgar)|zakaz\s+(?:informowania|ujawniania|powiadamiania)|nie\s+(?:informować|powiadamiać|zawiadamiać|ujawniać)|(?:a|să)\s+nu\s+(?:se\s+)?(?:informa|notific|comunic|divulg|fi\s+(?:informat|notificat))|не\s+(?:повідомляти|інформувати|розголошувати|уведомлява|информира|разгласява))/iu;
/** Whether secrecy towards the data subject is asked, on what legal basis, and until when (CoE 2020 App. A). */
export function readConfidentiality(form: FormRows, evidence: Evidence): void {
  const row = form.find('confidentiality');
  if (row === null || row.marked.trim() === '') return;
  const requested = isAsked(row);
  if (requested === null) return;
  evidence.add('confidentiality.requested', requested, [row.lines, row.marked], row.place);
  if (!requested) return;
  readBasis(row, evidence);
  readUntil(row, form, evidence);
}

/** The user may be told. */
const MAY_BE_TOLD = /^(?:yes|ja|oui|s[ií]|sim|tak|allowed|permitted|erlaubt|zulässig)(?!\p{L})/iu;
/** The user may not be told, or not yet. */
const NOT_TOLD =
  /^(?:no|not|nein|nicht|kein\p{L}*|non|ne|nee|niet|geen|nie|não|never)(?!\p{L})|(?<!\p{L})(?:prohibited|forbidden|withh[eo]ld|delay(?:ed)?|suppress(?:ed)?|untersagt|verboten|unzulässig|unterbleib\p{L}*|interdite?|proibid[oa]|prohibid[oa]|vietat[oa]|verboden|zakaz\p{L}*|zabronion\p{L}*)(?!\p{L})/iu;

/** Secrecy as a label asks for it that asks whether the user may be told: "No, s. 8 of the Act". */
export function readTold(row: Filled, form: FormRows, evidence: Evidence): void {
  const text = fold(row.marked);
  const silent = NOT_TOLD.test(text) || SILENCE.test(text);
  if (!silent && !MAY_BE_TOLD.test(text)) return;
  evidence.add('confidentiality.requested', silent, [row.lines, row.marked], row.place);
  if (!silent) return;
  readBasis(row, evidence);
  readUntil(row, form, evidence);
}

function isAsked(row: Filled): boolean | null {
  const answer = readAnswer(row.marked);
  const text = fold(row.marked);
  if (SILENCE.test(text) || NOT_TO_TELL.test(text)) return true;
  if (answer.value === false || NOT_ASKED.test(text)) return false;
  if (answer.value === true) return true;
  return /^(?:requested|required|strictly\s+confidential|confidential|secret|erforderlich|(?:streng\s+)?vertraulich|requise?|demandée?|confidentiel(?:le)?|solicitada|requerida|confidencial|vereist|gevraagd|vertrouwelijk|richiesta|riservat[oa]|wymagana|poufne|confidențial|конфіденційно)[^\p{L}]*$/iu.test(
    text,
  )
    ? true
    : null;
}

function readBasis(row: Filled, evidence: Evidence): void {
  const said = findSaidBasis(row.lines);
  if (said !== null) {
    evidence.add('confidentiality.legalBasis', said.value, [said.value, said.quote], row.place);
    return;
  }
  const provisions = findProvisions(row.lines);
  const first = provisions[0];
  if (first === undefined) return;
  const second = provisions[1];
  const joined =
    second !== undefined && /^\s*(?:,|and|&)\s*(?:the\s+)?$/i.test(row.lines.slice(first.end, second.start));
  const quote = row.lines.slice(first.start, joined ? second.end : first.end);
  evidence.add('confidentiality.legalBasis', fold(quote), [quote], row.place);
}

function readUntil(row: Filled, form: FormRows, evidence: Evidence): void {
  const until = findUntil(row.text, form.slashOrder);
  if (until !== null) evidence.add('confidentiality.until', until.value, [until.quote], row.place);
}
