using System.Collections.Concurrent;

namespace TorrentApi.ContractTests.Listing;

/// <summary>Asks each host once what it foresees, whatever the number of suites that are bound to it.</summary>
internal sealed class Foresight
{
    private readonly ConcurrentDictionary<Type, Lazy<Task<Outlook?>>> _asked = [];

    /// <summary>What the host of a binding foresees; null where the binding cannot be built from what constructors give.</summary>
    public Task<Outlook?> OfAsync(Type binding) => _asked.GetOrAdd(KeyOf(binding), _ => new Lazy<Task<Outlook?>>(() => AskAsync(binding))).Value;

    /// <summary>A host that is a fixture is the same for all its bindings; elsewhere the binding makes it.</summary>
    private static Type KeyOf(Type binding) => ParametersOf(binding) is [var host] && host.IsSubclassOf(typeof(ContractHost)) ? host : binding;

    private static async Task<Outlook?> AskAsync(Type binding)
    {
        var arguments = ParametersOf(binding).Select(Make).ToArray();
        if (arguments.Contains(null)) return null;

        try
        {
            var host = ((Contract)Activator.CreateInstance(binding, arguments)!).Host;
            return host.Absence is null ? new Outlook { IsExclusive = host.IsExclusive, Abilities = await ForeseeAsync(host) } : new Outlook { IsAbsent = true };
        }
        finally
        {
            foreach (var argument in arguments) await DisposeAsync(argument);
        }
    }

    /// <summary>Where a server does not answer, everything is listed: each fact then says so.</summary>
    private static async Task<Abilities?> ForeseeAsync(ContractHost host)
    {
        try
        {
            return await host.ForeseeAsync();
        }
        catch (TorrentApiException)
        {
            return null;
        }
    }

    private static Type[] ParametersOf(Type binding) => binding.GetConstructors() is [var constructor] ? [.. constructor.GetParameters().Select(parameter => parameter.ParameterType)] : [typeof(void)];

    private static object? Make(Type fixture) => fixture.GetConstructor([]) is null ? null : Activator.CreateInstance(fixture);

    private static async ValueTask DisposeAsync(object? fixture)
    {
        if (fixture is IAsyncDisposable disposable) await disposable.DisposeAsync();
        else (fixture as IDisposable)?.Dispose();
    }
}
