using FsCheck;
using FsCheck.Fluent;
using TorrentApi.Abstractions.Tests.Identity;

namespace TorrentApi.Abstractions.Tests.Metainfo;

public sealed class MagnetLinkLawsTests
{
    private static readonly Gen<string> Texts =
        Gen.OneOf(Gen.Choose(' ', '~').Select(value => (char)value), Gen.Elements('ä', '表', '+', '%', '&', '=', '#', '\n', '\0'))
            .ArrayOf()
            .Select(letters => new string(letters));

    private static readonly Gen<string> Urls = Texts.Select(text => "http://" + text);

    private static readonly Gen<MagnetLink> Links =
        from hash in Laws.Hashes
        from name in Gen.OneOf(Texts, Gen.Constant(""))
        from trackers in Urls.ListOf(2)
        from webSeeds in Urls.ArrayOf()
        select MagnetLink.Create(hash, name, trackers, webSeeds.Take(3));

    private static readonly Gen<(InfoHash Hash, string Name, string Tracker, string WebSeed)> Parts =
        from hash in Laws.Hashes
        from name in Texts
        from tracker in Urls
        from webSeed in Urls
        select (hash, name, tracker, webSeed);

    [Fact]
    public void What_is_written_is_read_back() => Laws.ForAll(Links, link =>
        MagnetLink.Parse(link.Text) is var read
        && read == link
        && read.Text == link.Text
        && read.Hash == link.Hash
        && read.Name == link.Name
        && read.Trackers.SequenceEqual(link.Trackers, StringComparer.Ordinal)
        && read.WebSeeds.SequenceEqual(link.WebSeeds, StringComparer.Ordinal));

    [Fact]
    public void What_goes_in_comes_out() => Laws.ForAll(Parts, parts =>
        MagnetLink.Create(parts.Hash, parts.Name, [parts.Tracker], [parts.WebSeed]) is var link
        && link.Hash == parts.Hash
        && link.Name == (parts.Name.Length == 0 ? null : parts.Name)
        && link.Trackers.SequenceEqual([parts.Tracker], StringComparer.Ordinal)
        && link.WebSeeds.SequenceEqual([parts.WebSeed], StringComparer.Ordinal));

    [Fact]
    public void Equality_is_one_relation() => Laws.AssertEquality(Links, (left, right) => left == right, (left, right) => left != right);

    [Fact]
    public void The_text_form_never_shows_a_path() => Laws.ForAll(Laws.Hashes, hash =>
        !MagnetLink.Create(hash, "name", ["http://t.example.org/secret", "udp://u/secret?secret", "secret"], ["http://w/secret"])
            .ToString().Contains("secret", StringComparison.Ordinal));
}
