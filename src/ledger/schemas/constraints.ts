import { z } from 'zod';
import type { ColumnSchema } from './column.ts';

/** What a column's schema demands, in the words of Table Schema. */
export interface Constraints {
  readonly required: boolean;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

const known = new WeakMap<ColumnSchema, Constraints>();

/** Reads the constraints out of a schema, by way of its JSON Schema. An optional column is a union with the empty cell. */
export function constraintsOf(schema: ColumnSchema): Constraints {
  const constraints = known.get(schema) ?? readConstraints(schema);
  known.set(schema, constraints);
  return constraints;
}

function readConstraints(schema: ColumnSchema): Constraints {
  const json = z.toJSONSchema(schema);
  const filled = (json.anyOf?.[1] ?? json) as z.core.JSONSchema.JSONSchema;
  return {
    required: json.anyOf === undefined,
    ...(filled.pattern === undefined ? {} : { pattern: filled.pattern }),
    ...(filled.enum === undefined ? {} : { enum: filled.enum as string[] }),
  };
}
