using TorrentApi;

namespace Quickstart;

/// <summary>What the command line got wrong, as a sentence.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>Tells a failure in one sentence and ends with exit code 1.</summary>
internal static class Failures
{
    private const int Failure = 1;

    public static async Task<int> ReportAsync(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception failure) when (Explain(failure) is { } sentence)
        {
            await Console.Error.WriteLineAsync($"Error: {sentence}.");
            return Failure;
        }
    }

    /// <summary>The sentence; null for a fault of this program, whose trace is wanted.</summary>
    private static string? Explain(Exception failure) => failure switch
    {
        TorrentApiException { Error: var error, Backend: { Address: { } address } } => Explain(error, address),
        TorrentApiException { Error: var error } => error.ToString(),
        UsageException or IOException or UnauthorizedAccessException => failure.Message.TrimEnd('.'),
        // The client's options were refused; the rest of the message is for programmers.
        ArgumentException { ParamName: "options" } => failure.Message.Split(". (")[0],
        _ => null,
    };

    private static string Explain(ApiError error, Uri address) => error switch
    {
        ApiError.LoginRefused => $"{address} refuses the user name, password or API key",
        ApiError.Unreachable => $"{address}: {error}; see that it runs and that its WebUI is on",
        ApiError.Forbidden => $"{address}: {error}; --user and --password, or --api-key, say who logs in",
        _ => $"{address}: {error}",
    };
}
