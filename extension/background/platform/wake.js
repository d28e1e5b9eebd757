/**
 * Coming back at a time, with one owner: one timer and one alarm, replaced and cleared together. The timer is in time and keeps
 * the worker awake until then; the alarm is not before half a minute, but outlives a worker that died.
 */

/** A worker that nothing happens to is stopped after 30 s; asking Chrome for anything counts as happening. */
const AWAKE_EVERY_MS = 20_000;

/**
 * @param {string} name of the alarm
 * @param {() => void} onTime
 * @param {() => number} [clock] epoch milliseconds
 */
export function createWake(name, onTime, clock = Date.now) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let due = 0;

  function wait() {
    clearTimeout(timer);
    const left = due - clock();
    timer = setTimeout(
      left > AWAKE_EVERY_MS ? stayAwake : onTime,
      Math.min(left + 50, AWAKE_EVERY_MS),
    );
  }

  function stayAwake() {
    chrome.runtime.getPlatformInfo();
    wait();
  }

  chrome.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) onTime();
  });

  return {
    /** @param {number} when epoch milliseconds */
    at(when) {
      if (when === due) return;
      due = when;
      wait();
      chrome.alarms.create(name, { when });
    },

    clear() {
      if (due === 0) return;
      due = 0;
      clearTimeout(timer);
      chrome.alarms.clear(name);
    },
  };
}
