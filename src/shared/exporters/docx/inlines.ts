import {
  ExternalHyperlink,
  HighlightColor,
  TextRun,
  UnderlineType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { ResolvedInline } from '../../policy/resolved';
import { renderInlines, type InlineRenderers } from '../inline-tree';
import { styleIds } from './styles';

/** A line of text as runs and hyperlinks. */
export function renderRuns(content: readonly ResolvedInline[]): readonly ParagraphChild[] {
  return renderInlines(content, renderers).map((write) => write({}));
}

/** Waits for the format that the marks around it add up to: Word has no marked parts, only runs. */
type RunWriter = (format: IRunOptions) => ParagraphChild;

const renderers: InlineRenderers<RunWriter> = {
  leaves: {
    text:
      ({ text }) =>
      (format) =>
        new TextRun({ ...format, text }),
    hardBreak: () => (format) => new TextRun({ ...format, break: 1 }),
    gap:
      ({ text }) =>
      (format) =>
        new TextRun({ ...format, text, bold: true, highlight: HighlightColor.YELLOW }),
  },
  marks: {
    bold: (content) => withFormat(content, { bold: true }),
    italic: (content) => withFormat(content, { italics: true }),
    underline: (content) => withFormat(content, { underline: { type: UnderlineType.SINGLE } }),
    link: (content, { attrs }) => [
      (format) =>
        new ExternalHyperlink({
          link: attrs.href,
          children: content.map((write) => write({ ...format, style: styleIds.link })),
        }),
    ],
  },
};

function withFormat(content: readonly RunWriter[], added: IRunOptions): readonly RunWriter[] {
  return content.map((write) => (format) => write({ ...format, ...added }));
}
