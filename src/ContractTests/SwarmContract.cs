using System.Net;
using TorrentApi.ContractTests.Samples;

namespace TorrentApi.ContractTests;

/// <summary>What <see cref="ISwarmFeature"/> promises. Nobody answers at the addresses that are used here, so no peer need ever be listed.</summary>
public abstract class SwarmContract(ContractHost host) : FeatureContract<ISwarmFeature>(host)
{
    private static readonly IPEndPoint Nobody = new(IPAddress.Loopback, 9);

    // For documentation (RFC 3849).
    private static readonly IPAddress Nowhere = IPAddress.Parse("2001:db8::7");

    [Fact]
    [Needs(Capability.PeersList, Capability.Stop)]
    public async Task A_stopped_torrent_has_no_peers()
    {
        var sample = await AddAsync();
        await Api.StopAsync(sample.Target, Token);

        await UntilAsync(() => Feature.ListPeersAsync(sample.Target, Token), peers => peers.Count == 0, "it talks to nobody");
    }

    [Fact]
    [Needs(Capability.PeersList, Capability.PeersAdd)]
    public async Task Peers_are_added_to_several_torrents_and_what_is_listed_can_be_read()
    {
        var (one, two) = (await AddAsync(AddOptions.Default), await AddAsync(AddOptions.Default));

        await Feature.AddPeersAsync(MultiTarget.Of(one.Hash, two.Hash), [Nobody, new IPEndPoint(IPAddress.IPv6Loopback, 9)], Token);

        var peers = await Feature.ListPeersAsync(one.Target, Token);
        peers.Where(peer => peer.Host.Length == 0 || peer.Progress is < 0 or > 1 || peer.DownloadRate < 0 || peer.UploadRate < 0).Should().BeEmpty("nobody need be listed; who is can be read");
    }

    [Fact]
    [Needs(Capability.PeersAdd, Capability.PeersBan)]
    public async Task Adding_no_peers_and_banning_none_does_nothing()
    {
        var sample = await AddAsync();
        var sent = Host.CountRequests(Api);

        await Feature.AddPeersAsync(sample.Target, [], Token);
        await Feature.BanPeersAsync([], Token);

        Host.CountRequests(Api).Should().Be(sent, "there is nothing to do");
    }

    [Fact]
    [Needs(Capability.PeersBan, Alone = "the server's list of bans")]
    public async Task Banning_an_address_is_accepted_and_so_is_banning_it_again()
    {
        await Feature.BanPeersAsync([Nowhere], Token);
        var again = () => Feature.BanPeersAsync([Nowhere], Token);

        await again.Should().NotThrowAsync("it is banned already");
    }

    [Fact]
    public async Task A_peer_without_a_port_is_refused()
    {
        var sample = await AddAsync();

        var add = () => Feature.AddPeersAsync(sample.Target, [Nobody, new IPEndPoint(IPAddress.Loopback, 0)], Token);

        await add.Should().ThrowAsync<ArgumentException>("nobody can be reached at port 0");
    }

    [Fact]
    [Needs(Capability.PeersAdd)]
    public async Task Adding_peers_to_a_set_with_an_unknown_torrent_names_it()
    {
        var known = await AddAsync();
        SingleTarget unknown = SampleTorrents.UnknownHash();

        var error = await FailureAsync<ApiError.MissingTorrent>(() => Feature.AddPeersAsync(MultiTarget.Of(known.Target, unknown), [Nobody], Token), "one is unknown");

        error.Targets.Should().Be(MultiTarget.Of(unknown));
    }
}
