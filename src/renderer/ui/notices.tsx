import { CircleAlert, Info, X } from 'lucide-react';
import { dismissNotice, useApp } from '../state/app-store';
import { useLive } from '../state/live';
import { announcement } from '../state/navigation';
import { Button, IconButton } from './button';

/** Sentences at the foot of the window, and what only screen readers hear. */
export function Notices() {
  const notices = useApp((state) => state.notices);
  const spoken = useLive(announcement).text;
  return (
    <>
      <div className="visually-hidden" role="status" aria-live="polite">
        {spoken}
      </div>
      {/* On top of dialogs too, which otherwise would count a click here as one outside of them. */}
      <section className="notices" aria-label="Notices" aria-live="polite" data-react-aria-top-layer="true">
        {notices.map(({ id, kind, text, action }) => (
          <div
            key={id}
            className={`notice notice-${kind}`}
            {...(kind === 'problem' ? { role: 'alert' } : {})}
          >
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
        ))}
      </section>
    </>
  );
}
