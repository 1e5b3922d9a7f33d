using System.Buffers;
using System.Net.Http.Headers;
using System.Text;

namespace TorrentApi.Http;

/// <summary>The parameters and files of a form, as <c>multipart/form-data</c>.</summary>
/// <remarks>
/// Written here and not by <see cref="MultipartFormDataContent"/>, which leaves names unquoted, quotes the boundary and gives every text a content
/// type: torrent clients parse with hand-written code that knows what browsers send.
/// </remarks>
internal sealed class MultipartBody
{
    private readonly string _boundary = $"torrentapi-{Guid.NewGuid():N}";
    private readonly ArrayBufferWriter<byte> _body = new();

    public MultipartBody Add(string name, string value)
    {
        Write($"--{_boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        return this;
    }

    public MultipartBody AddFile(string name, string fileName, ReadOnlySpan<byte> content)
    {
        Write($"--{_boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{fileName}\"\r\nContent-Type: application/x-bittorrent\r\n\r\n");
        _body.Write(content);
        Write("\r\n");
        return this;
    }

    public HttpContent Create()
    {
        Write($"--{_boundary}--\r\n");
        var content = new ReadOnlyMemoryContent(_body.WrittenMemory);
        content.Headers.ContentType = new MediaTypeHeaderValue("multipart/form-data") { Parameters = { new NameValueHeaderValue("boundary", _boundary) } };
        return content;
    }

    private void Write(string text) => Encoding.UTF8.GetBytes(text, _body);
}
