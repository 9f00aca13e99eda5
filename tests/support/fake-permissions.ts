/** The part of the in-memory extension API that grants optional permissions; what a person would answer is set. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Permissions {
  permissions?: string[];
  origins?: string[];
}
type Listener = (change: Permissions) => unknown;

const namesOf = ({ permissions = [], origins = [] }: Permissions) => [...permissions, ...origins];

function createEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    trigger: (change: Permissions) => Promise.all([...listeners].map((listener) => listener(change))),
    clear: () => listeners.clear(),
  };
}

function createPermissions() {
  const granted = new Set<string>();
  const api = {
    /** Whether the person who is asked says yes. */
    willing: true,
    onAdded: createEvent(),
    onRemoved: createEvent(),
    contains: async (wanted: Permissions) => namesOf(wanted).every((name) => granted.has(name)),
    async request(wanted: Permissions) {
      if (!api.willing) return false;
      for (const name of namesOf(wanted)) granted.add(name);
      await api.onAdded.trigger(wanted);
      return true;
    },
    async remove(unwanted: Permissions) {
      for (const name of namesOf(unwanted)) granted.delete(name);
      await api.onRemoved.trigger(unwanted);
      return true;
    },
    /** Called by `fakeBrowser.reset()`. */
    resetState() {
      granted.clear();
      api.willing = true;
      api.onAdded.clear();
      api.onRemoved.clear();
    },
  };
  return api;
}

/** The permissions of the in-memory browser; put in place at the first call, and the same in every life after. */
export function fakePermissions(): ReturnType<typeof createPermissions> {
  const browser = fakeBrowser as unknown as { permissions: ReturnType<typeof createPermissions> };
  if (!('willing' in browser.permissions)) browser.permissions = createPermissions();
  return browser.permissions;
}
