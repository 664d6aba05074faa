import { CircleAlert, TriangleAlert } from 'lucide-react';
import { memo, useEffect, useId, useRef, useState } from 'react';
import { localize } from '../../shared/language';
import type { Problem } from '../../shared/placeholders/definition';
import type { Detail } from '../../shared/policy/details';
import { useLive, useLivePart } from '../state/live';
import { goToPath } from '../editor/blocks';
import { announce } from '../state/navigation';
import type { PolicySession } from '../state/policy-session';
import { useVisit } from '../state/visit';
import { Button } from '../ui/button';
import { DetailControl } from './detail-controls';

interface DetailFieldProps {
  readonly detail: Detail;
  readonly session: PolicySession;
}

/**
 * One detail: label, why we ask, its control, what is wrong with it, and where it is used. Drawn anew
 * only when something of it changes: there may be fifty of them, and each key changes one.
 */
export const DetailField = memo(function DetailField({ detail, session }: DetailFieldProps) {
  const { definition, isRequired, places, problems, isFilled } = detail;
  const stored = useLivePart(session.attributes, ({ values }) => values[definition.key]);
  const language = useLivePart(session.attributes, (attributes) => attributes.language);
  const isReadOnly = useLive(session.file).readOnlyReason !== null;
  const visit = useVisit();
  const nextPlace = useRef(0);
  const id = useId();
  const label = localize(definition.label, 'en');
  const setIsLeft = useSpokenProblems(label, problems);

  const showNextPlace = (): void => {
    const path = places[nextPlace.current % places.length];
    if (path !== undefined) goToPath(session.editor, path);
    nextPlace.current += 1;
  };

  return (
    <div
      className="detail"
      data-detail={definition.key}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) visit.begin();
        setIsLeft(false);
      }}
      onBlur={({ currentTarget, relatedTarget }) => setIsLeft(!currentTarget.contains(relatedTarget))}
    >
      <div className="detail-label">
        <span>{label}</span>
        {!isRequired && <span className="badge">optional</span>}
      </div>
      {definition.help !== undefined && (
        <p className="help" id={`${id}-help`}>
          {localize(definition.help, 'en')}
        </p>
      )}
      <DetailControl
        definition={definition}
        value={stored}
        label={label}
        language={language}
        describedBy={definition.help === undefined ? `${id}-problems` : `${id}-help ${id}-problems`}
        isInvalid={problems.some(({ severity }) => severity === 'error')}
        isReadOnly={isReadOnly}
        onChange={(value) => session.setValue(definition.key, value, visit.id())}
      />
      <div id={`${id}-problems`}>
        {problems.map(({ code, severity, text }) => (
          <p key={code + text} className={`problem problem-${severity}`}>
            {severity === 'error' ? (
              <CircleAlert aria-label="Mistake:" />
            ) : (
              <TriangleAlert aria-label="Please check:" />
            )}
            {text}
          </p>
        ))}
      </div>
      {places.length > 0 ? (
        <Button kind="link" data-secondary="" onPress={showNextPlace}>
          {places.length === 1 ? 'Used in 1 place' : `Used in ${places.length} places`}
          <span className="visually-hidden">: show where {label} stands in the text</span>
        </Button>
      ) : (
        !isFilled && <p className="help">Fill it in to add a sentence about it.</p>
      )}
    </div>
  );
});

/** Reads the problems out when the detail is left, and not at every key. Returns what to tell it of that. */
function useSpokenProblems(label: string, problems: readonly Problem[]): (isLeft: boolean) => void {
  const [isLeft, setIsLeft] = useState(false);
  const spoken = problems.map(({ text }) => text).join(' ');
  useEffect(() => {
    if (isLeft && spoken !== '') announce(`${label}: ${spoken}`);
  }, [isLeft, label, spoken]);
  return setIsLeft;
}
