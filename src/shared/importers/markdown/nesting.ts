/**
 * The first line whose quotes, lists or boxes stand more than `maxDepth` deep, or null. Looks at
 * the text only, because the parser needs quadratic time and more for such lines.
 */
export function deepLine(text: string, maxDepth: number): number | null {
  let openBoxes = 0;
  for (const [index, line] of text.split(/\r\n?|\n/u).entries()) {
    if (/^[ \t]*:{3,}[ \t]*$/u.test(line)) openBoxes = Math.max(0, openBoxes - 1);
    else if (/^[ \t>]*:{3,}[a-z]/iu.test(line)) openBoxes += 1;
    if (openBoxes > maxDepth || markersIn(line) > maxDepth || isFarIndented(line, maxDepth)) return index + 1;
  }
  return null;
}

/** How many quotes and list items the line opens by markers of its own. */
function markersIn(line: string): number {
  const isRule = line.length <= 200 && /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/u.test(line);
  if (isRule) return 0;
  const prefix = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/u.exec(line)?.[0] ?? '';
  return prefix.match(/[>\-+*]|\d+[.)]/gu)?.length ?? 0;
}

/** A list item so far to the right that it can only stand below very many others. */
function isFarIndented(line: string, maxDepth: number): boolean {
  const indentation = /^[ \t]*(?=[-+*\d])/u.exec(line)?.[0] ?? '';
  return indentation.replaceAll('\t', '    ').length > 8 * maxDepth;
}
