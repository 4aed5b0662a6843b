/**
 * Writes compressed forms (.br, .gz) beside the files of the built site, for hosts that serve them:
 * better than a host would compress while a reader waits, and free at that moment.
 * `npx tsx scripts/hosting/compress.ts [folder]`
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const ENDINGS = new Set(
  'html js css json svg xml atom txt csv webmanifest'.split(' ').map((ending) => `.${ending}`),
);
/** Below this a reader gains nothing: it is one packet either way. */
const LEAST = 1024;
/** Above this, quality 11 takes three times as long as 10 for 2 % less (measured: docs/hosting.md). */
const BIG = 64 * 1024;
/** libuv compresses on four threads; one more file is read meanwhile. */
const AT_ONCE = 5;
/** What no build used for so long leaves the cache. */
const KEEP_DAYS = 14;

interface Coding {
  readonly ending: '.br' | '.gz';
  /** Names the setting, as part of the name in the cache. */
  readonly setting: string;
  readonly run: (content: Buffer) => Promise<Buffer>;
}

/** How a file is compressed. Scripts and styles are few, and loaded by everyone: the best for them. */
function codings(file: string, size: number): readonly Coding[] {
  const quality = size > BIG && !/\.(js|css)$/.test(file) ? 10 : 11;
  return [
    {
      ending: '.br',
      setting: `q${quality}`,
      run: (content) =>
        brotli(content, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: quality,
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          },
        }),
    },
    { ending: '.gz', setting: 'l9', run: (content) => zip(content, { level: 9 }) },
  ];
}

/** What `compressFolder` did. Bytes are those of the files that got a compressed form. */
export interface Compressed {
  readonly files: number;
  /** Forms that had to be made; the others were in the cache. */
  readonly made: number;
  readonly bytes: number;
  readonly brotliBytes: number;
  readonly gzipBytes: number;
  readonly ms: number;
}

/** Forgets what no build used lately, and what a stopped build left. */
async function prune(cacheFolder: string): Promise<void> {
  const oldest = Date.now() - KEEP_DAYS * 24 * 60 * 60 * 1000;
  for (const name of await readdir(cacheFolder)) {
    const file = join(cacheFolder, name);
    const found = await stat(file).catch(() => null);
    if (found && found.mtimeMs < oldest) await rm(file, { force: true });
  }
}

/**
 * Writes `.br` and `.gz` beside every compressible file of `folder` for which they are smaller.
 * Results are kept in `cacheFolder` under the SHA-256 of the content: what didn't change is copied.
 */
export async function compressFolder(folder: string, cacheFolder: string): Promise<Compressed> {
  const start = performance.now();
  await mkdir(cacheFolder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // The host's own files (`_headers`) stay as they are. The biggest first, so that none is left at
  // the end with one core idle.
  const files = await Promise.all(
    entries
      .filter((e) => e.isFile() && ENDINGS.has(extname(e.name)) && !e.name.startsWith('_'))
      .map(async (e) => {
        const file = join(e.parentPath, e.name);
        return { file, stats: await stat(file) };
      }),
  );
  files.sort((a, b) => b.stats.size - a.stats.size);

  const total = { files: 0, made: 0, bytes: 0, brotliBytes: 0, gzipBytes: 0 };
  const running = new Map<string, Promise<Buffer>>();

  /** The compressed form from the cache, or made now. Two files of one content wait for one. */
  const compressed = (key: string, content: Buffer, coding: Coding): Promise<Buffer> => {
    const kept = join(cacheFolder, key);
    const get = async () => {
      if (existsSync(kept)) {
        const now = new Date();
        await utimes(kept, now, now);
        return readFile(kept);
      }
      total.made++;
      const result = await coding.run(content);
      // Renamed when whole: a build that is stopped leaves no half of a file.
      await writeFile(`${kept}.${process.pid}`, result);
      await rename(`${kept}.${process.pid}`, kept);
      return result;
    };
    const result = running.get(key) ?? get().finally(() => running.delete(key));
    running.set(key, result);
    return result;
  };

  const compress = async ({ file, stats }: (typeof files)[number]) => {
    const content = await readFile(file);
    const hash = createHash('sha256').update(content).digest('hex');
    let useful = false;
    for (const coding of codings(file, content.length)) {
      const target = file + coding.ending;
      const key = `${hash}-${coding.setting}${coding.ending}`;
      const result = content.length < LEAST ? content : await compressed(key, content, coding);
      if (result.length >= content.length) {
        // Of an earlier content, perhaps.
        await rm(target, { force: true });
        continue;
      }
      useful = true;
      await copyFile(join(cacheFolder, key), target);
      // One date for all forms: a server sees which belong together.
      await utimes(target, stats.atime, stats.mtime);
      total[coding.ending === '.br' ? 'brotliBytes' : 'gzipBytes'] += result.length;
    }
    if (!useful) return;
    total.files++;
    total.bytes += content.length;
  };

  const queue = files.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const next of queue) await compress(next);
    }),
  );
  await prune(cacheFolder);
  return { ...total, ms: Math.round(performance.now() - start) };
}

/** One line for the log of a build. */
export function describeCompressed(done: Compressed): string {
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  return `compressed: ${done.files} files, ${mb(done.bytes)} to ${mb(done.brotliBytes)} (br) and ${mb(done.gzipBytes)} (gz), ${done.made} made anew, ${(done.ms / 1000).toFixed(1)} s`;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  console.log(
    describeCompressed(await compressFolder(process.argv[2] ?? 'dist', '.cache/compressed')),
  );
