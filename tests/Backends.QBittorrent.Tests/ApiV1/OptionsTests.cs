namespace TorrentApi.Backends.QBittorrent.Tests.ApiV1;

public sealed class OptionsTests
{
    [Fact]
    public void The_generation_is_found_out_unless_it_is_told() => new QBittorrentOptions().ApiGeneration.Should().Be(QBittorrentApiGeneration.Auto);

    [Fact]
    public void A_generation_that_does_not_exist_is_refused() =>
        Refusal(options => options.ApiGeneration = (QBittorrentApiGeneration)3).Should().Contain("ApiGeneration");

    [Fact]
    public void An_API_key_and_the_API_v1_contradict_each_other() =>
        Refusal(options => (options.ApiGeneration, options.ApiKey, options.Username) = (QBittorrentApiGeneration.V1, "qbt_0123456789abcdefghijklmnopqr", null)).Should().Contain("ApiKey");

    [Fact]
    public void A_time_zone_that_nobody_knows_is_refused() => Refusal(options => options.ServerTimeZone = "Atlantis/Capital").Should().Contain("ServerTimeZone");

    private static string Refusal(Action<QBittorrentOptions> spoil)
    {
        var options = new QBittorrentOptions { BaseAddress = new Uri("http://qbt.test:8080"), Username = "admin" };
        spoil(options);
        var make = () => new QBittorrentApi(options).Dispose();
        return make.Should().Throw<ArgumentException>().Which.Message;
    }
}
