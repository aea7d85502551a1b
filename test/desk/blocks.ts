/** Blocks and views for the desk's tests. */
export const plain = (text: string) => ({ type: 'plain_text' as const, text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text });

export const button = (actionId: string, text: string, more: object = {}) => ({
  type: 'button' as const,
  action_id: actionId,
  text: plain(text),
  value: 'c1',
  ...more,
});
export const actions = (...elements: ReturnType<typeof button>[]) => ({
  type: 'actions' as const,
  block_id: 'decide',
  elements,
});
export const textInput = (block: string, label: string, more: object = {}) => ({
  type: 'input' as const,
  block_id: block,
  label: plain(label),
  element: { type: 'plain_text_input' as const, action_id: 'value', ...more },
});
export const modal = (title: string, ...blocks: object[]) => ({
  type: 'modal' as const,
  callback_id: 'ask',
  title: plain(title),
  submit: plain('Send'),
  notify_on_close: true,
  blocks: blocks as never[],
});
