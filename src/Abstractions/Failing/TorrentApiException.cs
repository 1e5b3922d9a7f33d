namespace TorrentApi;

/// <summary>An operation that a server or this library refused, or that could not be brought to an end. <see cref="Error"/> says why.</summary>
/// <remarks>
/// The only exception of an operation besides bad arguments, a disposed object and the caller's own cancellation. Its message holds no password,
/// token, cookie, key, passkey or response body.
/// </remarks>
public sealed class TorrentApiException : Exception
{
    private static readonly BackendInfo Unnamed = new() { Kind = "" };

    /// <summary>Makes the exception that a caller sees.</summary>
    /// <param name="error">The cause.</param>
    /// <param name="backend">The client that was asked.</param>
    /// <param name="operation">The name of the operation, such as "torrents.add".</param>
    /// <param name="innerException">What led to it, or null.</param>
    public TorrentApiException(ApiError error, BackendInfo backend, string operation, Exception? innerException = null)
        : base(Describe(error, backend, operation), innerException) =>
        (Error, Backend, Operation) = (error, backend, operation);

    /// <summary>Makes an exception inside an operation of a backend or an interceptor; the <see cref="OperationPipeline"/> adds backend and operation.</summary>
    /// <param name="error">The cause.</param>
    /// <param name="innerException">What led to it, or null.</param>
    public TorrentApiException(ApiError error, Exception? innerException = null)
        : this(error, Unnamed, "", innerException)
    {
    }

    /// <summary>The cause: match on its cases, with a default arm.</summary>
    public ApiError Error { get; }

    /// <summary>The client that was asked.</summary>
    public BackendInfo Backend { get; }

    /// <summary>The name of the operation, such as "torrents.add".</summary>
    public string Operation { get; }

    /// <summary>False until the pipeline has added backend and operation.</summary>
    internal bool IsAttributed => Operation.Length > 0;

    private static string Describe(ApiError error, BackendInfo backend, string operation)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(backend);
        ArgumentNullException.ThrowIfNull(operation);
        return operation.Length == 0 ? error.ToString() : $"{backend} {operation}: {error}";
    }
}
