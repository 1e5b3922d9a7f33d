using TorrentApi.Testing.UTorrent.Store;
using TorrentApi.Testing.UTorrent.Wire;

namespace TorrentApi.Testing.UTorrent.Endpoints;

/// <summary><c>list=1</c>, which stands alone or beside an action: everything, or what changed since the list that <c>cid</c> names.</summary>
internal static class ListCommand
{
    public static void Run(Exchange exchange)
    {
        var (jobs, feeds, build) = (exchange.Jobs, exchange.Simulation.Feeds, exchange.Build);
        var columns = exchange.Options.Columns ?? build.Columns;
        TellLabels(exchange);
        var pairs = exchange.Simulation.Snapshot.Renew(
            exchange.Find("cid"),
            new Rows([.. jobs.Visible.Select(job => ($"\"{job.Hash}\"", TorrentRow.Of(job, jobs.PlaceOf(job), build, columns)))]),
            new Rows([.. feeds.Feeds.Select(feed => (Key(feed.Id), FeedRow.Of(feed)))]),
            new Rows([.. feeds.Filters.Select(filter => (Key(filter.Id), FeedRow.Of(filter)))]));

        Tell(exchange, "torrent", pairs[0]);
        if (build.HasRemote) Tell(exchange, "rssfeed", pairs[1]);
        if (build.HasRemote) Tell(exchange, "rssfilter", pairs[2]);
        exchange.Tell("torrentc", writer => writer.WriteStringValue(exchange.Simulation.Snapshot.Id));
        if (exchange.Get("getmsg") == "1") exchange.Tell("messages", writer => Fragment.WriteRows(writer, []));
    }

    /// <summary>Complete every time, also in a delta.</summary>
    private static void TellLabels(Exchange exchange)
    {
        var labels = exchange.Jobs.Visible.SelectMany(job => job.Labels).CountBy(label => label, StringComparer.Ordinal).OrderBy(pair => pair.Key, StringComparer.Ordinal);
        exchange.Tell("label", writer => Fragment.WriteRows(writer, labels.Select(pair => Fragment.Row(pair.Key, pair.Value))));
    }

    private static void Tell(Exchange exchange, string name, (Rows? Before, Rows Now) pair)
    {
        if (pair.Before is not { } before)
        {
            exchange.Tell(name + "s", writer => Fragment.WriteRows(writer, pair.Now.All));
            return;
        }

        exchange.Tell(name + "p", writer => Fragment.WriteRows(writer, pair.Now.ChangedSince(before)));
        exchange.Tell(name + "m", writer => Fragment.WriteRows(writer, before.GoneFrom(pair.Now).Select(System.Text.Encoding.ASCII.GetBytes)));
    }

    private static string Key(int id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
