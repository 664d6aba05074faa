import { localize } from '../../language';
import { evaluateCondition, type ConditionExpression } from '../../policy/condition-expression';
import type { CheckSubject } from '../check';

/** The answers that make an expression true or false, as sentences: "You answered no to “…”." */
export function becauseOf(expression: ConditionExpression | null, subject: CheckSubject): string {
  if (expression === null) return 'It applies to every policy.';
  const names = unique(decidingNames(expression, subject));
  return names.map((each) => sentenceFor(each, subject)).join(' ');
}

/** The answers that would make a false expression true: "It would apply if you answered yes to “…”." */
export function neededAnswers(expression: ConditionExpression | null, subject: CheckSubject): string {
  if (expression === null) return '';
  return `It would apply if ${need(expression, true, subject)}.`;
}

type Name = Extract<ConditionExpression, { readonly kind: 'name' }>;

/** The names that the value of an expression rests on: others could change without changing it. */
function decidingNames(expression: ConditionExpression, subject: CheckSubject): readonly Name[] {
  const value = evaluateCondition(expression, subject.context.facts);
  switch (expression.kind) {
    case 'constant':
      return [];
    case 'name':
      return [expression];
    case 'not':
      return decidingNames(expression.operand, subject);
    case 'and':
    case 'or': {
      const deciding = expression.operands.filter(
        (operand) => evaluateCondition(operand, subject.context.facts) === value,
      );
      // One true operand is enough for "or", one false for "and".
      const isAnyEnough = (expression.kind === 'or') === value;
      return (isAnyEnough ? deciding.slice(0, 1) : deciding).flatMap((each) => decidingNames(each, subject));
    }
  }
}

function sentenceFor({ name, option }: Name, subject: CheckSubject): string {
  const { context } = subject;
  const question = questionFor(name, subject);
  if (question !== null) return `You answered ${context.facts.isTrue(name) ? 'yes' : 'no'} to “${question}”.`;
  const label = context.label(name);
  if (option === null) return `“${label}” is ${context.isFilled(name) ? 'filled in' : 'empty'}.`;
  const verb = context.facts.has(name, option) ? 'has' : 'does not have';
  return `“${label}” ${verb} “${optionLabel(name, option, subject)}”.`;
}

/** What has to be answered so that the expression gets the wanted value. */
function need(expression: ConditionExpression, wanted: boolean, subject: CheckSubject): string {
  const { context } = subject;
  switch (expression.kind) {
    case 'constant':
      return 'the policy had it';
    case 'not':
      return need(expression.operand, !wanted, subject);
    case 'name': {
      const question = questionFor(expression.name, subject);
      if (question !== null) return `you answered ${wanted ? 'yes' : 'no'} to “${question}”`;
      const label = context.label(expression.name);
      if (expression.option === null) return `“${label}” were ${wanted ? 'filled in' : 'empty'}`;
      const option = optionLabel(expression.name, expression.option, subject);
      return `“${label}” ${wanted ? 'had' : 'did not have'} “${option}”`;
    }
    case 'and':
    case 'or': {
      const lacking = expression.operands.filter(
        (operand) => evaluateCondition(operand, context.facts) !== wanted,
      );
      const word = (expression.kind === 'and') === wanted ? ' and ' : ' or ';
      return lacking.map((operand) => need(operand, wanted, subject)).join(word);
    }
  }
}

function questionFor(name: string, { knowledge, context }: CheckSubject): string | null {
  const condition = knowledge.library.conditions.find(({ key }) => key === name);
  return condition === undefined ? null : localize(condition.question, context.document.attrs.language);
}

function optionLabel(key: string, option: string, { context }: CheckSubject): string {
  const definition = context.definition(key);
  const options = 'options' in definition ? definition.options : [];
  const found = options.find(({ id }) => id === option);
  return found === undefined ? option : localize(found.label, context.document.attrs.language);
}

function unique(names: readonly Name[]): readonly Name[] {
  return [...new Map(names.map((each) => [`${each.name} ${each.option}`, each])).values()];
}
