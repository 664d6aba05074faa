import type { PaneId, Settings } from '../../shared/settings';
import { useApp } from './app-store';
import { ask } from './bridge';

/** Folds a side pane away or brings it back, and remembers it. */
export function foldPane(pane: PaneId, isFolded: boolean): void {
  const before = useApp.getState().settings.panes[pane];
  if (before.isFolded !== isFolded) changePane(pane, { ...before, isFolded });
}

/** Sets the width of a side pane in CSS pixels, and remembers it. */
export function resizePane(pane: PaneId, size: number): void {
  const clamped = Math.round(Math.min(paneSizes.max, Math.max(paneSizes.min, size)));
  changePane(pane, { ...useApp.getState().settings.panes[pane], size: clamped });
}

/** In CSS pixels. */
export const paneSizes = { min: 200, max: 600 } as const;

const narrowWindow = '(max-width: 900px)';

/**
 * Folds both panes while the window is too narrow for them and the page, which also happens at a
 * high zoom. It is not remembered: in a wide window they come back as they were left.
 */
export function foldPanesWhenNarrow(): () => void {
  const narrow = window.matchMedia(narrowWindow);
  let wide = useApp.getState().settings.panes;
  const apply = (): void => {
    const { settings } = useApp.getState();
    if (narrow.matches) wide = settings.panes;
    const folded = { left: { ...wide.left, isFolded: true }, right: { ...wide.right, isFolded: true } };
    useApp.setState({ settings: { ...settings, panes: narrow.matches ? folded : wide } });
  };
  if (narrow.matches) apply();
  narrow.addEventListener('change', apply);
  return () => narrow.removeEventListener('change', apply);
}

/** Writes down what was changed a moment ago, before the window closes. */
export function keepPanes(): void {
  clearTimeout(timer);
  if (unwritten !== null) void ask('settings.change', { panes: unwritten });
  unwritten = null;
}

let timer: ReturnType<typeof setTimeout> | undefined;
let unwritten: Settings['panes'] | null = null;

function changePane(pane: PaneId, change: { readonly size: number; readonly isFolded: boolean }): void {
  const { settings } = useApp.getState();
  const panes = { ...settings.panes, [pane]: change };
  useApp.setState({ settings: { ...settings, panes } });
  // There both are folded, which is not what the person chose.
  if (window.matchMedia(narrowWindow).matches) return;
  // While a pane is dragged, only the last size is worth a write.
  unwritten = panes;
  clearTimeout(timer);
  timer = setTimeout(keepPanes, 300);
}
