import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { fail, succeed, type Result } from '../shared/result';

/**
 * The plain data in a YAML or JSON text that anybody may have written: texts, true and false, null,
 * lists and objects. Numbers come as the text that stands there. Refuses references, tags, names
 * that stand twice, and what is nested deep. `name` is what a failure calls the file.
 */
export function parseYaml(text: string, name: string): Result<unknown> {
  if (isTooDeep(text)) return tooDeep(name);
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      logLevel: 'error',
      // Plain data only, whatever version or tags the file asks for: no dates, sets or bytes.
      schema: 'core',
      resolveKnownTags: false,
      // The parser's own search for names that stand there twice takes minutes on a hostile file.
      uniqueKeys: false,
    });
    const fault = [...document.errors, ...document.warnings][0] ?? repeatedKey(document);
    if (fault !== null) return badYaml(name, lineCounter.linePos(fault.pos[0]).line, fault);
    keepAsWritten(document);
    // No references: a few lines of them make gigabytes, or data that contains itself.
    return succeed(document.toJS({ maxAliasCount: 0 }));
  } catch (error) {
    if (error instanceof ReferenceError) {
      return fail(
        'yaml-reference',
        `“${name}” uses references (& and *), which a values file may not. Write the text out in each place. Nothing was changed.`,
      );
    }
    if (!(error instanceof RangeError)) throw error;
    return tooDeep(name);
  }
}

function tooDeep(name: string): Result<never> {
  return fail('too-deep', `“${name}” is nested too deep to be a values file. Nothing was changed.`);
}

/** Far more than the four levels of a table of values. */
const deepest = 50;

/**
 * A guess before parsing, because the parser makes a call for each level, and some kilobytes of
 * brackets end the whole process. Levels come from brackets, from indentation, and from signs such
 * as "- - -" at the start of a line; brackets inside texts count as well, which does no harm.
 */
function isTooDeep(text: string): boolean {
  const start = new RegExp(`^(?:[ \\t]|[-?:][ \\t]){${2 * deepest},}`, 'mu');
  if (start.test(text)) return true;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/gu)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  return false;
}

interface Fault {
  readonly code: string;
  readonly pos: readonly [number, number];
  readonly message: string;
}

function badYaml(name: string, line: number, { code, message }: Fault): Result<never> {
  const reason =
    code === 'MULTIPLE_DOCS'
      ? 'a second document begins here, and a values file is one'
      : message.replace(/\.$/u, '');
  return fail(
    'bad-yaml',
    `“${name}” cannot be read. Line ${line}: ${reason}. A text with a colon or another special sign needs quotation marks around it. Nothing was changed.`,
  );
}

function repeatedKey(document: Document): Fault | null {
  let fault: Fault | null = null;
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          const at = key.range?.[0] ?? 0;
          fault = {
            code: 'DUPLICATE_KEY',
            pos: [at, at],
            message: `“${String(key.value)}” stands there twice`,
          };
          return visit.BREAK;
        }
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return fault;
}

/** A registration number is no number: 0012 has to stay 0012, and version 1.0 must not become 1. */
function keepAsWritten(document: Document): void {
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'number' && scalar.source !== undefined) scalar.value = scalar.source;
    },
  });
}
