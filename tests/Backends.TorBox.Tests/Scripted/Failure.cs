namespace TorrentApi.Backends.TorBox.Tests.Scripted;

/// <summary>The cause of a call that fails.</summary>
internal static class Failure
{
    public static async Task<ApiError> OfAsync(Func<Task> call) => (await call.Should().ThrowAsync<TorrentApiException>()).Which.Error;

    public static async Task<TError> OfAsync<TError>(Func<Task> call)
        where TError : ApiError => (await OfAsync(call)).Should().BeOfType<TError>().Which;
}
