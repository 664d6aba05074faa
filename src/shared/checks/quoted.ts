import { noText } from './text-block';

/** Words of the policy as a finding shows them: in quotation marks, on one line, at most 60 characters of them. */
export function quoted(words: string): string {
  const line = words.replaceAll('\n', ' ').replaceAll(noText, '…').trim();
  return `“${line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line}”`;
}
