global using TorrentApi.Lookup;
