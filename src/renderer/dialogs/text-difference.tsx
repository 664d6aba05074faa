import { Fragment, type ReactNode } from 'react';
import { localize, type Language } from '../../shared/language';
import { wordDifference } from '../../shared/library/word-difference';
import type { PolicyContext } from '../../shared/policy/context';
import type { Marks, PolicyInline, PolicyNode } from '../../shared/policy/nodes';
import { displayedValue } from '../../shared/policy/resolve';

interface TextDifferenceProps {
  /** Null: there was nothing. */
  readonly before: PolicyNode | null;
  /** Null: nothing is left. */
  readonly after: PolicyNode | null;
  readonly language: Language;
  readonly context: PolicyContext;
}

/** Two versions of a paragraph as one: what was removed struck through, what was added underlined, both also said. */
export function TextDifference({ before, after, language, context }: TextDifferenceProps) {
  const parts = wordDifference(before, after, language);
  const isOnlyForm = before !== null && after !== null && parts.every(({ kind }) => kind === 'same');
  return (
    <>
      <div className={classOf(after ?? before)} lang={language}>
        {parts.map(({ kind, content }, index) => {
          const text = <Inlines content={content} context={context} />;
          if (kind === 'same') return <Fragment key={index}>{text}</Fragment>;
          const Mark = kind === 'added' ? 'ins' : 'del';
          return (
            <Mark key={index}>
              <Said text={` [${kind}: `} />
              {text}
              <Said text="] " />
            </Mark>
          );
        })}
      </div>
      {isOnlyForm && <p className="help">The words stay; only their form changes.</p>}
    </>
  );
}

/** A paragraph as it is. */
export function PlainText({
  node,
  language,
  context,
}: Pick<TextDifferenceProps, 'language' | 'context'> & { readonly node: PolicyNode }) {
  const content = wordDifference(node, node, language).flatMap((part) => part.content);
  return (
    <div className={classOf(node)} lang={language}>
      <Inlines content={content} context={context} />
    </div>
  );
}

function Said({ text }: { readonly text: string }) {
  return (
    <span className="visually-hidden" lang="en">
      {text}
    </span>
  );
}

function Inlines({
  content,
  context,
}: {
  readonly content: readonly PolicyInline[];
  readonly context: PolicyContext;
}) {
  return content.map((node, index) => <Fragment key={index}>{inlineOf(node, context)}</Fragment>);
}

function inlineOf(node: PolicyInline, context: PolicyContext): ReactNode {
  switch (node.type) {
    case 'hardBreak':
      return <br />;
    case 'text':
      return withMarks(node.text, node.marks ?? []);
    case 'unknownInline':
      return <em lang="en">A part from a newer version of Clausewright</em>;
    case 'placeholder': {
      const { key } = node.attrs;
      const value = displayedValue(key, context);
      const label = localize(context.definition(key).label, context.document.attrs.language);
      return withMarks(
        <span className="difference-value">{value === '' ? label : value}</span>,
        node.marks ?? [],
      );
    }
  }
}

function withMarks(text: ReactNode, marks: Marks): ReactNode {
  return marks.reduce<ReactNode>((inner, { type }) => {
    if (type === 'bold') return <strong>{inner}</strong>;
    if (type === 'italic') return <em>{inner}</em>;
    // Underlining means "added" here, so links and underlined words are told apart by a dotted line.
    return <span className="difference-underlined">{inner}</span>;
  }, text);
}

function classOf(node: PolicyNode | null): string {
  return node?.type === 'heading' ? 'difference-text difference-heading' : 'difference-text';
}
