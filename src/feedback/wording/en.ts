import type { Wording } from './wording.ts';

export const en: Wording = {
  locale: 'en-GB',
  greeting: 'Dear Sir or Madam,',
  closing: 'Yours faithfully,',
  signature: '{provider}\nLaw-enforcement requests desk\n{desk}',
  yourReference: 'Your reference: {reference}',
  subjects: {
    receipt: 'Receipt of your request',
    receiptIncomplete: 'Receipt of your request – please complete it',
    deficiency: 'Your request – further information needed',
    approved: 'Your request has been accepted',
    rejected: 'Your request has been declined',
    withdrawn: 'Your request has been closed as withdrawn',
    neutral: 'Your message to our desk',
  },
  receipt: {
    received: 'We have received your request. Its case number is {number}.',
    due: 'You can expect our answer by {due}.',
    complete: 'A first check found nothing missing. A member of our staff will now examine the request.',
    incomplete:
      'A first check found the points below missing or unclear. Please send what is asked for as soon as you can: until then we may be unable to decide on the request.',
    automatic:
      'This receipt was written automatically. Every request is examined and decided by a member of our staff.',
  },
  deficiency: {
    opening:
      'We have examined your request {number} and need further information before we can decide on it.',
  },
  approved: {
    opening: 'We have examined your request {number} and accepted it.',
    result:
      'You will hear from us separately about the outcome. For the protection of the persons concerned, data are handed over only to the official contact of your authority and through a protected channel, never by ordinary e-mail.',
    preserved:
      'The data are preserved until {until}. If they are needed for longer, please ask for an extension before that date.',
  },
  rejected: {
    opening: 'We have examined your request {number} and are unable to comply with it.',
    again:
      'You are welcome to send a corrected request at any time. If you believe that we are mistaken, please tell us why.',
  },
  withdrawn: {
    opening: 'Your request {number} has been recorded as withdrawn. We will take no further steps on it.',
    mistaken: 'If this is not what you intended, please tell us without delay.',
  },
  neutral: {
    received: 'A message from this address has reached our desk and is filed under the number {number}.',
    news: 'There is news on the matter that is filed with us under the number {number}.',
    how: 'We could not confirm that this address belongs to the official mail system of a public authority, so we give no particulars here. If you write on behalf of an authority, please write to {desk} from an address of its own official domain, on its letterhead, with its main switchboard number and website, and quote the number above. We shall then gladly answer you in full (CoE 2008 §24, §51).',
    notYou: 'If you did not write to us, there is nothing that you need to do.',
  },
  form: 'You may use the attached form for this: it holds what we understood of your authority and of the measure. Particulars of persons and accounts, the facts and the data asked for were left blank for their protection. Please complete and, where needed, correct it.',
  answer:
    'Please answer this message and leave the number {number} in the subject line: your answer then joins the case without delay. Answers are accepted only from addresses of the same organisation.',
  labels: { basis: 'Guideline:', sources: 'Guidelines cited:' },
  sources: {
    'CoE 2008':
      'Council of Europe, Guidelines for the cooperation between law enforcement and internet service providers against cybercrime, 2008',
    'CoE 2020':
      'Council of Europe, Cooperation between law enforcement and Internet service providers: revised study and guidelines, 2020, with the Template Request Form in Appendix A',
    UNODC:
      'United Nations Office on Drugs and Crime, Basic tips for investigators and prosecutors for requesting electronic/digital data/evidence from foreign jurisdictions',
    GNI: 'Global Network Initiative, Data Beyond Borders: Mutual Legal Assistance in the Internet Age',
  },
  partsMissing: 'Missing: {parts}.',
  breadth: {
    covers: 'As it stands, the request covers: {parts}.',
    targets: 'accounts or addresses named: {count}',
    days: 'days: {count}',
    noPeriod: 'no fixed period',
    kinds: 'kinds of data: {count}',
  },
  parts: {
    name: 'name',
    badgeNumber: 'badge or identity number',
    position: 'rank or position',
    email: 'official e-mail address',
    telephone: 'official telephone number',
    switchboard: 'main switchboard number',
    website: 'official website',
    address: 'postal address',
  },
  draft: {
    rejection: 'Our reasons:',
    information: 'Please complete the following points:',
    more: 'There are {count} further points, which we shall gladly explain on request.',
  },
  points: {
    'sender-free-mail': {
      missing: 'The request uses an e-mail address of a public mail service.',
      why: 'Correspondence is possible only through an address that the authority itself provides.',
      send: 'Please send the request from an e-mail address of your authority’s own domain, and name such an address in it.',
    },
    'sender-not-official': {
      missing: 'We do not know the domain of your e-mail address as that of a public authority.',
      why: 'We must be able to verify the source of a request before any data are handed over.',
      send: 'Please send the request from your authority’s official domain, with its switchboard number and website, so that we can call back.',
    },
    'document-unreadable': {
      missing: 'An attachment could not be opened: it is damaged, protected by a password or too large.',
      why: 'We can only decide on what we are able to read.',
      send: 'Please send the document again as a PDF without a password.',
    },
    'authority-missing': {
      missing: 'The request does not say which authority ordered or authorised it.',
      why: 'Data may be disclosed only at the request of an authority that is empowered by law to make it.',
      send: 'Please give the name and office of the court, prosecutor or officer who authorised the request, and the date.',
    },
    'authority-insufficient': {
      missing: 'The authority named cannot by itself authorise the disclosure of data of this kind.',
      why: 'The more deeply a measure interferes with private life, the higher the authority that must order it.',
      send: 'Please send an order or authorisation by the judge, court or prosecutor who is competent for this kind of data.',
    },
    'order-not-attached': {
      missing: 'The request refers to a court order or other judicial order that is not attached.',
      why: 'Any order of a court or other judicial authority must accompany the request.',
      send: 'Please send a complete and legible copy of the order.',
    },
    'legal-basis-missing': {
      missing: 'The request names no legal basis.',
      why: 'A reference to the legal basis belongs to the minimum content of every request.',
      send: 'Please name the article, section or treaty on which the request rests.',
    },
    'nature-missing': {
      missing: 'The request does not say which measure is asked for.',
      why: 'Preservation, production and takedown have different conditions and different time limits.',
      send: 'Please state whether you ask for preservation, production, takedown or another measure.',
    },
    'subject-missing': {
      missing: 'The request names no account, identifier or person.',
      why: 'Without an exact identifier we cannot find the data, or might disclose those of somebody else.',
      send: 'Please give the exact identifier: an account name, e-mail address, IP address with time, or URL.',
    },
    'requested-missing': {
      missing: 'The request does not say which data you need.',
      why: 'We may disclose only what has been asked for specifically.',
      send: 'Please send a list of the data that you need, each as exactly as possible.',
    },
    'emergency-unsupported': {
      missing: 'The request is marked as an emergency but states no facts that show one.',
      why: 'The emergency procedure is reserved for danger to life, serious injury or terrorism.',
      send: 'Please state who is in danger, of what, why now, and how the data will help. Without these facts the request is handled in the ordinary way.',
    },
    'foreign-direct': {
      missing: 'We cannot take this measure at the direct request of an authority of another country.',
      why: 'Such requests follow the procedures of international treaties, usually mutual legal assistance.',
      send: 'Please send the request through your competent central authority. You may ask us at once to preserve the data in the meantime.',
    },
    'wrong-provider': {
      missing:
        'The data asked for belong to a service that we do not operate, or are not held by the service named.',
      why: 'Requests should go to the provider that holds the records.',
      send: 'Please turn to the operator of that service, or send us the identifier of an account with one of our services.',
    },
    overbroad: {
      missing: 'The request is not limited to specific data, persons or a period.',
      why: 'Requests for multiple and unspecified data are to be avoided; only what is necessary and proportionate may be disclosed.',
      send: 'Please send a request limited to the accounts, the kinds of data and the period that the investigation needs.',
    },
    'nature-contradictory': {
      missing: 'The measure ticked on the form and the text of the request do not agree.',
      why: 'We must know without doubt which measure has been ordered.',
      send: 'Please state clearly whether you ask for preservation, production, takedown or another measure.',
    },
    'requester-incomplete': {
      missing: 'The particulars of the requesting officer are incomplete.',
      why: 'We must be able to verify the source of the request and to reach the officer if questions arise.',
      send: 'Please give the officer’s name with badge or identity number, rank or position, official e-mail address and telephone number.',
    },
    'letterhead-incomplete': {
      missing: 'The particulars of your authority are incomplete.',
      why: 'Every letter should be on letterhead with the main switchboard number and the website, so that its authenticity can be checked.',
      send: 'Please send the request on your authority’s letterhead with address, switchboard number and website.',
    },
    'telephone-personal': {
      missing: 'The only telephone number given appears to be a personal or mobile number.',
      why: 'A call back must reach the authority, not a private connection.',
      send: 'Please give an official landline number of your office or its switchboard.',
    },
    'registration-number-missing': {
      missing: 'The request bears no registration number of your authority.',
      why: 'A registration number belongs to the minimum content of every request and makes it traceable on both sides.',
      send: 'Please give the number under which your authority has registered this request.',
    },
    'crime-missing': {
      missing: 'The request does not name the crime under investigation.',
      why: 'Which data may be disclosed depends on the crime and its legal provision.',
      send: 'Please name the type of crime and the article or section of the law.',
    },
    'case-number-missing': {
      missing: 'The request gives no number of the case file or proceedings.',
      why: 'It ties the request to a pending investigation.',
      send: 'Please give the number of the criminal case file or proceedings.',
    },
    'overview-missing': {
      missing: 'The request does not describe the facts of the case.',
      why: 'We must be able to see how the data asked for are connected with the crime.',
      send: 'Please outline briefly how the crime was committed and why these data matter. Individuals need not be named.',
    },
    'data-type-missing': {
      missing: 'The request does not say which type of data is asked for.',
      why: 'Subscriber information, traffic data and content have different legal requirements.',
      send: 'Please state whether you need subscriber information, traffic data or content.',
    },
    'time-range-missing': {
      missing: 'The request gives no period for traffic data or content.',
      why: 'A request should be specific and limited to what the investigation needs.',
      send: 'Please give the first and the last day and time of the period, with the time zone.',
    },
    'time-zone-missing': {
      missing: 'A time is given without its time zone.',
      why: 'IP addresses are often assigned anew within minutes: an hour’s difference may point to another person.',
      send: 'Please give the time zone of every time stated, preferably as an offset from UTC.',
    },
    'confidentiality-no-basis': {
      missing: 'Confidentiality is asked for without its legal basis.',
      why: 'We may be bound to inform the person concerned unless the law provides otherwise.',
      send: 'Please name the provision on which confidentiality rests, and until when it is to apply.',
    },
    'language-unsupported': {
      missing: 'The request is in a language that our desk does not work in.',
      why: 'A misread request may lead to the wrong data being disclosed.',
      send: 'Please send a translation of the request and of any order.',
    },
    'emergency-undeclared': {
      missing: 'The facts suggest a danger to life or limb, yet the request is not marked as an emergency.',
      why: 'Requests are handled in the order of their urgency.',
      send: 'Please tell us whether this is an emergency, so that we can give it precedence.',
    },
    'port-missing': {
      missing: 'An IPv4 address is given with a time but without the source port.',
      why: 'Many customers may share one IPv4 address; only the port tells them apart.',
      send: 'Please give the source port for each IP address and time, if your records hold it.',
    },
    'preservation-no-follow-up': {
      missing: 'The request for preservation does not say whether an order for disclosure will follow.',
      why: 'Preserved data are deleted at the end of the period unless an order or a request for mutual legal assistance follows in time.',
      send: 'Please tell us whether and when such an order or request will follow, or that the data are no longer needed.',
    },
  },
};
