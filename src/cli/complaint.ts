/**
 * One line of what went wrong while a command worked, with the remedy where one is known. Prisma tells the reason last,
 * after a copy of the query.
 */
export function complaint(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  const prisma = error instanceof Error && error.name.startsWith('PrismaClient');
  const line = ((prisma ? lines.at(-1) : lines[0]) ?? 'no reason was given').trim();
  if (/no space left|ENOSPC/i.test(line))
    return 'the disk is full: make room, and run the command again; nothing is done twice';
  if (prisma && /can't reach|terminated|ECONN|not connected/i.test(line))
    return 'the database does not answer: look at the server, and run the command again; nothing is done twice';
  return line;
}
