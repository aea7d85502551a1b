/** Lines of values as CSV (RFC 4180, UTF-8); empty where there is no value. */
export function csvOf(lines: readonly (readonly (string | number | null)[])[]): string {
  return lines.map((line) => `${line.map((value) => cell(String(value ?? ''))).join(',')}\r\n`).join('');
}

/** Quoted where it must be; what a spreadsheet would run as a formula is made plain text. */
function cell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
