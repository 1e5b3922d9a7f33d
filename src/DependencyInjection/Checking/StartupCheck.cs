using Microsoft.Extensions.Options;
using TorrentApi.DependencyInjection.Running;

namespace TorrentApi.DependencyInjection.Checking;

/// <summary>Tells everything that is wrong with declarations and options, of all clients at once.</summary>
internal sealed class StartupCheck(ClientLoader loader) : IValidateOptions<TorrentApiOptions>
{
    public ValidateOptionsResult Validate(string? name, TorrentApiOptions options) =>
        loader.Load().Failures is { Count: > 0 } failures ? ValidateOptionsResult.Fail(failures) : ValidateOptionsResult.Success;
}
