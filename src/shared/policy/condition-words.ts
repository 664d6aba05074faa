import { localize } from '../language';
import type { Library } from '../library/types';
import { namesIn, type ConditionExpression } from './condition-expression';
import type { PolicyContext } from './context';

/**
 * Why a clause or passage is switched on or off, as a list of answers:
 * `"Can people create an account?" is answered no`.
 */
export function reasonsFor(
  expression: ConditionExpression,
  context: PolicyContext,
  questions: Library['conditions'],
): readonly string[] {
  const { language } = context.document.attrs;
  const names = [
    ...new Map(namesIn(expression).map((each) => [`${each.name} ${each.option}`, each])).values(),
  ];
  return names.map(({ name, option }) => {
    const question = questions.find(({ key }) => key === name);
    if (question !== undefined) {
      return `“${localize(question.question, language)}” is answered ${context.facts.isTrue(name) ? 'yes' : 'no'}`;
    }
    const label = context.label(name);
    if (option === null) return `“${label}” is ${context.isFilled(name) ? 'filled in' : 'empty'}`;
    return `“${label}” ${context.facts.has(name, option) ? 'has' : 'does not have'} “${optionLabel(name, option, context)}”`;
  });
}

function optionLabel(key: string, option: string, context: PolicyContext): string {
  const definition = context.definition(key);
  const options = 'options' in definition ? definition.options : [];
  const found = options.find(({ id }) => id === option);
  return found === undefined ? option : localize(found.label, context.document.attrs.language);
}
