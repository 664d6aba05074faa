import { formatCountry } from '../placeholders/country';
import type { PolicyContext } from '../policy/context';
import { contactsInText, registeredDomain } from './contacts-in-text';

/** What the details of a policy name. */
export interface OwnNames {
  /** Every word of every value, in lower case. */
  readonly words: ReadonlySet<string>;
  /** All values, in lower case and without white space at line ends, one a line. */
  readonly text: string;
  /** Registered domains of web and e-mail addresses. */
  readonly domains: ReadonlySet<string>;
}

/** The names in the values of a policy, whatever their type; made once for each set of values. */
export function ownNames({ document }: PolicyContext): OwnNames {
  const { values, language } = document.attrs;
  const known = made.get(values);
  if (known !== undefined) return known;
  const texts: string[] = [];
  collect(values, texts);
  const regions = texts.flatMap((text) => (/^[A-Z]{2}$/u.test(text) ? formatCountry(text, language) : []));
  const text = [...texts, ...regions].join('\n').toLowerCase();
  const fresh: OwnNames = {
    words: new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []),
    text,
    domains: new Set(
      contactsInText(text).flatMap(({ domain }) => (domain === '' ? [] : [registeredDomain(domain)])),
    ),
  };
  made.set(values, fresh);
  return fresh;
}

const made = new WeakMap<object, OwnNames>();

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) collect(each, texts);
  }
}
