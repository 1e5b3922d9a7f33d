using System.Net;
using TorrentApi.Backends.TorBox.Wire;

namespace TorrentApi.Backends.TorBox.Gateway;

/// <summary>An answer that was read: the body first, whatever the status.</summary>
/// <typeparam name="T">What an element of <c>data</c> became.</typeparam>
internal sealed record Reply<T>
    where T : class
{
    /// <summary>The status; clients have seen business refusals with 200, 400 and 500 alike.</summary>
    public required HttpStatusCode Status { get; init; }

    /// <summary>What stands around the data; null where the body is no JSON object.</summary>
    public Envelope? Envelope { get; init; }

    /// <summary>The elements of <c>data</c>: of an array its own, else the one that there is.</summary>
    public IReadOnlyList<T> Rows { get; init; } = [];

    /// <summary>How many elements there were, unusable ones included.</summary>
    public int Total { get; init; }

    /// <summary>The body where it is no JSON object; empty where it is one.</summary>
    public ReadOnlyMemory<byte> Raw { get; init; }

    public bool IsSuccess => Envelope?.Success == true;

    /// <summary>What is wrong; null where nothing is.</summary>
    public ApiError? Error => IsSuccess ? null : Failures.Find(Status, Envelope, Rows.OfType<Row>().FirstOrDefault());

    public string? Code => Failures.CodeOf(Envelope);

    public bool IsMissing => !IsSuccess && Code == Codes.ItemNotFound;

    /// <summary>True for a failure of the service that may stand for "there is no such item" too: only a look tells.</summary>
    public bool MayBeMissing => IsMissing || (!IsSuccess && Code == Codes.DatabaseError && Error is ApiError.ServerFault);

    /// <summary>Throws unless the service says that it worked.</summary>
    public Reply<T> Expect() => Error is { } error ? throw new TorrentApiException(error) : this;

    /// <summary>The only element; its absence is <see cref="ApiError.UnexpectedResponse"/>.</summary>
    public T Single() => Expect().Rows is [var row, ..] ? row : throw new TorrentApiException(new ApiError.UnexpectedResponse("success without data"));
}
