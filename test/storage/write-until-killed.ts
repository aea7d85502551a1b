import { openStorage } from '../../src/storage/open.ts';

// Writes rows into the embedded database of the folder given and tells each number once it is committed.
const [dataFolder, first] = process.argv.slice(2);
const storage = await openStorage({ dataFolder: dataFolder!, databaseUrl: null, key: new Uint8Array(32) });
console.log('open');
for (let n = Number(first); ; n++) {
  await storage.prisma.$transaction(async (tx) => {
    await tx.caseCounter.create({ data: { year: n, last: n } });
    await tx.job.create({
      data: { name: 'sync-card', key: String(n), payload: { filler: 'x'.repeat(2_000) } },
    });
  });
  console.log(n);
}
