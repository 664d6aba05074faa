import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Language } from '../../language';

/** What the properties of the file say. */
export interface PackageProperties {
  readonly title: string;
  readonly language: Language;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/**
 * The package with what the `docx` package leaves out or to chance: the language of the document,
 * its dates, a `webSettings` part, the default styles, fixed ids and fixed times in the zip. The same
 * input gives the same bytes. Throws when `docx` writes something else than expected.
 */
export function finishPackage(packed: Uint8Array, properties: PackageProperties): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(packed)).map(([path, bytes]) => [path, strFromU8(bytes)]));
  edit(parts, 'docProps/core.xml', () => coreProperties(properties));
  edit(parts, 'word/styles.xml', withDefaultStyles);
  edit(parts, 'word/document.xml', withPlainApostrophes);
  addWebSettings(parts);
  fixLinkIds(parts);
  return zipSync(inFixedOrder(parts), { level: 6 });
}

/** Path in the package to its XML. */
type Parts = Map<string, string>;

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const xml = parts.get(path);
  if (xml === undefined) throw new Error(`The Word document has no part ${path}.`);
  parts.set(path, change(xml));
}

function replaceOnce(xml: string, from: string | RegExp, to: string): string {
  const changed = xml.replace(from, () => to);
  if (changed === xml) throw new Error(`The Word document has no ${String(from)} to replace.`);
  return changed;
}

/** Source: ECMA-376 part 2, section 11 "Core properties"; dates are W3CDTF. */
function coreProperties({ title, language, now }: PackageProperties): string {
  const date = new Date(now).toISOString();
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${author}</dc:creator>`,
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`,
    `<dc:language>${language}</dc:language></cp:coreProperties>`,
  ].join('');
}

const author = 'Clausewright';

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** `docx` defines "Strong" as a paragraph style, which Word has as a character style, and no default ones. */
function withDefaultStyles(xml: string): string {
  const withoutStrong = replaceOnce(
    xml,
    /<w:style w:type="paragraph" w:styleId="Strong">.*?<\/w:style>/su,
    '',
  );
  const withFont = replaceOnce(
    withoutStrong,
    '<w:style w:type="character" w:styleId="DefaultParagraphFont"',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"',
  );
  const noList =
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';
  return replaceOnce(withFont, '</w:styles>', `${noList}</w:styles>`);
}

/** Needless in text, and one of the things that make Word offer a repair. */
function withPlainApostrophes(xml: string): string {
  return xml.replaceAll('&apos;', "'");
}

function addWebSettings(parts: Parts): void {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/webSettings';
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.webSettings+xml';
  parts.set(
    'word/webSettings.xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:webSettings xmlns:w="${main}"><w:optimizeForBrowser/></w:webSettings>`,
  );
  edit(parts, contentTypes, (xml) =>
    replaceOnce(
      xml,
      '</Types>',
      `<Override ContentType="${type}" PartName="/word/webSettings.xml"/></Types>`,
    ),
  );
  edit(parts, documentLinks, (xml) =>
    replaceOnce(
      xml,
      '</Relationships>',
      `<Relationship Id="webSettings" Type="${relationship}" Target="webSettings.xml"/></Relationships>`,
    ),
  );
}

const contentTypes = '[Content_Types].xml';
const documentLinks = 'word/_rels/document.xml.rels';

/** Hyperlinks get random ids from `docx`; here they are counted in the order of the document. */
function fixLinkIds(parts: Parts): void {
  const ids = new Map<string, string>();
  edit(parts, 'word/document.xml', (xml) =>
    xml.replace(/(<w:hyperlink [^>]*?r:id=")([^"]+)"/gu, (_, before: string, id: string) => {
      const fixed = ids.get(id) ?? `link${ids.size + 1}`;
      ids.set(id, fixed);
      return `${before}${fixed}"`;
    }),
  );
  edit(parts, documentLinks, (xml) =>
    xml.replace(
      /(<Relationship Id=")([^"]+)"/gu,
      (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`,
    ),
  );
}

/** The list of content types first, as Word writes it, then by name. */
function inFixedOrder(parts: Parts): Zippable {
  const paths = [...parts.keys()].filter((path) => path !== contentTypes).sort();
  // The first moment a zip file can hold, in local time because that is what it stores.
  const mtime = new Date(1980, 0, 1);
  return Object.fromEntries(
    [contentTypes, ...paths].map((path) => [path, [strToU8(parts.get(path) ?? ''), { mtime }]]),
  );
}
