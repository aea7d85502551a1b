import { syncDialogs } from './dialogs.js';

/** Parts that are replaced as a whole, and parts whose keyed children are replaced one by one. */
const WHOLE = ['#places', '#thread-root'];
const PARTS = [...WHOLE, '#messages', '#replies', '#home', '#mails'];

/** The HTML of each keyed element as the desk sent it: what the page has changed since does not count as a difference. */
const served = new WeakMap();

let running = false;
let again = false;

/** Fetches the page anew and puts what differs into place; what is being typed, the focus and open dialogs stay. */
export async function refresh() {
  if (running) {
    again = true;
    return;
  }
  running = true;
  try {
    do {
      again = false;
      const response = await fetch(location.href);
      if (response.ok) show(new DOMParser().parseFromString(await response.text(), 'text/html'));
    } while (again);
  } catch {
    // The desk is away; the live connection calls again when it is back.
  } finally {
    running = false;
  }
}

/** Remembers what the desk sent, and writes times in the reader's own zone. */
export function prepare() {
  for (const part of document.querySelectorAll(PARTS.join(','))) {
    served.set(part, part.innerHTML);
    for (const child of part.children) served.set(child, child.outerHTML);
  }
  localTimes(document);
}

function show(fresh) {
  document.title = fresh.title;
  const token = 'meta[name=desk-token]';
  document.querySelector(token).content = fresh.querySelector(token).content;
  for (const selector of PARTS) {
    const part = document.querySelector(selector);
    const next = fresh.querySelector(selector);
    if (!part || !next || served.get(part) === next.innerHTML) continue;
    served.set(part, next.innerHTML);
    const focused = whatHasFocus(part);
    if (WHOLE.includes(selector)) part.innerHTML = next.innerHTML;
    else reconcile(part, next);
    if (focused && document.activeElement === document.body) part.querySelector(focused)?.focus();
    localTimes(part);
  }
  syncDialogs(fresh);
}

/** Makes the keyed children of `part` those of `next`; equal ones stay the same elements. */
function reconcile(part, next) {
  const old = new Map([...part.children].map((child) => [child.dataset.key, child]));
  const wanted = [...next.children].map((child) => {
    const html = child.outerHTML;
    const before = old.get(child.dataset.key);
    if (before && (served.get(before) === html || before.querySelector('dialog[open]'))) return before;
    const element = document.importNode(child, true);
    if (before?.tagName === 'DETAILS') element.open = before.open;
    served.set(element, html);
    return element;
  });
  for (const child of [...part.children]) if (!wanted.includes(child)) child.remove();
  wanted.forEach((child, index) => {
    if (part.children[index] !== child) part.insertBefore(child, part.children[index] ?? null);
  });
}

function whatHasFocus(part) {
  const focused = document.activeElement;
  if (!focused || !part.contains(focused)) return null;
  const { actionId, blockId } = focused.dataset;
  const key = focused.closest('[data-key]')?.dataset.key;
  if (actionId && key)
    return `[data-key="${CSS.escape(key)}"] [data-block-id="${CSS.escape(blockId)}"][data-action-id="${CSS.escape(actionId)}"]`;
  const href = focused.getAttribute('href');
  return href ? `[href="${CSS.escape(href)}"]` : null;
}

function localTimes(scope) {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  for (const time of scope.querySelectorAll('time[data-local]')) {
    time.title = time.dateTime;
    time.textContent = format.format(new Date(time.dateTime));
    time.removeAttribute('data-local');
  }
}
