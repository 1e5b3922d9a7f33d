namespace TorrentApi.Abstractions.Tests.Metainfo;

public sealed class MagnetLinkTests
{
    private const string V1 = "c811b41641a09d192b8ed81b14064fff55d85ce3";
    private const string Base32 = "ZAI3IFSBUCORSK4O3ANRIBSP75K5QXHD";
    private const string V2 = "caf1e1c30e81cb361b9ee167c4aa64228a7fa4fa9f6105232b28ad099f3a302e";
    private const string Link = $"magnet:?xt=urn:btih:{V1}";

    [Theory]
    [InlineData($"magnet:?xt=urn:btih:{V1}", V1, null)]
    [InlineData($"magnet:?xt=urn:btih:{Base32}", V1, null)]
    [InlineData($"MAGNET:?XT=URN:BTIH:{V1}", V1, null)]
    [InlineData($"magnet:?dn=a&xt.1=urn%3Abtih%3A{V1}", V1, null)]
    [InlineData($"magnet:?xt=urn:btmh:1220{V2}", null, V2)]
    [InlineData($"magnet:?xt=urn:btih:{V1}&xt=urn:btmh:1220{V2}", V1, V2)]
    [InlineData($"magnet:?xt.1=urn:btmh:1220{V2}&xt.2=urn:btih:{Base32}", V1, V2)]
    [InlineData($"magnet:?xt=urn:btih:{V1}&xt=urn:btih:{Base32}", V1, null)]
    [InlineData($"magnet:?xt=urn:sha1:YNCKHTQCWBTRNJIV4WNAE52SJUQCZO5C&xt=urn:btih:{V1}&xt=urn:ed2k:31d6cfe0d16ae931b73c59d7e0c089c0", V1, null)]
    [InlineData($"  magnet:?xt=urn:btih:{V1}\n", V1, null)]
    public void Every_spelling_of_the_hash_is_read(string text, string? v1, string? v2)
    {
        var link = MagnetLink.Parse(text);

        link.Hash.V1Hex.Should().Be(v1);
        link.Hash.V2Hex.Should().Be(v2);
    }

    [Theory]
    [InlineData(null, "magnet:?")]
    [InlineData("", "magnet:?")]
    [InlineData("http://example.org", "magnet:?")]
    [InlineData(V1, "magnet:?")]
    [InlineData("magnet:?", "'xt'")]
    [InlineData("magnet:?dn=name", "'xt'")]
    [InlineData("magnet:?xt=urn:sha1:YNCKHTQCWBTRNJIV4WNAE52SJUQCZO5C", "'xt'")]
    [InlineData("magnet:?xt=urn:btih:c811b41641a09d192b8ed81b14064fff55d85ce", "urn:btih")]
    [InlineData("magnet:?xt=urn:btih:g811b41641a09d192b8ed81b14064fff55d85ce3", "urn:btih")]
    [InlineData("magnet:?xt=urn:btih:0000000000000000000000000000000000000000", "urn:btih")]
    [InlineData($"magnet:?xt=urn:btih:{V2}", "urn:btih")]
    [InlineData($"magnet:?xt=urn:btmh:{V2}", "urn:btmh")]
    [InlineData($"magnet:?xt=urn:btmh:1114{V1}", "urn:btmh")]
    [InlineData($"magnet:?xt=urn:btmh:1220{V1}", "urn:btmh")]
    [InlineData($"magnet:?xt=urn:btih:{V1}&xt=urn:btih:c0fda1edafdbdbb96443424e0b3899af7159d10e", "different")]
    [InlineData($"magnet:?xt=urn:btih:{V1}\nmagnet:?xt=urn:btih:{V1}", "line break")]
    [InlineData($"magnet:?xt=urn:btih:{V1}&so=0-100000", "'so'")]
    [InlineData($"magnet:?xt=urn:btih:{V1}&so=0-60000&so=0-60000", "'so'")]
    public void What_names_no_torrent_is_refused_with_a_reason(string? text, string part)
    {
        MagnetLink.TryParse(text, out var link, out var reason).Should().BeFalse();

        link.Should().BeNull();
        reason.Should().Contain(part).And.EndWith(".");
        if (text is null) return;
        FluentActions.Invoking(() => MagnetLink.Parse(text)).Should().Throw<TorrentFormatException>().Which.Reason.Should().Be(reason);
    }

    [Fact]
    public void A_link_that_is_too_long_is_refused() =>
        FluentActions.Invoking(() => MagnetLink.Parse(Link + "&dn=" + new string('x', MagnetLink.MaxLength)))
            .Should().Throw<TorrentFormatException>().Which.Reason.Should().Contain("65536");

    [Theory]
    [InlineData("dn=a+b", "a b")]
    [InlineData("dn=a%2Bb", "a+b")]
    [InlineData("dn=a%20b", "a b")]
    [InlineData("dn=a b", "a b")]
    [InlineData("dn=%E8%A1%A8", "表")]
    [InlineData("dn=%e8%a1%a8%", "表%")]
    [InlineData("dn=100%", "100%")]
    [InlineData("dn=%zz%4", "%zz%4")]
    [InlineData("dn=%%41", "%A")]
    [InlineData("dn=%FF", "\uFFFD")]
    [InlineData("DN=x=y", "x=y")]
    [InlineData("dn=&dn=second&dn=third", "second")]
    [InlineData("dn=", null)]
    [InlineData("dn", null)]
    public void A_name_is_decoded_as_leniently_as_links_need_it(string parameter, string? expected) =>
        MagnetLink.Parse($"{Link}&{parameter}").Name.Should().Be(expected);

