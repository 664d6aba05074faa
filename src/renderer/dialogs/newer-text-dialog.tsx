import { useState, type ReactNode } from 'react';
import { reasonsFor } from '../../shared/policy/condition-words';
import { conditionOf, isConditionTrue, type PolicyContext } from '../../shared/policy/context';
import {
  defaultSide,
  type ChangedRow,
  type GroupRow,
  type MergeRow,
  type Side,
} from '../../shared/library/merge-text';
import { localize, type Language } from '../../shared/language';
import type { NewerText } from '../../shared/library/newer-text';
import {
  acceptAll,
  acceptNewerText,
  declineNewerText,
  outdatedClauses,
  reviewedClause,
  type OutdatedClause,
} from '../state/newer-texts';
import { library, type PolicySession } from '../state/policy-session';
import { Button } from '../ui/button';
import { SegmentedChoice } from '../ui/choices';
import { Dialog } from '../ui/dialog';
import { PlainText, TextDifference } from './text-difference';

interface NewerTextDialogProps {
  readonly session: PolicySession;
  readonly onClose: () => void;
}

const introductions: Readonly<Record<NewerText['kind'], string>> = {
  untouched: 'The library has a newer text for this clause. You have not changed it so far.',
  edited:
    'The library has a newer text for this clause. What you wrote stays; where the library changed the same paragraph, you choose.',
  unknown:
    'Clausewright does not have the text that this clause came from, so it cannot tell your words from those of the library. If you take the newer text, it replaces the words that are struck through.',
};

