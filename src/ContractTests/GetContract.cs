using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="ITorrentApi.GetAsync"/> promises: who is found by which name, and what is told.</summary>
public abstract class GetContract(ContractHost host) : Contract(host)
{
    [Fact]
    public async Task An_unknown_torrent_is_null_and_no_error()
    {
        var found = await Api.GetAsync(SampleTorrents.UnknownHash(), Token);

        found.Should().BeNull("the server has no such torrent");
    }

    [Fact]
    public async Task A_torrent_is_found_by_its_digits_in_either_case()
    {
        var sample = await AddAsync();
        var digits = sample.Hash.V1Hex!;

        var byLower = await Api.GetAsync(SingleTarget.Parse(digits), Token);
        var byUpper = await Api.GetAsync(SingleTarget.Parse(digits.ToUpperInvariant()), Token);

        byLower?.Name.Should().Be(sample.Name);
        byUpper?.Name.Should().Be(sample.Name);
    }

    [Fact]
    public async Task A_torrent_is_told_with_its_name_hash_and_size()
    {
        var sample = await AddAsync();

        var torrent = await ReadAsync(sample.Target);

        torrent.Name.Should().Be(sample.Name);
        torrent.Hash.Should().Be(sample.Hash);
        (torrent.TotalSizeBytes ?? torrent.WantedSizeBytes).Should().Be(sample.File.TotalSizeBytes, "all of it is wanted, where only that is told");
        torrent.HasMetadata.Should().NotBe(false, "it was added from a file");
    }

    [Fact]
    public async Task A_private_torrent_is_never_told_as_public_nor_a_public_one_as_private()
    {
        var isPrivate = await AddAsync(SampleTorrents.Private);
        var isPublic = await AddAsync();

        (await ReadAsync(isPrivate.Target)).IsPrivate.Should().NotBe(false, "it is private; a server may not say");
        (await ReadAsync(isPublic.Target)).IsPrivate.Should().NotBe(true, "it is public; a server may not say");
    }

    [Fact]
    [Needs(Capability.AddMagnet)]
    public async Task A_magnet_link_is_found_before_its_metadata_and_tells_no_size()
    {
        var magnet = NewMagnet();
        await Api.AddAsync(new AddRequest(magnet, Quiet), Token);

        var torrent = await ReadAsync(magnet.Hash);

        torrent.Hash.SharesHashWith(magnet.Hash).Should().BeTrue("it was found by this hash");
        torrent.HasMetadata.Should().NotBe(true, "nobody has the metadata");
        torrent.TotalSizeBytes.Should().BeNull("it is not known yet");
        torrent.WantedSizeBytes.Should().BeNull("it is not known yet");
        torrent.LeftBytes.Should().BeNull("it is not known yet");
        torrent.IsComplete.Should().BeFalse("nothing is here");
    }

    [Fact]
    public async Task A_hybrid_is_found_by_each_of_its_hashes_and_by_both()
    {
        var sample = await AddAsync(SampleTorrents.Hybrid);

        var byV1 = await Api.GetAsync(SingleTarget.Parse(sample.Hash.V1Hex!), Token);
        var byV2 = await Api.GetAsync(SingleTarget.Parse(sample.Hash.V2Hex!), Token);
        var byBoth = await Api.GetAsync(sample.Hash, Token);

        byV1?.Name.Should().Be(sample.Name, "it is found by v1");
        byV2?.Name.Should().Be(sample.Name, "it is found by v2");
        byBoth?.Name.Should().Be(sample.Name, "it is found by its whole hash");
    }

    [Fact]
    public async Task Sixty_four_digits_with_another_tail_find_nothing()
    {
        var sample = await AddAsync(SampleTorrents.Hybrid);
        var digits = sample.Hash.V2Hex!;
        var wrong = digits[..40] + new string(digits[40..].Select(digit => digit == '0' ? '1' : '0').ToArray());

        var found = await Api.GetAsync(SingleTarget.Parse(wrong), Token);

        found.Should().BeNull("only the first 40 of the 64 digits are right");
    }

    [Fact]
    [Needs(Capability.AddMagnet, Capability.AddV2)]
    public async Task A_v2_magnet_link_is_found_by_its_hash_where_the_server_takes_it()
    {
        var magnet = NewMagnet(SampleTorrents.MagnetV2);
        await Api.AddAsync(new AddRequest(magnet, Quiet), Token);

        var byWhole = await Api.GetAsync(magnet.Hash, Token);
        var byShort = await Api.GetAsync(SingleTarget.Parse(magnet.Hash.V2Hex![..40]), Token);

        byWhole.Should().NotBeNull("it is found by its v2 hash");
        byShort.Should().NotBeNull("it is found by the first 40 digits, as servers show it");
    }
}
