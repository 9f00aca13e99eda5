import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { cataloguePlugin, hostPermissions, loadSites } from './src/catalogue/build-plugin.ts';
import { firstScreenPlugin } from './src/first-screen/page-plugin.ts';

export default defineConfig({
  imports: false,
  publicDir: 'assets',
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), cataloguePlugin(), firstScreenPlugin()] }),
  manifest: async ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms', 'contextMenus', 'activeTab'],
    host_permissions: hostPermissions(await loadSites()),
    // Asked for at the click that needs it: reminders, and sites that are not in the catalogue.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'rebind@rebind.invalid',
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
