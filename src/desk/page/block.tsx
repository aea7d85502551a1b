import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Block } from '../block-kit.ts';
import type { Element } from '../elements.ts';
import type { Workspace } from '../workspace.ts';
import { ActionElement } from './element.tsx';
import { withEmoji } from './emoji.ts';
import { InputField } from './field.tsx';
import { Library, Text } from './text.tsx';

/** What drawing blocks needs to know: names, and a prefix that makes ids unique on the page. */
export interface Drawing {
  readonly workspace: Workspace;
  readonly idPrefix: string;
}

/** HTML by blocks, which never change once they are stored: drawing Slack's markup is slow, and the page is drawn after every change. */
const drawn = new WeakMap<readonly Block[], string>();

/** Blocks one below the other. The same blocks must always come with the same drawing. */
export function Blocks({ blocks, drawing }: { blocks: readonly Block[]; drawing: Drawing }): ReactNode {
  const html = drawn.get(blocks) ?? renderToStaticMarkup(<BlockList blocks={blocks} drawing={drawing} />);
  drawn.set(blocks, html);
  return <div className="blocks" dangerouslySetInnerHTML={{ __html: html }} />;
}

function BlockList({ blocks, drawing }: { blocks: readonly Block[]; drawing: Drawing }): ReactNode {
  return blocks.map((block, index) => (
    <div key={block.block_id ?? index} className={`block block-${block.type}`}>
      <OneBlock block={block} drawing={drawing} />
    </div>
  ));
}

function OneBlock({ block, drawing }: { block: Block; drawing: Drawing }): ReactNode {
  const { workspace } = drawing;
  switch (block.type) {
    case 'header':
      return <h3>{withEmoji(block.text.text)}</h3>;
    case 'divider':
      return <hr />;
    case 'section':
      return <Section section={block} drawing={drawing} />;
    case 'context':
      return block.elements.map((element, index) =>
        element.type === 'image' ? (
          <Image key={index.toString()} image={element} />
        ) : (
          <Text key={index.toString()} text={element} workspace={workspace} />
        ),
      );
    case 'actions':
      return block.elements.map((element) => (
        <ActionElement
          key={element.action_id}
          element={element}
          blockId={block.block_id ?? ''}
          drawing={drawing}
        />
      ));
    case 'input':
      return <InputField block={block} drawing={drawing} />;
    case 'image':
      return (
        <figure>
          {block.title && <figcaption>{withEmoji(block.title.text)}</figcaption>}
          <Image image={block} />
        </figure>
      );
    case 'rich_text':
    case 'markdown':
      return <Library blocks={[{ ...block, block_id: undefined }]} workspace={workspace} />;
  }
}

function Section(props: { section: Extract<Block, { type: 'section' }>; drawing: Drawing }): ReactNode {
  const { section, drawing } = props;
  return (
    <>
      <div className="section-text">
        {section.text && <Text text={section.text} workspace={drawing.workspace} />}
        {section.fields && (
          <div className="section-fields">
            {section.fields.map((field, index) => (
              <div key={index.toString()}>
                <Text text={field} workspace={drawing.workspace} />
              </div>
            ))}
          </div>
        )}
      </div>
      {section.accessory && (
        <Accessory element={section.accessory} blockId={section.block_id ?? ''} drawing={drawing} />
      )}
    </>
  );
}

function Accessory(props: { element: Element; blockId: string; drawing: Drawing }): ReactNode {
  if (props.element.type === 'image') return <Image image={props.element} />;
  return (
    <div className="accessory">
      <ActionElement {...props} />
    </div>
  );
}

/** An image of the desk's own files; others are only named, because the page loads nothing from elsewhere. */
function Image(props: {
  image: { alt_text: string; image_url?: string | undefined; slack_file?: object | undefined };
}): ReactNode {
  const { alt_text: alt, image_url: url, slack_file: file } = props.image;
  const id = file && 'id' in file ? String(file.id) : url?.match(/\/desk\/files\/(\w+)$/)?.[1];
  if (id) return <img src={`/desk/files/${id}`} alt={alt} loading="lazy" />;
  return <span className="image-elsewhere">🖼️ {alt}</span>;
}
