import { createLive } from './live';
import { useApp } from './app-store';
import { foldPane } from './panes';

/** The detail to show next; a new object each time, so that the same one can be asked for twice. */
export const requestedDetail = createLive<{ readonly key: string } | null>(null);

/** Shows the Details pane and puts the caret into the control of this detail. */
export function openDetail(key: string): void {
  foldPane('right', false);
  useApp.setState({ rightTab: 'details' });
  requestedDetail.set({ key });
}

/** What a screen reader says next; read out politely, seen by nobody. */
export const announcement = createLive({ text: '' });

export function announce(text: string): void {
  announcement.set({ text });
}
