/**
 * Times from a key event (its own time stamp, taken before any code of the page runs) until the frame with its effect
 * has been drawn: the first task after the next animation frame.
 */
export async function installKeyMeter(window) {
  await window.evaluate(() => {
    globalThis.keyTimes = [];
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => globalThis.keyTimes.push(performance.now() - timeStamp));
          port1.start();
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}

/**
 * Presses one key after the other, `pauses` (a function) milliseconds apart, and gives the time of each in ms.
 * Throws when not every key was painted.
 */
export async function pressKeys(window, keys, pauses) {
  await window.evaluate(() => (globalThis.keyTimes.length = 0));
  for (const key of keys) {
    const next = performance.now() + pauses();
    await window.keyboard.press(key);
    await window.waitForTimeout(Math.max(0, next - performance.now()));
  }
  await window.waitForFunction((count) => globalThis.keyTimes.length >= count, keys.length, {
    timeout: 10_000,
  });
  return window.evaluate(() => [...globalThis.keyTimes]);
}

/** Pauses between `least` and `most` ms, always the same ones: keys fall on every part of a frame. */
export function unevenPauses(least, most) {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return least + (state / 2_147_483_647) * (most - least);
  };
}
