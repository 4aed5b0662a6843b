/** `npm run hosting`: writes the generated files of `hosting/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostingFiles } from './hostFiles.ts';

mkdirSync('hosting', { recursive: true });
for (const [file, content] of Object.entries(hostingFiles())) {
  writeFileSync(file, content);
  console.log(file);
}
