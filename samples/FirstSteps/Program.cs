using TorrentApi;
using TorrentApi.Backends.QBittorrent;

await using var api = new QBittorrentApi(new QBittorrentOptions
{
    BaseAddress = new Uri("http://127.0.0.1:8080"),
    Username = "admin",
    Password = Environment.GetEnvironmentVariable("QBITTORRENT_PASSWORD"),
});
var magnet = MagnetLink.Parse(args[0]);

var added = await api.Add(magnet).Category("linux").Tags("iso", "weekly").SendAsync();
Console.WriteLine(added);

var torrent = await api.WaitUntilCompleteAsync(magnet.Hash);
Console.WriteLine($"{torrent.Name} is in {torrent.SavePath}");
if (added.Outcome == AddOutcome.Added) await api.RemoveAsync(torrent, RemoveData.Keep);
