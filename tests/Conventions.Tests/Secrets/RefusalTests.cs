using System.Text;

namespace TorrentApi.Conventions.Tests.Secrets;

/// <summary>What is refused may hold a passkey, so a refusal never repeats it.</summary>
public sealed class RefusalTests
{
    private const string Url = $"https://host.example/{SampleText.Marker}/announce";

    public static TheoryData<string> Unreadable =>
    [
        $"{Url}",
        $"magnet:?tr={Url}",
        $"magnet:?xt=urn:btih:{SampleText.Marker}&tr={Url}",
        $"d8:announce{Url}",
        $"d8:announce{Url.Length}:{Url}e",
        $"d8:announce{Url.Length}:{Url}4:infod4:name{Url.Length}:{Url}ee",
    ];

    public static TheoryData<string> IllegalTrackers => [$"{Url} {Url}", $"{Url}|{Url}", $"{Url}\n", SampleText.Marker, $"/{SampleText.Marker}", " "];

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_cannot_be_read_is_not_repeated(string text)
    {
        Action[] readings =
        [
            () => InfoHash.Parse(text), () => TorrentId.Parse(text), () => SingleTarget.Parse(text), () => MagnetLink.Parse(text),
            () => TorrentFile.Parse(Encoding.UTF8.GetBytes(text)),
        ];

        readings.Should().AllSatisfy(read => Record.Exception(read).Should().BeOfType<TorrentFormatException>().Which.ToString().Should().NotContain(SampleText.Marker));
    }

    [Theory]
    [MemberData(nameof(IllegalTrackers))]
    public void An_illegal_tracker_is_not_repeated(string tracker)
    {
        Action[] checks = [() => ArgumentRules.CheckTracker(tracker), () => ArgumentRules.CheckTrackers([tracker])];

        checks.Should().AllSatisfy(check => Record.Exception(check).Should().BeAssignableTo<ArgumentException>().Which.ToString().Should().NotContain(SampleText.Marker));
    }

    [Fact]
    public void An_illegal_address_of_a_torrent_is_not_repeated()
    {
        AddRequest request = new(new AddSource.Url(new Uri($"ftp://host.example/{SampleText.Marker}")));

        var refusal = Record.Exception(() => ArgumentRules.CheckAdd(request));

        refusal.Should().BeAssignableTo<ArgumentException>().Which.ToString().Should().NotContain(SampleText.Marker);
    }
}
