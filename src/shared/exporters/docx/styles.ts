import {
  BorderStyle,
  LineRuleType,
  type ISpacingProperties,
  type IBaseParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
} from 'docx';
import type { Language } from '../../language';
import { itemIndent, quoteIndent } from './layout';

/** Ids of the styles that paragraphs and runs refer to. */
export const styleIds = {
  listItem: 'ListParagraph',
  quote: 'Quote',
  quotedItem: 'QuotedListItem',
  rule: 'HorizontalLine',
  draft: 'DraftNotice',
  tableText: 'TableText',
  tableHeading: 'TableHeading',
  afterTable: 'AfterTable',
  header: 'Header',
  footer: 'Footer',
  link: 'Hyperlink',
} as const;

const colors = {
  heading: '1B2A41',
  quiet: '57606A',
  line: 'BFC5CC',
  draft: '8A2C0D',
  link: '0B57B7',
} as const;
export const tableLine = { style: BorderStyle.SINGLE, size: 4, color: colors.line } as const;
export const headerShade = 'F0F2F4';

/** Fonts that come with Word, one for each script; a reader without them falls back by itself. */
const fonts = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Microsoft JhengHei' } as const;

/**
 * Languages for spelling and line breaking. `w:lang` wants a country; Chinese text goes by the
 * East Asian one, and the Latin words inside it are taken for English.
 */
const proofing: Readonly<Record<Language, { readonly value: string; readonly eastAsia: string }>> = {
  en: { value: 'en-GB', eastAsia: 'zh-TW' },
  sv: { value: 'sv-SE', eastAsia: 'zh-TW' },
  'zh-Hant': { value: 'en-GB', eastAsia: 'zh-TW' },
};

/** Every style of the document. Sizes are half points, spacing and indents twips. */
export function documentStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: fonts, size: 22, language: proofing[language] },
        paragraph: { spacing: { after: 0, ...lines(1.15) } },
      },
      heading1: heading(0, 44, { before: 0, after: 260 }),
      heading2: heading(1, 30, { before: 380, after: 100 }),
      heading3: heading(2, 25, { before: 280, after: 100 }),
      heading4: heading(3, 22, { before: 220, after: 80 }, colors.quiet),
      listParagraph: { paragraph: { spacing: { before: 0, after: 70 } } },
      hyperlink: { run: { color: colors.link, underline: {} } },
    },
    characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font', uiPriority: 1 }],
    paragraphStyles: [
      {
        // On both sides, because between two paragraphs Word takes the larger space, not the sum.
        id: 'Normal',
        name: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { before: 100, after: 100 } },
      },
      {
        id: styleIds.quote,
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        run: { color: colors.quiet },
        paragraph: {
          indent: { left: quoteIndent },
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: colors.line, space: 10 } },
        },
      },
      {
        id: styleIds.quotedItem,
        name: 'Quoted List Item',
        basedOn: styleIds.listItem,
        run: { color: colors.quiet },
        paragraph: { indent: { left: quoteIndent + itemIndent } },
      },
      {
        id: styleIds.rule,
        name: 'Horizontal Line',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 8 },
        paragraph: {
          spacing: { before: 120, after: 280, ...lines(1) },
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: colors.line, space: 1 } },
        },
      },
      {
        id: styleIds.draft,
        name: 'Draft Notice',
        basedOn: 'Normal',
        next: 'Normal',
        run: { bold: true, color: colors.draft, size: 24 },
        paragraph: { spacing: { before: 0, after: 200 } },
      },
      {
        id: styleIds.tableText,
        name: 'Table Text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 20 },
        paragraph: { spacing: { before: 50, after: 50, ...lines(1.05) } },
      },
      {
        id: styleIds.tableHeading,
        name: 'Table Heading',
        basedOn: styleIds.tableText,
        quickFormat: true,
        run: { bold: true },
      },
      {
        id: styleIds.afterTable,
        name: 'After Table',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 8 },
        paragraph: { spacing: { before: 0, after: 80, ...lines(1) } },
      },
      { id: styleIds.header, name: 'header', basedOn: 'Normal', run: { size: 18, color: colors.draft } },
      { id: styleIds.footer, name: 'footer', basedOn: 'Normal', run: { size: 18, color: colors.quiet } },
    ],
  };
}

/** Distance between lines as a factor of the font's own. */
function lines(factor: number): ISpacingProperties {
  // Without the rule some readers take the number for a fixed height.
  return { line: Math.round(factor * 240), lineRule: LineRuleType.AUTO };
}

function heading(
  outlineLevel: number,
  size: number,
  spacing: { readonly before: number; readonly after: number },
  color: string = colors.heading,
): IBaseParagraphStyleOptions {
  const run: IRunStylePropertiesOptions = { bold: true, size, color };
  return {
    run,
    paragraph: { keepNext: true, keepLines: true, outlineLevel, spacing: { ...spacing, ...lines(1.05) } },
  };
}
