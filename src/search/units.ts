/**
 * Some UTF-16 units, as two sets of 32: a unit belongs to the set of the letters or to that of all others, in which (a few signs apart) the last
 * five bits of its small letter number it. Different units may have one number; units that differ by case alone have the same.
 */
export interface Units {
  readonly others: number;
  readonly letters: number;
}

export const anyUnit: Units = { others: -1, letters: -1 };

/** Set in a unit's key where its small letter is a letter. */
export const LETTER = 32;
/** Set where the unit is a letter itself. */
export const IS_LETTER = 64;
/** Set where it is one of A–Z and a–z. */
export const IS_ASCII = 128;

/** By UTF-16 unit; 256 where nobody asked yet. */
const KEYS = new Uint16Array(0x1_00_00).fill(256);

/** The number of a unit (its last five bits) and of which kind it is. */
export function keyOf(unit: number): number {
  const key = KEYS[unit]!;
  return key === 256 ? learn(unit) : key;
}

function learn(unit: number): number {
  // Halves of a pair: what pairs differ in is not looked at.
  const key = unit >= 0xd8_00 && unit < 0xe0_00 ? LETTER : keyOfCharacter(String.fromCharCode(unit));
  KEYS[unit] = key;
  return key;
}

/** Signs whose last five bits are those of the space, which is everywhere. */
const BESIDE_SPACE = new Set(['@', '`']);

function keyOfCharacter(character: string): number {
  const small = smallOf(character);
  return (
    (BESIDE_SPACE.has(small) ? 30 : small.charCodeAt(0) & 31) |
    (/\p{L}/u.test(small) ? LETTER : 0) |
    (/\p{L}/u.test(character) ? IS_LETTER : 0) |
    (/[A-Za-z]/.test(character) ? IS_ASCII : 0)
  );
}

/** The small letter of all those that are equal without regard to case. */
function smallOf(character: string): string {
  const capital = character.toUpperCase();
  const small = (capital.length === 1 ? capital : character).toLowerCase();
  return small.length === 1 ? small : character;
}

export function unitsOf(characters: string): Units {
  let [others, letters] = [0, 0];
  for (let at = 0; at < characters.length; at += 1) {
    const key = keyOf(characters.charCodeAt(at));
    if (key & LETTER) letters |= 1 << (key & 31);
    else others |= 1 << (key & 31);
  }
  return { others, letters };
}
