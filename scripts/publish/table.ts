/** A flat table of the record, before it is written as CSV. */

export type Cell = string | number | boolean | undefined;

interface Column {
  readonly name: string;
  /** Frictionless field types. A date of the record can be vague, so most dates are strings. */
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  /** The column of another table in which every value of this one stands. */
  readonly reference?: { readonly resource: string; readonly field: string };
}

export interface Table {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

type ColumnOf<R> = Column & { readonly value: (row: R) => Cell };

/** A column of text; `reference` is written `parties.id`. */
export function text<R>(name: string, value: (row: R) => Cell, reference?: string): ColumnOf<R> {
  const [resource, field] = reference?.split('.') ?? [];
  return {
    name,
    type: 'string',
    value,
    ...(resource !== undefined && field !== undefined ? { reference: { resource, field } } : {}),
  };
}

/** A column of whole numbers, of yes and no, or of calendar days. */
export function typed<R>(
  name: string,
  type: Exclude<Column['type'], 'string'>,
  value: (row: R) => Cell,
): ColumnOf<R> {
  return { name, type, value };
}

/**
 * A list in one cell, joined by `;`. Values that hold a `;` or a `\` of their own get a `\` before
 * it, so that the list can be taken apart again. An empty list is an empty cell.
 */
export function list<R>(
  name: string,
  value: (row: R) => readonly string[] | undefined,
): ColumnOf<R> {
  return text(name, (row) =>
    value(row)
      ?.map((s) => s.replace(/[\\;]/g, '\\$&'))
      .join(';'),
  );
}

/** Makes a table of a list of entries. */
export function table<R>(
  name: string,
  key: readonly string[],
  entries: readonly R[],
  columns: readonly ColumnOf<R>[],
): Table {
  return {
    name,
    key,
    columns: columns.map((c) => {
      const { value: _, ...column } = c;
      return column;
    }),
    rows: entries.map((entry) => columns.map((c) => c.value(entry))),
  };
}
