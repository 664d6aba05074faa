import { Fragment } from 'react';
import type { Language } from '../../shared/language';

interface SentenceProps {
  readonly text: string;
  /** That of the policy. */
  readonly language: Language;
}

/** An English sentence about a policy. What it quotes comes from there or from the library, so it is in its language. */
export function Sentence({ text, language }: SentenceProps) {
  const parts = text.split(/(?<quoted>“[^”]*”)/u);
  return (
    <span>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          <Fragment key={index}>{part}</Fragment>
        ) : (
          <span key={index} lang={language}>
            {part}
          </span>
        ),
      )}
    </span>
  );
}
