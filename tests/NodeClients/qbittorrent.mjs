// node qbittorrent.mjs ADDRESS USER PASSWORD VERB [ARGUMENT...]: does one thing with @ctrl/qbittorrent and prints what it returned as JSON.
import { readFileSync } from 'node:fs';
import { QBittorrent } from '@ctrl/qbittorrent';

const [baseUrl, username, password, verb, ...rest] = process.argv.slice(2);
const client = new QBittorrent({ baseUrl, username, password });

const verbs = {
  version: () => client.getAppVersion(),
  add: (magnet, label) => client.normalizedAddTorrent(magnet, { label }),
  addStopped: (path) => client.normalizedAddTorrent(readFileSync(path), { startPaused: true }),
  list: async () => (await client.getAllData()).torrents,
  pause: (hash) => client.pauseTorrent(hash),
  resume: (hash) => client.resumeTorrent(hash),
  createCategory: (name, path) => client.createCategory(name, path),
  setCategory: (hash, name) => client.setTorrentCategory(hash, name),
  addTags: (hash, tags) => client.addTorrentTags(hash, tags),
  removeTags: (hash, tags) => client.removeTorrentTags(hash, tags),
  addTracker: (hash, url) => client.addTrackers(hash, url),
  trackers: (hash) => client.torrentTrackers(hash),
  files: (hash) => client.torrentFiles(hash),
  skipFile: (hash, index) => client.setFilePriority(hash, index, 0),
  limitDownload: (hash, rate) => client.setTorrentDownloadLimit(hash, Number(rate)),
  changes: () => client.getSyncMainData(),
  remove: (hash) => client.removeTorrent(hash, true),
};

// It asks for the version at its login, and only then knows whether to stop or to pause.
await client.login();
console.log(JSON.stringify(await verbs[verb](...rest)));
