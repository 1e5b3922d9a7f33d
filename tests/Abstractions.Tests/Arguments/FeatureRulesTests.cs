using System.Net;

namespace TorrentApi.Abstractions.Tests.Arguments;

public sealed class FeatureRulesTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(1L)]
    [InlineData(long.MaxValue)]
    public void A_rate_above_zero_or_none_is_legal(long? rate)
    {
        var act = () => ArgumentRules.CheckRate(rate);

        act.Should().NotThrow();
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(-1L)]
    public void A_rate_that_a_server_would_take_for_none_is_refused(long rate)
    {
        var act = () => ArgumentRules.CheckRate(rate);

        act.Should().Throw<ArgumentException>().WithParameterName(nameof(rate));
    }

    [Fact]
    public void Share_limits_that_say_nothing_or_what_a_server_can_keep_are_legal()
    {
        ShareLimits[] legal =
        [
            new(), new() { Ratio = Limit<double>.At(0) }, new() { Ratio = Limit<double>.Unlimited, SeedingTime = Limit<TimeSpan>.Global },
            new() { SeedingTime = Limit<TimeSpan>.At(TimeSpan.FromSeconds(1)), Action = ShareLimitAction.SuperSeed, Mode = ShareLimitMode.All },
        ];

        foreach (var limits in legal)
        {
            var act = () => ArgumentRules.CheckShareLimits(limits);
            act.Should().NotThrow("{0} is legal", limits);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a/b c/ünïcode.bin")]
    [InlineData("a/..b/c..")]
    public void A_path_inside_a_torrent_is_legal(string path)
    {
        var act = () => ArgumentRules.CheckContentPaths("old", path);

        act.Should().NotThrow();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData(".")]
    [InlineData("a/./b")]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("a/ .. /b")]
    [InlineData("C:\\a")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    public void A_path_that_could_leave_its_torrent_is_refused_and_not_repeated(string newPath)
    {
        var act = () => ArgumentRules.CheckContentPaths("old", newPath);

        act.Should().Throw<ArgumentException>().WithParameterName(nameof(newPath));
    }

    [Theory]
    [InlineData("http://host.example/seed")]
    [InlineData("https://host.example/a%20b?c=d")]
    [InlineData("ftp://host.example/")]
    public void A_web_seed_by_http_or_ftp_is_legal(string webSeed)
    {
        var act = () => ArgumentRules.CheckWebSeed(webSeed);

        act.Should().NotThrow();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" http://host.example/")]
    [InlineData("http://host.example/a b")]
    [InlineData("http://host.example/|http://host.example/")]
    [InlineData("udp://host.example/")]
    [InlineData("/seed")]
    public void A_web_seed_that_is_no_single_address_is_refused(string webSeed)
    {
        var act = () => ArgumentRules.CheckWebSeeds([webSeed]);

        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_peer_needs_a_port_and_an_address_must_be_there()
    {
        var noPort = () => ArgumentRules.CheckPeers([new IPEndPoint(IPAddress.Loopback, 0)]);
        var noAddress = () => ArgumentRules.CheckAddresses([null!]);
        var none = () => ArgumentRules.CheckPeers([]);

        noPort.Should().Throw<ArgumentException>();
        noAddress.Should().Throw<ArgumentException>();
        none.Should().NotThrow("there is nothing to do");
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, 0L)]
    [InlineData(5, -1L)]
    public void A_part_that_holds_nothing_is_refused(long offset, long? length)
    {
        var act = () => ArgumentRules.CheckRange(new ByteRange(offset, length));

        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_hash_that_is_empty_is_refused_and_none_at_all_is_not()
    {
        var empty = () => ArgumentRules.CheckHashes([default]);
        var none = () => ArgumentRules.CheckHashes([]);

        empty.Should().Throw<ArgumentException>();
        none.Should().NotThrow();
    }
}
