using Microsoft.Extensions.Options;
using TorrentApi.DependencyInjection.Reading;

namespace TorrentApi.DependencyInjection.Checking;

/// <summary>Tells everything that is wrong with declarations and options, of all clients at once.</summary>
internal sealed class StartupCheck(ClientCatalog catalog, IServiceProvider services) : IValidateOptions<TorrentApiOptions>
{
    public ValidateOptionsResult Validate(string? name, TorrentApiOptions options)
    {
        List<string> failures = [.. catalog.Failures, .. catalog.Clients.SelectMany(Check)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> Check(ClientDeclaration client) =>
        client.Backend.Check(services, client.Name).Select(failure => $"{client.Place}: {failure}");
}
