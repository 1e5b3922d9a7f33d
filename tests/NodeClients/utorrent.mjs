// node utorrent.mjs ADDRESS USER PASSWORD VERB [ARGUMENT...]: does one thing with @ctrl/utorrent and prints what it returned as JSON.
import { readFileSync } from 'node:fs';
import { Utorrent } from '@ctrl/utorrent';

const [baseUrl, username, password, verb, ...rest] = process.argv.slice(2);
const client = new Utorrent({ baseUrl, username, password });

const verbs = {
  version: async () => (await client.getVersion()).version,
  settings: async () => (await client.getSettings()).settings,
  set: (name, value) => client.setSetting([[name, value]]),
  add: (magnet, label) => client.normalizedAddTorrent(magnet, { label }),
  addPaused: (path) => client.normalizedAddTorrent(readFileSync(path), { startPaused: true }),
  list: async () => (await client.getAllData()).torrents,
  labels: async () => (await client.getAllData()).labels,
  label: (hash, label) => client.setProps(hash, { s: 'label', v: label }),
  pause: (hash) => client.pauseTorrent(hash),
  resume: (hash) => client.resumeTorrent(hash),
  stop: (hash) => client.stopTorrent(hash),
  force: (hash) => client.forceStartTorrent(hash),
  queueTop: (hash) => client.queueTop(hash),
  queueBottom: (hash) => client.queueBottom(hash),
  // It has no method for the priorities of files, only its way of sending what it has no method for.
  skipFile: async (hash, index) => (await client.request('setprio', new URLSearchParams({ hash, p: '0', f: index })))._data,
  files: async (hash) => (await client.request('getfiles', new URLSearchParams({ hash })))._data.files[1],
  addFeed: (url) => client.rssUpdate(url),
  remove: (hash) => client.removeTorrent(hash, true),
};

console.log(JSON.stringify(await verbs[verb](...rest)));
