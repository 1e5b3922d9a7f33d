namespace TorrentApi.Testing.Tests.Watching;

/// <summary>Random operations on a server and random faults: the mirror is what the server holds, and its changes fit together.</summary>
public sealed class MirrorModelTests
{
    // Four versions, 10,000 steps in all.
    private const int Steps = 2_500;

    [Theory]
    [InlineData("4.2.5")]
    [InlineData("4.5.2")]
    [InlineData("5.1.0")]
    [InlineData("5.3.0")]
    public Task A_mirror_equals_the_server_whatever_happens(string version) => RunAsync(version, seed: 1, Steps);

    [Theory]
    [InlineData("3.3.16")]
    [InlineData("4.0.4")]
    public Task A_mirror_of_an_older_server_does_too(string version) => RunAsync(version, seed: 2, steps: 500);

    private static async Task RunAsync(string version, int seed, int steps)
    {
        await using var model = new MirrorModel(version, seed);
        for (var step = 0; step < steps; step++) await model.StepAsync(step);
        await model.CheckAsync();

        model.Refreshes.Should().BeGreaterThan(steps / 4, "most steps look");
        model.Exact.Should().BeGreaterThan(steps / 20, "many looks could be compared at once");
    }
}
