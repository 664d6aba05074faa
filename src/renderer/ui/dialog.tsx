import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly size?: 'small' | 'medium';
  readonly children: ReactNode;
}

/** A dialog over the window; Escape and the cross close it. */
export function Dialog({ title, onClose, size = 'small', children }: DialogProps) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={`modal modal-${size}`}>
        <AriaDialog className="dialog" data-own-undo="">
          <header>
            <Heading slot="title">{title}</Heading>
            <IconButton label="Close" onPress={onClose}>
              <X />
            </IconButton>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
