import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findProvisions } from '../../src/extraction/law/provisions.ts';

test.each<[string, string[]]>([
  ['Articles 213 and 217 of the Penal Code', ['Articles 213 and 217 of the Penal Code']],
  ['Article 207 and Article 213 of the Penal Code', ['Article 207', 'Article 213 of the Penal Code']],
  ['§ 263a StGB, §§ 202a, 202b StGB', ['§ 263a StGB', '§§ 202a, 202b StGB']],
  ['18 U.S.C. § 1030 and 18 USC 2703(d)', ['18 U.S.C. § 1030', '18 USC 2703(d)']],
  [
    's. 2 Fraud Act 2006; Computer Misuse Act 1990, s. 1',
    ['s. 2 Fraud Act 2006', 'Computer Misuse Act 1990, s. 1'],
  ],
  ['Chapter 4 section 9c of the Swedish Penal Code', ['Chapter 4 section 9c of the Swedish Penal Code']],
  ['art. 138ab Wetboek van Strafrecht', ['art. 138ab Wetboek van Strafrecht']],
  ['Article 14 of the Law on Cybercrime No. 5651', ['Article 14 of the Law on Cybercrime No. 5651']],
  ['Regulation (EU) 2023/1543', ['Regulation (EU) 2023/1543']],
  ['part 1 of the video, article about him', []],
  [
    'section 7 of the Cyber Offences (Prevention, Detection, etc.) Act 2019',
    ['section 7 of the Cyber Offences (Prevention, Detection, etc.) Act 2019'],
  ],
  ['Use carriage service to menace, s 474.15 Criminal Code (Cth)', ['s 474.15 Criminal Code (Cth)']],
  ['under s 474.17A of the Criminal Code Act 1995 (Cth)', ['s 474.17A of the Criminal Code Act 1995 (Cth)']],
  ['Offences: 318(4) BNS, 66D IT Act', ['318(4) BNS', '66D IT Act']],
  [
    'sections 318(4) BNS and 66C, 66D IT Act 2000; s. 3 PMLA',
    ['sections 318(4) BNS', '66C, 66D IT Act 2000', 's. 3 PMLA'],
  ],
  ['Order 4 IT staff, act 318 of the play', []],
  ['FIR dated 17 March 2026, 318(4) BNS', ['318(4) BNS']],
  ['Loss of Rs. 5000, 420 IPC; 66F(1)(a) IT Act, 498-A IPC', ['420 IPC', '66F(1)(a) IT Act', '498-A IPC']],
  ['In 2020 IPC charges were filed', []],
  ['u/s 66D of IT Act 2000 r/w 318(4) BNS', ['u/s 66D of IT Act 2000', '318(4) BNS']],
  ['the crime of Stalking, RCW 9A.46.110, is', ['RCW 9A.46.110']],
  ['art. 171, § 2º-A of the Penal Code', ['art. 171, § 2º-A of the Penal Code']],
  ['art. 170 par. (2) of the Criminal Procedure Code', ['art. 170 par. (2) of the Criminal Procedure Code']],
  ['art. 588 ter j of the Criminal Procedure Law', ['art. 588 ter j of the Criminal Procedure Law']],
  [
    'Schedule 2 paragraph 2 of the Data Protection Act 2018',
    ['Schedule 2 paragraph 2 of the Data Protection Act 2018'],
  ],
  [
    'Section 261 of Act XC of 2017 on the Code of Criminal Procedure',
    ['Section 261 of Act XC of 2017 on the Code of Criminal Procedure'],
  ],
  ['(Law 4411/2016, article 6)', ['Law 4411/2016, article 6']],
  ['art. 13, § 2º of Law 12.965/2014', ['art. 13, § 2º of Law 12.965/2014']],
  [
    'the Act (1998:112) on Responsibility for Electronic Bulletin Boards, section 5',
    ['Act (1998:112) on Responsibility for Electronic Bulletin Boards, section 5'],
  ],
  ['Mischief in relation to data, s. 430(1.1) Criminal Code. File no. 2026-1', ['s. 430(1.1) Criminal Code']],
  [
    'Stalking contrary to section 4A of the Protection from Harassment Act 1997.',
    ['section 4A of the Protection from Harassment Act 1997'],
  ],
  ['Article 2bis of the Act of 24 February 1921 on drugs', ['Article 2bis of the Act of 24 February 1921']],
  [
    'Section 66D of the Information Technology Act, 2000 and Section 318(4) of the Bharatiya Nyaya Sanhita, 2023. Cr. No. 0412/2026',
    [
      'Section 66D of the Information Technology Act, 2000',
      'Section 318(4) of the Bharatiya Nyaya Sanhita, 2023',
    ],
  ],
  [
    'section 7 of the Criminal Justice (Money Laundering and Terrorist Financing) Act 2010 and',
    ['section 7 of the Criminal Justice (Money Laundering and Terrorist Financing) Act 2010'],
  ],
  [
    'section 3 of the Harassment, Harmful Communications and Related Offences Act 2020',
    ['section 3 of the Harassment, Harmful Communications and Related Offences Act 2020'],
  ],
  [
    'section 8 of the Criminal Justice (Miscellaneous Provisions) Act 1997',
    ['section 8 of the Criminal Justice (Miscellaneous Provisions) Act 1997'],
  ],
  ['SECTION 63 OF THE CRIMINAL JUSTICE ACT 1994', ['SECTION 63 OF THE CRIMINAL JUSTICE ACT 1994']],
  [
    'Online Safety: section 139ZV of the Online Safety and Media Regulation Act 2022',
    ['section 139ZV of the Online Safety and Media Regulation Act 2022'],
  ],
  ['article 224-1 du code pénal', ['article 224-1 du code pénal']],
  ['articles 323-1 et 323-3 du Code pénal', ['articles 323-1 et 323-3 du Code pénal']],
  ['escroquerie, article 313-1 alinéa 2 du code pénal', ['article 313-1 alinéa 2 du code pénal']],
  ['§§ 146, 147 Abs. 3 StGB', ['§§ 146, 147 Abs. 3 StGB']],
  ['§ 263 Abs. 1, Abs. 3 Satz 2 Nr. 1 StGB', ['§ 263 Abs. 1, Abs. 3 Satz 2 Nr. 1 StGB']],
  ['Art. 143bis Abs. 1 StGB (Schweiz)', ['Art. 143bis Abs. 1 StGB']],
  ['artículo 249 del Código Penal', ['artículo 249 del Código Penal']],
  ['delito del artículo 163 del Código Penal', ['artículo 163 del Código Penal']],
  ['artículos 248 y 249.1 a) del Código Penal', ['artículos 248 y 249.1 a) del Código Penal']],
  [
    'artículo 588 ter d.3 de la Ley de Enjuiciamiento Criminal',
    ['artículo 588 ter d.3 de la Ley de Enjuiciamiento Criminal'],
  ],
  ['art. 615-ter c.p.', ['art. 615-ter c.p.']],
  ['art. 640-ter c.p., proc. pen. R.G.N.R. 14402/2026', ['art. 640-ter c.p.']],
  ['artt. 416 e 640, comma 2, n. 1, c.p.', ['artt. 416 e 640, comma 2, n. 1, c.p.']],
  ['art. 73 D.P.R. 309/1990', ['art. 73 D.P.R. 309/1990']],
  ['art. 132, comma 3, D.Lgs. 196/2003', ['art. 132, comma 3, D.Lgs. 196/2003']],
  ['art. 258 § 1 k.k.', ['art. 258 § 1 k.k.']],
  ['art. 286 § 1 i art. 287 § 1 Kodeksu karnego', ['art. 286 § 1', 'art. 287 § 1 Kodeksu karnego']],
  ['artikel 326 Wetboek van Strafrecht', ['artikel 326 Wetboek van Strafrecht']],
  [
    'artikelen 138ab, 350a en 350b van het Wetboek van Strafrecht',
    ['artikelen 138ab, 350a en 350b van het Wetboek van Strafrecht'],
  ],
  [
    'artikel 126n, eerste lid, Wetboek van Strafvordering',
    ['artikel 126n, eerste lid, Wetboek van Strafvordering'],
  ],
  ['art. 126ng lid 2 Sv', ['art. 126ng lid 2 Sv']],
  ['artigo 221.º do Código Penal', ['artigo 221.º do Código Penal']],
  ['artigo 373.º do Código Penal', ['artigo 373.º do Código Penal']],
  [
    'artigos 217.º, n.º 1, e 218.º, n.º 2, al. a), do Código Penal',
    ['artigos 217.º, n.º 1, e 218.º, n.º 2, al. a), do Código Penal'],
  ],
  ['artigo 6.º da Lei n.º 109/2009', ['artigo 6.º da Lei n.º 109/2009']],
  [
    'artigo 12.º da Lei n.º 109/2009, de 15 de setembro',
    ['artigo 12.º da Lei n.º 109/2009, de 15 de setembro'],
  ],
  ['artigo 171-A do Código Penal brasileiro', ['artigo 171-A do Código Penal']],
  ['art. 244 Cod penal', ['art. 244 Cod penal']],
  ['art. 244 alin. (1) și (2) Cod penal', ['art. 244 alin. (1) și (2) Cod penal']],
  ['art. 152 din Codul de procedură penală', ['art. 152 din Codul de procedură penală']],
  ['art. 270 din Legea nr. 86/2006', ['art. 270 din Legea nr. 86/2006']],
  ['art. 249 alin. (1) din Codul penal', ['art. 249 alin. (1) din Codul penal']],
  ['ч. 3 ст. 190 КК України', ['ч. 3 ст. 190 КК України']],
  ['ст. 361 Кримінального кодексу України', ['ст. 361 Кримінального кодексу України']],
  ['частиною третьою статті 190 Кримінального кодексу України', ['статті 190 Кримінального кодексу України']],
  ['ст. 258-5 Кримінального кодексу України', ['ст. 258-5 Кримінального кодексу України']],
  ['section 263a of the German Criminal Code', ['section 263a of the German Criminal Code']],
  ['Article 258 § 1 of the Penal Code', ['Article 258 § 1 of the Penal Code']],
  ['Article 285(3) of the Criminal Code', ['Article 285(3) of the Criminal Code']],
  [
    'Sections 1 and 2 of the Fraud Act 2006; section 15A Sexual Offences Act 2003',
    ['Sections 1 and 2 of the Fraud Act 2006', 'section 15A Sexual Offences Act 2003'],
  ],
  ['Tex. Penal Code § 33.021', ['Tex. Penal Code § 33.021']],
  ['Cal. Penal Code § 502(c)(1)', ['Cal. Penal Code § 502(c)(1)']],
  ['18 U.S.C. § 2252A(a)(5)(B) and § 1591', ['18 U.S.C. § 2252A(a)(5)(B) and § 1591']],
  [
    's 107 of the Telecommunications (Interception and Access) Act 1979',
    ['s 107 of the Telecommunications (Interception and Access) Act 1979'],
  ],
  ['s. 487.0191 Criminal Code', ['s. 487.0191 Criminal Code']],
  ['Article 9 of Regulation (EU) 2022/2065', ['Article 9 of Regulation (EU) 2022/2065']],
  [
    'Section 4 of the Computer Misuse and Cybercrimes Act, No. 5 of 2018',
    ['Section 4 of the Computer Misuse and Cybercrimes Act, No. 5 of 2018'],
  ],
  ['Sec. 4(b)(3) of Republic Act No. 10175', ['Sec. 4(b)(3) of Republic Act No. 10175']],
  ['4 kap. 9 c § brottsbalken', ['4 kap. 9 c § brottsbalken']],
  ['§ 230 odst. 1 trestního zákoníku', ['§ 230 odst. 1 trestního zákoníku']],
  ['KarS § 209 lg 2 p 1', ['KarS § 209 lg 2 p 1']],
  ['Section 206 of the Penal Code of Estonia', ['Section 206 of the Penal Code of Estonia']],
  ['статті 159, 162 КПК України', ['статті 159, 162 КПК України']],
  ['ч. 1 ст. 301-1, ч. 2 ст. 361 КК України', ['ч. 1 ст. 301-1', 'ч. 2 ст. 361 КК України']],
])('%s', (text, expected) => {
  expect(findProvisions(text).map((one) => one.text)).toEqual(expected);
});

test('whatever stands around them, citations are cut out of the text as it is written, in order, none within another', () => {
  const piece = fc.constantFrom(
    'section 4A of the ',
    'art. ',
    '§ ',
    '§§ 146, 147 Abs. 3 ',
    'StGB',
    'Fraud Act 2006',
    '(',
    ')',
    'ч. 2 ст. 361 КК України',
    ', ',
    ' and ',
    'Lei n.º 109/2009',
    '1030',
    'alin. (1) ',
    'Criminal Code',
    'Aa, ',
    'k.k.',
    '4 kap. 9 c § brottsbalken',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      let from = 0;
      for (const one of findProvisions(text)) {
        expect(one.start).toBeGreaterThanOrEqual(from);
        expect(text.slice(one.start, one.end)).toBe(one.text);
        from = one.end;
      }
    }),
  );
});
