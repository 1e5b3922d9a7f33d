using Spectre.Console;
using Spectre.Console.Rendering;
using TorrentApi;

namespace Automation.Showing;

/// <summary>A table that is drawn anew at each look; lines that stay go above it.</summary>
internal sealed class LiveTable : Screen
{
    private const int BarWidth = 20;

    // Fixed, so that columns do not jump when a cell falls empty.
    private const int StateWidth = 16;
    private const int RateWidth = 10;
    private const int EtaWidth = 7;

    public override void Tell(string line) => AnsiConsole.Write(new Text(line + Environment.NewLine));

    public override Task RunAsync(Func<Draw, Task> work) => AnsiConsole
        .Live(Table([], []))
        .StartAsync(context => work((rows, notes) => context.UpdateTarget(Table(rows, notes))));

    private static Table Table(IReadOnlyList<Row> rows, IReadOnlyList<string> notes)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns("Name", "Client");
        table.AddColumn(new TableColumn("State") { Width = StateWidth });
        table.AddColumn("Progress");
        table.AddColumn(new TableColumn("Down") { Width = RateWidth, Alignment = Justify.Right });
        table.AddColumn(new TableColumn("Up") { Width = RateWidth, Alignment = Justify.Right });
        table.AddColumn(new TableColumn("ETA") { Width = EtaWidth, Alignment = Justify.Right });

        foreach (var row in rows) table.AddRow(Cells(row));
        if (notes.Count > 0) table.Caption = new TableTitle(Markup.Escape(string.Join(Environment.NewLine, notes)));
        return table;
    }

    private static IEnumerable<IRenderable> Cells(Row row) =>
    [
        new Text(Words.Short(row.Torrent.Name)),
        new Text(row.Client),
        new Text(row.Torrent.State.ToString(), new Style(ColorOf(row.Torrent))),
        Bar(row.Torrent),
        new Text(Words.Rate(row.Torrent.DownloadRate)),
        new Text(Words.Rate(row.Torrent.UploadRate)),
        new Text(Words.Eta(row.Torrent)),
    ];

    private static Markup Bar(Torrent torrent)
    {
        var full = (int)(torrent.Progress * BarWidth);
        return new Markup($"[{ColorOf(torrent).ToMarkup()}]{new string('━', full)}[/][grey]{new string('─', BarWidth - full)}[/] {Words.Percent(torrent)}");
    }

    private static Color ColorOf(Torrent torrent) => torrent switch
    {
        { IsComplete: true } => Color.Green,
        { State: TorrentState.Errored } => Color.Red,
        { State: TorrentState.Downloading, IsStalled: false } => Color.Blue,
        _ => Color.Yellow,
    };
}
