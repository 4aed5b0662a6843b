import * as v from 'valibot';
import { RecordSchema } from '../schema.ts';
import type { RecordData } from '../types.ts';
import type { Problem } from '../problem.ts';

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  let here: unknown = root;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}

/** Name of the entry that a path leads into: its id, else its place ("statements 12"). */
function entryAt(root: unknown, path: readonly (string | number)[]): string {
  for (let end = path.length; end > 0; end--) {
    const value = valueAt(root, path.slice(0, end));
    if (typeof value === 'object' && value !== null) {
      const id = (value as { id?: unknown }).id;
      if (typeof id === 'string') return id;
    }
  }
  return path.slice(0, 2).join(' ') || 'record';
}

const FIX: Record<string, string> = {
  strict_object: 'take the field away, or correct its name (see src/record/schema.ts)',
  picklist: 'use one of the listed words',
  string: 'write a text here; put dates and numbers in quotation marks',
  array: 'write a list here',
  check: 'correct the value',
  regex: 'correct the value',
};

/** Checks the shape. Returns the typed record, or every place where the shape is wrong. */
export function checkShape(
  raw: unknown,
): { readonly record: RecordData } | { readonly problems: readonly Problem[] } {
  const result = v.safeParse(RecordSchema, raw);
  if (result.success) return { record: result.output as RecordData };
  return {
    problems: result.issues.map((issue) => {
      const path = (issue.path ?? []).map((step) => step.key as string | number);
      const missing = issue.received === 'undefined';
      const unknown = issue.type === 'strict_object' && issue.expected === 'never';
      const field = path.at(-1);
      return {
        code: missing ? 'field-missing' : unknown ? 'field-unknown' : 'field-wrong',
        path,
        entry: entryAt(raw, path),
        message: missing
          ? `the field "${String(field)}" is missing`
          : unknown
            ? `the field "${String(field)}" is not known`
            : `"${String(field)}" ${clean(issue.message)}`,
        fix: missing ? `add "${String(field)}"` : (FIX[issue.type] ?? 'correct the value'),
      };
    }),
  };
}

/** valibot's own sentences begin "Invalid …"; ours say what the field must be. */
function clean(message: string): string {
  return message.startsWith('Invalid') ? `is wrong (${message})` : message;
}
