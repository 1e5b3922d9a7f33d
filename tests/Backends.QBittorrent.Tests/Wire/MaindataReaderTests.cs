using System.Text;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Tests.Wire;

public sealed class MaindataReaderTests
{
    private const string A = "0123456789abcdef0123456789abcdef01234567";
    private const string B = "1111111111111111111111111111111111111111";
    private const string V1 = "7777777777777777777777777777777777777777";
    private const string V2 = "8888888888888888888888888888888888888888999999999999999999999999";

    private static readonly string Key = V2[..40];

    private readonly SyncRows _rows = new();

    [Fact]
    public async Task A_full_answer_holds_every_torrent_as_the_list_does()
    {
        var (answer, changed, removed) = await ReadAsync(Full($$"""{{Row(A, Whole("a"))}},{{Row(B, Whole("b"))}}"""));
        var listed = await Reading.ListAsync($$"""[{"hash":"{{A}}",{{Whole("a")}}},{"hash":"{{B}}",{{Whole("b")}}}]""");

        (answer.Rid, answer.IsFull).Should().Be((1, true));
        changed.Should().Equal(listed);
        removed.Should().BeEmpty();
    }

    [Fact]
    public async Task A_delta_adds_to_what_is_known()
    {
        await ReadAsync(Full(Row(A, Whole("a"))));

        var (answer, changed, _) = await ReadAsync(Delta(2, Row(A, "\"dlspeed\":77,\"state\":\"downloading\",\"name\":\"new\"")), isFull: false);

        (answer.Rid, answer.IsFull).Should().Be((2, false));
        var torrent = changed.Should().ContainSingle().Subject;
        var listed = (await Reading.ListAsync($$"""[{"hash":"{{A}}",{{Whole("a")}},"dlspeed":77,"state":"downloading","name":"new"}]""")).Single();
        torrent.Should().Be(listed with { ContentPath = "/data/a" }, "the name does not move the content");
    }

    [Theory]
    [InlineData("\"save_path\":\"/other/\",\"content_path\":\"/other/a\"", "/other/a")]
    [InlineData("\"content_path\":\"/data/b\"", "/data/b")]
    [InlineData("\"content_path\":\"/else/where\"", "/else/where")]
    [InlineData("\"name\":\"b\"", "/data/a")]
    public async Task The_content_path_is_put_together_of_what_is_new_and_what_is_known(string fields, string path)
    {
        await ReadAsync(Full(Row(A, Whole("a"))));

        var (_, changed, _) = await ReadAsync(Delta(2, Row(A, fields)), isFull: false);

        changed.Single().ContentPath.Should().Be(path);
    }

