using System.Diagnostics;
using System.Runtime.ExceptionServices;
using System.Text;

namespace TorrentApi.Abstractions.Tests.Metainfo;

/// <summary>Spoils the fixtures at random, always in the same way. What comes out is a torrent or a reason, at once and in little memory.</summary>
public sealed class FuzzTests
{
    private const int Seed = 20260105;
    private const long MaxAllocatedBytes = 64 * 1024 * 1024;
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(2);

    [Fact]
    public void Eighty_thousand_spoiled_torrents_are_read_or_refused()
    {
        var all = Fixtures.ReadAll("*.torrent");
        var small = all.Where(bytes => bytes.Length < 8192).ToArray();

        var accepted = RunGuarded(80_000, mutator => mutator.Mutate(mutator.Pick(mutator.Next(20) == 0 ? all : small), small), Judge);

        accepted.Should().BeGreaterThan(1000, "mutations must reach behind the tokenizer");
    }

    [Fact]
    public void Twenty_thousand_spoiled_magnet_links_are_read_or_refused()
    {
        byte[][] links =
        [
            .. Fixtures.ReadAll("*.magnet"),
            Encoding.UTF8.GetBytes(
                "magnet:?xt=urn:btih:ZAI3IFSBUCORSK4O3ANRIBSP75K5QXHD&so=0,2,4-8"
                + "&x.pe=[2001:db8::1]:6881&x.pe=a:1&tr.1=http%3A%2F%2Ft&dn=%E8%A1%A8+x&xl=12"),
        ];

        var accepted = RunGuarded(20_000, mutator => mutator.Mutate(mutator.Pick(links), links), bytes => JudgeLink(Encoding.UTF8.GetString(bytes)));

        accepted.Should().BeGreaterThan(1000);
    }

    private static bool Judge(byte[] bytes)
    {
        var isRead = TorrentFile.TryParse(bytes, out var file, out var reason);
        if (isRead == (file is null) || isRead != (reason is null)) throw new InvalidOperationException("The answer contradicts itself.");
        if (file is null) return false;
        var link = file.ToMagnet();
        if (link.Hash != file.Hash) throw new InvalidOperationException("The magnet link names another torrent.");
        if (file.Contents.Any(content => content.Path.Split('/') is var parts && (parts.Contains("..") || parts.Contains(""))))
            throw new InvalidOperationException("A path leads out of its folder.");
        return true;
    }

    private static bool JudgeLink(string text)
    {
        var isRead = MagnetLink.TryParse(text, out var link, out var reason);
        if (isRead == (link is null) || isRead != (reason is null)) throw new InvalidOperationException("The answer contradicts itself.");
        if (link is not null && !MagnetLink.Parse(link.Text).Equals(link)) throw new InvalidOperationException("The text does not round-trip.");
        return isRead;
    }

    /// <summary>Runs on a thread of its own, so that a hang fails the test instead of stopping the run.</summary>
    private static int RunGuarded(int count, Func<Mutator, byte[]> make, Func<byte[], bool> judge)
    {
        var accepted = 0;
        ExceptionDispatchInfo? failure = null;
        byte[] input = [];
        var worker = new Thread(() =>
        {
            try
            {
                var mutator = new Mutator(Seed);
                for (var i = 0; i < count; i++)
                {
                    input = make(mutator);
                    if (Measure(judge, input)) accepted++;
                }
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(new InvalidOperationException($"Input {Convert.ToBase64String(input)}", exception));
            }
        }) { IsBackground = true };
        worker.Start();
        worker.Join(Deadline).Should().BeTrue("nothing may hang, but {0} did", Convert.ToBase64String(input));
        failure?.Throw();
        return accepted;
    }

    private static bool Measure(Func<byte[], bool> judge, byte[] input)
    {
        // A busy machine may stop the thread for a while, once; an input that is slow is slow again.
        return TryMeasure(judge, input, out var isRead) || TryMeasure(judge, input, out isRead)
            ? isRead
            : throw new TimeoutException($"It took longer than {MaxTime}, twice.");
    }

    private static bool TryMeasure(Func<byte[], bool> judge, byte[] input, out bool isRead)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        isRead = judge(input);
        var elapsed = Stopwatch.GetElapsedTime(started);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (allocated > MaxAllocatedBytes) throw new InvalidOperationException($"It allocated {allocated} bytes.");
        return elapsed <= MaxTime;
    }
}
