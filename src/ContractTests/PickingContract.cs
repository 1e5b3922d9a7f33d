namespace TorrentApi.ContractTests;

/// <summary>What <see cref="IPickingFeature"/> promises.</summary>
public abstract class PickingContract(ContractHost host) : FeatureContract<IPickingFeature>(host)
{
    private static readonly PickingOptions Ordered = new() { Sequential = true };
    private static readonly PickingOptions Unordered = new() { Sequential = false };

    [Fact]
    [Needs(Capability.PickingRead, Capability.PickingSequential)]
    public async Task Pieces_are_downloaded_in_order_and_by_rarity_again()
    {
        var sample = await AddAsync();

        await Feature.SetAsync(sample.Target, Ordered, Token);
        await UntilPickingAsync(sample.Target, options => options.Sequential == true, "pieces come in order");

        await Feature.SetAsync(sample.Target, Unordered, Token);
        await UntilPickingAsync(sample.Target, options => options.Sequential == false, "pieces come by rarity");
    }

    [Fact]
    [Needs(Capability.PickingRead, Capability.PickingSequential)]
    public async Task Setting_what_is_set_does_not_toggle_it()
    {
        var sample = await AddAsync();
        await Feature.SetAsync(sample.Target, Ordered, Token);

        await Feature.SetAsync(sample.Target, Ordered, Token);

        await UntilPickingAsync(sample.Target, options => options.Sequential == true, "it was set twice");
    }

    [Fact]
    [Needs(Capability.PickingRead, Capability.PickingSequential)]
    public async Task Torrents_that_differ_are_alike_afterwards()
    {
        var (ordered, unordered) = (await AddAsync(), await AddAsync());
        await Feature.SetAsync(ordered.Target, Ordered, Token);

        await Feature.SetAsync(MultiTarget.Of(ordered.Hash, unordered.Hash), Ordered, Token);

        await UntilPickingAsync(ordered.Target, options => options.Sequential == true, "it was so before");
        await UntilPickingAsync(unordered.Target, options => options.Sequential == true, "it became so");
    }

    [Fact]
    [Needs(Capability.PickingRead, Capability.PickingSequential, Capability.PickingSuperSeeding)]
    public async Task What_is_null_is_left_as_it_is()
    {
        var sample = await AddAsync();
        await Feature.SetAsync(sample.Target, Ordered, Token);

        await Feature.SetAsync(sample.Target, new() { SuperSeeding = true }, Token);
        await Feature.SetAsync(sample.Target, new(), Token);

        await UntilPickingAsync(sample.Target, options => options is { Sequential: true, SuperSeeding: true }, "the second did not undo the first");
    }

    [Fact]
    [Needs(Capability.PickingRead, Capability.PickingFirstLast)]
    public async Task The_first_and_last_pieces_come_first_and_no_longer()
    {
        var sample = await AddAsync();

        await Feature.SetAsync(sample.Target, new() { FirstLastPieceFirst = true }, Token);
        await UntilPickingAsync(sample.Target, options => options.FirstLastPieceFirst == true, "first and last come first");

        await Feature.SetAsync(sample.Target, new() { FirstLastPieceFirst = false }, Token);
        await UntilPickingAsync(sample.Target, options => options.FirstLastPieceFirst == false, "they no longer do");
    }

    [Fact]
    [Needs(Capability.PickingRead, Capability.PickingSuperSeeding)]
    public async Task Super_seeding_is_switched_on_and_off()
    {
        var sample = await AddAsync();

        await Feature.SetAsync(sample.Target, new() { SuperSeeding = true }, Token);
        await UntilPickingAsync(sample.Target, options => options.SuperSeeding == true, "it super seeds");

        await Feature.SetAsync(sample.Target, new() { SuperSeeding = false }, Token);
        await UntilPickingAsync(sample.Target, options => options.SuperSeeding == false, "it no longer does");
    }

    private Task UntilPickingAsync(SingleTarget target, Func<PickingOptions, bool> wanted, string expectation) =>
        UntilAsync(() => Feature.GetAsync(target, Token), wanted, expectation);
}