/** Shows paragraph by paragraph what is new in a clause, and takes it or leaves the clause as it is. */
export function NewerTextDialog({ session, onClose }: NewerTextDialogProps) {
  const { editor } = session;
  // As it was when the dialog opened: nothing can change the text below it.
  const [outdated] = useState(() => outdatedClauses(editor));
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const current = outdated.find(({ index }) => index === reviewedClause.get());
  if (current === undefined) return null;

  const { newer } = current;
  const title = titleOf(current, session);
  const untouched = outdated.filter(({ newer: { kind } }) => kind === 'untouched');
  const finish = (): void => {
    session.settle();
    onClose();
  };
  return (
    <Dialog title={`Newer text: ${title}`} size="medium" onClose={onClose}>
      <p className="help">{introductions[newer.kind]}</p>
      <ConditionNote
        before={current.clause.attrs.when}
        after={newer.when}
        what="clause"
        context={session.context()}
      />
      {/* What scrolls has to be reached with the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="difference" role="group" aria-label="What changes">
        <Rows
          rows={newer.rows}
          newer={newer}
          context={session.context()}
          choices={choices}
          onChoose={(id, side) => setChoices(new Map(choices).set(id, side))}
        />
      </div>
      {newer.kind === 'untouched' && untouched.length > 1 && (
        <Button
          kind="link"
          onPress={() => {
            acceptAll(editor, untouched);
            finish();
          }}
        >
          {`Take the newer text of ${untouched.length === 2 ? 'both' : `all ${untouched.length}`} clauses that you have not changed`}
        </Button>
      )}
      <footer>
        <Button onPress={onClose}>Decide later</Button>
        <Button
          onPress={() => {
            declineNewerText(editor, current, title);
            finish();
          }}
        >
          Keep mine
        </Button>
        <Button
          kind="primary"
          onPress={() => {
            acceptNewerText(editor, current, choices, title);
            finish();
          }}
        >
          Take the newer text
        </Button>
      </footer>
    </Dialog>
  );
}

function titleOf({ index, clause }: OutdatedClause, session: PolicySession): string {
  const entry = session.overview.get().outline.find((each) => each.index === index);
  const known = library.clauses.find(({ id }) => id === clause.attrs.id);
  return entry?.title ?? (known === undefined ? 'Clause' : localize(known.title, 'en'));
}

interface RowsProps {
  readonly rows: readonly MergeRow[];
  readonly newer: Pick<NewerText, 'kind' | 'language'>;
  readonly context: PolicyContext;
  readonly choices: ReadonlyMap<string, Side>;
  readonly onChoose: (id: string, side: Side) => void;
}

/** Every row, those without a change folded into a line that counts them. */
function Rows({ rows, ...props }: RowsProps) {
  const shown: ReactNode[] = [];
  let unchanged = 0;
  const fold = (): void => {
    if (unchanged > 0)
      shown.push(
        <p key={shown.length} className="difference-unchanged">
          {unchanged === 1 ? '1 paragraph stays as it is' : `${unchanged} paragraphs stay as they are`}
        </p>,
      );
    unchanged = 0;
  };
  for (const row of rows) {
    if (row.kind === 'same' && row.node.type !== 'heading') unchanged += 1;
    else {
      fold();
      shown.push(<Row key={shown.length} row={row} {...props} />);
    }
  }
  fold();
  return shown;
}

function Row({ row, ...props }: Omit<RowsProps, 'rows'> & { readonly row: MergeRow }) {
  const { context } = props;
  const { language } = props.newer;
  if ('rows' in row) return <Group row={row} {...props} />;
  if ('node' in row) {
    const text = <PlainText node={row.node} language={language} context={context} />;
    return row.kind === 'same' ? (
      <div className="difference-row is-same">{text}</div>
    ) : (
      <div className="difference-row is-same">
        <span className="badge">yours, stays</span>
        {text}
      </div>
    );
  }
  const { id, mine, library: theirs } = row;
  const choice = props.choices.get(id) ?? defaultSide(row);
  const isChoice = row.kind !== 'taken' || props.newer.kind === 'unknown';
  return (
    <div className="difference-row">
      <span className="badge">{labelOf(row)}</span>
      {row.kind === 'conflict' ? (
        <BothVersions row={row} language={language} context={context} />
      ) : (
        <TextDifference before={mine} after={theirs} language={language} context={context} />
      )}
      {isChoice && (
        <SegmentedChoice
          label={row.kind === 'offered' ? 'This part' : 'In your policy'}
          options={choicesOf(row)}
          value={choice}
          onChange={(side) => props.onChoose(id, side)}
        />
      )}
    </div>
  );
}

function Group({ row, ...props }: Omit<RowsProps, 'rows'> & { readonly row: GroupRow }) {
  const { mine, frame } = row;
  return (
    <div className="difference-group">
      {mine.type === 'passage' && frame.type === 'passage' && (
        <ConditionNote
          before={mine.attrs.when}
          after={frame.attrs.when}
          what="part"
          context={props.context}
        />
      )}
      <Rows {...props} rows={row.rows} />
    </div>
  );
}

function BothVersions({
  row: { mine, library: theirs },
  language,
  context,
}: {
  readonly row: ChangedRow;
  readonly language: Language;
  readonly context: PolicyContext;
}) {
  return (
    <dl className="difference-versions">
      <dt>Mine</dt>
      <dd>
        {mine === null ? (
          <p className="help">You took this out.</p>
        ) : (
          <PlainText node={mine} language={language} context={context} />
        )}
      </dd>
      <dt>The library’s</dt>
      <dd>
        {theirs === null ? (
          <p className="help">The library took this out.</p>
        ) : (
          <TextDifference before={mine} after={theirs} language={language} context={context} />
        )}
      </dd>
    </dl>
  );
}

function labelOf({ kind, mine, library: theirs }: ChangedRow): string {
  if (kind === 'conflict') return 'changed by you and by the library';
  if (kind === 'offered') return 'new, if you want it';
  if (mine === null) return 'new';
  return theirs === null ? 'taken out' : 'changed';
}

function choicesOf({ kind, mine, library: theirs }: ChangedRow): readonly {
  readonly id: Side;
  readonly label: string;
}[] {
  const own = kind === 'offered' || mine === null ? 'Leave it out' : 'Mine';
  const other = theirs === null ? 'Take it out' : kind === 'offered' ? 'Put it in' : 'The library’s';
  return [
    { id: 'mine', label: own },
    { id: 'library', label: other },
  ];
}

interface ConditionNoteProps {
  readonly before: string | null;
  readonly after: string | null;
  readonly what: 'clause' | 'part';
  readonly context: PolicyContext;
}

/** Says when the library changed the condition of a clause or part, and what that means by the present answers. */
function ConditionNote({ before, after, what, context }: ConditionNoteProps) {
  if (before === after) return null;
  const expression = conditionOf(after);
  const reasons = expression === null ? [] : reasonsFor(expression, context, library.conditions);
  const isOn = after === null || isConditionTrue(after, context.facts);
  return (
    <p className="difference-condition">
      {`The library also changed when this ${what} is in the policy. By your answers it is ${isOn ? 'in' : 'left out'}${
        reasons.length === 0 ? '' : `: ${reasons.join('; ')}`
      }.`}
    </p>
  );
}
