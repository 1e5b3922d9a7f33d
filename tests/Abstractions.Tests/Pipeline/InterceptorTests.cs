using System.Reflection;

namespace TorrentApi.Abstractions.Tests.Pipeline;

/// <summary>Read-only mode and the dry run, for each operation there is.</summary>
public sealed class InterceptorTests
{
    private static readonly BackendInfo Backend = new() { Kind = "Scripted" };

    private bool _isSent;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Reads => [.. All.Where(operation => operation.Kind == OperationKind.Read).Select(operation => operation.Name)];

    public static TheoryData<string> Writes => [.. All.Where(operation => operation.Kind != OperationKind.Read).Select(operation => operation.Name)];

    private static IEnumerable<Operation> All =>
        typeof(Operations).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (Operation)property.GetValue(null)!);

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task A_read_passes_both(string operation)
    {
        var read = await RunAsync(operation, new ReadOnlyInterceptor());
        var dry = await RunAsync(operation, new DryRunInterceptor((_, _) => throw new InvalidOperationException("a read is no plan")));

        read.Should().BeNull();
        dry.Should().BeNull();
        _isSent.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Read_only_mode_blocks_every_write(string operation)
    {
        var error = await RunAsync(operation, new ReadOnlyInterceptor());

        error.Should().Be(new ApiError.Blocked(ReadOnlyInterceptor.Rule));
        _isSent.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_dry_run_tells_every_write_and_blocks_it(string operation)
    {
        List<(Operation, BackendInfo)> planned = [];

        var error = await RunAsync(operation, new DryRunInterceptor((one, backend) => planned.Add((one, backend))));

        error.Should().Be(new ApiError.Blocked(DryRunInterceptor.Rule));
        planned.Should().Equal((Find(operation), Backend));
        _isSent.Should().BeFalse();
    }

    [Fact]
    public void Operations_are_told_apart_by_name() => All.Select(operation => operation.Name).Should().OnlyHaveUniqueItems();

    [Fact]
    public void A_read_may_always_be_repeated() => All.Where(operation => operation.Kind == OperationKind.Read).Should().OnlyContain(operation => operation.IsRepeatable);

    [Fact]
    public void A_dry_run_must_tell_somebody()
    {
        var act = () => new DryRunInterceptor(null!);

        act.Should().Throw<ArgumentNullException>();
    }

    private static Operation Find(string name) => All.Single(operation => operation.Name == name);

    /// <summary>The error of an operation behind an interceptor; null where it passes.</summary>
    private async Task<ApiError?> RunAsync(string operation, TorrentInterceptor interceptor)
    {
        OperationPipeline pipeline = new(Backend, [interceptor], Timeout.InfiniteTimeSpan);
        try
        {
            await pipeline.RunAsync(Find(operation), SendAsync, Token);
            return null;
        }
        catch (TorrentApiException failure)
        {
            return failure.Error;
        }
    }

    private Task SendAsync(CancellationToken cancellationToken)
    {
        _isSent = true;
        return Task.CompletedTask;
    }
}
