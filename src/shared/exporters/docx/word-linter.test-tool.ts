import { openPackage, partOf, type WordPackage } from './word-package.test-tool';
import {
  allElements,
  allNamed,
  childElements,
  childrenNamed,
  textIn,
  type XmlElement,
} from './xml-tree.test-tool';

/**
 * Everything in a DOCX file that Word is known to refuse or to "repair", and that other readers
 * let pass; empty for a sound file.
 */
export function lintWordFile(bytes: Uint8Array): readonly string[] {
  const file = openPackage(bytes);
  return rules.flatMap((rule) => rule(file));
}

type Rule = (file: WordPackage) => readonly string[];

const documentPath = 'word/document.xml';

const rules: readonly Rule[] = [
  zipIsPlain,
  partsAreTyped,
  relationshipsResolve,
  requiredPartsAreThere,
  cellsEndInParagraphs,
  rowsFillTheGrid,
  fieldsAreWhole,
  textIsClean,
  numberingIsComplete,
  sectionIsLast,
  idsAreUnique,
  stylesAreDefined,
  propertiesAreInOrder,
  flagsAreNeverFalse,
  datesAreW3c,
  settingsAreModern,
  languagesAreSet,
];

function zipIsPlain({ entries }: WordPackage): readonly string[] {
  const paths = entries.map(({ path }) => path);
  return [
    ...(paths[0] === '[Content_Types].xml' ? [] : ['the first entry is not [Content_Types].xml']),
    ...(new Set(paths).size === paths.length ? [] : ['an entry is there twice']),
    ...paths.filter((path) => path.includes('\\')).map((path) => `backslash in ${path}`),
    ...entries.filter(({ method }) => method !== 0 && method !== 8).map(({ path }) => `method of ${path}`),
    ...(new Set(entries.map(({ time }) => time)).size === 1 ? [] : ['times of entries differ']),
  ];
}

function partsAreTyped(file: WordPackage): readonly string[] {
  const types = childElements(partOf(file, '[Content_Types].xml'));
  const overrides = types.flatMap(({ attributes }) => attributes['PartName'] ?? []);
  const defaults = types.flatMap(({ attributes }) => attributes['Extension'] ?? []);
  const paths = [...file.xml.keys()].filter((path) => path !== '[Content_Types].xml');
  return [
    ...overrides
      .filter((name) => !file.xml.has(name.slice(1)))
      .map((name) => `type of a missing part ${name}`),
    ...paths
      .filter((path) => !overrides.includes(`/${path}`))
      .filter((path) => !defaults.includes(path.split('.').at(-1) ?? '') || !path.endsWith('.rels'))
      .map((path) => `no content type for ${path}`),
  ];
}

