namespace TorrentApi.RealServers.Tests.Servers;

public sealed class ServerInstallTests
{
    [Theory]
    [InlineData("/s", "/c", "/h", "/s")]
    [InlineData("", "/c", "/h", "/c/torrentapi/servers")]
    [InlineData(null, null, "/h", "/h/.cache/torrentapi/servers")]
    [InlineData(null, null, null, null)]
    public void Servers_are_looked_for_where_the_script_puts_them(string? servers, string? cache, string? home, string? expected)
    {
        var directory = ServerInstall.ServersDirectory(name => name switch
        {
            "TORRENTAPI_SERVERS" => servers,
            "XDG_CACHE_HOME" => cache,
            "HOME" => home,
            _ => null,
        });

        directory.Should().Be(expected);
    }

    [Fact]
    public void An_absent_server_names_what_to_run() =>
        ServerInstall.Find("0.0.1").Absence.Should().Be("qBittorrent 0.0.1 is not installed: run eng/servers/install.sh 0.0.1");
}
