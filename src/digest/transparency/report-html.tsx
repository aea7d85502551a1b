import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { countryName } from '../../form/country-name.ts';
import { MUTED } from '../chart-layout.ts';
import { RULE, styles } from '../html-styles.ts';
import { codeWords, momentWords, shareWords } from '../words.ts';
import type { Group, Outcomes, TransparencyReport } from './report.ts';

/** The report as one HTML page: styles inline, no scripts, nothing fetched. */
export function reportHtml(report: TransparencyReport): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Page report={report} />)}\n`;
}

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const monthWords = (month: string): string => MONTHS.format(new Date(`${month}-01T00:00:00Z`));

function Page({ report }: { report: TransparencyReport }): ReactElement {
  const { provider, from, to, madeAt, all } = report;
  const title = `Law-enforcement requests to ${provider}, ${from} to ${to}`;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body style={styles.page}>
        <div style={styles.column}>
          <div style={{ color: MUTED }}>{provider}</div>
          <h1 style={{ font: 'bold 26px/1.25 Arial, Helvetica, sans-serif', margin: '2px 0 0' }}>
            Transparency report
          </h1>
          <div style={{ color: MUTED, marginBottom: 18 }}>
            Law-enforcement requests received from {from} to {to}, UTC
          </div>
          <p style={{ margin: '0 0 12px' }}>{summary(all)}</p>
          <Table title="By month" groups={report.byMonth} words={monthWords} />
          <Table title="By country of the authority" groups={report.byCountry} words={countryName} />
          <Table
            title="By nature"
            note="A request may be of several natures."
            groups={report.byNature}
            words={codeWords}
          />
          <Table
            title="By type of data"
            note="A request may ask for several types, or for none."
            groups={report.byDataType}
            words={codeWords}
          />
          <Table title="By priority" groups={report.byPriority} words={codeWords} />
          <p style={{ ...styles.small, marginTop: 34, paddingTop: 10, borderTop: RULE }}>
            Written {momentWords(madeAt)}. Requests count to the day that they came in, by how they stood
            then. Approved: also answered, and data that is preserved. Forged: rejected as not from whom they
            name. No figure names a person, an agency or an account.
          </p>
        </div>
      </body>
    </html>
  );
}

function summary({ received, approved, rejected, withdrawn, open }: Outcomes): string {
  const decided = approved + rejected;
  const rate = decided === 0 ? '' : ` Of those decided ${shareWords(approved, decided)} were approved.`;
  return `${received} ${received === 1 ? 'request' : 'requests'}: ${approved} approved, ${rejected} rejected, ${withdrawn} withdrawn, ${open} open.${rate}`;
}

const COLUMNS = ['received', 'approved', 'rejected', 'forged', 'withdrawn', 'open'] as const;

function Table(props: {
  title: string;
  note?: string;
  groups: readonly Group[];
  words: (name: string) => string;
}): ReactElement {
  const { title, note, groups, words } = props;
  return (
    <>
      <h2 style={styles.h2}>{title}</h2>
      {note === undefined ? null : <div style={{ ...styles.small, marginBottom: 6 }}>{note}</div>}
      <table style={{ ...styles.table, tableLayout: 'fixed' }}>
        <thead>
          <tr>
            <th scope="col" style={{ ...styles.head, width: '34%' }} />
            {COLUMNS.map((column) => (
              <th key={column} scope="col" style={{ ...styles.number, color: MUTED, fontWeight: 'normal' }}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={String(group.name)}>
              <th scope="row" style={{ ...styles.cell, fontWeight: 'normal' }}>
                {group.name === null ? 'not stated' : words(group.name)}
              </th>
              {COLUMNS.map((column) => (
                <td key={column} style={styles.number}>
                  {group[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {groups.length === 0 ? <div>none</div> : null}
    </>
  );
}
