import { PanelRightClose } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useApp, type RightTab } from '../state/app-store';
import type { PolicySession } from '../state/policy-session';
import { IconButton } from '../ui/button';
import { DetailsPanel } from './details-panel';
import { QuestionsPanel } from './questions-panel';

interface PaneProps {
  readonly session: PolicySession;
  readonly width: number;
  readonly onFold: () => void;
}

/** What this policy needs to know: details and yes/no questions. */
export function RightPane({ session, width, onFold }: PaneProps) {
  const tab = useApp((state) => state.rightTab);
  return (
    <aside className="pane" style={{ width }} aria-label="Details and questions" data-pane="right">
      <Tabs
        className="tabs"
        selectedKey={tab}
        onSelectionChange={(key) => useApp.setState({ rightTab: key as RightTab }) /* The ids below. */}
      >
        <div className="pane-head">
          <TabList aria-label="Right pane" className="tab-list">
            <Tab id="details" className="tab">
              Details
            </Tab>
            <Tab id="questions" className="tab">
              Questions
            </Tab>
          </TabList>
          <IconButton label="Fold the details pane" onPress={onFold}>
            <PanelRightClose />
          </IconButton>
        </div>
        <TabPanel id="details" className="tab-panel">
          <DetailsPanel session={session} />
        </TabPanel>
        <TabPanel id="questions" className="tab-panel">
          <QuestionsPanel session={session} />
        </TabPanel>
      </Tabs>
    </aside>
  );
}
