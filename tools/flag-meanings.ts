import type { FlagCode } from '../src/form/flag.ts';

/** When each flag is raised, in one sentence: what docs/FLAGS.md says. */
export const FLAG_MEANINGS: Readonly<Record<FlagCode, string>> = {
  'sender-suspended': 'staff suspended this sender or its domain',
  'sender-lookalike':
    'the domain imitates that of a known authority: confusable letters, a letter away, another suffix, extra words',
  'sender-unauthenticated': 'DMARC, or SPF and DKIM, fails for the From domain',
  'sender-free-mail': 'From, Reply-To or the form names an address on a free-mail or disposable domain',
  'not-an-authority':
    'the requester is a company, an association, a law firm or a private person, yet asks as an authority would',
  'delivery-elsewhere':
    "the answer is to go to another address, link or messenger than the requester's official one",
  'document-unreadable':
    'an attachment could not be read: corrupt, encrypted, too large, too slow, or a picture that was not recognised',
  'authority-missing': 'data is to be produced and nobody is named who allowed it',
  'authority-insufficient':
    'the authority named, or its instrument, is below what the policy demands for that country, nature and data',
  'order-not-attached': 'the form says court order YES, or cites one, and none is attached',
  'legal-basis-missing': 'no article, section or treaty is given as the basis',
  'nature-missing': 'it is not said which measure is asked',
  'subject-missing': 'no account, identifier or person is named',
  'requested-missing': 'it is not said what is asked for',
  'emergency-unsupported':
    'an emergency is claimed without facts of danger to life, serious injury or terrorism',
  'sender-mismatch': "From, Reply-To and the form's own address do not belong to one organisation",
  'sender-not-official': "the sender's domain is neither in the directory nor a recognised government domain",
  'agency-mismatch': "the agency of the letter is not that of the mail's domain",
  'citation-mismatch':
    'a law is cited that does not bind the authority, an article that the law does not have, or one that serves another measure',
  'reference-reused': 'the case number came before, from another agency or about another subject',
  'instructions-in-text':
    'the text speaks to an automated reader, or a document holds text that a reader does not see',
  'foreign-direct':
    'a foreign authority asks directly for what the policy gives only through mutual legal assistance',
  'wrong-provider':
    'the data is of a service that the provider does not run, or that the service named does not hold',
  overbroad:
    'everything is asked, without a limit in time or kind, about targets that nobody names, or much in numbers (targets × days × kinds of data)',
  'nature-contradictory': "the template's boxes and the text ask for different measures",
  'requester-incomplete':
    'name, badge or ID, rank or position, e-mail or telephone of the officer is missing',
  'letterhead-incomplete': 'switchboard, official website or address of the authority is missing',
  'telephone-personal': 'the only number is a mobile one or marked as personal',
  'registration-number-missing': "the authority's own reference is missing",
  'crime-missing': 'no crime is named',
  'case-number-missing': 'no number of the case file or proceedings is given',
  'overview-missing': 'no facts connect the data with the crime',
  'data-type-missing': 'subscriber, traffic or content is not said, nor evident from the words',
  'time-range-missing': 'traffic or content is asked without a period',
  'time-zone-missing': 'a clock time stands without its time zone',
  'confidentiality-no-basis': 'secrecy is asked without its legal basis',
  'language-unsupported': 'the request is in a language that the desk does not take',
  'emergency-undeclared': 'danger to life is told, but no emergency is claimed',
  pressure: "blame is threatened, or an answer wanted within minutes without an emergency's facts",
  'sender-new': 'it is the first request from this address or domain',
  'channel-unusual': 'a certificate or a treaty request came by plain mail',
  'port-missing': 'an IPv4 address and time stand without the source port',
  'preservation-no-follow-up':
    'preservation is asked without saying that an order or a treaty request will follow',
  'document-ocr': 'fields come from optical character recognition',
  duplicate: 'the same request has come before',
};
