/**
 * The text as every format can hold it: tabs and line ends become a space, and characters that
 * XML forbids or nobody can see (other controls, half surrogate pairs) are left out.
 * Source: XML 1.0, section 2.2 "Characters".
 */
export function printableText(text: string): string {
  return text.replace(lineEnds, ' ').replace(unprintable, '');
}

const lineEnds = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const unprintable = /[\p{Control}\p{Surrogate}\uFFFE\uFFFF]/gu;
