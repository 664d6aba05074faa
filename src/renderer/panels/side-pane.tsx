import { useDeferredValue, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { PaneId } from '../../shared/settings';
import { useApp, type LeftTab, type RightTab } from '../state/app-store';
import type { PolicySession } from '../state/policy-session';
import { foldPane } from '../state/panes';
import { IconButton } from '../ui/button';
import { PanelLeftClose, PanelRightClose } from 'lucide-react';
import { ChecksPanel, ErrorCount } from './checks-panel';
import { DetailsPanel } from './details-panel';
import { LibraryPanel } from './library-panel';
import { OutlinePanel } from './outline-panel';
import { QuestionsPanel } from './questions-panel';

interface SidePaneProps {
  readonly session: PolicySession;
  /** In CSS pixels. */
  readonly width: number;
}

/** The outline of this policy, and the clause library. */
export function LeftPane(props: SidePaneProps) {
  const tab = useApp((state) => state.leftTab);
  return (
    <SidePane<LeftTab>
      {...props}
      side="left"
      label="Outline and clauses"
      tab={tab}
      onTab={(leftTab) => useApp.setState({ leftTab })}
      tabs={[
        { id: 'outline', label: 'Outline', content: <OutlinePanel session={props.session} /> },
        { id: 'clauses', label: 'Clauses', content: <LibraryPanel session={props.session} /> },
      ]}
    />
  );
}

/** What this policy needs to know, and what the checks say about it. */
export function RightPane(props: SidePaneProps) {
  const tab = useApp((state) => state.rightTab);
  return (
    <SidePane<RightTab>
      {...props}
      side="right"
      label="Details, questions and checks"
      tab={tab}
      onTab={(rightTab) => useApp.setState({ rightTab })}
      tabs={[
        { id: 'details', label: 'Details', content: <DetailsPanel session={props.session} /> },
        { id: 'questions', label: 'Questions', content: <QuestionsPanel session={props.session} /> },
        {
          id: 'checks',
          label: 'Checks',
          count: <ErrorCount session={props.session} />,
          content: <ChecksPanel session={props.session} />,
        },
      ]}
    />
  );
}

interface PaneWithTabsProps<TabId extends string> extends SidePaneProps {
  readonly side: PaneId;
  readonly label: string;
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
  readonly tabs: readonly {
    readonly id: TabId;
    readonly label: string;
    /** Shown beside the label. */
    readonly count?: ReactNode;
    readonly content: ReactNode;
  }[];
}

function SidePane<TabId extends string>({ side, label, width, tab, onTab, tabs }: PaneWithTabsProps<TabId>) {
  // The page can be written on before the panes beside it are filled.
  const isContentDue = useDeferredValue(true, false);
  return (
    <aside className="pane" style={{ width }} aria-label={label} data-pane={side}>
      <Tabs
        className="tabs"
        selectedKey={tab}
        onSelectionChange={(key) => onTab(key as TabId) /* The ids of the tabs. */}
      >
        <div className="pane-head">
          <TabList aria-label={label} className="tab-list">
            {tabs.map((each) => (
              <Tab key={each.id} id={each.id} className="tab">
                {each.label}
                {each.count}
              </Tab>
            ))}
          </TabList>
          <IconButton label={`Fold the ${side} pane`} onPress={() => foldPane(side, true)}>
            {side === 'left' ? <PanelLeftClose /> : <PanelRightClose />}
          </IconButton>
        </div>
        {tabs.map((each) => (
          <TabPanel key={each.id} id={each.id} className="tab-panel">
            {isContentDue && each.content}
          </TabPanel>
        ))}
      </Tabs>
    </aside>
  );
}
