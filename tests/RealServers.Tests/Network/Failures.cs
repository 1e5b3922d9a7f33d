namespace TorrentApi.RealServers.Tests.Network;

/// <summary>Expects an operation to fail for one cause, and its words to hold no secret.</summary>
internal static class Failures
{
    /// <summary>Runs an operation that has to fail, and gives its cause.</summary>
    /// <param name="operation">What is run.</param>
    /// <param name="secrets">What no part of the exception may say; passwords of the tests and session cookies are always looked for.</param>
    public static async Task<TError> ExpectAsync<TError>(Func<Task> operation, params IEnumerable<string> secrets)
        where TError : ApiError
    {
        var failure = (await operation.Should().ThrowAsync<TorrentApiException>()).Which;

        failure.Error.Should().BeOfType<TError>(failure.ToString());
        failure.ToString().Should().NotContainAny([Clients.WrongPassword, "adminadmin", "SID=", "QBT_SID", "qbt_", "Basic ", "Bearer ", .. secrets]);
        return (TError)failure.Error;
    }

    /// <summary>Expects the same of operations that run at the same time.</summary>
    public static async Task ExpectAllAsync<TError>(IEnumerable<Func<Task>> operations)
        where TError : ApiError =>
        await Task.WhenAll(operations.Select(operation => ExpectAsync<TError>(operation)));
}
