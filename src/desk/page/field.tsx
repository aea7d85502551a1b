import type { ReactNode } from 'react';
import type { Block } from '../block-kit.ts';
import { LIMITS } from '../block-limits.ts';
import { type Element, optionsOf } from '../elements.ts';
import { type Entered, initialValue } from '../input-state.ts';
import type { Drawing } from './block.tsx';
import { withEmoji } from './emoji.ts';
import { Text } from './text.tsx';

type Controlled = Exclude<Element, { type: 'button' | 'overflow' | 'image' }>;
interface Choice {
  readonly value: string;
  readonly text: ReactNode;
  readonly description?: ReactNode;
}

/** An input block: its label, its control, its hint, and room for an error. */
export function InputField({
  block,
  drawing,
}: {
  block: Extract<Block, { type: 'input' }>;
  drawing: Drawing;
}): ReactNode {
  const id = controlId(drawing, block.block_id ?? '', block.element);
  const label = (
    <>
      {withEmoji(block.label.text)}
      {block.optional && <span className="optional"> (optional)</span>}
    </>
  );
  const several = isGroup(block.element);
  return (
    <div className="field" data-field={block.block_id} {...(block.dispatch_action && { 'data-acts': '' })}>
      {several ? (
        <div className="label" id={`${id}-label`}>
          {label}
        </div>
      ) : (
        <label className="label" htmlFor={id}>
          {label}
        </label>
      )}
      <Control element={block.element} blockId={block.block_id ?? ''} drawing={drawing} name={null} />
      {block.hint && (
        <p className="hint" id={`${id}-hint`}>
          {withEmoji(block.hint.text)}
        </p>
      )}
      <p className="error" id={`${id}-error`} role="alert" hidden />
    </div>
  );
}

/**
 * The control for one element. `name` is its accessible name where no label stands before it. `data-control` says how the page's script
 * reads its value: one text, or several.
 */
export function Control(props: {
  element: Controlled;
  blockId: string;
  drawing: Drawing;
  name: string | null;
}): ReactNode {
  const { element, blockId, drawing, name } = props;
  const id = controlId(drawing, blockId, element);
  const value = initialValue(element);
  const shared = {
    'data-block-id': blockId,
    'data-action-id': element.action_id,
    ...(name !== null && { 'aria-label': name }),
    'aria-describedby': `${id}-hint ${id}-error`,
    ...(element.focus_on_load && { 'data-autofocus': '' }),
  };
  const group = {
    ...shared,
    id,
    ...(name === null && { 'aria-labelledby': `${id}-label` }),
  };
  const one = { ...shared, id, 'data-control': 'one' };
  const text = typeof value === 'string' ? value : '';

  switch (element.type) {
    case 'plain_text_input': {
      const typed = {
        ...one,
        defaultValue: text,
        placeholder: element.placeholder?.text,
        maxLength: element.max_length ?? LIMITS.inputText,
      };
      return element.multiline ? <textarea {...typed} rows={6} /> : <input type="text" {...typed} />;
    }
    case 'email_text_input':
      return <input type="email" {...one} defaultValue={text} placeholder={element.placeholder?.text} />;
    case 'url_text_input':
      return <input type="url" {...one} defaultValue={text} placeholder={element.placeholder?.text} />;
    case 'number_input':
      return (
        <input
          type="text"
          inputMode="decimal"
          {...one}
          defaultValue={text}
          placeholder={element.placeholder?.text}
        />
      );
    case 'datepicker':
      return <input type="date" {...one} defaultValue={text} />;
    case 'timepicker':
      return <input type="time" {...one} defaultValue={text} />;
    case 'static_select':
      return <Select {...one} defaultValue={text} element={element} />;
    case 'users_select':
      return (
        <select {...one} defaultValue={text}>
          <option value="">{element.placeholder?.text ?? 'Select a person'}</option>
          {people(drawing).map((person) => (
            <option key={person.value} value={person.value}>
              {person.text}
            </option>
          ))}
        </select>
      );
    case 'radio_buttons':
      return <Choices kind="radio" group={group} choices={options(element, drawing)} value={value} />;
    case 'checkboxes':
    case 'multi_static_select':
      return <Choices kind="checkbox" group={group} choices={options(element, drawing)} value={value} />;
    case 'multi_users_select':
      return <Choices kind="checkbox" group={group} choices={people(drawing)} value={value} />;
  }
}

function Select(props: {
  element: Extract<Element, { type: 'static_select' }>;
  defaultValue: string;
  [attribute: string]: unknown;
}): ReactNode {
  const { element, ...attributes } = props;
  const optionElement = (option: { value: string; text: { text: string } }) => (
    <option key={option.value} value={option.value}>
      {withEmoji(option.text.text)}
    </option>
  );
  return (
    <select {...attributes}>
      <option value="">{element.placeholder?.text ?? 'Select an option'}</option>
      {element.options?.map(optionElement)}
      {element.option_groups?.map((group) => (
        <optgroup key={group.label.text} label={withEmoji(group.label.text)}>
          {group.options.map(optionElement)}
        </optgroup>
      ))}
    </select>
  );
}

function Choices(props: {
  kind: 'radio' | 'checkbox';
  group: { id: string; [attribute: string]: unknown };
  choices: readonly Choice[];
  value: Entered;
}): ReactNode {
  const { kind, group, choices, value } = props;
  const chosen = typeof value === 'string' ? [value] : (value ?? []);
  return (
    <div
      {...group}
      className="choices"
      role={kind === 'radio' ? 'radiogroup' : 'group'}
      data-control={kind === 'radio' ? 'one-of' : 'several'}
    >
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type={kind}
            name={group.id}
            value={choice.value}
            defaultChecked={chosen.includes(choice.value)}
          />
          <span>
            {choice.text}
            {choice.description && <small>{choice.description}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}

function options(element: Element, drawing: Drawing): Choice[] {
  return optionsOf(element).map((option) => ({
    value: option.value,
    text: <Text text={option.text} workspace={drawing.workspace} />,
    description: option.description && <Text text={option.description} workspace={drawing.workspace} />,
  }));
}

function people(drawing: Drawing): { value: string; text: string }[] {
  return drawing.workspace.users.map((user) => ({ value: user.id, text: user.realName }));
}

function isGroup(element: Element): boolean {
  return ['radio_buttons', 'checkboxes', 'multi_static_select', 'multi_users_select'].includes(element.type);
}

function controlId(drawing: Drawing, blockId: string, element: Element): string {
  const action = element.type === 'image' ? '' : (element.action_id ?? '');
  return `${drawing.idPrefix}-${blockId}-${action}`.replace(/\s/g, '_');
}
