import { AlignmentType, Footer, Header, Paragraph, SimpleField, TextRun } from 'docx';
import type { FrameWords } from '../frame-words';
import { styleIds } from './styles';

/** "Page 1 of 3" at the foot of every page; Word and other readers count by themselves. */
export function pageFooter({ pageOf: [before, between, after] }: FrameWords): Footer {
  const words = (text: string): readonly TextRun[] => (text === '' ? [] : [new TextRun(text)]);
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        alignment: AlignmentType.CENTER,
        children: [
          ...words(before),
          new SimpleField('PAGE', '1'),
          ...words(between),
          new SimpleField('NUMPAGES', '1'),
          ...words(after),
        ],
      }),
    ],
  });
}

/** The draft notice at the head of every page, so that no single sheet passes for finished. */
export function draftHeader({ draft }: FrameWords): Header {
  return new Header({
    children: [
      new Paragraph({
        style: styleIds.header,
        alignment: AlignmentType.RIGHT,
        children: [new TextRun(draft)],
      }),
    ],
  });
}