    [Fact]
    public void Trackers_and_web_seeds_are_read_in_order_however_they_are_numbered()
    {
        var link = MagnetLink.Parse(
            Link + "&tr.1=http%3A%2F%2Fa%2F%3Fk%3Dx+y&TR=udp://b:1&tr.x=no&tr=&tr.22=http://c&ws=http%3A%2F%2Fw%2F&ws.1=http://v");

        link.Trackers.Should().Equal("http://a/?k=x+y", "udp://b:1", "http://c");
        link.WebSeeds.Should().Equal("http://w/", "http://v");
    }

    [Fact]
    public void Peers_are_hosts_with_ports()
    {
        var link = MagnetLink.Parse(
            Link + "&x.pe=1.2.3.4:6881&x.pe=%5B2001:db8::1%5D:6881&x.pe.2=peer.example.org:1"
            + "&x.pe=nohost&x.pe=:1&x.pe=a:0&x.pe=a:65536&x.pe=a b:1");

        link.Peers.Should().Equal("1.2.3.4:6881", "[2001:db8::1]:6881", "peer.example.org:1");
    }

    [Theory]
    [InlineData("so=0,2,4,6-8", new[] { 0, 2, 4, 6, 7, 8 })]
    [InlineData("so=3&so=1,3", new[] { 1, 3 })]
    [InlineData("so=2-2", new[] { 2 })]
    [InlineData("so=8-6,-1,1-,x,1.5,+3,99999999999,2147483647,5", new[] { 5 })]
    [InlineData("so=0%2C1", new[] { 0, 1 })]
    [InlineData("so=", new int[0])]
    [InlineData("xl=1", new int[0])]
    public void A_selection_of_files_is_expanded(string parameter, int[] expected) =>
        MagnetLink.Parse($"{Link}&{parameter}").SelectedFiles.Should().Equal(expected);

    [Fact]
    public void A_hundred_thousand_files_can_be_selected() => MagnetLink.Parse(Link + "&so=0-99999").SelectedFiles.Should().HaveCount(100_000);

    [Theory]
    [InlineData("xl=80121936", 80121936L)]
    [InlineData("xl=-1", null)]
    [InlineData("xl=many", null)]
    [InlineData("xl=99999999999999999999", null)]
    public void The_size_is_read_where_it_is_one(string parameter, long? expected) =>
        MagnetLink.Parse($"{Link}&{parameter}").SizeBytes.Should().Be(expected);

    [Fact]
    public void The_text_is_kept_character_for_character_with_parameters_that_nobody_knows()
    {
        const string text = "Magnet:?x.custom=%zz&xt=urn:btih:" + Base32 + "&dn=a+b&&tr=http://t/passkey/announce&kt=x";

        MagnetLink.Parse(text).Text.Should().Be(text);
        MagnetLink.Parse($" {text}\r\n").Text.Should().Be(text);
    }

    [Fact]
    public void The_text_form_shows_hosts_and_no_passkey()
    {
        var link = MagnetLink.Parse(
            Link + "&dn=Name&tr=http://t.example.org/secret/announce&tr=http://t.example.org/secret2"
            + "&tr=secret3&tr=udp://u.example.org:80&ws=http://w/secret4");

        link.ToString().Should().Be($"Name ({V1}) via t.example.org, tracker, u.example.org");
        MagnetLink.Parse(Link).ToString().Should().Be(V1);
    }

    [Fact]
    public void A_made_link_has_the_order_of_libtorrent_and_reads_back()
    {
        var hash = MagnetLink.Parse($"{Link}&xt=urn:btmh:1220{V2}").Hash;

        var link = MagnetLink.Create(hash, "a b&c", ["http://t/?a=1&b=2"], ["http://w/ü"]);

        link.Text
            .Should().Be(
                $"magnet:?xt=urn:btih:{V1}&xt=urn:btmh:1220{V2}" + "&dn=a%20b%26c&tr=http%3A%2F%2Ft%2F%3Fa%3D1%26b%3D2&ws=http%3A%2F%2Fw%2F%C3%BC");
        link
            .Should().BeEquivalentTo(
                new { Hash = hash, Name = "a b&c", Trackers = new[] { "http://t/?a=1&b=2" }, WebSeeds = new[] { "http://w/ü" } });
    }

    [Fact]
    public void Nothing_is_made_of_bad_arguments()
    {
        var hash = InfoHash.Parse(V1);

        FluentActions.Invoking(() => MagnetLink.Create(default)).Should().Throw<ArgumentException>().WithParameterName("hash");
        FluentActions.Invoking(() => MagnetLink.Create(hash, trackers: [" "])).Should().Throw<ArgumentException>().WithParameterName("trackers");
        FluentActions.Invoking(() => MagnetLink.Create(hash, webSeeds: [""])).Should().Throw<ArgumentException>().WithParameterName("webSeeds");
        FluentActions.Invoking(() => MagnetLink.Create(hash, new string('x', 70_000))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Links_are_equal_where_their_texts_are()
    {
        var link = MagnetLink.Parse(Link);

        (link == MagnetLink.Parse(Link)).Should().BeTrue();
        link.GetHashCode().Should().Be(MagnetLink.Parse(Link).GetHashCode());
        (link != MagnetLink.Parse(Link + "&tr=http://t")).Should().BeTrue();
        link.Equals(null).Should().BeFalse();
    }
}
