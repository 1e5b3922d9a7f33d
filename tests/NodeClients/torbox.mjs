// node torbox.mjs ADDRESS KEY VERB [ARGUMENT...]: does one thing with @torbox/torbox-api and prints what it returned as JSON.
import torbox from '@torbox/torbox-api';

const [address, token, verb, ...rest] = process.argv.slice(2);

// 1.0.9 names multipart/form-data without the boundary, which no server can read; without the header fetch names both.
const send = globalThis.fetch;
globalThis.fetch = (url, options) => {
  if (options?.body instanceof FormData) {
    const headers = new Headers(options.headers);
    headers.delete('content-type');
    options = { ...options, headers };
  }
  return send(url, options);
};

const client = new torbox.TorboxApi({ token, baseUrl: address.replace(/\/$/, ''), retry: { attempts: 1, delayMs: 0 } });
const version = 'v1';

const verbs = {
  create: (magnet) => client.torrents.createTorrent(version, { magnet }),
  list: () => client.torrents.getTorrentList(version, { bypassCache: 'true' }),
  control: (operation, id) => client.torrents.controlTorrent(version, { operation, torrent_id: Number(id) }),
  link: (id, file) => client.torrents.requestDownloadLink(version, { token, torrentId: id, fileId: file }),
  cached: (hash) => client.torrents.getTorrentCachedAvailability(version, { hash, format: 'object', listFiles: 'true' }),
  info: (hash) => client.torrents.getTorrentInfo(version, { hash }),
  user: () => client.user.getUserData(version, { settings: 'true' }),
};

console.log(JSON.stringify((await verbs[verb](...rest)).data));
