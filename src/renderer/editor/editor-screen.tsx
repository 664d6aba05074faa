import { useEffect } from 'react';
import { LeftPane, RightPane } from '../panels/side-pane';
import { useApp } from '../state/app-store';
import { usePreparedClauseSearch } from '../state/clause-search';
import { useLivePart } from '../state/live';
import type { PolicySession } from '../state/policy-session';
import { foldPanesWhenNarrow, resizePane } from '../state/panes';
import { Splitter } from '../ui/splitter';
import { FindBar } from './find-bar';
import { FindingLine } from './finding-line';
import { Page } from './page';
import { StatusBar } from './status-bar';
import { Toolbar } from './toolbar';

/** The open policy: toolbar, library and outline, the page, the details. */
export function EditorScreen({ session }: { readonly session: PolicySession }) {
  const panes = useApp((state) => state.settings.panes);
  usePreparedClauseSearch(useLivePart(session.attributes, ({ language }) => language));
  useEffect(foldPanesWhenNarrow, []);
  const isFinding = useApp((state) => state.isFinding);
  return (
    <div className="editor-screen">
      <Toolbar session={session} />
      <div className="columns">
        {!panes.left.isFolded && (
          <>
            <LeftPane session={session} width={panes.left.size} />
            <Splitter
              label="Width of the left pane"
              side="left"
              size={panes.left.size}
              onResize={(size) => resizePane('left', size)}
            />
          </>
        )}
        <div className="middle">
          {isFinding && <FindBar session={session} />}
          <Page session={session} />
          <FindingLine session={session} />
        </div>
        {!panes.right.isFolded && (
          <>
            <Splitter
              label="Width of the details pane"
              side="right"
              size={panes.right.size}
              onResize={(size) => resizePane('right', size)}
            />
            <RightPane session={session} width={panes.right.size} />
          </>
        )}
      </div>
      <StatusBar session={session} />
    </div>
  );
}
