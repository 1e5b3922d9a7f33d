namespace TorrentApi.Backends.TorBox.Gateway;

/// <summary>The operations of <c>controltorrent</c> and <c>controlqueued</c>, in the lower case that all clients send.</summary>
internal static class ControlOperations
{
    public const string Delete = "delete";
    public const string Resume = "resume";
    public const string Reannounce = "reannounce";

    /// <summary>Of the queue alone.</summary>
    public const string Start = "start";

    /// <summary>Not documented: declared by three clients, no report of the service's answer (facts, 3.3).</summary>
    public const string Pause = "pause";

    /// <summary>Not documented: used in production by four clients.</summary>
    public const string StopSeeding = "stop_seeding";
}
