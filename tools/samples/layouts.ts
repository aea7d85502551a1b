import type { SampleForm } from './forms.ts';

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const STYLE = `
  body { font: 10.5pt "Liberation Serif", serif; margin: 0 }
  h1 { font-size: 15pt; margin: 0 0 2mm } .head { margin-bottom: 6mm; color: #333 }
  table { border-collapse: collapse; width: 100% } td { border: 0.6pt solid #444; padding: 1.6mm 2mm; vertical-align: top }
  td.group { background: #e8eaee; font-weight: bold } td.label { width: 34% }
  p.note { font-size: 8.5pt }`;

/** The form as the table of Appendix A. */
export function formTable(form: SampleForm): string {
  const group = (title: string) => `<tr><td class="group" colspan="2">${title}</td></tr>`;
  const row = ([label, value]: readonly [string, string]) =>
    `<tr><td class="label">${escapeHtml(label)}</td><td>${escapeHtml(value)}</td></tr>`;
  const [subscriber, traffic, content] = form.dataTypes;
  return `<table>
    ${group('Details of the organisation making the request')}${form.organisation.map(row).join('')}
    ${group('Details of person making the request and to whom all responses should be addressed')}${form.requester.map(row).join('')}
    ${group('Nature of the Request')}${form.nature.map(row).join('')}
    ${form.matter.map(row).join('')}
    ${row(['Type of data requested', `Subscriber Information ${subscriber}   Traffic Data ${traffic}   Content Data ${content}`])}
    ${form.closing.map(row).join('')}
  </table><p class="note">Note - * = Delete as Appropriate</p>`;
}

/** A whole page with letterhead and form, to be printed. */
export function formPage(form: SampleForm): string {
  const value = (label: string) => form.organisation.find(([name]) => name === label)?.[1] ?? '';
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
    <div class="head"><b>${escapeHtml(value('Legal Name'))}</b><br>${escapeHtml(value('Address'))}</div>
    <h1>Template Request Form</h1>${formTable(form)}`;
}

/** The form as plain lines, as a mail's text. */
export function formLines(form: SampleForm): string {
  const lines = (rows: readonly (readonly [string, string])[]) =>
    rows.map(([label, value]) => `${label}: ${value}`);
  const [subscriber, traffic, content] = form.dataTypes;
  return [
    'Details of the organisation making the request',
    ...lines(form.organisation),
    '',
    'Details of person making the request and to whom all responses should be addressed',
    ...lines(form.requester),
    '',
    'Nature of the Request',
    ...lines(form.nature),
    '',
    ...lines(form.matter),
    `Type of data requested: Subscriber Information ${subscriber}  Traffic Data ${traffic}  Content Data ${content}`,
    ...lines(form.closing),
  ].join('\n');
}

/** The order of a court, as a page to be printed. */
export function courtOrder(): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE} p { margin: 3mm 0 }</style>
    <div class="head"><b>Rechtbank Noord-Nederland</b><br>Guyotplein 1, 9712 NX Groningen</div>
    <h1>Order of the examining magistrate</h1>
    <p>Case file number 2026-0198834 · 16 November 2026</p>
    <p>Having read the application of the public prosecutor, and considering Article 126ng of the Dutch Code of Criminal
    Procedure, the examining magistrate orders Example Online to hand over the log of sign-ins to the account
    wonen.facturen@examplemail.test from 1 September 2026 to 15 October 2026.</p>
    <p>Done at Groningen on 16 November 2026.</p><p>mr. A. Veenstra, examining magistrate</p>`;
}
