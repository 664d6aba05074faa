import { useDeferredValue, useMemo } from 'react';
import { CheckboxGroup, Label, RadioGroup } from 'react-aria-components';
import { localize } from '../../shared/language';
import { effectInWords } from '../../shared/library/answer-effect';
import type { InterviewOption } from '../../shared/library/types';
import { policyContext, type PolicyContext } from '../../shared/policy/context';
import { askedQuestions, withAnswer, type AskedQuestion } from '../../shared/policy/interview';
import { useLive } from '../state/live';
import { library, type PolicyOverview, type PolicySession } from '../state/policy-session';
import { Choice } from '../ui/choices';

const groups = [
  { id: 'people', title: 'Whom you serve' },
  { id: 'service', title: 'What you offer' },
  { id: 'practice', title: 'What you do with data' },
] as const;

/** The interview: a few plain questions, whose answers switch clauses and parts of them on and off. */
export function QuestionsPanel({ session }: { readonly session: PolicySession }) {
  const overview = useLive(session.overview);
  const isReadOnly = useLive(session.file).readOnlyReason !== null;
  const asked = askedQuestions(library.interview, overview.context);
  const answered = asked.filter(({ isAnswered }) => isAnswered).length;
  const effects = useEffects(overview, asked);
  return (
    <div className="details">
      <p className="help">
        Your answers switch clauses and parts of them on and off. Nothing that you wrote is lost, and you can
        change an answer at any time. {answered} of {asked.length} answered.
      </p>
      {groups.map(({ id, title }) => (
        <section key={id} className="detail-group" aria-labelledby={`questions-${id}`}>
          <h2 id={`questions-${id}`}>{title}</h2>
          {asked
            .filter(({ question }) => question.group === id)
            .map((each) => (
              <Question
                key={each.question.id}
                asked={each}
                session={session}
                effects={effects}
                isReadOnly={isReadOnly}
              />
            ))}
        </section>
      ))}
    </div>
  );
}

interface QuestionProps {
  readonly asked: AskedQuestion;
  readonly session: PolicySession;
  /** By the id of the question and that of the option. */
  readonly effects: ReadonlyMap<string, string>;
  readonly isReadOnly: boolean;
}

/** Ids that no option has: `none` says that no option fits, `yes` and `no` answer a yes/no question. */
const none = 'none of these';

function Question({ asked, session, effects, isReadOnly }: QuestionProps) {
  const { question, options, chosen, isAnswered } = asked;
  const { language } = session.attributes.get();
  const answer = (ids: readonly string[]): void => session.setAnswer(question, new Set(ids));
  const head = (
    <>
      <Label className="question" lang={language}>
        {localize(question.question, language)}
      </Label>
      {question.help !== undefined && (
        <p className="help" lang={language}>
          {localize(question.help, language)}
        </p>
      )}
    </>
  );
  const choiceOf = (option: InterviewOption, kind: 'checkbox' | 'radio') => (
    <Choice
      key={option.id}
      kind={kind}
      value={option.id}
      label={question.kind === 'yes_no' ? 'Yes' : localize(option.label, language)}
      language={question.kind === 'yes_no' ? 'en' : language}
      hint={effects.get(`${question.id} ${option.id}`) ?? ''}
      data-condition={option.conditions.join(' ')}
    />
  );
  const common = { className: 'question-options', isReadOnly, 'data-question': question.id };
  if (question.kind === 'any_of') {
    const isNone = isAnswered && options.every(({ id }) => !chosen.has(id));
    return (
      <CheckboxGroup
        {...common}
        value={isNone ? [none] : [...chosen]}
        onChange={(ids) => answer(ids.includes(none) && !isNone ? [] : ids.filter((id) => id !== none))}
      >
        {head}
        {options.map((option) => choiceOf(option, 'checkbox'))}
        <Choice kind="checkbox" value={none} label="None of these" language="en" hint="" />
      </CheckboxGroup>
    );
  }
  const [first = none] = chosen;
  const value = isAnswered ? first : null;
  return (
    <RadioGroup {...common} value={value} onChange={(id) => answer(id === none ? [] : [id])}>
      {head}
      {options.map((option) => choiceOf(option, 'radio'))}
      {question.kind === 'yes_no' && <Choice kind="radio" value={none} label="No" language="en" hint="" />}
    </RadioGroup>
  );
}

/** What each option does, in words, worked out while nothing more urgent is to be done. */
function useEffects(overview: PolicyOverview, asked: readonly AskedQuestion[]): ReadonlyMap<string, string> {
  const late = useDeferredValue({ overview, asked });
  return useMemo(() => {
    const { context, outline } = late.overview;
    return new Map(
      late.asked.flatMap(({ question, options, chosen }) =>
        options.map((option) => {
          const others = [...chosen].filter((id) => id !== option.id && question.kind === 'any_of');
          const answered = (ids: readonly string[]): PolicyContext =>
            answering(context, withAnswer(library.interview, context, question, new Set(ids)));
          const without = answered(others);
          const withIt = answered([...others, option.id]);
          return [`${question.id} ${option.id}`, effectInWords(without, withIt, library, outline)];
        }),
      ),
    );
    // `asked` is derived from the overview.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [late]);
}

type Answers = PolicyContext['document']['attrs']['conditions'];

function answering({ document, validation }: PolicyContext, conditions: Answers): PolicyContext {
  return policyContext({ ...document, attrs: { ...document.attrs, conditions } }, library, validation.today);
}
