import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx';
import { leftEdge, listLevels, markerHang } from './layout';

/** The lists of one document, collected while its blocks are rendered. */
export interface Numbering {
  /** Registers one list and returns the name that its items refer to. */
  readonly addBullets: () => string;
  readonly addNumbers: (start: number, level: number) => string;
  /** What the document has to declare; complete once all blocks are rendered. */
  readonly definitions: () => INumberingOptions;
}

/**
 * Every numbered list gets a definition of its own. Lists that share one also share its counter in
 * Word, even when each asks for a restart; then a list inside a list changes the numbers outside.
 */
export function startNumbering(): Numbering {
  const numbered: { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[] = [];
  return {
    addBullets: () => bullets.reference,
    addNumbers: (start, level) => {
      const reference = `numbers-${numbered.length + 1}`;
      numbered.push({ reference, levels: numberLevels(start, level) });
      return reference;
    },
    definitions: () => ({ config: [bullets, ...numbered] }),
  };
}

const levels = Array.from({ length: listLevels }, (_, level) => level);
const bulletSigns = ['•', '–', '▪'] as const;

const bullets = {
  reference: 'bullets',
  levels: levels.map((level): ILevelsOptions => ({
    ...levelLayout(level),
    format: LevelFormat.BULLET,
    text: bulletSigns[level % bulletSigns.length] ?? bulletSigns[0],
  })),
};

function numberLevels(start: number, at: number): readonly ILevelsOptions[] {
  return levels.map((level) => ({
    ...levelLayout(level),
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    start: level === at ? start : 1,
  }));
}

function levelLayout(level: number): Pick<ILevelsOptions, 'level' | 'alignment' | 'style'> {
  const indent = { left: leftEdge(level + 1, 0), hanging: markerHang };
  return { level, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
}
