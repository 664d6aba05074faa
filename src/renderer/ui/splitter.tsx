import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { paneSizes } from '../state/panes';

interface SplitterProps {
  readonly label: string;
  /** Width of the pane in CSS pixels. */
  readonly size: number;
  readonly onResize: (size: number) => void;
  /** On which side of the splitter the pane stands. */
  readonly side: 'left' | 'right';
}

const keyStep = 24;

/** The line between a side pane and the page: drag it, or use the arrow keys. */
export function Splitter({ label, size, onResize, side }: SplitterProps) {
  const drag = useRef<{ readonly x: number; readonly size: number } | null>(null);
  const direction = side === 'left' ? 1 : -1;

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, size };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (drag.current !== null) onResize(drag.current.size + direction * (event.clientX - drag.current.x));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? keyStep : event.key === 'ArrowLeft' ? -keyStep : 0;
    if (step === 0) return;
    event.preventDefault();
    onResize(size + direction * step);
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator with a value is a widget (ARIA 1.2)
    <div
      className="splitter"
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={size}
      aria-valuemin={paneSizes.min}
      aria-valuemax={paneSizes.max}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (drag.current = null)}
      onPointerCancel={() => (drag.current = null)}
      onKeyDown={onKeyDown}
    />
  );
}
