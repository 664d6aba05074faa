/** Measures of the page in twips (1/1440 inch), as Word counts them: A4 with margins of one inch. */
export const page = { width: 11906, height: 16838, margin: 1440 } as const;

/** Width of a line of text. */
export const textWidth = page.width - 2 * page.margin;

/** How far a list item stands in from the text around it, and its marker back out from there. */
export const itemIndent = 440;
export const markerHang = 360;

/** How far a quote stands in on the left. */
export const quoteIndent = 440;

/** Word knows nine levels of a list. */
export const listLevels = 9;

/** Left edge of text inside `lists` lists and `quotes` quotes; it leaves a third of the line for words. */
export function leftEdge(lists: number, quotes: number): number {
  return Math.min(lists * itemIndent + quotes * quoteIndent, Math.floor((textWidth * 2) / 3));
}
