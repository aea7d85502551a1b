import { notice, post } from './post.js';
import { entered, restore } from './values.js';

/** Makes the open dialogs those of `fresh`. One whose content changed keeps what was entered under the same block and action ids. */
export function syncDialogs(fresh) {
  const wanted = [...fresh.querySelectorAll('#dialogs > dialog')];
  const ids = wanted.map((dialog) => dialog.dataset.viewId);
  for (const dialog of all()) if (!ids.includes(dialog.dataset.viewId)) dialog.remove();
  for (const next of wanted) {
    const dialog = all().find((one) => one.dataset.viewId === next.dataset.viewId);
    if (!dialog) document.querySelector('#dialogs').append(document.importNode(next, true));
    else if (dialog.dataset.viewHash !== next.dataset.viewHash) replaceContent(dialog, next);
  }
  showTop();
}

/** Opens the uppermost dialog; those below it wait, hidden. */
export function showTop() {
  const dialogs = all();
  const top = dialogs.at(-1);
  for (const dialog of dialogs) if (dialog !== top && dialog.open) dialog.close();
  if (!top || top.open) return;
  top.showModal();
  const first =
    top.querySelector('[data-autofocus]') ?? top.querySelector('.modal-body :is(input, textarea, select)');
  (first ?? top.querySelector('footer .primary, footer button'))?.focus();
}

/** Sends a dialog. Errors are shown at their fields. */
export async function submit(dialog) {
  if (dialog.hasAttribute('aria-busy')) return;
  clearErrors(dialog);
  await busy(dialog, async () => {
    const outcome = await post('submit', { view: dialog.dataset.viewId, values: entered(dialog) });
    showErrors(dialog, outcome.errors ?? {});
    if (outcome.problem) showProblem(dialog, outcome.problem);
  });
}

/** Presses a button or chooses from a menu in a dialog or on the home tab. */
export async function clickInView(view, action, value) {
  await busy(view, async () => {
    const body = { view: view.dataset.viewId, action, values: entered(view) };
    const outcome = await post('click-in-view', value === undefined ? body : { ...body, value });
    if (outcome.problem) showProblem(view, outcome.problem);
  });
}

/** Cancels a dialog, or the whole stack of them. */
export async function dismiss(dialog, everything) {
  const outcome = await post('dismiss', { view: dialog.dataset.viewId, all: everything });
  if (outcome.problem) notice(outcome.problem);
}

function all() {
  return [...document.querySelectorAll('#dialogs > dialog')];
}

function replaceContent(dialog, next) {
  const values = entered(dialog);
  const focused = dialog.contains(document.activeElement) ? document.activeElement : null;
  const { blockId, actionId } = focused?.dataset ?? {};
  const caret =
    focused && 'selectionStart' in focused ? [focused.selectionStart, focused.selectionEnd] : null;
  const scrolled = dialog.querySelector('.modal-body').scrollTop;

  dialog.replaceChildren(...[...next.children].map((child) => document.importNode(child, true)));
  for (const { name, value } of next.attributes) dialog.setAttribute(name, value);
  dialog.removeAttribute('aria-busy');
  restore(dialog, values);
  dialog.querySelector('.modal-body').scrollTop = scrolled;

  if (!dialog.open) return;
  const same = [...dialog.querySelectorAll('[data-action-id]')].find(
    (one) => one.dataset.blockId === blockId && one.dataset.actionId === actionId,
  );
  const first = dialog.querySelector('.modal-body :is(input, textarea, select)');
  const target = same ?? first ?? dialog.querySelector('footer button');
  target?.focus();
  if (same && caret && caret[0] !== null) same.setSelectionRange(...caret);
}

async function busy(view, work) {
  view.setAttribute('aria-busy', 'true');
  try {
    await work();
  } finally {
    view.removeAttribute('aria-busy');
  }
}

function showErrors(dialog, errors) {
  for (const [block, text] of Object.entries(errors)) {
    const field = dialog.querySelector(`[data-field="${CSS.escape(block)}"]`);
    if (!field) continue;
    const line = field.querySelector('.error');
    line.textContent = text;
    line.hidden = false;
    field.querySelector('[data-control]')?.setAttribute('aria-invalid', 'true');
  }
  const first = dialog.querySelector('[aria-invalid=true]');
  (first?.matches('div') ? first.querySelector('input') : first)?.focus();
  first?.closest('[data-field]')?.querySelector('.error')?.scrollIntoView({ block: 'nearest' });
}

function showProblem(view, text) {
  const line = view.querySelector('.problem');
  if (!line) return notice(text);
  line.textContent = text;
  line.hidden = false;
}

function clearErrors(dialog) {
  for (const line of dialog.querySelectorAll('.error, .problem')) line.hidden = true;
  for (const control of dialog.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
}
