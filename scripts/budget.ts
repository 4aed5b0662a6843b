/** Measures the script that the page asks for at once, and fails when it is too much. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Issue 2: at most 100 KB gzip of script at once; Recharts in a later chunk. */
const MOST = 100 * 1024;

const html = readFileSync('dist/index.html', 'utf8');
const first = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((m) => m[1]!);
const seen = new Set<string>();
const queue = [...first];
while (queue.length > 0) {
  const file = queue.pop()!;
  if (seen.has(file)) continue;
  seen.add(file);
  const code = readFileSync(`dist/${file}`, 'utf8');
  for (const m of code.matchAll(
    /(?:^|[;}\s])(?:import|export)(?:[^"'()]*?from)?\s*["']\.\/([^"']+\.js)["']/g,
  ))
    queue.push(`assets/${m[1]!}`);
}
const size = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const kb = (n: number) => `${(n / 1024).toFixed(1)} KB`;
let total = 0;
for (const file of seen) {
  const bytes = size(`dist/${file}`);
  total += bytes;
  console.log(`at once: ${file} ${kb(bytes)}`);
}
console.log(`script at once: ${kb(total)} gzip of ${kb(MOST)}`);
for (const file of readdirSync('dist/assets').sort())
  if (file.endsWith('.js') && !seen.has(`assets/${file}`))
    console.log(`later: ${file} ${kb(size(`dist/assets/${file}`))}`);
const early = [...seen].filter((file) =>
  readFileSync(`dist/${file}`, 'utf8').includes('recharts-'),
);
if (total > MOST) console.error('Too much script at once.');
if (early.length > 0)
  console.error(`Recharts is in a chunk that is asked for at once: ${early.join(', ')}`);
process.exit(total > MOST || early.length > 0 ? 1 : 0);
