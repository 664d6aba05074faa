import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes } from 'hast';

/**
 * Everything in an exported page that keeps it from being one accessible file that stands alone; empty
 * for a sound page. The order of the headings is the writer's (see `headingsOfHtml`).
 */
export function lintPage(html: string): readonly string[] {
  const page = elementsIn(fromHtml(html));
  const named = (...names: readonly string[]) => page.filter(({ tagName }) => names.includes(tagName));
  const [root] = named('html');
  const [title = ''] = named('title').map(textOf);
  const [main] = named('main');
  const outside = named('body').flatMap(({ children }) => children.filter((child) => child !== main));
  const attributes = page.flatMap(({ properties }) => Object.keys(properties));
  return [
    ...(/^<!doctype html>/iu.test(html) ? [] : ['no document type']),
    ...(root?.properties['lang'] ? [] : ['no language']),
    ...(title.trim() === '' ? ['no title'] : []),
    ...(named('main').length === 1 ? [] : ['not one main landmark']),
    ...(outside.some((child) => textOf(child).trim() !== '') ? ['words outside the main landmark'] : []),
    ...(named('h1').map(textOf).join('\n') === title ? [] : ['the one first heading is not the title']),
    ...named('script', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'base').map(
      ({ tagName }) => `<${tagName}>`,
    ),
    ...attributes.filter((name) => /^on|^style$|^src/iu.test(name)).map((name) => `attribute ${name}`),
    ...(named('style').some((style) => /url\(|@import/u.test(textOf(style))) ? ['a style that fetches'] : []),
    ...named('a')
      .map(({ properties }) => String(properties['href']))
      .filter((address) => !/^(?:https?:\/\/|mailto:|tel:)/u.test(address))
      .map((address) => `a link to ${address}`),
    ...(named('th').every(({ properties }) => properties['scope']) ? [] : ['a heading cell without scope']),
    ...(new Set(page.flatMap(({ properties }) => properties['id'] ?? [])).size ===
    page.filter(({ properties }) => properties['id']).length
      ? []
      : ['an id that stands twice']),
  ];
}

/** Each heading as "2 Your rights", in the order of the page. */
export function headingsOfHtml(html: string): readonly string[] {
  return elementsIn(fromHtml(html))
    .filter(({ tagName }) => /^h[1-6]$/u.test(tagName))
    .map((heading) => `${heading.tagName.slice(1)} ${textOf(heading).replaceAll(/\s+/gu, ' ').trim()}`);
}

/** How many elements of each name a page has. */
export function countInHtml(html: string, names: readonly string[]): Readonly<Record<string, number>> {
  const page = elementsIn(fromHtml(html));
  return Object.fromEntries(
    names.map((name) => [name, page.filter(({ tagName }) => tagName === name).length]),
  );
}

function elementsIn(node: Nodes): readonly Element[] {
  const below = 'children' in node ? node.children.flatMap(elementsIn) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
