using System.Net.Sockets;
using System.Security.Authentication;

namespace TorrentApi.Http;

/// <summary>Turns what goes wrong on the network into causes. No address, header or body gets into their words.</summary>
internal static class HttpFailures
{
    /// <summary>Runs one exchange and gives its network failures their cause.</summary>
    public static async Task<T> TranslateAsync<T>(Func<Task<T>> exchange, CancellationToken cancellationToken)
    {
        try
        {
            return await exchange().ConfigureAwait(false);
        }
        catch (Exception failure) when (ToError(failure, cancellationToken) is { } error)
        {
            throw new TorrentApiException(error, Presentable(failure));
        }
    }

    /// <summary>The cause of a network failure; null for what is none, such as the caller's own cancellation.</summary>
    public static ApiError? ToError(Exception failure, CancellationToken cancellationToken) => failure switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } or HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse } => new ApiError.UnexpectedResponse("the answer is not HTTP"),
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => new ApiError.UnexpectedResponse("the answer is too large"),
        HttpRequestException network => new ApiError.Unreachable(Describe(network)),
        InvalidDataException => new ApiError.UnexpectedResponse("the compressed answer cannot be unpacked"),
        IOException => new ApiError.Unreachable("the connection broke off while the answer was read"),
        OperationCanceledException when !cancellationToken.IsCancellationRequested => new ApiError.Unreachable("no connection in time"),
        _ => null,
    };

    /// <summary>True where the server closed the connection in place of an answer: it may have closed one that it took for idle.</summary>
    public static bool WasClosedUnanswered(TorrentApiException failure) =>
        failure.Error is ApiError.Unreachable && failure.InnerException is HttpRequestException && MayHaveArrived(failure);

    /// <summary>True where a request may have reached the server although no answer came: its outcome is unknown.</summary>
    public static bool MayHaveArrived(TorrentApiException failure) => failure.Error switch
    {
        ApiError.Unreachable => !WasNeverSent(failure.InnerException),
        ApiError.TimedOut or ApiError.ServerFault => true,
        ApiError.UnexpectedResponse => failure.InnerException is HttpRequestException,
        ApiError.Incomplete => failure.InnerException is TorrentApiException cause && MayHaveArrived(cause),
        _ => false,
    };

    /// <summary>What is kept of a failure for whoever debugs it. The words about an answer that is not HTTP quote it, so they are left behind.</summary>
    private static Exception Presentable(Exception failure) => failure switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } or HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse } =>
            new HttpRequestException(HttpRequestError.InvalidResponse),
        _ => failure,
    };

    private static bool WasNeverSent(Exception? failure) => failure switch
    {
        HttpRequestException { HttpRequestError: var error } =>
            error is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,

        // What SocketsHttpHandler throws when its ConnectTimeout is over.
        OperationCanceledException { InnerException: TimeoutException } => true,
        _ => false,
    };

    private static string Describe(HttpRequestException failure) => failure switch
    {
        { HttpRequestError: HttpRequestError.NameResolutionError } => "the host name is not known",
        { HttpRequestError: HttpRequestError.SecureConnectionError } or { InnerException: AuthenticationException } => "no secure connection could be made",
        { HttpRequestError: HttpRequestError.ResponseEnded } => "the connection was closed before an answer",
        { InnerException: SocketException socket } => $"connection failed ({socket.SocketErrorCode})",
        { InnerException: IOException { InnerException: SocketException socket } } => $"connection broken ({socket.SocketErrorCode})",
        _ => "the connection failed",
    };
}
