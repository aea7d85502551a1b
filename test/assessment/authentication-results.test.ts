import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAuthenticationResults } from '../../src/assessment/authentication-results.ts';

function read(value: string) {
  const parsed = parseAuthenticationResults(value);
  return (
    parsed && {
      id: parsed.authservId,
      results: parsed.results.map(({ method, result, properties }) => [
        method,
        result,
        Object.fromEntries(properties),
      ]),
    }
  );
}

describe('headers as servers write them', () => {
  it('reads one of the examples of RFC 8601', () => {
    expect(
      read(
        'example.com; auth=pass (cram-md5) smtp.auth=sender@example.com; spf=pass smtp.mailfrom=example.com',
      ),
    ).toEqual({
      id: 'example.com',
      results: [
        ['auth', 'pass', { 'smtp.auth': 'sender@example.com' }],
        ['spf', 'pass', { 'smtp.mailfrom': 'example.com' }],
      ],
    });
  });

  it('reads a large mail service', () => {
    expect(
      read(
        'mx.google.com; dkim=pass header.i=@politie.nl header.s=s1 header.b=AbC/d+e=; spf=pass (google.com: domain of a@politie.nl designates 192.0.2.1 as permitted sender) smtp.mailfrom=a@politie.nl; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=politie.nl',
      )?.results.at(-1),
    ).toEqual(['dmarc', 'pass', { 'header.from': 'politie.nl' }]);
  });

  it('reads versions, comments, quotes, folded white space and a final semicolon', () => {
    expect(
      read(
        'Mx.Example.Test 1 (a (nested; "comment) with \\) in it);\t dkim/1 = pass reason="good; (really) \\"signed\\"" header . d = "a.test" ;',
      ),
    ).toEqual({
      id: 'mx.example.test',
      results: [['dkim', 'pass', { reason: 'good; (really) "signed"', 'header.d': 'a.test' }]],
    });
  });

  it('reads the absence of results', () => {
    expect(read('mx.test; none')).toEqual({ id: 'mx.test', results: [] });
    expect(read('mx.test 1; none')).toEqual({ id: 'mx.test', results: [] });
  });
});

describe('headers that follow no grammar', () => {
  it.each([
    '',
    'mx.test',
    '; dmarc=pass',
    'mx.test 2; dmarc=pass',
    'mx.test other; dmarc=pass',
    'mx.test; dmarc',
    'mx.test; dmarc=',
    'mx.test; =pass',
    'mx.test; dmarc=pass header.from=',
    'mx.test; dmarc=pass header.from=a.test header.from=b.test',
    'mx.test; dmarc=pass (unclosed header.from=a.test',
    'mx.test; dmarc=pass unopened) header.from=a.test',
    'mx.test; dmarc=pass reason="unclosed header.from=a.test',
    'mx.test; dmarc=pass stray header.from=a.test',
    'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=a.test; dmarc=pass header.from=a.test',
  ])('are refused whole: %s', (value) => expect(parseAuthenticationResults(value)).toBeNull());
});

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const propertyValue = fc.oneof(
  fc.stringMatching(/^[a-zA-Z0-9@./+=_-]{1,20}$/),
  fc.string({ maxLength: 15 }).filter((text) => !/[\r\n]/.test(text)),
);
const comment = fc.constantFrom(' ', ' (ok) ', '\t', ' (a (b) \\) ;"=) ');

describe('any header', () => {
  it('is read back as it was written, whatever stands in quotes and comments', () => {
    const statement = fc.tuple(word, word, fc.uniqueArray(word, { maxLength: 3 }), propertyValue, comment);
    fc.assert(
      fc.property(word, fc.array(statement, { minLength: 1, maxLength: 4 }), (id, statements) => {
        const quote = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
        const header = statements.map(([method, result, names, value, gap]) =>
          [`${method}=${result}`, ...names.map((name) => `header.${name}=${quote(value)}`)].join(gap),
        );
        const parsed = parseAuthenticationResults([id, ...header].join('; '));
        expect(parsed?.authservId).toBe(id);
        expect(parsed?.results.map(({ method, result }) => [method, result])).toEqual(
          statements.map(([method, result]) => [method, result]),
        );
        for (const [index, [, , names, value]] of statements.entries()) {
          for (const name of names)
            expect(parsed?.results[index]?.properties.get(`header.${name}`)).toBe(value);
        }
      }),
    );
  });

  it('never throws, and never takes long', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'mx.test',
        ';',
        '=',
        '"',
        '(',
        ')',
        '\\',
        ' ',
        'dmarc',
        'pass',
        'header.from',
        '.',
        '/',
        '1',
        'a',
      ),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((parts) => parts.join('')),
        ),
        (value) => {
          expect(() => parseAuthenticationResults(value)).not.toThrow();
        },
      ),
    );
    for (const piece of ['a ', 'a.', 'a=', '"a"', '(', '; a=b ', ' a.b="c"']) {
      expect(() => parseAuthenticationResults(`mx.test; dmarc=pass ${piece.repeat(5_000)}`)).not.toThrow();
      expect(() => parseAuthenticationResults(`mx.test; dmarc=pass ${piece.repeat(1_000)}`)).not.toThrow();
    }
  });
});
