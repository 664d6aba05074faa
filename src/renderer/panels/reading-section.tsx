import { Button as AriaButton } from 'react-aria-components';
import { useMemo } from 'react';
import { quoted } from '../../shared/checks/quoted';
import type { ClauseReadingLevel } from '../../shared/reading/policy-levels';
import { readingLevelInWords, readingLimits, readingScales } from '../../shared/reading/reading-level';
import type { Language } from '../../shared/language';
import { goToPath } from '../editor/blocks';
import { useLivePart } from '../state/live';
import type { PolicySession } from '../state/policy-session';
import { Sentence } from '../ui/sentence';

/** How hard the policy is to read, as a whole and clause by clause, the hardest first. */
export function ReadingSection({ session }: { readonly session: PolicySession }) {
  const reading = useLivePart(session.checks.findings, (state) => state.reading);
  const language = useLivePart(session.attributes, (attributes) => attributes.language);
  const { fewestWords } = readingLimits[language];
  const clauses = useMemo(
    () =>
      (reading?.perClause ?? [])
        .filter(({ level }) => level.words >= fewestWords)
        .toSorted((a, b) => b.level.value - a.level.value),
    [reading, fewestWords],
  );
  if (reading === null || reading.whole.words < fewestWords) return null;
  return (
    <details className="fold law" data-section="reading">
      <summary>
        <h2>How easy it is to read</h2>
      </summary>
      <p>The whole policy {readingLevelInWords(reading.whole)}.</p>
      <p className="help">{readingScales[reading.whole.formula]}</p>
      {clauses.length > 0 && (
        <ul className="finding-list">
          {clauses.map((clause, index) => (
            <ClauseLevel key={index} clause={clause} language={language} session={session} />
          ))}
        </ul>
      )}
    </details>
  );
}

interface ClauseLevelProps {
  readonly clause: ClauseReadingLevel;
  readonly language: Language;
  readonly session: PolicySession;
}

function ClauseLevel({ clause: { title, place, level }, language, session }: ClauseLevelProps) {
  return (
    <li className="finding-item">
      <AriaButton
        className="finding-go"
        onPress={() => place.kind === 'node' && goToPath(session.editor, place.path, place.from, place.to)}
      >
        <span>
          <Sentence text={quoted(title)} language={language} />{' '}
          <span className="finding-where">{readingLevelInWords(level)}</span>
        </span>
      </AriaButton>
    </li>
  );
}
