/** `npm run preview`: serves the built site. Options: --port 4173 --base /some/path/ */
import { existsSync } from 'node:fs';
import { serveFolder } from './serveFolder.ts';

const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/: run "npm run build" first.');
  process.exit(1);
}
const port = Number(option('port') ?? process.env.PORT ?? 4173);
const base = option('base') ?? '/';
const server = await serveFolder('dist', port, base);
server.on('error', (error) => {
  console.error(String(error));
  process.exit(1);
});
console.log(`Redlines: http://localhost:${port}${base}  (Ctrl+C stops it)`);
