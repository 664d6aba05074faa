/** Working sets by process and the JavaScript heap of the window after a collection, in MB, and DOM nodes. */
export async function measureMemory(window, electron) {
  const devtools = await window.context().newCDPSession(window);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name) => metrics.find((each) => each.name === name)?.value ?? 0;
  const processes = await electron.evaluate(({ app }) =>
    app.getAppMetrics().map(({ type, memory }) => ({ type, megabytes: memory.workingSetSize / 1024 })),
  );
  await devtools.detach();
  const ofType = (wanted) => processes.find(({ type }) => type === wanted)?.megabytes ?? 0;
  return {
    window: ofType('Tab'),
    main: ofType('Browser'),
    all: processes.reduce((sum, { megabytes }) => sum + megabytes, 0),
    heap: metric('JSHeapUsedSize') / 2 ** 20,
    nodes: metric('Nodes'),
  };
}

/** The table of all policies, beside the empty window where it was measured. */
export function memoryTable(empty, editors) {
  const row = (label, { window, heap, nodes, main, all }) => [
    ...label,
    ...[window, heap, nodes, main, all].map(Math.round),
  ];
  return {
    title: 'Memory after typing, in MB',
    columns: ['words', 'places', 'window', 'its JS heap', 'DOM nodes', 'main', 'all processes'],
    rows: [
      ...(empty === undefined ? [] : [row(['empty', 'window'], empty.memory)]),
      ...editors.map(({ words, places, memory }) => row([words, places], memory)),
    ],
    texts: 0,
    notes: ['Working sets: pages that processes share are counted in each of them.'],
  };
}
