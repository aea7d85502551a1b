import type { ReactNode } from 'react';
import {
  type DeskState,
  type FileShare,
  type Message,
  repliesTo,
  type User,
  type Workspace,
} from '../workspace.ts';
import { Blocks } from './block.tsx';
import { emoji } from './emoji.ts';
import { hrefTo } from './place.ts';
import { Mrkdwn } from './text.tsx';

/** One message; `thread`: where its thread is opened, null inside a thread. */
export function MessageView(props: {
  state: DeskState;
  message: Message;
  user: User;
  inThread: boolean;
}): ReactNode {
  const { state, message, user, inThread } = props;
  const { workspace } = state;
  const author = authorOf(workspace, message);
  const classes = [
    'message',
    ...(message.ephemeralTo === undefined ? [] : ['ephemeral']),
    ...(message.blocks ? [] : ['plain-message']),
  ];
  return (
    <article
      className={classes.join(' ')}
      data-key={message.ts}
      data-channel={message.channel}
      data-ts={message.ts}
      aria-label={`${author.name}: ${message.text.slice(0, 80)}`}
    >
      <span className={`avatar avatar-${author.colour}`} aria-hidden="true">
        {author.initial}
      </span>
      <div className="message-body">
        <p className="byline">
          <b>{author.name}</b>
          {author.isApp && <span className="badge-app">App</span>}
          <Time ts={message.ts} />
          {message.edited && <span className="faint">(edited)</span>}
          {message.ephemeralTo !== undefined && (
            <span className="faint">
              Only visible to you ·{' '}
              <button type="button" className="as-link" data-hide="">
                Hide
              </button>
            </span>
          )}
        </p>
        {message.blocks ? (
          <Blocks blocks={message.blocks} drawing={{ workspace, idPrefix: `m${message.ts}` }} />
        ) : (
          message.text !== '' && <Mrkdwn text={message.text} workspace={workspace} />
        )}
        {message.files?.map((file) => (
          <FileView key={file.id} file={file} />
        ))}
        {message.reactions && (
          <p className="reactions">
            {message.reactions.map((reaction) => (
              <span key={reaction.name} title={`:${reaction.name}:`}>
                {emoji(reaction.name)} {reaction.count}
              </span>
            ))}
          </p>
        )}
        {!inThread && message.ephemeralTo === undefined && (
          <ThreadLink state={state} message={message} user={user} />
        )}
      </div>
    </article>
  );
}

/** The time of a message; the page's script turns it into the reader's own time zone. */
function Time({ ts }: { ts: string }): ReactNode {
  const at = new Date(Number(ts) * 1000);
  return (
    <time dateTime={at.toISOString()} data-local="">
      {at.toISOString().slice(0, 16).replace('T', ' ')} UTC
    </time>
  );
}

function ThreadLink({ state, message, user }: { state: DeskState; message: Message; user: User }): ReactNode {
  const root = message.thread_ts ?? message.ts;
  const replies = repliesTo(state, message.channel, root);
  const last = replies.at(-1);
  const href = hrefTo(user, { kind: 'channel', channel: message.channel }, { thread: root });
  if (!last)
    return (
      <a className="thread-link quiet" href={href}>
        Reply in thread
      </a>
    );
  return (
    <a className="thread-link" href={href}>
      <b>
        {replies.length} {replies.length === 1 ? 'reply' : 'replies'}
      </b>
      <span className="faint">
        {' '}
        last <Time ts={last.ts} />
      </span>
    </a>
  );
}

function FileView({ file }: { file: FileShare }): ReactNode {
  const href = `/desk/files/${file.id}`;
  const isPicture = file.mimetype === 'image/png' || file.mimetype === 'image/jpeg';
  return (
    <figure className="file">
      <figcaption>
        <a href={href} className="link" download={file.name}>
          {file.title}
        </a>{' '}
        <span className="faint">{size(file.size)}</span>
      </figcaption>
      {isPicture && <img src={href} alt={file.title} loading="lazy" />}
    </figure>
  );
}

function authorOf(workspace: Workspace, message: Message) {
  if (message.bot_id === workspace.app.botId)
    return { name: workspace.app.name, initial: workspace.app.name.slice(0, 1), isApp: true, colour: 0 };
  const index = workspace.users.findIndex((user) => user.id === message.user);
  const name = workspace.users[index]?.realName ?? message.user;
  return { name, initial: name.slice(0, 1), isApp: false, colour: 1 + (Math.max(0, index) % 6) };
}

function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
