using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace TorrentApi.RealServers.Tests.Faults;

/// <summary>Answers of a <see cref="FaultServer"/>, proper ones and others.</summary>
internal static class Answers
{
    /// <summary>Says nothing more, and leaves the connection open.</summary>
    public static Answer Silence { get; } = connection => Task.Delay(Timeout.Infinite, connection.Closing);

    public static Answer Raw(string text) => connection => connection.SendAsync(text);

    public static Answer Text(string body) => Respond("200 OK", "text/plain; charset=UTF-8", body);

    public static Answer Json(string body) => Respond("200 OK", "application/json", body);

    public static Answer Html(string status) => Respond(status, "text/html", $"<html><body><h1>{status}</h1>adminadmin</body></html>");

    public static Answer Status(int status, string reason) => Respond(string.Create(CultureInfo.InvariantCulture, $"{status} {reason}"), "text/plain", reason);

    /// <summary>Sends this, then ends the connection properly.</summary>
    public static Answer ThenClose(string text) => async connection =>
    {
        await connection.SendAsync(text);
        connection.Close();
    };

    /// <summary>Sends this, then breaks the connection off.</summary>
    public static Answer ThenReset(string text) => async connection =>
    {
        await connection.SendAsync(text);
        connection.Reset();
    };

    /// <summary>Sends this, then nothing more for ever.</summary>
    public static Answer ThenSilence(string text) => async connection =>
    {
        await connection.SendAsync(text);
        await Silence(connection);
    };

    /// <summary>Sends this, then the same piece for ever.</summary>
    public static Answer Endless(string begin, string piece) => async connection =>
    {
        await connection.SendAsync(begin);
        var pieces = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, Math.Max(1, 256 * 1024 / piece.Length))));
        while (true) await connection.SendAsync(pieces);
    };

    /// <summary>Sends one byte at a time, with a pause before each.</summary>
    public static Answer Drip(string text, TimeSpan pause) => async connection =>
    {
        using var pace = new PeriodicTimer(pause);
        foreach (var letter in text)
        {
            await pace.WaitForNextTickAsync(connection.Closing);
            await connection.SendAsync(letter.ToString());
        }
    };

    /// <summary>So many bytes of blanks and a proper end, packed to a thousandth.</summary>
    public static Answer GzipBomb(string begin, long blanks, string end) => async connection =>
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var piece = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
            await gzip.WriteAsync(Encoding.ASCII.GetBytes(begin), connection.Closing);
            for (var left = blanks; left > 0; left -= piece.Length) await gzip.WriteAsync(piece, connection.Closing);
            await gzip.WriteAsync(Encoding.ASCII.GetBytes(end), connection.Closing);
        }

        await connection.SendAsync($"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: {packed.Length}\r\n\r\n");
        await connection.SendAsync(packed.GetBuffer().AsMemory(0, (int)packed.Length));
    };

    private static Answer Respond(string status, string contentType, string body) =>
        Raw($"HTTP/1.1 {status}\r\ncontent-type: {contentType}\r\ncontent-length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
}
