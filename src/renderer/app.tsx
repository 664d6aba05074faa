import { lazy, Suspense, useEffect } from 'react';
import { StartScreen } from './start/start-screen';
import { useApp } from './state/app-store';
import { listenToShortcuts } from './state/shortcuts';
import { loadWorkbench } from './state/workbench';
import { ErrorBoundary } from './ui/error-boundary';
import { Notices } from './ui/notices';

const Workbench = lazy(async () => ({ default: (await loadWorkbench()).Workbench }));

export function App() {
  const hasPolicy = useApp((state) => state.session !== null);
  const hasDialog = useApp((state) => state.dialog !== null);
  useEffect(listenToShortcuts, []);
  return (
    <>
      {!hasPolicy && (
        <ErrorBoundary fallback={<Broken />}>
          <StartScreen />
        </ErrorBoundary>
      )}
      {(hasPolicy || hasDialog) && (
        <ErrorBoundary fallback={<Broken />}>
          <Suspense fallback={null}>
            <Workbench />
          </Suspense>
        </ErrorBoundary>
      )}
      <Notices />
    </>
  );
}

function Broken() {
  return (
    <main className="broken">
      <h1>Something went wrong in the window</h1>
      <p>
        This is a fault of the program, and it was written to its log file. Please start the program again.
      </p>
    </main>
  );
}
