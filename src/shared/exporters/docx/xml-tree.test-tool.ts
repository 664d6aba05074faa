/** One element of a part of a DOCX file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * Reads XML as strictly as Word does: throws on unknown entities, bare `&` or `<`, characters that
 * XML forbids, attributes given twice and tags that do not match.
 */
export function parseXml(xml: string): XmlElement {
  const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (forbidden !== null) throw new Error(`forbidden character at ${forbidden.index}`);
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [token] of xml.replace(/^<\?xml [^?]*\?>/u, '').matchAll(/<[^>]*>|[^<]+|</gu)) {
    const parent = open.at(-1) ?? root;
    if (!token.startsWith('<')) {
      parent.children.push(decode(token));
    } else if (token.startsWith('</')) {
      if (token !== `</${parent.name}>`) throw new Error(`${token} closes <${parent.name}>`);
      open.pop();
    } else {
      const element = openTag(token);
      parent.children.push(element);
      if (!token.endsWith('/>')) open.push(element);
    }
  }
  const [element] = root.children;
  if (
    open.length !== 1 ||
    root.children.length !== 1 ||
    element === undefined ||
    typeof element === 'string'
  ) {
    throw new Error('not one whole element');
  }
  return element;
}

/** The element and all elements in it, in the order of the document. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...childElements(element).flatMap(allElements)];
}

/** All elements of one name. */
export function allNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return allElements(element).filter((each) => each.name === name);
}

export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return childElements(element).filter((child) => child.name === name);
}

/** The text directly in the element. */
export function textIn(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (OpenElement | string)[];
}

function openTag(tag: string): OpenElement {
  const match = /^<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*\/?>$/u.exec(tag);
  if (match === null) throw new Error(`malformed tag ${tag}`);
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of (match[2] ?? '').matchAll(/([\w:.-]+)="([^"]*)"/gu)) {
    if (name in attributes) throw new Error(`${name} twice in ${tag}`);
    attributes[name] = decode(value);
  }
  return { name: match[1] ?? '', attributes, children: [] };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos);)?/gu, (whole, name: string | undefined) => {
    const character = name === undefined ? undefined : entities[name];
    if (character === undefined) throw new Error(`bare ampersand: ${whole}`);
    return character;
  });
}
