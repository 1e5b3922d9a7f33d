using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using TorrentApi.Backends.QBittorrent.Wire;
using TorrentApi.Payloads;

namespace TorrentApi.Backends.QBittorrent.Tests.Wire;

public class MutatedBodyTests
{
    private const ulong Seed = 20_260_901;

    private static readonly byte[] Original = Generate();

    // Bytes that mean something to JSON, to UTF-8 or to the reader.
    private static readonly byte[] Spice = [.. "[]{},:\"\\u0019.-+eE tfnN<\n"u8, 0x00, 0x80, 0xC3, 0xE2, 0xED, 0xF0, 0xFF];

    private static readonly string[] Values =
        ["null", "true", "-1", "1e999", "99999999999999999999", "\"\\ud800\"", "{}", "[[[]]]", "\"\"", "[", "}", "\"x", ",", "0123456789abcdef0123456789abcdef01234567"];

    [Fact]
    public void Whatever_is_changed_in_a_body_it_is_read_or_refused_and_nothing_else()
    {
        var mutation =
            from position in Gen.Choose(0, Original.Length - 1)
            from kind in Gen.Choose(0, 7)
            from choice in Gen.Choose(0, 1000)
            select (position, kind, choice);

        // More than a few changes hardly ever leave JSON behind, and then only the first of them is tested.
        var mutations = (from count in Gen.Choose(1, 3) from changes in mutation.ListOf(count) select changes).ToArbitrary();
        var config = Config.QuickThrowOnFailure.WithMaxTest(5000).WithQuietOnSuccess(true)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), FSharpOption<int>.None)));

        Check.One(config, Prop.ForAll(mutations, changes => IsReadOrRefused(Mutate(changes))));
    }

    private static bool IsReadOrRefused(byte[] body)
    {
        try
        {
            var whole = Read(body, int.MaxValue);
            return whole.SequenceEqual(Read(body, 97));
        }
        catch (TorrentApiException e) when (e.Error is ApiError.UnexpectedResponse)
        {
            return true;
        }
    }

    // The stream is in memory: the task is done when it comes back.
    private static List<Torrent> Read(byte[] body, int step) =>
        TorrentListReader.ReadAsync(new PiecesStream(body, step), new TorrentReadContext { BufferBytes = 256 }, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    private static byte[] Mutate(IEnumerable<(int Position, int Kind, int Choice)> changes)
    {
        var body = Original;
        foreach (var (position, kind, choice) in changes)
        {
            var at = Math.Min(position, body.Length);
            var end = Math.Min(at + 1 + (choice % 40), body.Length);
            body = kind switch
            {
                0 => [.. body[..at], Spice[choice % Spice.Length], .. body[Math.Min(at + 1, body.Length)..]],
                1 => [.. body[..at], Spice[choice % Spice.Length], .. body[at..]],
                2 => [.. body[..at], .. body[end..]],
                3 => [.. body[..at], .. body[at..end], .. body[at..]],
                _ => ReplaceValue(body, at, Values[choice % Values.Length]),
            };
        }

        return body;
    }

    // Puts another value after the next colon: the text stays JSON more often, and the row parser sees the wrong type.
    private static byte[] ReplaceValue(byte[] body, int at, string value)
    {
        var colon = body.AsSpan(at).IndexOf((byte)':');
        var comma = colon < 0 ? -1 : body.AsSpan(at + colon).IndexOf((byte)',');
        return comma < 0 ? body : [.. body[..(at + colon + 1)], .. System.Text.Encoding.UTF8.GetBytes(value), .. body[(at + colon + comma)..]];
    }

    private static byte[] Generate()
    {
        using var stream = new MemoryStream();
        new PayloadGenerator(3, seed: 5).WriteTo(stream);
        return stream.ToArray();
    }
}
