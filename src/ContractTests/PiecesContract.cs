using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="IPieceFeature"/> promises.</summary>
[SuppressMessage("Security", "CA5350", Justification = "SHA-1 is what BEP 3 asks for.")]
public abstract class PiecesContract(ContractHost host) : FeatureContract<IPieceFeature>(host)
{
    [Fact]
    [Needs(Capability.PieceStates)]
    public async Task Nothing_is_here_of_a_torrent_without_data()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);

        var states = await UntilAsync(() => Feature.ListStatesAsync(sample.Target, Token), list => list.Count == CountOf(sample), "each piece has a state");

        states.Should().NotContain(PieceState.Here);
    }

    [Fact]
    [Needs(Capability.PieceStates)]
    public async Task All_of_a_complete_torrent_is_here()
    {
        var sample = await AddCompleteAsync();

        await UntilAsync(
            () => Feature.ListStatesAsync(sample.Target, Token),
            list => list.Count == CountOf(sample) && list.All(state => state == PieceState.Here), "every piece is here");
    }

    [Fact]
    [Needs(Capability.PieceHashes)]
    public async Task The_hashes_of_pieces_are_those_of_the_data()
    {
        var sample = await AddAsync(SampleTorrents.SeveralFiles);
        var data = sample.Data.SelectMany(file => file.Bytes).Chunk((int)sample.File.PieceLengthBytes);

        var hashes = await UntilAsync(() => Feature.ListHashesAsync(sample.Target, Token), list => list.Count > 0, "the pieces have hashes");

        hashes.Should().Equal(data.Select(piece => Convert.ToHexStringLower(SHA1.HashData(piece))));
    }

    [Fact]
    [Needs(Capability.PieceAvailability)]
    public async Task Peers_are_counted_for_each_piece_or_not_at_all()
    {
        var sample = await AddAsync();

        var counts = await Feature.ListAvailabilityAsync(sample.Target, Token);

        counts.Count.Should().BeOneOf(0, CountOf(sample));
        counts.Where(count => count < 0).Should().BeEmpty("nobody has a piece less than no times");
    }

    [Fact]
    [Needs(Capability.AddMagnet, Capability.PieceStates, Capability.PieceHashes)]
    public async Task There_are_no_pieces_before_the_metadata()
    {
        var magnet = NewMagnet();
        await Api.AddAsync(new AddRequest(magnet, Quiet), Token);

        (await Feature.ListStatesAsync(magnet.Hash, Token)).Should().BeEmpty("nobody knows how many there are");
        (await Feature.ListHashesAsync(magnet.Hash, Token)).Should().BeEmpty("nobody knows how many there are");
    }

    private static int CountOf(SampleTorrent sample) => (int)((sample.File.TotalSizeBytes + sample.File.PieceLengthBytes - 1) / sample.File.PieceLengthBytes);
}
