import { clickInView, dismiss, showTop, submit } from './dialogs.js';
import { notice, post } from './post.js';
import { prepare, refresh } from './refresh.js';
import { valueOfControl } from './values.js';

document.addEventListener('click', (event) => {
  const target = event.target.closest('button, a[data-action-id]');
  if (!target) return;
  const { dismiss: which, confirm: answer, hide } = target.dataset;
  if (which) void dismiss(target.closest('dialog'), which === 'all').then(refresh);
  else if (answer) answerConfirm(target.closest('dialog'), answer === 'yes');
  else if (hide !== undefined) void onMessage('hide', target, {});
  else if (target.dataset.actionId) press(target);
});

/** A button with a question to confirm asks first. */
function press(button) {
  const question = button.parentElement.querySelector(':scope > dialog.confirm');
  if (question) question.showModal();
  else void act(button, button.dataset.value);
}

function answerConfirm(dialog, yes) {
  dialog.close();
  if (yes) void act(dialog.parentElement.querySelector('[data-action-id]'), undefined);
  else void refresh();
}

async function act(element, value) {
  const action = element.dataset.actionId;
  const view = element.closest('[data-view-id]');
  if (view) {
    await clickInView(view, action, value);
    return refresh();
  }
  element.setAttribute('aria-busy', 'true');
  try {
    await onMessage('click', element, value === undefined ? { action } : { action, value });
  } finally {
    element.removeAttribute('aria-busy');
  }
}

async function onMessage(deed, element, more) {
  const { channel, ts } = element.closest('[data-ts]').dataset;
  const outcome = await post(deed, { channel, ts, ...more });
  if (outcome.problem) notice(outcome.problem);
  return refresh();
}

document.addEventListener('change', (event) => {
  if (event.target.id === 'acting-user') return event.target.form.submit();
  if (!event.target.closest('[data-acts]')) return;
  const control = event.target.closest('[data-control]');
  if (control && !control.matches('textarea, input[type=text]')) void act(control, valueOfControl(control));
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.id === 'acting') return;
  event.preventDefault();
  const dialog = form.closest('dialog.modal');
  if (dialog?.querySelector('[type=submit]')) void submit(dialog).then(refresh);
  else if (form.matches('.composer')) void say(form);
});

async function say(form) {
  const box = form.elements.text;
  const text = box.value.trim();
  if (text === '') return;
  box.value = '';
  grow(box);
  const { channelId: channel, thread = null } = form.dataset;
  const outcome = await post('say', { channel, thread, text });
  if (outcome.problem) notice(outcome.problem);
  return refresh();
}

document.addEventListener('keydown', (event) => {
  const box = event.target;
  if (event.key !== 'Enter' || event.isComposing) return;
  if (box.matches('.composer textarea') && !event.shiftKey) {
    event.preventDefault();
    box.form.requestSubmit();
  } else if (box.matches('[data-acts] input[type=text]')) {
    event.preventDefault();
    void act(box, valueOfControl(box));
  }
});

document.addEventListener('input', (event) => {
  if (event.target.matches('.composer textarea')) grow(event.target);
});

function grow(box) {
  box.rows = Math.min(8, box.value.split('\n').length);
}

// Escape cancels the dialog on top; the app is told.
document.addEventListener(
  'cancel',
  (event) => {
    if (!event.target.matches('dialog.modal')) return;
    event.preventDefault();
    void dismiss(event.target, false).then(refresh);
  },
  true,
);

// A browser may close a dialog by itself at the second Escape.
document.addEventListener(
  'close',
  (event) => {
    const last = document.querySelector('#dialogs > dialog:last-child');
    if (event.target === last) void dismiss(last, false).then(refresh);
  },
  true,
);

const lastRead = new Map();

/** Tells the desk the newest message of each channel that the page shows. */
function markRead() {
  if (document.visibilityState !== 'visible') return;
  const newest = new Map();
  for (const { dataset } of document.querySelectorAll('#messages > [data-ts]'))
    if (!newest.has(dataset.channel)) newest.set(dataset.channel, dataset.ts);
  for (const [channel, ts] of newest) {
    if (lastRead.get(channel) === ts) continue;
    lastRead.set(channel, ts);
    void post('read', { channel, ts });
  }
}

prepare();
showTop();
markRead();
if (document.body.dataset.pane === 'home') void post('open-home', {});
document.addEventListener('visibilitychange', markRead);
new MutationObserver(markRead).observe(document.querySelector('main'), { childList: true, subtree: true });
new EventSource('/desk/changes').addEventListener('message', () => void refresh());
if (document.body.dataset.pane === 'mail') setInterval(refresh, 4000);
