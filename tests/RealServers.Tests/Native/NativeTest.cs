using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Native;

/// <summary>What tests of the native API need: a server of their own, because they change what all its clients share.</summary>
public abstract class NativeTest(RealServerPool pool, string version) : ServerTest(pool, version)
{
    /// <summary>True where the server is this release or newer.</summary>
    protected bool IsFrom(string release) => System.Version.Parse(Version) >= System.Version.Parse(release);

    protected Task<QBittorrentProcess> StartAsync() => QBittorrentProcess.StartAsync(Version, cancellationToken: Token);

    /// <summary>The cause of a failure.</summary>
    protected static async Task<TError> FailureAsync<TError>(Func<Task> call)
        where TError : ApiError =>
        (await call.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<TError>().Subject;
}
