namespace TorrentApi.Backends.UTorrent.Tests.Scripted;

/// <summary>The cause of a call that fails.</summary>
internal static class Failure
{
    public static async Task<TError> OfAsync<TError>(Func<Task> call)
        where TError : ApiError => (await call.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<TError>().Which;
}
