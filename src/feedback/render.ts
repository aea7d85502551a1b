import { cite } from './basis.ts';
import type { Block, Letter } from './letter.ts';

/** The letter as plain text. */
export function renderText(letter: Letter): string {
  return `${letter.blocks.map(textOf).join('\n\n')}\n`;
}

/** The letter as a small HTML page: everything escaped, styles inline, nothing fetched from elsewhere. */
export function renderHtml(letter: Letter): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(letter.locale)}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(letter.subject)}</title></head>`,
    '<body style="margin:0;padding:24px;background:#ffffff;color:#1d1c1d;font:15px/1.5 Arial,Helvetica,sans-serif">',
    '<div style="max-width:640px">',
    ...letter.blocks.map(htmlOf),
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'staff':
      return block.text;
    case 'points':
      return block.points
        .map((point, index) => {
          const number = `${index + 1}.`.padEnd(4);
          const basis = `${block.basisLabel} ${cite(point.bases)}`;
          return [`${number}${point.missing}`, point.why, point.send, basis].join('\n    ');
        })
        .join('\n\n');
    case 'sources':
      return [block.label, ...block.sources].join('\n');
  }
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p style="margin:0 0 14px">${escapeHtml(block.text).replaceAll('\n', '<br>')}</p>`;
    case 'staff':
      return `<div style="margin:0 0 14px;padding:2px 0 2px 14px;border-left:3px solid #8a8d91;white-space:pre-wrap">${escapeHtml(block.text)}</div>`;
    case 'points':
      return [
        '<ol style="margin:0 0 14px;padding-left:26px">',
        ...block.points.map(
          (point) =>
            `<li style="margin:0 0 12px"><strong>${escapeHtml(point.missing)}</strong><br>${escapeHtml(point.why)}<br>${escapeHtml(point.send)}<br><span style="color:#5c5f63;font-size:13px">${escapeHtml(block.basisLabel)} ${escapeHtml(cite(point.bases))}</span></li>`,
        ),
        '</ol>',
      ].join('\n');
    case 'sources':
      return `<p style="margin:18px 0 0;padding-top:10px;border-top:1px solid #d5d7da;color:#5c5f63;font-size:13px">${[block.label, ...block.sources].map(escapeHtml).join('<br>')}</p>`;
  }
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
