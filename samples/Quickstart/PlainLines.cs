using TorrentApi;

namespace Quickstart;

/// <summary>One line for each step of a torrent, for logs and pipes: a new state, another ten per cent.</summary>
internal sealed class PlainLines : Screen
{
    private readonly Dictionary<InfoHash, (TorrentState State, int Tenths)> _told = [];
    private string? _note;

    public override Task RunAsync(Func<Show, Task> watch) => watch(Tell);

    private void Tell(IReadOnlyList<Torrent> torrents, string? note)
    {
        if (note is not null && note != _note) Console.WriteLine(note);
        _note = note;
        foreach (var torrent in torrents) Tell(torrent);
    }

    private void Tell(Torrent torrent)
    {
        var step = (torrent.State, (int)(torrent.Progress * 10));
        if (_told.TryGetValue(torrent.Hash, out var told) && told == step) return;

        _told[torrent.Hash] = step;
        Console.WriteLine($"{torrent.State,-16} {Words.PercentOf(torrent),5} {Words.RateOf(torrent),10} {Words.EtaOf(torrent),8}  {Words.NameOf(torrent)}");
    }
}
