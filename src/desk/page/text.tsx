import type { ReactNode } from 'react';
import { Message as SlackBlocks } from 'slack-blocks-to-jsx';
import type { Block } from '../block-kit.ts';
import type { TextObject } from '../elements.ts';
import type { Workspace } from '../workspace.ts';
import { withEmoji } from './emoji.ts';

type LibraryBlocks = Parameters<typeof SlackBlocks>[0]['blocks'];

/** A text object: Slack's markup if it is mrkdwn, else the text as it stands. */
export function Text({ text, workspace }: { text: TextObject; workspace: Workspace }): ReactNode {
  if (text.type === 'plain_text') return <span className="plain">{withEmoji(text.text)}</span>;
  return <Mrkdwn text={text.text} workspace={workspace} />;
}

export function Mrkdwn({ text, workspace }: { text: string; workspace: Workspace }): ReactNode {
  return <Library blocks={[{ type: 'section', text: { type: 'mrkdwn', text } }]} workspace={workspace} />;
}

/** Blocks that hold nothing but text, as slack-blocks-to-jsx draws them. */
export function Library({
  blocks,
  workspace,
}: {
  blocks: readonly Block[];
  workspace: Workspace;
}): ReactNode {
  const { users, channels, groups, app } = workspace;
  return (
    <SlackBlocks
      theme="light"
      withoutWrapper
      name=""
      logo=""
      blocks={blocks as LibraryBlocks}
      data={{
        users: [
          ...users.map((user) => ({ id: user.id, name: user.realName })),
          { id: app.userId, name: app.name },
        ],
        channels: channels.map((channel) => ({ id: channel.id, name: channel.name })),
        user_groups: groups.map((group) => ({ id: group.id, name: group.handle })),
      }}
      hooks={{
        // The library drops the colons of what is no emoji, such as those of 20:00+02:00.
        emoji: (data, parse) => {
          const shown = parse(data);
          return shown === data.name ? `:${data.name}:` : shown;
        },
        link: ({ href, children }) => (
          <a href={href} className="link" target="_blank" rel="noopener noreferrer">
            {children}
          </a>
        ),
      }}
    />
  );
}
