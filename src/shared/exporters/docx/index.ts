import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { ResolvedPolicy } from '../../policy/resolved';
import { succeed } from '../../result';
import { formatLabels, type Exporter, type ExportOptions } from '../exporter';
import { frameWords } from '../frame-words';
import { tidyPolicy } from '../tidy';
import { renderBlocks } from './blocks';
import { finishPackage } from './finish-package';
import { page } from './layout';
import { startNumbering } from './numbering';
import { draftHeader, pageFooter } from './page-frame';
import { documentStyles, styleIds } from './styles';

/** A Word document with real headings, lists, tables and links, ready to be edited further. */
export const docxExporter: Exporter = {
  id: 'docx',
  label: formatLabels.docx,
  extension: 'docx',
  export: async (policy, options) => succeed(await renderDocx(policy, options)),
};

/** The whole file. The title is a first-level heading, so that every export has exactly one. */
export async function renderDocx(policy: ResolvedPolicy, { now }: ExportOptions): Promise<Uint8Array> {
  const tidy = tidyPolicy(policy);
  const words = frameWords[tidy.language];
  const numbering = startNumbering();
  const children = [
    ...(tidy.isDraft ? [new Paragraph({ style: styleIds.draft, children: [new TextRun(words.draft)] })] : []),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(tidy.title)] }),
    ...renderBlocks(tidy.blocks, { numbering, lists: 0, quotes: 0, marker: null }),
  ];
  const document = new Document({
    styles: documentStyles(tidy.language),
    numbering: numbering.definitions(),
    sections: [
      {
        properties: { page: { size: page, margin: pageMargin } },
        footers: { default: pageFooter(words) },
        ...(tidy.isDraft ? { headers: { default: draftHeader(words) } } : {}),
        children,
      },
    ],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return finishPackage(packed, { title: tidy.title, language: tidy.language, now });
}

const pageMargin = {
  top: page.margin,
  bottom: page.margin,
  left: page.margin,
  right: page.margin,
  header: 700,
  footer: 700,
};
