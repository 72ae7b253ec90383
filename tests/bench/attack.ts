// How far strangers get who ask for calls by machine. `npm run bench:attack`
import { attackCalls } from './attackCalls.ts';

const requests = Number(process.argv[2] ?? 10_000);
const { accepted, placed, refused, outside } = await attackCalls(requests, 1);
console.log(
  `${requests} requests: ${accepted} accepted, ${placed} calls placed, ${outside.length} of them outside the rules`,
);
for (const [code, count] of Object.entries(refused).sort((a, b) => b[1] - a[1])) console.log(`  ${count} × ${code}`);
for (const line of outside.slice(0, 20)) console.log(line);
if (outside.length > 0) process.exitCode = 1;
