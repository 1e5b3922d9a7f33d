namespace TorrentApi.Hosting.Fetching;

/// <summary>Turns what goes wrong on the network into causes. No address gets into their words.</summary>
internal static class FetchFailures
{
    public static async Task<T> TranslateAsync<T>(Func<Task<T>> exchange, CancellationToken cancellationToken)
    {
        try
        {
            return await exchange().ConfigureAwait(false);
        }
        catch (HttpRequestException failure)
        {
            // The exception is left behind: its words may quote the answer.
            throw new TorrentApiException(Explain(failure.HttpRequestError));
        }
        catch (InvalidDataException)
        {
            throw new TorrentApiException(new ApiError.UnexpectedResponse("the compressed answer cannot be unpacked"));
        }
        catch (IOException)
        {
            throw new TorrentApiException(new ApiError.Unreachable("the connection broke off while the answer was read"));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TorrentApiException(new ApiError.Unreachable("no connection in time"));
        }
    }

    private static ApiError Explain(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => new ApiError.Unreachable("nobody knows the name of the host"),
        HttpRequestError.ConnectionError => new ApiError.Unreachable("no connection"),
        HttpRequestError.SecureConnectionError => new ApiError.Unreachable("TLS failed"),
        HttpRequestError.InvalidResponse => new ApiError.UnexpectedResponse("the answer is not HTTP"),
        HttpRequestError.ConfigurationLimitExceeded => new ApiError.UnexpectedResponse("the answer is too large"),
        _ => new ApiError.Unreachable("the connection broke off"),
    };
}
