using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TorrentApi.DependencyInjection;

/// <summary>What an adapter takes beside its options: everything optional, the same for every backend.</summary>
/// <remarks>A container fills it; a program without one leaves it out, or sets the one thing that it cares about.</remarks>
public sealed record BackendServices
{
    /// <summary>The name of the client in configuration; empty for one made in code.</summary>
    public string Client { get; init; } = "";

    /// <summary>What stands around every operation, first outermost.</summary>
    public IReadOnlyList<TorrentInterceptor> Interceptors { get; init; } = [];

    /// <summary>Where time comes from.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Where log lines go; nowhere by default.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;

    /// <summary>
    /// The way to the network. Null: the adapter makes its own handler and disposes it. A handler given here stays its owner's, must not keep cookies
    /// and must not follow redirects.
    /// </summary>
    public HttpMessageHandler? Handler { get; init; }
}
