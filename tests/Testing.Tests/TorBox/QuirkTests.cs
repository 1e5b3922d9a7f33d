using System.Reflection;

namespace TorrentApi.Testing.Tests.TorBox;

/// <summary>The switches: each stands once in the list, sets itself alone, and is seen by a client.</summary>
public sealed class QuirkTests
{
    private static readonly IReadOnlyList<PropertyInfo> Switches =
        [.. typeof(TorBoxQuirks).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType == typeof(bool))];

    private static readonly Lazy<Task<string>> Usual = new(() => Conversation.HoldAsync(new TorBoxQuirks()));

    public static TheoryData<string> Names => [.. TorBoxQuirks.Flipped.Select(flip => flip.Name)];

    [Fact]
    public void Every_switch_is_flipped_once_with_a_reason()
    {
        TorBoxQuirks.Flipped.Select(flip => flip.Name).Should().BeEquivalentTo(Switches.Select(property => property.Name));
        TorBoxQuirks.Flipped.Should().OnlyContain(flip => flip.Reason.Length > 10 && flip.Reason.EndsWith('.'));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_flip_sets_its_own_switch_alone(string name)
    {
        var quirks = TorBoxQuirks.Flipped.Single(flip => flip.Name == name).Quirks;

        Switches.Where(property => (bool)property.GetValue(quirks)!).Should().ContainSingle().Which.Name.Should().Be(name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_switch_changes_what_a_client_sees(string name)
    {
        var flipped = await Conversation.HoldAsync(TorBoxQuirks.Flipped.Single(flip => flip.Name == name).Quirks);

        string.Equals(flipped, await Usual.Value, StringComparison.Ordinal).Should().BeFalse("{0} is to be seen", name);
    }

    [Fact]
    public async Task The_same_conversation_goes_the_same_way_twice() =>
        (await Conversation.HoldAsync(new TorBoxQuirks())).Should().Be(await Usual.Value);
}
