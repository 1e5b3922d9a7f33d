using System.Reflection;

namespace TorrentApi.ContractTests.Members;

/// <summary>One operation of the core, of a feature, or of what is one backend's alone.</summary>
internal sealed record Member(Type Interface, MethodInfo Method)
{
    /// <summary>"ITagFeature.SetAsync".</summary>
    public string Name => $"{Interface.Name}.{Method.Name}";

    /// <summary>True where it changes nothing: by this library's names, Get and List.</summary>
    public bool IsRead => Method.Name.StartsWith("Get", StringComparison.Ordinal) || Method.Name.StartsWith("List", StringComparison.Ordinal);

    /// <summary>True where it takes a set of torrents.</summary>
    public bool TakesMany => Takes<MultiTarget>();

    /// <summary>True where it takes one torrent.</summary>
    public bool TakesOne => Takes<SingleTarget>();

    /// <summary>True where it gives torrents one by one.</summary>
    public bool IsStream => Method.ReturnType == typeof(IAsyncEnumerable<Torrent>);

    /// <summary>The interface, or the part of an adapter, on this client; null where the backend never has the feature.</summary>
    public object? FindOn(ITorrentApi api) => Interface switch
    {
        _ when Interface.IsInstanceOfType(api) => api,
        { IsInterface: true } => MemberCatalog.FindFeature(api, Interface),
        _ => MemberCatalog.PartsOf(api).First(part => part.PropertyType == Interface).GetValue(api),
    };

    /// <summary>Calls it on a client that has it; a stream is read to its end, a file is closed again.</summary>
    public Task InvokeAsync(ITorrentApi api, SampleArguments arguments, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return InvokeAsync(api, parameter => arguments.Make(this, parameter, cancellationToken));
    }

    /// <inheritdoc cref="InvokeAsync(ITorrentApi, SampleArguments, CancellationToken)"/>
    public async Task InvokeAsync(ITorrentApi api, Func<ParameterInfo, object?> make)
    {
        var values = Method.GetParameters().Select(make).ToArray();
        switch (Method.Invoke(FindOn(api), BindingFlags.DoNotWrapExceptions, null, values, null))
        {
            case IAsyncEnumerable<Torrent> torrents:
                await foreach (var _ in torrents) { }
                break;
            case Task<Stream> opening:
                await (await opening).DisposeAsync();
                break;
            case Task task:
                await task;
                break;
        }
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private bool Takes<T>() => Method.GetParameters().Any(parameter => parameter.ParameterType == typeof(T));
}
