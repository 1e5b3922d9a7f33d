using System.Net.Http.Headers;
using System.Text;

namespace TorrentApi.Http;

/// <summary>The parameters of a form, as <c>application/x-www-form-urlencoded</c>.</summary>
/// <remarks>Always with a length: several torrent clients do not understand chunked requests.</remarks>
internal static class FormBody
{
    private static readonly MediaTypeHeaderValue ContentType = new("application/x-www-form-urlencoded");

    public static HttpContent Create(IEnumerable<(string Name, string Value)> parameters)
    {
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(Encode(parameters)));
        content.Headers.ContentType = ContentType;
        return content;
    }

    /// <summary>Percent-encodes every byte but RFC 3986's unreserved ones; a blank becomes <c>%20</c>, which every parser reads.</summary>
    public static string Encode(IEnumerable<(string Name, string Value)> parameters)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in parameters)
        {
            if (text.Length > 0) text.Append('&');
            text.Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        }

        return text.ToString();
    }
}