function relationshipsResolve(file: WordPackage): readonly string[] {
  const reached = new Set<string>();
  const problems = [...file.trees].flatMap(([path, tree]) => {
    if (!path.endsWith('.rels')) return [];
    const owner = path.replace('_rels/', '').replace(/\.rels$/u, '');
    const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
    const relationships = childElements(tree).map(({ attributes }) => attributes);
    const ids = relationships.map((each) => each['Id'] ?? '');
    const broken = relationships.flatMap((each) => {
      const target = each['Target'] ?? '';
      if (each['TargetMode'] === 'External') return isUri(target) ? [] : [`malformed address ${target}`];
      if (each['Type']?.endsWith('/hyperlink') === true) return [`hyperlink ${target} is not external`];
      reached.add(folder + target);
      return file.xml.has(folder + target) ? [] : [`${path} points at missing ${target}`];
    });
    const part = file.trees.get(owner);
    const used = part === undefined ? [] : allElements(part).flatMap(({ attributes }) => linkIds(attributes));
    return [
      ...broken,
      ...(new Set(ids).size === ids.length ? [] : [`an id twice in ${path}`]),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${owner} uses unknown ${id}`),
    ];
  });
  const orphans = [...file.xml.keys()].filter(
    (path) => !path.endsWith('.rels') && path !== '[Content_Types].xml' && !reached.has(path),
  );
  return [...problems, ...orphans.map((path) => `nothing points at ${path}`)];
}

function linkIds(attributes: Readonly<Record<string, string>>): readonly string[] {
  return ['r:id', 'r:embed', 'r:link'].flatMap((name) => attributes[name] ?? []);
}

function isUri(text: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})+$/u.test(text);
}

function requiredPartsAreThere({ xml }: WordPackage): readonly string[] {
  return [
    'word/theme/theme1.xml',
    'word/webSettings.xml',
    'word/styles.xml',
    'word/settings.xml',
    'word/fontTable.xml',
  ]
    .filter((path) => !xml.has(path))
    .map((path) => `no ${path}`);
}

function cellsEndInParagraphs(file: WordPackage): readonly string[] {
  const cells = bodyParts(file).flatMap((part) => allNamed(part, 'w:tc'));
  return cells.flatMap((cell) =>
    childElements(cell).at(-1)?.name === 'w:p' ? [] : ['a cell does not end in a paragraph'],
  );
}

function rowsFillTheGrid(file: WordPackage): readonly string[] {
  return allNamed(partOf(file, documentPath), 'w:tbl').flatMap((table) => {
    const columns = allNamed(table, 'w:gridCol').length;
    const rows = childrenNamed(table, 'w:tr').map((row) => childrenNamed(row, 'w:tc').map(cellProperties));
    return rows.flatMap((row, index) => [
      ...(row.reduce((sum, { span }) => sum + span, 0) === columns
        ? []
        : [`row ${index} does not fill the grid`]),
      ...(index === 0 && row.some(({ merge }) => merge === 'continue') ? ['a cell continues nothing'] : []),
      ...(row.every(({ width }) => width > 0) ? [] : [`row ${index} has a cell without width`]),
    ]);
  });
}

function cellProperties(cell: XmlElement): { span: number; merge: string | undefined; width: number } {
  const properties = childrenNamed(cell, 'w:tcPr').flatMap(childElements);
  const value = (name: string, attribute: string) =>
    properties.find((each) => each.name === name)?.attributes[attribute];
  return {
    span: Number(value('w:gridSpan', 'w:val') ?? '1'),
    merge: value('w:vMerge', 'w:val'),
    width: Number(value('w:tcW', 'w:w') ?? '0'),
  };
}

function fieldsAreWhole(file: WordPackage): readonly string[] {
  return bodyParts(file).flatMap((part) => {
    const kinds = allNamed(part, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
    const isBalanced = kinds.every((kind, index) => kind === ['begin', 'separate', 'end'][index % 3]);
    const simple = allNamed(part, 'w:fldSimple');
    return [
      ...(isBalanced && kinds.length % 3 === 0 ? [] : ['a complex field is not whole']),
      ...simple.filter((field) => allText(field) === '').map(() => 'a field has no result'),
    ];
  });
}

function textIsClean(file: WordPackage): readonly string[] {
  const body = file.xml.get(documentPath) ?? '';
  return [
    ...(body.includes('&apos;') ? ['&apos; in the text'] : []),
    ...bodyParts(file)
      .flatMap((part) => allNamed(part, 'w:t'))
      .flatMap((run) => [
        ...(/\p{Control}/u.test(textIn(run)) ? [`control character in ${JSON.stringify(textIn(run))}`] : []),
        ...(/^\s|\s$/u.test(textIn(run)) && run.attributes['xml:space'] !== 'preserve'
          ? ['spaces get lost']
          : []),
      ]),
  ];
}

function numberingIsComplete(file: WordPackage): readonly string[] {
  const definitions = childElements(partOf(file, 'word/numbering.xml'));
  const abstract = definitions.filter(({ name }) => name === 'w:abstractNum');
  const concrete = definitions.filter(({ name }) => name === 'w:num');
  const abstractIds = abstract.map(({ attributes }) => attributes['w:abstractNumId']);
  const ids = concrete.map(({ attributes }) => attributes['w:numId']);
  const used = allNamed(partOf(file, documentPath), 'w:numId').map(({ attributes }) => attributes['w:val']);
  const firstConcrete = definitions.findIndex(({ name }) => name === 'w:num');
  return [
    ...(definitions.slice(firstConcrete).some(({ name }) => name === 'w:abstractNum')
      ? ['abstract after num']
      : []),
    ...abstract
      .filter((each) => childrenNamed(each, 'w:lvl').length !== 9)
      .map(() => 'a list without nine levels'),
    ...concrete
      .flatMap((each) => childrenNamed(each, 'w:abstractNumId'))
      .filter(({ attributes }) => !abstractIds.includes(attributes['w:val']))
      .map(() => 'a list without definition'),
    ...used.filter((id) => !ids.includes(id)).map((id) => `unknown list ${id}`),
    ...(new Set(ids).size === ids.length && new Set(abstractIds).size === abstractIds.length
      ? []
      : ['a list id twice']),
  ];
}

function sectionIsLast(file: WordPackage): readonly string[] {
  const [body] = childElements(partOf(file, documentPath));
  return body !== undefined && childElements(body).at(-1)?.name === 'w:sectPr'
    ? []
    : ['the section does not end the body'];
}

function idsAreUnique(file: WordPackage): readonly string[] {
  const body = partOf(file, documentPath);
  const idsOf = (name: string) =>
    allNamed(body, name).map(({ attributes }) => attributes['w:id'] ?? attributes['id']);
  const starts = idsOf('w:bookmarkStart');
  const ends = idsOf('w:bookmarkEnd');
  const notes = ['footnote', 'endnote'].flatMap((kind) => {
    const tree = file.trees.get(`word/${kind}s.xml`);
    const ids =
      tree === undefined
        ? ['-1', '0']
        : allNamed(tree, `w:${kind}`).map(({ attributes }) => attributes['w:id']);
    return ids.includes('-1') && ids.includes('0') ? [] : [`${kind}s without separators`];
  });
  return [
    ...[starts, idsOf('wp:docPr'), idsOf('w:commentRangeStart')]
      .filter((ids) => new Set(ids).size !== ids.length)
      .map(() => 'an id twice'),
    ...(starts.join() === ends.join() ? [] : ['bookmarks are not paired']),
    ...notes,
  ];
}

function stylesAreDefined(file: WordPackage): readonly string[] {
  const styles = partOf(file, 'word/styles.xml');
  const defined = allNamed(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']);
  const references = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'];
  const used = [styles, ...bodyParts(file)]
    .flatMap(allElements)
    .filter(({ name }) => references.includes(name))
    .map(({ attributes }) => attributes['w:val']);
  const defaults = allNamed(styles, 'w:style').filter(
    ({ attributes }) => attributes['w:default'] !== undefined,
  );
  return [
    ...new Set(used.filter((id) => !defined.includes(id)).map((id) => `style ${id} is not defined`)),
    ...(new Set(defined).size === defined.length ? [] : ['a style is defined twice']),
    ...(defaults.length === 4 ? [] : [`${defaults.length} default styles`]),
  ];
}

/** The schema fixes the order of properties, and Word insists on it. Source: ECMA-376 part 1, annex A. */
const orders: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs spacing ind contextualSpacing jc outlineLvl rPr sectPr',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps strike color spacing w kern position sz szCs highlight u effect bdr shd vertAlign rtl cs em lang',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tc': 'tcPr p',
  'w:tbl': 'tblPr tblGrid tr',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
};

function propertiesAreInOrder(file: WordPackage): readonly string[] {
  const trees = [...bodyParts(file), partOf(file, 'word/styles.xml'), partOf(file, 'word/numbering.xml')];
  return trees.flatMap(allElements).flatMap((element) => {
    const order = orders[element.name]?.split(' ');
    if (order === undefined) return [];
    const places = childElements(element).map(({ name }) => order.indexOf(name.slice('w:'.length)));
    const isSorted = places.every((place, index) => place >= (places[index - 1] ?? 0));
    return isSorted
      ? []
      : [
          `${element.name} holds ${childElements(element)
            .map(({ name }) => name)
            .join(' ')}`,
        ];
  });
}

function flagsAreNeverFalse(file: WordPackage): readonly string[] {
  return bodyParts(file)
    .flatMap(allElements)
    .filter(({ attributes }) => ['false', '0', 'off'].includes(attributes['w:val'] ?? ''))
    .filter(({ name }) => ['w:b', 'w:i', 'w:u', 'w:tblHeader', 'w:cantSplit', 'w:keepNext'].includes(name))
    .map(({ name }) => `${name} is written as false`);
}

function datesAreW3c(file: WordPackage): readonly string[] {
  const core = partOf(file, 'docProps/core.xml');
  const dates = ['dcterms:created', 'dcterms:modified'].flatMap((name) => allNamed(core, name));
  return dates.length === 2 &&
    dates.every((date) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u.test(textIn(date)))
    ? []
    : ['the dates of the document are not W3CDTF'];
}

function settingsAreModern(file: WordPackage): readonly string[] {
  const mode = allNamed(partOf(file, 'word/settings.xml'), 'w:compatSetting').find(
    ({ attributes }) => attributes['w:name'] === 'compatibilityMode',
  );
  return mode?.attributes['w:val'] === '15' ? [] : ['the document opens in compatibility mode'];
}

function languagesAreSet(file: WordPackage): readonly string[] {
  const [defaults] = allNamed(partOf(file, 'word/styles.xml'), 'w:rPrDefault');
  const [language] = defaults === undefined ? [] : allNamed(defaults, 'w:lang');
  const [fonts] = defaults === undefined ? [] : allNamed(defaults, 'w:rFonts');
  const isTag = (tag: string | undefined) => /^[a-z]{2}-[A-Z]{2}$/u.test(tag ?? '');
  return [
    ...(isTag(language?.attributes['w:val']) ? [] : ['no language']),
    ...(isTag(language?.attributes['w:eastAsia']) ? [] : ['no East Asian language']),
    ...(fonts?.attributes['w:eastAsia'] === undefined ? ['no East Asian font'] : []),
    ...(allNamed(partOf(file, 'docProps/core.xml'), 'dc:language').length === 1 ? [] : ['no dc:language']),
  ];
}

/** The document, its headers and its footers. */
function bodyParts(file: WordPackage): readonly XmlElement[] {
  return [...file.trees]
    .filter(([path]) => /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(path))
    .map(([, tree]) => tree);
}

function allText(element: XmlElement): string {
  return allNamed(element, 'w:t').map(textIn).join('');
}
