import type { Element, ElementContent, Nodes } from 'hast';
import { readStyle } from './inline';

/** A paragraph that Word shows as an item of a list. */
export interface WordItem {
  /** From 1. */
  readonly level: number;
  /** The number it has in an ordered list; null in one with bullets. */
  readonly number: number | null;
  readonly content: readonly ElementContent[];
}

/** How deep in a list Word shows the paragraph, from 1; null where it is in none. */
export function wordLevel({ tagName, properties }: Element): number | null {
  if (tagName !== 'p' || properties['style'] === undefined) return null;
  const list = readStyle(properties).get('mso-list') ?? '';
  const level = /\blevel(?<level>\d{1,2})\b/u.exec(list)?.groups?.['level'];
  return level === undefined ? null : Math.min(9, Math.max(1, Number(level)));
}

/** Whether the element is the bullet or number that Word wrote out before the words. */
export function isMarker({ properties }: Element): boolean {
  return properties['style'] !== undefined && readStyle(properties).get('mso-list') === 'ignore';
}

/** The number that Word wrote before the words of a paragraph; null for a bullet. */
export function markerNumber(paragraph: Element): number | null {
  const marker = textOf(findMarker(paragraph) ?? { type: 'root', children: [] });
  const text = marker.replaceAll(/[\s\u00a0]/gu, '').toLowerCase();
  const digits = /(?<digits>\d{1,6})[.)]?$/u.exec(text)?.groups?.['digits'];
  if (digits !== undefined) return Number(digits);
  const letters = /^\(?(?<letters>[a-z]{1,5})[.)]$/u.exec(text)?.groups?.['letters'];
  if (letters === undefined) return null;
  // A list that begins with "i" counts in Roman numbers.
  return letters.length > 1 || letters === 'i' ? (fromRoman(letters) ?? 1) : letters.charCodeAt(0) - 96;
}

/** The items as lists inside each other. A number that does not follow the one before begins a new list. */
export function wordLists(items: readonly WordItem[]): Element[] {
  const lists: Element[] = [];
  const open: OpenList[] = [];
  for (const { level, number, content } of items) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    let list = open.at(-1);
    if (list?.level === level && !continues(list, number)) {
      open.pop();
      list = open.at(-1);
    }
    if (list?.level !== level) {
      const element = newList(number);
      ((list?.element.children.at(-1) as Element | undefined) ?? { children: lists }).children.push(element); // Lists hold items only.
      list = { level, element, last: null };
      open.push(list);
    }
    list.last = number;
    list.element.children.push({ type: 'element', tagName: 'li', properties: {}, children: [...content] });
  }
  return lists;
}

interface OpenList {
  readonly level: number;
  readonly element: Element;
  last: number | null;
}

function continues({ last }: OpenList, number: number | null): boolean {
  return last === null || number === null ? last === number : number > last;
}

function newList(number: number | null): Element {
  const start = number === null || number === 1 ? {} : { start: number };
  return { type: 'element', tagName: number === null ? 'ul' : 'ol', properties: start, children: [] };
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function fromRoman(letters: string): number | null {
  const values = [...letters].map((letter) => romanDigits[letter] ?? Number.NaN);
  const sum = values.reduce((all, value, at) => all + (value < (values[at + 1] ?? 0) ? -value : value), 0);
  return Number.isNaN(sum) ? null : sum;
}

function findMarker(parent: Element): Element | null {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const marker = isMarker(child) ? child : findMarker(child);
    if (marker !== null) return marker;
  }
  return null;
}

/** The words inside, with the space between them. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
