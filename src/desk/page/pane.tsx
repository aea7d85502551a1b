import type { ReactNode } from 'react';
import {
  type DeskState,
  directChannel,
  findMessage,
  homeOf,
  isTopLevel,
  type Message,
  repliesTo,
  type User,
} from '../workspace.ts';
import { Blocks } from './block.tsx';
import { MessageView } from './message.tsx';
import { hrefTo, PAGE_SIZE, type Place } from './place.ts';
import type { OutboxMail } from './routes.ts';

/** Every channel of the workspace, one below the other in its order, the newest messages of each on top. */
export function AllPane({ state, place }: { state: DeskState; place: Place }): ReactNode {
  return (
    <>
      <header className="pane-header">
        <h1>All channels</h1>
        <p className="faint">The newest of each on top</p>
      </header>
      <div id="messages">
        {state.workspace.channels.flatMap((channel) => [
          <h2 key={channel.id} data-key={`heading ${channel.id}`} className="channel-heading">
            <a href={hrefTo(place.user, { kind: 'channel', channel: channel.id })}>#{channel.name}</a>
            <span className="faint">{channel.topic}</span>
          </h2>,
          ...messagesOf(state, place, channel.id, { kind: 'channel', channel: channel.id }),
        ])}
      </div>
    </>
  );
}

/** A channel: its name, the box to write in, its messages with the newest on top. */
export function ChannelPane(props: { state: DeskState; place: Place; channel: string }): ReactNode {
  const { state, place, channel } = props;
  const title = titleOf(state, place.user, channel);
  return (
    <>
      <header className="pane-header">
        <h1>{title.name}</h1>
        <p className="faint">{title.topic}</p>
      </header>
      <Composer channel={channel} thread={null} label={`Message ${title.name}`} />
      <div id="messages">{messagesOf(state, place, channel, place.pane)}</div>
    </>
  );
}

/** The messages of a channel as keyed elements; `older` is where a person finds those that are not shown. */
function messagesOf(state: DeskState, place: Place, channel: string, older: Place['pane']): ReactNode[] {
  const { user, show } = place;
  const messages = (state.messages.get(channel) ?? [])
    .filter((message) => isTopLevel(message) && visibleTo(message, user))
    .reverse();
  if (messages.length === 0)
    return [
      <p key={`empty ${channel}`} className="empty" data-key={`empty ${channel}`}>
        Nothing here yet.
      </p>,
    ];
  const shown = messages
    .slice(0, show)
    .map((message) => (
      <MessageView key={message.ts} state={state} message={message} user={user} inThread={false} />
    ));
  if (messages.length <= show) return shown;
  return [
    ...shown,
    <p key={`older ${channel}`} className="older" data-key={`older ${channel}`}>
      <a className="link" href={hrefTo(user, older, { show: show + PAGE_SIZE })}>
        Show older messages ({messages.length - show} more)
      </a>
    </p>,
  ];
}

/** A thread: what it is about in short, its replies with the newest at the end, the box to write in. */
export function ThreadPane(props: {
  state: DeskState;
  place: Place;
  channel: string;
  root: string;
}): ReactNode {
  const { state, place, channel, root } = props;
  const message = findMessage(state, channel, root);
  const ephemeral = (state.messages.get(channel) ?? []).filter(
    (one) => one.thread_ts === root && one.ephemeralTo === place.user.id,
  );
  const replies = [...repliesTo(state, channel, root), ...ephemeral].sort(
    (a, b) => Number(a.ts) - Number(b.ts),
  );
  return (
    <>
      <header className="pane-header">
        <h2>Thread</h2>
        <a className="dismiss" href={hrefTo(place.user, place.pane)} aria-label="Close thread">
          ×
        </a>
      </header>
      <p id="thread-root" className="thread-root">
        {message?.text}
      </p>
      <div id="replies">
        {replies.length === 0 && (
          <p className="empty" data-key="empty">
            No replies yet.
          </p>
        )}
        {replies.map((reply) => (
          <MessageView key={reply.ts} state={state} message={reply} user={place.user} inThread />
        ))}
      </div>
      <Composer channel={channel} thread={root} label="Reply in this thread" />
    </>
  );
}

/** The app's home tab. */
export function HomePane({ state, user }: { state: DeskState; user: User }): ReactNode {
  const home = homeOf(state, user.id);
  const { app } = state.workspace;
  return (
    <>
      <header className="pane-header">
        <h1>{app.name}</h1>
        <p className="faint">Home</p>
      </header>
      <div id="home">
        {home ? (
          <div data-key={home.hash} data-view-id={home.id} className="home">
            <Blocks blocks={home.blocks} drawing={{ workspace: state.workspace, idPrefix: home.id }} />
          </div>
        ) : (
          <p className="empty" data-key="empty">
            {app.name} shows nothing here yet.
          </p>
        )}
      </div>
    </>
  );
}

/** The mails that went out, the newest on top. */
export function MailPane({ mails }: { mails: readonly OutboxMail[] }): ReactNode {
  return (
    <>
      <header className="pane-header">
        <h1>Sent mail</h1>
        <p className="faint">What lies in the outbox folder, the newest first</p>
      </header>
      <div id="mails">
        {mails.length === 0 && (
          <p className="empty" data-key="empty">
            No mail has been sent yet.
          </p>
        )}
        {mails.map((mail) => (
          <details key={mail.file} data-key={mail.file} data-mail={mail.file} className="mail">
            <summary>
              <b>{mail.subject}</b>
              <span className="faint">
                to {mail.to} ·{' '}
                <time dateTime={mail.date.toISOString()} data-local="">
                  {mail.date.toISOString().slice(0, 16).replace('T', ' ')} UTC
                </time>
              </span>
            </summary>
            <pre>{mail.text}</pre>
            {mail.attachments.length > 0 && <p>📎 {mail.attachments.join(', ')}</p>}
            <p className="faint">{mail.file}</p>
          </details>
        ))}
      </div>
    </>
  );
}

function Composer(props: { channel: string; thread: string | null; label: string }): ReactNode {
  const { channel, thread, label } = props;
  const id = thread ? 'compose-reply' : 'compose';
  return (
    <form className="composer" data-channel-id={channel} {...(thread && { 'data-thread': thread })}>
      <label className="hidden" htmlFor={id}>
        {label}
      </label>
      <textarea id={id} name="text" rows={1} placeholder={thread ? `${label}…` : `${label}, or a /command`} />
      <button type="submit" className="button">
        Send
      </button>
    </form>
  );
}

/** The name of a channel as its heading shows it. */
export function titleOf(state: DeskState, user: User, channel: string): { name: string; topic: string } {
  const found = state.workspace.channels.find((one) => one.id === channel);
  if (found) return { name: `#${found.name}`, topic: found.topic };
  const { app } = state.workspace;
  return channel === directChannel(user.id)
    ? { name: app.name, topic: `Direct messages between you and ${app.name}` }
    : { name: channel, topic: '' };
}

function visibleTo(message: Message, user: User): boolean {
  return message.ephemeralTo === undefined || message.ephemeralTo === user.id;
}
