import type { ReactNode } from 'react';
import { type DeskState, directChannel, isTopLevel, type User } from '../workspace.ts';
import { hrefTo, type Place } from './place.ts';

/** The list of channels with the number of new messages in each, direct messages, the app's home tab and the sent mails. */
export function Sidebar(props: { state: DeskState; place: Place; mails: number }): ReactNode {
  const { state, place, mails } = props;
  const { user } = place;
  const { channels, app } = state.workspace;
  return (
    <>
      <h2>Channels</h2>
      <ul>
        <Entry place={place} pane={{ kind: 'all' }} sign="≡" name="all channels" />
        {channels.map((channel) => (
          <Entry
            key={channel.id}
            place={place}
            pane={{ kind: 'channel', channel: channel.id }}
            sign="#"
            name={channel.name}
            unread={unread(state, user, channel.id)}
            urgent={channel.urgent === true}
          />
        ))}
      </ul>
      <h2>Direct messages</h2>
      <ul>
        <Entry
          place={place}
          pane={{ kind: 'channel', channel: directChannel(user.id) }}
          sign="●"
          name={app.name}
          unread={unread(state, user, directChannel(user.id))}
        />
      </ul>
      <h2>More</h2>
      <ul>
        <Entry place={place} pane={{ kind: 'home' }} sign="⌂" name={`${app.name} home`} />
        <Entry place={place} pane={{ kind: 'mail' }} sign="✉" name="Sent mail" count={mails} />
      </ul>
    </>
  );
}

/** How many messages of others this user has not seen. */
export function unread(state: DeskState, user: User, channel: string): number {
  const seen = Number(state.read.get(`${user.id} ${channel}`) ?? 0);
  return (state.messages.get(channel) ?? []).filter(
    (message) =>
      isTopLevel(message) &&
      message.user !== user.id &&
      message.ephemeralTo === undefined &&
      Number(message.ts) > seen,
  ).length;
}

function Entry(props: {
  place: Place;
  pane: Place['pane'];
  sign: string;
  name: string;
  unread?: number;
  urgent?: boolean;
  count?: number;
}): ReactNode {
  const { place, pane, sign, name, unread: fresh = 0, urgent = false, count = 0 } = props;
  const href = hrefTo(place.user, pane);
  const here = href === hrefTo(place.user, place.pane);
  return (
    <li>
      <a href={href} className={fresh > 0 ? 'has-new' : undefined} aria-current={here ? 'page' : undefined}>
        <span className="sign" aria-hidden="true">
          {sign}
        </span>
        <span className="name">{name}</span>
        {fresh > 0 && (
          <span className={urgent ? 'count urgent' : 'count'}>
            {fresh}
            <span className="hidden"> new</span>
          </span>
        )}
        {count > 0 && <span className="count quiet">{count}</span>}
      </a>
    </li>
  );
}
