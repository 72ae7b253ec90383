import {
  findNodeAtLocation,
  parseTree,
  getNodeValue,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import * as v from 'valibot';
import { ConfigError } from './configError.ts';

/** JSON from a file, comments and trailing commas allowed where `comments` is true, checked against a schema. */
export function parseChecked<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
  file: string,
): v.InferOutput<Schema> {
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error || !tree) {
    const what = error ? splitWords(printParseErrorCode(error.error)) : 'the file is empty';
    throw new ConfigError(`${file}:${lineAt(text, error?.offset ?? 0)}: not JSON: ${what}.`);
  }
  const result = v.safeParse(schema, getNodeValue(tree));
  if (result.success) return result.output;
  // A misspelt key is also a missing one; the key as written is the better hint.
  const issue = result.issues.find(isUnknownKey) ?? result.issues[0];
  throw new ConfigError(explain(issue, schema, tree, text, file));
}

function isUnknownKey({ type, expected }: v.BaseIssue<unknown>): boolean {
  return type === 'strict_object' && expected === 'never';
}

function explain(issue: v.BaseIssue<unknown>, schema: v.GenericSchema, tree: Node, text: string, file: string): string {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const key = path.join('.') || 'the file';
  const node = findNodeAtLocation(tree, path) ?? findNodeAtLocation(tree, path.slice(0, -1)) ?? tree;
  const place = `${file}:${lineAt(text, node.offset)}`;
  if (isUnknownKey(issue)) {
    const known = Object.keys(entriesOf(schemaAt(schema, path.slice(0, -1))) ?? {});
    return `${place}: ${key} is not a known key; known here: ${known.join(', ')}.`;
  }
  const allowed = describe(schemaAt(schema, path), issue);
  if (issue.input === undefined || issue.received === 'undefined') return `${place}: ${key} is missing; it ${allowed}.`;
  return `${place}: ${key} is ${show(issue.input)}; it ${allowed}.`;
}

/** What is allowed, in words: from the schema's bounds where it has them, else from its own message. */
function describe(schema: AnySchema | undefined, issue: v.BaseIssue<unknown>): string {
  const pipe = schema?.pipe ?? [];
  const bound = (type: string) => pipe.find((action) => action.type === type)?.requirement;
  const custom = pipe.find(({ message }) => typeof message === 'string')?.message;
  if (issue.message.startsWith('must ')) return issue.message;
  if (bound('min_value') !== undefined) {
    return `must be a whole number from ${bound('min_value')} to ${bound('max_value')}`;
  }
  if (schema?.type === 'string' && bound('max_length') !== undefined) {
    return `must be text of ${bound('min_length') ?? 0} to ${bound('max_length')} characters`;
  }
  if (typeof custom === 'string') return custom;
  if (schema?.type === 'boolean') return 'must be true or false';
  if (schema?.entries) return `must be an object with ${Object.keys(schema.entries).join(', ')}`;
  return `must be ${schema?.type ?? issue.expected ?? 'something else'}`;
}

type AnySchema = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly wrapped?: AnySchema;
  readonly requirement?: unknown;
  readonly message?: unknown;
  readonly pipe?: readonly AnySchema[];
};

function schemaAt(schema: unknown, path: readonly (string | number)[]): AnySchema | undefined {
  let current = unwrap(schema as AnySchema);
  for (const key of path) {
    const next: AnySchema | undefined = typeof key === 'number' ? itemOf(current) : entriesOf(current)?.[key];
    if (!next) return undefined;
    current = unwrap(next);
  }
  return current;
}

function unwrap(schema: AnySchema): AnySchema {
  return schema.type === 'optional' && schema.wrapped ? unwrap(schema.wrapped) : schema;
}

function entriesOf(schema: AnySchema | undefined): Readonly<Record<string, AnySchema>> | undefined {
  return schema?.entries ?? schema?.pipe?.find(({ entries }) => entries)?.entries;
}

function itemOf(schema: AnySchema): AnySchema | undefined {
  return schema.item ?? schema.pipe?.find(({ item }) => item)?.item;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function splitWords(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