    [Fact]
    public async Task A_delta_that_changes_nothing_tells_nothing()
    {
        await ReadAsync(Full(Row(A, Whole("a"))));

        (await ReadAsync("""{"rid":2}""", isFull: false)).Changed.Should().BeEmpty();
        (await ReadAsync(Delta(3, Row(A, "\"upspeed\":0,\"popularity\":3")), isFull: false)).Changed.Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_removed_is_told_by_its_hash_and_once()
    {
        await ReadAsync(Full($"{Row(A, Whole("a"))},{Row(B, Whole("b"))}"));

        var first = await ReadAsync($$"""{"rid":2,"torrents_removed":["{{A}}","nonsense",7]}""", isFull: false);
        var second = await ReadAsync($$"""{"rid":3,"torrents_removed":["{{A}}"]}""", isFull: false);

        first.Removed.Should().Equal(InfoHash.Parse(A));
        second.Removed.Should().BeEmpty();
    }

    [Fact]
    public async Task A_full_answer_in_place_of_a_delta_forgets_what_it_does_not_hold()
    {
        await ReadAsync(Full($"{Row(A, Whole("a"))},{Row(B, Whole("b"))}"));

        var (answer, changed, _) = await ReadAsync(Full(Row(B, "\"name\":\"c\"")), isFull: false);
        var later = await ReadAsync(Delta(2, Row(A, "\"upspeed\":1")), isFull: false);

        answer.IsFull.Should().BeTrue();
        changed.Should().ContainSingle().Which.SavePath.Should().BeNull("nothing is left of what was known before");
        later.IsTorn.Should().BeTrue("it adds to a torrent that is not known");
    }

    [Fact]
    public async Task A_hybrid_that_gains_its_id_is_changed_and_not_removed()
    {
        await ReadAsync(Full(Row(V1, Magnet)));

        var (_, changed, removed) = await ReadAsync(Delta(2, Row(Key, Hybrid), $",\"torrents_removed\":[\"{V1}\"]"), isFull: false);

        changed.Should().ContainSingle().Which.Hash.IsHybrid.Should().BeTrue();
        removed.Should().BeEmpty();
    }

    [Fact]
    public async Task The_former_id_of_a_hybrid_is_not_shown()
    {
        await ReadAsync(Full(Row(V1, Magnet)));

        var delta = await ReadAsync(Delta(2, Row(Key, Hybrid)), isFull: false);
        var full = await ReadAsync(Full($"{Row(V1, Magnet)},{Row(Key, Hybrid)}"), isFull: false);

        delta.Changed.Should().ContainSingle().Which.Hash.IsHybrid.Should().BeTrue();
        full.Changed.Should().ContainSingle().Which.Hash.IsHybrid.Should().BeTrue();
    }

    [Fact]
    public async Task A_former_id_whose_torrent_is_gone_is_left_to_the_list()
    {
        await ReadBodyAsync(Full($"{Row(V1, Magnet)},{Row(A, Whole("a"))}"), isFull: true);
        var suspects = _rows.FindSuspects();

        _rows.Judge(suspects, new HashSet<TorrentId>());

        suspects.Should().Equal(TorrentId.Parse(V1));
        _rows.Tell().Changed.Should().ContainSingle().Which.Name.Should().Be("a");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    public async Task An_answer_is_read_alike_however_it_is_cut_into_pieces(int size)
    {
        var body = $$$"""
             { "categories":{"x":{"name":"x","savePath":"\u00e9"}}, "full_update" : true, "rid":12 ,
               "server_state":{"a":[1,{"b":null}],"c":1.5e3},"tags":["t"], "torrents" :{ {{{Row(A, Whole("a"))}}} , {{{Row(B, "\"name\":\"\\u0062\"")}}},"not a hash":{"name":"x"},"{{{V1}}}":null},
               "torrents_removed":[], "trackers":{"http://t/":["{{{A}}}"]} }

            """;

        var answer = await ReadBodyAsync(new PiecesStream(Encoding.UTF8.GetBytes(body), size), isFull: false, bufferBytes: 16);

        (answer.Rid, answer.IsFull).Should().Be((12, true));
        _rows.Tell().Changed.Select(torrent => torrent.Name).Should().Equal("a", "b");
    }

    [Theory]
    [InlineData("", "an empty body*")]
    [InlineData("[]", "a JSON array instead*")]
    [InlineData("<html>", "HTML*")]
    [InlineData("{\"rid\":1", "JSON that ends too early")]
    [InlineData("{\"rid\":1,\"torrents\":{\"a\":{", "JSON that ends too early")]
    [InlineData("{\"rid\":1}x", "a body that is not*")]
    [InlineData("{\"rid\":1,}", "a body that is not*")]
    [InlineData("{\"rid\":1,\"x\":[1,}", "a body that is not*")]
    [InlineData("{\"full_update\":true}", "changes without their number")]
    public async Task What_is_no_answer_is_refused_and_spoils_the_rows(string body, string reason)
    {
        var told = await Reading.RefusalAsync(() => ReadBodyAsync(body, isFull: false).AsTask());

        told.Should().Match(reason);
        _rows.IsSpoilt.Should().BeTrue();
    }

    private const string Magnet = "\"name\":\"magnet\",\"infohash_v1\":\"" + V1 + "\",\"infohash_v2\":\"\",\"has_metadata\":false,\"state\":\"metaDL\"";
    private const string Hybrid = "\"name\":\"hybrid\",\"infohash_v1\":\"" + V1 + "\",\"infohash_v2\":\"" + V2 + "\",\"has_metadata\":true,\"state\":\"downloading\"";

    private static string Whole(string name) =>
        $"\"name\":\"{name}\",\"state\":\"stalledUP\",\"save_path\":\"/data/\",\"content_path\":\"/data/{name}\",\"size\":5,\"total_size\":5,\"progress\":1,\"amount_left\":0,\"category\":\"c\",\"tags\":\"x, y\",\"upspeed\":0";

    private static string Row(string key, string fields) => $$"""
        "{{key}}":{{{fields}}}
        """;

    private static string Full(string rows) => "{\"full_update\":true,\"rid\":1,\"server_state\":{\"dl\":1},\"torrents\":{" + rows + "}}";

    private static string Delta(int rid, string rows, string more = "") => $"{{\"rid\":{rid},\"torrents\":{{{rows}}}{more}}}";

    private async Task<Told> ReadAsync(string body, bool isFull = true)
    {
        var answer = await ReadBodyAsync(body, isFull);
        var isTorn = _rows.IsTorn;
        var (changed, removed) = _rows.Tell();
        return new Told(answer, changed, removed) { IsTorn = isTorn };
    }

    private ValueTask<SyncAnswer> ReadBodyAsync(string body, bool isFull) => ReadBodyAsync(new MemoryStream(Encoding.UTF8.GetBytes(body)), isFull);

    private async ValueTask<SyncAnswer> ReadBodyAsync(Stream body, bool isFull, int bufferBytes = 4096)
    {
        using var reader = new MaindataReader(body, new TorrentRowParser(new TorrentReadContext()), _rows, bufferBytes);
        return await reader.ReadAsync(isFull, TestContext.Current.CancellationToken);
    }

    private sealed record Told(SyncAnswer Answer, IReadOnlyList<Torrent> Changed, IReadOnlyList<InfoHash> Removed)
    {
        public bool IsTorn { get; init; }
    }
}
