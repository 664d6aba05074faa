import { mostEntries } from '../../../shared/placeholders/entries';

/** The entries of a list or table that are shown: as many as one may have. */
export function shownOf<Entry>(entries: readonly Entry[]): readonly Entry[] {
  return entries.slice(0, mostEntries);
}

/** Tells how many entries are not shown, if any. */
export function MoreInFile({ count }: { readonly count: number }) {
  return count > mostEntries ? (
    <p className="help">{count - mostEntries} more are kept in the file.</p>
  ) : null;
}
