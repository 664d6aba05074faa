import { PanelLeftClose } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useApp, type LeftTab } from '../state/app-store';
import type { PolicySession } from '../state/policy-session';
import { IconButton } from '../ui/button';
import { LibraryPanel } from './library-panel';
import { OutlinePanel } from './outline-panel';

interface PaneProps {
  readonly session: PolicySession;
  readonly width: number;
  readonly onFold: () => void;
}

/** The outline of this policy, and the clause library. */
export function LeftPane({ session, width, onFold }: PaneProps) {
  const tab = useApp((state) => state.leftTab);
  return (
    <aside className="pane" style={{ width }} aria-label="Outline and clauses" data-pane="left">
      <Tabs
        className="tabs"
        selectedKey={tab}
        onSelectionChange={(key) => useApp.setState({ leftTab: key as LeftTab }) /* The ids below. */}
      >
        <div className="pane-head">
          <TabList aria-label="Left pane" className="tab-list">
            <Tab id="outline" className="tab">
              Outline
            </Tab>
            <Tab id="clauses" className="tab">
              Clauses
            </Tab>
          </TabList>
          <IconButton label="Fold the left pane" onPress={onFold}>
            <PanelLeftClose />
          </IconButton>
        </div>
        <TabPanel id="outline" className="tab-panel">
          <OutlinePanel session={session} />
        </TabPanel>
        <TabPanel id="clauses" className="tab-panel">
          <LibraryPanel session={session} />
        </TabPanel>
      </Tabs>
    </aside>
  );
}
