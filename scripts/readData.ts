/** Reads `data/`: YAML files, one a kind, into the published form, and remembers where all stood. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document as Yaml } from 'yaml';
import { KINDS } from '../src/record/problem.ts';

interface File {
  readonly name: string;
  readonly yaml: Yaml;
  readonly lines: LineCounter;
}

/** Where an entry of the published form stands: its file, and its place in that file. */
interface Place {
  readonly file: File;
  readonly index: number | null;
}

export interface DataFolder {
  /** The published form, unchecked. */
  readonly raw: unknown;
  /** File and line (from 1) that a path of the published form comes from. */
  locate(path: readonly (string | number)[]): { readonly file: string; readonly line: number };
  /** What the YAML parser itself found wrong. */
  readonly broken: readonly {
    readonly file: string;
    readonly line: number;
    readonly message: string;
  }[];
}

/** Reads a data folder; `record.yaml` and one file, or one folder of files, for each kind. */
export function readData(folder: string): DataFolder {
  const broken: { file: string; line: number; message: string }[] = [];
  const read = (path: string): File => {
    const lines = new LineCounter();
    const yaml = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
    const name = relative(process.cwd(), path);
    for (const error of yaml.errors)
      broken.push({
        file: name,
        line: lines.linePos(error.pos[0]).line,
        message: error.message.split('\n')[0]!,
      });
    return { name, yaml, lines };
  };
  const metaFile = read(join(folder, 'record.yaml'));
  const raw: Record<string, unknown> = { format: 'redlines-record/1', meta: metaFile.yaml.toJS() };
  const places = new Map<string, Place[]>();
  for (const kind of [...KINDS, 'clauses', 'voices', 'silences', 'aliases']) {
    const single = join(folder, `${kind}.yaml`);
    const many = join(folder, kind);
    const files = existsSync(single)
      ? [single]
      : existsSync(many)
        ? readdirSync(many)
            .filter((f) => f.endsWith('.yaml'))
            .sort()
            .map((f) => join(many, f))
        : [];
    const entries: unknown[] = [];
    const where: Place[] = [];
    for (const path of files) {
      const file = read(path);
      const value: unknown = file.yaml.toJS() ?? [];
      if (!Array.isArray(value)) {
        broken.push({
          file: file.name,
          line: 1,
          message: 'must be a list: begin each entry with "- id:"',
        });
        continue;
      }
      value.forEach((entry, index) => {
        entries.push(entry);
        where.push({ file, index });
      });
    }
    if ((KINDS as readonly string[]).includes(kind) || files.length > 0) raw[kind] = entries;
    places.set(kind, where);
  }

  function locate(path: readonly (string | number)[]): { file: string; line: number } {
    const [kind, index, ...rest] = path;
    if (kind === 'meta') return lineOf({ file: metaFile, index: null }, path.slice(1));
    const place = typeof index === 'number' ? places.get(String(kind))?.[index] : undefined;
    if (!place)
      return {
        file: `${relative(process.cwd(), folder)}/${String(kind ?? 'record')}.yaml`,
        line: 1,
      };
    return lineOf(place, rest);
  }

  function lineOf(
    place: Place,
    rest: readonly (string | number)[],
  ): { file: string; line: number } {
    let node: unknown = place.file.yaml.contents;
    let offset = 0;
    const steps = place.index === null ? rest : [place.index, ...rest];
    for (const step of steps) {
      if (isSeq(node) && typeof step === 'number') {
        node = node.items[step];
      } else if (isMap(node)) {
        const pair = node.items.find((p) => isScalar(p.key) && p.key.value === step);
        if (!pair) break;
        if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
        node = pair.value;
        continue;
      } else break;
      const range = (node as { range?: [number, number, number] } | null)?.range;
      if (range) offset = range[0];
    }
    return { file: place.file.name, line: place.file.lines.linePos(offset).line };
  }

  return { raw, locate, broken };
}
