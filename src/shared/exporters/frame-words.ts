import type { Language } from '../language';

/** Everything an exporter says that is not in the policy itself. */
export interface FrameWords {
  /** Stands at the head of a draft, and counts as a part of its text. */
  readonly draft: string;
  /** The title of a policy that has none: every file has exactly one first-level heading. */
  readonly untitled: string;
  /** What stands before, between and after the two numbers of "Page 1 of 3". */
  readonly pageOf: readonly [before: string, between: string, after: string];
  /** Name of a table that can be scrolled, for people who cannot see it. */
  readonly table: string;
}

export const frameWords: Readonly<Record<Language, FrameWords>> = {
  en: {
    draft: 'Draft – not finished',
    untitled: 'Privacy policy',
    pageOf: ['Page ', ' of ', ''],
    table: 'Table',
  },
  sv: {
    draft: 'Utkast – inte färdigt',
    untitled: 'Integritetspolicy',
    pageOf: ['Sida ', ' av ', ''],
    table: 'Tabell',
  },
  'zh-Hant': {
    draft: '草稿：尚未完成',
    untitled: '隱私權政策',
    pageOf: ['第 ', ' 頁，共 ', ' 頁'],
    table: '表格',
  },
};
