using System.Net;

namespace TorrentApi.RealServers.Tests.Servers;

/// <summary>What a server answered, as it came.</summary>
internal sealed record RawReply(HttpStatusCode Status, string Text)
{
    /// <summary>The text of an answer that has to be a success: any 2xx, as 5.2 and up answer 204 where older ones say 200.</summary>
    public string Expect() =>
        (int)Status is >= 200 and <= 299 ? Text : throw new InvalidOperationException($"The server answered {(int)Status}: {Text}");
}
