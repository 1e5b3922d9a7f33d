using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;
using TorrentApi.DependencyInjection.Reading;

namespace TorrentApi.DependencyInjection.Checking;

/// <summary>
/// Fills the options of each client from its part of configuration, before the lambdas registered in code, and judges them in the end.
/// </summary>
internal sealed class ClientOptions<[DynamicallyAccessedMembers(TorrentBackend.OptionsMembers)] TOptions>(CatalogReader reader)
    : IConfigureNamedOptions<TOptions>, IValidateOptions<TOptions>
    where TOptions : class, new()
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _misread = new(StringComparer.Ordinal);

    public void Configure(TOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, TOptions options)
    {
        if (Find(name) is not ({ } backend, { } section))
            return;

        var settings = ClientSettings.Read(section, typeof(TOptions));
        _misread[name!] =
        [
            .. OptionKeys.Unknown(section, typeof(TOptions), backend.Kind),
            .. settings.Failures,
            .. Bind(backend, settings.ToConfiguration(), options),
        ];
    }

    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        // Options of this type under a name that is no client of this kind are none of our business.
        if (Find(name) is not ({ } backend, _))
            return ValidateOptionsResult.Skip;

        List<string> failures = [.. _misread.GetValueOrDefault(name!, []), .. backend.Validate(options)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private (TorrentBackend<TOptions>? Backend, IConfiguration? Section) Find(string? name) =>
        name is not null && reader.Latest.Find(name) is { Backend: TorrentBackend<TOptions> backend } client
            ? (backend, client.Configuration)
            : default;

    /// <summary>Binds, and names keys whose value cannot be converted. The binder's own message repeats the value, which may be a secret.</summary>
    private static List<string> Bind(TorrentBackend<TOptions> backend, IConfiguration settings, TOptions options)
    {
        try
        {
            backend.Bind(settings, options);
            return [];
        }
        catch (InvalidOperationException)
        {
            return [.. settings.AsEnumerable(makePathsRelative: true)
                .GroupBy(FirstPart, StringComparer.OrdinalIgnoreCase)
                .Where(key => !TryBind(backend, key, options))
                .OrderBy(key => key.Key, StringComparer.OrdinalIgnoreCase)
                .Select(key => $"{key.Key} {ExpectedValue.Describe(typeof(TOptions), key.Key)}")];
        }
    }

    private static bool TryBind(TorrentBackend<TOptions> backend, IEnumerable<KeyValuePair<string, string?>> values, TOptions options)
    {
        try
        {
            backend.Bind(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), options);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string FirstPart(KeyValuePair<string, string?> pair) => pair.Key.Split(ConfigurationPath.KeyDelimiter, 2)[0];
}
