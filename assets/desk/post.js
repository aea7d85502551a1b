/** Asks the desk for a deed; resolves to `{ ok, errors, problem }`. After a restart the page's token is renewed once. */
export async function post(name, body) {
  const user = document.body.dataset.user;
  const send = () =>
    fetch(`/desk/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-desk-token': token() },
      body: JSON.stringify({ user, ...body }),
    });
  try {
    let response = await send();
    if (response.status === 403) {
      await renewToken();
      response = await send();
    }
    return await response.json();
  } catch {
    return { ok: false, errors: {}, problem: 'The desk cannot be reached. Is the service running?' };
  }
}

/** Shows a notice for a few seconds. */
export function notice(text) {
  const line = document.createElement('p');
  line.textContent = text;
  document.querySelector('#notices').append(line);
  setTimeout(() => line.remove(), 8000);
}

function token() {
  return document.querySelector('meta[name=desk-token]').content;
}

async function renewToken() {
  const html = await (await fetch(location.href)).text();
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  document.querySelector('meta[name=desk-token]').content =
    fresh.querySelector('meta[name=desk-token]').content;
}
