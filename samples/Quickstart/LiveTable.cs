using Spectre.Console;
using Spectre.Console.Rendering;
using TorrentApi;

namespace Quickstart;

/// <summary>A table that is drawn anew with every answer of the server.</summary>
internal sealed class LiveTable : Screen
{
    private const int BarWidth = 20;

    // Fixed, so that columns do not jump when a cell falls empty.
    private const int StateWidth = 16;
    private const int RateWidth = 10;
    private const int EtaWidth = 7;

    public override Task RunAsync(Func<Show, Task> watch) => AnsiConsole
        .Live(Draw([], note: null))
        .StartAsync(context => watch((torrents, note) => context.UpdateTarget(Draw(torrents, note))));

    private static Table Draw(IReadOnlyList<Torrent> torrents, string? note)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn("Name");
        table.AddColumn(new TableColumn("State") { Width = StateWidth });
        table.AddColumn("Progress");
        table.AddColumn(new TableColumn("Rate") { Width = RateWidth, Alignment = Justify.Right });
        table.AddColumn(new TableColumn("ETA") { Width = EtaWidth, Alignment = Justify.Right });

        foreach (var torrent in torrents) table.AddRow(Row(torrent));
        if (note is not null) table.Caption = new TableTitle(Markup.Escape(note));
        return table;
    }

    private static IEnumerable<IRenderable> Row(Torrent torrent) =>
    [
        new Text(Words.Short(Words.NameOf(torrent))),
        new Text(torrent.State.ToString(), new Style(ColorOf(torrent))),
        Bar(torrent),
        new Text(Words.RateOf(torrent)),
        new Text(Words.EtaOf(torrent)),
    ];

    private static Markup Bar(Torrent torrent)
    {
        var full = (int)(torrent.Progress * BarWidth);
        return new Markup($"[{ColorOf(torrent).ToMarkup()}]{new string('━', full)}[/][grey]{new string('─', BarWidth - full)}[/] {Words.PercentOf(torrent)}");
    }

    private static Color ColorOf(Torrent torrent) => torrent switch
    {
        { IsComplete: true } => Color.Green,
        { State: TorrentState.Errored } => Color.Red,
        { State: TorrentState.Downloading, IsStalled: false } => Color.Blue,
        _ => Color.Yellow,
    };
}
