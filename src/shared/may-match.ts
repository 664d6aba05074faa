import { parseRegExpLiteral, type AST } from '@eslint-community/regexpp';

/**
 * Gives, of these rows, those whose pattern may match in a text, in their order. Most patterns of the rules match in
 * hardly any paragraph, and to look for a few letters that every match has takes a fraction of the time.
 */
export function rowsThatMayMatch<R>(
  rows: readonly R[],
  patternOf: (row: R) => RegExp,
): (text: string) => readonly R[] {
  const read = () =>
    rows.map((row) => ({
      row,
      required: requiredLiterals(patternOf(row)).map((literals) => literals.map(literalOf)),
    }));
  // With the first text and not before: to show the titles of the rules no pattern is needed.
  let entries: ReturnType<typeof read> | null = null;
  return (text) => {
    entries ??= read();
    const letters = lettersOf(text);
    const found: R[] = [];
    for (const { row, required } of entries) {
      if (required.every((literals) => literals.some((literal) => mayContain(letters, literal))))
        found.push(row);
    }
    return found;
  };
}

/** The letters of a text, read once for all rules that ask for them. */
interface Letters {
  readonly lower: string;
  /** A bit for the hash of every three letters: to look there is faster than in the text. */
  readonly threes: Uint32Array;
}

const known = new Map<string, Letters>();

/** Characters of the texts that are known, and the most of them: those of several long policies. */
let knownCharacters = 0;
const mostCharacters = 2_000_000;

function lettersOf(text: string): Letters {
  const before = known.get(text);
  if (before !== undefined) return before;
  const lower = text.toLowerCase();
  const threes = new Uint32Array(hashes / 32);
  for (let index = 0; index + 2 < lower.length; index += 1) {
    const three = hashOfThree(lower, index);
    threes[three >> 5] = (threes[three >> 5] ?? 0) | (1 << (three & 31));
  }
  const letters = { lower, threes };
  if (knownCharacters > mostCharacters) {
    known.clear();
    knownCharacters = 0;
  }
  known.set(text, letters);
  knownCharacters += text.length;
  return letters;
}

interface Literal {
  readonly text: string;
  /** Hashes of every three letters of it that follow one another; none for a shorter one. */
  readonly threes: readonly number[];
}

function literalOf(text: string): Literal {
  const threes: number[] = [];
  for (let index = 0; index + 2 < text.length; index += 1) threes.push(hashOfThree(text, index));
  return { text, threes };
}

function mayContain({ lower, threes }: Letters, literal: Literal): boolean {
  for (const three of literal.threes)
    if (((threes[three >> 5] ?? 0) & (1 << (three & 31))) === 0) return false;
  return literal.threes.length > 0 || lower.includes(literal.text);
}

const hashes = 4096;

function hashOfThree(text: string, index: number): number {
  const [first, second, third] = [
    text.charCodeAt(index),
    text.charCodeAt(index + 1),
    text.charCodeAt(index + 2),
  ];
  return ((first * 31 + second) * 31 + third) % hashes;
}

/**
 * What every text has that a pattern matches in: of each of these lists, at least one entry, in small letters. Empty
 * for a pattern that requires nothing in particular.
 */
export function requiredLiterals(pattern: RegExp): readonly (readonly string[])[] {
  const [first, ...others] = parseRegExpLiteral(pattern).pattern.alternatives;
  if (first === undefined) return [];
  const required = others.length === 0 ? ofSequence(first.elements) : [ofAlternatives([first, ...others])];
  return required.filter((literals) => rarity(literals) > 0).map((literals) => [...literals]);
}

/** One of these must be there; none of them in an empty set, which says nothing. */
type Literals = ReadonlySet<string>;

const nothing: Literals = new Set();

function ofAlternatives(alternatives: readonly AST.Alternative[]): Literals {
  const all = new Set<string>();
  for (const { elements } of alternatives) {
    const rarest = rarestOf(ofSequence(elements));
    if (rarest.size === 0) return nothing;
    for (const literal of rarest) all.add(literal);
  }
  return all;
}

/** What each of the elements requires, letters that follow one another together. */
function ofSequence(elements: readonly AST.Element[]): readonly Literals[] {
  const required: Literals[] = [];
  let run = '';
  for (const element of elements) {
    if (element.type === 'Character') run += String.fromCodePoint(element.value).toLowerCase();
    else if (element.type !== 'Assertion') {
      required.push(new Set([run]), ofElement(element));
      run = '';
    } else if ((element.kind === 'lookahead' || element.kind === 'lookbehind') && !element.negate) {
      required.push(ofAlternatives(element.alternatives));
    }
  }
  return [...required, new Set([run])];
}

function rarestOf(required: readonly Literals[]): Literals {
  return required.reduce((rarest, each) => (rarity(each) > rarity(rarest) ? each : rarest), nothing);
}

function ofElement(element: Exclude<AST.Element, AST.Assertion | AST.Character>): Literals {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Quantifier':
      return element.min === 0 ? nothing : rarestOf(ofSequence([element.element]));
    case 'CharacterClass':
      return ofClass(element);
    default:
      return nothing;
  }
}

function ofClass({ negate, elements }: AST.CharacterClass): Literals {
  const all = new Set<string>();
  for (const element of elements) {
    if (element.type !== 'Character') return nothing;
    all.add(String.fromCodePoint(element.value).toLowerCase());
  }
  return negate ? nothing : all;
}

/** The longer the shortest one, the rarer; a Chinese character is as rare as a few letters. 0 is no help. */
function rarity(literals: Literals): number {
  if (literals.size === 0) return 0;
  const lengths = [...literals].map((literal) =>
    /^[\p{L}\p{N}\s.,]?$/u.test(literal) && !/\p{Script=Han}/u.test(literal)
      ? 0
      : literal.replaceAll(/\p{Script=Han}/gu, 'xyz').trim().length,
  );
  return Math.max(0, Math.min(...lengths) - literals.size / 1000);
}
