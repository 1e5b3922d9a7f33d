using System.Globalization;
using TorrentApi.Backends.UTorrent.Gateway;

namespace TorrentApi.Backends.UTorrent;

/// <summary>The settings of the server. A guest is shown none: <see cref="ApiError.Forbidden"/>.</summary>
public sealed class UTorrentSettings
{
    private readonly OperationPipeline _pipeline;
    private readonly GuiGateway _gateway;

    internal UTorrentSettings(OperationPipeline pipeline, GuiGateway gateway) => (_pipeline, _gateway) = (pipeline, gateway);

    /// <summary>Lists every setting that the account may read or write.</summary>
    public Task<IReadOnlyList<UTorrentSetting>> ListAsync(CancellationToken cancellationToken = default) =>
        _pipeline.RunAsync(UTorrentOperations.ListSettings, _gateway.ListSettingsAsync, cancellationToken);

    /// <summary>
    /// Sets settings, each as the server writes it: a switch is "1" or "0". The server says the same whether it knows a name, takes a value, or does neither: read
    /// again what matters.
    /// </summary>
    /// <param name="values">Name and value; an empty collection does nothing.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public Task SetAsync(IReadOnlyDictionary<string, string> values, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Keys.Any(string.IsNullOrWhiteSpace)) throw new ArgumentException("A setting has a name.", nameof(values));
        return values.Count == 0
            ? Task.CompletedTask
            : _pipeline.RunAsync(UTorrentOperations.SetSettings, token => _gateway.SetSettingsAsync(values.Select(pair => (pair.Key, pair.Value)), token), cancellationToken);
    }

    /// <summary>Sets a number.</summary>
    /// <inheritdoc cref="SetAsync(IReadOnlyDictionary{string, string}, CancellationToken)"/>
    public Task SetAsync(string name, long value, CancellationToken cancellationToken = default) =>
        SetAsync(new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value.ToString(CultureInfo.InvariantCulture) }, cancellationToken);
}
