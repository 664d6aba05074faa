import { Component, type ReactNode } from 'react';
import { logError } from '../state/bridge';

interface ErrorBoundaryProps {
  /** What to show in the place of what failed. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Keeps the rest of the window alive when a part of it fails. A class, because React asks for one. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    logError(error);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
