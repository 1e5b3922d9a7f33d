using System.Net.Http.Headers;
using System.Text;

namespace TorrentApi.Http;

/// <summary>HTTP Basic (RFC 7617), in UTF-8.</summary>
internal static class BasicCredentials
{
    public static AuthenticationHeaderValue Create(string user, string? password) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
}
