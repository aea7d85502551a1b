/** What the controls under `scope` hold, by block id and action id, as the desk wants it. */
export function entered(scope) {
  const values = {};
  for (const control of scope.querySelectorAll('[data-control]')) {
    const { blockId, actionId } = control.dataset;
    values[blockId] ??= {};
    values[blockId][actionId] = valueOfControl(control);
  }
  return values;
}

/** The value of one control: a text, several values, or null. */
export function valueOfControl(control) {
  const checked = () => [...control.querySelectorAll('input:checked')].map((input) => input.value);
  if (control.dataset.control === 'several') return checked();
  if (control.dataset.control === 'one-of') return checked()[0] ?? null;
  return control.value === '' ? null : control.value;
}

/** Puts values back into the controls that have the same block id and action id. */
export function restore(scope, values) {
  for (const control of scope.querySelectorAll('[data-control]')) {
    const value = values[control.dataset.blockId]?.[control.dataset.actionId];
    if (value === undefined) continue;
    if (control.dataset.control === 'one') {
      control.value = value ?? '';
      continue;
    }
    const chosen = Array.isArray(value) ? value : [value];
    for (const input of control.querySelectorAll('input')) input.checked = chosen.includes(input.value);
  }
}
