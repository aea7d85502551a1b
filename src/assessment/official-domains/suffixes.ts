/**
 * Government suffixes of the Public Suffix List (publicsuffix.org), under the Mozilla Public License 2.0
 * (https://mozilla.org/MPL/2.0/), without police.uk, which authorities.ts has; gov and mil are whole top-level domains.
 */
export const GOVERNMENT_SUFFIXES: readonly string[] = `
  gov mil
  gov.ac gov.ae gov.af gov.al gov.ao gv.ao gob.ar gov.ar gov.as gv.at gov.au gov.az gov.ba gov.bb gov.bd
  gov.bf gov.bh gov.bm gov.bn gob.bo gov.br jus.br mp.br gov.bs gov.bt gov.bw gov.by gov.bz gc.ca gov.cd
  go.ci gouv.ci gob.cl gov.cl gov.cm gov.cn gov.co go.cr gob.cu gov.cx gov.cy gov.cz gov.dm gob.do gov.do
  gov.dz gob.ec gov.ec gov.ee gov.eg gob.es gov.et gov.fj gouv.fr gov.gd gov.ge gov.gh gov.gi mod.gi gov.gn
  gov.gr gob.gt gov.gu gov.gy gov.hk gob.hn gouv.ht go.id gov.ie gov.il gov.in gov.io gov.iq gov.ir gov.it
  gov.jo go.jp go.ke gov.kg gov.kh gov.ki gov.km gouv.km gov.kn gov.kp go.kr gov.kw gov.kz gov.la gov.lb
  gov.lc gov.lk gov.lr gov.ls gov.lt gov.lv gov.ly gov.ma gov.me gov.mg gov.mk gouv.ml gov.ml gov.mn gov.mo
  gov.mr gov.ms gov.mu gov.mv gov.mw gob.mx gov.my gov.mz gov.na gov.ng gob.ni gov.nr govt.nz gov.om gob.pa
  gob.pe gov.ph gob.pk gov.pk gov.pl gov.pn gov.pr gov.ps gov.pt gov.pw gov.py gov.qa gov.rs gov.rw gov.sa
  gov.sb gov.sc gov.sd gov.sg gov.sh gov.sl gouv.sn gov.so gov.ss gob.sv gov.sx gov.sy go.th go.tj gov.tj
  gov.tl gov.tm gov.tn gov.to gov.tr gov.tt gov.tw go.tz gov.ua go.ug gov.ug gov.uk gub.uy gov.vc gob.ve
  gov.ve gov.vn gov.ws gov.ye gov.za gov.zm gov.zw
`
  .trim()
  .split(/\s+/);
