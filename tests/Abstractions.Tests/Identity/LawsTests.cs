namespace TorrentApi.Abstractions.Tests.Identity;

public sealed class LawsTests
{
    [Fact]
    public void A_law_that_does_not_hold_fails_the_test() =>
        FluentActions.Invoking(() => Laws.ForAll(Laws.Hashes, hash => !hash.IsHybrid)).Should().Throw<Exception>().WithMessage("*Falsifiable*");

    [Fact]
    public void Pairs_are_equal_different_and_related_often_enough()
    {
        var (equal, related, unrelated) = (0, 0, 0);

        Laws.ForAll(Laws.RelatedHashes, (left, right) => Count(left, right) > 0);

        (equal, related, unrelated)
            .Should().Match<(int Equal, int Related, int Unrelated)>(counts => counts.Equal > 5 && counts.Related > 20 && counts.Unrelated > 100);

        int Count(InfoHash left, InfoHash right) => left == right ? ++equal : left.SharesHashWith(right) ? ++related : ++unrelated;
    }
}
