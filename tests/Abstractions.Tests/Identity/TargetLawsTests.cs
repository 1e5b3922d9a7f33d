using FsCheck;
using FsCheck.Fluent;

namespace TorrentApi.Abstractions.Tests.Identity;

public sealed class TargetLawsTests
{
    private static readonly Gen<MultiTarget> Sets = Gen.OneOf(
        Gen.Constant(MultiTarget.All),
        Gen.Choose(0, 4).SelectMany(count => Laws.RelatedHashes.ArrayOf(count)).Select(hashes => MultiTarget.Of(hashes)));

    [Fact]
    public void What_is_written_is_read_back() => Laws.ForAll(Laws.Targets, target =>
        SingleTarget.Parse(target.ToString()) == target
        && SingleTarget.Parse($" {target.ToString().ToUpperInvariant()}\n") == target
        && SingleTarget.TryParse(target.ToString(), out var read) && read == target);

    [Fact]
    public void Equality_is_one_relation()
    {
        Laws.AssertEquality(Laws.Targets, (left, right) => left == right, (left, right) => left != right);
        Laws.AssertEquality(Sets, (left, right) => left == right, (left, right) => left != right);
    }

    [Fact]
    public void A_target_matches_what_its_digits_say() =>
        Laws.ForAll(
            Gen.Zip(Laws.RelatedHashes, Laws.RelatedHashes),
            pair => SingleTarget.Of(pair.Item1).Matches(pair.Item2) == MatchesByDigits(pair.Item1, pair.Item2));

    [Fact]
    public void A_target_matches_the_hash_that_it_was_made_of_and_every_part_of_it() => Laws.ForAll(Laws.Hashes, hash =>
        SingleTarget.Of(hash).Matches(hash)
        && (hash.V1Hex is null || SingleTarget.Parse(hash.V1Hex).Matches(hash))
        && (hash.V2Hex is null || (SingleTarget.Parse(hash.V2Hex).Matches(hash) && SingleTarget.Parse(hash.V2Hex[..40]).Matches(hash)))
        && SingleTarget.Of(hash.Id).Matches(hash));

    [Fact]
    public void A_v2_target_with_another_tail_matches_nothing() => Laws.ForAll(Laws.Hashes, hash =>
        hash.V2Hex is not { } v2 || !SingleTarget.Parse(v2[..63] + (v2[63] == '0' ? '1' : '0')).Matches(hash));

    [Fact]
    public void Candidates_begin_with_the_id_and_hold_every_key_of_a_server() => Laws.ForAll(Laws.Hashes, hash =>
        SingleTarget.Of(hash).Candidates is var candidates
        && candidates[0] == hash.Id
        && candidates.Select(id => id.ToString()).SequenceEqual(
            new[] { hash.V2Hex?[..40], hash.V1Hex }.Where(hex => hex is not null).Select(hex => hex!), StringComparer.Ordinal));

    [Fact]
    public void A_set_matches_what_one_of_its_targets_matches() => Laws.ForAll(Gen.Zip(Sets, Laws.RelatedHashes), pair =>
        pair.Item1.Matches(pair.Item2) == (pair.Item1.IsAll || pair.Item1.Targets.Any(target => target.Matches(pair.Item2))));

    [Fact]
    public void Order_and_repetition_do_not_change_a_set() =>
        Laws.ForAll(Gen.Choose(0, 4).SelectMany(count => Laws.RelatedHashes.ArrayOf(count)), hashes =>
    {
        var set = MultiTarget.Of(hashes);
        var again = MultiTarget.Of(hashes.Reverse().Concat(hashes));
        return set == again
            && set.GetHashCode() == again.GetHashCode()
            && set.Targets.SequenceEqual(hashes.Distinct().Select(SingleTarget.Of))
            && set.IsNone == (hashes.Length == 0);
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("all")]
    [InlineData("magnet:?xt=urn:btih:c811b41641a09d192b8ed81b14064fff55d85ce3")]
    public void What_is_no_hash_is_no_target(string? text)
    {
        SingleTarget.TryParse(text, out var target).Should().BeFalse();

        target.Should().BeNull();
        if (text is not null) FluentActions.Invoking(() => SingleTarget.Parse(text)).Should().Throw<TorrentFormatException>();
    }

    /// <summary>The plain model: strings of hex.</summary>
    private static bool MatchesByDigits(InfoHash target, InfoHash torrent) =>
        (target.V2Hex is { } v2 && v2 == torrent.V2Hex)
        || (target.V1Hex is { } v1 && v1 == torrent.V1Hex)
        || (target.V2Hex is null && torrent.V2Hex is { } other && other.StartsWith(target.V1Hex!, StringComparison.Ordinal));
}
