using System.Globalization;
using System.Text;
using TorrentApi.Backends.TorBox.Wire;

namespace TorrentApi.Backends.TorBox.Tests.Wire;

/// <summary>A reply is parted into its data and the rest, wherever the network cuts it.</summary>
public sealed class EnvelopeStreamTests
{
    private static readonly string[] Pieces = ["a", "bcd", "}", "]", "{", "[", ",", ":", "\\\"", "\\\\", "\\u0041", "é", "efghijklmnopqrstuvwxyz"];

    public static TheoryData<string, string, string> Shapes => new()
    {
        { """{"success":true,"error":null,"detail":"d","data":[{"a":1},{"b":[2]}]}""", """[{"a":1},{"b":[2]}]""", "True//d" },
        { """{"data":[1,2],"success":true,"detail":"d"}""", "[1,2]", "True//d" },
        { """{"success":true,"data":{"a":{"data":5}},"detail":"d"}""", """[{"a":{"data":5}}]""", "True//d" },
        { """{"success":true,"data":"a text, with } and \" in it","detail":"d"}""", """["a text, with } and \" in it"]""", "True//d" },
        { """{"success":true,"data":null}""", "[null]", "True//" },
        { """{ "success" : true , "data" : null }""", "[null ]", "True//" },
        { """{"success":false,"error":"ACTIVE_LIMIT","detail":"d"}""", "[]", "False/ACTIVE_LIMIT/d" },
        { """{"detail":"60 per 1 hour"}""", "[]", "//60 per 1 hour" },
        { """{"detail":[{"type":"missing","loc":["query","token"]}]}""", "[]", "//" },
        { """{"success":false,"error":true,"detail":"the key \"data\":1 in a text","data":7}""", "[7]", """False//the key "data":1 in a text""" },
        { """{"success":1,"error":"lower case is no code","data":[]}""", "[]", "True//" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Data_comes_as_an_array_and_the_rest_as_the_envelope(string body, string data, string envelope)
    {
        for (var piece = 1; piece <= body.Length; piece += piece < 8 ? 1 : 37)
        {
            var (readData, read) = await ReadAsync(body, piece);

            readData.Should().Be(data, "pieces have {0} bytes", piece);
            $"{read.Success}/{read.Code}/{read.Detail}".Should().Be(envelope, "pieces have {0} bytes", piece);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1000)]
    public async Task Data_of_any_depth_and_length_ends_where_it_ends(int piece)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var data = $"[{string.Join(',', Enumerable.Range(0, seed % 5).Select(at => MakeValue(new Random((10 * seed) + at), 4)))}]";

            var (readData, read) = await ReadAsync($$"""{"success":true,"data":{{data}},"detail":"behind"}""", piece);

            readData.Should().Be(data, "the seed is {0}", seed);
            read.Detail.Should().Be("behind");
        }
    }

    [Fact]
    public async Task Control_characters_inside_texts_become_blanks()
    {
        var (data, envelope) = await ReadAsync("{\"success\":true,\"detail\":\"a\nb\",\"data\":[\"c\u0001\td\"]}", 3);

        data.Should().Be("""["c  d"]""");
        envelope.Detail.Should().Be("a b");
    }

    [Fact]
    public async Task The_envelope_is_read_where_nobody_wants_the_data()
    {
        using var body = new MemoryStream("""{"success":true,"data":[1,2,3],"detail":"d"}"""u8.ToArray());
        await using var stream = new EnvelopeStream(body);

        var envelope = await stream.ReadEnvelopeAsync(CancellationToken.None);

        envelope.Detail.Should().Be("d");
    }

    [Theory]
    [InlineData("""{"success":true,"data":[1]""")]
    [InlineData("""{"success":true,"data":[1]}}""")]
    [InlineData("""{"success":true,,"data":[1]}""")]
    public async Task An_envelope_that_is_no_JSON_is_unexpected(string body)
    {
        var read = () => ReadAsync(body, 5);

        (await read.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.UnexpectedResponse>();
    }

    [Fact]
    public async Task An_endless_envelope_is_unexpected()
    {
        var read = () => ReadAsync("{\"detail\":\"" + new string('x', 200_000), 9000);

        (await read.Should().ThrowAsync<TorrentApiException>()).Which.Error.Should().BeOfType<ApiError.UnexpectedResponse>();
    }

    [Theory]
    [InlineData("  {}", (byte)'{')]
    [InlineData("<html>", (byte)'<')]
    [InlineData("", null)]
    [InlineData(" \r\n", null)]
    public async Task The_first_byte_tells_what_it_is(string body, byte? first)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(body));
        await using var stream = new EnvelopeStream(bytes);

        (await stream.PeekAsync(CancellationToken.None)).Should().Be(first);
    }

    /// <summary>A value with all that could be taken for the end of something.</summary>
    private static string MakeValue(Random random, int depth) => random.Next(depth > 0 ? 5 : 2) switch
    {
        0 => random.Next(100_000).ToString(CultureInfo.InvariantCulture),
        1 => "\"" + string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Pieces[random.Next(Pieces.Length)])) + "\"",
        2 => "[" + string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => MakeValue(random, depth - 1))) + "]",
        _ => "{" + string.Join(',', Enumerable.Range(0, random.Next(4)).Select(at => $"\"k{at}\":" + MakeValue(random, depth - 1))) + "}",
    };

    private static async Task<(string Data, Envelope Envelope)> ReadAsync(string body, int piece)
    {
        using var pieces = new PiecesStream(Encoding.UTF8.GetBytes(body), piece);
        await using var stream = new EnvelopeStream(pieces);
        using var data = new MemoryStream();
        await stream.CopyToAsync(data, 7);
        return (Encoding.UTF8.GetString(data.ToArray()), await stream.ReadEnvelopeAsync(CancellationToken.None));
    }

    /// <summary>Gives a few bytes at a time, as a network does.</summary>
    private sealed class PiecesStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
