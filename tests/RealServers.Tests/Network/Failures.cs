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
        var error = await ExpectAnyAsync(operation, secrets);
        return error.Should().BeOfType<TError>(error.ToString()).Subject;
    }

    /// <summary>Runs an operation that has to fail for whatever cause, and gives it.</summary>
    /// <inheritdoc cref="ExpectAsync"/>
    public static async Task<ApiError> ExpectAnyAsync(Func<Task> operation, params IEnumerable<string> secrets)
    {
        var failure = (await operation.Should().ThrowAsync<TorrentApiException>()).Which;

        failure.ToString().Should().NotContainAny([Clients.WrongPassword, "adminadmin", "SID=", "QBT_SID", "qbt_", "Basic ", "Bearer ", .. secrets]);
        return failure.Error;
    }
}
