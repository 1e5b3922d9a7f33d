using System.Globalization;

namespace TorrentApi;

/// <summary>Why an operation failed: a closed set of causes that a caller can act on, not a list of HTTP statuses.</summary>
/// <remarks>
/// Cases may be added in a minor version: write a default arm. <see cref="ToString"/> is a sentence for a log. No case holds a password, token,
/// cookie, key, passkey or response body. What each means on each backend stands in docs/errors.md.
/// </remarks>
public abstract record ApiError
{
    private ApiError()
    {
    }

    /// <summary>True where the same call may succeed later without anyone's help.</summary>
    public virtual bool IsTransient => false;

    /// <summary>How long the server asked us to stay away; null where it did not say.</summary>
    public virtual TimeSpan? Wait => null;

    private protected abstract string Sentence { get; }

    /// <summary>The cause as a sentence.</summary>
    public sealed override string ToString() => Sentence;

    /// <summary>Nothing answered: refused, unknown host, no route, TLS failure, a connection that broke. Whether a write was carried out may be unknown.</summary>
    /// <param name="Reason">What the network said.</param>
    public sealed record Unreachable(string Reason) : ApiError
    {
        /// <inheritdoc/>
        public override bool IsTransient => true;

        private protected override string Sentence => $"the server cannot be reached: {Reason}";
    }

    /// <summary>Our own deadline ran out. Whether a write was carried out may be unknown.</summary>
    /// <param name="After">The time that was allowed.</param>
    public sealed record TimedOut(TimeSpan After) : ApiError
    {
        /// <inheritdoc/>
        public override bool IsTransient => true;

        private protected override string Sentence => string.Create(CultureInfo.InvariantCulture, $"timed out after {After.TotalSeconds:0.###} s");
    }

    /// <summary>User name, password or key are wrong. Final for this instance: no second attempt is ever sent, because servers ban.</summary>
    public sealed record LoginRefused : ApiError
    {
        private protected override string Sentence => "the server refused the credentials; they are not tried again by this client";
    }

    /// <summary>The server bans this address for too many failed logins. No login is sent until the hold is over, then one.</summary>
    /// <param name="Remaining">How long this client still stays away; null where unknown.</param>
    public sealed record Banned(TimeSpan? Remaining) : ApiError
    {
        /// <inheritdoc/>
        public override TimeSpan? Wait => Remaining;

        private protected override string Sentence => Remaining is { } remaining
            ? string.Create(CultureInfo.InvariantCulture, $"the server bans this address; this client stays away for {remaining.TotalSeconds:0} s")
            : "the server bans this address";
    }

    /// <summary>The server understood and said no: its host or origin check, a fresh session that is refused, a guest account, a path it may not write.</summary>
    /// <param name="Reason">What was refused and, where known, what to change.</param>
    public sealed record Forbidden(string Reason) : ApiError
    {
        private protected override string Sentence => $"the server forbids it: {Reason}";
    }

    /// <summary>We said no before anything was sent: read-only mode, a dry run, an open circuit.</summary>
    /// <param name="Rule">The rule, such as "read-only".</param>
    public sealed record Blocked(string Rule) : ApiError
    {
        private protected override string Sentence => $"blocked by this program: {Rule}";
    }

    /// <summary>The server does not have these torrents; nothing was done, for the others neither.</summary>
    /// <param name="Targets">All the unknown ones of the call.</param>
    public sealed record MissingTorrent(MultiTarget Targets) : ApiError
    {
        private protected override string Sentence => $"the server has no such torrent: {Targets}";
    }

    /// <summary>The server does not take this torrent: it is no torrent to it, or it gave no reason.</summary>
    /// <param name="Reason">Why, as far as it is known.</param>
    public sealed record RejectedTorrent(string Reason) : ApiError
    {
        private protected override string Sentence => $"the server rejected the torrent: {Reason}";
    }

    /// <summary>A torrent that was waited for went into an error that it does not leave by itself.</summary>
    /// <param name="Target">The torrent.</param>
    /// <param name="Reason">The server's words; null where it has none.</param>
    public sealed record ErroredTorrent(SingleTarget Target, string? Reason) : ApiError
    {
        private protected override string Sentence => $"torrent {Target} is in an error: {Reason ?? "the server does not say why"}";
    }

    /// <summary>The server's present state stands against it: a name that is taken, queueing that is off, a category that does not exist.</summary>
    /// <param name="Reason">What stands against it.</param>
    public sealed record Conflict(string Reason) : ApiError
    {
        private protected override string Sentence => $"conflict: {Reason}";
    }

    /// <summary>Too many requests for now.</summary>
    /// <param name="RetryAfter">How long to stay away; null where the server does not say.</param>
    public sealed record Throttled(TimeSpan? RetryAfter) : ApiError
    {
        /// <inheritdoc/>
        public override bool IsTransient => true;

        /// <inheritdoc/>
        public override TimeSpan? Wait => RetryAfter;

        private protected override string Sentence => RetryAfter is { } wait
            ? string.Create(CultureInfo.InvariantCulture, $"too many requests; retry after {wait.TotalSeconds:0} s")
            : "too many requests";
    }

    /// <summary>The account's allowance is used up.</summary>
    /// <param name="Limit">Which allowance.</param>
    /// <param name="RetryAfter">When it is renewed; null where the server does not say.</param>
    public sealed record QuotaExceeded(string Limit, TimeSpan? RetryAfter) : ApiError
    {
        /// <inheritdoc/>
        public override TimeSpan? Wait => RetryAfter;

        private protected override string Sentence => $"quota exceeded: {Limit}";
    }

    /// <summary>This server cannot do it. Nothing was sent beyond connecting.</summary>
    /// <param name="Capability">What it lacks.</param>
    /// <param name="What">A sentence, with the version that has it where there is one: "tags need qBittorrent 4.2".</param>
    public sealed record Unsupported(Capability Capability, string What) : ApiError
    {
        private protected override string Sentence => $"not supported: {What}";
    }

    /// <summary>An operation on several torrents stopped half-way.</summary>
    /// <param name="Done">For these it was done; never none.</param>
    /// <param name="Remaining">For these it was not done, or it is not known.</param>
    /// <param name="Cause">What stopped it.</param>
    public sealed record Incomplete(MultiTarget Done, MultiTarget Remaining, ApiError Cause) : ApiError
    {
        /// <inheritdoc/>
        public override bool IsTransient => Cause.IsTransient;

        /// <inheritdoc/>
        public override TimeSpan? Wait => Cause.Wait;

        private protected override string Sentence => $"done for {Done}; not for {Remaining}: {Cause}";
    }

    /// <summary>The server answered something that this library does not know; never taken as success.</summary>
    /// <param name="Detail">What was unexpected: a status, a content type, a shape; never the body.</param>
    public sealed record UnexpectedResponse(string Detail) : ApiError
    {
        private protected override string Sentence => $"unexpected response: {Detail}";
    }

    /// <summary>The server, or a proxy in front of it, failed.</summary>
    /// <param name="Detail">What it answered, such as "502 Bad Gateway".</param>
    public sealed record ServerFault(string Detail) : ApiError
    {
        /// <inheritdoc/>
        public override bool IsTransient => true;

        private protected override string Sentence => $"the server failed: {Detail}";
    }
}
