import { CircleAlert, Scale, TriangleAlert } from 'lucide-react';
import { memo, useId, useRef, useState } from 'react';
import { localize } from '../../shared/language';
import type { Value } from '../../shared/placeholders/definition';
import { sizeProblem } from '../../shared/placeholders/index';
import type { Detail } from '../../shared/policy/details';
import { legalNotes, limitsInWords } from '../../shared/policy/lawful-defaults';
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
  // Sentences and not the laws themselves: those are new objects each time.
  const limits = useLivePart(session.overview, ({ context }) =>
    limitsInWords(definition, context.validation.laws),
  );
  const notes = useLivePart(session.overview, ({ context }) =>
    legalNotes(definition, context.validation.laws, language),
  );
  const visit = useVisit();
  const nextPlace = useRef(0);
  const id = useId();
  const label = localize(definition.label, language);
  const spoken = useSpokenProblems(session, definition.key, label);
  const [refusal, setRefusal] = useState<string | null>(null);

  const change = (value: Value | undefined): void => {
    const tooLarge = value === undefined ? undefined : sizeProblem(value);
    setRefusal(tooLarge?.text ?? null);
    if (tooLarge === undefined) session.setValue(definition.key, value, visit.id());
  };

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
        if (currentTarget.contains(relatedTarget)) return;
        visit.begin();
        spoken.begin();
        setRefusal(null);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) spoken.end();
      }}
    >
      <div className="detail-label">
        <span lang={language}>{label}</span>
        {!isRequired && <span className="badge">optional</span>}
      </div>
      {definition.help !== undefined && (
        <p className="help" id={`${id}-help`} lang={language}>
          {localize(definition.help, language)}
        </p>
      )}
      <DetailControl
        definition={definition}
        value={stored}
        label={label}
        language={language}
        describedBy={[
          ...(definition.help === undefined ? [] : [`${id}-help`]),
          ...(limits === '' && notes === '' ? [] : [`${id}-law`]),
          `${id}-problems`,
        ].join(' ')}
        isInvalid={problems.some(({ severity }) => severity === 'error')}
        isReadOnly={isReadOnly}
        onChange={change}
      />
      {(limits !== '' || notes !== '') && (
        <p className="help law-note" id={`${id}-law`}>
          <Scale aria-hidden />
          <span>
            {limits} <span lang={language}>{notes}</span>
          </span>
        </p>
      )}
      {refusal !== null && (
        <p className="problem problem-error" role="alert">
          <CircleAlert aria-hidden />
          {refusal} Nothing was changed: what stood here before still does.
        </p>
      )}
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

/**
 * Reads the problems of a detail out when it is left, and not at every key; nor again when a visit
 * has changed nothing of them, because they are read with the control then.
 */
function useSpokenProblems(
  session: PolicySession,
  key: string,
  label: string,
): { readonly begin: () => void; readonly end: () => void } {
  const known = useRef('');
  const read = (): string => {
    const detail = session.overview.get().details.find(({ definition }) => definition.key === key);
    return detail?.problems.map(({ text }) => text).join(' ') ?? '';
  };
  return {
    begin: () => (known.current = read()),
    end() {
      session.settle();
      const problems = read();
      if (problems !== '' && problems !== known.current) announce(`${label}: ${problems}`);
      known.current = problems;
    },
  };
}
