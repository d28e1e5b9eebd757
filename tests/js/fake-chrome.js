/** As much of Chrome as the background needs, in memory: events to fire, rules and tabs to look at. */

/** An event of Chrome's. */
function event() {
  const listeners = [];
  return {
    addListener: (listener, filter) => listeners.push({ listener, filter }),
    removeListener: (gone) =>
      listeners.splice(
        0,
        listeners.length,
        ...listeners.filter(({ listener }) => listener !== gone),
      ),
    /** Calls all, and waits for those that give a promise. */
    fire: (...args) => Promise.all(listeners.map(({ listener }) => listener(...args))),
    listeners,
  };
}

/** A set of rules that changes as the browser's does: all at once, or not at all where an id is there twice. */
function ruleSet() {
  let rules = [];
  const log = [];
  return {
    log,
    get: async () => structuredClone(rules),
    now: () => rules,
    async update({ removeRuleIds = [], addRules = [] }) {
      log.push({ removed: removeRuleIds, added: addRules.map(({ id }) => id) });
      const left = rules.filter(({ id }) => !removeRuleIds.includes(id));
      const ids = [...left, ...addRules].map(({ id }) => id);
      if (new Set(ids).size < ids.length) throw new Error("Rule with id is not unique");
      rules = [...left, ...addRules];
    },
  };
}

/**
 * @param {object} [has]
 * @param {boolean} [has.consent]
 * @param {{ id: number, url?: string }[]} [has.tabs]
 * @param {(tab: number, message: object) => unknown} [has.onMessage] the scripts in the tabs; throws where none lives
 */
export function fakeChrome({ consent = true, tabs = [], onMessage = () => undefined } = {}) {
  const [session, dynamic] = [ruleSet(), ruleSet()];
  const state = {
    consent,
    tabs,
    onMessage,
    sent: [],
    injected: [],
    registered: [],
    icons: {},
    alarms: {},
    shortcuts: [],
    menu: [],
    panels: [],
    shown: [],
    contexts: [],
  };
  const chrome = {
    action: {
      setBadgeText: async ({ tabId = "all", text }) => void (state.icons[tabId] = text),
      setTitle: async () => undefined,
    },
    alarms: {
      onAlarm: event(),
      create: (name, { when }) => void (state.alarms[name] = when),
      clear: (name) => void delete state.alarms[name],
    },
    commands: { onCommand: event(), getAll: async () => state.shortcuts },
    contextMenus: {
      onClicked: event(),
      create: (item) => void state.menu.push(item),
      removeAll: async () => void (state.menu = []),
    },
    declarativeNetRequest: {
      getSessionRules: session.get,
      updateSessionRules: session.update,
      getDynamicRules: dynamic.get,
      updateDynamicRules: dynamic.update,
    },
    i18n: { getMessage: () => "", getUILanguage: () => "en" },
    permissions: { contains: async () => state.consent, onAdded: event(), onRemoved: event() },
    runtime: {
      id: "ours",
      OnInstalledReason: { INSTALL: "install" },
      getPlatformInfo: async () => ({}),
      /** Node knows no origin of an extension. */
      getURL: (path) => `http://127.0.0.1/${path}`,
      getContexts: async () => state.contexts,
      onInstalled: event(),
      onStartup: event(),
      sendMessage: async ({ kind }) => void state.sent.push(kind),
    },
    scripting: {
      getRegisteredContentScripts: async () => state.registered,
      registerContentScripts: async (scripts) => void (state.registered = scripts),
      updateContentScripts: async (scripts) => void (state.registered = scripts),
      unregisterContentScripts: async () => void (state.registered = []),
      executeScript: async ({ target }) => void state.injected.push(target.tabId),
    },
    sidePanel: { open: async (where) => void state.panels.push(where) },
    windows: { update: async (window) => void state.shown.push(`window ${window}`) },
    tabs: {
      update: async (tab) => void state.shown.push(`tab ${tab}`),
      create: async ({ url }) => void state.sent.push(url),
      query: async ({ url }) => state.tabs.filter((tab) => !url || tab.url),
      async sendMessage(tab, message) {
        state.sent.push([tab, message.kind]);
        return state.onMessage(tab, message);
      },
    },
    webRequest: { onBeforeRequest: event(), onCompleted: event(), onErrorOccurred: event() },
  };
  globalThis.chrome = /** @type {any} */ (chrome);
  return { chrome, state, session, dynamic };
}

/** The real one, whatever a test puts into its place. */
const immediately = setImmediate;

/** Lets everything that has begun come to its end: nothing here waits for more than a promise. */
export const settle = () => new Promise((resolve) => immediately(resolve));
