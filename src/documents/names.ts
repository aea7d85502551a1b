/** Gives every document of a message its own safe name. */
export type NameGiver = (wanted: string | null | undefined, fallback: string) => string;

/** A name giver that never gives a name twice: `letter.pdf`, `letter (2).pdf`. */
export function openNames(taken: readonly string[] = []): NameGiver {
  const given = new Set(taken.map((name) => name.toLowerCase()));
  return (wanted, fallback) => {
    const name = safeName(wanted ?? '') || fallback;
    const dot = name.lastIndexOf('.');
    const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let unique = name;
    for (let count = 2; given.has(unique.toLowerCase()); count += 1)
      unique = `${stem} (${count})${extension}`;
    given.add(unique.toLowerCase());
    return unique;
  };
}

/** The last part of a path without control and bidirectional characters, at most 120 characters; "" if nothing is left. */
function safeName(wanted: string): string {
  const last = wanted.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/\p{C}/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '');
  if (plain.length <= 120) return plain;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  return plain.slice(0, 120 - extension.length) + extension;
}
