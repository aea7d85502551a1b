/** How a heading ends that names a case: "COUNTY COUNCIL ELECTION FRAUD CASE". */
const ENDS =
  /(?<!\p{L})(?:case|affair|affaire|strafsache|strafverfahren|ermittlungsverfahren|proceso penal|procedimento penale)\s*$/iu;

/** True for a line that is the heading of a case: what body it names is none that writes. */
export function isCaseHeading(line: string): boolean {
  return ENDS.test(line);
}
