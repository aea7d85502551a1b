import { renderToStaticMarkup } from 'react-dom/server';
import { type DeskState, modalsOf } from '../workspace.ts';
import { Dialog } from './dialog.tsx';
import { AllPane, ChannelPane, HomePane, MailPane, ThreadPane, titleOf } from './pane.tsx';
import type { Place } from './place.ts';
import type { OutboxMail } from './routes.ts';
import { Sidebar, unread } from './sidebar.tsx';

/**
 * The whole page for one place as HTML. Nothing in it runs: the script comes from its own address and finds things by their data attributes.
 */
export function renderPage(props: {
  state: DeskState;
  place: Place;
  mails: readonly OutboxMail[];
  token: string;
}): string {
  const { state, place, mails, token } = props;
  const { workspace } = state;
  const { pane, user } = place;
  const html = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="desk-token" content={token} />
        <title>{pageTitle(state, place)}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/desk/assets/blocks.css" />
        <link rel="stylesheet" href="/desk/assets/desk.css" />
        <script type="module" src="/desk/assets/desk.js" />
      </head>
      <body data-user={user.id} data-pane={pane.kind === 'channel' ? pane.channel : pane.kind}>
        <div className={place.thread ? 'desk with-thread' : 'desk'}>
          <nav className="sidebar" aria-label="Workspace">
            <p className="team">{workspace.team.name}</p>
            <form id="acting" method="get" action="/">
              <label htmlFor="acting-user">You are</label>
              <select id="acting-user" name="as" defaultValue={user.id}>
                {workspace.users.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.realName} ({one.title})
                  </option>
                ))}
              </select>
              <input type="hidden" name="in" value={pane.kind === 'channel' ? pane.channel : pane.kind} />
              <noscript>
                <button type="submit">Switch</button>
              </noscript>
            </form>
            <div id="places">
              <Sidebar state={state} place={place} mails={mails.length} />
            </div>
          </nav>
          <main>
            {pane.kind === 'all' && <AllPane state={state} place={place} />}
            {pane.kind === 'channel' && <ChannelPane state={state} place={place} channel={pane.channel} />}
            {pane.kind === 'home' && <HomePane state={state} user={user} />}
            {pane.kind === 'mail' && <MailPane mails={mails} />}
          </main>
          {pane.kind === 'channel' && place.thread && (
            <aside aria-label="Thread">
              <ThreadPane state={state} place={place} channel={pane.channel} root={place.thread} />
            </aside>
          )}
        </div>
        <div id="dialogs">
          {modalsOf(state, user.id).map((view) => (
            <Dialog key={view.id} view={view} workspace={workspace} />
          ))}
        </div>
        <div id="notices" role="status" aria-live="polite" />
      </body>
    </html>,
  );
  // slack-blocks-to-jsx gives each of its roots the same id; its stylesheet is served with the class instead.
  return `<!doctype html>${html.replaceAll(' id="slack_blocks_to_jsx"', '')}`;
}

function pageTitle(state: DeskState, place: Place): string {
  const { workspace } = state;
  const fresh = workspace.channels.reduce((sum, channel) => sum + unread(state, place.user, channel.id), 0);
  const name =
    place.pane.kind === 'channel'
      ? titleOf(state, place.user, place.pane.channel).name
      : { all: 'All channels', mail: 'Sent mail', home: `${workspace.app.name} home` }[place.pane.kind];
  return `${fresh > 0 ? `(${fresh}) ` : ''}${name} · ${workspace.team.name}`;
}
