import { useMemo } from 'react';
import { Disclosure, DisclosurePanel, Button as AriaButton, Heading } from 'react-aria-components';
import { ChevronRight } from 'lucide-react';
import { localize } from '../../shared/language';
import type { ConditionQuestion } from '../../shared/library/types';
import { conditionUses } from '../../shared/policy/condition-uses';
import { useLive, useLivePart } from '../state/live';
import { library, type PolicySession } from '../state/policy-session';
import { YesNoSwitch } from '../ui/choices';

const groupTitles = {
  people: 'Whom you serve',
  service: 'What you offer',
  practice: 'What you do with data',
} as const;

/** The conditions as plain yes/no questions. The ones that change this policy come first. */
export function QuestionsPanel({ session }: { readonly session: PolicySession }) {
  const conditions = useLivePart(session.attributes, (attributes) => attributes.conditions);
  const { context } = useLive(session.overview);
  const isReadOnly = useLive(session.file).readOnlyReason !== null;
  const uses = useMemo(() => conditionUses(context.document), [context]);
  const lawNames = useMemo(
    () => new Set(library.laws.flatMap(({ when }) => when.match(/[a-z_]+/gu) ?? [])),
    [],
  );
  const relevant = library.conditions.filter(({ key }) => uses.has(key) || lawNames.has(key));
  const others = library.conditions.filter(({ key }) => !uses.has(key) && !lawNames.has(key));

  const renderGroups = (questions: readonly ConditionQuestion[]) =>
    (Object.keys(groupTitles) as (keyof typeof groupTitles)[]) // Object.keys forgets the key type.
      .map((group) => ({ group, members: questions.filter((question) => question.group === group) }))
      .filter(({ members }) => members.length > 0)
      .map(({ group, members }) => (
        <section key={group} className="detail-group" aria-label={groupTitles[group]}>
          <h2>{groupTitles[group]}</h2>
          {members.map((question) => (
            <Question
              key={question.key}
              question={question}
              uses={uses.get(question.key) ?? 0}
              isOn={conditions[question.key] ?? false}
              isDisabled={isReadOnly}
              onChange={(holds) => session.setCondition(question.key, holds)}
            />
          ))}
        </section>
      ));

  return (
    <div className="details">
      <p className="help">
        Your answers switch clauses and parts of them on and off. Nothing that you wrote is lost.
      </p>
      {renderGroups(relevant)}
      {others.length > 0 && (
        <Disclosure className="disclosure">
          <Heading level={2}>
            <AriaButton slot="trigger" className="disclosure-button">
              <ChevronRight aria-hidden /> Questions that change nothing in this policy yet ({others.length})
            </AriaButton>
          </Heading>
          <DisclosurePanel>{renderGroups(others)}</DisclosurePanel>
        </Disclosure>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly question: ConditionQuestion;
  /** How many clauses and passages ask for it. */
  readonly uses: number;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Question({ question, uses, isOn, isDisabled, onChange }: QuestionProps) {
  return (
    <div data-condition={question.key}>
      <YesNoSwitch
        question={localize(question.question, 'en')}
        isYes={isOn}
        isDisabled={isDisabled}
        onChange={onChange}
      />
      {question.help !== undefined && <p className="help">{localize(question.help, 'en')}</p>}
      {uses > 0 && <p className="help">Changes {uses === 1 ? '1 part' : `${uses} parts`} of this policy.</p>}
    </div>
  );
}
