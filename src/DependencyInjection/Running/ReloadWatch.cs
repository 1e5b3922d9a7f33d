using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using TorrentApi.DependencyInjection.Reading;

namespace TorrentApi.DependencyInjection.Running;

/// <summary>Looks at the clients again whenever configuration says that it changed.</summary>
internal sealed class ReloadWatch(Registrations registrations, ILoggerFactory loggerFactory) : IDisposable
{
    private readonly ILogger _logger = loggerFactory.CreateLogger(ReloadLog.Category);
    private readonly List<IDisposable> _subscriptions = [];

    public void Start(ClientSet clients) =>
        _subscriptions.AddRange(registrations.Sections.Select(section => ChangeToken.OnChange(section.GetReloadToken, () => Refresh(clients))));

    public void Dispose()
    {
        foreach (var subscription in _subscriptions)
            subscription.Dispose();
    }

    /// <summary>Runs inside the program's configuration, which a failure of ours must not break: the clients of before go on.</summary>
    private void Refresh(ClientSet clients)
    {
        try
        {
            if (clients.Refresh() is { Count: > 0 } failures)
                ReloadLog.Refused(_logger, string.Join(' ', failures));
        }
        catch (Exception failure)
        {
            ReloadLog.Failed(_logger, failure);
        }
    }
}
