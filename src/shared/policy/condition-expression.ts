import { fail, succeed, type Result } from '../result';

/**
 * A condition expression, as it stands in the `when` of clauses and passages:
 *
 *     expression = term { "or" term }
 *     term       = factor { "and" factor }
 *     factor     = "not" factor | "(" expression ")" | name [ "has" option ]
 *
 * A name is a condition, or a placeholder, which counts as true when it is filled in. `always` and
 * `optional` are always true; `optional` also tells that the person may drop the part.
 */
export type ConditionExpression =
  | { readonly kind: 'constant'; readonly name: 'always' | 'optional' }
  | { readonly kind: 'name'; readonly name: string; readonly option: string | null }
  | { readonly kind: 'not'; readonly operand: ConditionExpression }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly ConditionExpression[] };

/** What an expression is asked against. */
export interface Facts {
  /** Whether the condition holds, or the placeholder is filled in. */
  isTrue(name: string): boolean;
  /** Whether the list or choice `name` contains `option`. */
  has(name: string, option: string): boolean;
}

const maxLength = 500;
const maxDepth = 20;

/** Reads an expression; the error names the place in plain words. */
export function parseCondition(source: string): Result<ConditionExpression> {
  if (source.length > maxLength) {
    return fail('condition-too-long', `A condition may have at most ${maxLength} characters.`);
  }
  const tokens = source.match(/[a-z][a-z0-9_]*|[()]|\S/giu) ?? [];
  let next = 0;
  try {
    const expression = parseOr(0);
    if (next < tokens.length) throw new ConditionSyntaxError(`"${tokens[next]}" was not expected`);
    return succeed(expression);
  } catch (error) {
    if (!(error instanceof ConditionSyntaxError)) throw error;
    return fail('bad-condition', `The condition "${source}" cannot be read: ${error.message}.`);
  }

  function parseOr(depth: number): ConditionExpression {
    return parseChain('or', () => parseChain('and', () => parseFactor(depth)));
  }

  function parseChain(word: 'and' | 'or', parseOperand: () => ConditionExpression): ConditionExpression {
    const first = parseOperand();
    const operands = [first];
    while (tokens[next] === word) {
      next += 1;
      operands.push(parseOperand());
    }
    return operands.length === 1 ? first : { kind: word, operands };
  }

  function parseFactor(depth: number): ConditionExpression {
    if (depth > maxDepth) throw new ConditionSyntaxError('it is nested too deeply');
    const token = tokens[next];
    if (token === undefined) throw new ConditionSyntaxError('it ends too early');
    next += 1;
    if (token === 'not') return { kind: 'not', operand: parseFactor(depth + 1) };
    if (token === '(') {
      const inner = parseOr(depth + 1);
      if (tokens[next] !== ')') throw new ConditionSyntaxError('a closing bracket is missing');
      next += 1;
      return inner;
    }
    if (token === 'always' || token === 'optional') return { kind: 'constant', name: token };
    if (!isName(token)) throw new ConditionSyntaxError(`"${token}" was not expected`);
    if (tokens[next] !== 'has') return { kind: 'name', name: token, option: null };
    const option = tokens[next + 1];
    if (option === undefined || !isName(option)) throw new ConditionSyntaxError('"has" needs an option');
    next += 2;
    return { kind: 'name', name: token, option };
  }
}

export function evaluateCondition(expression: ConditionExpression, facts: Facts): boolean {
  switch (expression.kind) {
    case 'constant':
      return true;
    case 'name':
      return expression.option === null
        ? facts.isTrue(expression.name)
        : facts.has(expression.name, expression.option);
    case 'not':
      return !evaluateCondition(expression.operand, facts);
    case 'and':
      return expression.operands.every((operand) => evaluateCondition(operand, facts));
    case 'or':
      return expression.operands.some((operand) => evaluateCondition(operand, facts));
  }
}

/** Every name in the expression, in reading order, with the option it is asked for. */
export function namesIn(
  expression: ConditionExpression,
): readonly { readonly name: string; readonly option: string | null }[] {
  switch (expression.kind) {
    case 'constant':
      return [];
    case 'name':
      return [{ name: expression.name, option: expression.option }];
    case 'not':
      return namesIn(expression.operand);
    case 'and':
    case 'or':
      return expression.operands.flatMap(namesIn);
  }
}

const reserved = new Set(['and', 'or', 'not', 'has', 'always', 'optional']);

function isName(token: string): boolean {
  return /^[a-z][a-z0-9_]*$/iu.test(token) && !reserved.has(token);
}

class ConditionSyntaxError extends Error {}
