using System.Globalization;
using TorrentApi.Backends.TorBox.Wire;
using TorrentApi.Json;

namespace TorrentApi.Backends.TorBox.Gateway;

/// <summary>The REST API v1: the only place that knows its routes, parameters, codes and shapes.</summary>
/// <remarks>Failures are <see cref="TorrentApiException"/> with the cause alone. Torrents are named by their numbers: to find those is the work of whoever calls.</remarks>
internal sealed partial class V1Gateway(Line line, TimeProvider clock) : IDisposable
{
    public void Dispose() => line.Dispose();

    private Task<Reply<Row>> GetAsync(string route, IReadOnlyList<(string, string)> query, CancellationToken cancellationToken) =>
        AskAsync(new Call(HttpMethod.Get, route) { Query = query }, cancellationToken);

    private Task<Reply<Row>> AskAsync(Call call, CancellationToken cancellationToken) => line.AskAsync(call, new LooseRowParser(), cancellationToken);

    private Task<Reply<T>> AskAsync<T>(Call call, ElementParser<T> parser, CancellationToken cancellationToken)
        where T : class => line.AskAsync(call, parser, cancellationToken);

    private static string Text(bool value) => value ? "true" : "false";

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
