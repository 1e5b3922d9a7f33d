namespace TorrentApi.ContractTests;

/// <summary>What <see cref="IPickingFeature"/> promises.</summary>
public abstract class PickingContract(ContractHost host) : FeatureContract<IPickingFeature>(host)
{
    private static readonly PickingOptions Ordered = new() { Sequential = true };
    private static readonly PickingOptions Unordered = new() { Sequential = false };

    [Fact]
    public async Task Pieces_are_downloaded_in_order_and_by_rarity_again()
    {
        Need(Capability.PickingRead, Capability.PickingSequential);
        var sample = await AddAsync();

        await Feature.SetAsync(sample.Target, Ordered, Token);
        await UntilPickingAsync(sample.Target, options => options.Sequential == true, "pieces come in order");

        await Feature.SetAsync(sample.Target, Unordered, Token);
        await UntilPickingAsync(sample.Target, options => options.Sequential == false, "pieces come by rarity");
    }

    [Fact]
    public async Task Setting_what_is_set_does_not_toggle_it()
    {
        Need(Capability.PickingRead, Capability.PickingSequential);
        var sample = await AddAsync();
        await Feature.SetAsync(sample.Target, Ordered, Token);

        await Feature.SetAsync(sample.Target, Ordered, Token);

        await UntilPickingAsync(sample.Target, options => options.Sequential == true, "it was set twice");
    }

    [Fact]
    public async Task Torrents_that_differ_are_alike_afterwards()
    {
        Need(Capability.PickingRead, Capability.PickingSequential);
        var (ordered, unordered) = (await AddAsync(), await AddAsync());
        await Feature.SetAsync(ordered.Target, Ordered, Token);

        await Feature.SetAsync(MultiTarget.Of(ordered.Hash, unordered.Hash), Ordered, Token);

        await UntilPickingAsync(ordered.Target, options => options.Sequential == true, "it was so before");
        await UntilPickingAsync(unordered.Target, options => options.Sequential == true, "it became so");
    }

    [Fact]
    public async Task What_is_null_is_left_as_it_is()
    {
        Need(Capability.PickingRead, Capability.PickingSequential, Capability.PickingSuperSeeding);
        var sample = await AddAsync();
        await Feature.SetAsync(sample.Target, Ordered, Token);

        await Feature.SetAsync(sample.Target, new() { SuperSeeding = true }, Token);
        await Feature.SetAsync(sample.Target, new(), Token);

        await UntilPickingAsync(sample.Target, options => options is { Sequential: true, SuperSeeding: true }, "the second did not undo the first");
    }

    [Fact]
    public async Task The_first_and_last_pieces_come_first_and_no_longer()
    {
        Need(Capability.PickingRead, Capability.PickingFirstLast);
        var sample = await AddAsync();

        await Feature.SetAsync(sample.Target, new() { FirstLastPieceFirst = true }, Token);
        await UntilPickingAsync(sample.Target, options => options.FirstLastPieceFirst == true, "first and last come first");

        await Feature.SetAsync(sample.Target, new() { FirstLastPieceFirst = false }, Token);
        await UntilPickingAsync(sample.Target, options => options.FirstLastPieceFirst == false, "they no longer do");
    }

    [Fact]
    public async Task Super_seeding_is_switched_on_and_off()
    {
        Need(Capability.PickingRead, Capability.PickingSuperSeeding);
        var sample = await AddAsync();

        await Feature.SetAsync(sample.Target, new() { SuperSeeding = true }, Token);
        await UntilPickingAsync(sample.Target, options => options.SuperSeeding == true, "it super seeds");

        await Feature.SetAsync(sample.Target, new() { SuperSeeding = false }, Token);
        await UntilPickingAsync(sample.Target, options => options.SuperSeeding == false, "it no longer does");
    }

    private Task UntilPickingAsync(SingleTarget target, Func<PickingOptions, bool> wanted, string expectation) =>
        UntilAsync(() => Feature.GetAsync(target, Token), wanted, expectation);
}
