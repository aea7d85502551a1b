import type { ReactNode } from 'react';
import type { Confirm, Element } from '../elements.ts';
import type { Drawing } from './block.tsx';
import { withEmoji } from './emoji.ts';
import { Control } from './field.tsx';
import { Text } from './text.tsx';

interface Props {
  readonly element: Element;
  readonly blockId: string;
  readonly drawing: Drawing;
}

/** An element that acts at once: a button, or a menu whose choice is sent when it is made. */
export function ActionElement({ element, blockId, drawing }: Props): ReactNode {
  switch (element.type) {
    case 'image':
      return null;
    case 'button':
      return <Button button={element} blockId={blockId} drawing={drawing} />;
    case 'overflow':
      return (
        <details className="overflow">
          <summary aria-label="More actions">⋯</summary>
          <div className="menu">
            {element.options.map((option) => (
              <button
                key={option.value}
                type="button"
                data-action-id={element.action_id}
                data-block-id={blockId}
                data-value={option.value}
              >
                {withEmoji(option.text.text)}
              </button>
            ))}
          </div>
        </details>
      );
    default:
      return (
        <span className="acting" data-acts="">
          <Control
            element={element}
            blockId={blockId}
            drawing={drawing}
            name={'placeholder' in element ? (element.placeholder?.text ?? 'Choose') : 'Choose'}
          />
        </span>
      );
  }
}

function Button(props: {
  button: Extract<Element, { type: 'button' }>;
  blockId: string;
  drawing: Drawing;
}): ReactNode {
  const { button, blockId, drawing } = props;
  const look = {
    className: `button ${button.style ?? ''}`.trim(),
    'data-action-id': button.action_id,
    'data-block-id': blockId,
    ...(button.accessibility_label && { 'aria-label': button.accessibility_label }),
  };
  if (button.url)
    return (
      <a {...look} href={button.url} target="_blank" rel="noopener noreferrer">
        {withEmoji(button.text.text)}
      </a>
    );
  return (
    <span className="element">
      <button type="button" {...look}>
        {withEmoji(button.text.text)}
      </button>
      {button.confirm && (
        <ConfirmDialog
          confirm={button.confirm}
          id={`${drawing.idPrefix}-${button.action_id}`}
          drawing={drawing}
        />
      )}
    </span>
  );
}

function ConfirmDialog(props: { confirm: Confirm; id: string; drawing: Drawing }): ReactNode {
  const { confirm, id, drawing } = props;
  return (
    <dialog className="confirm" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{withEmoji(confirm.title.text)}</h2>
      <Text text={confirm.text} workspace={drawing.workspace} />
      <p className="buttons">
        <button type="button" className="button" data-confirm="no">
          {withEmoji(confirm.deny.text)}
        </button>
        <button type="button" className={`button ${confirm.style ?? 'primary'}`} data-confirm="yes">
          {withEmoji(confirm.confirm.text)}
        </button>
      </p>
    </dialog>
  );
}
