using System.Text;
using TorrentApi.Json;

namespace TorrentApi.Backends.QBittorrent.Tests.Json;

public sealed class KeyOrderTests
{
    [Fact]
    public void A_name_that_came_next_the_last_time_is_not_looked_up()
    {
        var order = new KeyOrder();
        Read(order, "a", "b", "c");

        Read(order, "a", "b", "c").Should().Equal("a", "b", "c");
        LookedUp.Should().BeEmpty();
    }

    [Fact]
    public void A_missing_field_costs_one_look_up()
    {
        var order = new KeyOrder();
        Read(order, "a", "b", "c", "d");

        Read(order, "a", "c", "d").Should().Equal("a", "c", "d");
        LookedUp.Should().Equal("c");
    }

    [Fact]
    public void A_new_field_costs_one_look_up()
    {
        var order = new KeyOrder();
        Read(order, "a", "b");

        Read(order, "a", "new", "b").Should().Equal("a", "new", "b");
        LookedUp.Should().Equal("new");
    }

    [Fact]
    public void Any_order_is_understood()
    {
        var order = new KeyOrder();
        Read(order, "a", "b", "c", "d");

        Read(order, "d", "b", "a", "c").Should().Equal("d", "b", "a", "c");
    }

    [Fact]
    public void A_name_that_begins_like_the_expected_one_is_another()
    {
        var order = new KeyOrder();
        Read(order, "size");

        Read(order, "size_wanted").Should().Equal("size_wanted");
    }

    private List<string> LookedUp { get; } = [];

    /// <summary>The names as they are understood; each field's number is its place among all names ever seen.</summary>
    private List<string> Read(KeyOrder order, params string[] names)
    {
        LookedUp.Clear();
        var json = Encoding.UTF8.GetBytes("{" + string.Join(',', names.Select(name => $"\"{name}\":1")) + "}");
        var understood = new List<string>();
        var (at, next) = (0, 0);
        while (json[at] != '}')
        {
            understood.Add(_names[TakeName(order, json, ref at, ref next)]);
            at += 1;
        }

        order.Settle();
        return understood;
    }

    /// <summary>Takes a name as a row does: the expected one at one look, any other by reading it.</summary>
    private int TakeName(KeyOrder order, byte[] json, ref int at, ref int next)
    {
        ref readonly var expected = ref order[next];
        if (expected.IsAtStartOf(json.AsSpan(at)))
        {
            at += expected.Length;
            next++;
            return expected.Field;
        }

        var cursor = new JsonCursor(json, at + 1);
        order.TryRead(ref cursor, ref next, Find, out var field).Should().BeTrue();
        at = cursor.Position;
        return field;
    }

    private readonly List<string> _names = [];

    private int Find(ReadOnlySpan<byte> name)
    {
        var text = Encoding.UTF8.GetString(name);
        LookedUp.Add(text);
        if (!_names.Contains(text)) _names.Add(text);
        return _names.IndexOf(text);
    }
}
