import type { Value } from '../placeholders/definition';
import type { PolicyContext } from './context';
import type { PolicyBlock, PolicyDocument, PolicyInline, PolicyNode } from './nodes';
import { displayedValue } from './resolve';
import { mapNodes } from './walk';

/**
 * The policy as a template for another business: no values, no answers, and no trace of the
 * first one. Where its name, address or e-mail was typed into the text, a placeholder takes its
 * place; links to its pages keep their words only. `fallbackTitle` is used when nothing is left of
 * the title.
 */
export function templateFrom(context: PolicyContext, fallbackTitle: string): PolicyDocument {
  const { attrs, content } = context.document;
  const identities = identitiesOf(context);
  const title = identities
    .reduce((text, { word }) => text.split(word).join(' '), attrs.title)
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-–—:,|]+|[\s\-–—:,|]+$/gu, '');
  return {
    type: 'doc',
    attrs: {
      ...attrs,
      title: title === '' ? fallbackTitle : title,
      values: {},
      conditions: {},
      template: null,
    },
    content: mapNodes(content, (node) => withoutIdentity(node, identities)) as readonly PolicyBlock[],
  };
}

/** A new policy from a saved template. */
export function policyFromTemplate(template: PolicyDocument, templateId: string): PolicyDocument {
  return {
    ...template,
    attrs: { ...template.attrs, values: {}, conditions: {}, template: { id: templateId, revision: 1 } },
  };
}

/** A text that tells who the business is, and the placeholder that stands for it. */
interface Identity {
  readonly word: string;
  readonly key: string;
}

const identifyingTypes = new Set(['email', 'url', 'phone', 'postal_address', 'company']);
/** Texts that name the business; other text values ("version 2") may stand in any policy. */
const identifyingTexts = new Set(['company_name', 'company_short_name', 'company_reg_no', 'product_name']);

function identitiesOf(context: PolicyContext): readonly Identity[] {
  return Object.entries(context.document.attrs.values)
    .filter(([key]) => {
      const { type, group } = context.definition(key);
      return identifyingTypes.has(type) || identifyingTexts.has(key) || (type === 'text' && group === 'own');
    })
    .flatMap(([key, value]) => wordsOf(key, value, context).map((word) => ({ word, key })))
    .filter(({ word }) => [...word].length >= 3 || /[^\p{ASCII}]{2}/u.test(word))
    .sort((a, b) => b.word.length - a.word.length);
}

function wordsOf(key: string, value: Value, context: PolicyContext): readonly string[] {
  const shown = displayedValue(key, context).trim();
  if (context.definition(key).type !== 'url' || typeof value !== 'string') return [shown];
  const host = /^https?:\/\/(?:www\.)?([^/]+)/iu.exec(value)?.[1];
  return host === undefined ? [shown] : [shown, shown.replace(/\/$/u, ''), `www.${host}`, host];
}

function withoutIdentity(
  node: PolicyNode,
  identities: readonly Identity[],
): PolicyNode | readonly PolicyNode[] {
  if (node.type !== 'text') return node;
  const marks = node.marks?.filter(
    (mark) => mark.type !== 'link' || !identities.some(({ word }) => mark.attrs.href.includes(word)),
  );
  let parts: readonly PolicyInline[] = [{ ...node, ...(marks === undefined ? {} : { marks }) }];
  for (const identity of identities) {
    parts = parts.flatMap((part) => (part.type === 'text' ? splitAt(part, identity) : [part]));
  }
  return parts;
}

function splitAt(
  text: Extract<PolicyInline, { type: 'text' }>,
  { word, key }: Identity,
): readonly PolicyInline[] {
  const pieces = text.text.split(word);
  return pieces.flatMap((piece, index): readonly PolicyInline[] => [
    ...(index === 0
      ? []
      : [
          {
            type: 'placeholder' as const,
            attrs: { key },
            ...(text.marks === undefined ? {} : { marks: text.marks }),
          },
        ]),
    ...(piece === '' ? [] : [{ ...text, text: piece }]),
  ]);
}
