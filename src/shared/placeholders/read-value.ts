import type { Language } from '../language';
import { fail, succeed, type Result } from '../result';
import { parseCountry } from './country';
import type { DefinitionOf, PlaceholderDefinition, Value } from './definition';
import { parseValue } from './index';
import { itemKinds } from './item';
import { isRecord } from './plain-text';
import { valueSchema } from './schema';

/**
 * Understands a value of a YAML or JSON file that a person wrote: scalars as if they were typed,
 * lists entry by entry, and in objects and tables the parts that are stored in a form of their own
 * ("Sweden", "30 days"). Fails where the data has a shape that no value can have; what it returns
 * still needs `validateValue`.
 */
export function readValue(
  definition: PlaceholderDefinition,
  data: unknown,
  language: Language,
): Result<Value> {
  if (data === null) return succeed('');
  if (isScalar(data)) return succeed(parseValue(definition, String(data), language));
  if (Array.isArray(data) && data.every(isScalar)) {
    // The line break at the end keeps a single entry from being split at its commas.
    const lines = data.map((entry) => String(entry).replaceAll(/[\r\n]+/gu, ' '));
    return succeed(parseValue(definition, `${lines.join('\n')}\n`, language));
  }
  const read = valueSchema.safeParse(readParts(definition, data, language));
  return read.success
    ? succeed(read.data)
    : fail(
        'value-shape',
        `The value of ${definition.key} is too large, or has parts that do not fit together.`,
      );
}

function readParts(definition: PlaceholderDefinition, data: unknown, language: Language): unknown {
  switch (definition.type) {
    case 'table':
      return Array.isArray(data)
        ? data.map((row) => (isRecord(row) ? readRow(row, definition, language) : row))
        : data;
    case 'duration':
      return isRecord(data) && isScalar(data['amount']) && isScalar(data['unit'])
        ? parseValue(definition, `${data['amount']} ${data['unit']}`, language)
        : data;
    case 'postal_address': {
      const address = isRecord(data) ? withTextParts(data) : data;
      return isRecord(address) && typeof address['country'] === 'string'
        ? { ...address, country: parseCountry(address['country']) }
        : address;
    }
    case 'company':
      return isRecord(data) ? withTextParts(data) : data;
    default:
      return data;
  }
}

type Parts = Readonly<Record<string, unknown>>;

function readRow(row: Parts, { columns }: DefinitionOf<'table'>, language: Language): Parts {
  const cells = Object.entries(withTextParts(row)).map(([key, cell]) => {
    const column = columns.find((each) => each.key === key);
    const isRead = column !== undefined && typeof cell === 'string';
    return [key, isRead ? itemKinds[column.type].parse(cell, language) : cell];
  });
  return Object.fromEntries(cells);
}

/** YAML makes a number of a postal code. */
function withTextParts(parts: Parts): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([key, part]) => [key, isScalar(part) ? String(part) : part]),
  );
}

function isScalar(data: unknown): data is string | number | boolean {
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean';
}
