using FsCheck;
using FsCheck.Fluent;

namespace TorrentApi.Abstractions.Tests.Identity;

/// <summary>Runs a law on a few hundred values, always the same ones.</summary>
internal static class Laws
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20260105, 1);

    public static Gen<byte[]> BytesOf(int count) => Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(count);

    /// <summary>Few different bytes, so that equal and half-equal values come up often.</summary>
    public static Gen<byte[]> FewBytesOf(int count) =>
        from head in Gen.Choose(1, 3)
        from tail in Gen.Choose(0, 1)
        select (byte[])[.. Enumerable.Repeat((byte)head, count - 1), (byte)tail];

    public static Gen<TorrentId> Ids { get; } = Gen.OneOf(BytesOf(20), FewBytesOf(20)).Select(bytes => new TorrentId(bytes));

    public static Gen<InfoHash> Hashes { get; } = Gen.OneOf(HashesOf(BytesOf), HashesOf(FewBytesOf));

    /// <summary>Hashes that share a v1, a v2 or the beginning of a v2 with one another more often than not.</summary>
    public static Gen<InfoHash> RelatedHashes { get; } = HashesOf(FewBytesOf);

    public static Gen<SingleTarget> Targets { get; } = Gen.OneOf(RelatedHashes.Select(SingleTarget.Of), Hashes.Select(SingleTarget.Of));

    public static void ForAll<T>(Gen<T> values, Func<T, bool> law) => Prop.ForAll(values.ToArbitrary(), law).Check(Config);

    public static void ForAll<T>(Gen<T> values, Func<T, T, bool> law) =>
        ForAll(values.Two(), pair => law(pair.Item1, pair.Item2));

    public static void ForAll<T>(Gen<T> values, Func<T, T, T, bool> law) =>
        ForAll(values.Three(), triple => law(triple.Item1, triple.Item2, triple.Item3));

    /// <summary>Equality is one relation, however it is asked, and hash codes agree with it.</summary>
    public static void AssertEquality<T>(Gen<T> values, Func<T, T, bool> equals, Func<T, T, bool> differs)
        where T : IEquatable<T>
    {
        ForAll(values, value => value.Equals(value) && value.Equals((object)value) && !value.Equals(null) && !value.Equals("other"));
        ForAll(values, (left, right) => left.Equals(right) == right.Equals(left) && left.Equals(right) == left.Equals((object)right));
        ForAll(values, (left, right) => equals(left, right) == left.Equals(right) && differs(left, right) != left.Equals(right));
        ForAll(values, (left, right) => !left.Equals(right) || left.GetHashCode() == right.GetHashCode());
        ForAll(values, (a, b, c) => !(a.Equals(b) && b.Equals(c)) || a.Equals(c));
    }

    /// <summary>Comparison is a total order that agrees with equality.</summary>
    public static void AssertOrder<T>(Gen<T> values)
        where T : IEquatable<T>, IComparable<T>
    {
        ForAll(values, (left, right) => Math.Sign(left.CompareTo(right)) == -Math.Sign(right.CompareTo(left)));
        ForAll(values, (left, right) => left.CompareTo(right) == 0 == left.Equals(right));
        ForAll(values, (a, b, c) => !(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0) || a.CompareTo(c) <= 0);
    }

    private static Gen<InfoHash> HashesOf(Func<int, Gen<byte[]>> bytes) =>
        from kind in Gen.Choose(0, 2)
        from v1 in bytes(20)
        from v2 in bytes(32)
        select kind switch
        {
            0 => InfoHash.FromV1(v1),
            1 => InfoHash.FromV2(v2),
            _ => InfoHash.FromHybrid(v1, v2),
        };
}
