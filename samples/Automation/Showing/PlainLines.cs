using TorrentApi;

namespace Automation.Showing;

/// <summary>One line for each step of a torrent, for logs and pipes: a new state, another ten per cent.</summary>
internal sealed class PlainLines : Screen
{
    private readonly Dictionary<(string Client, InfoHash Hash), (TorrentState State, int Tenths)> _told = [];
    private IReadOnlyList<string> _notes = [];

    public override void Tell(string line) => Console.WriteLine(line);

    public override Task RunAsync(Func<Draw, Task> work) => work(Show);

    private void Show(IReadOnlyList<Row> rows, IReadOnlyList<string> notes)
    {
        foreach (var note in notes.Except(_notes, StringComparer.Ordinal)) Tell(note);
        _notes = notes;
        foreach (var row in rows) Show(row);
    }

    private void Show(Row row)
    {
        var torrent = row.Torrent;
        var step = (torrent.State, (int)(torrent.Progress * 10));
        if (_told.TryGetValue((row.Client, torrent.Hash), out var told) && told == step) return;

        _told[(row.Client, torrent.Hash)] = step;
        Tell($"{row.Client,-10} {torrent.State,-16} {Words.Percent(torrent),5} {Words.Rate(torrent.DownloadRate),10} {Words.Eta(torrent),8}  {Words.Clean(torrent.Name)}");
    }
}
