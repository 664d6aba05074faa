import { CircleAlert, Info, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { dismissNotice, useApp, type Notice as NoticeData } from '../state/app-store';
import { announcement } from '../state/navigation';
import { Button, IconButton } from './button';

/**
 * Sentences at the foot of the window, and what only screen readers hear. No live region stands in
 * another one, or its words would be read twice.
 */
export function Notices() {
  const notices = useApp((state) => state.notices);
  const ofKind = (kind: NoticeData['kind']) =>
    notices.filter((notice) => notice.kind === kind).map((notice) => <Notice key={notice.id} {...notice} />);
  return (
    <>
      <Announcements />
      {/* On top of dialogs too, which otherwise would count a click here as one outside of them. */}
      <section className="notices" aria-label="Notices" data-react-aria-top-layer="true">
        {/* Always there: words are read out when they come into a region that was. */}
        <div className="notice-list" role="log" aria-label="News">
          {ofKind('info')}
        </div>
        <div className="notice-list">{ofKind('problem')}</div>
      </section>
    </>
  );
}

/** Reads each announcement out once, also when it has the same words as the one before. */
function Announcements() {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => announcement.subscribe(() => region.current?.replaceChildren(announcement.get().text)), []);
  return <div ref={region} className="visually-hidden" role="status" />;
}

function Notice({ id, kind, text, action }: NoticeData) {
  return (
    <div className={`notice notice-${kind}`} {...(kind === 'problem' ? { role: 'alert' } : {})}>
      {kind === 'problem' ? <CircleAlert aria-hidden /> : <Info aria-hidden />}
      <p>{text}</p>
      {action !== undefined && (
        <Button
          kind="link"
          onPress={() => {
            dismissNotice(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label="Close this notice" onPress={() => dismissNotice(id)}>
        <X />
      </IconButton>
    </div>
  );
}
